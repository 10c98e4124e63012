"""Fold one stream of the journal afresh and compare it with what the tables hold. Pure reading.

A record is left unjudged where a row of it cannot be read or folded, or its stream's chain is broken: the
table may hold what the journal has lost, so nothing is written over it.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import (
    BindParameter,
    CompoundSelect,
    Connection,
    Select,
    bindparam,
    exists,
    literal,
    select,
    union_all,
)

from inspector_app.domain import journal
from inspector_app.domain.errors import TrustError
from inspector_app.domain.records import ENTITIES, Record
from inspector_app.storage import check
from inspector_app.storage.check import ChainCheck, Problem, Row
from inspector_app.storage.folding import table, to_record
from inspector_app.storage.succession import handed_on
from inspector_app.storage.tables import HandoverRow

Key = tuple[str, str]
"""Entity and record id."""


@dataclass
class Folded:
    """What the journal tells of one stream. `extra`: fields unknown to this version, by record."""

    records: dict[Key, Record] = field(default_factory=dict)
    extra: dict[Key, dict[str, Any]] = field(default_factory=dict)
    unjudged: set[Key] = field(default_factory=set)
    handed: dict[str, frozenset[str]] = field(default_factory=dict)
    problems: list[Problem] = field(default_factory=list)
    columns: dict[tuple[str, int], journal.Body] = field(default_factory=dict)


@dataclass
class Compared:
    """`rows` and `records` looked at; `should_be` (None: no row) of the records that differ and may be
    written anew; `folded` for whoever mends.
    """

    stream: str
    rows: int
    records: int
    problems: list[Problem]
    should_be: dict[Key, Record | None]
    folded: Folded


def compare_stream(connection: Connection, stream: str) -> Compared:
    """Check a stream's chains, fold it, and compare every row of its tables, all as of one moment."""
    chains = ChainCheck(stream, check.heads_of(connection, stream))
    rows: list[Row] = []
    for row in check.rows_of(connection, stream):
        chains.take(row)
        rows.append(row)
    chains.end()
    folded = fold_stream(stream, rows)
    holds = not any(problem.kind == "broken" for problem in chains.problems)
    result = Compared(stream, chains.rows, len(folded.records), chains.problems, {}, folded)
    # What a broken chain says is no measure for anything.
    result.problems += [one for one in folded.problems if holds or not one.repairable]
    there = set(connection.execute(_with_rows(), {"stream": stream}).scalars())
    for entity in sorted(there | {kind for kind, _record_id in folded.records}):
        _compare_entity(connection, entity, result, holds=holds)
    if holds:
        _compare_heirs(connection, result)
    return result


def fold_stream(stream: str, rows: Iterable[Row]) -> Folded:
    """Every record of a stream as the journal tells it."""
    result = Folded()
    decoded: list[tuple[journal.Body, Row]] = []
    for row in rows:
        if row.body is None:
            result.unjudged.add((str(row.entity), str(row.record_id)))
            continue
        try:
            body = journal.decode_body(row.body)
        except TrustError as error:
            result.unjudged.add((str(row.entity), str(row.record_id)))
            result.problems.append(_about("undecodable", row, str(error)))
            continue
        if (body.lc, body.txn, body.at.wall_ms, body.entity, body.id, body.op) != (
            row.lc, row.txn, row.wall_ms, row.entity, row.record_id, row.op,
        ):  # fmt: skip
            result.columns[row.device, row.seq] = body
            result.problems.append(_about("columns_differ", row, "", repairable=True))
        decoded.append((body, row))
    decoded.sort(key=lambda pair: (pair[0].lc, pair[1].device, pair[1].seq))
    writers: dict[Key, tuple[int, str]] = {}
    for body, row in decoded:
        _fold_row(stream, body, row, result, writers)
    return result


