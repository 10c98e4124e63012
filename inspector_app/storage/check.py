"""Compare what is stored with what it should be: pages, and each stream's chains row by row.

One stream at a time, so that memory does not grow with the journal. Nothing is written here; `check_fold`
compares records, `mending` writes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, NamedTuple

from sqlalchemy import Connection, Table, bindparam, select

from inspector_app.crypto.hashing import chain_start
from inspector_app.storage.tables import ChangeRow, HeadRow

_STEPS_BETWEEN_LOOKS = 200_000


@dataclass(frozen=True)
class Problem:
    """What is wrong in a stream. `kind`: broken, body_missing, undecodable, unfoldable, columns_differ,
    record_differs, record_unreadable, heirs_differ. `seq` 0 and empty names: not about one row.
    """

    kind: str
    device: str = ""
    seq: int = 0
    entity: str = ""
    record_id: str = ""
    detail: str = ""
    repairable: bool = False


class Row(NamedTuple):
    """A journal row as it is stored; whoever tampers may leave anything where a type is promised."""

    device: str
    seq: int
    body: Any
    digest: Any
    head: Any
    lc: Any
    txn: Any
    wall_ms: Any
    entity: Any
    record_id: Any
    op: Any


_CHANGES: Table = ChangeRow.__table__  # type: ignore[attr-defined]
_HEADS: Table = HeadRow.__table__  # type: ignore[attr-defined]

# Built once: a vault has thousands of streams, and building a statement costs more than running a short one.
_DEVICES = select(_CHANGES.c.device).where(_CHANGES.c.stream == bindparam("stream")).distinct()
_CHAIN = (
    select(*(_CHANGES.c[name] for name in Row._fields))
    .where(_CHANGES.c.device == bindparam("device"), _CHANGES.c.stream == bindparam("stream"))
    .order_by(_CHANGES.c.seq)
)
_NEWEST = select(_HEADS.c.device, _HEADS.c.seq, _HEADS.c.head).where(_HEADS.c.stream == bindparam("stream"))

_ROWS_AT_ONCE = 500


def damaged_pages(connection: Connection, *, thorough: bool = False) -> list[str]:
    """What SQLCipher's page authentication and SQLite's own check complain about; empty when all is well.

    `thorough` compares indexes with their tables, too. Bad pages do not end it: all are listed.
    """
    problems = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
    if problems:
        return problems  # SQLite's check would end at the first of them
    check = "integrity_check" if thorough else "quick_check"
    found = [str(row[0]) for row in connection.exec_driver_sql(f"PRAGMA {check}")]
    return [line for line in found if line != "ok"]


def interruptible(connection: Connection, cancelled: Callable[[], bool]) -> None:
    """Let `cancelled` end a long statement on this connection (as SQLite's "interrupted")."""
    raw = connection.connection.dbapi_connection
    if raw is not None:
        raw.set_progress_handler(lambda: int(cancelled()), _STEPS_BETWEEN_LOOKS)


def uninterruptible(connection: Connection) -> None:
    """Take `interruptible` back before the connection goes to somebody else."""
    raw = connection.connection.dbapi_connection
    if raw is not None:
        raw.set_progress_handler(None, 0)


def streams(connection: Connection) -> list[str]:
    """Every stream that has a head or a row, in order."""
    return sorted({*streams_with_heads(connection), *streams_with_rows(connection)})


def streams_with_heads(connection: Connection) -> list[str]:
    heads = select(HeadRow.stream).distinct()  # type: ignore[call-overload]
    return list(connection.execute(heads).scalars())


def streams_with_rows(connection: Connection) -> list[str]:
    return list(connection.execute(select(_CHANGES.c.stream).distinct()).scalars())


def rows_of(connection: Connection, stream: str) -> Iterator[Row]:
    """The rows of a stream, chain by chain, each in order."""
    for device in sorted(connection.execute(_DEVICES, {"stream": stream}).scalars().all()):
        rows = connection.execute(_CHAIN, {"device": device, "stream": stream})
        for part in rows.partitions(_ROWS_AT_ONCE):
            yield from map(Row._make, part)


def heads_of(connection: Connection, stream: str) -> dict[str, tuple[int, bytes]]:
    """Device to (newest row's number, head) as the table of heads says."""
    return {row.device: (row.seq, row.head) for row in connection.execute(_NEWEST, {"stream": stream})}


class ChainCheck:
    """Recomputes the chains of one stream while their rows pass by. `problems` collects what does not
    hold; of each chain the first fault, as everything after it follows from it.
    """

    def __init__(self, stream: str, heads: dict[str, tuple[int, bytes]]) -> None:
        self._stream = stream
        self._heads = heads
        self._device = ""
        self._seen: set[str] = set()
        self._count = 0
        self._expected = b""
        self._bad = False
        self.rows = 0
        self.problems: list[Problem] = []

    def take(self, row: Row) -> None:
        if row.device != self._device or not self._seen:
            self._end_chain()
            self._device, self._count, self._bad = row.device, 0, False
            self._seen.add(row.device)
            self._expected = chain_start(row.device, self._stream)
        self.rows += 1
        self._count += 1
        if self._bad:
            return
        digest = row.digest if isinstance(row.digest, bytes) else b""
        self._expected = hashlib.sha256(self._expected + digest).digest()
        if row.seq != self._count:
            self._broken(row.seq, f"row {self._count} is missing")
        elif row.body is not None and not _has_digest(row.body, digest):
            self._broken(row.seq, "the row was altered")
        elif row.head != self._expected:
            self._broken(row.seq, "the chain does not fit")
        elif row.body is None:
            self.problems.append(
                Problem("body_missing", row.device, row.seq, str(row.entity), str(row.record_id))
            )

    def end(self) -> None:
        """After the last row: the chains whose rows are all gone."""
        self._end_chain()
        for device in self._heads.keys() - self._seen:
            self._device, self._count = device, 0
            self._broken(0, f"all {self._heads[device][0]} rows are missing")
        self._seen.clear()

    def _end_chain(self) -> None:
        if not self._seen or self._bad:
            return
        newest = self._heads.get(self._device)
        if newest is None:
            self._broken(self._count, "its newest row is not on record")
        elif newest != (self._count, self._expected):
            self._broken(self._count, f"the newest row should be {newest[0]}")

    def _broken(self, seq: int, detail: str) -> None:
        self._bad = True
        self.problems.append(Problem("broken", self._device, seq, detail=detail))


def _has_digest(body: object, digest: bytes) -> bool:
    # Whoever tampers may leave text where bytes were.
    return isinstance(body, bytes) and hashlib.sha256(body).digest() == digest


def chain_problems(connection: Connection, stream: str) -> tuple[int, list[Problem]]:
    """Recompute the chains of a stream: how many rows it has, and what does not hold."""
    check = ChainCheck(stream, heads_of(connection, stream))
    for row in rows_of(connection, stream):
        check.take(row)
    check.end()
    return check.rows, check.problems
