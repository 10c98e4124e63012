"""Where a vault was opened last: which computer, which folder; and whether it is still the same vault there.

It compares and remembers; what follows from it is decided in `services.standing`.
"""

from __future__ import annotations

import hmac
import json
from dataclasses import asdict, dataclass
from enum import Enum
from pathlib import Path

from sqlalchemy import Connection

from inspector_app.storage.vault_folder import SLOTS
from inspector_app.storage.vault_secrets import read_secret, write_secret

_PLACE = "place"


@dataclass(frozen=True)
class Place:
    """`machine`: a keyed hash in hexadecimal, empty where the system names none; `folder`: absolute."""

    machine: str
    folder: str


class Change(Enum):
    """How the present place compares with the last one."""

    FIRST = "first"
    SAME = "same"
    MOVED_FOLDER = "moved_folder"
    OTHER_FOLDER = "other_folder"
    OTHER_MACHINE = "other_machine"


def here(folder: Path, identity: bytes, key: bytes) -> Place:
    """The present place. `identity` of the machine says nothing outside this vault: it is hashed with
    `key`.
    """
    machine = hmac.digest(key, identity, "sha256").hex()[:32] if identity else ""
    return Place(machine, str(folder.resolve()))


def last_place(connection: Connection) -> Place | None:
    """Where the vault was opened last; None for a vault that never noted it."""
    try:
        found = json.loads(read_secret(connection, _PLACE) or b"null")
        return Place(str(found["machine"]), str(found["folder"])) if found else None
    except (ValueError, KeyError, TypeError):
        return None


def note_place(connection: Connection, place: Place) -> None:
    """Remember the present place."""
    write_secret(connection, _PLACE, json.dumps(asdict(place)).encode("utf-8"))


def compare(last: Place | None, now: Place, vault_id: str) -> Change:
    """A folder that moved within one computer leaves nothing behind; a copy leaves the first one."""
    if last is None:
        return Change.FIRST
    if last.machine != now.machine:
        return Change.OTHER_MACHINE
    if last.folder == now.folder:
        return Change.SAME
    if _same_folder(last.folder, now.folder):
        return Change.SAME  # the same folder under another name: a link, another way to mount it
    return Change.OTHER_FOLDER if _holds(Path(last.folder), vault_id) else Change.MOVED_FOLDER


def _same_folder(one: str, other: str) -> bool:
    try:
        return Path(one).samefile(other)
    except OSError:
        return False


def _holds(folder: Path, vault_id: str) -> bool:
    try:
        document = json.loads((folder / SLOTS).read_text("utf-8"))
        return isinstance(document, dict) and document.get("id") == vault_id
    except (OSError, ValueError, RecursionError):
        return False
