"""The pick list: the sheet to walk through the store with, one line per carton to open, a box to tick off.

Draws what it is given; which cartons were drawn it does not know. A plain PDF: it is a working paper, not a
record, so nothing is signed and nothing attached.
"""

from __future__ import annotations

from io import BytesIO
from typing import Any

from reportlab import rl_config
from reportlab.lib.pagesizes import A4, LETTER
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus.doctemplate import BaseDocTemplate, PageTemplate
from reportlab.platypus.flowables import Flowable, Spacer
from reportlab.platypus.frames import Frame

from inspector_app.domain.errors import InputError
from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, table
from inspector_app.reports.draw_model import PickLine, PickList
from inspector_app.reports.fonts import LATIN, font_name
from inspector_app.reports.marks import TICK, draw_mark
from inspector_app.reports.sections.draw import check, part_said
from inspector_app.reports.typeset import Piece
from inspector_app.reports.words import Said, Words

PAPERS = {"A4": A4, "Letter": LETTER}
_SIDE, _TOP, _BOTTOM = 42.0, 40.0, 46.0
_BOX = 13.0
_NUMBER = theme.BODY.but(size=12.5, leading=15, bold=True)
_TAKE = theme.BODY.but(size=11, leading=15, bold=True, align="right")
_PIECES = theme.BODY.but(size=9.2, leading=12.6)


class _Box(Flowable):
    """A box to tick off with a pen; ticked where the carton was opened before the sheet was printed."""

    width = height = _BOX

    def __init__(self, *, ticked: bool) -> None:
        super().__init__()
        self._ticked = ticked

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return _BOX, _BOX

    def draw(self) -> None:
        self.canv.setStrokeColor(theme.INK)
        self.canv.setLineWidth(0.9)
        self.canv.roundRect(0, -1.5, _BOX, _BOX, 2, stroke=1, fill=0)
        if self._ticked:
            draw_mark(self.canv, TICK, 2, 0.5, _BOX - 4, theme.INK)


