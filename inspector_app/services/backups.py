"""Second copies of the vault, and putting one back."""

from __future__ import annotations

import datetime
from collections.abc import Callable
from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.services.session import Session
from inspector_app.services.vaults import journal_event
from inspector_app.storage import backup, renewal, vault
from inspector_app.storage.backup import Copy
from inspector_app.system import clock


def _quiet(_done: int, _total: int) -> None:
    return


def create_backup(session: Session, target: Path, progress: Callable[[int, int], None] = _quiet) -> Copy:
    """Copy the vault to `target` (another disk, a stick) and read it back. Raises InputError `backup.*`."""
    now = datetime.datetime.fromtimestamp(clock.wall_ms() / 1000, datetime.UTC)
    made = backup.create(session.vault, target, now.strftime("%Y%m%dT%H%M%S%fZ"), progress)
    problems = backup.faults(made.folder, progress)
    if problems:
        raise InputError(
            "backup.not_readable",
            f"The copy does not read back as it was written: {problems[0]}.",
            "Do not rely on this disk; the vault itself is unchanged.",
        )
    journal_event(session, "backup", stamp=made.stamp, blobs=made.blobs)
    return made


def list_backups(target: Path) -> list[Copy]:
    return backup.copies(target)


def verify_backup(folder: Path, progress: Callable[[int, int], None] = _quiet) -> list[str]:
    """What is wrong with a copy, in words; empty when it is whole."""
    return backup.faults(folder, progress)


def restore_backup(
    folder: Path, target: Path, passphrase: str, progress: Callable[[int, int], None] = _quiet
) -> Session:
    """Put a copy into a new folder and open it.

    The restored vault gets device keys of its own, so that it can never be mistaken for the one it was copied
    from; it goes on with that one's open inspections by a handover signed with the old key.
    """
    backup.restore(folder, target, progress)
    restored = vault.unlock(target, passphrase)
    renewal.renew_device(restored)
    return Session(restored)
