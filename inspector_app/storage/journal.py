"""The one write path: append to the hash-chained journal and fold into the projections, in one transaction.

Local changes come through `Transaction`, rows of other installations through `append_remote`; both end in the
same reducer. Nothing else writes projections.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from sqlalchemy import Connection, bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.crypto.hashing import chain_next, chain_start
from inspector_app.domain.errors import InputError, TrustError
from inspector_app.domain.journal import (
    HANDOVER,
    Body,
    Instant,
    Op,
    decode_body,
    encode_body,
    freeze,
    heirs_from,
)
from inspector_app.domain.records import Record, entity_fields
from inspector_app.storage import folding
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.tables import ChangeRow, CounterRow, HandoverRow, HeadRow

_HEAD = select(HeadRow.seq, HeadRow.head).where(  # type: ignore[call-overload]
    HeadRow.device == bindparam("device"), HeadRow.stream == bindparam("stream")
)
_LAST_WRITER = (
    select(ChangeRow.lc, ChangeRow.device)  # type: ignore[call-overload]
    .where(ChangeRow.entity == bindparam("entity"), ChangeRow.record_id == bindparam("record_id"))
    .order_by(ChangeRow.lc.desc(), ChangeRow.device.desc())  # type: ignore[attr-defined]
    .limit(1)
)
_COUNTER = select(CounterRow.value).where(CounterRow.name == bindparam("name"))  # type: ignore[call-overload]

LAMPORT_LEAP = 10**9
"""A received Lamport count further ahead than this is refused: it would poison every later tie-break."""


@dataclass(frozen=True)
class Author:
    """Who writes: the installation, and the person whose slot opened the vault."""

    device: str
    person: str


class Transaction:
    """A local write in progress. Every method journals one row; `records` collects what became of them."""

    def __init__(
        self, connection: Connection, author: Author, now: Instant, new_id: Callable[[], str]
    ) -> None:
        self.connection = connection
        self.records: list[Record] = []
        self.now = now
        self.new_id = new_id
        self._author = author
        self._lc = next_count(connection, "lamport")
        self._txn = next_count(connection, "transaction")

    def new_stream(
        self,
        kind: str,
        *,
        stream: str | None = None,
        audience: Sequence[str] = ("hq",),
        practice: bool = False,
    ) -> str:
        """Begin a stream; its first row says what it is about and who may receive it. Returns its id."""
        stream = stream or self.new_id()
        self.insert("stream", stream, kind=kind, audience=list(audience), practice=practice, record_id=stream)
        return stream

    def insert(self, entity: str, stream: str, *, record_id: str | None = None, **values: Any) -> Record:
        """Add a record; values left out take the record's defaults."""
        return self._append(stream, entity, record_id or self.new_id(), Op.INSERT, values=values)

    def update(self, record: Record, *, why: str = "", undo: str = "", **values: Any) -> Record:
        """Set fields that differ from what the vault holds now; no row is written where nothing changes.

        Raises InputError `journal.no_such_record` when the record is not there.
        """
        entity = folding.entity_of(record)
        current = folding.load(self.connection, entity, record.id)
        if current is None:
            raise InputError("journal.no_such_record", f"There is no {entity} {record.id}.")
        unknown = values.keys() - entity_fields(entity).keys()
        if unknown:
            raise InputError(
                "journal.no_such_field", f"A {entity} has no field {', '.join(sorted(unknown))}."
            )
        changed = {name: value for name, value in values.items() if getattr(current, name) != freeze(value)}
        if not changed:
            return current
        old = {name: getattr(current, name) for name in changed}
        return self._append(
            current.stream, entity, record.id, Op.UPDATE, values=changed, old=old, why=why, undo=undo
        )

    def bin(self, record: Record, *, why: str = "", undo: str = "") -> Record:
        """Move a record to the bin; `unbin` takes it back."""
        return self._append(record.stream, folding.entity_of(record), record.id, Op.BIN, why=why, undo=undo)

    def unbin(self, record: Record, *, why: str = "", undo: str = "") -> Record:
        return self._append(record.stream, folding.entity_of(record), record.id, Op.UNBIN, why=why, undo=undo)

    def event(self, stream: str, kind: str, **details: Any) -> None:
        """Journal something that happened but changes no record: an export, a failed unlock, a clock step."""
        self._append(stream, "event", self.new_id(), Op.EVENT, values={"kind": kind, **details})

    def _append(
        self,
        stream: str,
        entity: str,
        record_id: str,
        op: Op,
        *,
        values: Mapping[str, Any] | None = None,
        old: Mapping[str, Any] | None = None,
        why: str = "",
        undo: str = "",
    ) -> Record:
        body = Body(
            entity=entity,
            id=record_id,
            op=op,
            nonce=base64.b64encode(os.urandom(16)).decode("ascii"),
            lc=self._lc,
            at=self.now,
            actor=self._author.person,
            txn=self._txn,
            set=values or {},
            old=old or {},
            why=why,
            undo=undo,
        )
        data = encode_body(body)
        seq, head = read_head(self.connection, self._author.device, stream)
        record = _append_row(
            self.connection, decode_body(data), data, self._author.device, stream, seq + 1, head
        )
        if record is not None:
            self.records.append(record)
        return record  # type: ignore[return-value]  # only `event` appends no record, and it returns nothing


