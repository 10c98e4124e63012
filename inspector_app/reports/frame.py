"""What stands around the text: header and footer of every page, the watermark of a practice report or a
draft, the frames.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from reportlab.lib.pagesizes import A4
from reportlab.lib.units import mm
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.frames import Frame

from inspector_app.domain.text import LocalText
from inspector_app.reports import theme
from inspector_app.reports.fonts import font_name, split_runs, width_of
from inspector_app.reports.kit import Kit
from inspector_app.reports.trace import ReportCanvas
from inspector_app.reports.typeset import Piece, Text
from inspector_app.reports.words import Said

_TOP_LINE = theme.PAGE_HEIGHT - 11 * mm


def document(kit: Kit, out: Any) -> BaseDocTemplate:
    """An empty document with two kinds of pages: the first, with the large title, and the others."""

    def watermark(canvas: Canvas, _document: BaseDocTemplate) -> None:
        if kit.model.practice:
            _watermark(kit, canvas, "report.practice_watermark")
        elif kit.model.draft:
            _watermark(kit, canvas, "report.draft_watermark")

    def frame(top: float) -> Frame:
        height = theme.PAGE_HEIGHT - top - theme.BOTTOM
        return Frame(
            theme.SIDE,
            theme.BOTTOM,
            theme.WIDTH,
            height,
            leftPadding=0,
            rightPadding=0,
            topPadding=0,
            bottomPadding=0,
        )

    pages = [
        PageTemplate(
            id="first", frames=[frame(theme.TOP_FIRST)], onPage=watermark, autoNextPageTemplate="other"
        ),
        PageTemplate(id="other", frames=[frame(theme.TOP)], onPage=watermark),
    ]
    return BaseDocTemplate(
        out, pagesize=A4, pageTemplates=pages, initialFontName=font_name("NotoSans", bold=False)
    )


def draw_furniture(kit: Kit, canvas: ReportCanvas, page: int, pages: int) -> None:
    """Header and footer of one page."""
    canvas.saveState()
    if page == 1:
        _first_header(kit, canvas, page, pages)
    else:
        _header(kit, canvas, page, pages)
    _footer(kit, canvas, page, pages)
    canvas.restoreState()


def report_number(kit: Kit) -> str:
    """The number as printed; says so when there is none."""
    key = "report.practice_number" if kit.model.practice else "report.draft_number"
    return kit.model.header.number or kit.words.first(key)


def _first_header(kit: Kit, canvas: ReportCanvas, page: int, pages: int) -> None:
    words, head = kit.words, kit.model.header
    left_width, right_width = theme.WIDTH * 0.62, theme.WIDTH * 0.38
    second = words.say("report.title", theme.TITLE).second
    line = Said(tuple(replace(piece, size=9.6) for piece in second))
    subtitle = theme.BODY.but(size=9.6, leading=13, colour=theme.MUTED)
    title = words.plain(words.first("report.title"), theme.TITLE)
    below = kit.join(line, words.code("type", head.inspection_type, subtitle), style=subtitle)
    number = words.plain(report_number(kit), theme.HEADING.but(align="right", leading=15))
    details = " · ".join(
        (
            words.first("report.revision", revision=head.revision),
            f"{head.built_at:%Y-%m-%d}",
            words.first("report.page", page=page, pages=pages),
        )
    )
    about = words.plain(details, theme.SMALL.but(size=8, leading=11.5, align="right"))
    top = _stack(canvas, [title, below], theme.SIDE, _TOP_LINE, left_width)
    _stack(canvas, [number, about], theme.SIDE + left_width, _TOP_LINE - 2, right_width)
    _rule(canvas, min(top - 5, theme.PAGE_HEIGHT - theme.TOP_FIRST + 9), theme.INK, 1.4)


def _header(kit: Kit, canvas: ReportCanvas, page: int, pages: int) -> None:
    words, head = kit.words, kit.model.header
    small = theme.SMALL.but(size=7.6)
    left = kit.join(
        Said((Piece(words.first("report.title"), words.language, bold=True, colour=theme.INK),)),
        _first_only(kit, head.product),
        _first_only(kit, head.factory),
        style=small,
    )
    pages_said = words.first("report.page", page=page, pages=pages)
    right = words.paragraph(
        [
            Piece(report_number(kit), words.language, bold=True, colour=theme.INK),
            Piece(f" · {pages_said}", words.language),
        ],
        small.but(align="right"),
    )
    y = _TOP_LINE + 3
    _one_line(canvas, left, theme.SIDE, y, theme.WIDTH * 0.68)
    _one_line(canvas, right, theme.SIDE + theme.WIDTH * 0.68, y, theme.WIDTH * 0.32)
    _rule(canvas, y - small.leading - 4, theme.RULE, 0.7)


def _footer(kit: Kit, canvas: ReportCanvas, page: int, pages: int) -> None:
    words, model = kit.words, kit.model
    said = [report_number(kit), words.first("report.unsigned" if model.draft else "report.signed")]
    if model.seal:
        said.append(words.first("report.seal", seal=" ".join(model.seal[:4])))
    left = words.plain(" · ".join(said), theme.TINY.but(colour=theme.MUTED))
    small = theme.TINY.but(colour=theme.MUTED, align="right")
    variant = words.say(f"report.variant.{model.variant}", small)
    brand = words.text(model.header.brand, small).first
    right = words.paragraph(
        [
            *brand,
            Piece(" · " if brand else ""),
            *variant.first,
            Piece("  " if variant.second else ""),
            *variant.second,
            Piece(f" · {page} / {pages}"),
        ],
        small,
    )
    y = theme.BOTTOM - 5 * mm
    _rule(canvas, y + 2, theme.LINE, 0.6)
    _one_line(canvas, left, theme.SIDE, y, theme.WIDTH * 0.6)
    _stack(canvas, [right], theme.SIDE + theme.WIDTH * 0.6, y, theme.WIDTH * 0.4)


def _first_only(kit: Kit, text: LocalText) -> Said:
    return Said(kit.words.text(text, theme.BODY).first)


def _stack(canvas: ReportCanvas, texts: list[Text], x: float, top: float, width: float) -> float:
    """Draws paragraphs below each other; the y below the last."""
    for text in texts:
        _, height = text.wrap(width, 0)
        text.drawOn(canvas, x, top - height)
        top -= height
    return top


def _one_line(canvas: ReportCanvas, text: Text, x: float, top: float, width: float) -> None:
    """Draws the first line of a paragraph only: a header must not grow into the text."""
    line = text.limited(1, width)
    line.wrap(width, 0)
    line.drawOn(canvas, x, top - line.height)


def _rule(canvas: ReportCanvas, y: float, colour: Any, width: float) -> None:
    canvas.setStrokeColor(colour)
    canvas.setLineWidth(width)
    canvas.line(theme.SIDE, y, theme.SIDE + theme.WIDTH, y)


def _watermark(kit: Kit, canvas: Canvas, key: str) -> None:
    """Large and pale, under everything, in the first language and the second."""
    lines = [(kit.words.first(key), kit.words.language)]
    if kit.words.second:
        lines.append((kit.words.other(key), kit.words.second))
    canvas.saveState()
    canvas.translate(theme.PAGE_WIDTH / 2, theme.PAGE_HEIGHT / 2)
    canvas.rotate(52)
    canvas.setFillColor(theme.WATERMARK)
    y = 60.0 * (len(lines) - 1) - 40
    for text, language in lines:
        runs = split_runs(text, language, bold=True, ideographs=kit.words.ideographs)
        size = min(120.0, 120.0 * 560 / max(1.0, sum(width_of(part, font, 120) for font, part in runs)))
        x = -sum(width_of(part, font, size) for font, part in runs) / 2
        for font, part in runs:
            canvas.setFont(font, size)
            canvas.drawString(x, y, part)
            x += width_of(part, font, size)
        y -= 130
    canvas.restoreState()
