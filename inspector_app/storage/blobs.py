"""Content-addressed, encrypted files: photos, packs, reports.

A blob's identity (`pid`) is the SHA-256 of its plaintext; on disk lies an age file named by the SHA-256 of
its own bytes (`cid`), the same file that is later sent. It is durable before any row names it. No plaintext
reaches the disk.
"""

from __future__ import annotations

import contextlib
import errno
import os
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, RowMapping, Table, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.crypto import age
from inspector_app.crypto.errors import CryptoError
from inspector_app.crypto.hashing import sha256_hex
from inspector_app.storage import errors, reserve
from inspector_app.storage.tables import BlobRow

_TABLE: Table = BlobRow.__table__  # type: ignore[attr-defined]


_BUSY_TRIES, _BUSY_WAIT_S = 20, 0.05
"""Windows refuses a rename while an indexer or a virus scanner looks at the file, a moment later not."""


_BLOB_CODES = {
    "missing": "blob.missing",
    "unreadable": "blob.unreadable",
    "altered": "blob.altered",
    "sealed": "blob.sealed",
}


class BlobError(errors.VaultDamagedError):
    """The file of one blob is not what was written. `state` is missing, unreadable, altered or sealed (its
    bytes are right, but no key of this vault opens them).
    """

    def __init__(self, state: str, pid: str, what: str) -> None:
        what = f"the file of {pid[:12]} {what}"
        super().__init__(
            _BLOB_CODES[state],
            f"The vault is damaged: {what}.",
            "Do not delete anything; run 'inspector-app doctor' or restore the second copy.",
            what=what,
            pid=pid,
        )
        self.state = state


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
        self._making = threading.Lock()

    def path(self, cid: str) -> Path:
        return self.folder / cid[:2] / cid

    def seal(self, data: bytes, media_type: str, recipients: Sequence[str]) -> Blob:
        """Encrypt and write durably; the caller then names it in a transaction. A crash between leaves an
        orphan. Any thread may call it.
        """
        sealed = age.encrypt(data, recipients)
        blob = Blob(
            sha256_hex(data), sha256_hex(sealed), len(data), len(sealed), media_type, tuple(recipients)
        )
        self.adopt(blob.cid, sealed)
        return blob

    def adopt(self, cid: str, sealed: bytes) -> None:
        """Write an age file whose hash is already known to be `cid`, durably.

        A file of that name is not taken at its word: where its content differs it is written anew.
        """
        target = self.path(cid)
        if _holds(target, sealed):
            return
        try:
            if reserve.is_last_room(self.folder.parent, len(sealed)):
                # The last room is for the database: what is being entered can be finished without a photo.
                raise errors.disk_full(self.folder)
            self._make_folder(target.parent)
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

    def _make_folder(self, folder: Path) -> None:
        """The folder, and its name in its parent, durable: a file in a folder that a power cut takes away is
        lost however well it was written.
        """
        with self._making:
            made = [one for one in (folder, *folder.parents) if not one.exists()]
            folder.mkdir(parents=True, exist_ok=True)
            for one in made:
                sync_folder(one.parent)

    def sealed(self, blob: Blob) -> bytes:
        """The age file's bytes, checked against its name. Raises BlobError."""
        try:
            data = self.path(blob.cid).read_bytes()
        except FileNotFoundError as error:
            raise BlobError("missing", blob.pid, "is missing") from error
        except OSError as error:
            raise BlobError("unreadable", blob.pid, f"cannot be read ({error.strerror})") from error
        if sha256_hex(data) != blob.cid:
            raise BlobError("altered", blob.pid, "was altered")
        return data

    def open(self, blob: Blob) -> bytes:
        """The plaintext, checked against its identity. Raises BlobError."""
        try:
            data = age.decrypt(self.sealed(blob), list(self._identities()))
        except CryptoError as error:
            raise BlobError("sealed", blob.pid, "cannot be decrypted with the keys of this vault") from error
        if sha256_hex(data) != blob.pid:
            raise BlobError("altered", blob.pid, "holds something else")
        return data

    def discard(self, cid: str) -> None:
        """Remove a file that was written just now and that nothing names or will name."""
        with contextlib.suppress(OSError):
            self.path(cid).unlink()


def _holds(path: Path, content: bytes) -> bool:
    try:
        return path.stat().st_size == len(content) and path.read_bytes() == content
    except OSError:
        return False


def write_durably(target: Path, data: bytes, *, secret: bool = False) -> None:
    """Write through a temporary name in the same folder; the file is either there whole or not at all.
    `secret`: no other account of the machine can read it (on Windows the folder's rights decide).
    """
    temporary = target.with_name(f".{target.name}.{os.getpid()}.{time.monotonic_ns()}")
    try:
        with open(temporary, "wb", opener=_opened_for_one if secret else None) as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        _put_in_place(temporary, target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise
    sync_folder(target.parent)


def _opened_for_one(path: str, flags: int) -> int:
    return os.open(path, flags, 0o600)


def _put_in_place(temporary: Path, target: Path) -> None:
    for left in reversed(range(_BUSY_TRIES if os.name == "nt" else 1)):
        try:
            temporary.replace(target)
        except PermissionError:
            if not left:
                raise
            time.sleep(_BUSY_WAIT_S)
        else:
            return


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


def replace_blob(connection: Connection, blob: Blob) -> None:
    """Let a known blob lie in another file from now on; its identity stays. The caller journals why."""
    connection.execute(
        update(_TABLE)
        .where(_TABLE.c.pid == blob.pid)
        .values(cid=blob.cid, csize=blob.csize, recipients=list(blob.recipients), state="present")
    )


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
