"""Records to table rows and back, and the one place where a journal row changes a projection."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from sqlalchemy import (
    JSON,
    Connection,
    Insert,
    RowMapping,
    Select,
    Table,
    Update,
    bindparam,
    insert,
    select,
    update,
)

from inspector_app.domain import journal
from inspector_app.domain.records import ENTITIES, Record
from inspector_app.storage.projections import ROWS
from inspector_app.storage.tables import ConflictRow

_ENTITY_OF = {kind: entity for entity, kind in ENTITIES.items()}


@cache
def table(entity: str) -> Table:
    found: Table = ROWS[entity].__table__  # type: ignore[attr-defined]
    return found


def entity_of(record: Record) -> str:
    return _ENTITY_OF[type(record)]


def entity_of_kind(kind: type[Record]) -> str:
    return _ENTITY_OF[kind]


@cache
def _by_id(entity: str) -> Any:
    return select(table(entity)).where(table(entity).c.id == bindparam("record_id"))


@cache
def _change_by_id(entity: str) -> Update:
    """Sets the columns whose names it is executed with."""
    return update(table(entity)).where(table(entity).c.id == bindparam("record_id"))


@cache
def _add(entity: str) -> Insert:
    return insert(table(entity))


@cache
def _field_names(entity: str) -> tuple[str, ...]:
    return tuple(f.name for f in fields(ENTITIES[entity]))


def to_record(entity: str, row: RowMapping) -> Record:
    return ENTITIES[entity](**{name: journal.freeze(row[name]) for name in _field_names(entity)})


def load(connection: Connection, entity: str, record_id: str) -> Record | None:
    row = connection.execute(_by_id(entity), {"record_id": record_id}).mappings().first()
    return to_record(entity, row) if row is not None else None


def load_any(connection: Connection, entity: str, record_id: str) -> Record | None:
    """As `load`; None also for a kind of record this version does not know."""
    return load(connection, entity, record_id) if entity in ENTITIES else None


@cache
def _of_stream(entity: str) -> Select[Any]:
    rows = table(entity)
    columns = [rows.c[name] for name in _field_names(entity)]
    return select(*columns).where(rows.c.stream == bindparam("stream")).order_by(rows.c.id)


@cache
def _nested(entity: str) -> tuple[int, ...]:
    """Places of the fields that hold lists and mappings; the others need no freezing."""
    columns = table(entity).c
    return tuple(at for at, name in enumerate(_field_names(entity)) if isinstance(columns[name].type, JSON))


def load_stream(connection: Connection, entity: str, stream: str) -> Iterable[Record]:
    """Records of one kind in a stream, in the order they were made."""
    kind, names, nested = ENTITIES[entity], _field_names(entity), _nested(entity)
    found = []
    for row in connection.execute(_of_stream(entity), {"stream": stream}):
        values = list(row)
        for at in nested:
            values[at] = journal.freeze(values[at])
        found.append(kind(**dict(zip(names, values, strict=True))))
    return found


def load_all(connection: Connection, entity: str) -> list[Record]:
    """All records of one kind that are not in the bin, in the order they were made."""
    rows = connection.execute(
        select(table(entity)).where(table(entity).c.binned.is_(False)).order_by(table(entity).c.id)
    )
    return [to_record(entity, row) for row in rows.mappings()]


def plain_values(record: Record) -> dict[str, Any]:
    """Column values of a record."""
    return {name: _plain(getattr(record, name)) for name in _field_names(entity_of(record))}


def apply(
    connection: Connection,
    body: journal.Body,
    current: Record | None,
    *,
    stream: str,
    device: str,
    seq: int,
    wins: bool,
    heirs: Callable[[str], frozenset[str]],
) -> Record:
    """Fold one row into its projection and return the record; the caller has opened the gate.

    `current` is the record as the vault holds it. `wins` says whether this row is newer than all rows of the
    record so far: then its value stands in a field both changed, and the other is kept as a conflict.
    """
    heir = current is not None and current.device != device and device in heirs(current.device)
    folded = journal.fold(current, body, stream=stream, device=device, seq=seq, wins=wins, heir=heir)
    record = folded.record
    if current is None:
        connection.execute(_add(body.entity), {**plain_values(record), "extra": dict(folded.unknown)})
    else:
        _store_changes(connection, body.entity, current, record, folded.unknown)
    for name, (kept, given_up) in folded.lost.items():
        connection.execute(
            insert(ConflictRow),
            {
                "id": str(uuid.uuid5(uuid.UUID(body.id), f"{device}/{seq}/{name}")),
                "entity": body.entity,
                "record_id": body.id,
                "field": name,
                "kept": _plain(kept),
                "given_up": _plain(given_up),
                "device": device,
                "seq": seq,
            },
        )
    return record


def _store_changes(
    connection: Connection, entity: str, before: Record, after: Record, unknown: Mapping[str, Any]
) -> None:
    """Write the fields that differ, and no others."""
    values = {
        name: _plain(getattr(after, name))
        for name in _field_names(entity)
        if getattr(after, name) != getattr(before, name)
    }
    if unknown:
        extra = table(entity).c.extra
        known = connection.execute(select(extra).where(table(entity).c.id == after.id)).scalar_one()
        values["extra"] = {**known, **unknown}
    if values:
        connection.execute(_change_by_id(entity), {**values, "record_id": after.id})


def _plain(value: Any) -> Any:
    if isinstance(value, tuple):
        return [_plain(inner) for inner in value]
    if isinstance(value, Mapping):
        return {key: _plain(inner) for key, inner in value.items()}
    return value
