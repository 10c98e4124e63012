"""Runs of probabilities against exact fractions, SciPy, counting and published cases."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.chances import (
    accept_binomial,
    accept_hypergeometric,
    accept_poisson,
    binomial_chance,
    binomial_run,
    hypergeometric_run,
    poisson_run,
)


def test_hypergeometric_is_not_binomial() -> None:
    # 50 items, 2 of them bad, 8 drawn, none allowed.
    assert accept_hypergeometric(8, 0, 2, 50) == pytest.approx(0.7029, abs=5e-5)
    assert accept_binomial(8, 0, 0.04) == pytest.approx(0.7214, abs=5e-5)


def test_critical_number_by_hypergeometric() -> None:
    assert accept_hypergeometric(2165, 0, 7, 3454) == pytest.approx(0.0009979, abs=5e-8)
    assert accept_hypergeometric(2164, 0, 7, 3454) == pytest.approx(0.0010033, abs=5e-8)


@given(st.integers(2, 9), st.data())
def test_hypergeometric_by_counting_every_draw(lot: int, data: st.DataObject) -> None:
    n = data.draw(st.integers(1, lot))
    bad = data.draw(st.integers(0, lot))
    ac = data.draw(st.integers(0, lot))
    draws = list(combinations(range(lot), n))
    good_draws = sum(sum(item < bad for item in drawn) <= ac for drawn in draws)
    assert accept_hypergeometric(n, ac, bad, lot) == pytest.approx(good_draws / len(draws), abs=1e-14)


@given(st.integers(1, 4000), st.data())
def test_hypergeometric_by_exact_fractions(lot: int, data: st.DataObject) -> None:
    n = data.draw(st.integers(1, lot))
    bad = data.draw(st.integers(0, lot))
    run = hypergeometric_run(n, bad, lot, data.draw(st.integers(0, 60)))
    all_ways = math.comb(lot, n)
    for found, chance in enumerate(run):
        ways = math.comb(bad, found) * math.comb(lot - bad, n - found) if found <= n else 0
        assert chance == pytest.approx(float(Fraction(ways, all_ways)), abs=1e-13)


@given(st.integers(1, 40), st.integers(0, 45), st.fractions(0, 1, max_denominator=50))
def test_binomial_by_exact_fractions(n: int, ac: int, fraction: Fraction) -> None:
    exact = sum(
        (math.comb(n, k) * fraction**k * (1 - fraction) ** (n - k) for k in range(min(ac, n) + 1)),
        Fraction(0),
    )
    assert accept_binomial(n, ac, float(fraction)) == pytest.approx(float(exact), abs=1e-13)


@given(st.integers(1, 6000), st.integers(0, 90), st.floats(0, 1), st.floats(0, 4))
def test_binomial_and_poisson_by_scipy(n: int, top: int, fraction: float, power: float) -> None:
    share = fraction**power
    expected = stats.binom.pmf(range(min(n, top) + 1), n, share)
    assert binomial_run(n, share, top) == pytest.approx(list(expected), abs=1e-12)
    expected = stats.poisson.pmf(range(top + 1), n * share)
    assert poisson_run(n * share, top) == pytest.approx(list(expected), abs=1e-12)


@given(st.integers(10, 600_000), st.integers(0, 80), st.data())
def test_cumulative_hypergeometric_by_scipy(lot: int, ac: int, data: st.DataObject) -> None:
    n = data.draw(st.integers(1, min(lot, 5600)))
    bad = data.draw(st.integers(0, max(1, lot // data.draw(st.sampled_from([1, 10, 50, 200])))))
    expected = stats.hypergeom.cdf(ac, lot, bad, n)
    # SciPy itself is good to some 1e-11 here, by way of log gamma of large numbers.
    assert accept_hypergeometric(n, ac, bad, lot) == pytest.approx(float(expected), abs=1e-9)


def test_large_lots_by_exact_integers() -> None:
    for lot, n, bad, ac in ((500_000, 1250, 5000, 21), (100_000, 5600, 1100, 78), (60_000, 800, 45_000, 44)):
        exact = sum(math.comb(bad, x) * math.comb(lot - bad, n - x) for x in range(ac + 1))
        assert accept_hypergeometric(n, ac, bad, lot) == pytest.approx(
            float(Fraction(exact, math.comb(lot, n))), abs=1e-13
        )


@given(
    st.sampled_from([accept_binomial, accept_poisson]), st.integers(1, 2000), st.integers(0, 44), st.data()
)
def test_worse_lots_are_accepted_less(
    model: Callable[[int, int, float], float], n: int, ac: int, data: st.DataObject
) -> None:
    better, worse = sorted((data.draw(st.floats(0, 1)), data.draw(st.floats(0, 1))))
    assert 0 <= model(n, ac, worse) <= model(n, ac, better) + 1e-12 <= 1 + 1e-12


def test_long_runs_end_where_nothing_is_left() -> None:
    run = binomial_run(200_000, 0.05, 199_999)
    assert math.fsum(run) == pytest.approx(1.0, abs=1e-12)
    assert 0 < sum(chance > 0 for chance in run) < 4000
    for top in (9_600, 10_000, 10_400):
        assert math.fsum(run[: top + 1]) == pytest.approx(stats.binom.cdf(top, 200_000, 0.05), rel=1e-9)
        assert accept_binomial(200_000, top, 0.05) == pytest.approx(math.fsum(run[: top + 1]), rel=1e-12)


def test_certainties_are_exact() -> None:
    assert accept_hypergeometric(1250, 21, 21, 500_000) == 1.0
    assert accept_hypergeometric(10, 3, 15, 20) == 0.0
    assert accept_binomial(13, 0, 0.0) == accept_poisson(13, 0, 0.0) == 1.0
    assert accept_binomial(13, 12, 1.0) == 0.0
    assert (binomial_chance(0, 5, 1.0), binomial_chance(5, 5, 0.0), binomial_chance(0, 0, 1.0)) == (0, 0, 1)
    assert binomial_chance(5, 5, 0.5) == pytest.approx(2**-5)


@pytest.mark.parametrize(("n", "bad", "named"), [(11, 0, "11"), (5, 12, "12"), (11, 12, "12")])
def test_more_than_the_lot_is_refused(n: int, bad: int, named: str) -> None:
    with pytest.raises(InputError) as refused:
        accept_hypergeometric(n, 0, bad, 10)
    assert refused.value.code == "sampling.sample_exceeds_lot"
    assert named in refused.value.message
