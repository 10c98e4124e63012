"""The first thing one reads: the result with its reasons, and what was inspected, where and against what."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable, Spacer

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, grid, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.marks import COLOUR_OF, MARK_OF
from inspector_app.reports.model import Message
from inspector_app.reports.tallrows import Row
from inspector_app.reports.typeset import Piece, Text
from inspector_app.reports.words import Said, stamp

# More reasons than this make the box too tall to be taken in at a glance; the others follow below it.
_BOX_HEIGHT = 290.0
_LEFT = 158.0
_FEW_MISSING = 8
_VALUE = theme.BODY.but(bold=True)


def build(kit: Kit) -> list[Flowable]:
    blocks: list[Flowable] = []
    if kit.model.practice:
        blocks += [_banner(kit), Spacer(0, 8)]
    reasons = kit.model.outcome.reasons
    boxed = _boxed(kit)
    blocks += [_verdict(kit, reasons[:boxed]), *_further_reasons(kit, reasons[boxed:])]
    missing = _missing(kit)
    # A long list would push what was inspected, and where, off the first page.
    few = len(kit.model.outcome.missing) <= _FEW_MISSING
    blocks += [*(missing if few else ()), Spacer(0, 11), _facts(kit), *(() if few else missing)]
    blocks += _sections(kit)
    return blocks


def _sections(kit: Kit) -> list[Flowable]:
    """Results of the sections of the checklist, two to a row; nothing where there is one section or none."""
    sections = kit.model.outcome.sections
    if len(sections) < 2:
        return []
    words = kit.words
    cells: list[list[Flowable | str]] = []
    for section in sections:
        counts = words.joined(
            *(
                words.say(f"section_count.{state}", theme.SMALL, count=section.counts[state])
                for state in ("pass", "fail", "na", "open")
                if section.counts.get(state)
            )
        )
        cells.append(
            [
                kit.text(section.title),
                kit.state("section_result", section.result),
                words.paragraph(counts, theme.SMALL),
            ]
        )
    header = kit.header("sections.column.section", "sections.column.result", "sections.column.items")
    return [Spacer(0, 9), table(list(header), cells, columns(-1, 175, 165))]


def _banner(kit: Kit) -> Flowable:
    style = theme.BODY.but(colour=theme.WARNING, bold=True)
    text = kit.say("report.practice_banner", style)
    return grid(
        [[text]],
        [theme.WIDTH],
        [
            ("BACKGROUND", (0, 0), (-1, -1), theme.WARNING_WASH),
            ("ROUNDEDCORNERS", [theme.RADIUS] * 4),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ],
    )


def _boxed(kit: Kit) -> int:
    """How many of the reasons fit into the box; at least one."""
    height = 0.0
    for count, reason in enumerate(kit.model.outcome.reasons):
        height += _reason(kit, reason).wrap(theme.WIDTH - _LEFT, 0)[1]
        if height > _BOX_HEIGHT:
            return max(1, count)
    return len(kit.model.outcome.reasons)


def _verdict(kit: Kit, shown: Sequence[Message]) -> Flowable:
    outcome = kit.model.outcome
    result = outcome.decision or outcome.proposed
    colour = COLOUR_OF[result]
    reasons = [_reason(kit, reason) for reason in shown]
    if not reasons:
        reasons = [kit.say("outcome.no_reasons", theme.BODY.but(colour=theme.MUTED))]
    return grid(
        [[_result(kit, result), reasons]],
        [_LEFT, theme.WIDTH - _LEFT],
        [
            ("BACKGROUND", (0, 0), (0, 0), colour),
            ("BOX", (0, 0), (-1, -1), 0.9, colour),
            ("ROUNDEDCORNERS", [theme.RADIUS] * 4),
            ("VALIGN", (0, 0), (-1, -1), "MIDDLE"),
            ("LEFTPADDING", (0, 0), (0, 0), 12),
            ("LEFTPADDING", (1, 0), (1, 0), 14),
            ("RIGHTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 10),
        ],
        tallest=theme.PAGE_HEIGHT / 2,
    )


def _result(kit: Kit, result: str) -> list[Flowable]:
    outcome, words = kit.model.outcome, kit.words
    small = theme.SMALL.but(colour=theme.PAPER)
    language = words.language
    lines: list[Flowable] = [words.plain(words.first(f"result.{result}"), theme.RESULT)]
    if words.other(f"result.{result}"):
        second = Piece(words.other(f"result.{result}"), words.second or language)
        lines.append(words.paragraph([second], theme.BODY.but(colour=theme.PAPER, size=9.5, leading=13)))
    key = "decision.none"
    if outcome.decision is not None:
        key = "decision.agrees" if outcome.decision == outcome.proposed else "decision.differs"
    proposed = f"result.{outcome.proposed}"
    lines += [Spacer(0, 4), words.plain(words.first(key, proposed=words.first(proposed)), small)]
    if words.second:
        said = Piece(words.other(key, proposed=words.other(proposed)), words.second)
        lines.append(words.paragraph([said], small.but(size=6.6, leading=9)))
    return lines


def _reason(kit: Kit, reason: Message) -> Flowable:
    """A sentence behind its sign, hanging so that the signs stand in a column of their own."""
    sign = Piece("", mark=MARK_OF[reason.standing], colour=COLOUR_OF[reason.standing])
    said = kit.words.message(reason, theme.BODY, family="reason")
    return _hanging(kit.words.paragraph([sign], theme.BODY), kit.words.paragraph(said, theme.BODY))


def _hanging(sign: Text, text: Text, width: float = theme.WIDTH - _LEFT - 24) -> Flowable:
    return grid(
        [[sign, text]],
        [15, width - 15],
        [
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.9),
        ],
    )


def _further_reasons(kit: Kit, rest: Sequence[Message]) -> list[Flowable]:
    outcome = kit.model.outcome
    blocks: list[Flowable] = []
    if not kit.words.is_empty(outcome.decision_reason):
        label = kit.say("label.reason", theme.LABEL)
        by = kit.words.paragraph(kit.words.name(outcome.decided_by, theme.LABEL), theme.LABEL)
        blocks += [Spacer(0, 7), _framed([label, kit.text(outcome.decision_reason), by])]
    if rest:
        blocks.append(Spacer(0, 4))
        blocks += [_indented(kit, message) for message in rest]
    return blocks


def _indented(kit: Kit, message: Message) -> Flowable:
    sign = Piece("", mark=MARK_OF[message.standing], colour=COLOUR_OF[message.standing])
    said = kit.words.message(message, theme.BODY, family="reason")
    return _hanging(
        kit.words.paragraph([sign], theme.BODY), kit.words.paragraph(said, theme.BODY), theme.WIDTH - 14
    )


def _missing(kit: Kit) -> list[Flowable]:
    missing = kit.model.outcome.missing
    if not missing:
        return []
    title = kit.say("outcome.missing", theme.SUBHEADING.but(colour=theme.WARNING))
    return [Spacer(0, 9), title, Spacer(0, 2), *(_indented(kit, message) for message in missing)]


def _framed(content: list[Flowable]) -> Flowable:
    rows = [[line] for line in content]
    return table(
        None,
        rows,
        [theme.WIDTH],
        styles=[
            ("LINEBELOW", (0, 0), (-1, -1), 0, theme.PAPER),
            ("LINEBEFORE", (0, 0), (0, -1), 2.4, theme.ACCENT),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 0.8),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.8),
        ],
    )


def _facts(kit: Kit) -> Flowable:
    """Label above value, four to a row."""
    cells: list[list[Flowable]] = [
        [kit.say(label, theme.LABEL), Spacer(0, 0.8), kit.words.paragraph(value.stacked, _VALUE)]
        for label, value in _labelled(kit)
        if value.first
    ]
    cells += [[] for _ in range(-len(cells) % 4)]
    rows: list[Row] = [cells[start : start + 4] for start in range(0, len(cells), 4)]
    return table(
        None,
        rows,
        columns(-1, -1, -1, -1),
        styles=[
            ("INNERGRID", (0, 0), (-1, -1), 0.5, theme.LINE),
            ("BOX", (0, 0), (-1, -1), 0.5, theme.LINE),
            ("LEFTPADDING", (0, 0), (-1, -1), 7),
            ("TOPPADDING", (0, 0), (-1, -1), 4),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ],
    )


def _labelled(kit: Kit) -> Sequence[tuple[str, Said]]:
    head, words = kit.model.header, kit.words
    value = _VALUE
    standard = head.standard_code
    if head.standard_version:
        standard = words.first("value.version", code=head.standard_code, version=head.standard_version)
    variants = [words.text(variant, value) for variant in head.variants]
    return (
        ("label.product", words.joined(words.text(head.product, value), words.same(head.sku))),
        ("label.order_lot", words.joined(words.same(head.order), words.text(head.lot, value))),
        ("label.factory", words.joined(words.name(head.factory, value), words.same(head.factory_code))),
        ("label.standard", words.same(standard)),
        ("label.quantities", words.same(_quantities(kit))),
        ("label.cartons", _cartons(kit)),
        ("label.golden_sample", words.text(head.golden_sample, value)),
        (
            "label.inspector",
            words.joined(words.name(head.inspector, value), words.name(head.inspector_company, value)),
        ),
        ("label.date", words.same(_when(kit))),
        ("label.place", words.text(head.place, value)),
        ("label.variants", words.joined(*variants, separator=", ")),
        ("label.pack", words.joined(words.text(head.pack_name, value), words.same(_pack(kit)))),
        ("label.previous", words.same(head.previous_report)),
    )


def _quantities(kit: Kit) -> str:
    quantities = kit.model.quantities
    if not (quantities.ordered or quantities.made or quantities.packed):
        return ""
    return " · ".join(
        kit.words.count(number) for number in (quantities.ordered, quantities.made, quantities.packed)
    )


def _cartons(kit: Kit) -> Said:
    sampling, total = kit.model.sampling, kit.model.quantities.cartons_total
    if sampling is None or not sampling.cartons:
        return Said()
    said = kit.words.say("value.cartons", _VALUE, drawn=len(sampling.cartons), total=total)
    if not sampling.seed:
        return said
    seed = sampling.seed if len(sampling.seed) <= 10 else f"{sampling.seed[:4]}…{sampling.seed[-2:]}"
    return kit.words.joined(said, kit.words.say("value.seed", _VALUE, seed=seed))


def _when(kit: Kit) -> str:
    """The day, and from when to when if it was entered on that day, with the factory's zone."""
    head = kit.model.header
    start, end = head.started_at, head.finished_at
    day = head.inspected_on or (f"{start:%Y-%m-%d}" if start else "")
    if start and end and f"{start:%Y-%m-%d}" == f"{end:%Y-%m-%d}" == day:
        zone = f" ({head.zone})" if head.zone else ""
        return f"{day} {start:%H:%M}–{stamp(end)[11:]}{zone}"
    return f"{day} ({head.zone})" if day and head.zone else day


def _pack(kit: Kit) -> str:
    head = kit.model.header
    return " · ".join(part for part in (head.pack_version, head.pack_sha256[:8]) if part)
