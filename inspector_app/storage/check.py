"""Compare what is stored with what it should be: pages, and projections against a fresh fold."""

from __future__ import annotations

from dataclasses import dataclass, field

from sqlalchemy import Connection, delete, insert, select

from inspector_app.domain import journal
from inspector_app.domain.records import ENTITIES, Record
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.folding import plain_values, table, to_record
from inspector_app.storage.succession import handed_on
from inspector_app.storage.tables import ChangeRow


@dataclass
class Differing:
    """Records whose stored row is not what the journal folds into, and what it should be (None: no row)."""

    compared: int = 0
    ids: list[tuple[str, str]] = field(default_factory=list)
    should_be: dict[tuple[str, str], Record | None] = field(default_factory=dict)


def damaged_pages(connection: Connection) -> list[str]:
    """What SQLCipher's page authentication and SQLite's own check complain about; empty when all is well."""
    problems = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA cipher_integrity_check")]
    quick = [str(row[0]) for row in connection.exec_driver_sql("PRAGMA quick_check")]
    return problems + [line for line in quick if line != "ok"]


def differing_records(connection: Connection) -> Differing:
    """Fold the whole journal afresh and compare every projection row with it."""
    folded = fold_everything(connection)
    result = Differing(compared=len(folded))
    for entity in ENTITIES:
        rows = connection.execute(select(table(entity))).mappings()
        stored = {row["id"]: to_record(entity, row) for row in rows}
        expected = {record_id: record for (kind, record_id), record in folded.items() if kind == entity}
        for record_id in stored.keys() | expected.keys():
            if stored.get(record_id) != expected.get(record_id):
                result.ids.append((entity, record_id))
                result.should_be[entity, record_id] = expected.get(record_id)
    return result


def fold_everything(connection: Connection) -> dict[tuple[str, str], Record]:
    """Every record as the journal tells it, by entity and id. Pure folding; nothing is written."""
    query = select(
        ChangeRow.device, ChangeRow.stream, ChangeRow.seq, ChangeRow.lc, ChangeRow.body, ChangeRow.entity
    ).order_by(ChangeRow.lc, ChangeRow.device, ChangeRow.stream, ChangeRow.seq)  # type: ignore[call-overload]
    folded: dict[tuple[str, str], Record] = {}
    writers: dict[tuple[str, str], tuple[int, str]] = {}
    handed: dict[str, dict[str, frozenset[str]]] = {}
    for row in connection.execute(query):
        if row.body is None:
            continue
        body = journal.decode_body(row.body)
        passed = handed_on(body, row.device, row.stream)
        if passed is not None:
            heirs = handed.setdefault(row.stream, {})
            heirs[passed[0]] = heirs.get(passed[0], frozenset()) | {passed[1]}
        if row.entity not in ENTITIES:
            continue
        key = (body.entity, body.id)
        current = folded.get(key)
        heir = current is not None and row.device in journal.heirs_from(
            handed.get(row.stream, {}), current.device
        )
        wins = (body.lc, row.device) > writers.get(key, (0, ""))
        folded[key] = journal.fold(
            current, body, stream=row.stream, device=row.device, seq=row.seq, wins=wins, heir=heir
        ).record
        writers[key] = max((body.lc, row.device), writers.get(key, (0, "")))
    return folded


def rewrite(connection: Connection, differing: Differing) -> None:
    """Write the differing rows anew from the journal."""
    with reducer_at_work(connection):
        for entity, record_id in differing.ids:
            connection.execute(delete(table(entity)).where(table(entity).c.id == record_id))
            record = differing.should_be[entity, record_id]
            if record is not None:
                connection.execute(insert(table(entity)), {**plain_values(record), "extra": {}})
