"""The key slots of a vault: what each holds, who opens the vault with which, and exchanging one of them.

A slot is an entry of the open file `vault.json`. Everything here reads or replaces entries of that file; the
database, the lock and the life of an opened vault belong to `vault`.
"""

from __future__ import annotations

import contextlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from inspector_app.crypto import age, slots
from inspector_app.crypto.errors import MalformedError, WrongSecretError
from inspector_app.storage import errors, tries
from inspector_app.storage.vault_folder import read_document, write_document

if TYPE_CHECKING:
    from inspector_app.storage.vault import Vault

RECOVERY = "recovery-recipient"
"""The secret that names the recovery recipient inside the database."""

PERSON_KEY_SIZE = 32
LAST_OPENER = "opened-by"
"""The file that names the person whose slot opened the vault last."""

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


def open_by_passphrase(folder: Path, document: Document, passphrase: str) -> OpenedKeys:
    """The keys in the first slot that the passphrase opens; whoever opened the vault last is tried first, as
    each slot costs a derivation.

    Raises VaultError `vault.wrong_passphrase` when it opens none, MalformedError `slot.malformed` or
    `slot.parameters` when one of them could not be tried.
    """
    last = _last_opener(folder)
    passphrase_slots = [slot for slot in document["slots"] if slot["kind"] == "pass"]
    spoilt: MalformedError | None = None
    for slot in sorted(passphrase_slots, key=lambda slot: slot.get("person") != last):
        try:
            keys = _opened(slot, document, passphrase)
        except MalformedError as error:
            # One person's damaged slot does not keep the others out.
            spoilt = error
            continue
        if keys is not None:
            note_opener(folder, keys.person)
            return keys
    raise spoilt or errors.wrong_passphrase()


def _opened(slot: Slot, document: Document, passphrase: str) -> OpenedKeys | None:
    try:
        secret = slots.open_passphrase_slot(slot, passphrase, vault_id=document["id"])
    except WrongSecretError:
        return None
    return OpenedKeys(secret[:32], slot["person"], secret[32:])


def _last_opener(folder: Path) -> str:
    try:
        return (folder / LAST_OPENER).read_bytes()[:64].decode("ascii", "replace")
    except OSError:
        return ""


def note_opener(folder: Path, person: str) -> None:
    """Remember whose slot to try first. No secret, and only a convenience: never in the way."""
    if _last_opener(folder) != person:
        with contextlib.suppress(OSError):
            (folder / LAST_OPENER).write_text(person, "ascii")


def open_by_recovery(document: Document, identity: str) -> OpenedKeys | None:
    """The vault key alone, as a recovery key belongs to no person; None when it is not this vault's."""
    for slot in document["slots"]:
        if slot["kind"] == "recovery":
            try:
                return OpenedKeys(slots.open_recovery_slot(slot, identity), "", b"")
            except WrongSecretError:
                continue
    return None


def people(folder: Path) -> tuple[str, ...]:
    """The ids of those whose passphrase opens the vault, in the order of their slots."""
    found = read_document(folder)["slots"]
    named = [slot.get("person") for slot in found if slot["kind"] == "pass"]
    return tuple(person for person in named if isinstance(person, str))


def keyring_slots(folder: Path) -> tuple[Slot, ...]:
    return tuple(slot for slot in read_document(folder)["slots"] if slot["kind"] == "oskey")


def opens_another(vault: Vault, passphrase: str, person: str) -> bool:
    """Whether the passphrase opens the slot of somebody other than `person`. One derivation each."""
    document = read_document(vault.folder)
    return any(
        _opened(slot, document, passphrase) is not None
        for slot in document["slots"]
        if slot["kind"] == "pass" and slot.get("person") != person
    )


def put_person(
    vault: Vault, person: str, person_key: bytes, passphrase: str, parameters: slots.Argon2Parameters
) -> None:
    """A passphrase slot for a person, in place of every slot that person had; the others stay as they are."""
    keys = OpenedKeys(vault.keys.vault_key, person, person_key)
    made = person_slot(keys, passphrase, vault.id, parameters)
    document = read_document(vault.folder)
    theirs = [slot.get("person") == person for slot in document["slots"]]
    kept = [slot for slot, own in zip(document["slots"], theirs, strict=True) if not own]
    place = theirs.index(True) if True in theirs else len(kept)
    document["slots"] = [*kept[:place], made, *kept[place:]]
    write_document(vault.folder, document)


def drop_person(vault: Vault, person: str) -> None:
    """Take away every slot of a person. The caller makes sure that another person's slot remains."""
    document = read_document(vault.folder)
    document["slots"] = [slot for slot in document["slots"] if slot.get("person") != person]
    if not any(slot["kind"] == "pass" for slot in document["slots"]):
        raise ValueError("a vault keeps at least one passphrase slot")
    write_document(vault.folder, document)


def put_keyring(vault: Vault, secret: bytes, entry: str) -> None:
    """A slot for the present person that `secret`, kept elsewhere under the name `entry`, opens."""
    keys = vault.keys
    made = slots.make_keyring_slot(
        keys.vault_key + keys.person_key, secret, vault_id=vault.id, person=keys.person, entry=entry
    )
    _replace_keyring(vault, [made])


def drop_keyring(vault: Vault) -> None:
    _replace_keyring(vault, [])


def _replace_keyring(vault: Vault, made: list[Slot]) -> None:
    document = read_document(vault.folder)
    kept = [
        slot for slot in document["slots"] if slot["kind"] != "oskey" or slot.get("person") != vault.person
    ]
    document["slots"] = [*kept, *made]
    write_document(vault.folder, document)


def require_own(vault: Vault, passphrase: str) -> None:
    """The present person's passphrase, asked for once more; counted as a try. Raises VaultError
    `vault.wrong_passphrase` or `vault.wait`.
    """
    document = read_document(vault.folder)
    with tries.counted(vault.folder, "passphrase"):
        own = [
            slot
            for slot in document["slots"]
            if slot["kind"] == "pass" and slot.get("person") == vault.person
        ]
        if not any(_opened(slot, document, passphrase) for slot in own):
            raise errors.wrong_passphrase()


def change_passphrase(vault: Vault, new: str, parameters: slots.Argon2Parameters) -> None:
    """Rewrap the present person's slot; every other slot and all data stay as they are."""
    made = person_slot(vault.keys, new, vault.id, parameters)
    document = read_document(vault.folder)
    document["slots"] = [
        made if slot["kind"] == "pass" and slot.get("person") == vault.person else slot
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
    # From here on only the new identity opens the slot: it must reach the person, even from a full disk.
    with contextlib.suppress(errors.VaultError):
        vault.keep_secret(RECOVERY, recipient.encode("ascii"))
    return identity, recipient
