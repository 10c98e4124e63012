"""Acceptance sampling: the plan of each class, what was found against it, and its risk."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable, Spacer

from inspector_app.reports import theme
from inspector_app.reports.blocks import Bar, columns, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.marks import COLOUR_OF
from inspector_app.reports.model import PlanLine, QuantityLine, Sampling
from inspector_app.reports.sections import draw
from inspector_app.reports.typeset import Text
from inspector_app.reports.words import Said

_BAR = 100.0


def build(kit: Kit) -> list[Flowable]:
    blocks = _quantities(kit)
    sampling = kit.model.sampling
    if sampling is None:
        return [*blocks, *kit.section("section.sampling", [kit.say("sampling.none")])]
    content: list[Flowable] = [_plans(kit, sampling), Spacer(0, 4)]
    words = kit.words
    lot = words.say("sampling.lot_size", theme.SMALL, count=sampling.lot_size)
    counting = words.say(f"sampling.counting.{sampling.counting}", theme.SMALL)
    notes: list[Flowable] = [kit.join(lot, counting, style=theme.SMALL)]
    notes += [
        kit.say(
            f"sampling.risk.{sampling.counting}",
            theme.SMALL,
            cls=risk.cls,
            better_percent=risk.better_percent,
            better_times=risk.better_times,
            worse_percent=risk.worse_percent,
            worse_times=risk.worse_times,
        )
        for risk in sampling.risks
    ]
    notes += _notes(kit, sampling)
    notes += draw.build(kit, sampling)
    for note in notes:
        content += [note, Spacer(0, 2.5)]
    return [*blocks, *kit.section("section.sampling", content, note=_basis(kit, sampling))]


def _basis(kit: Kit, sampling: Sampling) -> Said:
    """One line, in the first language: every word of it is a term of the standard."""
    words = kit.words
    level = "special" if sampling.level.startswith("S") else "general"
    parts = [
        sampling.edition,
        words.first(f"sampling.kind.{sampling.kind}"),
        # Where the classes differ, each says its own below.
        *([words.first(f"sampling.severity.{sampling.severity}")] if sampling.severity else []),
        words.first(f"sampling.level.{level}", level=sampling.level),
        words.first("sampling.letter", letter=sampling.code_letter),
    ]
    separators = {"ja": "・", "zh": "，"}
    return words.same(separators.get(words.language[:2], ", ").join(parts))


def _plans(kit: Kit, sampling: Sampling) -> Flowable:
    header: list[Text | str] = [
        *kit.header("sampling.column.class"),
        *kit.header(
            "sampling.column.n",
            "sampling.column.ac",
            "sampling.column.re",
            "sampling.column.found",
            right=("sampling.column.n", "sampling.column.ac", "sampling.column.re", "sampling.column.found"),
        ),
        "",
        *kit.header("sampling.column.result"),
    ]
    rows = [row for plan in sampling.plans for row in (_plan(kit, plan), *_stages(kit, plan))]
    return table(header, rows, columns(-1, 40, 32, 32, 54, _BAR + 28, 116))


def _stages(kit: Kit, plan: PlanLine) -> list[list[Flowable | str]]:
    """Below a class with several samples, each of them with its cumulative numbers."""
    words, small = kit.words, theme.SMALL
    number = small.but(align="right")
    rows: list[list[Flowable | str]] = []
    for stage in plan.stages:
        reached = stage.state != "ahead"
        said = words.say("sampling.stage", small, stage=stage.number, n=stage.n)
        rows.append(
            [
                words.paragraph(said, small),
                kit.plain(words.count(stage.total), number),
                kit.plain("–" if stage.ac is None else str(stage.ac), number),
                kit.plain(str(stage.re), number),
                kit.plain(str(stage.found) if reached and plan.counted else "–", number),
                "",
                kit.state("sampling.state", stage.state, small),
            ]
        )
    return rows


def _plan(kit: Kit, plan: PlanLine) -> list[Flowable | str]:
    words = kit.words
    number = theme.BODY.but(align="right")
    bold = theme.BODY.but(bold=True)
    aql = words.first("sampling.aql", aql=plan.aql) if plan.aql else words.first("sampling.no_aql")
    name = words.joined(words.say(f"class_title.{plan.cls}", bold), words.same(aql))
    sample = words.first("sampling.full") if plan.full_inspection else words.count(plan.n)
    limits = ("–" if plan.ac is None else str(plan.ac), str(plan.re))
    if plan.full_inspection:
        limits = ("–", "–")
    found = str(plan.found) if plan.counted else "–"
    return [
        words.paragraph(name, bold),
        kit.plain(sample, number),
        kit.plain(limits[0], number),
        kit.plain(limits[1], number),
        kit.plain(found, number.but(bold=True)),
        _bar(plan),
        kit.state("sampling.state", plan.state),
    ]


def _bar(plan: PlanLine) -> Flowable:
    """How far the class is towards its rejection number; under 100 % inspection any finding fills it."""
    limit = 1 if plan.full_inspection else max(plan.re, 1)
    return Bar(plan.found / limit, COLOUR_OF.get(plan.state, theme.MUTED), _BAR)


def _notes(kit: Kit, sampling: Sampling) -> list[Flowable]:
    """What is special about a plan, and why a class has its severity. That n belongs to the code letter is
    not special, so it is not repeated here.
    """
    told = [
        (note, "note")
        for note in (*(n for plan in sampling.plans for n in plan.notes), *sampling.notes)
        if note.code not in ("plan.direct", "plan.direct_stages")
    ]
    return [
        *_severities(kit, sampling),
        *(
            kit.words.paragraph(kit.words.message(note, theme.SMALL, family=family), theme.SMALL)
            for note, family in told
        ),
    ]


def _severities(kit: Kit, sampling: Sampling) -> list[Flowable]:
    """The severity of each class where they differ or a reason is known; one line where all say the same."""
    words, small = kit.words, theme.SMALL
    said = []
    for plan in sampling.plans:
        severity = plan.severity or sampling.severity
        parts = [words.say(f"sampling.severity.{severity}", small)] if severity and plan.severity else []
        if plan.why is not None:
            parts.append(words.message(plan.why, small, family="severity"))
        if parts:
            said.append((plan.cls, words.joined(*parts)))
    if len(said) == len(sampling.plans) and len({one for _cls, one in said}) == 1:
        return [words.paragraph(said[0][1], small)]
    return [
        words.paragraph(words.joined(words.say(f"class_title.{cls}", small.but(bold=True)), one), small)
        for cls, one in said
    ]


def _quantities(kit: Kit) -> list[Flowable]:
    """A table only where there is more to say than the totals, which stand in the summary."""
    lines = kit.model.quantities.lines
    if len(lines) < 2:
        return []
    keys = [f"quantities.column.{name}" for name in ("ordered", "made", "packed", "inspected")]
    header = [*kit.header("quantities.column.line"), *kit.header(*keys, right=keys)]
    total = kit.model.quantities
    rows = [[kit.text(line.label), *(_count(kit, value) for value in _values(line))] for line in lines]
    sums = (total.ordered, total.made, total.packed, total.inspected)
    bold = theme.BODY.but(bold=True)
    right = bold.but(align="right")
    rows.append([kit.say("quantities.total", bold), *(kit.plain(kit.words.count(n), right) for n in sums)])
    return kit.section("section.quantities", [table(header, rows, columns(-1, 70, 70, 70, 70))])


def _values(line: QuantityLine) -> tuple[int | None, ...]:
    return line.ordered, line.made, line.packed, line.inspected


def _count(kit: Kit, value: int | None) -> Text:
    return kit.plain("–" if value is None else kit.words.count(value), theme.BODY.but(align="right"))
