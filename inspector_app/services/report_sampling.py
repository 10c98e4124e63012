"""The sampling part of a report: plans, what was found, risks."""

from __future__ import annotations

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import ClassPlan, CountingMode
from inspector_app.domain.sampling import (
    NOTE_CODES,
    AttributePlan,
    Edition,
    Stage,
    attribute_plan,
    note_params,
)
from inspector_app.domain.sampling.risk import risk_points
from inspector_app.domain.verdict import Verdict
from inspector_app.reports import model
from inspector_app.services.report_draw import draw_told, drawn_cartons


def sampling(record: InspectionRecord, verdict: Verdict) -> model.Sampling | None:
    """None for an inspection without a plan."""
    plans = record.plans
    if not plans:
        return None
    header = record.header
    standing = {state.cls: state for state in verdict.classes}
    lines = []
    for plan in plans:
        state = standing[plan.cls]
        lines.append(
            model.PlanLine(
                cls=plan.cls,
                aql=plan.aql,
                n=plan.n,
                ac=plan.ac,
                re=plan.re,
                found=state.found,
                state=str(state.state),
                plan_letter=plan.plan_letter,
                full_inspection=plan.full_inspection,
                notes=tuple(_note(code, plan, header.lot_size) for code in plan.note_codes),
            )
        )
    counting = str(header.counting)
    return model.Sampling(
        edition=Edition(plans[0].edition).label,
        kind=plans[0].kind,
        severity=plans[-1].severity,
        level=header.level,
        code_letter=plans[0].code_letter,
        lot_size=header.lot_size,
        counting=counting,
        plans=tuple(lines),
        risks=tuple(
            risk
            for plan in plans
            if (risk := _risk(plan, header.lot_size, counting == CountingMode.NONCONFORMITIES))
        ),
        cartons=drawn_cartons(record),
        seed=header.seed,
        draw=draw_told(record),
    )


def plan_of(plan: ClassPlan, lot_size: int) -> AttributePlan | None:
    """The standard's plan behind a recorded one; None for the house rule of zero acceptance."""
    if plan.aql is None:
        return None
    return attribute_plan(lot_size, plan.level, plan.aql, plan.severity, plan.edition, plan.kind, plan.cls)


def _note(code: str, plan: ClassPlan, lot_size: int) -> model.Message:
    params = note_params(
        [Stage(*stage) for stage in plan.stages] or [Stage(plan.n, plan.ac, plan.re)],
        cls=plan.cls,
        code_letter=plan.code_letter,
        plan_letter=plan.plan_letter,
        lot_size=lot_size,
        edition_label=Edition(plan.edition).label,
    )
    template = NOTE_CODES.get(code, "")
    return model.Message(code=code, params=params, text={"en": template.format(**params)})


def _risk(plan: ClassPlan, lot_size: int, per_item: bool) -> model.RiskLine | None:
    # Where everything is inspected there is no sampling risk to state.
    source = None if plan.full_inspection else plan_of(plan, lot_size)
    if source is None:
        return None
    points = risk_points(source, per_item=per_item)
    if len(points) < 2:
        return None
    better, worse = points[0], points[-1]
    return model.RiskLine(
        cls=plan.cls,
        better_percent=str(better.per_hundred),
        better_times=str(better.times_in_100),
        worse_percent=str(worse.per_hundred),
        worse_times=str(worse.times_in_100),
    )
