"""Rows of the vault as entries of a switching history: which lots they are, where they stand in the sequence.

An inspection over several lots is one entry; it is original when all its lots are and it repeats no other
inspection. What counts in a class is what the sample showed against its plan (`class_plan.outcome`), not
whether the lot was taken all the same or refused for another reason; where an earlier version concluded it,
only the decision on the lot is known, and that counts. A class that was left undecided is left out.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from functools import cache
from typing import Any

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import InspectionType, SwitchingEvent
from inspector_app.domain.sampling.scale import AQL_INDEX, Edition, PlanKind, Severity
from inspector_app.domain.sampling.switching_history import (
    LOTS_FOR_REDUCED,
    Entry,
    Fact,
    FactKind,
    LotResult,
    in_order,
    tighter_ac,
)
from inspector_app.storage.switching_rows import JudgedClass


def history(rows: Iterable[JudgedClass], events: Iterable[SwitchingEvent], cls: str) -> list[Entry]:
    """Lots and facts of one class, in order."""
    lots = [_lot(row) for row in rows if row.cls == cls and not _undecided(row)]
    facts = [_fact(event) for event in events if event.cls in ("", cls) and event.kind in list(FactKind)]
    return in_order([*lots, *facts])


def _undecided(row: JudgedClass) -> bool:
    """One of several samples was not finished: the lot was lost in another class, and this one is open."""
    return row.outcome is None and row.found is not None


def _lot(row: JudgedClass) -> LotResult:
    kind = PlanKind(row.kind) if row.kind in list(PlanKind) else PlanKind.SINGLE
    return LotResult(
        accepted=(row.outcome or row.decision) != "not_accepted",
        on=_sequence([lot.sequence_date for lot in row.lots], row.inspected_on, row.wall_ms, row.tz_min),
        inspected_on=row.inspected_on or "",
        key=row.inspection,
        lot=", ".join(lot.number for lot in row.lots),
        original=row.previous is None and all(lot.lineage == "original" for lot in row.lots),
        severity=Severity(row.severity) if row.severity in list(Severity) else None,
        kind=kind,
        stage=row.decided_stage,
        gap=row.outcome == "gap",
        found=row.found,
        ac=row.ac,
        ac_tighter=_tighter(row.edition, row.plan_letter, row.aql, row.ac) if kind == "single" else None,
    )


@cache
def _tighter(edition: str, letter: str, aql: str, ac: int) -> int | None:
    """None also for a plan that no table here has: a newer version may have sent it."""
    if edition not in list(Edition) or aql not in AQL_INDEX:
        return None
    try:
        return tighter_ac(Edition(edition), letter, aql, ac)
    except ValueError:
        return None


def lot_of(record: InspectionRecord) -> LotResult:
    """Where an inspection, concluded or not, stands in the sequence."""
    header = record.header
    dates = [lot.sequence_date for lot in record.lots]
    return LotResult(
        accepted=True,
        on=_sequence(dates, header.inspected_on, header.wall_ms, header.tz_min),
        inspected_on=header.inspected_on or "",
        key=header.id,
        original=header.type == InspectionType.FINAL_RANDOM,
    )


def _sequence(dates: Iterable[str | None], inspected_on: str | None, wall_ms: int, tz_min: int) -> str:
    """The latest date of the lots in the sequence of production, else the inspection's, else its record's."""
    known = [date for date in dates if date]
    return max(known) if known else inspected_on or local_date(wall_ms, tz_min)


def local_date(wall_ms: int, tz_min: int) -> str:
    zone = datetime.timezone(datetime.timedelta(minutes=tz_min))
    return datetime.datetime.fromtimestamp(wall_ms / 1000, zone).date().isoformat()


def _fact(event: SwitchingEvent) -> Fact:
    value, severity = event.value, event.value.get("severity")
    return Fact(
        kind=FactKind(event.kind),
        on=event.on or local_date(event.wall_ms, event.tz_min),
        inspected_on=str(value["inspected_on"]) if "inspected_on" in value else None,
        key=str(value.get("before", event.id)),
        limit=_whole(value.get("limit"), 0),
        lots=max(_whole(value.get("lots"), LOTS_FOR_REDUCED), LOTS_FOR_REDUCED),
        severity=Severity(severity) if severity in list(Severity) else Severity.NORMAL,
    )


def _whole(value: Any, otherwise: int) -> int:
    """What another installation sent may be anything."""
    return value if type(value) is int else otherwise
