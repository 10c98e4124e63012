"""What a vault is when it is opened: the one that was closed, moved, a copy, or an older image of itself.

`settle` is called once after a vault was opened and before anything is written. It never stops anybody from
reading what is there: with the choice "copied" the vault goes on as a new installation.
"""

from __future__ import annotations

from pathlib import Path
from typing import Literal

from inspector_app.crypto.slots import hkdf
from inspector_app.domain.errors import SurroundingsError
from inspector_app.services import clock_watch
from inspector_app.storage import renewal, reserve, standing
from inspector_app.storage.anchor import Standing
from inspector_app.storage.errors import VaultDamagedError
from inspector_app.storage.journal import Transaction
from inspector_app.storage.standing import Change, Place
from inspector_app.storage.vault import Vault
from inspector_app.system.machine import machine_identity

Choice = Literal["ask", "moved", "copied"]


def settle(vault: Vault, choice: Choice = "ask") -> None:
    """Find out how the vault stands, ask where only the person can know, and journal what was found.

    Raises SurroundingsError `vault.copied` (params `was`: the last folder, `machine`: "this" or "another")
    and `vault.rolled_back` (params `missing`: transactions that are not here). Nothing was written then.
    """
    now = _here(vault)
    with vault.reading() as connection:
        last = standing.last_place(connection)
    change = standing.compare(last, now, vault.id)
    # An original that lives on beside this copy is ahead of it, and that is no loss.
    copied = change in (Change.OTHER_FOLDER, Change.OTHER_MACHINE) and choice != "moved"
    found = _anchored(vault, folder_only=copied)
    if copied and choice == "ask":
        raise _copied(last or now, change)
    if found.missing and choice != "copied":
        raise _rolled_back(vault.folder, found)
    reserve.keep(vault.folder)
    facts = _facts(change, found, copied=copied, known=last is not None)

    def note(tx: Transaction, stream: str) -> None:
        standing.note_place(tx.connection, now)
        for kind, details in facts.items():
            tx.event(stream, kind, **details)

    if copied or found.missing:
        reason = "changes are missing" if found.missing else "the vault was copied"
        renewal.renew_device(vault, reason, also=note)
    clock_watch.attach(vault)
    stream = vault.secret("device-stream")
    if not (copied or found.missing or stream is None) and (facts or change != Change.SAME):
        with vault.transaction() as tx:
            note(tx, stream.decode("ascii"))


def renew(vault: Vault, reason: str) -> str:
    """New device keys for a vault that was put back from a second copy, at home where it is now. Returns the
    old device's id.
    """
    now = _here(vault)
    old = renewal.renew_device(
        vault, reason, also=lambda tx, _stream: standing.note_place(tx.connection, now)
    )
    clock_watch.attach(vault)
    return old


def _here(vault: Vault) -> Place:
    return standing.here(vault.folder, machine_identity(), hkdf(vault.keys.vault_key, "machine"))


def _anchored(vault: Vault, *, folder_only: bool) -> Standing:
    try:
        with vault.reading() as connection:
            return vault.anchor.standing(connection, vault.device_id, folder_only=folder_only)
    except VaultDamagedError:
        # A bad page must not keep the vault shut: whoever opens it can have it checked.
        return Standing()


def _facts(change: Change, found: Standing, *, copied: bool, known: bool) -> dict[str, dict[str, object]]:
    """Events to journal, by kind."""
    facts: dict[str, dict[str, object]] = {}
    if found.missing:
        facts["rolled_back"] = {
            "missing": found.missing,
            "found": found.found,
            "expected": found.expected,
        }
    elif found.absent and known and change == Change.SAME:
        facts["anchor_missing"] = {"found": found.found}
    if copied:
        facts["vault_copied"] = {"machine": _machine(change)}
    elif change not in (Change.FIRST, Change.SAME):
        facts["vault_moved"] = {"machine": _machine(change)}
    return facts


def _machine(change: Change) -> str:
    return "another" if change == Change.OTHER_MACHINE else "this"


def _copied(last: Place, change: Change) -> SurroundingsError:
    machine = _machine(change)
    where = "on another computer" if machine == "another" else f"in {last.folder}"
    return SurroundingsError(
        "vault.copied",
        f"This vault was last opened {where}. Was it moved here, or is this a copy?",
        "Nothing was changed. If it was moved, it goes on as it is (vault adopt --standing moved). A copy "
        "becomes an installation of its own, with new keys, and the other one can go on too (vault adopt "
        "--standing copied).",
        was=last.folder,
        machine=machine,
    )


def _rolled_back(folder: Path, found: Standing) -> SurroundingsError:
    return SurroundingsError(
        "vault.rolled_back",
        f"The vault in {folder} is older than it was: {found.missing} saved changes are missing.",
        "Nothing was changed. If you have the newer database or a newer second copy, put it back first. "
        "Otherwise what is there can be opened as a new installation (vault adopt --standing copied).",
        missing=found.missing,
        folder=str(folder),
    )
