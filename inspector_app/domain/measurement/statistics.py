"""What a handful of readings says together: mean, spread, and a capability index with its interval.

Sums are exact; only the final quotient and root are rounded, to 28 digits. Which spread an index was made
from is part of its name, since the two are mixed up everywhere: s over all readings gives Ppk, a
within-subgroup sigma Cpk.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Context, Decimal
from fractions import Fraction
from math import sqrt

_DIGITS = Context(prec=28)
_GUARD = Context(prec=60)

OVERALL = "overall"
WITHIN = "within"


@dataclass(frozen=True)
class Summary:
    """Figures of `n` readings, in their unit. `s`: standard deviation with n - 1, None for one reading."""

    n: int
    mean: Decimal
    s: Decimal | None
    minimum: Decimal
    maximum: Decimal


@dataclass(frozen=True)
class Capability:
    """A capability index towards the nearer limit and its confidence interval; negative: the mean is outside.

    `sigma` says which spread it is made from, `name` what the index is therefore called.
    """

    index: float
    low: float
    high: float
    n: int
    sigma: str = OVERALL

    @property
    def name(self) -> str:
        """Ppk for the overall standard deviation, Cpk for a within-subgroup one."""
        return "Cpk" if self.sigma == WITHIN else "Ppk"


def summarize(values: Iterable[Decimal]) -> Summary | None:
    """Figures of the readings, or None when there are none."""
    readings = list(values)
    if not readings:
        return None
    n = len(readings)
    exact = [Fraction(value) for value in readings]
    total = sum(exact, Fraction(0))
    mean = total / n
    s = None
    if n > 1:
        # Around the mean, exactly: the one-pass formula goes negative in floating point.
        variance = sum(((value - mean) ** 2 for value in exact), Fraction(0)) / (n - 1)
        s = _DIGITS.plus(_GUARD.sqrt(_quotient(variance, _GUARD)))
    return Summary(n, _quotient(mean, _DIGITS), s, min(readings), max(readings))


def capability(
    summary: Summary,
    lower: Decimal | None,
    upper: Decimal | None,
    *,
    within_sigma: Decimal | None = None,
    z: float = 1.959963984540054,
) -> Capability | None:
    """The index (limit - mean) / 3 sigma towards the nearer limit, with the interval of Bissell.

    Interval: index +- z sqrt(1/(9n) + index^2 / (2(n - 1))); the default z is for 95 %. Sigma is the
    summary's s, or `within_sigma` where readings come in subgroups. None where it is undefined: no limit,
    fewer than two readings, no spread.
    """
    sigma = summary.s if within_sigma is None else within_sigma
    if summary.n < 2 or not sigma or (lower is None and upper is None):
        return None
    margins = []
    if upper is not None:
        margins.append(Fraction(upper) - Fraction(summary.mean))
    if lower is not None:
        margins.append(Fraction(summary.mean) - Fraction(lower))
    index = float(min(margins) / (3 * Fraction(sigma)))
    half = z * sqrt(1 / (9 * summary.n) + index**2 / (2 * (summary.n - 1)))
    return Capability(
        index, index - half, index + half, summary.n, OVERALL if within_sigma is None else WITHIN
    )


def _quotient(value: Fraction, context: Context) -> Decimal:
    return context.divide(Decimal(value.numerator), Decimal(value.denominator))
