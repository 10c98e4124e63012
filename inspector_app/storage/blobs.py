"""Content-addressed, encrypted files: photos, packs, reports.

A blob's identity (`pid`) is the SHA-256 of its plaintext; on disk lies an age file named by the SHA-256 of
its own bytes (`cid`), the same file that is later sent. It is durable before any row names it. No plaintext
reaches the disk.
"""

from __future__ import annotations

import contextlib
import errno
import os
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, RowMapping, Table, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.crypto import age
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.storage import errors
from inspector_app.storage.tables import BlobRow

_TABLE: Table = BlobRow.__table__  # type: ignore[attr-defined]


@dataclass(frozen=True)
class Blob:
    """`size` and `csize` in bytes, of the plaintext and of the age file; `recipients` as age1... strings."""

    pid: str
    cid: str
    size: int
    csize: int
    media_type: str
    recipients: tuple[str, ...]


class BlobStore:
    """The vault's blob folder. Which blobs exist is known by the `blob` table, not by a listing."""

    def __init__(self, folder: Path, identities: Callable[[], Sequence[str]]) -> None:
        self.folder = folder
        self._identities = identities

    def path(self, cid: str) -> Path:
        return self.folder / cid[:2] / cid

    def seal(self, data: bytes, media_type: str, recipients: Sequence[str]) -> Blob:
        """Encrypt and write durably; the caller then names it in a transaction. A crash between leaves an
        orphan.
        """
        sealed = age.encrypt(data, recipients)
        blob = Blob(
            sha256_hex(data), sha256_hex(sealed), len(data), len(sealed), media_type, tuple(recipients)
        )
        self.adopt(blob.cid, sealed)
        return blob

    def adopt(self, cid: str, sealed: bytes) -> None:
        """Write an age file whose hash is already known to be `cid`, durably."""
        target = self.path(cid)
        if target.exists():
            return
        try:
            target.parent.mkdir(parents=True, exist_ok=True)
            write_durably(target, sealed)
        except OSError as error:
            if error.errno in (errno.ENOSPC, errno.EDQUOT):
                raise errors.disk_full(self.folder) from error
            raise errors.VaultError(
                "vault.blob_write",
                f"A photo or file could not be written to {self.folder}: {error.strerror}.",
                "Everything saved before is safe. Check the disk and try again.",
                retryable=True,
            ) from error

    def sealed(self, blob: Blob) -> bytes:
        """The age file's bytes, checked against its name. Raises VaultDamagedError when it is missing or
        altered.
        """
        try:
            data = self.path(blob.cid).read_bytes()
        except FileNotFoundError as error:
            raise errors.damaged(f"the file of {blob.pid[:12]} is missing") from error
        except OSError as error:
            raise errors.damaged(f"the file of {blob.pid[:12]} cannot be read ({error.strerror})") from error
        if sha256_hex(data) != blob.cid:
            raise errors.damaged(f"the file of {blob.pid[:12]} was altered")
        return data

    def open(self, blob: Blob) -> bytes:
        """The plaintext, checked against its identity. Raises VaultDamagedError."""
        data = age.decrypt(self.sealed(blob), list(self._identities()))
        if sha256_hex(data) != blob.pid:
            raise errors.damaged(f"the content of {blob.pid[:12]} was altered")
        return data


def write_durably(target: Path, data: bytes) -> None:
    """Write through a temporary name in the same folder; the file is either there whole or not at all."""
    temporary = target.with_name(f".{target.name}.{os.getpid()}.{time.monotonic_ns()}")
    try:
        with temporary.open("wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def sync_folder(folder: Path) -> None:
    """Make a rename in this folder durable, where the system can (Windows does so by itself)."""
    if os.name == "nt":
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def record_blob(connection: Connection, blob: Blob) -> None:
    """Name a durable blob in the table; a blob that is known already stays as it is."""
    statement = upsert(BlobRow).values(
        pid=blob.pid,
        cid=blob.cid,
        size=blob.size,
        csize=blob.csize,
        media_type=blob.media_type,
        recipients=list(blob.recipients),
        state="present",
    )
    connection.execute(statement.on_conflict_do_nothing(index_elements=["pid"]))


def find_blob(connection: Connection, pid: str) -> Blob | None:
    row = connection.execute(select(_TABLE).where(_TABLE.c.pid == pid)).mappings().first()
    return _blob(row) if row is not None else None


def all_blobs(connection: Connection) -> list[Blob]:
    rows = connection.execute(select(_TABLE).order_by(_TABLE.c.pid)).mappings()
    return [_blob(row) for row in rows]


def _blob(row: RowMapping) -> Blob:
    return Blob(
        row["pid"], row["cid"], row["size"], row["csize"], row["media_type"], tuple(row["recipients"])
    )
