"""Sampling plans of a lot: one plan for a class, or the plans of all its classes.

A plan explains itself: which arrow it followed, and whether it means inspecting everything. Pure; it decides
nothing about a lot (that is `domain.verdict`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.scale import (
    Edition,
    Severity,
    code_letter,
    parse_aql,
    parse_edition,
    parse_level,
    parse_severity,
)
from inspector_app.domain.sampling.tables import find_cell

NOTE_CODES = {
    "plan.direct": "letter {code_letter}: n = {n}",
    "plan.arrow": "letter {code_letter}, arrow to {plan_letter}: n = {n}",
    "plan.zero_acceptance": (
        "no AQL for class {cls}: Ac 0, Re 1 on n = {n}, the largest sample of the other classes; "
        "a house rule, not a plan of {edition_label}"
    ),
    "plan.full_inspection": "n is not smaller than the lot of {lot_size}: inspect all {lot_size} (100 %)",
}
"""Every note a plan can carry: code to English words. Interface and reports translate by code and
`note_params`.
"""


@dataclass(frozen=True)
class Stage:
    """One sample of a plan, in items, with its cumulative acceptance and rejection number."""

    n: int
    ac: int | None
    re: int


@dataclass(frozen=True)
class SinglePlan:
    """A single-sampling plan. `n`, `ac` and `re` come from the row of `plan_letter`, whatever `code_letter`
    is.

    `aql` is a string of the series, or None for zero acceptance without a plan of the standard. `n` is the
    plan's own, even under 100 % inspection; how many items to inspect is `items_to_inspect`.
    """

    edition: Edition
    severity: Severity
    level: str
    lot_size: int
    code_letter: str
    aql: str | None
    plan_letter: str
    n: int
    ac: int
    re: int
    full_inspection: bool
    note_codes: tuple[str, ...]
    cls: str | None = None
    kind: str = "single"

    @property
    def items_to_inspect(self) -> int:
        """The sample size, or the whole lot under 100 % inspection."""
        return min(self.n, self.lot_size)

    @property
    def stages(self) -> tuple[Stage, ...]:
        return (Stage(self.n, self.ac, self.re),)

    @property
    def note_params(self) -> Mapping[str, object]:
        """The values the words of `note_codes` name."""
        return {
            "cls": self.cls,
            "code_letter": self.code_letter,
            "plan_letter": self.plan_letter,
            "n": self.n,
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
    plan: SinglePlan


def single_plan(
    lot_size: int,
    level: str,
    aql: str,
    severity: Severity | str = Severity.NORMAL,
    edition: Edition | str = Edition.ISO_2859_1_1999,
    cls: str | None = None,
) -> SinglePlan:
    """The single plan for a lot of `lot_size` items. Raises the InputErrors of `domain.sampling.scale`."""
    severity, edition = parse_severity(severity), parse_edition(edition)
    letter, series_aql = code_letter(lot_size, level), parse_aql(aql)
    cell = find_cell(edition, severity, letter, series_aql)
    full = cell.n >= lot_size
    return SinglePlan(
        edition=edition,
        severity=severity,
        level=parse_level(level),
        lot_size=lot_size,
        code_letter=letter,
        aql=series_aql,
        plan_letter=cell.letter,
        n=cell.n,
        ac=cell.ac,
        re=cell.re,
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
) -> tuple[ClassPlan, ...]:
    """The plan of each class, in the order of `aqls` (class to AQL). Classes may differ in n and in severity.

    A class without an AQL (None) gets Ac 0 on the largest n of the others, since no standard has an AQL of
    zero; its note says so. Raises InputError `sampling.no_class` or `sampling.no_base_plan` when there is no
    such n, and those of `single_plan`.
    """
    if not aqls:
        raise InputError(
            "sampling.no_class",
            "No class of nonconformity was given.",
            "Give at least one class with its AQL.",
        )
    levels = severities if isinstance(severities, Mapping) else dict.fromkeys(aqls, severities)
    plans = {
        cls: single_plan(lot_size, level, aql, levels.get(cls, Severity.NORMAL), edition, cls)
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


def _zero_acceptance(base: SinglePlan, cls: str, severity: Severity) -> SinglePlan:
    return SinglePlan(
        edition=base.edition,
        severity=severity,
        level=base.level,
        lot_size=base.lot_size,
        code_letter=base.code_letter,
        aql=None,
        plan_letter=base.plan_letter,
        n=base.n,
        ac=0,
        re=1,
        full_inspection=base.full_inspection,
        note_codes=("plan.zero_acceptance", *_full_note(base.full_inspection)),
        cls=cls,
    )


def _full_note(full: bool) -> tuple[str, ...]:
    return ("plan.full_inspection",) if full else ()
