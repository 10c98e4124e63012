"""What the plans of an inspection are made by, beside lot, level, AQLs and severities: edition, kind,
options.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from inspector_app.domain.records import ClassPlan, Inspection
from inspector_app.domain.sampling import Edition, PlanKind

LARGEST_N, LTPD = "largest_n", "ltpd"
"""What a class without an AQL inspects; see `domain.sampling.class_plans`."""


@dataclass(frozen=True, kw_only=True)
class PlanRules:
    """`edition` and `kind` as `domain.sampling` names them; `zero`: LARGEST_N or LTPD; `shared_letter` and
    `ac1_instead` are options of MIL-STD-105E / Z1.4.
    """

    edition: str = str(Edition.ISO_2859_1_1999)
    kind: str = str(PlanKind.SINGLE)
    zero: str = LARGEST_N
    shared_letter: bool = False
    ac1_instead: bool = False


def rules_of(header: Inspection, plans: Iterable[ClassPlan]) -> PlanRules:
    """The rules that recorded plans were made by."""
    recorded = tuple(plans)
    notes = {code for plan in recorded for code in plan.note_codes}
    return PlanRules(
        edition=header.edition,
        kind=kind_of(recorded),
        zero=LTPD if any(plan.basis == "zero_ltpd" for plan in recorded) else LARGEST_N,
        shared_letter=bool(notes & {"plan.shared_letter", "plan.shared_letter_absent"}),
        ac1_instead=bool(notes & {"plan.one_instead_of_zero", "plan.no_one_instead_of_zero"}),
    )


def kind_of(plans: Iterable[ClassPlan]) -> str:
    """The kind that was asked for: a table may send single classes on to a plan of fewer samples."""
    recorded = tuple(plans)
    kinds = {plan.kind for plan in recorded}
    notes = {code for plan in recorded for code in plan.note_codes}
    if PlanKind.MULTIPLE in kinds or "plan.double_instead" in notes:
        return str(PlanKind.MULTIPLE)
    several = PlanKind.DOUBLE in kinds or "plan.single_instead" in notes
    return str(PlanKind.DOUBLE if several else PlanKind.SINGLE)
