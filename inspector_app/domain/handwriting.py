"""The shape of a signature drawn on the screen: one geometry for the pad and for the paper.

Strokes are kept as polylines of whole numbers and nothing else, so that a signature stays what the pen left.
Here they become curves without corners, thicker where the pen went slowly, as ink does: the pad samples at an
even pace, so the distance between two points tells the speed. Knows no screen and no PDF.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise
from statistics import median
from typing import NamedTuple

Point = tuple[float, float]

THINNEST, THICKEST = 0.62, 1.35
"""Width of the fastest and of the slowest stroke, in pens."""
_STILL = 1e-9


class Curve(NamedTuple):
    """A quadratic curve from `start` to `end`, bent by `control`; `width` in pens, 1 at usual speed."""

    start: Point
    control: Point
    end: Point
    width: float

    @property
    def cubic(self) -> tuple[Point, Point]:
        """The two control points of the same curve as a cubic one."""
        return _between(self.start, self.control, 2 / 3), _between(self.end, self.control, 2 / 3)


def ink(strokes: Sequence[Sequence[Point]]) -> tuple[tuple[Curve, ...], ...]:
    """The curves of each stroke, in the measure of its points. A stroke of one point is one curve without
    length, a dot; one without points is none at all.

    It begins and ends where the pen did; each inner point bends the line between the middles of its
    neighbouring pieces.
    """
    drawn = [_distinct(stroke) for stroke in strokes if stroke]
    paces = [math.dist(here, after) for stroke in drawn for here, after in pairwise(stroke)]
    usual = median(paces) if paces else 0.0
    return tuple(_curves(stroke, usual) for stroke in drawn)


def _distinct(stroke: Sequence[Point]) -> list[Point]:
    return [stroke[0], *(after for here, after in pairwise(stroke) if after != here)]


def _curves(stroke: list[Point], usual: float) -> tuple[Curve, ...]:
    if len(stroke) == 1:
        return (Curve(stroke[0], stroke[0], stroke[0], THICKEST),)
    widths = _widths(stroke, usual)
    if len(stroke) == 2:
        return (Curve(stroke[0], _between(stroke[0], stroke[1], 0.5), stroke[1], widths[0]),)
    joints = [stroke[0], *(_between(here, after, 0.5) for here, after in pairwise(stroke[1:-1])), stroke[-1]]
    return tuple(
        Curve(start, bend, end, (before + after) / 2)
        for (start, end), bend, (before, after) in zip(
            pairwise(joints), stroke[1:-1], pairwise(widths), strict=True
        )
    )


def _widths(stroke: list[Point], usual: float) -> list[float]:
    """Width of each piece between two points, evened out over its neighbours so that no step is seen."""
    raw = [_width(math.dist(here, after), usual) for here, after in pairwise(stroke)]
    padded = [raw[0], raw[0], *raw, raw[-1], raw[-1]]
    return [sum(padded[at : at + 5]) / 5 for at in range(len(raw))]


def _width(pace: float, usual: float) -> float:
    if usual < _STILL:
        return 1.0
    return max(THINNEST, min(THICKEST, 1.0 + 0.35 * math.log2(usual / max(pace, _STILL))))


def _between(here: Point, there: Point, share: float) -> Point:
    return here[0] + (there[0] - here[0]) * share, here[1] + (there[1] - here[1]) * share
