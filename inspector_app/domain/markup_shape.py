"""What a mark looks like: lines, fills, discs and texts in pixels, drawn alike by the window and on pictures.

Sizes follow the picture, so a mark looks the same on a thumbnail, in print and on the screen. Everything has
an edge of the opposite lightness, so that it reads on any ground and printed in black and white. Blurs and
covers change the picture itself and have no shape here.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector_app.domain.markup import Layer, Point

INKS = {
    "bad": "#C62018",
    "warning": "#B35900",
    "good": "#1B7F4B",
    "accent": "#0B5FA5",
    "ink": "#16202B",
    "paper": "#FFFFFF",
}
"""Colour of each tone; printed, they are the same in every theme."""

LINES_PER_EDGE = 400
_WIDTH = {1: 0.8, 2: 1.4, 3: 2.2}
_EDGE = 0.6
_LETTER = {1: 8.5, 2: 11.0, 3: 15.0}
_ELLIPSE_STEPS = 72


@dataclass(frozen=True)
class Stroke:
    """A line with round ends through `points`, `width` pixels wide."""

    points: tuple[Point, ...]
    width: float
    colour: str
    closed: bool = False


@dataclass(frozen=True)
class Fill:
    points: tuple[Point, ...]
    colour: str


@dataclass(frozen=True)
class Disc:
    centre: Point
    radius: float
    colour: str


@dataclass(frozen=True)
class Plate:
    """Text on a ground of its own. `size` is the height of the letters' em; `at` the middle of the plate, or
    its upper left corner. `edge` is the colour of its border; without `ground` there is only the text.
    """

    text: str
    at: Point
    size: float
    ink: str
    ground: str = ""
    edge: str = ""
    centred: bool = True


Shape = Stroke | Fill | Disc | Plate


def turned(points: tuple[Point, ...], degrees: int) -> tuple[Point, ...]:
    """Places of the upright picture in the picture turned clockwise."""
    turn = {90: lambda x, y: (1 - y, x), 180: lambda x, y: (1 - x, 1 - y), 270: lambda x, y: (y, 1 - x)}
    move = turn.get(degrees % 360)
    return points if move is None else tuple(move(x, y) for x, y in points)


def upright(points: tuple[Point, ...], degrees: int) -> tuple[Point, ...]:
    """The way back from `turned`."""
    return turned(points, -degrees % 360)


def unit(width: float, height: float) -> float:
    """What sizes are counted in: a four-hundredth of the longer edge, in pixels."""
    return max(width, height) / LINES_PER_EDGE


def shapes(
    layer: Layer, width: float, height: float, degrees: int = 0, *, enlarged: float = 1.0
) -> tuple[Shape, ...]:
    """What to draw, lowest first, on a picture of so many pixels that was turned by `degrees`; lines and
    words `enlarged` for a picture that will be seen small.
    """
    points = tuple((x * width, y * height) for x, y in turned(layer.points, degrees))
    pen = _Pen(layer, unit(width, height) * enlarged)
    draw = _DRAWN.get(layer.kind)
    return draw(pen, points) if draw else ()


@dataclass(frozen=True)
class _Pen:
    layer: Layer
    unit: float

    @property
    def ink(self) -> str:
        return INKS[self.layer.tone]

    @property
    def halo(self) -> str:
        return INKS["ink" if self.layer.tone == "paper" else "paper"]

    @property
    def width(self) -> float:
        return max(1.0, _WIDTH[self.layer.width] * self.unit)

    @property
    def letter(self) -> float:
        return max(6.0, _LETTER[self.layer.width] * self.unit)

    @property
    def edge(self) -> float:
        return max(0.75, _EDGE * self.unit)

    def lines(self, *lines: tuple[tuple[Point, ...], bool]) -> tuple[Shape, ...]:
        """All edges first, so that no edge crosses a line."""
        under = tuple(
            Stroke(points, self.width + 2 * self.edge, self.halo, closed) for points, closed in lines
        )
        return under + tuple(Stroke(points, self.width, self.ink, closed) for points, closed in lines)

    def plate(self, text: str, at: Point, *, centred: bool) -> Plate:
        return Plate(text, at, self.letter, self.ink, self.halo, self.ink, centred)


def _arrow(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    start, tip = points
    length = math.dist(start, tip)
    head = min(max(4.5 * pen.width, 7 * pen.unit), 0.6 * length)
    x, y = (tip[0] - start[0]) / length, (tip[1] - start[1]) / length
    foot = (tip[0] - head * x, tip[1] - head * y)
    half = head * 0.46
    triangle = (
        tip,
        (foot[0] - half * y, foot[1] + half * x),
        (foot[0] + half * y, foot[1] - half * x),
    )
    shaft = (start, foot)
    drawn: tuple[Shape, ...] = (
        Stroke(shaft, pen.width + 2 * pen.edge, pen.halo),
        Stroke(triangle, 2 * pen.edge, pen.halo, closed=True),
        Stroke(shaft, pen.width, pen.ink),
        Fill(triangle, pen.ink),
    )
    # The words sit on the tail, so that the arrow comes out of them.
    words = (pen.plate(pen.layer.text, start, centred=True),) if pen.layer.text.strip() else ()
    return drawn + words


def _box(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    (x0, y0), (x1, y1) = points
    corners = ((x0, y0), (x1, y0), (x1, y1), (x0, y1))
    return (*pen.lines((corners, True)), *_words(pen, (min(x0, x1), max(y0, y1))))


def _ellipse(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    (x0, y0), (x1, y1) = points
    middle, across, down = ((x0 + x1) / 2, (y0 + y1) / 2), abs(x1 - x0) / 2, abs(y1 - y0) / 2
    steps = (2 * math.pi * step / _ELLIPSE_STEPS for step in range(_ELLIPSE_STEPS))
    ring = tuple((middle[0] + across * math.cos(a), middle[1] + down * math.sin(a)) for a in steps)
    return (*pen.lines((ring, True)), *_words(pen, (middle[0] - across, middle[1] + down)))


def _freehand(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    return (*pen.lines((points, False)), *_words(pen, points[-1]))


def _text(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    return (pen.plate(pen.layer.text, points[0], centred=False),) if pen.layer.text.strip() else ()


def _dimension(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    start, end = points
    length = math.dist(start, end)
    x, y = (end[0] - start[0]) / length, (end[1] - start[1]) / length
    tick = max(3 * pen.unit, 2.6 * pen.width)
    ticks = [((p[0] - tick * y, p[1] + tick * x), (p[0] + tick * y, p[1] - tick * x)) for p in points]
    lines = pen.lines((points, False), *((one, False) for one in ticks))
    said = pen.layer.value + (f"\n{pen.layer.text}" if pen.layer.text.strip() else "")
    middle = ((start[0] + end[0]) / 2, (start[1] + end[1]) / 2)
    return (*lines, pen.plate(said, middle, centred=True)) if said.strip() else lines


def _pin(pen: _Pen, points: tuple[Point, ...]) -> tuple[Shape, ...]:
    size, centre = pen.letter, points[0]
    radius = size * 0.78
    number = Plate(str(pen.layer.number), centre, size, pen.halo)
    discs = Disc(centre, radius + 2 * pen.edge, pen.halo), Disc(centre, radius, pen.ink)
    beside = (centre[0] + radius + 2 * pen.unit, centre[1] - size * 0.7)
    return (*discs, number, *_words(pen, beside, below=False))


def _words(pen: _Pen, at: Point, *, below: bool = True) -> tuple[Shape, ...]:
    """The words of a mark that is not a text itself, just below it."""
    if not pen.layer.text.strip():
        return ()
    place = (at[0], at[1] + pen.width + 2 * pen.unit) if below else at
    return (pen.plate(pen.layer.text, place, centred=False),)


_DRAWN = {
    "arrow": _arrow,
    "box": _box,
    "ellipse": _ellipse,
    "freehand": _freehand,
    "text": _text,
    "dimension": _dimension,
    "pin": _pin,
}
