"""New device keys for a restored vault, and the handover from the old device to the new one."""

from __future__ import annotations

import json

from inspector_app.crypto import age
from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.domain.journal import HANDOVER
from inspector_app.storage import history
from inspector_app.storage.vault import Vault
from inspector_app.storage.vault_secrets import read_secret, write_secret

PREDECESSORS = "predecessors"


def renew_device(vault: Vault) -> str:
    """Give the vault new keys; returns the old device id.

    The old signing key stays for the handover only, the old age identity for reading. The old device's last
    act in each of its streams is a handover to the new device, so that its open inspections go on here.
    """
    old = vault.signing_key
    new = SigningKey.generate()
    identity, _recipient = age.new_identity()
    with vault.transaction() as tx:
        for chain in history.chains(tx.connection):
            if chain.device == old.device_id:
                tx.event(
                    chain.stream,
                    HANDOVER,
                    to=new.device_id,
                    public=new.public.hex(),
                    reason="restored from a second copy",
                )
    with vault.writing() as connection:
        known = json.loads(read_secret(connection, PREDECESSORS) or b"[]")
        write_secret(connection, PREDECESSORS, json.dumps([*known, old.device_id]).encode("ascii"))
        write_secret(connection, f"retired-sign:{old.device_id}", old.raw)
        write_secret(connection, "device-sign", new.raw)
        write_secret(connection, "device-age", "\n".join([identity, *vault.age_identities]).encode("ascii"))
    vault.forget_cached_keys()
    with vault.transaction() as tx:
        device = tx.new_stream("device")
        tx.event(device, "restored", predecessor=old.device_id)
    vault.keep_secret("device-stream", device.encode("ascii"))
    return old.device_id
