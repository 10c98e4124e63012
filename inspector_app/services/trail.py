"""Who changed what, when and why: the journal of an inspection in readable rows."""

from __future__ import annotations

import csv
import datetime
import io
import json
from dataclasses import dataclass
from typing import Any

from inspector_app.domain.records import Person
from inspector_app.domain.text import localized
from inspector_app.services.inspections import read_inspection
from inspector_app.services.session import Session
from inspector_app.storage import history, queries


@dataclass(frozen=True)
class TrailLine:
    """One change. `at`: ISO 8601 by the device's clock; `old` and `new` hold the changed fields."""

    device: str
    stream: str
    seq: int
    at: str
    person: str
    entity: str
    record_id: str
    op: str
    old: dict[str, Any]
    new: dict[str, Any]
    why: str
    undo: str


_COLUMNS = (
    "at",
    "person",
    "op",
    "entity",
    "record_id",
    "field",
    "old",
    "new",
    "why",
    "undo",
    "device",
    "seq",
)


def trail(session: Session, inspection_id: str) -> tuple[TrailLine, ...]:
    """Every row of the inspection and of its corrective actions, in the order they were made.

    Raises InputError `inspection.absent`.
    """
    record = read_inspection(session, inspection_id)
    streams = (record.header.stream, *(action.stream for action in record.actions))
    with session.vault.reading() as connection:
        rows = history.trail(connection, streams)
        people = {
            person.id: localized(person.name, "en") for person in queries.everything(connection, Person)
        }
    return tuple(
        TrailLine(
            device=row.device,
            stream=row.stream,
            seq=row.seq,
            at=_iso(row.body.at.wall_ms, row.body.at.tz_min),
            person=people.get(row.body.actor, row.body.actor),
            entity=row.body.entity,
            record_id=row.body.id,
            op=row.body.op,
            old=dict(row.body.old),
            new=dict(row.body.set),
            why=row.body.why,
            undo=row.body.undo,
        )
        for row in rows
    )


def trail_csv(lines: tuple[TrailLine, ...]) -> str:
    """CSV with one row per changed field (RFC 4180, UTF-8 when written)."""
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(_COLUMNS)
    for line in lines:
        for name in line.new or {"": ""}:
            writer.writerow(
                [
                    line.at,
                    line.person,
                    line.op,
                    line.entity,
                    line.record_id,
                    name,
                    _cell(line.old.get(name)),
                    _cell(line.new.get(name)),
                    line.why,
                    line.undo,
                    line.device,
                    line.seq,
                ]
            )
    return out.getvalue()


def _cell(value: Any) -> str:
    """Text that a spreadsheet will not take for a formula."""
    text = "" if value is None else value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return f"'{text}" if text[:1] in ("=", "+", "-", "@", "\t", "\r") else text


def _iso(wall_ms: int, tz_min: int) -> str:
    zone = datetime.timezone(datetime.timedelta(minutes=tz_min))
    return datetime.datetime.fromtimestamp(wall_ms / 1000, zone).isoformat(timespec="milliseconds")
