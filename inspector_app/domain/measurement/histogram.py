"""Bars of a histogram that never mix readings inside and outside the limits.

Rule: about 1.6 sqrt(n) bars, nine at most, from the smallest to the largest reading; all as wide as a whole
number of steps of the resolution, so that each holds equally many possible readings. Edges lie half a step
beyond a limit, so that a reading on the limit is inside. They are counted from the upper limit (the lower one
where that side is open); a bar that would straddle the lower limit is cut in two there.
"""

from __future__ import annotations

import itertools
import math
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from inspector_app.domain.measurement.whole import whole

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
    units, scale = whole(values)
    _limits, finest = whole(limit for limit in (lower, upper) if limit is not None)
    places = max(decimals, _places(math.lcm(scale, finest)))
    step = Fraction(1, 10**places)
    # In whole steps, edges lie at whole numbers plus one half: the edge above reading u is named u.
    finer = 10**places // scale
    units = sorted(unit * finer for unit in units)
    top = None if upper is None else int(Fraction(upper) / step)
    bottom = None if lower is None else int(Fraction(lower) / step) - 1
    low, high = units[0], units[-1]
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
            bisect_right(units, right) - bisect_right(units, left),
            (top is not None and left >= top) or (bottom is not None and right <= bottom),
        )
        for left, right in itertools.pairwise(sorted(edges))
    )


def _places(below: int) -> int:
    """Decimals that a number needs whose reduced denominator is `below` (of twos and fives)."""
    return next(places for places in itertools.count() if not 10**places % below)
