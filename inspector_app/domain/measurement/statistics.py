"""Mean, standard deviation and extremes of a handful of readings.

Sums are exact; only the final quotient and root are rounded, to 28 digits.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction

from inspector_app.domain.measurement.whole import squares, whole

_DIGITS = Context(prec=28)
_GUARD = Context(prec=60)


@dataclass(frozen=True)
class Summary:
    """Figures of `n` readings, in their unit. `s`: standard deviation with n - 1, None for one reading."""

    n: int
    mean: Decimal
    s: Decimal | None
    minimum: Decimal
    maximum: Decimal


def summarize(values: Iterable[Decimal]) -> Summary | None:
    """Figures of the readings, or None when there are none."""
    readings = list(values)
    if not readings:
        return None
    n = len(readings)
    units, scale = whole(readings)
    mean = Fraction(sum(units), n * scale)
    s = None
    if n > 1:
        variance = Fraction(squares(units), n * (n - 1) * scale**2)
        s = _DIGITS.plus(_GUARD.sqrt(_quotient(variance, _GUARD)))
    return Summary(n, _quotient(mean, _DIGITS), s, min(readings), max(readings))


def _quotient(value: Fraction, context: Context) -> Decimal:
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))
