"""Sampling plans by attributes: the one of a table for a letter, and the one of a lot for one AQL.

A plan explains itself: which arrow it followed, where the table sends on to another kind, and whether it
means inspecting everything. Pure; it decides nothing about a lot (that is `domain.verdict`). The plans of all
classes of a lot come from `classes`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

from inspector_app.domain.sampling.multistage import Stage, find_stages, items_of, last_ac
from inspector_app.domain.sampling.notes import NOTE_CODES
from inspector_app.domain.sampling.scale import (
    AQLS,
    LETTERS,
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
from inspector_app.domain.sampling.tables import Cell, find_cell


class TablePlan(NamedTuple):
    """What a table of the standard gives for a letter and an AQL, arrows followed.

    Sizes and numbers come from the row of `plan_letter`, whatever `code_letter` is. `kind` is what the plan
    is, also where another was asked for and the table sends on to it (a note says so).
    """

    edition: Edition
    severity: Severity
    code_letter: str
    aql: str | None
    plan_letter: str
    kind: PlanKind
    stages: tuple[Stage, ...]
    note_codes: tuple[str, ...]

    @property
    def n(self) -> int:
        """The items of all stages together."""
        return items_of(self.stages)

    @property
    def ac(self) -> int:
        """The acceptance number of the last stage, where a lot can always be accepted."""
        return last_ac(self.stages)

    @property
    def re(self) -> int:
        """The rejection number of the last stage."""
        return self.stages[-1].re

    @property
    def gap(self) -> bool:
        """Whether a count between Ac and Re is possible at the end: accepted, then back to normal."""
        return self.re > self.ac + 1


class AttributePlan(NamedTuple):
    """The plan of a lot.

    Sizes and numbers come from the row of `plan_letter`, whatever `code_letter` is. `aql` is a string of the
    series, or None for zero acceptance without a plan of the standard. `kind` is what the plan is. `stages`
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
        return items_of(self.stages)

    @property
    def ac(self) -> int:
        """The acceptance number of the last stage, where a lot can always be accepted."""
        return last_ac(self.stages)

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
        return note_params(
            self.stages,
            cls=self.cls,
            code_letter=self.code_letter,
            plan_letter=self.plan_letter,
            lot_size=self.lot_size,
            edition_label=self.edition.label,
        )

    @property
    def note(self) -> str:
        """How the plan came about, in English."""
        return "; ".join(NOTE_CODES[code].format(**self.note_params) for code in self.note_codes)


def note_params(stages: Sequence[Stage], **others: object) -> dict[str, object]:
    """The values of a plan's notes: those that follow from its stages, and `others`."""
    return {
        **others,
        "n": items_of(stages),
        "ac": stages[-1].ac,
        "re": stages[-1].re,
        "stage_count": len(stages),
        "stage_n": stages[0].n,
    }


@cache
def plan_of_letter(
    letter: str, aql: str, severity: Severity, edition: Edition, kind: PlanKind = PlanKind.SINGLE
) -> TablePlan:
    """The plan at code letter A..S for an AQL of the series.

    Arrows lead where the single table leads, so that all kinds use the same letter. Where that letter has no
    multiple plan, its double plan is taken; where it has none either, its single plan.
    """
    cell = find_cell(edition, severity, letter, aql)
    found, stages, sent_on = _of_kind(edition, severity, kind, cell)
    arrow = "plan.direct" if cell.letter == letter else "plan.arrow"
    notes = [arrow if len(stages) == 1 else f"{arrow}_stages", *sent_on]
    last = stages[-1]
    if last.ac is not None and last.re > last.ac + 1:
        notes.append("plan.gap")
    return TablePlan(edition, severity, letter, aql, cell.letter, found, stages, tuple(notes))


def _of_kind(
    edition: Edition, severity: Severity, kind: PlanKind, cell: Cell
) -> tuple[PlanKind, tuple[Stage, ...], tuple[str, ...]]:
    """The kind there is, its stages, and the note that it is another than was asked for."""
    fallbacks = {
        PlanKind.SINGLE: (),
        PlanKind.DOUBLE: (PlanKind.DOUBLE,),
        PlanKind.MULTIPLE: (PlanKind.MULTIPLE, PlanKind.DOUBLE),
    }
    for possible in fallbacks[kind]:
        stages = find_stages(edition, severity, possible, cell.letter, cell.ac, cell.re)
        if stages is not None:
            return possible, stages, () if possible is kind else ("plan.double_instead",)
    sent_on = () if kind is PlanKind.SINGLE else ("plan.single_instead",)
    return PlanKind.SINGLE, (Stage(cell.n, cell.ac, cell.re),), sent_on


def all_plans(edition: Edition, severity: Severity, kind: PlanKind = PlanKind.SINGLE) -> Iterator[TablePlan]:
    """The whole table: every letter A..R with every AQL, row by row."""
    for letter in LETTERS:
        for aql in AQLS:
            yield plan_of_letter(letter, aql, severity, edition, kind)


def attribute_plan(
    lot_size: int,
    level: str,
    aql: str,
    severity: Severity | str = Severity.NORMAL,
    edition: Edition | str = Edition.ISO_2859_1_1999,
    kind: PlanKind | str = PlanKind.SINGLE,
    cls: str | None = None,
) -> AttributePlan:
    """The plan for a lot of `lot_size` items. Raises the InputErrors of `domain.sampling.scale`."""
    severity, edition, kind = parse_severity(severity), parse_edition(edition), parse_kind(kind)
    letter = code_letter(lot_size, level)
    found = plan_of_letter(letter, parse_aql(aql), severity, edition, kind)
    return for_lot(found, letter, level, lot_size, cls)


def for_lot(
    found: TablePlan | AttributePlan,
    letter: str,
    level: str,
    lot_size: int,
    cls: str | None,
    *notes: str,
    basis: str = "standard",
) -> AttributePlan:
    """A plan of the table as the plan of a lot whose code letter is `letter`; `notes` go behind its own."""
    full = found.n >= lot_size
    return AttributePlan(
        edition=found.edition,
        severity=found.severity,
        code_letter=letter,
        aql=found.aql,
        plan_letter=found.plan_letter,
        kind=found.kind,
        stages=found.stages,
        note_codes=(*found.note_codes, *notes, *full_note(full)),
        level=parse_level(level),
        lot_size=lot_size,
        full_inspection=full,
        cls=cls,
        basis=basis,
    )


def full_note(full: bool) -> tuple[str, ...]:
    """The note of 100 % inspection, or none."""
    return ("plan.full_inspection",) if full else ()
