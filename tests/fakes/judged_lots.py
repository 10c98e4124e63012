"""Concluded inspections for histories: made through the journal, or in thousands straight into the tables."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import Any

from sqlalchemy import insert

from inspector_app.domain.records import ClassPlan, Inspection
from inspector_app.services.session import Session
from inspector_app.storage.engine import reducer_at_work
from inspector_app.storage.folding import plain_values, table

PLAN: dict[str, Any] = {
    "aql": "2.5",
    "severity": "normal",
    "edition": "iso2859-1",
    "level": "II",
    "kind": "single",
    "code_letter": "K",
    "plan_letter": "K",
    "n": 125,
    "ac": 7,
    "re": 8,
}
"""K at 2.5: n 125, Ac 7; one AQL step tighter Ac 5."""


def judged(
    session: Session,
    outcome: str | None = "accepted",
    *,
    cls: str = "major",
    plan: Mapping[str, Any] | None = None,
    **header: Any,
) -> str:
    """A concluded inspection of product "p" from factory "f" with one class; returns its id."""
    accepted = outcome != "not_accepted"
    counted = {"outcome": outcome, "found": 0 if accepted else 8, "decided_stage": 1}
    values = {
        "product": "p",
        "factory": "f",
        "status": "concluded",
        "decision": "accepted" if accepted else "not_accepted",
    }
    with session.vault.transaction() as tx:
        stream = tx.new_stream("inspection")
        tx.insert("inspection", stream, record_id=stream, **(values | header))
        tx.insert("class_plan", stream, cls=cls, **(PLAN | counted | dict(plan or {})))
    return stream


def many(session: Session, count: int, *, classes: tuple[str, ...] = ("critical", "major", "minor")) -> None:
    """`count` accepted inspections in the tables alone: the journal would take minutes."""
    heads, plans = [], []
    for number in range(count):
        name = f"00000000-0000-7000-8000-{number:012}"
        head = Inspection(
            id=name, stream=name, product="p", factory="f", status="signed", decision="accepted"
        )
        head = dataclasses.replace(head, inspected_on=f"2026-{number % 12 + 1:02}-{number % 28 + 1:02}")
        heads.append({**plain_values(head), "extra": {}})
        for cls in classes:
            plan = ClassPlan(id=f"{cls}-{number}", stream=name, cls=cls, outcome="accepted", found=1, **PLAN)
            plans.append({**plain_values(plan), "extra": {}})
    with session.vault.writing() as connection, reducer_at_work(connection):
        connection.execute(insert(table("inspection")), heads)
        connection.execute(insert(table("class_plan")), plans)
