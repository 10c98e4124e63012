"""The within-subgroup sigma: by hand, against simulation, and what it is worth in degrees of freedom."""

from __future__ import annotations

import math
import statistics
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.constants import c4, d2, d3
from inspector_app.domain.measurement.spread import Method, usual_method, within_spread, worth

D = Decimal
GROUPS = ((D("1"), D("4"), D("2")), (D("6"), D("5"), D("5.5")), (D("3"), D("3"), D("9")))


def test_each_method_by_hand() -> None:
    ranges = within_spread(GROUPS, Method.RANGE)
    assert ranges is not None
    assert ranges.sigma == pytest.approx((3 + 1 + 6) / 3 / 1.692568750643, rel=1e-12)
    spreads = [statistics.stdev(float(v) for v in group) for group in GROUPS]
    by_s, pooled = within_spread(GROUPS, Method.S), within_spread(GROUPS, Method.POOLED)
    assert by_s is not None
    assert pooled is not None
    assert by_s.sigma == pytest.approx(sum(spreads) / 3 / c4(3), rel=1e-12)
    assert pooled.sigma == pytest.approx(math.sqrt(sum(s * s for s in spreads) / 3), rel=1e-12)
    assert pooled.df == 6
    moving = within_spread(GROUPS, Method.MOVING_RANGE)
    assert moving is not None
    # 1 4 2 6 5 5.5 3 3 9: steps 3 2 4 1 .5 2.5 0 6
    assert moving.sigma == pytest.approx(19 / 8 / (2 / math.sqrt(math.pi)), rel=1e-11)


def test_subgroups_of_different_sizes() -> None:
    groups = ((D(1), D(3)), (D(2),), (D(0), D(3), D(6)))
    spread = within_spread(groups, Method.RANGE)
    assert spread is not None
    assert spread.sigma == pytest.approx((2 / d2(2) + 6 / d2(3)) / 2, rel=1e-12)
    cv2 = ((d3(2) / d2(2)) ** 2 + (d3(3) / d2(3)) ** 2) / 4
    assert c4(spread.df + 1) ** -2 - 1 == pytest.approx(cv2, rel=1e-7)


def test_where_there_is_nothing_to_compare() -> None:
    for method in (Method.RANGE, Method.S, Method.POOLED):
        assert within_spread(((D(1),), (D(2),)), method) is None
    assert within_spread(((D(1),),), Method.MOVING_RANGE) is None
    assert within_spread((), Method.MOVING_RANGE) is None
    with pytest.raises(InputError):
        within_spread((tuple(D(i) for i in range(26)),), Method.RANGE)


def test_the_usual_method() -> None:
    assert usual_method(((D(1),), (D(2),))) is Method.MOVING_RANGE
    assert usual_method(()) is Method.MOVING_RANGE
    assert usual_method(GROUPS) is Method.RANGE
    assert usual_method((*GROUPS, (D(1), D(2)))) is Method.S
    assert usual_method(((D(0),) * 11,)) is Method.S
    assert [method.label for method in Method] == ["MRbar / 1.128", "Rbar / d2", "Sbar / c4", "pooled s"]


def test_worth_of_a_plain_s_is_its_degrees_of_freedom() -> None:
    for df in (1, 2, 9, 124):
        assert worth(c4(df + 1) ** -2 - 1) == pytest.approx(df, rel=1e-6)
    # The range of two is |difference|: one degree of freedom, exactly.
    pair = within_spread(((D(1), D(2)),), Method.RANGE)
    assert pair is not None
    assert pair.df == pytest.approx(1, rel=1e-8)
    five = within_spread(GROUPS[:1] * 25, Method.RANGE)
    assert five is not None
    assert 0.9 * 25 * 2 < five.df < 25 * 2  # slightly less than pooled


def test_moving_ranges_vary_as_stated() -> None:
    """The variance of the estimate, with the correlation of neighbouring ranges, against simulation."""
    draw = np.random.default_rng(20260101).normal(size=(40_000, 12))
    estimates = np.abs(np.diff(draw, axis=1)).mean(axis=1) / d2(2)
    assert estimates.mean() == pytest.approx(1, abs=0.005)
    spread = within_spread(tuple((D(i % 3),) for i in range(12)), Method.MOVING_RANGE)
    assert spread is not None
    assert estimates.var() == pytest.approx(c4(spread.df + 1) ** -2 - 1, rel=0.03)


@settings(max_examples=30)
@given(
    st.lists(st.lists(st.decimals(-99, 99, places=2), min_size=4, max_size=4), min_size=2, max_size=8),
    st.sampled_from(list(Method)),
    st.decimals(-1000, 1000, places=1),
)
def test_shifted_and_stretched(groups: list[list[Decimal]], method: Method, shift: Decimal) -> None:
    plain = within_spread(groups, method)
    moved = within_spread([[3 * value + shift for value in group] for group in groups], method)
    assert plain is not None
    assert moved is not None
    assert moved.sigma == pytest.approx(3 * plain.sigma, rel=1e-12)
    assert moved.df == plain.df