class _NumberedCanvas(Canvas):
    """Writes the foot of every page when the number of pages is known."""

    def __init__(self, *args: Any, words: Words, foot: str, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._words, self._foot = words, foot
        self._kept: list[dict[str, Any]] = []

    def showPage(self) -> None:  # noqa: N802  # reportlab calls it so
        self._kept.append(dict(self.__dict__))
        self._startPage()  # type: ignore[attr-defined]  # missing in the stubs

    def save(self) -> None:
        for number, page in enumerate(self._kept, start=1):
            self.__dict__.update(page)
            width = self._pagesize[0] - 2 * _SIDE  # type: ignore[attr-defined]  # missing in the stubs
            said = self._words.first("pick.page", page=number, pages=len(self._kept))
            left = self._words.plain(self._foot, theme.TINY.but(colour=theme.MUTED))
            right = self._words.plain(said, theme.TINY.but(colour=theme.MUTED, align="right"))
            for text in (left, right):
                text.wrap(width, 0)
                text.drawOn(self, _SIDE, _BOTTOM - 22)
            super().showPage()
        super().save()


def render_pick_list(sheet: PickList) -> bytes:
    """The sheet as a PDF; the same sheet gives the same bytes. Raises InputError `draw.bad_paper`."""
    if sheet.paper not in PAPERS:
        raise InputError(
            "draw.bad_paper",
            f'"{sheet.paper}" is no paper for a pick list; allowed: {", ".join(PAPERS)}.',
            "Choose one of them.",
            value=sheet.paper,
        )
    rl_config.useA85 = 0
    words = Words(sheet.language, sheet.second_language)
    width, height = PAPERS[sheet.paper]
    inner = width - 2 * _SIDE
    frame = Frame(_SIDE, _BOTTOM, inner, height - _TOP - _BOTTOM, 0, 0, 0, 0)
    out = BytesIO()
    document = BaseDocTemplate(
        out,
        pagesize=(width, height),
        pageTemplates=[PageTemplate(frames=[frame])],
        initialFontName=font_name(LATIN, bold=False),
        title=words.first("pick.title"),
        lang=sheet.language,
    )
    story: list[Flowable] = [
        *_head(words, sheet),
        Spacer(0, 8),
        _cartons(words, sheet, inner),
        Spacer(0, 12),
        words.paragraph(
            words.joined(words.say("pick.opened_by", theme.BODY), words.same("_" * 40), separator=" "),
            theme.BODY,
        ),
        Spacer(0, 16),
        check(words, sheet.draw),
    ]

    def canvas(*args: Any, **kwargs: Any) -> Canvas:
        foot = " · ".join(part for part in (sheet.order, sheet.lot, sheet.draw.seed) if part)
        kwargs |= {"words": words, "foot": foot, "invariant": 1, "pageCompression": 1}
        return _NumberedCanvas(*args, **kwargs)

    document.build(story, canvasmaker=canvas)
    return out.getvalue()


def _head(words: Words, sheet: PickList) -> list[Flowable]:
    """Whose goods, and how many of them to look at."""
    cartons = sum(len(part.drawn) for part in sheet.draw.parts)
    pieces = sum(part.pieces for part in sheet.draw.parts)
    body = theme.BODY.but(size=9.2, leading=12.6)
    big = theme.BODY.but(size=11, leading=15, bold=True)
    title: list[Flowable] = [words.paragraph(words.say("pick.title", theme.TITLE), theme.TITLE)]
    if sheet.practice:
        warning = theme.SUBHEADING.but(colour=theme.WARNING)
        title.append(words.paragraph(words.say("pick.practice", warning), warning))
    goods = words.joined(words.text(sheet.product, body), words.same(sheet.sku))
    place = words.joined(words.text(sheet.factory, body), words.same(sheet.inspected_on))
    named = " · ".join(part for part in (sheet.order, sheet.lot) if part)
    label = words.say("label.order_lot", body) if named else Said()
    numbers = words.joined(label, words.same(named), separator=": ")
    lines = [words.paragraph(said, body) for said in (goods, place, numbers) if said.first]
    drawn = words.paragraph(words.say("pick.drawn", big, cartons=cartons, pieces=pieces), big)
    parts = [words.paragraph(part_said(words, part, body), body) for part in sheet.draw.parts if part.name]
    seed = words.paragraph(words.say("value.seed", body, seed=sheet.draw.seed), body)
    if any(line.new for line in sheet.lines):
        parts.append(words.paragraph(words.say("pick.new", body), body))
    return [*title, Spacer(0, 4), *lines, Spacer(0, 7), drawn, *parts, seed]


def _cartons(words: Words, sheet: PickList, width: float) -> Flowable:
    parted = any(line.part for line in sheet.lines)
    keys = ["pick.column.carton", *(["pick.column.part"] if parted else []), "pick.column.take"]
    keys += ["pick.column.pieces", "pick.column.note"]
    right = theme.COLUMN.but(align="right")
    header: list[Flowable | str] = [""]
    header += [
        words.paragraph(
            words.say(key, theme.COLUMN).stacked, right if key == "pick.column.take" else theme.COLUMN
        )
        for key in keys
    ]
    rows = [_row(words, line, parted=parted) for line in sheet.lines]
    # The box, a number of four digits, a name of a pallet, a count, and the rest for what takes room.
    shares = (24.0, 52.0, 92.0, 62.0, -3.0, -1.4) if parted else (24.0, 52.0, 62.0, -3.0, -1.4)
    return table(header, rows, columns(*shares, width=width), styles=[("VALIGN", (0, 1), (-1, -1), "MIDDLE")])


def _row(words: Words, line: PickLine, *, parted: bool) -> list[Flowable | str]:
    number: Said = words.same(str(line.number)) if line.number else words.say("pick.loose", _PIECES)
    take = f"{line.take} (+{line.new})" if line.new else str(line.take)
    pieces = _positions(words, line) if line.positions else words.say("pick.any", _PIECES)
    cells: list[Flowable | str] = [
        _Box(ticked=line.opened),
        words.paragraph(number, _NUMBER if line.number else _PIECES.but(bold=True)),
    ]
    cells += [words.plain(line.part, _PIECES)] if parted else []
    return [*cells, words.plain(take, _TAKE), words.paragraph(pieces, _PIECES) if line.take else "", ""]


def _positions(words: Words, line: PickLine) -> Said:
    """The pieces of a carton, those that a later draw added in bold."""
    parts = [
        Said((Piece(str(position), words.language, bold=position in line.new_positions),))
        for position in line.positions
    ]
    return words.joined(*parts, separator=", ")
