"""The result that an inspection proposes for its lot, with every reason for it.

Rejected beats pending beats accepted. The inspector's own decision is a different thing and not made here.

Under 100 % inspection no sampling plan applies: nonconforming items keep the result pending until each has a
disposition, and a critical one rejects.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import Decision, DefectClass, Inspection, InspectionStatus
from inspector_app.domain.verdict_checks import KnownItems, check_all
from inspector_app.domain.verdict_classes import ClassStanding, final, of_class, stand
from inspector_app.domain.verdict_evidence import Evidence, Nonconformity, Scope, count
from inspector_app.domain.verdict_reasons import BAD, STANDINGS, WARNING, Parameter, Reason
from inspector_app.domain.verdict_sections import SectionStanding, judge
from inspector_app.domain.verdict_stages import SampleStage, position, stage_sizes

__all__ = ["ClassStanding", "KnownItems", "SampleStage", "SectionStanding", "Verdict", "assess"]


@dataclass(frozen=True)
class Verdict:
    """`classes` critical first; `reasons` the gravest first; `missing` in the order of the work; `sections`
    of the checklist in its order. `sample` None: every class has a single plan. `counted`: everything that
    the classes count.
    """

    result: Decision
    classes: tuple[ClassStanding, ...]
    reasons: tuple[Reason, ...]
    missing: tuple[Reason, ...]
    sections: tuple[SectionStanding, ...] = ()
    sample: SampleStage | None = None
    counted: tuple[Nonconformity, ...] = ()


def assess(record: InspectionRecord, pack: Pack, known: KnownItems | None = None) -> Verdict:
    """The proposed result of an inspection as it stands now; unfinished ones have one too. `known`: kept from
    one time to the next by whoever asks after each change.
    """
    evidence = check_all(Scope(record, pack), known)
    header = record.header
    _check_plans(record, evidence)
    sizes = stage_sizes(record.plans, header.lot_size)
    standings = [stand(plan, header, evidence, sizes) for plan in record.plans]
    sections = judge(pack, evidence)
    rejected = any(reason.standing == BAD for reason in evidence.reasons)
    sample = position(sizes, header.stages_finished, _undecided(header, standings), rejected)
    if sample is not None and sample.needed:
        params: dict[str, Parameter] = {"stage": sample.number, "n": sample.n}
        evidence.missing.insert(0, Reason("missing.stage", WARNING, "step", "sampling", params))
    finished = header.status != InspectionStatus.OPEN and not evidence.missing
    if rejected:
        result = Decision.NOT_ACCEPTED
    else:
        result = Decision.PENDING if evidence.missing else Decision.ACCEPTED
    return Verdict(
        result,
        tuple(final(standing) if finished else standing for standing in standings),
        tuple(sorted(evidence.reasons, key=_rank)),
        tuple(evidence.missing),
        sections,
        sample,
        tuple(evidence.nonconformities),
    )


def _undecided(header: Inspection, standings: Sequence[ClassStanding]) -> bool:
    """Whether a class needs the sample after those that are finished; the first one is always needed."""
    finished = header.stages_finished
    return not finished or any(
        one.stage > finished and (one.awaits or (one.stages and one.outcome is None)) for one in standings
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
        found = count(of_class(evidence, cls), record.header.counting)
        params: dict[str, Parameter] = {"cls": cls, "found": found}
        if cls == DefectClass.CRITICAL:
            evidence.reasons.append(
                Reason("class.unplanned", BAD, "class", cls, params, cls=cls, found=found, ac=0, re=1)
            )
        else:
            evidence.missing.append(
                Reason("missing.class_plan", WARNING, "class", cls, params, cls=cls, found=found)
            )
