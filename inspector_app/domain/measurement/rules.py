"""Run rules of control charts: Nelson's eight and the four of Western Electric, with exact comparisons.

Every inequality is strict: a point at exactly three sigma is not beyond, one at exactly one sigma neither
within nor beyond, one on the centre line is on no side and breaks a run, and two equal readings break a trend
and an alternation. Readings and centre are exact; sigma is taken for what its float is.

A run that goes on is one signal, not one more with every point; so are overlapping groups of rules 5 and 6.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from inspector_app.domain.measurement.whole import whole

Side = int | None
"""+1 above, -1 below, None where a point takes no part."""


class RuleSet(StrEnum):
    """Which rules are looked for."""

    NELSON = "nelson"
    WESTERN_ELECTRIC = "we"

    @property
    def label(self) -> str:
        """Its name in full."""
        return "Nelson" if self is RuleSet.NELSON else "Western Electric"


@dataclass(frozen=True)
class Signal:
    """A rule that is broken. `points` are places from 0 in order, `at` the one that completed it.

    `side` is +1 above or rising, -1 below or falling, 0 where the rule has none.
    """

    rules: RuleSet
    number: int
    points: tuple[int, ...]
    at: int
    side: int = 0

    @property
    def sentence(self) -> str:
        """What is seen, with the points counted from 1."""
        kind = _KINDS[self.rules][self.number - 1]
        words = kind.words.format(
            n=len(self.points),
            side="above" if self.side > 0 else "below",
            way="rising" if self.side > 0 else "falling",
            of=kind.window,
        )
        return f"{self.rules.label} rule {self.number}: {words} ({_places(self.points)})."


@dataclass(frozen=True)
class _Kind:
    find: str
    length: int
    window: int = 0
    sigmas: int = 0
    words: str = ""


_BEYOND = _Kind("group", 1, 1, 3, "a point more than 3 sigma {side} the centre line")
_TWO = _Kind("group", 2, 3, 2, "{n} points, 2 of {of} in a row, more than 2 sigma {side} the centre line")
_FOUR = _Kind("group", 4, 5, 1, "{n} points, 4 of {of} in a row, more than 1 sigma {side} the centre line")
_SAME_SIDE = "{n} points in a row {side} the centre line"
_KINDS = {
    RuleSet.NELSON: (
        _BEYOND,
        _Kind("side", 9, words=_SAME_SIDE),
        _Kind("trend", 6, words="{n} points in a row {way}"),
        _Kind("alternating", 14, words="{n} points in a row alternating up and down"),
        _TWO,
        _FOUR,
        _Kind("within", 15, words="{n} points in a row within 1 sigma of the centre line"),
        _Kind("outside", 8, words="{n} points in a row, none within 1 sigma of the centre line"),
    ),
    RuleSet.WESTERN_ELECTRIC: (_BEYOND, _TWO, _FOUR, _Kind("side", 8, words=_SAME_SIDE)),
}


def signals(
    values: Sequence[Fraction], centre: Fraction, sigma: Sequence[float], rules: RuleSet
) -> tuple[Signal, ...]:
    """The rules that points in their order break, by the place where each is complete.

    `sigma`: standard deviation of each point, > 0, one per value.
    """
    points = _Points(values, centre, sigma)
    found = [
        Signal(rules, number, places, at, side)
        for number, kind in enumerate(_KINDS[rules], start=1)
        for places, at, side in points.find(kind)
    ]
    return tuple(sorted(found, key=lambda signal: (signal.at, signal.number)))


class _Points:
    def __init__(self, values: Sequence[Fraction], centre: Fraction, sigma: Sequence[float]) -> None:
        units, self._scale = whole((centre, *values))
        self._away = [unit - units[0] for unit in units[1:]]
        self._sigma = sigma
        self._steps = [_sign(after - before) for before, after in itertools.pairwise(self._away)]

    def find(self, kind: _Kind) -> Iterator[tuple[tuple[int, ...], int, int]]:
        """Points, place of completion and side of every occurrence."""
        looks: dict[str, Callable[[_Kind], Iterator[tuple[tuple[int, ...], int, int]]]] = {
            "group": self._groups,
            "trend": self._trends,
            "alternating": self._alternating,
        }
        return looks.get(kind.find, self._plain_runs)(kind)

    def _plain_runs(self, kind: _Kind) -> Iterator[tuple[tuple[int, ...], int, int]]:
        for start, stop, side in _runs(self._marks(kind.find), kind.length):
            yield tuple(range(start, stop)), start + kind.length - 1, side

    def _marks(self, find: str) -> list[Side]:
        if find == "side":
            return [_sign(away) for away in self._away]
        if find == "within":
            return [0 if abs(away) < s else None for away, s in self._with_sigmas(1, math.ceil)]
        return [0 if abs(away) > s else None for away, s in self._with_sigmas(1, math.floor)]

    def _with_sigmas(self, sigmas: int, rounded: Callable[[Fraction], int]) -> Iterator[tuple[int, int]]:
        """Distance of each point from the centre, and so many sigmas, in whole units.

        Distances are whole: strictly below x is strictly below the ceiling of x, above it above the floor.
        """
        known = {sigma: rounded(sigmas * Fraction(sigma) * self._scale) for sigma in set(self._sigma)}
        return zip(self._away, map(known.__getitem__, self._sigma), strict=True)

    def _trends(self, kind: _Kind) -> Iterator[tuple[tuple[int, ...], int, int]]:
        for start, stop, side in _runs(self._steps, kind.length - 1):
            yield tuple(range(start, stop + 1)), start + kind.length - 1, side

    def _alternating(self, kind: _Kind) -> Iterator[tuple[tuple[int, ...], int, int]]:
        turns: list[Side] = [
            0 if before is not None and after is not None and before != after else None
            for before, after in itertools.pairwise(self._steps)
        ]
        for start, stop, side in _runs(turns, kind.length - 2):
            yield tuple(range(start, stop + 2)), start + kind.length - 1, side

    def _groups(self, kind: _Kind) -> Iterator[tuple[tuple[int, ...], int, int]]:
        """`length` of `window` points in a row beyond `sigmas` on one side; overlapping ones are joined."""
        for side in (1, -1):
            beyond = [
                place
                for place, (away, limit) in enumerate(self._with_sigmas(kind.sigmas, math.floor))
                if side * away > limit
            ]
            joined: list[int] = []
            for first in range(len(beyond) - kind.length + 1):
                group = beyond[first : first + kind.length]
                if group[-1] - group[0] >= kind.window:
                    continue
                if joined and group[0] > joined[-1]:
                    yield tuple(joined), joined[kind.length - 1], side
                    joined = []
                joined += [place for place in group if not joined or place > joined[-1]]
            if joined:
                yield tuple(joined), joined[kind.length - 1], side


def _runs(marks: Sequence[Side], length: int) -> Iterator[tuple[int, int, int]]:
    """Start, stop and mark of every longest run of one mark that has `length` or more; None breaks."""
    start = 0
    for mark, group in itertools.groupby(marks):
        stop = start + len(list(group))
        if mark is not None and stop - start >= length:
            yield start, stop, mark
        start = stop


def _sign(value: int) -> Side:
    return None if not value else 1 if value > 0 else -1


def _places(points: Sequence[int]) -> str:
    """ "point 4", "points 4 to 12", "points 4, 6"; counted from 1."""
    if len(points) == 1:
        return f"point {points[0] + 1}"
    if len(points) > 2 and points[-1] - points[0] == len(points) - 1:
        return f"points {points[0] + 1} to {points[-1] + 1}"
    return "points " + ", ".join(str(point + 1) for point in points)
