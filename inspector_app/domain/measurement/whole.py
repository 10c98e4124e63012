"""Exact numbers as whole multiples of one common unit: sums of many readings stay exact and take no time.

A reading is its whole number over `scale`. It keeps no figures and rounds nothing.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction


def whole(values: Iterable[Decimal | Fraction]) -> tuple[list[int], int]:
    """The numbers times `scale`, and `scale`: the least with which all of them are whole."""
    ratios = [value.as_integer_ratio() for value in values]
    scale = math.lcm(*{below for _above, below in ratios})
    factors = {below: scale // below for _above, below in ratios}
    return [above * factors[below] for above, below in ratios], scale


def whole_groups(groups: Sequence[Sequence[Decimal]]) -> tuple[list[list[int]], int]:
    """As `whole`, in their groups."""
    units, scale = whole(value for group in groups for value in group)
    rest = iter(units)
    return [[next(rest) for _value in group] for group in groups], scale


def exact_mean(values: Iterable[Decimal]) -> Fraction | None:
    """The mean without rounding, None without values."""
    units, scale = whole(values)
    return Fraction(sum(units), len(units) * scale) if units else None


def fractions_of(units: Sequence[int], scale: int) -> list[Fraction]:
    """Each over `scale`; readings repeat, so each different one is reduced once."""
    known = {unit: Fraction(unit, scale) for unit in set(units)}
    return [known[unit] for unit in units]


def squares(units: Sequence[int]) -> int:
    """Sum of the squares around the mean times their number. Whole numbers: the one-pass formula is exact."""
    return len(units) * sum(unit * unit for unit in units) - sum(units) ** 2
