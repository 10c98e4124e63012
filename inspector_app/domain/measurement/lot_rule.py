"""A rule over all readings of a lot or a section: "fails if more than 10 % of the measured points are out".

It stands beside the rules of the single points and judges only what it is given; which readings count, and
what a failure does, is the verdict's business.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction


class LotState(StrEnum):
    """`UNDECIDED`: the readings that are inconclusive decide whether the share is exceeded."""

    EMPTY = "empty"
    WITHIN = "within"
    UNDECIDED = "undecided"
    EXCEEDED = "exceeded"


@dataclass(frozen=True, kw_only=True)
class MeasurementRule:
    """`max_out_percent` from 0 to 100: that share itself is still allowed.

    `effect` is one of the words of `pack_items.OnFail`: note, section_fails, lot_fails.
    """

    max_out_percent: Decimal
    effect: str


@dataclass(frozen=True)
class LotOutcome:
    """`out` of `measured` readings are out, `inconclusive` prove neither; `allowed` may be out of so many.

    `percent` is the exact share that is out, in percent (0 where nothing was measured).
    """

    state: LotState
    measured: int
    out: int
    inconclusive: int
    allowed: int
    percent: Fraction


def evaluate(rule: MeasurementRule, measured: int, out: int, inconclusive: int = 0) -> LotOutcome:
    """The rule on `measured` readings, of which `out` are out of tolerance and `inconclusive` are neither."""
    allowed = int(Fraction(rule.max_out_percent) * measured / 100)
    percent = Fraction(100 * out, measured) if measured else Fraction(0)
    if not measured:
        state = LotState.EMPTY
    elif out > allowed:
        state = LotState.EXCEEDED
    else:
        state = LotState.UNDECIDED if out + inconclusive > allowed else LotState.WITHIN
    return LotOutcome(state, measured, out, inconclusive, allowed, percent)
