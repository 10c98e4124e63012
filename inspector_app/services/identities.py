"""This installation's public keys, and those of others that were pinned by hand."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from inspector_app.crypto.signing_keys import SigningKey, fingerprint_words
from inspector_app.domain.errors import InputError, cannot_write
from inspector_app.domain.records import Person
from inspector_app.domain.text import localized
from inspector_app.services.people import list_people
from inspector_app.services.people_keys import known_certificates, signing_identity
from inspector_app.services.session import Session
from inspector_app.services.vaults import journal_event
from inspector_app.storage import trust
from inspector_app.storage.blobs import write_durably
from inspector_app.storage.errors import damaged
from inspector_app.sync.identity import DeviceIdentity, make_identity_file, read_identity_file
from inspector_app.sync.layout import NO_BRAND
from inspector_app.sync.limits import MAX_LABEL_CHARACTERS, MAX_PEOPLE
from inspector_app.system import clock


@dataclass(frozen=True)
class TrustedDevice:
    """A pinned installation; `words` are compared by phone; `certificates` (SHA-256) sign its reports."""

    device: str
    sign_public: bytes
    age_recipient: str
    label: str
    certificates: tuple[str, ...]

    @property
    def words(self) -> tuple[str, ...]:
        return fingerprint_words(self.sign_public)


def own_identity(session: Session) -> bytes:
    """The identity file: public keys, label and the certificates that sign reports, signed by this device."""
    return _identity_of(session, session.vault.signing_key)


def _identity_of(session: Session, key: SigningKey) -> bytes:
    name = _label(session.person)
    others = [_label(member.person) for member in list_people(session) if not member.present]
    return make_identity_file(
        key,
        age_recipient=session.vault.age_recipient,
        label=name,
        brand=brand_id(session),
        people=[name, *filter(None, others)][:MAX_PEOPLE],
        certificates=known_certificates(session)[:MAX_PEOPLE],
    )


def _label(person: Person) -> str:
    return localized(person.name, "en")[:MAX_LABEL_CHARACTERS].strip()


def identity_files(session: Session) -> dict[str, bytes]:
    """The identity file of this installation, and of those it was restored from, by device."""
    files = {session.device_id: own_identity(session)}
    for device in session.vault.own_devices - files.keys():
        files[device] = _identity_of(session, retired_key(session, device))
    return files


def retired_key(session: Session, device: str) -> SigningKey:
    """The key of an installation this vault was restored from; it signs that one's old rows only."""
    raw = session.vault.secret(f"retired-sign:{device}")
    if raw is None:
        raise damaged(f"the key of the earlier installation {device} is missing")
    return SigningKey.from_raw(raw)


def brand_id(session: Session) -> str:
    """How the vault's brand is called in identities and bundles."""
    brand = session.brand
    return brand.prefix.lower() if brand else NO_BRAND


def describe_own(session: Session) -> dict[str, Any]:
    """Device id, words, recipient and certificate, for a person to read out."""
    return {
        "device": session.device_id,
        "words": list(fingerprint_words(session.vault.signing_key.public)),
        "age_recipient": session.vault.age_recipient,
        "certificate_sha256": signing_identity(session).fingerprint,
    }


def export_identity(session: Session, path: Path) -> None:
    """Write the identity file. Raises InputError or SurroundingsError `identity.cannot_write`."""
    try:
        write_durably(path, own_identity(session))
    except OSError as error:
        raise cannot_write(
            error,
            "identity.cannot_write",
            f"The identity file {path} cannot be written: {error.strerror}.",
            "Choose another place; nothing was changed.",
        ) from error


def read_identity(path: Path) -> DeviceIdentity:
    """Read and check an identity file. Raises InputError, TrustError when it is not signed by its own key."""
    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            "identity.unreadable",
            f"The identity file {path} cannot be read: {error.strerror}.",
            "Check the path; nothing was changed.",
        ) from error
    return read_identity_file(data)


def trust_identity(session: Session, path: Path) -> TrustedDevice:
    """Pin the keys in an identity file. Whoever calls this has compared the words with the other person."""
    found = read_identity(path)
    pinned = TrustedDevice(
        found.device_id,
        found.sign_public,
        found.age_recipient,
        found.label,
        tuple(found.certificates),
    )
    with session.vault.writing() as connection:
        trust.pin(
            connection,
            device=pinned.device,
            sign_public=pinned.sign_public,
            age_recipient=pinned.age_recipient,
            label=pinned.label,
            certificates=list(pinned.certificates),
            since_ms=clock.wall_ms(),
        )
    journal_event(session, "trust_added", device=pinned.device, label=pinned.label)
    return pinned


def list_trusted(session: Session) -> tuple[TrustedDevice, ...]:
    """Pinned installations, oldest first."""
    with session.vault.reading() as connection:
        rows = trust.pinned(connection)
    return tuple(
        TrustedDevice(
            row["device"],
            bytes(row["sign_public"]),
            row["age_recipient"],
            row["label"],
            tuple(row["certificates"]),
        )
        for row in rows
    )


def remove_trusted(session: Session, device: str) -> bool:
    """Forget a pinned installation; what was imported from it stays. False when it was not pinned."""
    with session.vault.writing() as connection:
        removed = trust.unpin(connection, device)
    if removed:
        journal_event(session, "trust_removed", device=device)
    return removed
