"""Sampling plans of a lot: one plan for a class, or the plans of all its classes.

A plan explains itself: which arrow it followed, and whether it means inspecting everything. Pure; it decides
nothing about a lot (that is `domain.verdict`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.multistage import Stage
from inspector_app.domain.sampling.notes import NOTE_CODES
from inspector_app.domain.sampling.scale import (
    Edition,
    PlanKind,
    Severity,
    code_letter,
    parse_aql,
    parse_edition,
    parse_kind,
    parse_level,
    parse_severity,
)
from inspector_app.domain.sampling.tables import find_cell


@dataclass(frozen=True)
class AttributePlan:
    """A sampling plan by attributes. Its sizes and numbers come from the row of `plan_letter`, whatever
    `code_letter` is.

    `aql` is a string of the series, or None for zero acceptance without a plan of the standard. `kind` is
    what the plan is, also where another was asked for and the table sends on to it (a note says so). `stages`
    are the plan's own, even under 100 % inspection; how many items to inspect is `items_to_inspect`. `basis`:
    standard | zero_acceptance | zero_ltpd | shared_letter.
    """

    edition: Edition
    severity: Severity
    level: str
    lot_size: int
    code_letter: str
    aql: str | None
    plan_letter: str
    kind: PlanKind
    stages: tuple[Stage, ...]
    full_inspection: bool
    note_codes: tuple[str, ...]
    cls: str | None = None
    basis: str = "standard"

    @property
    def n(self) -> int:
        """The items of all stages together."""
        return sum(stage.n for stage in self.stages)

    @property
    def ac(self) -> int:
        """The acceptance number of the last stage, where a lot can always be accepted."""
        ac = self.stages[-1].ac
        if ac is None:
            raise ValueError("the last stage of a plan accepts")
        return ac

    @property
    def re(self) -> int:
        """The rejection number of the last stage."""
        return self.stages[-1].re

    @property
    def gap(self) -> bool:
        """Whether a count between Ac and Re is possible at the end: accepted, then back to normal."""
        return self.re > self.ac + 1

    @property
    def items_to_inspect(self) -> int:
        """The sample size, or the whole lot under 100 % inspection."""
        return min(self.n, self.lot_size)

    @property
    def note_params(self) -> Mapping[str, object]:
        """The values the words of `note_codes` name."""
        return {
            "cls": self.cls,
            "code_letter": self.code_letter,
            "plan_letter": self.plan_letter,
            "n": self.n,
            "ac": self.ac,
            "re": self.re,
            "stage_count": len(self.stages),
            "stage_n": self.stages[0].n,
            "lot_size": self.lot_size,
            "edition_label": self.edition.label,
        }

    @property
    def note(self) -> str:
        """How the plan came about, in English."""
        return "; ".join(NOTE_CODES[code].format(**self.note_params) for code in self.note_codes)


@dataclass(frozen=True)
class ClassPlan:
    """The plan of one class of nonconformity, named as the pack names it ("critical", "major", "minor")."""

    cls: str
    plan: AttributePlan


def attribute_plan(
    lot_size: int,
    level: str,
    aql: str,
    severity: Severity | str = Severity.NORMAL,
    edition: Edition | str = Edition.ISO_2859_1_1999,
    kind: PlanKind | str = PlanKind.SINGLE,
    cls: str | None = None,
) -> AttributePlan:
    """The single plan for a lot of `lot_size` items. Raises the InputErrors of `domain.sampling.scale`."""
    severity, edition, kind = parse_severity(severity), parse_edition(edition), parse_kind(kind)
    letter, series_aql = code_letter(lot_size, level), parse_aql(aql)
    cell = find_cell(edition, severity, letter, series_aql)
    full = cell.n >= lot_size
    return AttributePlan(
        edition=edition,
        severity=severity,
        level=parse_level(level),
        lot_size=lot_size,
        code_letter=letter,
        aql=series_aql,
        plan_letter=cell.letter,
        kind=PlanKind.SINGLE,
        stages=(Stage(cell.n, cell.ac, cell.re),),
        full_inspection=full,
        note_codes=("plan.direct" if cell.letter == letter else "plan.arrow", *_full_note(full)),
        cls=cls,
    )


def class_plans(
    lot_size: int,
    level: str,
    aqls: Mapping[str, str | None],
    severities: Severity | str | Mapping[str, Severity | str] = Severity.NORMAL,
    edition: Edition | str = Edition.ISO_2859_1_1999,
    kind: PlanKind | str = PlanKind.SINGLE,
) -> tuple[ClassPlan, ...]:
    """The plan of each class, in the order of `aqls` (class to AQL). Classes may differ in n and in severity.

    A class without an AQL (None) gets Ac 0 on the largest n of the others, since no standard has an AQL of
    zero; its note says so. Raises InputError `sampling.no_class` or `sampling.no_base_plan` when there is no
    such n, and those of `attribute_plan`.
    """
    if not aqls:
        raise InputError(
            "sampling.no_class",
            "No class of nonconformity was given.",
            "Give at least one class with its AQL.",
        )
    levels = severities if isinstance(severities, Mapping) else dict.fromkeys(aqls, severities)
    plans = {
        cls: attribute_plan(lot_size, level, aql, levels.get(cls, Severity.NORMAL), edition, kind, cls)
        for cls, aql in aqls.items()
        if aql is not None
    }
    if not plans:
        raise InputError(
            "sampling.no_base_plan",
            f"No AQL is given for any of {', '.join(aqls)}, so no sample size follows.",
            "Give at least one class an AQL; one without is inspected on the largest n of the others.",
            classes=", ".join(aqls),
        )
    base = max(plans.values(), key=lambda plan: plan.n)
    return tuple(
        ClassPlan(
            cls,
            plans[cls]
            if cls in plans
            else _zero_acceptance(base, cls, parse_severity(levels.get(cls, Severity.NORMAL))),
        )
        for cls in aqls
    )


def _zero_acceptance(base: AttributePlan, cls: str, severity: Severity) -> AttributePlan:
    return AttributePlan(
        edition=base.edition,
        severity=severity,
        level=base.level,
        lot_size=base.lot_size,
        code_letter=base.code_letter,
        aql=None,
        plan_letter=base.plan_letter,
        kind=PlanKind.SINGLE,
        stages=(Stage(base.n, 0, 1),),
        full_inspection=base.full_inspection,
        note_codes=("plan.zero_acceptance", *_full_note(base.full_inspection)),
        cls=cls,
        basis="zero_acceptance",
    )


def _full_note(full: bool) -> tuple[str, ...]:
    return ("plan.full_inspection",) if full else ()
