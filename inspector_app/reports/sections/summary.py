"""The first thing one reads: the result with its reasons, and what was inspected, where and against what."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.tables import Table

from inspector_app.reports import theme
from inspector_app.reports.blocks import Row, columns, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.marks import COLOUR_OF, MARK_OF
from inspector_app.reports.model import Message
from inspector_app.reports.typeset import Piece, Text
from inspector_app.reports.words import Said, stamp

# More reasons than this make the box too tall to be taken in at a glance; the others follow below it.
BOX_REASONS = 9
_LEFT = 158.0


def build(kit: Kit) -> list[Flowable]:
    blocks: list[Flowable] = []
    if kit.model.practice:
        blocks += [_banner(kit), Spacer(0, 8)]
    blocks.append(_verdict(kit))
    blocks += _further_reasons(kit)
    blocks += _missing(kit)
    blocks += [Spacer(0, 11), _facts(kit)]
    return blocks


def _banner(kit: Kit) -> Flowable:
    style = theme.BODY.but(colour=theme.WARNING, bold=True)
    text = kit.say("report.practice_banner", style)
    return Table(
        [[text]],
        colWidths=[theme.WIDTH],
        style=[
            ("BACKGROUND", (0, 0), (-1, -1), theme.WARNING_WASH),
            ("ROUNDEDCORNERS", [theme.RADIUS] * 4),
            ("LEFTPADDING", (0, 0), (-1, -1), 10),
            ("TOPPADDING", (0, 0), (-1, -1), 5),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 5),
        ],
    )


def _verdict(kit: Kit) -> Flowable:
    outcome = kit.model.outcome
    result = outcome.decision or outcome.proposed
    colour = COLOUR_OF[result]
    reasons = [_reason(kit, reason) for reason in outcome.reasons[:BOX_REASONS]]
    if not reasons:
        reasons = [kit.say("outcome.no_reasons", theme.BODY.but(colour=theme.MUTED))]
    return Table(
        [[_result(kit, result), reasons]],
        colWidths=[_LEFT, theme.WIDTH - _LEFT],
        style=[
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
    return Table(
        [[sign, text]],
        colWidths=[15, width - 15],
        hAlign="LEFT",
        style=[
            ("VALIGN", (0, 0), (-1, -1), "TOP"),
            ("LEFTPADDING", (0, 0), (-1, -1), 0),
            ("RIGHTPADDING", (0, 0), (-1, -1), 0),
            ("TOPPADDING", (0, 0), (-1, -1), 0.9),
            ("BOTTOMPADDING", (0, 0), (-1, -1), 0.9),
        ],
    )


def _further_reasons(kit: Kit) -> list[Flowable]:
    outcome = kit.model.outcome
    blocks: list[Flowable] = []
    if not kit.words.is_empty(outcome.decision_reason):
        label = kit.say("label.reason", theme.LABEL)
        by = kit.text(outcome.decided_by, theme.LABEL)
        blocks += [Spacer(0, 7), _framed([label, kit.text(outcome.decision_reason), by])]
    rest = outcome.reasons[BOX_REASONS:]
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
        [kit.say(label, theme.LABEL), value] for label, value in _labelled(kit) if value.plain.strip()
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


def _labelled(kit: Kit) -> Sequence[tuple[str, Text]]:
    head, words = kit.model.header, kit.words
    value = theme.BODY.but(bold=True)

    def said(*parts: Said) -> Text:
        return kit.join(*parts, style=value)

    def plain(text: str) -> Said:
        return [Piece(text, words.language)] if text else []

    standard = (
        words.say("value.version", value, code=head.standard_code, version=head.standard_version)
        if head.standard_version
        else plain(head.standard_code)
    )
    variants = [words.text(variant, value) for variant in head.variants]
    return (
        ("label.product", said(words.text(head.product, value), plain(head.sku))),
        ("label.order_lot", said(plain(head.order), words.text(head.lot, value))),
        ("label.factory", said(words.text(head.factory, value), plain(head.factory_code))),
        ("label.standard", said(standard)),
        ("label.quantities", said(plain(_quantities(kit)))),
        ("label.cartons", said(*_cartons(kit))),
        ("label.golden_sample", said(words.text(head.golden_sample, value))),
        (
            "label.inspector",
            said(words.text(head.inspector, value), words.text(head.inspector_company, value)),
        ),
        ("label.date", said(plain(_when(kit)))),
        ("label.place", said(words.text(head.place, value))),
        ("label.variants", kit.join(*variants, style=value, separator=", ")),
        ("label.pack", said(words.text(head.pack_name, value), plain(_pack(kit)))),
        ("label.previous", said(plain(head.previous_report))),
    )


def _quantities(kit: Kit) -> str:
    quantities = kit.model.quantities
    return f"{quantities.ordered:,} · {quantities.made:,} · {quantities.packed:,}"


def _cartons(kit: Kit) -> list[Said]:
    sampling, total = kit.model.sampling, kit.model.quantities.cartons_total
    if sampling is None or not sampling.cartons:
        return []
    value = theme.BODY.but(bold=True)
    said = [kit.words.say("value.cartons", value, opened=len(sampling.cartons), total=total)]
    if sampling.seed:
        seed = sampling.seed if len(sampling.seed) <= 10 else f"{sampling.seed[:4]}…{sampling.seed[-2:]}"
        said.append(kit.words.say("value.seed", value, seed=seed))
    return said


def _when(kit: Kit) -> str:
    head = kit.model.header
    start, end = head.started_at, head.finished_at
    day = head.inspected_on or (f"{start:%Y-%m-%d}" if start else "")
    if start is None or end is None:
        return day
    first = f"{start:%H:%M}" if f"{start:%Y-%m-%d}" == day else f"{start:%Y-%m-%d %H:%M}"
    last = stamp(end) if f"{end:%Y-%m-%d}" != day else stamp(end)[11:]
    zone = f" ({head.zone})" if head.zone else ""
    return f"{day} {first}–{last}{zone}" if day != first[:10] else f"{first}–{last}{zone}"


def _pack(kit: Kit) -> str:
    head = kit.model.header
    return " · ".join(part for part in (head.pack_version, head.pack_sha256[:8]) if part)
