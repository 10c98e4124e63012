"""Limits: asymmetric, one-sided, exact."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.measurement import Mode, Tolerance

VALUES = st.decimals(-1000, 1000, places=3, allow_nan=False)
MAGNITUDES = st.decimals(0, 50, places=3, allow_nan=False)


def test_asymmetric() -> None:
    tolerance = Tolerance(Decimal(50), Decimal(2), Decimal(1), "cm")
    assert (tolerance.lower, tolerance.upper, tolerance.unit) == (Decimal(49), Decimal(52), "cm")
    assert [tolerance.conforms(Decimal(v)) for v in ("48.9", "49", "50", "52.0", "52.1")] == [
        False,
        True,
        True,
        True,
        False,
    ]
    assert tolerance.deviation(Decimal("49.5")) == Decimal("-0.5")
    assert [tolerance.excess(Decimal(v)) for v in ("48.9", "50", "52.1")] == [
        Decimal("-0.1"),
        Decimal(0),
        Decimal("0.1"),
    ]


def test_one_sided() -> None:
    at_least, at_most = Tolerance(min=Decimal("0.8")), Tolerance(max=Decimal(5))
    assert (at_least.lower, at_least.upper, at_most.lower, at_most.upper) == (
        Decimal("0.8"),
        None,
        None,
        Decimal(5),
    )
    assert at_least.conforms(Decimal(100))
    assert not at_least.conforms(Decimal("0.79"))
    assert at_most.conforms(Decimal(-3))
    assert not at_most.conforms(Decimal("5.01"))
    assert at_most.deviation(Decimal(4)) is None
    open_below = Tolerance(nominal=Decimal(10), plus=Decimal(1))
    assert (open_below.lower, open_below.upper) == (None, Decimal(11))
    open_above = Tolerance(nominal=Decimal(10), minus=Decimal(1))
    assert (open_above.lower, open_above.upper) == (Decimal(9), None)


def test_limits_beside_a_nominal_decide() -> None:
    tolerance = Tolerance(nominal=Decimal(10), min=Decimal("9.5"), max=Decimal(12))
    assert (tolerance.lower, tolerance.upper) == (Decimal("9.5"), Decimal(12))
    assert tolerance.deviation(Decimal(9)) == Decimal(-1)


def test_an_empty_reading_does_not_conform() -> None:
    assert not Tolerance(Decimal(1), Decimal(1), Decimal(1)).conforms(None)
    assert not Tolerance().conforms(None)
    assert Tolerance().conforms(Decimal(1))


def test_floating_point_would_get_this_wrong() -> None:
    tolerance = Tolerance(Decimal("0.3"), Decimal(0), Decimal("0.2"))
    assert tolerance.lower == Decimal("0.1")
    assert tolerance.conforms(Decimal("0.1"))


def test_the_callers_context_does_not_matter() -> None:
    with localcontext() as context:
        context.prec = 2
        tolerance = Tolerance(Decimal("73.974"), Decimal("0.051"), Decimal("0.05"))
        assert (tolerance.lower, tolerance.upper) == (Decimal("73.924"), Decimal("74.025"))
        assert tolerance.deviation(Decimal("73.9755")) == Decimal("0.0015")


def test_nothing_conforms_to_limits_that_cross() -> None:
    crossed = Tolerance(min=Decimal(2), max=Decimal(1))
    assert not any(crossed.conforms(Decimal(value)) for value in ("0", "1", "1.5", "2", "3"))
    assert Tolerance(min=Decimal(1), max=Decimal(1)).conforms(Decimal(1))


@given(VALUES, MAGNITUDES, MAGNITUDES, VALUES)
def test_conforming_is_lying_between_the_limits(
    nominal: Decimal, plus: Decimal, minus: Decimal, value: Decimal
) -> None:
    tolerance = Tolerance(nominal, plus, minus)
    deviation = tolerance.deviation(value)
    assert deviation is not None
    assert tolerance.conforms(value) == (-minus <= deviation <= plus)
    excess = tolerance.excess(value)
    assert tolerance.conforms(value - excess)
    assert (excess > 0) == (deviation > plus)
    assert (excess < 0) == (deviation < -minus)


def test_percent_of_the_nominal_is_exact() -> None:
    tolerance = Tolerance(Decimal("33.3"), plus_percent=Decimal("2.5"), minus=Decimal("0.1"))
    assert (tolerance.lower, tolerance.upper) == (Decimal("33.2"), Decimal("34.1325"))
    assert (tolerance.below, tolerance.above) == (Decimal("0.1"), Decimal("0.8325"))
    cold = Tolerance(Decimal(-20), plus_percent=Decimal(10), minus_percent=Decimal(5))
    assert (cold.lower, cold.upper) == (Decimal(-21), Decimal(-18))
    assert Tolerance(plus_percent=Decimal(10)).upper is None


def test_a_deviation_is_judged_around_zero() -> None:
    tolerance = Tolerance(
        Decimal("54.2"), plus_percent=Decimal(1), minus=Decimal("0.05"), mode=Mode.DEVIATION
    )
    assert (tolerance.lower, tolerance.upper, tolerance.target) == (
        Decimal("-0.05"),
        Decimal("0.542"),
        Decimal(0),
    )
    assert tolerance.conforms(Decimal("-0.05"))
    assert not tolerance.conforms(Decimal("54.2"))
    assert tolerance.deviation(Decimal("-0.04")) == Decimal("-0.04")
    assert tolerance.actual(Decimal("-0.04")) == Decimal("54.16")
    assert Tolerance(Decimal("54.2")).actual(Decimal(3)) == Decimal(3)
    assert Tolerance(max=Decimal(1), mode=Mode.DEVIATION).actual(Decimal(3)) is None
    limits = Tolerance(Decimal(10), min=Decimal("-0.1"), max=Decimal("0.3"), mode=Mode.DEVIATION)
    assert (limits.below, limits.above) == (Decimal("0.1"), Decimal("0.3"))
    assert Tolerance(max=Decimal(5)).above is None
    assert Tolerance(min=Decimal(5)).below is None


@given(VALUES, MAGNITUDES, MAGNITUDES, VALUES)
def test_a_deviation_conforms_when_its_value_does(
    nominal: Decimal, plus: Decimal, minus: Decimal, reading: Decimal
) -> None:
    value, deviation = Tolerance(nominal, plus, minus), Tolerance(nominal, plus, minus, mode=Mode.DEVIATION)
    actual = deviation.actual(reading)
    assert actual is not None
    assert deviation.conforms(reading) == value.conforms(actual)
    assert deviation.excess(reading) == value.excess(actual)
    assert (deviation.above, deviation.below) == (value.above, value.below) == (plus, minus)


@given(VALUES.filter(bool), st.decimals(0, 200, places=4, allow_nan=False))
def test_percent_is_a_hundredth_of_the_magnitude(nominal: Decimal, percent: Decimal) -> None:
    with localcontext() as context:
        context.prec = 3
        tolerance = Tolerance(nominal, plus_percent=percent, minus_percent=percent)
        lower, upper = tolerance.lower, tolerance.upper
    assert lower is not None
    assert upper is not None
    share = abs(Fraction(nominal)) * Fraction(percent) / 100
    assert (Fraction(lower), Fraction(upper)) == (Fraction(nominal) - share, Fraction(nominal) + share)
