"""Read the journal: for the trail, for undo, for export, for checking."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import Any

from sqlalchemy import Connection, Select, bindparam, func, select

from inspector_app.crypto.hashing import chain_start
from inspector_app.domain.journal import Body, decode_body
from inspector_app.storage.folding import table
from inspector_app.storage.tables import ChangeRow, HeadRow


@dataclass(frozen=True)
class Chain:
    """A (device, stream) chain and its newest row."""

    device: str
    stream: str
    seq: int
    head: bytes
    sent_seq: int
    acked_seq: int


@dataclass(frozen=True)
class TrailRow:
    """A journal row with its place in the chain."""

    device: str
    stream: str
    seq: int
    body: Body


_END = 2**62
"""Beyond the number of any row."""


@cache
def _newest_rows() -> Select[Any]:
    query: Select[Any] = (
        select(ChangeRow.seq, ChangeRow.body)  # type: ignore[call-overload]
        .where(
            ChangeRow.device == bindparam("device"),
            ChangeRow.stream == bindparam("stream"),
            ChangeRow.seq > bindparam("after"),
            ChangeRow.seq < bindparam("before"),
        )
        .order_by(ChangeRow.seq.desc())  # type: ignore[attr-defined]
        .limit(bindparam("most"))
    )
    return query


def newest_rows(
    connection: Connection, device: str, stream: str, *, limit: int = _END, after: int = 0, before: int = _END
) -> list[tuple[int, Body]]:
    """The last rows of a chain, newest first, as (sequence number, body); those between two numbers only."""
    asked = {"device": device, "stream": stream, "after": after, "before": before, "most": limit}
    found = connection.execute(_newest_rows(), asked)
    return [(row.seq, decode_body(row.body)) for row in found if row.body is not None]


def last_row_of(connection: Connection, entity: str, record_id: str, op: str) -> Body | None:
    """The newest row that did `op` to a record, from any device; None when none did, or it was purged."""
    query = (
        select(ChangeRow.body)  # type: ignore[call-overload]
        .where(ChangeRow.entity == entity, ChangeRow.record_id == record_id, ChangeRow.op == op)
        .order_by(ChangeRow.lc.desc(), ChangeRow.device.desc())  # type: ignore[attr-defined]
        .limit(1)
    )
    body = connection.execute(query).scalar()
    return decode_body(body) if isinstance(body, bytes) else None


def rows_of_kind(connection: Connection, stream: str, entity: str) -> list[tuple[str, Body]]:
    """Every row about records of one kind in a stream, with the device that wrote it, in causal order."""
    query = (
        select(ChangeRow.device, ChangeRow.body)  # type: ignore[call-overload]
        .where(ChangeRow.entity == entity, ChangeRow.stream == stream)
        .order_by(ChangeRow.lc, ChangeRow.device, ChangeRow.seq)
    )
    return [(row.device, decode_body(row.body)) for row in connection.execute(query) if row.body is not None]


def chains(connection: Connection, stream: str | None = None) -> list[Chain]:
    """All chains, or those of one stream."""
    query = select(HeadRow.__table__).order_by(HeadRow.device, HeadRow.stream)  # type: ignore[attr-defined]
    if stream is not None:
        query = query.where(HeadRow.stream == stream)  # type: ignore[arg-type]
    return [
        Chain(
            row["device"],
            row["stream"],
            row["seq"],
            bytes(row["head"]),
            row["sent_seq"],
            row["acked_seq"],
        )
        for row in connection.execute(query).mappings()
    ]


def bodies(connection: Connection, device: str, stream: str, first: int = 1) -> list[bytes]:
    """The exact bytes of a chain's rows from `first` on."""
    query = (
        select(ChangeRow.body)  # type: ignore[call-overload]
        .where(ChangeRow.device == device, ChangeRow.stream == stream, ChangeRow.seq >= first)
        .order_by(ChangeRow.seq)
    )
    return [bytes(body) for body in connection.execute(query).scalars()]


def body_at(connection: Connection, device: str, stream: str, seq: int) -> bytes | None:
    """The exact bytes of one row; None when it is not here, or was purged."""
    query = select(ChangeRow.body).where(  # type: ignore[call-overload]
        ChangeRow.device == device, ChangeRow.stream == stream, ChangeRow.seq == seq
    )
    found = connection.execute(query).scalar()
    return found if isinstance(found, bytes) else None


def row_marked(connection: Connection, device: str, mark: str) -> Body | None:
    """The row of `device` that another row names as "stream/number"; None when it is not here, or was
    purged.
    """
    stream, _, sequence = mark.rpartition("/")
    data = body_at(connection, device, stream, int(sequence)) if sequence.isdigit() else None
    return decode_body(data) if data is not None else None


def head_at(connection: Connection, device: str, stream: str, seq: int) -> bytes | None:
    """The chain's head after row `seq`; the start of the chain for 0; None for a row that is not here."""
    if seq == 0:
        return chain_start(device, stream)
    query = select(ChangeRow.head).where(  # type: ignore[call-overload]
        ChangeRow.device == device, ChangeRow.stream == stream, ChangeRow.seq == seq
    )
    found = connection.execute(query).scalar()
    return bytes(found) if found is not None else None


def events_during(connection: Connection, stream: str, kind: str) -> list[bytes]:
    """The events in streams of a kind that were journaled between the first and the last row of `stream`, by
    the journal's own order (Lamport count).
    """
    span = select(func.min(ChangeRow.lc), func.max(ChangeRow.lc)).where(ChangeRow.stream == stream)  # type: ignore[arg-type]
    ends: Any = connection.execute(span).one()
    first, last = ends
    if first is None:
        return []
    streams = table("stream")
    query = (
        select(ChangeRow.body)  # type: ignore[call-overload]
        .where(
            ChangeRow.stream.in_(select(streams.c.id).where(streams.c.kind == kind)),  # type: ignore[attr-defined]
            ChangeRow.lc.between(first, last),  # type: ignore[attr-defined]
            ChangeRow.op == "evt",
        )
        .order_by(ChangeRow.lc, ChangeRow.device, ChangeRow.seq)
    )
    return [bytes(body) for body in connection.execute(query).scalars() if body is not None]


def trail(connection: Connection, streams: tuple[str, ...]) -> list[TrailRow]:
    """Every row of these streams, from all devices, in causal order (Lamport count, device, number)."""
    query = (
        select(ChangeRow.device, ChangeRow.stream, ChangeRow.seq, ChangeRow.body)  # type: ignore[call-overload]
        .where(ChangeRow.stream.in_(streams))  # type: ignore[attr-defined]
        .order_by(ChangeRow.lc, ChangeRow.device, ChangeRow.stream, ChangeRow.seq)
    )
    return [
        TrailRow(row.device, row.stream, row.seq, decode_body(row.body))
        for row in connection.execute(query)
        if row.body is not None
    ]
