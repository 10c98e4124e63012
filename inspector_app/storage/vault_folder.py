"""A vault's folder: whether one is there, its key-slot file, and the place for a new one.

It knows names and whole files only; keys, what is in a slot, and rows belong to `vault`.
"""

from __future__ import annotations

import json
import re
from contextlib import suppress
from pathlib import Path
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.storage import errors
from inspector_app.storage.blobs import write_durably
from inspector_app.storage.folders import make_folder

DATABASE = "db.sqlite"
SLOTS = "vault.json"
VAULT_VERSION = 1
_LOCK = "lock"
_UNFINISHED = (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm", f"{DATABASE}-journal", "anchor", "reserve")

_LEFTOVER = re.compile(r"\.(vault\.json|tries\.json|restoring\.json|anchor)\.[0-9]+\.[0-9]+")


def exists(folder: Path) -> bool:
    """Whether a vault is there. Raises VaultError `vault.read_only` when one may not look into the folder."""
    try:
        return (folder / SLOTS).is_file()
    except PermissionError as error:
        raise errors.cannot_make(folder, error) from error
    except OSError:  # a name no file can have
        return False


def require_empty(folder: Path) -> None:
    """Make the folder if need be; what an interrupted making left in it does not count.

    Raises InputError `vault.exists`, `vault.folder_not_empty` or `vault.folder_unusable`; VaultError.
    """
    if exists(folder):
        raise InputError(
            "vault.exists",
            f"There is a vault in {folder} already.",
            "It was left as it is.",
            folder=str(folder),
        )
    try:
        make_folder(folder)
        found = {entry.name for entry in folder.iterdir()}
    except OSError as error:
        raise errors.cannot_make(folder, error) from error
    if not all(name == _LOCK or _is_unfinished(name) for name in found):
        raise InputError(
            "vault.folder_not_empty",
            f"The folder {folder} holds other files.",
            "Choose an empty folder; nothing was changed.",
            folder=str(folder),
        )


def clear_unfinished(folder: Path) -> None:
    """Take away a database that no key opens any more, because its key slots were never written.

    Only for the holder of the folder's lock; does nothing where a vault `exists`.
    """
    if exists(folder):
        return
    with suppress(OSError):
        for path in list(folder.iterdir()):
            if _is_unfinished(path.name):
                with suppress(OSError):
                    path.unlink()


def _is_unfinished(name: str) -> bool:
    """One of the files of a vault that was never finished, or the temporary of such a file."""
    return name in _UNFINISHED or any(name.startswith(f".{known}.") for known in (SLOTS, *_UNFINISHED))


def is_leftover(name: str) -> bool:
    """Whether a name is one under which a process that was killed was about to write a file of a vault."""
    return _LEFTOVER.fullmatch(name) is not None


def clear_leftovers(folder: Path) -> None:
    """Take away half-written files of killed processes. Only for the holder of the folder's lock."""
    with suppress(OSError):
        for path in [path for path in folder.iterdir() if is_leftover(path.name)]:
            with suppress(OSError):
                path.unlink()


def read_document(folder: Path) -> dict[str, Any]:
    """The key-slot file. Raises InputError `vault.absent`, VaultDamagedError, VaultError `vault.newer`."""
    try:
        document = json.loads((folder / SLOTS).read_text("utf-8"))
    except FileNotFoundError as error:
        raise errors.absent(folder) from error
    except (OSError, ValueError, RecursionError) as error:
        raise errors.damaged(f"its key-slot file {SLOTS} cannot be read") from error
    if not isinstance(document, dict) or not isinstance(document.get("slots"), list):
        raise errors.damaged(f"its key-slot file {SLOTS} is not what was written")
    if document.get("v") != VAULT_VERSION:
        raise errors.newer(f"vault {document.get('v')}")
    kinds = [slot.get("kind") if isinstance(slot, dict) else None for slot in document["slots"]]
    if not isinstance(document.get("id"), str) or not all(isinstance(kind, str) for kind in kinds):
        raise errors.damaged(f"its key-slot file {SLOTS} is not what was written")
    return document


def write_document(folder: Path, document: dict[str, Any]) -> None:
    """Raises what `errors.cannot_make` says; the file that was there stays whole."""
    try:
        write_durably(folder / SLOTS, json.dumps(document, indent=1, ensure_ascii=False).encode("utf-8"))
    except OSError as error:
        raise errors.cannot_make(folder, error) from error


def require_database(folder: Path) -> None:
    """A database that is gone must not be taken for a new and empty one. Raises VaultDamagedError."""
    try:
        size = (folder / DATABASE).stat().st_size
    except OSError as error:
        raise errors.damaged(f"its database {DATABASE} is missing") from error
    if size == 0:
        raise errors.damaged(f"its database {DATABASE} is empty")


def require_there(folder: Path) -> None:
    """Some systems let a database be deleted or carried away while it is open, and go on writing into what
    nobody will find again: that must not be called saved. Raises VaultError `vault.gone`.
    """
    try:
        (folder / DATABASE).stat()
    except (FileNotFoundError, NotADirectoryError) as error:
        raise errors.gone(folder) from error
    except OSError:  # a disk that does not answer says so itself when it is written to
        return


def log_left(folder: Path) -> bool:
    """Whether the database's log of the last session lies there, with something in it."""
    try:
        return (folder / f"{DATABASE}-wal").stat().st_size > 0
    except OSError:
        return False


def recovery_slot_recipient(document: dict[str, Any]) -> str | None:
    """The public recovery key as the key-slot file names it."""
    return next(
        (str(slot.get("recipient")) for slot in document["slots"] if slot["kind"] == "recovery"), None
    )
