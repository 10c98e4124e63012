"""Opening a vault with the recovery key, when a passphrase is forgotten: the person gets a new slot, with a
new passphrase and a new key of their own.

What their old key protected, their PDF-signing key, stays unreachable and is dropped; a new one is made at
the next report. Nothing else is lost. The recovery key itself stays as it is.
"""

from __future__ import annotations

import os
import re
import unicodedata
from pathlib import Path

from inspector_app.crypto import age
from inspector_app.crypto.errors import MalformedError
from inspector_app.crypto.slots import Argon2Parameters, calibrate
from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Person
from inspector_app.services import os_keyring
from inspector_app.services.opening import begin_session
from inspector_app.services.people import list_people, require_usable
from inspector_app.services.people_keys import forget_signing_key
from inspector_app.services.session import Session
from inspector_app.services.standing import Choice
from inspector_app.services.vaults import confirm_recovery, recovery_confirmed
from inspector_app.storage import errors, tries, vault, vault_slots
from inspector_app.storage.vault_slots import Document, OpenedKeys

LARGEST_SHEET = 64 * 1024
_ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l".upper()
_PREFIX = "AGESECRETKEY[1IL]"
_DATA = 58
# Bech32 leaves these out because they are misread; what somebody typed for the one that was meant.
_LOOK_ALIKE = str.maketrans("OI1B", "0LL8")


def read_sheet(path: Path) -> str:
    """The text of a recovery sheet. Raises InputError `recovery.unreadable`."""
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST_SHEET + 1)
        if len(data) > LARGEST_SHEET:
            raise ValueError("too large")
        return data.decode("utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig")
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else "it is not a text file"
        raise InputError(
            "recovery.unreadable",
            f"The recovery sheet {path} cannot be read: {reason}.",
            "Choose the text file that was saved as the recovery sheet, or type the key.",
            path=str(path),
        ) from error


def identities_in(text: str) -> tuple[str, ...]:
    """The recovery keys in what somebody typed, pasted or opened: the whole sheet, or the key in groups, in
    small letters, with or without its beginning.

    Raises InputError `recovery.no_key` when there is none, `recovery.mistyped` when its check characters do
    not match.
    """
    letters = re.sub(r"[\W_]", "", unicodedata.normalize("NFKC", text)).upper()
    spelled = [
        letters[found.end() : found.end() + _DATA].translate(_LOOK_ALIKE)
        for found in re.finditer(_PREFIX, letters)
    ]
    if not spelled and len(letters) == _DATA:
        spelled = [letters.translate(_LOOK_ALIKE)]
    if not spelled:
        raise InputError(
            "recovery.no_key",
            "There is no recovery key in this.",
            "It begins with AGE-SECRET-KEY-1; give it as it stands on the sheet, or the whole sheet.",
        )
    keys = [f"AGE-SECRET-KEY-1{data}" for data in spelled if _well_formed(data)]
    if not keys:
        raise InputError(
            "recovery.mistyped",
            "The recovery key has a typing mistake, or a part of it is missing.",
            "Compare it with the sheet, character by character. This was not counted as a try.",
        )
    return tuple(dict.fromkeys(keys))


def _well_formed(data: str) -> bool:
    if len(data) != _DATA or set(data) - set(_ALPHABET):
        return False
    try:
        age.recipient_of(f"AGE-SECRET-KEY-1{data}")
    except MalformedError:
        return False
    return True


def recover_people(folder: Path, identity_text: str) -> tuple[Person, ...]:
    """Who may be given a new passphrase. Nothing is changed; a wrong key counts as a try.

    Raises InputError `recovery.no_key`, `recovery.mistyped`, `vault.absent`; VaultError
    `recovery.wrong_key` (params `tries`, `wait`), `vault.wait`, `vault.in_use`, `vault.newer`.
    """
    with Session(_opened(folder, identity_text)) as session:
        return _recoverable(session)


def recover_vault(
    folder: Path,
    identity_text: str,
    *,
    person_id: str,
    new_passphrase: str,
    standing: Choice = "ask",
    parameters: Argon2Parameters | None = None,
) -> Session:
    """Give a person a new slot and begin their session. `parameters` of Argon2id are measured on this machine
    when not given.

    Raises what `recover_people` raises, InputError `recovery.no_such_person`, `slot.passphrase_short`,
    `people.passphrase_taken`, and SurroundingsError `vault.copied`, `vault.rolled_back`.
    """
    opened = _opened(folder, identity_text)
    try:
        before = Session(opened)
        if person_id not in {person.id for person in _recoverable(before)}:
            raise InputError(
                "recovery.no_such_person",
                f"{person_id!r} is nobody who works in this vault.",
                "Nothing was changed. Without --person-id, 'vault recover' says who there is.",
                value=person_id,
            )
        require_usable(before, new_passphrase, person_id)
    except BaseException:
        opened.close()
        raise
    opened.act_as(person_id, os.urandom(vault_slots.PERSON_KEY_SIZE))
    session = begin_session(opened, via="recovery", standing=standing)
    try:
        _renew_slot(session, new_passphrase, parameters or calibrate())
    except BaseException:
        session.close()
        raise
    return session


def confirm_by_key(session: Session, identity_text: str) -> None:
    """The recovery key was put away, shown by having it: real photos may be taken from now on.

    Raises InputError `recovery.no_key`, `recovery.mistyped`; VaultError `recovery.wrong_key`.
    """
    recipients = {age.recipient_of(key) for key in identities_in(identity_text)}
    if session.vault.recovery_recipient not in recipients:
        raise errors.wrong_recovery_key()
    if not recovery_confirmed(session):
        confirm_recovery(session)


def _renew_slot(session: Session, passphrase: str, parameters: Argon2Parameters) -> None:
    """The old signing key goes first: with the new slot nothing could open it, and it would be in the way."""
    person = session.vault.person
    stream = session.vault.secret("device-stream")
    with session.vault.transaction() as tx:
        forget_signing_key(tx, person)
        if stream is not None:
            tx.event(stream.decode("ascii"), "recovered", person=person)
    stale = [slot for slot in vault_slots.keyring_slots(session.folder) if slot.get("person") == person]
    vault_slots.put_person(session.vault, person, session.vault.keys.person_key, passphrase, parameters)
    vault_slots.note_opener(session.folder, person)
    os_keyring.forget_entries(stale)


def _opened(folder: Path, identity_text: str) -> vault.Vault:
    keys = identities_in(identity_text)

    def by_recovery(document: Document) -> OpenedKeys:
        with tries.counted(folder, "recovery"):
            for key in keys:
                found = vault_slots.open_by_recovery(document, key)
                if found is not None:
                    return found
            raise errors.wrong_recovery_key()

    return vault.unlock_with(folder, by_recovery)


def _recoverable(session: Session) -> tuple[Person, ...]:
    """Those who have a slot; everybody who ever had one only where no slot is left that could be read."""
    members = list_people(session)
    return tuple(member.person for member in members if member.can_unlock) or tuple(
        member.person for member in members
    )
