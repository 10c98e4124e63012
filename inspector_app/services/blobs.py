"""Take bytes into the vault and give them back."""

from __future__ import annotations

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.services.session import Session
from inspector_app.storage.blobs import Blob, find_blob, record_blob
from inspector_app.storage.errors import damaged
from inspector_app.storage.journal import Transaction


def seal(session: Session, data: bytes, media_type: str) -> Blob:
    """Encrypt and store durably; the same bytes a second time are the blob that is there already.

    The caller names the blob with `record` in the transaction that journals what it is for.
    """
    known = known_blob(session, sha256_hex(data))
    if known is not None:
        return known
    return session.vault.blobs.seal(data, media_type, session.vault.recipients())


def record(tx: Transaction, blob: Blob) -> None:
    record_blob(tx.connection, blob)


def known_blob(session: Session, pid: str) -> Blob | None:
    with session.vault.reading() as connection:
        return find_blob(connection, pid)


def content(session: Session, pid: str) -> bytes:
    """The plaintext of a blob, checked against its hash. Raises VaultDamagedError when missing or altered."""
    blob = known_blob(session, pid)
    if blob is None:
        raise damaged(f"nothing is known of {pid[:12]}")
    return session.vault.blobs.open(blob)
