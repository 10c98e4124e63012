"""The within-subgroup sigma by each of the four usual estimates, and how many degrees of freedom it is worth.

Cp and Cpk are made from this sigma, Pp and Ppk from s over all readings; the two are mixed up everywhere, so
every estimate carries the name of its method. Readings are exact; only the last step is a float.
"""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction

from inspector_app.domain.measurement.constants import c4, d2, d3
from inspector_app.domain.measurement.whole import squares, whole, whole_groups

LARGEST_BY_RANGE = 10
"""Above this size a range wastes too much of its subgroup, and s is used unless something else is said."""

Subgroups = Sequence[Sequence[Decimal]]


class Method(StrEnum):
    """How the within-subgroup sigma is estimated."""

    MOVING_RANGE = "moving_range"
    RANGE = "range"
    S = "s"
    POOLED = "pooled"

    @property
    def label(self) -> str:
        """The estimate as a formula."""
        return _LABELS[self]


_LABELS = {
    Method.MOVING_RANGE: "MRbar / 1.128",
    Method.RANGE: "Rbar / d2",
    Method.S: "Sbar / c4",
    Method.POOLED: "pooled s",
}


@dataclass(frozen=True)
class Spread:
    """A within-subgroup sigma. `df` is the number of degrees of freedom of a plain s that varies as much."""

    sigma: float
    df: float
    method: Method


def usual_method(subgroups: Subgroups) -> Method:
    """Moving range for single readings, mean range up to ten of one size, mean s otherwise."""
    sizes = {len(group) for group in subgroups}
    if sizes <= {1}:
        return Method.MOVING_RANGE
    return Method.RANGE if len(sizes) == 1 and max(sizes) <= LARGEST_BY_RANGE else Method.S


def within_spread(subgroups: Subgroups, method: Method) -> Spread | None:
    """The within-subgroup sigma, or None where nothing can be compared (no subgroup of two, one reading).

    The moving range is taken over the readings in their order, whatever their subgroups. Subgroups of
    different sizes each give their own estimate of sigma, and the mean of these is taken. InputError
    `chart.subgroup` for ranges of more than 25 readings.
    """
    if method is Method.MOVING_RANGE:
        return _by_moving_range([value for group in subgroups for value in group])
    groups = [group for group in subgroups if len(group) > 1]
    if not groups:
        return None
    units, scale = whole_groups(groups)
    if method is Method.POOLED:
        df = sum(len(group) - 1 for group in units)
        by_size: dict[int, int] = {}
        for group in units:
            by_size[len(group)] = by_size.get(len(group), 0) + squares(group)
        total = sum((Fraction(of_size, n) for n, of_size in by_size.items()), Fraction(0)) / scale**2
        return Spread(math.sqrt(total / df), df, method)
    sizes = [len(group) for group in units]
    if method is Method.RANGE:
        expected = {n: d2(n) for n in set(sizes)}
        estimates = [(max(group) - min(group)) / scale / expected[len(group)] for group in units]
        varied = {n: (d3(n) / d2(n)) ** 2 for n in expected}
    else:
        expected = {n: c4(n) for n in set(sizes)}
        estimates = [deviation(group, scale) / expected[len(group)] for group in units]
        varied = {n: each**-2 - 1 for n, each in expected.items()}
    count = len(groups)
    relative = math.fsum(varied[n] for n in sizes) / count**2
    return Spread(math.fsum(estimates) / count, worth(relative), method)


def deviation(units: Sequence[int], scale: int) -> float:
    """s (with n - 1) of two readings or more, each a whole number over `scale`."""
    n = len(units)
    return math.sqrt(squares(units) / (n * (n - 1) * scale**2))


def moving_ranges(units: Sequence[int]) -> list[int]:
    """Distance of each whole number from the one before; one less than there are numbers."""
    return [abs(after - before) for before, after in itertools.pairwise(units)]


def worth(relative_variance: float) -> float:
    """Degrees of freedom of the s (made unbiased by c4) whose variance over sigma squared is as given."""
    low, high = 0.1, 1 / relative_variance + 2
    while high - low > 1e-9 * high:
        middle = (low + high) / 2
        if c4(middle + 1) ** -2 - 1 > relative_variance:
            low = middle
        else:
            high = middle
    return (low + high) / 2


def _by_moving_range(values: Sequence[Decimal]) -> Spread | None:
    units, scale = whole(values)
    ranges = moving_ranges(units)
    count = len(ranges)
    if not count:
        return None
    sigma = sum(ranges) / (count * scale) / d2(2)
    # Neighbouring ranges share a reading. For differences U, V of correlation -1/2 and variance 2,
    # E|UV| = (4/pi) (sqrt(3)/2 + pi/12), and the mean of one is 2/sqrt(pi).
    variance = 2 - 4 / math.pi
    covariance = 4 / math.pi * (math.sqrt(3) / 2 + math.pi / 12 - 1)
    relative = (count * variance + 2 * (count - 1) * covariance) / count**2 / d2(2) ** 2
    return Spread(sigma, worth(relative), Method.MOVING_RANGE)
