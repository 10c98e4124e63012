"""The people of one laptop: each opens the vault with a passphrase of their own and signs with a key of their
own, which no other person's slot opens.

Removing somebody takes their slot out of the vault. It cannot take back what they may have kept: an old copy
of `vault.json` together with their passphrase still gives the vault key, and with it every copy of the vault,
old or new, that they get hold of. It keeps out whoever has the laptop and nothing else. Where that is not
enough, a new vault is needed; see storage/FORMAT.md.
"""

from __future__ import annotations

import os
from dataclasses import dataclass

from inspector_app.crypto.slots import Argon2Parameters, calibrate, check_passphrase
from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Person
from inspector_app.domain.text import LocalText, localized
from inspector_app.services import os_keyring
from inspector_app.services.people_keys import forget_signing_key
from inspector_app.services.session import Session
from inspector_app.services.vaults import checked_name
from inspector_app.storage import queries, vault_slots

LONGEST_REASON = 500


@dataclass(frozen=True)
class Member:
    """`can_unlock`: has a slot; `present`: is the person at work in this session."""

    person: Person
    can_unlock: bool
    present: bool


def list_people(session: Session) -> tuple[Member, ...]:
    """Everybody ever added to this vault: first those who can open it, in the order of their slots."""
    openers = vault_slots.people(session.folder)
    devices = session.vault.own_devices
    with session.vault.reading() as connection:
        known = {person.id: person for person in queries.everything(connection, Person)}
    unlocking = [known.get(person_id) or Person(id=person_id, name={}) for person_id in openers]
    gone = sorted(
        (person for person in known.values() if person.device in devices and person.id not in openers),
        key=lambda person: localized(person.name, "en"),
    )
    return tuple(
        Member(person, can_unlock=person.id in openers, present=person.id == session.vault.person)
        for person in (*unlocking, *gone)
    )


def add_person(
    session: Session,
    *,
    name: LocalText,
    company: str,
    passphrase: str,
    parameters: Argon2Parameters | None = None,
) -> Person:
    """Somebody more who works in this vault, with a slot and, from the first report on, a signing key of
    their own. `parameters` of Argon2id are measured on this machine when not given.

    Raises InputError `vault.person_name`, `slot.passphrase_short`, `people.passphrase_taken`,
    `people.keyring_on`; VaultError.
    """
    name = checked_name(name)
    checked_name({"": company} if company else {"": "-"})
    require_usable(session, passphrase, "")
    if vault_slots.keyring_slots(session.folder):
        raise InputError(
            "people.keyring_on",
            "This vault opens with the account of this computer, which cannot tell several people apart.",
            "Nothing was changed. Turn that off first; the passphrase goes on opening the vault.",
        )
    stream = session.vault.secret("device-stream")
    with session.vault.transaction() as tx:
        person_id = tx.new_stream("person")
        person = tx.insert("person", person_id, record_id=person_id, name=name, company=company.strip())
        if stream is not None:
            tx.event(stream.decode("ascii"), "person_added", person=person_id)
    # Last: a slot for nobody would be worse than a person whose slot was never made.
    vault_slots.put_person(
        session.vault,
        person_id,
        os.urandom(vault_slots.PERSON_KEY_SIZE),
        passphrase,
        parameters or calibrate(),
    )
    if not isinstance(person, Person):
        raise TypeError("a person was inserted")
    return person


def require_usable(session: Session, passphrase: str, person_id: str) -> None:
    """Whether a new passphrase may become that of `person_id`. The same one for two people would open the
    slot of whichever is tried first, and sign in that person's name.

    Raises InputError `slot.passphrase_short` or `people.passphrase_taken`.
    """
    check_passphrase(passphrase)
    if vault_slots.opens_another(session.vault, passphrase, person_id):
        raise InputError(
            "people.passphrase_taken",
            "Somebody else on this laptop uses this passphrase already.",
            "Nothing was changed. Take another one; people who share a passphrase cannot be told apart.",
        )


def remove_person(session: Session, person_id: str, why: str) -> None:
    """Take away the slots and the signing key of somebody who left; their work and their name stay.

    Raises InputError `people.absent`, `people.why_missing`, `people.last_slot`; VaultError.
    """
    openers = vault_slots.people(session.folder)
    if person_id not in openers:
        raise InputError(
            "people.absent",
            f"{person_id!r} is nobody who can open this vault.",
            "Nothing was changed. 'inspector-app vault people' shows the ids.",
            value=person_id,
        )
    if set(openers) == {person_id}:
        raise InputError(
            "people.last_slot",
            "Nobody else can open this vault.",
            "Nothing was changed. Add another person before this one is removed.",
        )
    reason = why.strip()
    if not 0 < len(reason) <= LONGEST_REASON:
        raise InputError(
            "people.why_missing",
            f"Removing somebody needs a reason of 1 to {LONGEST_REASON} characters.",
            "Nothing was changed. Say, for example, that the person left the company.",
            most=LONGEST_REASON,
        )
    stale = [slot for slot in vault_slots.keyring_slots(session.folder) if slot.get("person") == person_id]
    stream = session.vault.secret("device-stream")
    # Journaled first: after a kill in between the person is still in the list, and is removed once more.
    with session.vault.transaction() as tx:
        forget_signing_key(tx, person_id)
        if stream is not None:
            tx.event(stream.decode("ascii"), "person_removed", person=person_id, why=reason)
    vault_slots.drop_person(session.vault, person_id)
    os_keyring.forget_entries(stale)
