"""Make, open and describe vaults."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from inspector_app.crypto.signing_keys import fingerprint_words
from inspector_app.crypto.slots import Argon2Parameters, calibrate, check_passphrase
from inspector_app.domain.errors import InputError, cannot_write
from inspector_app.domain.records import Person
from inspector_app.domain.text import LocalText
from inspector_app.services.opening import begin_session
from inspector_app.services.session import Session
from inspector_app.services.standing import Choice, settle
from inspector_app.storage import queries, vault, vault_folder
from inspector_app.storage import vault_slots as slot_file
from inspector_app.storage.blobs import write_durably
from inspector_app.storage.errors import VaultError, absent
from inspector_app.storage.journal import row_count
from inspector_app.storage.vault_secrets import drop_secret
from inspector_app.system.clock import new_id

_CONFIRMED = "recovery-confirmed"
LONGEST_NAME = 200


@dataclass(frozen=True)
class NewVault:
    """`recovery_identity` is shown once and kept nowhere: whoever has it opens the vault and every photo."""

    session: Session
    recovery_identity: str = field(repr=False)
    recovery_recipient: str


def vault_exists(folder: Path) -> bool:
    return vault_folder.exists(folder)


def require_vault(folder: Path) -> None:
    """Raises InputError `vault.absent`."""
    if not vault_folder.exists(folder):
        raise absent(folder)


def create_vault(
    folder: Path,
    *,
    person: LocalText,
    passphrase: str,
    company: str = "",
    parameters: Argon2Parameters | None = None,
) -> NewVault:
    """A new vault with its first person. `parameters` of Argon2id are measured on this machine when not
    given.

    Raises InputError `slot.passphrase_short`, `vault.person_name`, `vault.exists`, `vault.folder_not_empty`,
    `vault.folder_unusable`; VaultError.
    """
    name = checked_name(person)
    person_id = new_id()

    def first_rows(made: vault.Vault) -> None:
        with made.transaction() as tx:
            tx.new_stream("person", stream=person_id)
            tx.insert("person", person_id, record_id=person_id, name=name, company=company)
            device = tx.new_stream("device", audience=("hq",))
            tx.event(device, "vault_created", device=made.device_id)
        made.keep_secret("device-stream", device.encode("ascii"))
        settle(made)

    made, identity = vault.create(
        folder,
        person=person_id,
        passphrase=passphrase,
        parameters=parameters or calibrate(),
        first_rows=first_rows,
    )
    return NewVault(Session(made), identity, made.recovery_recipient)


def checked_name(person: LocalText) -> LocalText:
    """A person's name without spaces around it. Raises InputError `vault.person_name`."""
    name = {language: text.strip() for language, text in person.items()}
    if not name or not all(0 < len(text) <= LONGEST_NAME and text.isprintable() for text in name.values()):
        raise InputError(
            "vault.person_name",
            f"A person's name has 1 to {LONGEST_NAME} printable characters.",
            "Nothing was made. Give the name as it shall stand in reports.",
        )
    return name


def unlock_vault(folder: Path, passphrase: str, *, standing: Choice = "ask") -> Session:
    """Open a vault by a person's passphrase. `standing` answers what `vault.copied` and `vault.rolled_back`
    ask: "moved" goes on as the same installation, "copied" as a new one.

    Raises VaultError `vault.wrong_passphrase` (params `tries`, `wait` in seconds), `vault.wait` (params
    `seconds`, `until_ms`), `vault.in_use`, `vault.newer`; InputError `vault.absent`; SurroundingsError
    `vault.copied`, `vault.rolled_back`; VaultDamagedError.
    """
    return begin_session(vault.unlock(folder, passphrase), via="passphrase", standing=standing)


def change_passphrase(
    session: Session, old: str, new: str, *, parameters: Argon2Parameters | None = None
) -> None:
    """Rewrap this person's slot; every other slot stays as it is, byte by byte. `parameters` of Argon2id are
    measured on this machine when not given.

    Raises InputError `slot.passphrase_short`, `people.passphrase_taken`; VaultError
    `vault.wrong_passphrase`, `vault.wait`.
    """
    from inspector_app.services.people import require_usable

    check_passphrase(new)
    # Before anything is said about other people's passphrases.
    slot_file.require_own(session.vault, old)
    require_usable(session, new, session.vault.person)
    slot_file.change_passphrase(session.vault, new, parameters or calibrate())
    _journal_afterwards(session, "passphrase_changed")


def confirm_recovery(session: Session) -> None:
    """The person has put the recovery sheet in a safe place."""
    session.vault.keep_secret(_CONFIRMED, b"1")
    journal_event(session, "recovery_confirmed")


