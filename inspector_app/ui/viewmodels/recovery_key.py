"""Work around the recovery key, for every screen that shows or asks for it. Runs on the database worker."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.services.vaults import NewVault


def confirm_key(session: Session) -> Session:
    """The person holds the key in a safe place."""
    from inspector_app.services.vaults import confirm_recovery

    confirm_recovery(session)
    return session


def make_new_key(session: Session) -> NewVault:
    """A new key in place of the one before, which no longer opens the vault."""
    from inspector_app.services.vaults import renew_recovery

    return renew_recovery(session)


def write_sheet(made: NewVault, path: Path) -> Path:
    """Raises InputError `vault.sheet_cannot_write`."""
    from inspector_app.services.vaults import write_recovery_sheet

    write_recovery_sheet(made, path)
    return path
