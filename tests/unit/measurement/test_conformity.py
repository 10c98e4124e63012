"""Three-valued decisions: worked cases, exact edges of the guard band, probabilities against SciPy."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import norm

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import (
    DecisionRule,
    Outcome,
    Uncertainty,
    conformance_probability,
    decide,
    has_conform_zone,
    read_uncertainty,
)
from inspector_app.domain.measurement.tolerance import Tolerance

GUARD, PROBABILITY, SIMPLE = DecisionRule.GUARD, DecisionRule.PROBABILITY, DecisionRule.SIMPLE
READINGS = st.decimals(-20, 20, places=3, allow_nan=False)
SPREADS = st.decimals("0.001", 5, places=3, allow_nan=False)


def limits(lower: str | None, upper: str | None) -> Tolerance:
    return Tolerance(
        min=None if lower is None else Decimal(lower), max=None if upper is None else Decimal(upper)
    )


def u(value: str, k: str | None = None) -> Uncertainty:
    return Uncertainty(Decimal(value), None if k is None else Decimal(k))


@pytest.mark.parametrize(
    ("reading", "lower", "upper", "spread", "probability"),
    [
        # JCGM 106:2012: 7.3.3 examples 1 (breakdown voltage) and 2 (burst strength), 7.4 (viscosity).
        ("-5.47", None, "-5.40", "0.05", 0.92),
        ("509.7", "490", None, "8.6", 0.99),
        ("13.6", "12.5", "16.3", "1.8", 0.66),
        # u = 0.06 and T = 0.2, centred.
        ("0", "-0.1", "0.1", "0.06", 0.90),
    ],
)
def test_published_probabilities(
    reading: str, lower: str | None, upper: str | None, spread: str, probability: float
) -> None:
    found = decide(Decimal(reading), limits(lower, upper), u(spread), PROBABILITY)
    assert found.probability == pytest.approx(probability, abs=0.005)
    assert found.outcome == (Outcome.CONFORM if probability >= 0.95 else Outcome.INCONCLUSIVE)


def test_a_wide_uncertainty_leaves_no_zone() -> None:
    """1.65 u = 0.099 would still say conform in the middle of T = 0.2; the probability there is 0.904."""
    tolerance, wide = limits("-0.1", "0.1"), u("0.06")
    centred = decide(Decimal(0), tolerance, wide, PROBABILITY)
    assert centred.outcome == Outcome.INCONCLUSIVE
    assert centred.probability == pytest.approx(0.9044, abs=0.00005)
    assert not has_conform_zone(tolerance, wide, GUARD)
    assert not has_conform_zone(tolerance, wide, PROBABILITY)
    assert has_conform_zone(tolerance, wide, SIMPLE)
    assert has_conform_zone(tolerance, u("0.05"), GUARD)
    assert has_conform_zone(tolerance, u("0.05"), PROBABILITY)
    assert not has_conform_zone(tolerance, u("0.0500001"), GUARD)
    assert decide(Decimal(0), tolerance, wide, GUARD).outcome == Outcome.INCONCLUSIVE
    assert decide(Decimal(0), tolerance, wide).outcome == Outcome.CONFORM
    one_and_two_thirds = u("0.099", "1.65")
    assert has_conform_zone(tolerance, one_and_two_thirds, GUARD)
    assert decide(Decimal(0), tolerance, one_and_two_thirds, GUARD).outcome == Outcome.CONFORM


@pytest.mark.parametrize(
    ("reading", "outcome"),
    [
        ("9.69", Outcome.NOT_CONFORM),
        ("9.70", Outcome.INCONCLUSIVE),
        ("9.89", Outcome.INCONCLUSIVE),
        ("9.90", Outcome.CONFORM),
        ("10.10", Outcome.CONFORM),
        ("10.101", Outcome.INCONCLUSIVE),
        ("10.30", Outcome.INCONCLUSIVE),
        ("10.301", Outcome.NOT_CONFORM),
    ],
)
@pytest.mark.parametrize("uncertainty", [u("0.1", "2"), u("0.05")])
def test_the_guard_band_is_exact_at_its_edges(
    reading: str, outcome: Outcome, uncertainty: Uncertainty
) -> None:
    assert decide(Decimal(reading), limits("9.8", "10.2"), uncertainty, GUARD).outcome == outcome


def test_one_sided_limits_are_guarded_on_their_side() -> None:
    at_least, guard = limits("5", None), u("0.5", "2")
    outcomes = [
        decide(Decimal(v), at_least, guard, GUARD).outcome for v in ("4.4", "4.5", "5.4", "5.5", "99")
    ]
    inconclusive = Outcome.INCONCLUSIVE
    assert outcomes == [Outcome.NOT_CONFORM, inconclusive, inconclusive, Outcome.CONFORM, Outcome.CONFORM]
    at_most = [decide(Decimal(v), limits(None, "5"), guard, GUARD).outcome for v in ("4.5", "5.5", "5.6")]
    assert at_most == [Outcome.CONFORM, inconclusive, Outcome.NOT_CONFORM]
    assert has_conform_zone(at_least, guard, GUARD)
    assert has_conform_zone(limits(None, "5"), guard, GUARD)
    assert decide(Decimal(1), Tolerance(), guard, GUARD) == decide(
        Decimal(1), Tolerance(), guard, PROBABILITY
    )


def test_simple_acceptance_takes_nothing_off() -> None:
    at_limit = decide(Decimal("0.1"), limits("-0.1", "0.1"), u("0.001"), SIMPLE)
    assert at_limit.outcome == Outcome.CONFORM
    assert at_limit.probability == pytest.approx(0.5)
    without = decide(Decimal("0.2"), limits("-0.1", "0.1"))
    assert (without.outcome, without.probability) == (Outcome.NOT_CONFORM, None)


@pytest.mark.parametrize("rule", [GUARD, PROBABILITY])
def test_a_rule_without_an_uncertainty_is_refused(rule: DecisionRule) -> None:
    with pytest.raises(InputError) as refused:
        decide(Decimal(0), limits("-1", "1"), None, rule)
    assert refused.value.code == "conformity.no_uncertainty"


def test_no_uncertainty_at_all_is_simple_acceptance() -> None:
    for reading, probability in (("1", 1.0), ("1.001", 0.0)):
        for rule in DecisionRule:
            found = decide(Decimal(reading), limits("0", "1"), u("0"), rule)
            assert found.probability == probability
            assert found.outcome == (Outcome.CONFORM if probability else Outcome.NOT_CONFORM)


@pytest.mark.parametrize("uncertainty", [u("0.06"), u("0.12", "2"), u("0.1", "1.96")])
def test_the_text_beside_a_reading_reads_back(uncertainty: Uncertainty) -> None:
    assert read_uncertainty(uncertainty.text) == uncertainty
    assert uncertainty.expanded == Fraction(uncertainty.value) * (2 if uncertainty.k is None else 1)
    assert uncertainty.standard * Fraction(uncertainty.k or 1) == Fraction(uncertainty.value)


@pytest.mark.parametrize("text", [None, "", "0.06", "U=0.1", "u=0.06 mm"])
def test_an_unknown_text_is_no_uncertainty(text: str | None) -> None:
    assert read_uncertainty(text) is None


@given(READINGS, SPREADS, st.none() | READINGS, st.none() | SPREADS)
def test_the_probability_is_that_of_the_normal_distribution(
    reading: Decimal, spread: Decimal, lower: Decimal | None, width: Decimal | None
) -> None:
    upper = None if width is None else (lower or Decimal(0)) + width
    found = conformance_probability(reading, Tolerance(min=lower, max=upper), Fraction(spread))
    y, s = float(reading), float(spread)
    above = 1.0 if upper is None else norm.cdf((float(upper) - y) / s)
    below = 0.0 if lower is None else norm.cdf((float(lower) - y) / s)
    assert found == pytest.approx(above - below, abs=1e-12)
    assert 0 <= found <= 1


def test_far_beyond_a_limit_the_probability_keeps_its_digits() -> None:
    for lower, upper, reading in (("0", "1", "2"), ("0", "1", "-1"), (None, "1", "2"), ("0", None, "-1")):
        found = conformance_probability(Decimal(reading), limits(lower, upper), Fraction(1, 10))
        assert found == pytest.approx(norm.sf(10), rel=1e-9)


@given(READINGS, SPREADS, READINGS, SPREADS, st.sampled_from([GUARD, PROBABILITY]))
def test_what_is_proved_agrees_with_the_limits(
    reading: Decimal, spread: Decimal, lower: Decimal, width: Decimal, rule: DecisionRule
) -> None:
    """Nothing outside is ever verified as conforming; guard (2 u) never says more than 95 % does."""
    tolerance, uncertainty = Tolerance(min=lower, max=lower + width), Uncertainty(spread)
    found = decide(reading, tolerance, uncertainty, rule)
    if found.outcome == Outcome.CONFORM:
        assert tolerance.conforms(reading)
    guarded = decide(reading, tolerance, uncertainty, GUARD).outcome
    if guarded != Outcome.INCONCLUSIVE:
        assert decide(reading, tolerance, uncertainty, PROBABILITY).outcome == guarded


@given(READINGS, SPREADS, READINGS, SPREADS)
def test_the_guard_band_by_moved_limits(
    reading: Decimal, spread: Decimal, lower: Decimal, width: Decimal
) -> None:
    """The same, slowly: conform within the narrowed limits, not conform beyond the widened ones."""
    upper, guard = lower + width, 2 * spread
    found = decide(reading, Tolerance(min=lower, max=upper), Uncertainty(spread), GUARD).outcome
    narrowed = Tolerance(min=lower + guard, max=upper - guard).conforms(reading)
    widened = Tolerance(min=lower - guard, max=upper + guard).conforms(reading)
    assert (found == Outcome.CONFORM, found != Outcome.NOT_CONFORM) == (narrowed, widened)
