"""What switching is folded from, as the projections hold it: judged lots and recorded facts of a product."""

from __future__ import annotations

import json
from functools import cache
from typing import Any, NamedTuple, cast

from sqlalchemy import Connection, Select, bindparam, func, or_, select

from inspector_app.domain.records import Decision, InspectionStatus, InspectionType, SwitchingEvent
from inspector_app.storage.folding import table, to_record

SWITCHED = ("standard", "shared_letter")
"""Bases of plans that come from a standard's tables; its switching rules hold for no others."""


class LotOf(NamedTuple):
    """A lot of an inspection: its number, lineage and ISO date in the sequence of production."""

    number: str
    lineage: str
    sequence_date: str | None


class JudgedClass(NamedTuple):
    """One class of a concluded inspection, with the plan really used. `found`, `outcome` and `decided_stage`
    are None where an earlier version concluded it.
    """

    inspection: str
    previous: str | None
    decision: str
    inspected_on: str | None
    wall_ms: int
    tz_min: int
    cls: str
    aql: str
    severity: str
    edition: str
    kind: str
    plan_letter: str
    ac: int
    found: int | None
    outcome: str | None
    decided_stage: int | None
    lots: tuple[LotOf, ...]


def judged_classes(connection: Connection, factory: str, product: str) -> list[JudgedClass]:
    """Every class with an AQL of every concluded final inspection of a product from a factory, own and
    received, in no order. Practice, the bin, undecided ones and plans of no standard are left out.
    """
    rows = connection.execute(_judged(), {"factory": factory, "product": product})
    return [JudgedClass._make((*row[:-1], _lots(row[-1]))) for row in rows]


def _lots(found: str) -> tuple[LotOf, ...]:
    return tuple(LotOf(*lot) for lot in json.loads(found)) if found != "[]" else ()


@cache
def _judged() -> Select[Any]:
    """One statement, whatever the number of inspections; built once."""
    head, plan, lot = table("inspection"), table("class_plan"), table("lot")
    named = func.json_each(head.c.lots).table_valued("value")
    described = func.json_array(lot.c.number, lot.c.lineage, lot.c.sequence_date)
    lots = (
        select(func.json_group_array(func.json(described)))
        .select_from(named.join(lot, lot.c.id == named.c.value))
        .correlate(head)
        .scalar_subquery()
    )
    own = (head.c.id, head.c.previous, head.c.decision, head.c.inspected_on, head.c.wall_ms, head.c.tz_min)
    of_plan = JudgedClass._fields[len(own) : -1]
    return (
        select(*own, *(plan.c[name] for name in of_plan), lots)
        .join(plan, plan.c.stream == head.c.stream)
        .where(
            head.c.product == bindparam("product"),
            head.c.factory == bindparam("factory"),
            head.c.type == str(InspectionType.FINAL_RANDOM),
            head.c.practice.is_(False),
            head.c.binned.is_(False),
            head.c.status.in_([str(InspectionStatus.CONCLUDED), str(InspectionStatus.SIGNED)]),
            head.c.decision.in_([str(Decision.ACCEPTED), str(Decision.NOT_ACCEPTED)]),
            plan.c.binned.is_(False),
            plan.c.aql.is_not(None),
            plan.c.basis.in_(SWITCHED),
        )
    )


def switching_events(connection: Connection, factory: str, product: str) -> tuple[SwitchingEvent, ...]:
    """What was recorded for a product from a factory, or for all products of it, outside the bin."""
    events = table("switching_event")
    query = select(events).where(
        events.c.factory == factory,
        or_(events.c.product == product, events.c.product.is_(None)),
        events.c.binned.is_(False),
    )
    return tuple(
        cast("SwitchingEvent", to_record("switching_event", row))
        for row in connection.execute(query.order_by(events.c.id)).mappings()
    )


def own_stream(connection: Connection, device: str, factory: str, product: str | None) -> str | None:
    """The stream in which this installation records facts of the pair; None while it has none."""
    events = table("switching_event")
    query = select(events.c.stream).where(
        events.c.device == device, events.c.factory == factory, events.c.product.is_not_distinct_from(product)
    )
    return connection.execute(query.limit(1)).scalar()


def streams_of(connection: Connection, factory: str | None, product: str | None) -> list[str]:
    """Every stream with facts that an inspection of this factory and product may depend on."""
    if factory is None or product is None:
        return []
    events = table("switching_event")
    query = select(events.c.stream).where(
        events.c.factory == factory, or_(events.c.product == product, events.c.product.is_(None))
    )
    return sorted(set(connection.execute(query).scalars()))
