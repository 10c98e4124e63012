"""Readings as whole numbers: the same figures as fractions one by one, at any exponent."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_app.domain.measurement.control import ChartKind, ChartPoint, control_charts
from inspector_app.domain.measurement.rules import RuleSet, signals
from inspector_app.domain.measurement.spread import Method, within_spread
from inspector_app.domain.measurement.whole import exact_mean, fractions_of, squares, whole, whole_groups

READINGS = st.one_of(
    st.decimals(-999, 999, places=3),
    st.sampled_from([Decimal("1E+30"), Decimal("-2.50"), Decimal("3E-30"), Decimal(0), Decimal("1E2")]),
)


@given(st.lists(READINGS, min_size=1, max_size=12))
def test_nothing_is_rounded(values: list[Decimal]) -> None:
    exact = [Fraction(value) for value in values]
    units, scale = whole(values)
    assert [Fraction(unit, scale) for unit in units] == exact == fractions_of(units, scale)
    mean = sum(exact, Fraction(0)) / len(exact)
    assert exact_mean(values) == mean
    around = sum(((value - mean) ** 2 for value in exact), Fraction(0))
    assert Fraction(squares(units), len(units) * scale**2) == around


def test_groups_share_their_unit_and_keep_their_sizes() -> None:
    assert whole_groups([[Decimal("0.5")], [], [Decimal("1.25"), Decimal(3)]]) == ([[2], [], [5, 12]], 4)
    assert whole(()) == ([], 1)
    assert exact_mean(()) is None


@settings(max_examples=40)
@given(st.lists(st.lists(READINGS, min_size=2, max_size=5), min_size=2, max_size=8))
def test_spreads_and_charts_as_with_fractions(groups: list[list[Decimal]]) -> None:
    exact = [[Fraction(value) for value in group] for group in groups]
    around = [sum((v - sum(g, Fraction(0)) / len(g)) ** 2 for v in g) for g in exact]
    pooled = within_spread(groups, Method.POOLED)
    assert pooled is not None
    assert pooled.sigma**2 == pytest.approx(float(sum(around) / sum(len(g) - 1 for g in exact)))
    charts = control_charts(groups, ChartKind.XBAR_S)
    if charts.reason:
        return
    assert [point.value for point in charts.location] == [sum(g, Fraction(0)) / len(g) for g in exact]
    assert [float(point.value) ** 2 for point in charts.variation] == pytest.approx(
        [float(a / (len(g) - 1)) for a, g in zip(around, exact, strict=True)]
    )


def test_a_point_a_hair_beyond_a_limit_is_out_although_its_float_is_not() -> None:
    limit, hair = 0.3, Fraction(1, 10**40)
    on = Fraction(limit)
    assert float(on + hair) == limit
    assert ChartPoint(0, on + hair, Fraction(0), -limit, limit).out
    assert ChartPoint(0, -on - hair, Fraction(0), -limit, limit).out
    assert not ChartPoint(0, on, Fraction(0), -limit, limit).out
    assert [s.number for s in signals([3 * on + hair], Fraction(0), [limit], RuleSet.NELSON)] == [1]
    assert signals([3 * on], Fraction(0), [limit], RuleSet.NELSON) == ()
