"""A person's key for signing PDFs: made in the vault, or taken from a PKCS#12 file of theirs.

It is wrapped under the person's own key, so that nobody else's passphrase can sign in their name.
"""

from __future__ import annotations

import datetime
import json
from pathlib import Path
from typing import TYPE_CHECKING

from inspector_app.crypto import slots
from inspector_app.domain.errors import InputError
from inspector_app.domain.text import localized
from inspector_app.services.session import Session
from inspector_app.storage.journal import Transaction
from inspector_app.storage.vault_secrets import drop_secret, secrets_named

if TYPE_CHECKING:
    from inspector_app.signing.identity import SigningIdentity

_KEY = "pdf-key:"
_CERTIFICATES = "pdf-certificates:"


def signing_identity(session: Session) -> SigningIdentity:
    """This person's signing key and certificate; made at the first call (P-256, self-signed)."""
    from inspector_app.signing import identity

    vault = session.vault
    wrapped = vault.secret(_name(session))
    if wrapped is not None:
        found = identity.load_pkcs12(slots.unwrap(wrapped, vault.keys.person_key, _name(session).encode()))
        _note_certificate(session, found)
        return found
    brand = session.brand
    made = identity.create_identity(
        localized(session.person.name, "en") or "Inspector",
        localized(brand.name, "en") if brand else session.person.company,
        # A day back: another computer's clock may be behind this one.
        not_before=datetime.datetime.now(datetime.UTC) - datetime.timedelta(days=1),
    )
    _keep(session, made)
    return made


def take_pkcs12(session: Session, path: Path, passphrase: str | None) -> SigningIdentity:
    """Use the key in a PKCS#12 file from now on. Raises InputError `signing.*`."""
    from inspector_app.signing import identity

    try:
        data = path.read_bytes()
    except OSError as error:
        raise InputError(
            "signing.no_file", f"The key file {path} cannot be read: {error.strerror}."
        ) from error
    taken = identity.load_pkcs12(data, passphrase)
    now = datetime.datetime.now(datetime.UTC)
    certificate = taken.certificate
    if not certificate.not_valid_before_utc <= now <= certificate.not_valid_after_utc:
        raise InputError(
            "signing.not_valid_now",
            f"The certificate in {path} is valid from {certificate.not_valid_before_utc:%Y-%m-%d} to "
            f"{certificate.not_valid_after_utc:%Y-%m-%d}, and this device says it is {now:%Y-%m-%d}.",
            "Check the device's date, or ask for a new certificate; nothing was changed.",
            path=str(path),
        )
    _keep(session, taken)
    return taken


def forget_signing_key(tx: Transaction, person_id: str) -> None:
    """Drop a person's key where nothing opens it any more: their slot goes or gets a new key."""
    drop_secret(tx.connection, f"{_KEY}{person_id}")


def known_certificates(session: Session) -> tuple[str, ...]:
    """The certificates (SHA-256) that sign or signed reports in this vault, the present person's first.

    A key that was renewed leaves its certificate behind here: the reports it signed are still to be believed.
    """
    own = signing_identity(session).fingerprint
    with session.vault.reading() as connection:
        lists = secrets_named(connection, _CERTIFICATES)
    listed = [fingerprint for value in lists for fingerprint in json.loads(value)]
    return tuple(dict.fromkeys([own, *listed]))


def _keep(session: Session, identity: SigningIdentity) -> None:
    wrapped = slots.wrap(identity.to_pkcs12(), session.vault.keys.person_key, _name(session).encode())
    _note_certificate(session, identity)
    session.vault.keep_secret(_name(session), wrapped)


def _note_certificate(session: Session, identity: SigningIdentity) -> None:
    name = f"{_CERTIFICATES}{session.vault.person}"
    listed = json.loads(session.vault.secret(name) or b"[]")
    if identity.fingerprint not in listed:
        session.vault.keep_secret(name, json.dumps([*listed, identity.fingerprint]).encode("ascii"))


def _name(session: Session) -> str:
    return f"{_KEY}{session.vault.person}"
