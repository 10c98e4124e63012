"""Control limits: worked cases by hand, unequal subgroups, and an independent computation with numpy."""

from __future__ import annotations

import math
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.constants import c4, chart_constants
from inspector_app.domain.measurement.control import (
    ChartKind,
    ChartPoint,
    control_charts,
    run_chart,
    usual_chart,
)
from inspector_app.domain.measurement.rules import RuleSet

D = Decimal
FLOW = [D(v) for v in ("49.6", "47.6", "49.9", "51.3", "47.8", "51.2", "52.6", "52.4", "53.6", "52.1")]
"""The individuals example of the NIST/SEMATECH e-Handbook, 6.3.2.2."""


def _singles(values: list[Decimal]) -> list[tuple[Decimal, ...]]:
    return [(value,) for value in values]


def test_individuals_as_the_nist_handbook() -> None:
    charts = control_charts(_singles(FLOW), ChartKind.I_MR)
    # Mean 50.81, mean moving range 1.8778, limits 55.8041 and 45.8159 with d2 rounded to 1.128.
    first = charts.location[0]
    assert first.centre == Fraction("50.81")
    assert first.upper == pytest.approx(55.8041, abs=2e-3)
    assert first.lower == pytest.approx(45.8159, abs=2e-3)
    assert first.upper == pytest.approx(50.81 + 2.658681 * 16.9 / 9, abs=1e-5)
    ranges = charts.variation
    assert [point.place for point in ranges] == list(range(1, 10))
    assert ranges[0].centre == pytest.approx(1.8778, abs=5e-5)
    assert ranges[0].upper == pytest.approx(3.2665 * 1.8778, abs=5e-4)
    assert (ranges[0].lower, ranges[0].value) == (0, Fraction(2))
    assert charts.stable
    assert charts.kind.charts == ("individuals", "moving range")


@settings(max_examples=40)
@given(
    st.integers(2, 6).flatmap(
        lambda n: st.lists(
            st.lists(st.decimals(0, 99, places=1), min_size=n, max_size=n), min_size=2, max_size=9
        )
    )
)
def test_means_with_ranges_and_s_as_numpy(groups: list[list[Decimal]]) -> None:
    data = np.array([[float(v) for v in group] for group in groups])
    n = data.shape[1]
    known = chart_constants(n)
    ranges, s = np.ptp(data, axis=1), data.std(axis=1, ddof=1)
    for kind, spreads, a, low, high in (
        (ChartKind.XBAR_R, ranges, known.a2, known.d3_limit, known.d4_limit),
        (ChartKind.XBAR_S, s, known.a3, known.b3, known.b4),
    ):
        charts = control_charts(groups, kind)
        if not spreads.any():
            assert charts.reason == "no_spread"
            continue
        mean = spreads.mean()
        assert [float(p.value) for p in charts.location] == pytest.approx(data.mean(axis=1))
        assert [p.upper for p in charts.location] == pytest.approx([data.mean() + a * mean] * len(groups))
        assert [p.lower for p in charts.location] == pytest.approx([data.mean() - a * mean] * len(groups))
        assert [float(p.value) for p in charts.variation] == pytest.approx(spreads, abs=1e-12)
        assert [float(p.centre) for p in charts.variation] == pytest.approx([mean] * len(groups))
        assert [p.upper for p in charts.variation] == pytest.approx([high * mean] * len(groups))
        assert [p.lower for p in charts.variation] == pytest.approx([low * mean] * len(groups), abs=1e-9)


def test_subgroups_of_different_sizes_have_their_own_limits() -> None:
    groups = [[D(1), D(3)], [D(2), D(5), D(4)], [D(0), D(1)]]
    charts = control_charts(groups, ChartKind.XBAR_S)
    assert charts.spread is not None
    sigma = charts.spread.sigma
    assert charts.location[0].centre == Fraction(16, 7)
    assert [p.upper - 16 / 7 for p in charts.location] == pytest.approx(
        [3 * sigma / math.sqrt(n) for n in (2, 3, 2)]
    )
    assert [float(p.centre) for p in charts.variation] == pytest.approx([c4(n) * sigma for n in (2, 3, 2)])


def test_a_shift_is_seen_in_one_chart_or_the_other() -> None:
    calm = [D(v) for v in ("10.1", "9.9", "10.0", "10.2", "9.8", "10.0", "9.9", "10.1")]
    jump = control_charts(_singles([*calm, D("12.5")]), ChartKind.I_MR)
    assert [(s.number, s.at) for s in jump.signals] == [(1, 8)]
    assert [point.place for point in jump.variation if point.out] == [8]
    assert jump.stable is False
    wide = [[D("9.9"), D("10.1")]] * 8 + [[D(8), D(12)]]
    charts = control_charts(wide, ChartKind.XBAR_R, RuleSet.WESTERN_ELECTRIC)
    assert charts.signals == ()
    assert [point.place for point in charts.variation if point.out] == [8]
    assert charts.stable is False


def test_on_a_limit_is_not_out() -> None:
    assert not ChartPoint(0, Fraction(3), Fraction(0), -3.0, 3.0).out
    assert ChartPoint(0, Fraction(-31, 10), Fraction(0), -3.0, 3.0).out


def test_where_there_are_no_limits() -> None:
    for groups, kind in (
        ([], ChartKind.I_MR),
        ([(D(1),)], ChartKind.I_MR),
        ([(D(1), D(2))], ChartKind.XBAR_R),
    ):
        charts = control_charts(groups, kind)
        assert (charts.reason, charts.location, charts.stable) == ("too_few", (), None)
    same = control_charts(_singles([D(2)] * 12), ChartKind.I_MR)
    assert (same.reason, same.location, same.signals) == ("no_spread", (), ())
    with pytest.raises(InputError, match="Subgroup 2 has 1 reading") as refused:
        control_charts([[D(1), D(2)], [D(1)]], ChartKind.XBAR_S)
    assert refused.value.code == "chart.too_small"


def test_individuals_take_readings_of_subgroups_in_order() -> None:
    groups = [FLOW[:4], FLOW[4:]]
    assert control_charts(groups, ChartKind.I_MR) == control_charts(_singles(FLOW), ChartKind.I_MR)


def test_the_usual_chart() -> None:
    assert usual_chart(_singles(FLOW)) is ChartKind.I_MR
    assert usual_chart([FLOW[:5], FLOW[5:]]) is ChartKind.XBAR_R
    assert usual_chart([FLOW[:4], FLOW[4:]]) is ChartKind.XBAR_S


def test_run_chart_points_carry_their_rules() -> None:
    readings = list(enumerate([*FLOW, D(70)], start=1))
    del readings[2]
    points, charts = run_chart(readings)
    assert [point.sample for point in points][:3] == [1, 2, 4]
    assert points[-1].rules == (1,)
    assert points[0].rules == ()
    assert charts.signals[0].points == (9,)
    assert run_chart([])[0] == ()
