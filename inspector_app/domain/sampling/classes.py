"""The plans of all classes of nonconformity of a lot, which may differ in AQL, severity and sample size.

Zero acceptance comes from `zero_plans`; here are the options the standard leaves: an Ac 1 plan in place of an
Ac 0 plan, and the letter of the largest sample for every class.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.plans import (
    AttributePlan,
    TablePlan,
    attribute_plan,
    for_lot,
    plan_of_letter,
)
from inspector_app.domain.sampling.scale import (
    AQL_INDEX,
    Edition,
    PlanKind,
    Severity,
    parse_aql,
    parse_edition,
    parse_kind,
    parse_severity,
)
from inspector_app.domain.sampling.tables import find_cell, first_with_one
from inspector_app.domain.sampling.zero_plans import ZERO_RULES, zero_plan


class ClassPlan(NamedTuple):
    """The plan of one class of nonconformity, named as the pack names it ("critical", "major", "minor")."""

    cls: str
    plan: AttributePlan


def class_plans(
    lot_size: int,
    level: str,
    aqls: Mapping[str, str | None],
    severities: Severity | str | Mapping[str, Severity | str] = Severity.NORMAL,
    edition: Edition | str = Edition.ISO_2859_1_1999,
    kind: PlanKind | str = PlanKind.SINGLE,
    *,
    zero: str = "largest_n",
    shared_letter: bool = False,
    ac1_instead: bool = False,
    counting: str | None = None,
) -> tuple[ClassPlan, ...]:
    """The plan of each class, in the order of `aqls` (class to AQL). Classes may differ in n and in severity.

    A class without an AQL (None) has no plan of a standard, since none has an AQL of zero: `zero` says by
    which rule of `zero_plans` it gets Ac 0, and its note says so. `shared_letter` and `ac1_instead` are
    options of MIL-STD-105E / Z1.4. `counting` "units" refuses AQLs above 10, which are for nonconformities
    only.

    Raises InputError `sampling.no_class`, `sampling.no_base_plan`, `sampling.unknown_zero_rule`,
    `sampling.option_of_other_edition`, `sampling.aql_per_hundred_only`, and those of `attribute_plan`.
    """
    edition, kind = parse_edition(edition), parse_kind(kind)
    _check(aqls, edition, zero, shared_letter=shared_letter, ac1_instead=ac1_instead)
    given = {cls: aql for cls, aql in aqls.items() if aql is not None}
    if counting == "units":
        _check_percent(given)
    levels = severities if isinstance(severities, Mapping) else dict.fromkeys(aqls, severities)
    of_class = {cls: parse_severity(levels.get(cls, Severity.NORMAL)) for cls in aqls}
    plans = {
        cls: attribute_plan(lot_size, level, aql, of_class[cls], edition, kind, cls)
        for cls, aql in given.items()
    }
    if ac1_instead:
        plans = {cls: _with_one(plan, kind) for cls, plan in plans.items()}
    if shared_letter:
        plans = _on_one_letter(plans, kind)
    others = tuple(plans.values())
    return tuple(
        ClassPlan(cls, plans[cls] if cls in plans else zero_plan(others, cls, of_class[cls], zero))
        for cls in aqls
    )


def _check(
    aqls: Mapping[str, str | None], edition: Edition, zero: str, *, shared_letter: bool, ac1_instead: bool
) -> None:
    if not aqls:
        raise InputError(
            "sampling.no_class",
            "No class of nonconformity was given.",
            "Give at least one class with its AQL.",
        )
    if all(aql is None for aql in aqls.values()):
        raise InputError(
            "sampling.no_base_plan",
            f"No AQL is given for any of {', '.join(aqls)}, so no sample size follows.",
            "Give at least one class an AQL; one without is inspected on the largest n of the others.",
            classes=", ".join(aqls),
        )
    if zero not in ZERO_RULES:
        raise InputError(
            "sampling.unknown_zero_rule",
            f'"{zero}" is not a rule for zero acceptance.',
            f"Allowed: {', '.join(ZERO_RULES)}.",
            value=zero,
            allowed=", ".join(ZERO_RULES),
        )
    if edition is not Edition.Z1_4 and (shared_letter or ac1_instead):
        option = "one letter for all classes" if shared_letter else "the Ac 1 plan instead of Ac 0"
        raise InputError(
            "sampling.option_of_other_edition",
            f"The option of {option} is offered for {Edition.Z1_4.label} only, not for {edition.label}.",
            f"Leave it out, or take the plans of {Edition.Z1_4.label}.",
            option=option,
            edition_label=edition.label,
        )


def _check_percent(aqls: Mapping[str, str]) -> None:
    for cls, aql in aqls.items():
        if AQL_INDEX[parse_aql(aql)] > AQL_INDEX["10"]:
            of_class = f" of class {cls}" if cls else ""
            raise InputError(
                "sampling.aql_per_hundred_only",
                f"AQL {aql}{of_class} is for nonconformities per 100 items, and here items are counted.",
                "Use 10 or less, or count every nonconformity.",
                value=aql,
                cls=cls,
            )


def _with_one(plan: AttributePlan, kind: PlanKind) -> AttributePlan:
    """The option to use the Ac 1 plan, with its larger n, instead of an Ac 0 plan."""
    aql = str(plan.aql)
    cell = find_cell(plan.edition, plan.severity, plan.plan_letter, aql)
    if cell.ac > 0:
        return plan
    other = first_with_one(plan.edition, plan.severity, cell, aql)
    if other is None:
        return _replaced(plan, plan, "plan.no_one_instead_of_zero")
    return _replaced(plan, _own(plan, other.letter, kind), "plan.one_instead_of_zero")


def _on_one_letter(plans: Mapping[str, AttributePlan], kind: PlanKind) -> dict[str, AttributePlan]:
    """The option to use the letter of the largest n for all classes, Ac read anew at that letter.

    A class whose AQL has no plan of its own at that letter keeps what it has: an arrow would lead it to yet
    another n.
    """
    largest = max(plans.values(), key=_single_n)
    shared: dict[str, AttributePlan] = {}
    for cls, plan in plans.items():
        found = _own(plan, largest.plan_letter, kind)
        if plan.plan_letter == largest.plan_letter:
            shared[cls] = plan
        elif found.plan_letter != largest.plan_letter:
            shared[cls] = _replaced(plan, plan, "plan.shared_letter_absent")
        else:
            shared[cls] = _replaced(plan, found, "plan.shared_letter", basis="shared_letter")
    return shared


def _single_n(plan: AttributePlan) -> int:
    """The n of the single plan behind it: by it, plans of different kinds compare."""
    return find_cell(plan.edition, plan.severity, plan.plan_letter, str(plan.aql)).n


def _own(plan: AttributePlan, letter: str, kind: PlanKind) -> TablePlan:
    return plan_of_letter(letter, str(plan.aql), plan.severity, plan.edition, kind)


def _replaced(
    plan: AttributePlan, found: TablePlan | AttributePlan, note: str, basis: str = "standard"
) -> AttributePlan:
    """`found` in place of `plan`, for the same lot."""
    kept = tuple(code for code in found.note_codes if code not in ("plan.full_inspection", "plan.direct"))
    source = found._replace(note_codes=kept)
    return for_lot(source, plan.code_letter, plan.level, plan.lot_size, plan.cls, note, basis=basis)