def renew_recovery(session: Session) -> NewVault:
    """A new recovery key in place of one that was lost before it was put in a safe place.

    Real photos wait again until the new one is confirmed. The earlier key no longer opens the vault.
    """
    # First: of a key that nobody has seen, because of a kill in between, nothing may say it is put away.
    with session.vault.writing() as connection:
        drop_secret(connection, _CONFIRMED)
    identity, recipient = slot_file.renew_recovery(session.vault)
    _journal_afterwards(session, "recovery_renewed", recipient=recipient)
    return NewVault(session, identity, recipient)


def recovery_confirmed(session: Session) -> bool:
    return session.vault.secret(_CONFIRMED) is not None


def journal_event(session: Session, kind: str, **details: Any) -> None:
    """Write an event of this installation into its own stream."""
    stream = session.vault.secret("device-stream")
    if stream is not None:
        with session.vault.transaction() as tx:
            tx.event(stream.decode("ascii"), kind, **details)


def _journal_afterwards(session: Session, kind: str, **details: Any) -> None:
    """Journal what has been done already: a full disk must not make it look undone."""
    with suppress(VaultError):
        journal_event(session, kind, **details)


def vault_info(session: Session) -> dict[str, Any]:
    """What `vault info` prints: identities, counts, sizes. No secret."""
    with session.vault.reading() as connection:
        inspections = queries.summaries(connection, session.vault.own_devices)
        rows = row_count(connection)
        blobs = queries.blob_totals(connection)
    brand = session.brand
    return {
        "vault": str(session.folder),
        "id": session.vault.id,
        "device": session.device_id,
        "words": list(fingerprint_words(session.vault.signing_key.public)),
        "person": dict(session.person.name),
        "brand": dict(brand.name) if brand else None,
        "recovery_recipient": session.vault.recovery_recipient,
        "recovery_confirmed": recovery_confirmed(session),
        "inspections": len(inspections),
        "journal_rows": rows,
        "blobs": blobs[0],
        "blob_bytes": blobs[1],
    }


def vault_slots(folder: Path) -> list[dict[str, Any]]:
    """The key slots of a vault, without anything secret. Needs no passphrase. A slot of a kind that this
    version does not know, or that is damaged, shows what can be told of it.
    """
    public = {"pass": ("person",), "recovery": ("recipient",), "oskey": ("person", "entry")}
    shown = []
    for slot in vault_folder.read_document(folder)["slots"]:
        told = {"kind": slot["kind"]} | {
            name: slot[name] for name in public.get(slot["kind"], ()) if isinstance(slot.get(name), str)
        }
        if slot["kind"] == "pass" and isinstance(slot.get("kdf"), dict):
            told["kdf"] = {name: slot["kdf"].get(name) for name in ("name", "m", "t", "p")}
        shown.append(told)
    return shown


def person_of(session: Session, person_id: str) -> Person | None:
    with session.vault.reading() as connection:
        return queries.find(connection, Person, person_id)


def require_place_for_sheet(path: Path) -> None:
    """Whether the recovery sheet can be written there, over nothing. Raises InputError or
    SurroundingsError `vault.sheet_cannot_write`.
    """
    try:
        path.touch(exist_ok=False)
        path.unlink()
    except OSError as error:
        raise cannot_write(
            error,
            "vault.sheet_cannot_write",
            f"The recovery sheet cannot be written to {path}: {error.strerror}.",
            "No vault was made. Choose another place, and a name that is not taken.",
            path=str(path),
        ) from error


def write_recovery_sheet(made: NewVault, path: Path) -> None:
    """The recovery key as a text file to print or lock away. Raises InputError or SurroundingsError
    `vault.sheet_cannot_write`.
    """
    text = (
        "Inspector - recovery key\n\n"
        f"Vault:     {made.session.vault.id}\n"
        f"Recipient: {made.recovery_recipient}\n\n"
        f"{made.recovery_identity}\n\n"
        "Whoever holds this key can open the vault and every photo in it. Keep it away from the laptop.\n"
        "A photo is opened with the age program: age -d -i THIS-FILE BLOB > photo.jpg\n"
    )
    # age ignores lines that begin with a number sign, so the sheet itself serves as an identity file.
    lines = [
        line if line.startswith("AGE-SECRET-KEY-") else f"# {line}".rstrip() for line in text.split("\n")
    ]
    try:
        write_durably(path, ("\n".join(lines) + "\n").encode("utf-8"), secret=True)
    except OSError as error:
        raise cannot_write(
            error,
            "vault.sheet_cannot_write",
            f"The recovery sheet cannot be written to {path}: {error.strerror}.",
            "Choose another place; the key is still shown.",
        ) from error
