"""What happens between the key and the work, whichever slot opened the vault: its standing is settled before
the first write, then wrong tries since the last time and the unlocking itself are journaled.
"""

from __future__ import annotations

import datetime
import json
from contextlib import suppress
from typing import Literal

from inspector_app.services.session import Session
from inspector_app.services.standing import Choice, settle
from inspector_app.storage import tries
from inspector_app.storage.errors import VaultDamagedError
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_secrets import read_secret, write_secret

Via = Literal["passphrase", "recovery", "keyring"]

_TOLD = "tries-told"


def begin_session(vault: Vault, *, via: Via, standing: Choice) -> Session:
    """The session of a vault that was just opened; the vault is closed when this fails.

    Raises SurroundingsError `vault.copied` or `vault.rolled_back`, then nothing was written.
    """
    try:
        settle(vault, standing)
        session = Session(vault)
        with suppress(VaultDamagedError):
            # Over a bad page nothing can be added to the journal, but what is there can still be read.
            _journal_opening(session, via)
    except BaseException:
        vault.close()
        raise
    return session


def _journal_opening(session: Session, via: Via) -> None:
    """One transaction: each wrong try with its own time, then the unlocking. The record of tries goes after
    it, so that a kill in between can only make the same tries be found again, and those are known by name.
    """
    vault = session.vault
    stream = vault.secret("device-stream")
    if stream is None:
        return
    device = stream.decode("ascii")
    found = tries.read(session.folder)
    with vault.transaction() as tx:
        told = set(json.loads(read_secret(tx.connection, _TOLD) or b"[]"))
        if found.lost:
            tx.event(device, "tries_lost")
        if found.more:
            tx.event(device, "fail_unlock", count=found.more)
        for each in found.tries:
            if each.id not in told:
                stopped = {} if each.ended else {"ended": False}
                at = _at(each.at_ms, tx.now.tz_min)
                tx.event(device, "fail_unlock", at=at, via=each.via, **stopped)
        tx.event(device, "unlock", via=via)
        if found.tries:
            names = json.dumps([each.id for each in found.tries])
            write_secret(tx.connection, _TOLD, names.encode("ascii"))
    if found != tries.Record():
        tries.forget(session.folder)


def _at(wall_ms: int, tz_min: int) -> str:
    zone = datetime.timezone(datetime.timedelta(minutes=tz_min))
    return datetime.datetime.fromtimestamp(wall_ms / 1000, zone).isoformat(sep=" ", timespec="seconds")
