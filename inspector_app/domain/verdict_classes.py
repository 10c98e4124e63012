"""How one class of nonconformity stands against its sampling plan, and the reason that says so.

Applies acceptance and rejection numbers to what was counted. Which result the lot has is not decided here
(that is `domain.verdict`).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from inspector_app.domain import verdict_stages
from inspector_app.domain.records import ClassPlan, DefectClass, Inspection
from inspector_app.domain.sampling.scale import edition_label
from inspector_app.domain.verdict_evidence import Evidence, Nonconformity, count
from inspector_app.domain.verdict_reasons import BAD, GOOD, NEUTRAL, WARNING, Parameter, Reason
from inspector_app.domain.verdict_stages import StageStanding, current, inspects_all, samples_of, walk

CLEAR, NEAR, REJECTED, ACCEPTED, UNDECIDED = "clear", "warning", "rejected", "accepted", "pending"
GAP, CONTINUE = "gap", "continue"
"""States of a class: within its limits so far; one more rejects; rejected; within its limits at the end, or
accepted on one of several samples; under 100 % inspection only, waiting for dispositions; between Ac and Re
at the end (accepted, then back to normal inspection); and, of several samples, one more is needed.
"""


@dataclass(frozen=True)
class ClassStanding:
    """How one class stands against its plan; `found` in units or nonconformities, as the inspection counts.

    `aql` None is zero acceptance. `note_codes` are those of `domain.sampling.NOTE_CODES`. Under
    `full_inspection` Ac and Re do not apply. With a plan of several samples `n`, `ac` and `re` are those of
    its last one, `stages` tells each sample, `stage` the one decided on or being inspected, and `found` is
    the number up to its end; `later` more were found after the class was accepted. `through`: the last sample
    that is counted in `found`, 0 where everything is. `awaits`: under 100 % inspection, a further sample of
    the other classes comes first.
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
    stages: tuple[StageStanding, ...] = ()
    stage: int = 1
    later: int = 0
    through: int = 0
    awaits: bool = False

    @property
    def here(self) -> StageStanding | None:
        """The sample decided on or being inspected; None where there is only one."""
        return self.stages[self.stage - 1] if self.stages else None

    @property
    def outcome(self) -> str | None:
        """accepted | not_accepted | gap by the plan alone, as if the sample were inspected whole; None where
        one of several samples, or a disposition, is still wanting.
        """
        if self.state in (CLEAR, NEAR):
            return None if self.stages or self.awaits else "accepted"
        return {REJECTED: "not_accepted", ACCEPTED: "accepted", GAP: "gap"}.get(self.state)


def of_class(evidence: Evidence, cls: str) -> list[Nonconformity]:
    return [one for one in evidence.nonconformities if one.cls == cls]


def stand(
    plan: ClassPlan, header: Inspection, evidence: Evidence, sizes: Sequence[int] = ()
) -> ClassStanding:
    """Where a class stands; adds its reason, and what is missing for it, to the evidence. `sizes`: pieces of
    each sample of the inspection.
    """
    nonconformities = of_class(evidence, plan.cls)
    if inspects_all(plan, header.lot_size):
        return _stand_full(plan, header, nonconformities, evidence, sizes)
    if len(sizes) > 1:
        return _stand_staged(plan, header, nonconformities, evidence, sizes)
    found = count(nonconformities, header.counting)
    if found >= plan.re:
        state, code, standing = REJECTED, "class.rejected", BAD
    elif found > plan.ac:
        state, standing = GAP, WARNING
        code = "class.gap_one_more" if found + 1 >= plan.re else "class.gap"
    elif plan.ac >= 1 and found + 1 >= plan.re:
        state, code, standing = NEAR, "class.one_more", WARNING
    else:
        state, code, standing = CLEAR, "class.within", GOOD
    params: dict[str, Parameter] = {"n": plan.n, "found": found, "ac": plan.ac}
    if state in (REJECTED, GAP):
        params["re"] = plan.re
    _add(evidence, plan, code, standing, params)
    return _standing(plan, found, state)


def _standing(plan: ClassPlan, found: int, state: str, **more: Any) -> ClassStanding:
    return ClassStanding(
        plan.cls, plan.n, plan.ac, plan.re, found, plan.aql, state, note_codes=plan.note_codes, **more
    )


def _add(
    evidence: Evidence,
    plan: ClassPlan,
    code: str,
    standing: str,
    params: dict[str, Parameter],
    *,
    numbers: tuple[int | None, int] | None = None,
    source: str | None = None,
) -> None:
    """Note a reason of a class; `numbers` are the Ac and Re that it names, else those of the plan."""
    found = params["found"]
    ac, re = numbers or (plan.ac, plan.re)
    evidence.reasons.append(
        Reason(
            code,
            standing,
            "class",
            plan.cls,
            {"cls": plan.cls, **params},
            _source(plan) if source is None else source,
            plan.cls,
            found if isinstance(found, int) else None,
            ac,
            re,
        )
    )


