"""Which second copies are kept, and taking away the others with the blobs that none needs any more.

The rule: the newest N; besides, the last one of each of the 7 latest days and of each of the 5 latest weeks
on which copies were made. Newest is told by the copies' numbers, not by clocks. Only complete copies that
this installation made itself go, never those of another installation or another vault, nor foreign files.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.storage import copy_manifest
from inspector_app.storage.copy_files import is_temporary, size_of, sync_names
from inspector_app.storage.copy_manifest import BLOBS, MANIFEST, Copy
from inspector_app.storage.vault_folder import DATABASE, SLOTS

DAYS, WEEKS = 7, 5
_CID = re.compile(r"[0-9a-f]{64}")


def kept(copies: Sequence[Copy], newest: int) -> frozenset[int]:
    """Numbers of the copies that stay, of one installation's; `newest` of them in any case, at least 1."""
    falling = sorted(copies, key=lambda copy: copy.number, reverse=True)
    staying = {copy.number for copy in falling[: max(newest, 1)]}
    for form, count in (("%Y-%m-%d", DAYS), ("%G-%V", WEEKS)):
        last_of: dict[str, int] = {}
        for copy in falling:
            moment = datetime.fromtimestamp(copy.at_ms / 1000, UTC)
            last_of.setdefault(moment.strftime(form), copy.number)
        staying.update(list(last_of.values())[:count])
    return frozenset(staying)


def prune(root: Path, newest: int, own: Copy, vault_key: bytes) -> list[Copy]:
    """Take away this installation's older copies that are not kept; returns those. `own` is the copy just
    made and verified, `root` one vault's folder of copies. Raises OSError.
    """
    mine = [
        copy
        for copy in copy_manifest.survey(root).copies
        if copy.vault_id == own.vault_id and copy.device == own.device and _complete(copy, vault_key)
    ]
    staying = kept(mine, newest)
    going = [copy for copy in mine if copy.number not in staying and copy.number < own.number]
    for copy in going:
        remove(copy.folder)
    return going


def _complete(copy: Copy, vault_key: bytes) -> bool:
    try:
        authentic = copy_manifest.read(copy.folder).authentic(vault_key)
    except InputError:
        return False
    return bool(authentic) and size_of(copy.folder / DATABASE) == copy.database_bytes


def clear_half_copies(root: Path) -> None:
    """Take away what interrupted copyings left; for the holder of the folder's lock. Raises OSError.

    Half a copy is a folder with a copy's name and no list; one whose list cannot be read stays.
    """
    for folder in copy_manifest.candidates(root):
        if not (folder / MANIFEST).exists():
            remove(folder)


def remove(folder: Path) -> None:
    """The list goes first: from then on it is half a copy, whatever happens. Foreign files stay."""
    (folder / MANIFEST).unlink(missing_ok=True)
    sync_names(folder)
    for entry in list(folder.iterdir()):
        ours = entry.name in (DATABASE, SLOTS) or entry.name.startswith((f".{MANIFEST}", f".{SLOTS}"))
        if ours or is_temporary(entry.name):
            entry.unlink()
    with contextlib.suppress(OSError):
        folder.rmdir()


def sweep(root: Path) -> int:
    """Take away blobs that no list names any more; returns how many. For the holder of the folder's lock.

    Nothing goes while there is a list that cannot be read: it may name anything. Raises OSError.
    """
    found = copy_manifest.survey(root)
    if any((folder / MANIFEST).exists() for folder in found.incomplete):
        return 0
    named: set[str] = set()
    for copy in found.copies:
        named.update(copy_manifest.read(copy.folder).sizes)
    count = 0
    for folder in sorted((root / BLOBS).glob("[0-9a-f][0-9a-f]")):
        for entry in list(folder.iterdir()):
            orphan = _CID.fullmatch(entry.name) is not None and entry.name not in named
            if orphan or is_temporary(entry.name):
                entry.unlink()
                count += orphan
    return count
