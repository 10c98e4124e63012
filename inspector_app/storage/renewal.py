"""New device keys for a restored or copied vault, and the claim of the new device on the old one's work."""

from __future__ import annotations

import json
from collections.abc import Callable

from inspector_app.crypto import age
from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.domain.journal import HANDOVER
from inspector_app.storage import history, succession
from inspector_app.storage.journal import Author, Transaction
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_secrets import read_secret, write_secret
from inspector_app.system import clock

PREDECESSORS = "predecessors"
RESTORED = "restored from a second copy"


def _nothing_more(_tx: Transaction, _device_stream: str) -> None:
    return


def renew_device(
    vault: Vault, reason: str = RESTORED, *, also: Callable[[Transaction, str], None] = _nothing_more
) -> str:
    """Give the vault new keys; returns the old device id.

    In one transaction, together with what `also` writes (given it and the new device's own stream): the new
    device claims each stream of the old one in its own chain, proved by the old key. The old device's chains
    get no row: it may be at work elsewhere, or have written rows that are not here. The old signing key stays
    for such proofs only, the old age identity for reading. `reason` is journaled.
    """
    old = vault.signing_key
    new = SigningKey.generate()
    identity, _recipient = age.new_identity()
    old_identities = vault.age_identities
    with vault.writing() as connection:
        tx = Transaction(
            connection, Author(new.device_id, vault.person), vault.clock(vault.zone), clock.new_id
        )
        device = tx.new_stream("device")
        tx.event(device, "restored", predecessor=old.device_id, reason=reason)
        for chain in history.chains(connection):
            if chain.device == old.device_id:
                claim = succession.claim(old, new.device_id, chain.stream, chain.seq, chain.head)
                tx.event(chain.stream, HANDOVER, reason=reason, **claim)
        known = json.loads(read_secret(connection, PREDECESSORS) or b"[]")
        write_secret(connection, PREDECESSORS, json.dumps([*known, old.device_id]).encode("ascii"))
        write_secret(connection, f"retired-sign:{old.device_id}", old.raw)
        write_secret(connection, "device-sign", new.raw)
        write_secret(connection, "device-age", "\n".join([identity, *old_identities]).encode("ascii"))
        write_secret(connection, "device-stream", device.encode("ascii"))
        also(tx, device)
    vault.forget_cached_keys()
    vault.note_commit(tx)
    return old.device_id
