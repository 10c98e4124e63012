"""Putting a second copy back with the recovery key, where the passphrase is forgotten or its person gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from inspector_app.crypto import slots
from inspector_app.crypto.slots import Argon2Parameters
from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Person
from inspector_app.services import recovery
from inspector_app.services.backups import quiet, renew
from inspector_app.services.session import Session
from inspector_app.storage import copy_database, errors, queries, restoring, vault_slots
from inspector_app.storage.copy_blobs import never
from inspector_app.storage.restoring import Source
from inspector_app.storage.vault_folder import DATABASE
from inspector_app.storage.vault_slots import Document, OpenedKeys


def people_in_copy(folder: Path, identity_text: str) -> tuple[Person, ...]:
    """Who may be given a new passphrase when this copy is put back. Nothing is written.

    Raises InputError `recovery.no_key`, `recovery.mistyped`, `backup.*`; VaultError `recovery.wrong_key`;
    VaultDamagedError.
    """
    source = _opened(folder, identity_text, "")
    key = slots.hkdf(source.keys.vault_key, "db")
    with copy_database.reading_copy(folder / DATABASE, key) as connection:
        known = {person.id: person for person in queries.everything(connection, Person)}
    return tuple(known.get(person) or Person(id=person, name={}) for person in vault_slots.people(folder))


def restore_by_recovery(
    folder: Path,
    target: Path,
    identity_text: str,
    *,
    person_id: str,
    new_passphrase: str,
    progress: Callable[[int, int], None] = quiet,
    cancelled: Callable[[], bool] = never,
    partly: bool = False,
    parameters: Argon2Parameters | None = None,
) -> Session:
    """Like `backups.restore_backup`, with the recovery key; the person gets a new passphrase.

    Cut off between the two, there is a restored vault that opens with the old passphrases and with the
    recovery key. Raises besides InputError `slot.passphrase_short`, `recovery.no_such_person`.
    """
    slots.check_passphrase(new_passphrase)
    source = _opened(folder, identity_text, person_id)
    if person_id not in vault_slots.people(folder):
        raise InputError(
            "recovery.no_such_person",
            f"{person_id!r} is nobody who works in this vault.",
            "Nothing was changed. Choose one of those the copy names.",
            value=person_id,
        )
    restoring.restore(source, target, renew, progress, cancelled=cancelled, partly=partly).close()
    return recovery.recover_vault(
        target, identity_text, person_id=person_id, new_passphrase=new_passphrase, parameters=parameters
    )


def _opened(folder: Path, identity_text: str, person_id: str) -> Source:
    keys = recovery.identities_in(identity_text)

    def by_recovery(document: Document) -> OpenedKeys:
        for key in keys:
            found = vault_slots.open_by_recovery(document, key)
            if found is not None:
                return OpenedKeys(found.vault_key, person_id, b"")
        raise errors.wrong_recovery_key()

    return restoring.open_copy(folder, by_recovery)
