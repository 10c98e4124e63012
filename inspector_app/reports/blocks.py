"""The building blocks of the pages: headings, tables, photo rows, bars, strips. Each knows how to draw
itself.

They are given text and numbers; what an inspection is, they do not know.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer
from reportlab.platypus.tables import Table

from inspector_app.reports import theme
from inspector_app.reports.fonts import LATIN, font_name
from inspector_app.reports.marks import DIAMOND, HIGH, LOW, draw_mark
from inspector_app.reports.model import PinMark
from inspector_app.reports.pins import draw_pin
from inspector_app.reports.tallrows import TALLEST, Row, divided
from inspector_app.reports.trace import OutlineEntry, ReportCanvas
from inspector_app.reports.typeset import Text

# So much of a text stands below its heading at least.
_ENOUGH_TEXT = 60.0
# And so much of the rows of a table.
_ENOUGH_ROWS = 34.0


class Heading(Flowable):
    """A section's title, and its entry in the outline."""

    def __init__(self, text: Text, title: str) -> None:
        super().__init__()
        self._text, self._title = text, title
        self.spaceBefore, self.spaceAfter = theme.SECTION_GAP, 4

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        self.width, self.height = self._text.wrap(width, height)
        return self.width, self.height

    def draw(self) -> None:
        canvas = cast("ReportCanvas", self.canv)
        _, top = canvas.absolutePosition(0, self.height + 6)
        canvas.trace.outline.append(OutlineEntry(self._title, canvas.getPageNumber() - 1, top))
        self._text.drawOn(canvas, 0, 0)


def section(heading: Heading, content: Sequence[Flowable], *, whole: bool = False) -> list[Flowable]:
    """A heading that never stands alone: it starts a new page unless the beginning of its content fits below
    it.

    `whole`: unless all of its content does, or it would not fit on an empty page either.
    """
    needed = sum(_height(flowable) for flowable in content) if whole else _beginning(content)
    room = theme.PAGE_HEIGHT - theme.TOP - theme.BOTTOM - 40
    return [CondPageBreak(theme.SECTION_GAP + 22 + min(needed, room)), heading, *content]


def _beginning(content: Sequence[Flowable]) -> float:
    """Height of what must stand below a heading: texts and spaces up to the first block, and that one's
    beginning.
    """
    needed = 0.0
    for flowable in content:
        needed += _height(flowable)
        if isinstance(flowable, DataTable):
            return needed - _height(flowable) + flowable.beginning
        if not isinstance(flowable, Spacer | Text):
            return needed
    return min(needed, _ENOUGH_TEXT)


def _height(flowable: Flowable) -> float:
    return float(flowable.wrap(theme.WIDTH, 0)[1])


class DataTable(Table):
    """A table that can tell how much of it has to stand below a heading."""

    header_rows: int = 0

    @property
    def beginning(self) -> float:
        """Height of the header and of the first rows, at least one, that make a beginning; after wrapping."""
        heights: list[float] = self._rowHeights  # type: ignore[attr-defined]  # missing in the stubs
        height = sum(heights[: self.header_rows])
        rows = 0.0
        for at, row in enumerate(heights[self.header_rows :], start=self.header_rows):
            if rows >= _ENOUGH_ROWS and at not in self._held:
                break
            rows += row
        return height + rows

    @property
    def _held(self) -> set[int]:
        """Rows that stay with the one above them."""
        commands: list[tuple[Any, ...]] = self._nosplitCmds  # type: ignore[attr-defined]  # missing there too
        return {row for _name, (_, top), (_, bottom), *_ in commands for row in range(top + 1, bottom + 1)}


_TABLE = [
    ("VALIGN", (0, 0), (-1, -1), "TOP"),
    ("LEFTPADDING", (0, 0), (-1, -1), 4),
    ("RIGHTPADDING", (0, 0), (-1, -1), 4),
    ("TOPPADDING", (0, 0), (-1, -1), 3.4),
    ("BOTTOMPADDING", (0, 0), (-1, -1), 3.4),
    ("LINEBELOW", (0, 0), (-1, -1), 0.5, theme.LINE),
]


