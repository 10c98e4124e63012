"""The sampling part of a report: plans, what was found, risks."""

from __future__ import annotations

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import ClassPlan
from inspector_app.domain.sampling import (
    NOTE_CODES,
    note_params,
)
from inspector_app.domain.sampling.scale import edition_label
from inspector_app.domain.sampling.switching_reasons import SWITCHING_REASONS
from inspector_app.domain.verdict import ClassStanding, Verdict
from inspector_app.reports import model
from inspector_app.reports.stage_model import StageLine
from inspector_app.services.plan_rules import kind_of
from inspector_app.services.report_draw import draw_told, drawn_cartons
from inspector_app.services.risks import recorded, risk_line


def sampling(record: InspectionRecord, verdict: Verdict) -> model.Sampling | None:
    """None for an inspection without a plan."""
    plans = record.plans
    if not plans:
        return None
    header = record.header
    standing = {state.cls: state for state in verdict.classes}
    severities = {plan.severity for plan in plans}
    counting = str(header.counting)
    return model.Sampling(
        edition=edition_label(header.edition),
        kind=kind_of(plans),
        severity=plans[0].severity if len(severities) == 1 else "",
        level=header.level,
        code_letter=plans[0].code_letter,
        lot_size=header.lot_size,
        counting=counting,
        plans=tuple(
            _line(plan, standing[plan.cls], header.lot_size, several=len(severities) > 1) for plan in plans
        ),
        risks=tuple(risk for plan in plans if (risk := _risk(plan, header.lot_size, counting))),
        cartons=drawn_cartons(record),
        seed=header.seed,
        draw=draw_told(record),
    )


def _line(plan: ClassPlan, standing: ClassStanding, lot_size: int, *, several: bool) -> model.PlanLine:
    here = standing.here
    return model.PlanLine(
        cls=plan.cls,
        aql=plan.aql,
        n=plan.n if here is None else here.total,
        ac=plan.ac if here is None else here.ac,
        re=plan.re if here is None else here.re,
        found=standing.found,
        state=str(standing.state),
        plan_letter=plan.plan_letter,
        full_inspection=plan.full_inspection,
        notes=tuple(_note(code, plan, lot_size) for code in plan.note_codes),
        stages=tuple(
            StageLine(
                number=one.number,
                n=one.n,
                total=one.total,
                ac=one.ac,
                re=one.re,
                found=one.found,
                state=one.state,
            )
            for one in (standing.stages if len(standing.stages) > 1 else ())
        ),
        severity=plan.severity if several else "",
        why=_why(plan),
    )


def _why(plan: ClassPlan) -> model.Message | None:
    """Why a class has its severity; nothing where nobody said."""
    code, params = str(plan.severity_basis.get("code", "")), dict(plan.severity_basis.get("params", {}))
    if not code:
        return None
    try:
        english = SWITCHING_REASONS.get(code, "").format(**params)
    except (KeyError, IndexError):  # a newer version's reason may have other numbers
        english = ""
    told = {"cls": plan.cls, "severity": plan.severity, **params}
    return model.Message(code=code, params=told, text={"en": english} if english else {})


def _note(code: str, plan: ClassPlan, lot_size: int) -> model.Message:
    params = note_params(
        recorded(plan, lot_size).stages,
        cls=plan.cls,
        code_letter=plan.code_letter,
        plan_letter=plan.plan_letter,
        lot_size=lot_size,
        edition_label=edition_label(plan.edition),
    )
    template = NOTE_CODES.get(code, "")
    return model.Message(code=code, params=params, text={"en": template.format(**params)})


def _risk(plan: ClassPlan, lot_size: int, counting: str) -> model.RiskLine | None:
    # Where everything is inspected there is no sampling risk to state; the house rule of zero acceptance is
    # no plan whose risk a standard speaks of.
    points = None if plan.aql is None else risk_line(plan, lot_size, counting)
    if points is None:
        return None
    better, worse = points
    return model.RiskLine(
        cls=plan.cls,
        better_percent=str(better.per_hundred),
        better_times=str(better.times_in_100),
        worse_percent=str(worse.per_hundred),
        worse_times=str(worse.times_in_100),
    )
