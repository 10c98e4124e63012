"""The ways into a vault, as work for the database worker: passphrase, account of this computer, recovery key.

Each takes the answer to what `vault.copied` and `vault.rolled_back` ask. Imports services when it works.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from inspector_app.domain.records import Person
    from inspector_app.services.session import Session

ASKING = frozenset({"vault.copied", "vault.rolled_back"})
"""Errors of unlocking that are questions."""

Choice = Literal["ask", "moved", "copied"]
Attempt = Callable[[Choice], "Session"]


def by_passphrase(folder: Path, passphrase: str) -> Attempt:
    return partial(_by_passphrase, folder, passphrase)


def _by_passphrase(folder: Path, passphrase: str, standing: Choice) -> Session:
    from inspector_app.services.vaults import unlock_vault

    return unlock_vault(folder, passphrase, standing=standing)


def by_account(folder: Path) -> Attempt:
    return partial(_by_account, folder)


def _by_account(folder: Path, standing: Choice) -> Session:
    from inspector_app.services.os_keyring import unlock_by_keyring

    return unlock_by_keyring(folder, standing=standing)


def by_recovery(folder: Path, key: str, person_id: str, passphrase: str) -> Attempt:
    return partial(_by_recovery, folder, key, person_id, passphrase)


def _by_recovery(folder: Path, key: str, person_id: str, passphrase: str, standing: Choice) -> Session:
    from inspector_app.services.recovery import recover_vault

    return recover_vault(folder, key, person_id=person_id, new_passphrase=passphrase, standing=standing)


def account_offered(folder: Path) -> bool:
    """Whether this computer's account may open the vault."""
    from inspector_app.services.os_keyring import offered

    return offered(folder)


def recoverable(folder: Path, key: str) -> tuple[Person, ...]:
    """Who can be given a new passphrase with this recovery key."""
    from inspector_app.services.recovery import recover_people

    return recover_people(folder, key)


def sheet_text(path: Path) -> str:
    """What stands in a recovery sheet's file."""
    from inspector_app.services.recovery import read_sheet

    return read_sheet(path)


def seconds_to_wait(params: dict[str, object]) -> int:
    """How long the next try has to wait, as an error of unlocking says; 0 when it may come at once."""
    for name in ("seconds", "wait"):
        value = params.get(name)
        if isinstance(value, int | float) and value > 0:
            return int(value + 0.999)
    return 0