def table(
    header: Row | None,
    rows: Sequence[Row],
    widths: Sequence[float],
    *,
    styles: Sequence[tuple[Any, ...]] = (),
) -> DataTable:
    """Rows with a line under each; the header is repeated on every page. Rows in `styles` count the header.

    The last two rows stay together, so that none stands alone on the last page.
    """
    commands: list[tuple[Any, ...]] = list(_TABLE)
    if header is not None:
        commands += [
            ("LINEBELOW", (0, 0), (-1, 0), 0.9, theme.FAINT),
            ("VALIGN", (0, 0), (-1, 0), "BOTTOM"),
            ("TOPPADDING", (0, 0), (-1, 0), 2),
            ("BOTTOMPADDING", (0, 0), (-1, 0), 3),
        ]
    commands += [*_company(len(rows), 0 if header is None else 1), *styles]
    body = [*([header] if header is not None else []), *rows]
    return grid(body, widths, commands, repeated=0 if header is None else 1)


def note_row(
    texts: Sequence[Text], at: int, columns: int, first: int, wash: Color = theme.PAPER
) -> tuple[Row, list[tuple[Any, ...]]]:
    """A row that continues the one above it from column `first` on to the right edge, and its styles; `at`
    counts the header, `wash` is the colour below both.
    """
    row: Row = [*[""] * first, list(texts), *[""] * (columns - first - 1)]
    styles: list[tuple[Any, ...]] = [
        ("SPAN", (first, at), (-1, at)),
        ("NOSPLIT", (0, at - 1), (-1, at)),
        ("LINEBELOW", (0, at - 1), (-1, at - 1), 0.5, wash),
        ("BACKGROUND", (0, at), (-1, at), wash),
        ("TOPPADDING", (0, at), (-1, at), 0),
    ]
    return row, styles


def grid(
    rows: Sequence[Row],
    widths: Sequence[float],
    styles: Sequence[tuple[Any, ...]],
    *,
    repeated: int = 0,
    tallest: float = TALLEST,
) -> DataTable:
    """Cells in rows, with no look but `styles`; a cell's text may be of any length.

    The first `repeated` rows come again on every page.
    """
    cells, moved = divided(rows, widths, styles, tallest)
    # Even an empty cell names a font, and reportlab's own is not embedded.
    font = ("FONTNAME", (0, 0), (-1, -1), font_name(LATIN, bold=False))
    made = DataTable(
        cells,
        colWidths=list(widths),
        style=[font, *moved],
        repeatRows=repeated,
        hAlign="LEFT",
        spaceBefore=0,
        spaceAfter=0,
    )
    made.header_rows = repeated
    return made


def _company(rows: int, first: int) -> list[tuple[Any, ...]]:
    """The last two rows are not parted. `first`: index of the first row below the header."""
    if rows < 2:
        return []
    last = first + rows - 1
    return [("NOSPLIT", (0, last - 1), (-1, last))]


def columns(*shares: float, width: float = theme.WIDTH) -> list[float]:
    """Column widths in points: fixed ones as given, negative ones share what is left by their size."""
    free = width - sum(share for share in shares if share > 0)
    parts = -sum(share for share in shares if share < 0)
    return [share if share > 0 else free * -share / parts for share in shares]


class Bar(Flowable):
    """How much of a limit is used up: a track, filled by `share` (0..1)."""

    def __init__(self, share: float, colour: Color, width: float) -> None:
        super().__init__()
        self.width, self.height = width, theme.BODY.leading
        self._share, self._colour = max(0.0, min(1.0, share)), colour

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, thick = self.canv, 4.6
        y = (self.height - thick) / 2
        canvas.setFillColor(theme.TRACK)
        canvas.roundRect(0, y, self.width, thick, thick / 2, stroke=0, fill=1)
        if self._share > 0:
            canvas.setFillColor(self._colour)
            canvas.roundRect(0, y, max(thick, self.width * self._share), thick, thick / 2, stroke=0, fill=1)


