"""Write anew from the journal what the tables hold otherwise. The journal itself is never touched.

Everything goes through the caller's transaction; each stream is compared again in it, so that what was saved
meanwhile counts.
"""

from __future__ import annotations

from collections.abc import Iterable

from sqlalchemy import Connection, Text, delete, insert, select, update

from inspector_app.domain.records import ENTITIES, Record, entity_fields
from inspector_app.storage.check_fold import Compared, Key, compare_stream, stray_records
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.folding import plain_values, table
from inspector_app.storage.tables import ChangeRow, HandoverRow


def mend_streams(connection: Connection, streams: Iterable[str]) -> int:
    """Mend what is safe in these streams; how many rows were written."""
    mended = 0
    for stream in streams:
        compared = compare_stream(connection, stream)
        mended += _mend_records(connection, compared)
        mended += _mend_columns(connection, compared)
        mended += _mend_heirs(connection, compared)
    return mended


def drop_strays(connection: Connection) -> int:
    """Take away records of streams that the journal does not know; how many."""
    strays = stray_records(connection)
    with reducer_at_work(connection):
        for entity, name in strays:
            connection.execute(delete(table(entity)).where(table(entity).c.id == name))
    return len(strays)


def adopt_fields(connection: Connection) -> int:
    """Fold anew the records that came from a newer version with fields unknown here until now; how many.

    For an unguarded connection on which the tables have just come to know more. What differs for another
    reason is left to be found.
    """
    waiting: dict[str, set[Key]] = {}
    for entity in ENTITIES:
        there = table(entity)
        rows = select(there.c.id, there.c.stream, there.c.extra).where(there.c.extra.cast(Text) != "{}")
        for row in connection.execute(rows):
            if row.extra.keys() & entity_fields(entity).keys():
                waiting.setdefault(row.stream, set()).add((entity, row.id))
    adopted = 0
    for stream, keys in waiting.items():
        compared = compare_stream(connection, stream)
        for key in keys & compared.should_be.keys():
            _rewrite(connection, compared, key, compared.should_be[key])
            adopted += 1
    return adopted


def _mend_records(connection: Connection, compared: Compared) -> int:
    with reducer_at_work(connection):
        for key, record in compared.should_be.items():
            _rewrite(connection, compared, key, record)
    return len(compared.should_be)


def _rewrite(connection: Connection, compared: Compared, key: Key, record: Record | None) -> None:
    entity, name = key
    there = table(entity)
    if record is None:
        # Only where it claims to be of this stream: it may rightly be of another.
        connection.execute(delete(there).where(there.c.id == name, there.c.stream == compared.stream))
        return
    connection.execute(delete(there).where(there.c.id == name))
    extra = compared.folded.extra.get(key, {})
    connection.execute(insert(there), {**plain_values(record), "extra": extra})


def _mend_columns(connection: Connection, compared: Compared) -> int:
    """The copies of what a row's body says, kept beside it for searching."""
    if any(problem.kind == "broken" for problem in compared.problems):
        return 0
    found = compared.folded.columns
    for (device, seq), body in found.items():
        connection.execute(
            update(ChangeRow)
            .where(
                ChangeRow.device == device,  # type: ignore[arg-type]
                ChangeRow.stream == compared.stream,  # type: ignore[arg-type]
                ChangeRow.seq == seq,  # type: ignore[arg-type]
            )
            .values(
                lc=body.lc,
                txn=body.txn,
                wall_ms=body.at.wall_ms,
                entity=body.entity,
                record_id=body.id,
                op=body.op,
            )
        )
    return len(found)


def _mend_heirs(connection: Connection, compared: Compared) -> int:
    if not any(problem.kind == "heirs_differ" for problem in compared.problems):
        return 0
    connection.execute(delete(HandoverRow).where(HandoverRow.stream == compared.stream))  # type: ignore[arg-type]
    rows = [
        {"stream": compared.stream, "device": device, "heir": " ".join(sorted(heirs))}
        for device, heirs in compared.folded.handed.items()
    ]
    if rows:
        connection.execute(insert(HandoverRow), rows)
    return 1
