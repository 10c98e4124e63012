"""The vault's anchor: outside the database, how far the database had come at its last commit.

A record of 136 bytes lies in the vault's folder and another in the person's state folder. It is written after
each commit and not synced, so after a power cut it may lag behind the database but can never lead: a database
behind its anchor, or without the row the anchor names, has lost what was acknowledged (an earlier image put
back, a `-wal` file deleted). Nothing here writes to the database, and no fault of an anchor's file stops a
save.
"""

from __future__ import annotations

import contextlib
import hashlib
import hmac
import os
import struct
import threading
import uuid
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from sqlalchemy import Connection, select

from inspector_app.storage.blobs import write_durably
from inspector_app.storage.tables import ChangeRow, CounterRow

NAME = "anchor"
_MAGIC = b"INSPANC1"
# Magic, transactions, device, stream, sequence number, head; then the MAC over all of it.
_FORM = struct.Struct(">8sQ32s16sQ32s")
SIZE = _FORM.size + 32


@dataclass(frozen=True)
class Mark:
    """The newest row written: after `transactions` transactions, row `seq` of `device`'s chain in `stream`
    had `head`. `stream` is a UUID, `head` 32 bytes.
    """

    transactions: int
    device: str
    stream: str
    seq: int
    head: bytes


@dataclass(frozen=True)
class Standing:
    """What the anchors say of a database. `missing`: transactions known to be lost (at least that many);
    `found` and `expected`: the database's counter and the anchor's; `absent`: the folder holds no anchor that
    can be read.
    """

    missing: int = 0
    found: int = 0
    expected: int = 0
    absent: bool = False


class Anchor:
    """Both records of one open vault. `state_folder` None keeps only the one in the vault's folder."""

    def __init__(self, folder: Path, state_folder: Path | None, key: bytes) -> None:
        self._folder = folder
        self._state_folder = state_folder
        self._key = key
        self._lock = threading.Lock()
        self._files: dict[Path, BinaryIO] = {}
        self._paths: dict[str, tuple[Path, ...]] = {}
        self._newest = 0

    def paths(self, device: str) -> tuple[Path, ...]:
        """Where the records of this installation lie, the one in the vault first."""
        found = self._paths.get(device)
        if found is None:
            found = self._paths[device] = self._paths_of(device)
        return found

    def _paths_of(self, device: str) -> tuple[Path, ...]:
        own = self._folder / NAME
        if self._state_folder is None:
            return (own,)
        # The name says nothing to whoever lacks the key, and a vault with new device keys gets another one.
        name = hmac.new(self._key, device.encode("utf-8"), hashlib.sha256).hexdigest()[:32]
        return (own, self._state_folder / name)

    def note(self, mark: Mark) -> None:
        """Write down a commit that has happened. Faults of the disk are passed over: the anchor then lags."""
        data = encode(mark, self._key)
        with self._lock:
            if mark.transactions < self._newest:
                return  # another thread's later commit is noted already
            self._newest = mark.transactions
            for path in self.paths(mark.device):
                with contextlib.suppress(OSError):
                    self._write(path, data)

    def _write(self, path: Path, data: bytes) -> None:
        file = self._files.get(path)
        if file is None:
            if not path.is_file() or path.stat().st_size != SIZE:
                # Durable once: later writes stay within the same sector of a file that is there.
                path.parent.mkdir(parents=True, exist_ok=True)
                write_durably(path, data)
            file = self._files[path] = path.open("r+b", buffering=0)
        _overwrite(file, data)

    def close(self) -> None:
        """Sync and close. Closing twice is harmless."""
        with self._lock:
            for file in self._files.values():
                with contextlib.suppress(OSError):
                    os.fsync(file.fileno())
                with contextlib.suppress(OSError):
                    file.close()
            self._files.clear()

    def mark(self) -> Mark | None:
        """What the record in the vault's folder says; None when it is not there or not ours."""
        return _read(self._folder / NAME, self._key)

    def standing(self, connection: Connection, device: str, *, folder_only: bool = False) -> Standing:
        """Compare the database with both records, or with the one in its folder."""
        found = transactions(connection)
        marks = [_read(path, self._key) for path in self.paths(device)[: 1 if folder_only else 2]]
        missing, expected = 0, found
        for mark in marks:
            if mark is None:
                continue
            lost = max(mark.transactions - found, 0)
            if not lost and not _holds(connection, mark):
                lost = 1
            if lost > missing:
                missing, expected = lost, mark.transactions
        return Standing(missing, found, expected, absent=marks[0] is None)


def _overwrite(file: BinaryIO, data: bytes) -> None:
    if hasattr(os, "pwrite"):  # one call less for each save
        os.pwrite(file.fileno(), data, 0)
    else:
        file.seek(0)
        file.write(data)


def transactions(connection: Connection) -> int:
    """How many transactions this database has seen."""
    query = select(CounterRow.value).where(CounterRow.name == "transaction")  # type: ignore[call-overload]
    return int(connection.execute(query).scalar() or 0)


def encode(mark: Mark, key: bytes) -> bytes:
    """The record's bytes: the mark and its HMAC-SHA256 under `key` (32 bytes)."""
    body = _FORM.pack(
        _MAGIC,
        mark.transactions,
        mark.device.encode("ascii"),
        uuid.UUID(mark.stream).bytes,
        mark.seq,
        mark.head,
    )
    return body + hmac.digest(key, body, "sha256")


def decode(data: bytes, key: bytes) -> Mark | None:
    """The mark in a record; None for anything that was not written under `key`."""
    body, mac = data[: _FORM.size], data[_FORM.size :]
    if len(data) != SIZE or not hmac.compare_digest(hmac.digest(key, body, "sha256"), mac):
        return None
    magic, count, device, stream, seq, head = _FORM.unpack(body)
    if magic != _MAGIC:
        return None
    return Mark(count, device.rstrip(b"\0").decode("ascii"), str(uuid.UUID(bytes=stream)), seq, head)


def _read(path: Path, key: bytes) -> Mark | None:
    try:
        with path.open("rb") as file:
            return decode(file.read(SIZE + 1), key)
    except OSError:
        return None


def _holds(connection: Connection, mark: Mark) -> bool:
    """Whether the row that the mark names is there, with that head."""
    query = select(ChangeRow.head).where(  # type: ignore[call-overload]
        ChangeRow.device == mark.device, ChangeRow.stream == mark.stream, ChangeRow.seq == mark.seq
    )
    found = connection.execute(query).scalar()
    return isinstance(found, bytes) and found == mark.head
