"""Tolerances of one point over the sizes of a grade table: whether neighbouring sizes stay apart.

A tolerance of half the step between two sizes, or more, lets a piece of one size pass as the next one.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Context, Decimal
from itertools import pairwise

from inspector_app.domain.measurement.tolerance import Tolerance

_EXACT = Context(prec=100)


@dataclass(frozen=True)
class NarrowStep:
    """Two neighbouring sizes whose nominals lie `step` apart, and the larger tolerance that faces the gap.

    `overlap`: values exist that conform to both sizes.
    """

    smaller: str
    larger: str
    step: Decimal
    tolerance: Decimal
    overlap: bool


def narrow_steps(row: Mapping[str, Tolerance]) -> tuple[NarrowStep, ...]:
    """Neighbouring sizes (by nominal) where a tolerance is at least half the step; variant key -> tolerance.

    Variants with the same nominal are one size (colours); what has no nominal is not graded.
    """
    sizes: dict[Decimal, list[str]] = {}
    for variant, tolerance in row.items():
        if tolerance.nominal is not None:
            sizes.setdefault(tolerance.nominal, []).append(variant)
    order = sorted(sizes)
    found = []
    for small, large in pairwise(order):
        step = _EXACT.subtract(large, small)
        above, smaller = max((row[v].above or Decimal(0), v) for v in sizes[small])
        below, larger = max((row[v].below or Decimal(0), v) for v in sizes[large])
        widest = max(above, below)
        if 2 * widest >= step:
            found.append(NarrowStep(smaller, larger, step, widest, overlap=above + below >= step))
    return tuple(found)
