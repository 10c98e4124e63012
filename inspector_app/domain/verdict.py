"""The result that an inspection proposes for its lot, with every reason for it.

Rejected beats pending beats accepted. The inspector's own decision is a different thing and not made here.

Under 100 % inspection no sampling plan applies: nonconforming items keep the result pending until each has a
disposition, and a critical one rejects.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import ClassPlan, Decision, DefectClass, Inspection, InspectionStatus
from inspector_app.domain.sampling.scale import Edition
from inspector_app.domain.verdict_checks import check_all
from inspector_app.domain.verdict_evidence import Evidence, Nonconformity, Scope, count
from inspector_app.domain.verdict_reasons import BAD, GOOD, STANDINGS, WARNING, Parameter, Reason

CLEAR, NEAR, REJECTED, ACCEPTED, UNDECIDED = "clear", "warning", "rejected", "accepted", "pending"
"""States of a class: within its limits so far; one more rejects; rejected; within its limits at the end; and,
under 100 % inspection only, waiting for dispositions.
"""


@dataclass(frozen=True)
class ClassStanding:
    """How one class stands against its plan; `found` in units or nonconformities, as the inspection counts.

    `aql` None is zero acceptance. `note_codes` are those of `domain.sampling.NOTE_CODES`. Under
    `full_inspection` Ac and Re do not apply.
    """

    cls: str
    n: int
    ac: int
    re: int
    found: int
    aql: str | None
    state: str
    full_inspection: bool = False
    note_codes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Verdict:
    """`classes` critical first; `reasons` the gravest first; `missing` in the order of the work."""

    result: Decision
    classes: tuple[ClassStanding, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[Reason, ...]


def assess(record: InspectionRecord, pack: Pack) -> Verdict:
    """The proposed result of an inspection as it stands now; unfinished ones have one too."""
    evidence = check_all(Scope(record, pack))
    header = record.header
    _check_plans(record, evidence)
    standings = [_stand(plan, header, evidence) for plan in record.plans]
    rejected = any(reason.standing == BAD for reason in evidence.reasons)
    finished = header.status != InspectionStatus.OPEN and not evidence.missing
    if rejected:
        result = Decision.NOT_ACCEPTED
    else:
        result = Decision.PENDING if evidence.missing else Decision.ACCEPTED
    return Verdict(
        result,
        tuple(_final(standing) if finished else standing for standing in standings),
        tuple(sorted(evidence.reasons, key=_rank)),
        tuple(evidence.missing),
    )


def _rank(reason: Reason) -> tuple[int, bool]:
    """The gravest first, and among equals the classes before what was counted in them."""
    return STANDINGS.index(reason.standing), reason.target_kind != "class"


def _check_plans(record: InspectionRecord, evidence: Evidence) -> None:
    """No plan at all, or something found in a class that has none. A critical one rejects even so."""
    if not record.plans:
        evidence.missing.insert(0, Reason("missing.plan", WARNING, "step", "sampling"))
    planned = {plan.cls for plan in record.plans}
    for cls in sorted({one.cls for one in evidence.nonconformities} - planned):
        found = count(_of_class(evidence, cls), record.header.counting)
        params: dict[str, Parameter] = {"cls": cls, "found": found}
        if cls == DefectClass.CRITICAL:
            evidence.reasons.append(
                Reason("class.unplanned", BAD, "class", cls, params, cls=cls, found=found, ac=0, re=1)
            )
        else:
            evidence.missing.append(
                Reason("missing.class_plan", WARNING, "class", cls, params, cls=cls, found=found)
            )


def _of_class(evidence: Evidence, cls: str) -> list[Nonconformity]:
    return [one for one in evidence.nonconformities if one.cls == cls]


def _stand(plan: ClassPlan, header: Inspection, evidence: Evidence) -> ClassStanding:
    """Where a class stands; adds its reason, and what is missing for it, to the evidence."""
    nonconformities = _of_class(evidence, plan.cls)
    found = count(nonconformities, header.counting)
    full = plan.full_inspection or 0 < header.lot_size <= plan.n
    if full:
        state, code, standing = _stand_full(plan, nonconformities, found, evidence)
    elif found >= plan.re:
        state, code, standing = REJECTED, "class.rejected", BAD
    elif plan.ac >= 1 and found + 1 >= plan.re:
        state, code, standing = NEAR, "class.one_more", WARNING
    else:
        state, code, standing = CLEAR, "class.within", GOOD
    n = header.lot_size if full else plan.n
    params: dict[str, Parameter] = {"cls": plan.cls, "n": n, "found": found}
    if not full:
        params["ac"] = plan.ac
    if code == "class.rejected":
        params["re"] = plan.re
    evidence.reasons.append(
        Reason(
            code, standing, "class", plan.cls, params, _source(plan, full), plan.cls, found, plan.ac, plan.re
        )
    )
    return ClassStanding(plan.cls, plan.n, plan.ac, plan.re, found, plan.aql, state, full, plan.note_codes)


def _source(plan: ClassPlan, full: bool) -> str:
    """The edition that Ac and Re are from; nothing where they are a house rule or do not apply."""
    if plan.aql is None or full:
        return ""
    return Edition(plan.edition).label if plan.edition in tuple(Edition) else plan.edition


def _stand_full(
    plan: ClassPlan, nonconformities: list[Nonconformity], found: int, evidence: Evidence
) -> tuple[str, str, str]:
    if not found:
        return CLEAR, "class.all_clear", GOOD
    undisposed = [one for one in nonconformities if not one.disposed]
    for one in undisposed:
        evidence.lacks("disposition", one.target_kind, one.target, one.source, title=one.title)
    if plan.cls == DefectClass.CRITICAL:
        return REJECTED, "class.all_rejected", BAD
    if undisposed:
        return UNDECIDED, "class.all_open", WARNING
    return CLEAR, "class.all_disposed", GOOD


def _final(standing: ClassStanding) -> ClassStanding:
    if standing.state not in (CLEAR, NEAR):
        return standing
    return replace(standing, state=ACCEPTED)
