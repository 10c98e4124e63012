"""Putting a second copy back, as work for the database worker: no vault is open meanwhile.

Imports services when it works.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector_app.domain.records import Person
    from inspector_app.services.session import Session

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]
NEW_FOLDER = "Inspector vault"
_NAMES = 100


def place_for_restored(folder: Path) -> Path:
    """Where to restore to unless somebody chooses: the usual folder when no vault is there, else a new one
    beside it.
    """
    if is_free(folder):
        return folder
    beside = [folder.with_name(f"{folder.name}-restored{number}") for number in ("", *range(2, _NAMES))]
    return next((place for place in beside if is_free(place)), beside[0])


def place_chosen(folder: Path) -> Path:
    """Where to restore to in a folder that somebody chose: itself, or a new one in it."""
    if is_free(folder):
        return folder
    return place_for_restored(folder / NEW_FOLDER)


def is_free(folder: Path) -> bool:
    """Whether a copy can be restored into this folder: it is new, empty, or a restoring was cut off there."""
    from inspector_app.services.backups import may_restore_into

    return may_restore_into(folder)


def restore(
    copy: Path, target: Path, passphrase: str, *, partly: bool, progress: Progress, cancelled: Cancelled
) -> Session:
    from inspector_app.services.backups import restore_backup

    return restore_backup(copy, target, passphrase, progress, cancelled=cancelled, partly=partly)


def people(copy: Path, key: str) -> tuple[Person, ...]:
    """Who can be given a new passphrase with this recovery key."""
    from inspector_app.services.restore_by_recovery import people_in_copy

    return people_in_copy(copy, key)


def restore_with_key(
    copy: Path,
    target: Path,
    key: str,
    *,
    person_id: str,
    passphrase: str,
    partly: bool,
    progress: Progress,
    cancelled: Cancelled,
) -> Session:
    from inspector_app.services.restore_by_recovery import restore_by_recovery

    return restore_by_recovery(
        copy,
        target,
        key,
        person_id=person_id,
        new_passphrase=passphrase,
        progress=progress,
        cancelled=cancelled,
        partly=partly,
    )
