"""Bars of a histogram that never mix readings inside and outside the limits.

Rule: about 1.6 sqrt(n) bars, nine at most, from the smallest to the largest reading; all as wide as a whole
number of steps of the resolution, so that each holds equally many possible readings. Edges lie half a step
beyond a limit, so that a reading on the limit is inside. They are counted from the upper limit (the lower one
where that side is open); a bar that would straddle the lower limit is cut in two there.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

MOST_BARS = 9


@dataclass(frozen=True)
class Bar:
    """Readings above `left` and below `right` (no reading lies on an edge); `out`: beyond a limit."""

    left: Fraction
    right: Fraction
    count: int
    out: bool


def histogram(
    values: Sequence[Decimal], lower: Decimal | None, upper: Decimal | None, decimals: int
) -> tuple[Bar, ...]:
    """Bars from the smallest to the largest reading, empty ones between them among them.

    `decimals` is the resolution of the gauge; finer readings or limits make the steps finer.
    """
    if not values:
        return ()
    places = max(decimals, *(_places(x) for x in (*values, lower, upper) if x is not None))
    step = Fraction(1, 10**places)
    # In whole steps, edges lie at whole numbers plus one half: the edge above reading u is named u.
    units = [int(Fraction(value) / step) for value in values]
    top = None if upper is None else int(Fraction(upper) / step)
    bottom = None if lower is None else int(Fraction(lower) / step) - 1
    low, high = min(units), max(units)
    wanted = max(1, min(MOST_BARS, round(1.6 * math.sqrt(len(units)))))
    width = -(-(high - low + 1) // wanted)
    anchor = top if top is not None else bottom if bottom is not None else high
    first = low - 1 - (low - 1 - anchor) % width
    last = high + (anchor - high) % width
    if bottom is not None and first < bottom < low:
        first = bottom  # nothing is below the limit, so its bar begins there
    edges = set(range(last, first, -width)) | {first}
    if bottom is not None and first < bottom < last:
        edges.add(bottom)
    half = Fraction(1, 2)
    return tuple(
        Bar(
            (left + half) * step,
            (right + half) * step,
            sum(1 for unit in units if left < unit <= right),
            (top is not None and left >= top) or (bottom is not None and right <= bottom),
        )
        for left, right in itertools.pairwise(sorted(edges))
    )


def _places(value: Decimal) -> int:
    """Decimals that a value needs, without the noughts at its end."""
    return len(format(value, "f").partition(".")[2].rstrip("0"))
