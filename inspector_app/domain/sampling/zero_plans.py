"""Zero acceptance: Ac 0 for a class without an AQL, on a sample size that comes from the other classes.

No standard has an AQL of zero. Both rules here are the house's, and every plan made by them says so.
"""

from __future__ import annotations

from collections.abc import Sequence

from inspector_app.domain.sampling.multistage import Stage
from inspector_app.domain.sampling.plans import AttributePlan, attribute_plan, full_note
from inspector_app.domain.sampling.scale import AQL_INDEX, PlanKind, Severity

ZERO_RULES = ("largest_n", "ltpd")
"""largest_n: the largest first sample of the other classes, which is the whole sample of a single plan. ltpd:
so many items that a lot at the limiting quality (accepted with probability 0.10) of the strictest single
normal plan of the other classes is accepted no more often than by that plan.
"""

LTPD_RISK = 0.10


def zero_plan(others: Sequence[AttributePlan], cls: str, severity: Severity, rule: str) -> AttributePlan:
    """The Ac 0 plan of class `cls` beside the plans of the `others`, at least one. It is a single plan.

    Beside plans of several stages, largest_n takes a first sample, because the lot may be decided on it; what
    later samples show counts as well, which is for the verdict to see to.
    """
    base = max(others, key=lambda plan: plan.stages[0].n)
    if rule == "ltpd":
        n, note, basis = min(ltpd_n(others), base.lot_size), "plan.zero_ltpd", "zero_ltpd"
    else:
        n, basis = base.stages[0].n, "zero_acceptance"
        note = "plan.zero_acceptance" if len(base.stages) == 1 else "plan.zero_acceptance_stages"
    full = n >= base.lot_size
    return AttributePlan(
        edition=base.edition,
        severity=severity,
        code_letter=base.code_letter,
        aql=None,
        plan_letter=base.plan_letter,
        kind=PlanKind.SINGLE,
        stages=(Stage(n, 0, 1),),
        note_codes=(note, *full_note(full)),
        level=base.level,
        lot_size=base.lot_size,
        full_inspection=full,
        cls=cls,
        basis=basis,
    )


def ltpd_n(others: Sequence[AttributePlan]) -> int:
    """The smallest Ac 0 sample that protects as the strictest of the single normal plans at these AQLs does.

    Binomial, up to AQL 10; Poisson above it, where nonconformities are counted. Before any limit by the lot.
    """
    from inspector_app.domain.sampling.protection import zero_n_for_quality

    sizes = []
    for plan in others:
        normal = attribute_plan(
            plan.lot_size, plan.level, str(plan.aql), Severity.NORMAL, plan.edition, PlanKind.SINGLE
        )
        per_item = AQL_INDEX[str(plan.aql)] > AQL_INDEX["10"]
        quality = limiting_quality(normal.n, normal.ac, per_item=per_item)
        sizes.append(_poisson_n(quality) if per_item else zero_n_for_quality(quality, LTPD_RISK))
    return max(sizes)


def limiting_quality(n: int, ac: int, *, per_item: bool = False) -> float:
    """The quality (fraction nonconforming, or nonconformities per item) accepted with probability 0.10."""
    from inspector_app.domain.sampling.chances import accept_binomial, accept_poisson

    accept = accept_poisson if per_item else accept_binomial
    low, high = 0.0, 1.0
    while accept(n, ac, high) > LTPD_RISK:
        high *= 2
    for _ in range(100):
        middle = (low + high) / 2
        low, high = (middle, high) if accept(n, ac, middle) > LTPD_RISK else (low, middle)
    return high


def _poisson_n(per_item: float) -> int:
    import math

    return max(1, math.ceil(-math.log(LTPD_RISK) / per_item - 1e-9))
