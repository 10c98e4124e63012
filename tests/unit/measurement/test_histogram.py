"""Bars of a histogram: every reading in one, none on both sides of a limit, steps of the gauge."""

from __future__ import annotations

import itertools
from collections import Counter
from decimal import Decimal
from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.measurement.histogram import MOST_BARS, Bar, histogram

D = Decimal


def _plain(bars: tuple[Bar, ...]) -> list[tuple[float, float, int, bool]]:
    return [(float(bar.left), float(bar.right), bar.count, bar.out) for bar in bars]


def test_nothing_and_one_reading() -> None:
    assert histogram([], D(1), D(2), 1) == ()
    assert _plain(histogram([D("1.5")], D(1), D(2), 1)) == [(1.45, 1.55, 1, False)]
    assert _plain(histogram([D(3)], D(1), D(2), 0)) == [(2.5, 3.5, 1, True)]


def test_readings_on_the_limits_are_inside() -> None:
    values = [D(v) for v in ("53.6", "53.7", "54.0", "54.3", "54.4")]
    bars = histogram(values, D("53.7"), D("54.3"), 1)
    assert [(bar.count, bar.out) for bar in bars if bar.out] == [(1, True), (1, True)]
    assert sum(bar.count for bar in bars if not bar.out) == 3
    assert {float(bar.left) for bar in bars} >= {53.65, 54.35}


def test_a_bar_is_cut_at_the_lower_limit() -> None:
    # Nine steps in three bars of three, counted from 10.5 down; the limit 4 cuts (1.5, 4.5] at 3.5.
    values = [D(v) for v in (2, 3, 5, 9)]
    assert _plain(histogram(values, D(4), D(10), 0)) == [
        (1.5, 3.5, 2, True),
        (3.5, 4.5, 0, False),
        (4.5, 7.5, 1, False),
        (7.5, 10.5, 1, False),
    ]
    # Without a reading below it the bars begin at the limit.
    assert _plain(histogram([D(4), D(5), D(9)], D(4), D(10), 0))[0] == (3.5, 4.5, 1, False)


def test_one_limit_or_none() -> None:
    values = [D(v) for v in (1, 2, 3, 4)]
    assert [bar.out for bar in histogram(values, D(3), None, 0)] == [True, False]
    assert [bar.out for bar in histogram(values, None, D(2), 0)] == [False, True]
    assert _plain(histogram(values, None, None, 0)) == [(0.5, 2.5, 2, False), (2.5, 4.5, 2, False)]


def test_readings_finer_than_the_gauge() -> None:
    # 25.4001 lies above the limit by less than half a step of one decimal.
    bars = histogram([D("25.4"), D("25.4001")], None, D("25.4"), 1)
    assert [(bar.count, bar.out) for bar in bars] == [(1, False), (1, True)]


@given(
    st.lists(st.decimals(-50, 50, places=2), min_size=1, max_size=60),
    st.none() | st.decimals(-20, 0, places=2),
    st.none() | st.decimals(0, 20, places=1),
    st.integers(0, 3),
)
def test_properties(
    values: list[Decimal], lower: Decimal | None, upper: Decimal | None, decimals: int
) -> None:
    bars = histogram(values, lower, upper, decimals)
    assert sum(bar.count for bar in bars) == len(values)
    assert len(bars) <= MOST_BARS + 3
    assert bars[0].count or bars[0].right > min(values)
    assert bars[-1].count
    for before, after in itertools.pairwise(bars):
        assert before.right == after.left
    counted: Counter[bool] = Counter()
    for bar in bars:
        inside = [value for value in values if bar.left < Fraction(value) < bar.right]
        assert len(inside) == bar.count
        counted[bar.out] += bar.count
        for value in inside:
            beyond = (lower is not None and value < lower) or (upper is not None and value > upper)
            assert beyond == bar.out
    assert len({bar.right - bar.left for bar in bars}) <= 3
