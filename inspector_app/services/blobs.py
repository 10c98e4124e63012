"""Take bytes into the vault and give them back."""

from __future__ import annotations

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.services.session import Session
from inspector_app.storage.blobs import Blob, find_blob, record_blob, replace_blob
from inspector_app.storage.errors import damaged
from inspector_app.storage.journal import Transaction

RELINKED = "relinked"
"""Kind of the event that tells of a blob whose file was missing or damaged and is good again."""


def seal(session: Session, data: bytes, media_type: str) -> Blob:
    """Encrypt and store durably; the same bytes a second time are the blob that is there already.

    The caller names the blob with `record` in the transaction that journals what it is for.
    """
    known = known_blob(session, sha256_hex(data))
    if known is not None:
        return known
    return session.vault.blobs.seal(data, media_type, session.vault.recipients())


def record(tx: Transaction, blob: Blob, *, mends: Blob | None = None, stream: str = "") -> Blob:
    """Name a durable blob; returns the one that is named now, which is an earlier one of the same content
    where there is one. One that `mends` another takes its place, which is journaled in `stream`.
    """
    named = find_blob(tx.connection, blob.pid)
    if named is None:
        record_blob(tx.connection, blob)
    elif mends is None or mends.cid != named.cid:
        return named
    else:
        replace_blob(tx.connection, blob)
        tx.event(stream, RELINKED, pid=blob.pid, cid=blob.cid, was=named.cid)
    return blob


def known_blob(session: Session, pid: str) -> Blob | None:
    with session.vault.reading() as connection:
        return find_blob(connection, pid)


def content(session: Session, pid: str) -> bytes:
    """The plaintext of a blob, checked against its hash. Raises VaultDamagedError when missing or altered."""
    blob = known_blob(session, pid)
    if blob is None:
        raise damaged(f"nothing is known of {pid[:12]}")
    return session.vault.blobs.open(blob)
