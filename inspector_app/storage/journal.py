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

from sqlalchemy import Connection, Table, bindparam, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.crypto.hashing import chain_next, chain_start
from inspector_app.domain.errors import InputError, TrustError
from inspector_app.domain.journal import Body, Instant, Op, decode_body, encode_body, freeze
from inspector_app.domain.records import Record, entity_fields
from inspector_app.storage import folding
from inspector_app.storage.anchor import Mark
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.succession import heirs_of, note_handover
from inspector_app.storage.tables import ChangeRow, CounterRow, HeadRow

_CHANGES: Table = ChangeRow.__table__  # type: ignore[attr-defined]
_HEADS: Table = HeadRow.__table__  # type: ignore[attr-defined]
_COUNTERS: Table = CounterRow.__table__  # type: ignore[attr-defined]

# Built once: putting a statement together costs SQLAlchemy several times what SQLite needs to run it, and an
# answer is saved while the inspector waits.
_HEAD = select(_HEADS.c.seq, _HEADS.c.head).where(
    _HEADS.c.device == bindparam("device"), _HEADS.c.stream == bindparam("stream")
)
_LAST_WRITER = (
    select(_CHANGES.c.lc, _CHANGES.c.device)
    .where(_CHANGES.c.entity == bindparam("entity"), _CHANGES.c.record_id == bindparam("record_id"))
    .order_by(_CHANGES.c.lc.desc(), _CHANGES.c.device.desc())
    .limit(1)
)
_ADD_CHANGE = insert(_CHANGES)
_NEW_HEAD = upsert(_HEADS)
_MOVE_HEAD = _NEW_HEAD.on_conflict_do_update(
    index_elements=["device", "stream"],
    set_={"seq": _NEW_HEAD.excluded.seq, "head": _NEW_HEAD.excluded.head},
)
_COUNTER = select(_COUNTERS.c.value).where(_COUNTERS.c.name == bindparam("name"))
_NEW_COUNTER = upsert(_COUNTERS)
_SET_COUNTER = _NEW_COUNTER.on_conflict_do_update(
    index_elements=["name"], set_={"value": _NEW_COUNTER.excluded.value}
)
_STEP_COUNTER = _NEW_COUNTER.on_conflict_do_update(
    index_elements=["name"], set_={"value": _COUNTERS.c.value + 1}
).returning(_COUNTERS.c.value)

LAMPORT_LEAP = 10**9
"""A received Lamport count further ahead than this is refused: it would poison every later tie-break."""


@dataclass(frozen=True)
class Author:
    """Who writes: the installation, and the person whose slot opened the vault."""

    device: str
    person: str


class Transaction:
    """A local write in progress. Every method journals one row; `records` collects what became of them,
    `mark` names the newest row.
    """

    def __init__(
        self, connection: Connection, author: Author, now: Instant, new_id: Callable[[], str]
    ) -> None:
        self.connection = connection
        self.records: list[Record] = []
        self.now = now
        self.new_id = new_id
        self.mark: Mark | None = None
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
            current.stream,
            entity,
            record.id,
            Op.UPDATE,
            values=changed,
            old=old,
            why=why,
            undo=undo,
            current=current,
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
        current: Record | None = None,
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
            self.connection,
            decode_body(data),
            data,
            self._author.device,
            stream,
            seq + 1,
            head,
            # What was read in this very transaction is what the vault holds; and a row whose Lamport count is
            # beyond all that are known needs no last writer to compare itself with.
            current=current,
            wins=True,
        )
        newest = chain_next(head, hashlib.sha256(data).digest())
        self.mark = Mark(self._txn, self._author.device, stream, seq + 1, newest)
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
    current: Record | None = None,
    wins: bool = False,
    state: str = "local",
) -> Record | None:
    digest = hashlib.sha256(data).digest()
    head = chain_next(previous, digest)
    record: Record | None = None
    if body.op == Op.EVENT:
        note_handover(connection, device, stream, body)
    else:
        with reducer_at_work(connection):
            record = folding.apply(
                connection,
                body,
                current or folding.load_any(connection, body.entity, body.id),
                stream=stream,
                device=device,
                seq=seq,
                wins=wins or _prevails(connection, body, device),
                heirs=lambda author: heirs_of(connection, stream, author),
            )
    connection.execute(
        _ADD_CHANGE,
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


def _prevails(connection: Connection, body: Body, device: str) -> bool:
    """Whether this row is newer than every row of its record so far, by (Lamport count, device)."""
    if body.op == Op.INSERT:
        return True
    row = connection.execute(_LAST_WRITER, {"entity": body.entity, "record_id": body.id}).first()
    return row is None or (body.lc, device) > (row.lc, row.device)


def _move_head(connection: Connection, device: str, stream: str, seq: int, head: bytes) -> None:
    connection.execute(
        _MOVE_HEAD,
        {
            "device": device,
            "stream": stream,
            "seq": seq,
            "head": head,
            "sent_seq": 0,
            "acked_seq": 0,
            "sealed": False,
        },
    )


def next_count(connection: Connection, name: str) -> int:
    """The next value of a counter; counters only grow."""
    return int(connection.execute(_STEP_COUNTER, {"name": name, "value": 1}).scalar_one())


def _set_counter(connection: Connection, name: str, value: int) -> None:
    connection.execute(_SET_COUNTER, {"name": name, "value": value})


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
