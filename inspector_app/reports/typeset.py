"""Text on the page: pieces of text in several languages, set as one paragraph that can be split over pages.

A flowable of its own instead of reportlab's Paragraph, because one line may hold four fonts, and Japanese and
Chinese have rules for the ends of lines that Latin has not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from reportlab.lib.colors import Color
from reportlab.platypus.flowables import Flowable

from inspector_app.reports.fonts import CHINESE, font_name, split_runs, width_of
from inspector_app.reports.linebreak import FEEDS, GAP, Line, Unit, broken, units_of
from inspector_app.reports.marks import draw_mark
from inspector_app.reports.theme import TextStyle

# Where the last lines of a paragraph would stand alone on the next page.
_MIN_LINES = 2


@dataclass(frozen=True)
class Piece:
    """Some text of one language and one look.

    `mark`: a sign of `marks` instead of text. `gap`: see `linebreak`.
    """

    text: str
    language: str = "en"
    bold: bool | None = None
    size: float | None = None
    colour: Color | None = None
    mark: str = ""
    gap: bool = False


class _Look(NamedTuple):
    font: str
    size: float
    colour: Color
    mark: str


def _measure(text: str, look: _Look) -> float:
    return look.size * 1.05 if look.mark else width_of(text, look.font, look.size)


class Text(Flowable):
    """A paragraph. `ideographs` is the font family for ideographs in texts of other languages."""

    def __init__(self, pieces: Iterable[Piece], style: TextStyle, *, ideographs: str = CHINESE) -> None:
        super().__init__()
        self._style = style
        runs = [run for piece in pieces for run in _runs(piece, style, ideographs)]
        self._units = list(units_of(runs, _measure))
        self._lines: list[Line[_Look]] = []
        self._broken_at = -1.0

    def wrap(self, width: float, _height: float) -> tuple[float, float]:
        if width != self._broken_at:
            self._lines = broken(self._units, width, _measure)
            self._broken_at = width
        self.width, self.height = width, len(self._lines) * self._style.leading
        return self.width, self.height

    def split(self, width: float, height: float) -> list[Flowable]:
        self.wrap(width, height)
        count = int((height + 0.01) / self._style.leading)
        rest = len(self._lines) - count
        if rest <= 0:
            return [self]
        if rest < _MIN_LINES:
            count -= _MIN_LINES - rest
        if count < _MIN_LINES:
            return []
        return [self._with(self._lines[:count]), self._with(self._lines[count:])]

    def lines_at(self, width: float) -> int:
        """How many lines it takes at this width."""
        self.wrap(width, 0)
        return len(self._lines)

    def limited(self, lines: int, width: float) -> Text:
        """The paragraph, or its first lines with an ellipsis behind them when it has more at this width."""
        self.wrap(width, 0)
        if len(self._lines) <= lines:
            return self
        units = list(self._lines[lines - 1].shown)
        look = units[-1].look if units else self._units[0].look
        ellipsis = Unit("…", look, _measure("…", look), breakable=False)
        while units and sum(unit.width for unit in units) + ellipsis.width > width:
            units.pop()
        units.append(ellipsis)
        return self._with([*self._lines[: lines - 1], Line(units, units)])

    def _with(self, lines: list[Line[_Look]]) -> Text:
        part = Text((), self._style)
        part._units = [unit for line in lines for unit in line.source]
        while part._units and part._units[-1].text in FEEDS:
            part._units.pop()
        part._lines, part._broken_at = lines, self._broken_at
        return part

    def draw(self) -> None:
        size, leading = self._style.size, self._style.leading
        # The middle of capital letters sits in the middle of the line.
        y = self.height - leading / 2 - size * 0.36
        for line in self._lines:
            self._draw_line(line, y)
            y -= leading

    def _draw_line(self, line: Line[_Look], y: float) -> None:
        free = self.width - sum(unit.width for unit in line.shown)
        x = {"left": 0.0, "right": free, "center": free / 2}[self._style.align]
        canvas = self.canv
        for look, text, width in _segments(line.shown):
            if look.mark:
                draw_mark(canvas, look.mark, x, y - look.size * 0.04, look.size * 0.82, look.colour)
            else:
                canvas.setFillColor(look.colour)
                canvas.setFont(look.font, look.size)
                canvas.drawString(x, y, text)
            x += width


def _runs(piece: Piece, style: TextStyle, ideographs: str) -> list[tuple[str, _Look]]:
    bold = style.bold if piece.bold is None else piece.bold
    size = piece.size or style.size
    colour = piece.colour or style.colour
    if piece.gap:
        return [(GAP, _Look(font_name("NotoSans", bold=bold), size, colour, ""))]
    if piece.mark:
        return [("\u00a0", _Look(font_name("NotoSans", bold=bold), size, colour, piece.mark))]
    runs = split_runs(piece.text, piece.language, bold=bold, ideographs=ideographs)
    return [(text, _Look(font, size, colour, "")) for font, text in runs]


def _segments(units: Sequence[Unit[_Look]]) -> Iterable[tuple[_Look, str, float]]:
    """Neighbouring units of one look as one string, so that the text can be searched and copied whole."""
    start = 0
    while start < len(units):
        look, end = units[start].look, start + 1
        while end < len(units) and units[end].look == look and not look.mark:
            end += 1
        segment = units[start:end]
        yield look, "".join(u.text for u in segment), sum(u.width for u in segment)
        start = end
