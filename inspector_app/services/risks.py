"""The sampling risk of the plans of an inspection, for the window and the report alike: numbers, no words."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inspector_app.domain.records import ClassPlan, CountingMode
from inspector_app.domain.sampling import Stage
from inspector_app.domain.sampling.curves import (
    Model,
    OcPoint,
    at_aql,
    consumer_quality,
    model_of,
    oc_curve,
    outgoing_limit,
)
from inspector_app.domain.sampling.risk import RiskPoint, risk_points


@dataclass(frozen=True)
class RecordedPlan:
    """What decides the risks of a plan as it was agreed and recorded, whatever edition it came from."""

    stages: tuple[Stage, ...]
    lot_size: int
    aql: str | None
    full_inspection: bool


@dataclass(frozen=True)
class ClassRisk:
    """The risk of one class. Under 100 % inspection there is none: `points` and `curve` are empty.

    `points`: two qualities to explain the plan by. `limit`: the best quality accepted at most 10 times in
    100. `aql_point` is None without an AQL. `worst_outgoing` is the average outgoing quality limit, if lots
    not accepted are sorted.
    """

    cls: str
    plan: RecordedPlan
    model: Model
    points: tuple[RiskPoint, ...] = ()
    curve: tuple[OcPoint, ...] = ()
    aql_point: OcPoint | None = None
    limit: OcPoint | None = None
    worst_outgoing: OcPoint | None = None

    @property
    def full_inspection(self) -> bool:
        return self.plan.full_inspection


def recorded(plan: ClassPlan, lot_size: int) -> RecordedPlan:
    """The plan as its record has it; a record without stages has one."""
    stages = tuple(Stage(*stage) for stage in plan.stages) or (Stage(plan.n, plan.ac, plan.re),)
    return RecordedPlan(stages, lot_size, plan.aql, plan.full_inspection or lot_size <= plan.n)


def class_risks(
    plans: Iterable[ClassPlan], lot_size: int, counting: CountingMode | str
) -> tuple[ClassRisk, ...]:
    """The risk of each class, curve and all: some milliseconds each."""
    return tuple(_risk(plan.cls, recorded(plan, lot_size), counting) for plan in plans)


def risk_line(
    plan: ClassPlan, lot_size: int, counting: CountingMode | str
) -> tuple[RiskPoint, RiskPoint] | None:
    """A better and a worse quality to explain the plan by; None where no risk of sampling is to be stated."""
    points = risk_points(recorded(plan, lot_size), per_item=_per_item(counting))
    return (points[0], points[-1]) if len(points) > 1 else None


def _risk(cls: str, plan: RecordedPlan, counting: CountingMode | str) -> ClassRisk:
    per_item = _per_item(counting)
    model = model_of(plan, per_item=per_item)
    if plan.full_inspection:
        return ClassRisk(cls, plan, model)
    curve = oc_curve(plan, per_item=per_item)
    return ClassRisk(
        cls,
        plan,
        model,
        risk_points(plan, per_item=per_item),
        curve,
        None if plan.aql is None else at_aql(plan, float(plan.aql), per_item=per_item),
        consumer_quality(plan, per_item=per_item),
        outgoing_limit(plan, per_item=per_item, curve=curve),
    )


def _per_item(counting: CountingMode | str) -> bool:
    return str(counting) == CountingMode.NONCONFORMITIES