def _fold_row(
    stream: str, body: journal.Body, row: Row, result: Folded, writers: dict[Key, tuple[int, str]]
) -> None:
    passed = handed_on(body, row.device, stream)
    if passed is not None:
        result.handed[passed[0]] = result.handed.get(passed[0], frozenset()) | {passed[1]}
    if body.op == journal.Op.EVENT or body.entity not in ENTITIES:
        return
    key = (body.entity, body.id)
    current = result.records.get(key)
    heir = (
        current is not None
        and current.device != row.device
        and row.device in journal.heirs_from(result.handed, current.device)
    )
    newest = writers.get(key, (0, ""))
    try:
        folded = journal.fold(
            current,
            body,
            stream=stream,
            device=row.device,
            seq=row.seq,
            wins=(body.lc, row.device) > newest,
            heir=heir,
        )
    except TrustError as error:
        # What follows from a row that is named already need not be named again.
        if key not in result.unjudged:
            result.problems.append(_about("unfoldable", row, error.message))
        result.unjudged.add(key)
        return
    result.records[key] = folded.record
    if folded.unknown:
        result.extra[key] = {**result.extra.get(key, {}), **folded.unknown}
    writers[key] = max((body.lc, row.device), newest)


def _about(kind: str, row: Row, detail: str, *, repairable: bool = False) -> Problem:
    return Problem(kind, row.device, row.seq, str(row.entity), str(row.record_id), detail, repairable)


@cache
def _with_rows() -> CompoundSelect[Any]:
    """The entities whose tables hold anything of a stream: most streams have rows in two of them all."""
    stream: BindParameter[Any] = bindparam("stream")
    return union_all(
        *(
            select(literal(entity)).where(exists().where(table(entity).c.stream == stream))
            for entity in ENTITIES
        )
    )


@cache
def _of_stream(entity: str) -> Select[Any]:
    return select(table(entity)).where(table(entity).c.stream == bindparam("stream"))


def _compare_entity(connection: Connection, entity: str, result: Compared, *, holds: bool) -> None:
    expected = {name: record for (kind, name), record in result.folded.records.items() if kind == entity}
    stored, unreadable = _stored(connection, entity, result.stream)
    for name in sorted(stored.keys() | expected.keys() | unreadable):
        key = (entity, name)
        should_be = expected.get(name)
        if key in result.folded.unjudged or (name not in unreadable and stored.get(name) == should_be):
            continue
        kind = "record_unreadable" if name in unreadable else "record_differs"
        result.problems.append(Problem(kind, entity=entity, record_id=name, repairable=holds))
        if holds:
            result.should_be[key] = should_be


def _stored(connection: Connection, entity: str, stream: str) -> tuple[dict[str, Record], set[str]]:
    """The records of a table that belong to a stream, and the ids of those that cannot be read."""
    there = table(entity)
    try:
        rows = connection.execute(_of_stream(entity), {"stream": stream}).mappings()
        return {row["id"]: to_record(entity, row) for row in rows}, set()
    except (ValueError, TypeError, LookupError):
        pass
    # Something is not what its column promises: row by row, to name the bad ones.
    found: dict[str, Record] = {}
    bad: set[str] = set()
    for name in connection.execute(select(there.c.id).where(there.c.stream == stream)).scalars().all():
        try:
            row = connection.execute(select(there).where(there.c.id == name)).mappings().one()
            found[name] = to_record(entity, row)
        except (ValueError, TypeError, LookupError):
            bad.add(name)
    return found, bad


def _compare_heirs(connection: Connection, result: Compared) -> None:
    query = select(HandoverRow.device, HandoverRow.heir).where(HandoverRow.stream == result.stream)  # type: ignore[call-overload]
    stored = {row.device: frozenset(str(row.heir).split(" ")) for row in connection.execute(query)}
    if stored != result.folded.handed:
        result.problems.append(Problem("heirs_differ", repairable=True))


def stray_records(connection: Connection) -> list[Key]:
    """Records of streams that the journal does not know at all."""
    known = set(check.streams(connection))
    found: list[Key] = []
    for entity in ENTITIES:
        there = table(entity)
        for stream in connection.execute(select(there.c.stream).distinct()).scalars().all():
            if stream not in known:
                query = select(there.c.id).where(there.c.stream == stream)
                found += [(entity, name) for name in connection.execute(query).scalars()]
    return found