def _source(plan: ClassPlan) -> str:
    """What Ac and Re are from: an edition, a computation, or nothing where they are a house rule."""
    if plan.basis == "zero_ltpd":
        return "computed"
    if plan.aql is None:
        return ""
    return edition_label(plan.edition)


def _stand_full(
    plan: ClassPlan,
    header: Inspection,
    nonconformities: list[Nonconformity],
    evidence: Evidence,
    sizes: Sequence[int],
) -> ClassStanding:
    """Everything inspected: Ac and Re do not apply."""
    found = count(nonconformities, header.counting)
    undisposed = {(one.target_kind, one.target): one for one in nonconformities if not one.disposed}
    for one in undisposed.values():
        evidence.lacks("disposition", one.target_kind, one.target, one.source, title=one.title)
    if not found:
        state, code, standing = CLEAR, "class.all_clear", GOOD
    elif plan.cls == DefectClass.CRITICAL:
        state, code, standing = REJECTED, "class.all_rejected", BAD
    elif undisposed:
        state, code, standing = UNDECIDED, "class.all_open", WARNING
    else:
        state, code, standing = CLEAR, "class.all_disposed", GOOD
    _add(evidence, plan, code, standing, {"n": header.lot_size, "found": found}, source="")
    finished = header.stages_finished
    awaits = len(sizes) > 1 and sum(sizes[:finished]) < header.lot_size
    stage = min(finished + 1, len(sizes)) if awaits else 1
    return _standing(plan, found, state, full_inspection=True, awaits=awaits, stage=stage)


def _stand_staged(
    plan: ClassPlan,
    header: Inspection,
    nonconformities: list[Nonconformity],
    evidence: Evidence,
    sizes: Sequence[int],
) -> ClassStanding:
    """An inspection of several samples: each piece counts in the sample it is of. In the critical class all
    count.
    """
    critical, last = plan.cls == DefectClass.CRITICAL, len(sizes)
    samples = samples_of(plan, sizes, header.stages_finished if critical else 0)
    ends = [
        count([one for one in nonconformities if min(one.stage, last) <= number], header.counting)
        for number in range(1, last + 1)
    ]
    counted = [*ends[: len(samples) - 1], ends[-1]] if critical else ends[: len(samples)]
    alone = [end - start for start, end in zip([0, *counted], counted, strict=False)]
    stages = walk(samples, alone, header.stages_finished, critical=critical)
    here = current(stages)
    state, code, standing, told = _say_stage(stages, here)
    params: dict[str, Parameter] = {"stage": told.number, "n": told.total, "found": told.found}
    if state != REJECTED and told.ac is not None and state != NEAR:
        params["ac"] = told.ac
    if state != ACCEPTED:
        params["re"] = told.re
    if state == CONTINUE:
        params |= {"next_stage": here.number, "next_n": here.n}
    if state == GAP:
        del params["stage"]
    _add(evidence, plan, code, standing, params, numbers=(told.ac, told.re))
    later = ends[-1] - here.found if state == ACCEPTED else 0
    if later:
        more: dict[str, Parameter] = {"cls": plan.cls, "stage": here.number, "later": later}
        evidence.reasons.append(
            Reason("class.stage_later", WARNING, "class", plan.cls, more, cls=plan.cls, found=later)
        )
    every = here.number == last or (critical and here.number == len(samples))
    through = 0 if every else here.number
    return _standing(plan, here.found, state, stages=stages, stage=here.number, later=later, through=through)


def _say_stage(stages: tuple[StageStanding, ...], here: StageStanding) -> tuple[str, str, str, StageStanding]:
    """The state of a class, the code and standing of its reason, and the sample whose numbers the reason
    names.
    """
    before = stages[here.number - 2] if here.number > 1 else None
    one_more = here.found + 1 >= here.re
    if here.state == verdict_stages.REJECTED:
        return REJECTED, "class.stage_rejected", BAD, here
    if here.state == verdict_stages.ACCEPTED:
        return ACCEPTED, "class.stage_accepted", GOOD, here
    if here.state == verdict_stages.GAP:
        return GAP, "class.gap_one_more" if one_more else "class.gap", WARNING, here
    if one_more and here.re > 1:
        return NEAR, "class.stage_one_more", WARNING, here
    # Nothing was found yet in the sample that the one before asked for.
    if before is not None and before.found == here.found and (before.ac is None or before.found > before.ac):
        return CONTINUE, f"class.stage_continue{_no_ac(before)}", WARNING, before
    return CLEAR, f"class.stage_open{_no_ac(here)}", NEUTRAL, here


def _no_ac(stage: StageStanding) -> str:
    return "_no_ac" if stage.ac is None else ""


def final(standing: ClassStanding) -> ClassStanding:
    """The standing at the end of a finished inspection."""
    if standing.state not in (CLEAR, NEAR):
        return standing
    return replace(standing, state=ACCEPTED)
