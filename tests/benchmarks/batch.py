"""Journals many rows at once: reducer, bodies and chain are the program's, the statements that write are
gathered. `doctor --rebuild` is the judge of what comes out.
"""

from __future__ import annotations

import base64
import hashlib
import os
from collections import defaultdict
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import insert

from inspector_app.crypto.hashing import chain_next
from inspector_app.domain.journal import Body, Op, decode_body, encode_body, fold
from inspector_app.domain.records import Record
from inspector_app.services.session import Session
from inspector_app.storage import folding, journal
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.journal import Author, Transaction
from inspector_app.system import clock


class Batch(Transaction):
    """Only for records that are new in the same transaction. `written` counts rows."""

    def __init__(self, *arguments: Any) -> None:
        super().__init__(*arguments)
        self.written = 0
        self._heads: dict[str, tuple[int, bytes]] = {}
        self._changes: list[dict[str, Any]] = []
        self._latest: dict[tuple[str, str], Record] = {}

    def change(self, record: Record, **values: Any) -> None:
        """As `update`, for a record of this batch."""
        current = self._latest[folding.entity_of(record), record.id]
        old = {name: getattr(current, name) for name in values}
        self._append(current.stream, folding.entity_of(current), record.id, Op.UPDATE, values=values, old=old)

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
        nonce = base64.b64encode(os.urandom(16)).decode("ascii")
        at, actor = self.now, self._author.person
        data = encode_body(
            Body(
                entity=entity,
                id=record_id,
                op=op,
                nonce=nonce,
                lc=self._lc,
                at=at,
                actor=actor,
                txn=self._txn,
                set=values or {},
                old=old or {},
            )
        )
        device = self._author.device
        before, previous = self._heads.get(stream) or journal.read_head(self.connection, device, stream)
        digest = hashlib.sha256(data).digest()
        seq, head = before + 1, chain_next(previous, digest)
        body = decode_body(data)
        record = fold(
            self._latest.get((entity, record_id)), body, stream=stream, device=device, seq=seq
        ).record
        self._latest[entity, record_id] = record
        self._heads[stream] = seq, head
        change = {
            "device": device,
            "stream": stream,
            "seq": seq,
            "body": data,
            "digest": digest,
            "head": head,
        }
        change |= {"lc": self._lc, "txn": self._txn, "wall_ms": at.wall_ms, "entity": entity}
        self._changes.append(change | {"record_id": record_id, "op": op, "state": "local"})
        self.written += 1
        return record

    def flush(self) -> None:
        rows: dict[str, list[dict[str, Any]]] = defaultdict(list)
        for record in self._latest.values():
            rows[folding.entity_of(record)].append({**folding.plain_values(record), "extra": {}})
        with reducer_at_work(self.connection):
            for entity, values in rows.items():
                self.connection.execute(insert(folding.table(entity)), values)
        self.connection.execute(insert(journal._CHANGES), self._changes)
        for stream, (seq, head) in self._heads.items():
            journal._move_head(self.connection, self._author.device, stream, seq, head)


@contextmanager
def batch(session: Session) -> Iterator[Batch]:
    """One commit."""
    vault = session.vault
    with vault.writing() as connection:
        author = Author(vault.device_id, vault.person)
        rows = Batch(connection, author, vault.clock(""), clock.new_id)
        yield rows
        rows.flush()