class Strip(Flowable):
    """Readings on a line with the tolerance as a band; those outside are red triangles pointing their way,
    those that prove neither are diamonds.
    """

    def __init__(
        self,
        values: Sequence[float],
        lower: float | None,
        upper: float | None,
        width: float,
        states: Sequence[str],
    ) -> None:
        super().__init__()
        self.width, self.height = width, theme.BODY.leading
        self._values, self._lower, self._upper, self._states = values, lower, upper, states

    def wrap(self, _width: float, _height: float) -> tuple[float, float]:
        return self.width, self.height

    def draw(self) -> None:
        canvas, middle, thick = self.canv, self.height / 2, 7.0
        start, end = self._range()
        left = self._at(self._lower, start, end) if self._lower is not None else 0.0
        right = self._at(self._upper, start, end) if self._upper is not None else self.width
        canvas.setFillColor(theme.TRACK)
        canvas.rect(left, middle - thick / 2, right - left, thick, stroke=0, fill=1)
        canvas.setStrokeColor(theme.FAINT)
        canvas.setLineWidth(0.7)
        for limit, x in ((self._lower, left), (self._upper, right)):
            if limit is not None:
                canvas.line(x, middle - thick / 2 - 1, x, middle + thick / 2 + 1)
        for value, state in zip(self._values, self._states, strict=True):
            self._dot(self._at(value, start, end), middle, state)

    def _dot(self, x: float, middle: float, state: str) -> None:
        if state in ("low", "high"):
            draw_mark(self.canv, LOW if state == "low" else HIGH, x - 2.6, middle - 2.6, 5.2, theme.BAD)
        elif state == "inconclusive":
            draw_mark(self.canv, DIAMOND, x - 2.6, middle - 2.6, 5.2, theme.WARNING)
        else:
            self.canv.setFillColor(theme.ACCENT)
            self.canv.circle(x, middle, 1.35, stroke=0, fill=1)

    def _at(self, value: float, start: float, end: float) -> float:
        share = (value - start) / (end - start)
        return 3 + (self.width - 6) * max(0.0, min(1.0, share))

    def _range(self) -> tuple[float, float]:
        """From a little before the lowest to a little after the highest of limits and readings."""
        known = [edge for edge in (self._lower, self._upper) if edge is not None]
        points = [*self._values, *known] or [0.0]
        start, end = min(points), max(points)
        margin = (end - start) * 0.08 or abs(end) * 0.01 or 1.0
        return start - margin, end + margin


@dataclass(frozen=True)
class PhotoCell:
    """A photo, the lines under it, and the pins on it."""

    key: str
    caption: Sequence[Text]
    pins: Sequence[PinMark] = ()


class PhotoRow(Flowable):
    """Photos of one row in frames of equal size; a photo is never cropped."""

    SHAPE = 3 / 4

    def __init__(self, cells: Sequence[PhotoCell], per_row: int) -> None:
        super().__init__()
        self._cells, self._per_row = cells, per_row
        self._edge = photo_width(per_row)

    @property
    def frame_height(self) -> float:
        return self._edge * self.SHAPE

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        captions = [sum(text.wrap(self._edge, 1000)[1] for text in cell.caption) for cell in self._cells]
        self.width, self.height = width, self.frame_height + 3 + max(captions, default=0)
        return self.width, self.height

    def draw(self) -> None:
        canvas = cast("ReportCanvas", self.canv)
        bottom = self.height - self.frame_height
        for number, cell in enumerate(self._cells):
            left = number * (self._edge + theme.GAP)
            self._picture(canvas, cell, left, bottom)
            y = bottom - 3
            for text in cell.caption:
                y -= text.height
                text.drawOn(canvas, left, y)

    def _picture(self, canvas: ReportCanvas, cell: PhotoCell, left: float, bottom: float) -> None:
        pixels_wide, pixels_high = canvas.trace.photo_size(cell.key)
        scale = min(self._edge / pixels_wide, self.frame_height / pixels_high)
        width, height = pixels_wide * scale, pixels_high * scale
        canvas.saveState()
        frame = canvas.beginPath()
        frame.roundRect(left, bottom, self._edge, self.frame_height, 2.5)
        canvas.clipPath(frame, stroke=0, fill=0)
        canvas.setFillColor(theme.TRACK)
        canvas.rect(left, bottom, self._edge, self.frame_height, stroke=0, fill=1)
        x, y = left + (self._edge - width) / 2, bottom + (self.frame_height - height) / 2
        canvas.place_photo(cell.key, x, y, width, height)
        canvas.restoreState()
        for pin in cell.pins:
            draw_pin(canvas, pin, x + pin.x * width, y + (1 - pin.y) * height)


def photo_width(per_row: int) -> float:
    """Width of each of so many photos beside each other."""
    return (theme.WIDTH - (per_row - 1) * theme.GAP) / per_row


def photo_rows(cells: Sequence[PhotoCell], per_row: int) -> list[Flowable]:
    """Rows of photos with the distance between them."""
    rows: list[Flowable] = []
    for start in range(0, len(cells), per_row):
        rows += [Spacer(0, 6), PhotoRow(cells[start : start + per_row], per_row)]
    return rows
