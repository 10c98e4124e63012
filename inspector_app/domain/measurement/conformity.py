"""Conform, not conform, or inconclusive: what a reading proves when its measurement uncertainty is known.

Three decision rules:

- simple: the reading decides, no uncertainty is taken off. By agreement only; at a limit the risk is half.
- guard (ISO 14253-1, U = k u): conform is what lies inside the limits by U or more, not conform what lies
  outside by more than U, everything between is inconclusive.
- conformance_probability: the probability that the true value is within the limits, the reading's error
  being normal with standard uncertainty u: P = Phi((upper - y)/u) - Phi((lower - y)/u). At least 95 % is
  conform, at most 5 % not conform.

Who has to prove bears the uncertainty: the supplier who proves conformity needs "conform", the customer who
proves nonconformity "not conform"; inconclusive proves neither. Limits and guard bands are exact fractions,
only the probability is a float. Sources: ISO 14253-1, JCGM 106:2012 clause 7.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum
from fractions import Fraction
from math import erfc, sqrt

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.tolerance import Tolerance

_EXACT = Context(prec=100)
DEFAULT_K = Decimal(2)
CONFORM_FROM = 0.95
NOT_CONFORM_TO = 0.05
_TEXT = re.compile(r"u=([0-9.]+)|U=([0-9.]+) k=([0-9.]+)")


class Outcome(StrEnum):
    CONFORM = "conform"
    NOT_CONFORM = "not_conform"
    INCONCLUSIVE = "inconclusive"


class DecisionRule(StrEnum):
    SIMPLE = "simple"
    GUARD = "guard"
    PROBABILITY = "conformance_probability"


@dataclass(frozen=True)
class Uncertainty:
    """Measurement uncertainty in the unit of the readings, >= 0.

    `value` is the standard uncertainty u where `k` is None, else the expanded one U = k u; `k` > 0.
    """

    value: Decimal
    k: Decimal | None = None

    @property
    def standard(self) -> Fraction:
        """u."""
        return Fraction(self.value) / Fraction(self.k or 1)

    @property
    def expanded(self) -> Fraction:
        """U: as stated, or 2 u where only u is."""
        return Fraction(self.value) * (1 if self.k is not None else Fraction(DEFAULT_K))

    @property
    def text(self) -> str:
        """As kept beside a reading: "u=0.06" or "U=0.12 k=2"."""
        return f"u={self.value:f}" if self.k is None else f"U={self.value:f} k={self.k:f}"


def read_uncertainty(text: str | None) -> Uncertainty | None:
    """What `Uncertainty.text` wrote; None for nothing or for a text this program does not know."""
    found = _TEXT.fullmatch(text or "")
    if found is None:
        return None
    standard, expanded, k = found.groups()
    return Uncertainty(Decimal(standard)) if standard else Uncertainty(Decimal(expanded), Decimal(k))


@dataclass(frozen=True)
class Conformity:
    """`probability` that the true value is within the limits; None where no uncertainty is known."""

    outcome: Outcome
    probability: float | None = None


def decide(
    reading: Decimal,
    tolerance: Tolerance,
    uncertainty: Uncertainty | None = None,
    rule: str = DecisionRule.SIMPLE,
) -> Conformity:
    """What a reading proves under a decision rule.

    Raises InputError `conformity.no_uncertainty` when a rule other than simple has none to go by.
    """
    if uncertainty is None:
        if rule != DecisionRule.SIMPLE:
            raise InputError(
                "conformity.no_uncertainty",
                f"The decision rule {rule} needs a measurement uncertainty, and there is none.",
                "State the uncertainty of the point in the standards pack, or use the rule simple.",
                rule=str(rule),
            )
        return Conformity(_simple(reading, tolerance))
    probability = conformance_probability(reading, tolerance, uncertainty.standard)
    if rule == DecisionRule.GUARD:
        return Conformity(_guarded(Fraction(reading), tolerance, uncertainty.expanded), probability)
    if rule == DecisionRule.PROBABILITY:
        return Conformity(_probable(probability), probability)
    return Conformity(_simple(reading, tolerance), probability)


def conformance_probability(reading: Decimal, tolerance: Tolerance, u: Fraction) -> float:
    """P(lower <= true value <= upper) for a normal error with standard uncertainty `u`; JCGM 106, 7.4."""
    if u == 0:
        return float(tolerance.conforms(reading))
    lower, upper = tolerance.lower, tolerance.upper
    over = None if upper is None else float((Fraction(reading) - Fraction(upper)) / u)
    under = None if lower is None else float((Fraction(lower) - Fraction(reading)) / u)
    # Tails, not a difference of numbers close to 1; beyond a limit the near tail is what is left.
    if over is not None and over > 0:
        return _tail(over) - (0.0 if under is None else _tail(-under))
    if under is not None and under > 0:
        return _tail(under) - (0.0 if over is None else _tail(-over))
    return 1.0 - sum(_tail(-z) for z in (over, under) if z is not None)


def has_conform_zone(tolerance: Tolerance, uncertainty: Uncertainty, rule: str) -> bool:
    """Whether any reading at all can be conforming: the one in the middle of the limits, if any is."""
    lower, upper = tolerance.lower, tolerance.upper
    if lower is None or upper is None:
        return True
    middle = _EXACT.multiply(_EXACT.add(lower, upper), Decimal("0.5"))
    return decide(middle, tolerance, uncertainty, rule).outcome == Outcome.CONFORM


def _tail(z: float) -> float:
    """P(Z > z)."""
    return 0.5 * erfc(z / sqrt(2))


def _simple(reading: Decimal, tolerance: Tolerance) -> Outcome:
    return Outcome.CONFORM if tolerance.conforms(reading) else Outcome.NOT_CONFORM


def _guarded(reading: Fraction, tolerance: Tolerance, guard: Fraction) -> Outcome:
    lower = None if tolerance.lower is None else Fraction(tolerance.lower)
    upper = None if tolerance.upper is None else Fraction(tolerance.upper)
    if (lower is not None and reading < lower - guard) or (upper is not None and reading > upper + guard):
        return Outcome.NOT_CONFORM
    if (lower is None or reading >= lower + guard) and (upper is None or reading <= upper - guard):
        return Outcome.CONFORM
    return Outcome.INCONCLUSIVE


def _probable(probability: float) -> Outcome:
    if probability >= CONFORM_FROM:
        return Outcome.CONFORM
    return Outcome.NOT_CONFORM if probability <= NOT_CONFORM_TO else Outcome.INCONCLUSIVE
