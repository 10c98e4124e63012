"""The key slots of a vault: what each holds, who opens the vault with which, and exchanging one of them.

A slot is an entry of the open file `vault.json`. Everything here reads or replaces entries of that file; the
database, the lock and the life of an opened vault belong to `vault`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from inspector_app.crypto import age, slots
from inspector_app.crypto.errors import WrongSecretError
from inspector_app.storage import errors
from inspector_app.storage.vault_folder import read_document, write_document

if TYPE_CHECKING:
    from inspector_app.storage.vault import Vault

RECOVERY = "recovery-recipient"
"""The secret that names the recovery recipient inside the database."""

Document = dict[str, Any]
Slot = dict[str, Any]


@dataclass(frozen=True)
class OpenedKeys:
    """What a person's slot gives: the vault key, who it is, and that person's own key."""

    vault_key: bytes = field(repr=False)
    person: str
    person_key: bytes = field(repr=False)


def person_slot(keys: OpenedKeys, passphrase: str, vault_id: str, parameters: slots.Argon2Parameters) -> Slot:
    return slots.make_passphrase_slot(
        keys.vault_key + keys.person_key,
        passphrase,
        vault_id=vault_id,
        person=keys.person,
        parameters=parameters,
    )


def open_by_passphrase(document: Document, passphrase: str) -> OpenedKeys:
    """Raises VaultError `vault.wrong_passphrase` when it opens no slot."""
    for slot in document["slots"]:
        if slot["kind"] != "pass":
            continue
        try:
            secret = slots.open_passphrase_slot(slot, passphrase, vault_id=document["id"])
        except WrongSecretError:
            continue
        return OpenedKeys(secret[:32], slot["person"], secret[32:])
    raise errors.wrong_passphrase()


def change_passphrase(vault: Vault, old: str, new: str, parameters: slots.Argon2Parameters) -> None:
    """Rewrap the present person's slot; every other slot and all data stay as they are."""
    slots.check_passphrase(new)
    document = read_document(vault.folder)
    keys = open_by_passphrase(document, old)
    if keys.person != vault.person:
        raise errors.wrong_passphrase()
    document["slots"] = [
        person_slot(keys, new, document["id"], parameters)
        if slot["kind"] == "pass" and slot["person"] == keys.person
        else slot
        for slot in document["slots"]
    ]
    write_document(vault.folder, document)


def renew_recovery(vault: Vault) -> tuple[str, str]:
    """Make a new recovery slot: its secret identity and recipient. Old blobs stay readable by the old one."""
    identity, recipient = age.new_identity()
    document = read_document(vault.folder)
    document["slots"] = [
        slots.make_recovery_slot(vault.keys.vault_key, recipient) if slot["kind"] == "recovery" else slot
        for slot in document["slots"]
    ]
    # Both are good until the file is written: a kill in between leaves a vault that works with either.
    vault.keep_secret(RECOVERY, (vault.secret(RECOVERY) or b"") + f"\n{recipient}".encode("ascii"))
    write_document(vault.folder, document)
    vault.keep_secret(RECOVERY, recipient.encode("ascii"))
    return identity, recipient