def read_head(connection: Connection, device: str, stream: str) -> tuple[int, bytes]:
    """Sequence number and head of a chain; (0, start) when it has no row."""
    row = connection.execute(_HEAD, {"device": device, "stream": stream}).first()
    return (row.seq, row.head) if row is not None else (0, chain_start(device, stream))


def append_remote(connection: Connection, device: str, stream: str, seq: int, data: bytes) -> Record | None:
    """Append a verified row of another installation. The caller has checked its signature and its chain.

    Raises TrustError when the row does not follow the chain known here, or the reducer refuses it.
    """
    body = decode_body(data)
    known, head = read_head(connection, device, stream)
    if seq != known + 1:
        raise TrustError("journal.gap", f"Row {seq} of {stream} does not follow row {known}.")
    own = connection.execute(_COUNTER, {"name": "lamport"}).scalar() or 0
    if body.lc > own + LAMPORT_LEAP:
        raise TrustError("journal.lamport", f"Row {seq} of {stream} counts {body.lc}, far beyond {own}.")
    if body.lc > own:
        _set_counter(connection, "lamport", body.lc)
    return _append_row(connection, body, data, device, stream, seq, head, state="accepted")


def _append_row(
    connection: Connection,
    body: Body,
    data: bytes,
    device: str,
    stream: str,
    seq: int,
    previous: bytes,
    *,
    state: str = "local",
) -> Record | None:
    digest = hashlib.sha256(data).digest()
    head = chain_next(previous, digest)
    record: Record | None = None
    if body.op == Op.EVENT:
        _note_handover(connection, device, stream, body)
    else:
        last = (0, "")
        if body.op != Op.INSERT:
            row = connection.execute(_LAST_WRITER, {"entity": body.entity, "record_id": body.id}).first()
            last = (row.lc, row.device) if row is not None else last
        with reducer_at_work(connection):
            record = folding.apply(
                connection,
                body,
                stream=stream,
                device=device,
                seq=seq,
                last_writer=last,
                heirs=lambda author: heirs_of(connection, stream, author),
            )
    connection.execute(
        insert(ChangeRow),
        {
            "device": device,
            "stream": stream,
            "seq": seq,
            "body": data,
            "digest": digest,
            "head": head,
            "lc": body.lc,
            "txn": body.txn,
            "wall_ms": body.at.wall_ms,
            "entity": body.entity,
            "record_id": body.id,
            "op": body.op,
            "state": state,
        },
    )
    _move_head(connection, device, stream, seq, head)
    return record


def _note_handover(connection: Connection, device: str, stream: str, body: Body) -> None:
    """Only the author's own chain can hand its stream on."""
    heir = body.set.get("to")
    if body.set.get("kind") == HANDOVER and isinstance(heir, str):
        statement = upsert(HandoverRow).values(stream=stream, device=device, heir=heir)
        connection.execute(statement.on_conflict_do_nothing(index_elements=["stream", "device"]))


def heirs_of(connection: Connection, stream: str, author: str) -> frozenset[str]:
    """The devices that a stream was handed to after `author`, one after the other."""
    query = select(HandoverRow.device, HandoverRow.heir).where(HandoverRow.stream == stream)  # type: ignore[call-overload]
    handed = {row.device: row.heir for row in connection.execute(query)}
    return heirs_from(handed, author)


def _move_head(connection: Connection, device: str, stream: str, seq: int, head: bytes) -> None:
    statement = upsert(HeadRow).values(
        device=device, stream=stream, seq=seq, head=head, sent_seq=0, acked_seq=0, sealed=False
    )
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["device", "stream"],
            set_={"seq": statement.excluded.seq, "head": statement.excluded.head},
        )
    )


def next_count(connection: Connection, name: str) -> int:
    """The next value of a counter; counters only grow."""
    value = (connection.execute(_COUNTER, {"name": name}).scalar() or 0) + 1
    _set_counter(connection, name, value)
    return value


def _set_counter(connection: Connection, name: str, value: int) -> None:
    statement = upsert(CounterRow).values(name=name, value=value)
    connection.execute(
        statement.on_conflict_do_update(index_elements=["name"], set_={"value": statement.excluded.value})
    )


def mark_sent(connection: Connection, device: str, stream: str, seq: int) -> None:
    """Note that rows up to `seq` were written into a bundle; this says nothing about arrival."""
    connection.execute(
        update(HeadRow)
        .where(
            HeadRow.device == device,  # type: ignore[arg-type]
            HeadRow.stream == stream,  # type: ignore[arg-type]
            HeadRow.sent_seq < seq,  # type: ignore[arg-type]
        )
        .values(sent_seq=seq)
    )


def row_count(connection: Connection) -> int:
    return int(connection.execute(select(func.count()).select_from(ChangeRow)).scalar_one())
