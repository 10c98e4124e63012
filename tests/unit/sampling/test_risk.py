"""Acceptance probabilities against counting, against each other and against published cases."""

from __future__ import annotations

import math
from collections.abc import Callable
from fractions import Fraction
from itertools import combinations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import AQLS, LEVELS, Severity, attribute_plan, class_plans
from inspector_app.domain.sampling.risk import (
    RiskPoint,
    accept_binomial,
    accept_hypergeometric,
    accept_poisson,
    acceptance_probability,
    risk_points,
)


def test_hypergeometric_is_not_binomial() -> None:
    # 50 items, 2 of them bad, 8 drawn, none allowed.
    assert acceptance_probability(8, 0, 0.04, 50) == pytest.approx(0.7029, abs=5e-5)
    assert acceptance_probability(8, 0, 0.04) == pytest.approx(0.7214, abs=5e-5)


def test_critical_number_by_hypergeometric() -> None:
    assert accept_hypergeometric(2165, 0, 7, 3454) == pytest.approx(0.0009979, abs=5e-8)
    assert accept_hypergeometric(2164, 0, 7, 3454) == pytest.approx(0.0010033, abs=5e-8)


@pytest.mark.parametrize(("share", "quality"), [(0.95, 0.0209), (0.5, 0.0454), (0.1, 0.0742)])
def test_poisson_of_n_125_ac_5(share: float, quality: float) -> None:
    assert acceptance_probability(125, 5, quality, per_item=True) == pytest.approx(share, abs=0.003)


@given(st.integers(2, 9), st.data())
def test_hypergeometric_by_counting_every_draw(lot: int, data: st.DataObject) -> None:
    n = data.draw(st.integers(1, lot))
    bad = data.draw(st.integers(0, lot))
    ac = data.draw(st.integers(0, lot))
    draws = list(combinations(range(lot), n))
    good_draws = sum(sum(item < bad for item in drawn) <= ac for drawn in draws)
    assert accept_hypergeometric(n, ac, bad, lot) == good_draws / len(draws)


@given(st.integers(1, 40), st.integers(0, 45), st.fractions(0, 1, max_denominator=50))
def test_binomial_by_exact_fractions(n: int, ac: int, fraction: Fraction) -> None:
    exact = sum(
        (math.comb(n, k) * fraction**k * (1 - fraction) ** (n - k) for k in range(min(ac, n) + 1)),
        Fraction(0),
    )
    assert accept_binomial(n, ac, float(fraction)) == pytest.approx(float(exact), abs=1e-12)


@given(st.integers(1, 500), st.integers(0, 45), st.floats(0, 12))
def test_poisson_by_recursion(n: int, ac: int, per_item: float) -> None:
    mean = n * per_item
    log_term, total = -mean, 0.0
    for found in range(ac + 1):
        total += math.exp(log_term)
        if mean == 0:
            break
        log_term += math.log(mean) - math.log(found + 1)
    assert accept_poisson(n, ac, per_item) == pytest.approx(total, abs=1e-9)


@given(
    st.sampled_from([accept_binomial, accept_poisson]), st.integers(1, 2000), st.integers(0, 44), st.data()
)
def test_worse_lots_are_accepted_less(
    model: Callable[[int, int, float], float], n: int, ac: int, data: st.DataObject
) -> None:
    better, worse = sorted((data.draw(st.floats(0, 1)), data.draw(st.floats(0, 1))))
    assert 0 <= model(n, ac, worse) <= model(n, ac, better) + 1e-12 <= 1 + 1e-12


def test_ac_above_n_needs_poisson() -> None:
    # Letter A at AQL 1000: 20 nonconformities expected on 2 items, 30 allowed.
    assert acceptance_probability(2, 30, 10.0, per_item=True) == pytest.approx(0.9865, abs=1e-4)
    assert acceptance_probability(2, 30, 1.0) == 1.0


def test_half_an_item_counts_as_one() -> None:
    assert acceptance_probability(10, 0, 0.025, 20) == accept_hypergeometric(10, 0, 1, 20)
    assert acceptance_probability(10, 0, 0.0, 20) == 1.0


@pytest.mark.parametrize(("fraction", "per_item"), [(-0.1, False), (1.5, False), (-0.1, True)])
def test_impossible_qualities_are_refused(fraction: float, per_item: bool) -> None:
    with pytest.raises(InputError) as refused:
        acceptance_probability(8, 0, fraction, per_item=per_item)
    assert refused.value.code == "sampling.bad_fraction"


@pytest.mark.parametrize(("n", "bad", "named"), [(11, 0, "11"), (5, 12, "12"), (11, 12, "12")])
def test_more_than_the_lot_is_refused(n: int, bad: int, named: str) -> None:
    with pytest.raises(InputError) as refused:
        accept_hypergeometric(n, 0, bad, 10)
    assert refused.value.code == "sampling.sample_exceeds_lot"
    assert named in refused.value.message


def test_the_sentence_of_the_usual_plan() -> None:
    at_aql, limiting = risk_points(attribute_plan(3000, "II", "2.5"))
    assert (at_aql.per_hundred, at_aql.nonconforming, at_aql.times_in_100) == ("2.5", 75, 99)
    assert (limiting.per_hundred, limiting.nonconforming, limiting.times_in_100) == ("10", 300, 6)
    assert not at_aql.per_item


def test_points_count_whole_items_of_a_small_lot() -> None:
    at_aql, limiting = risk_points(attribute_plan(120, "II", "1.0"))
    assert (at_aql.per_hundred, at_aql.nonconforming) == ("0.833", 1)
    assert limiting.nonconforming == 24
    assert len(risk_points(attribute_plan(14, "II", "1.0"))) == 1


def test_nonconformities_and_high_aqls_are_per_hundred() -> None:
    by_mode = risk_points(attribute_plan(3000, "II", "2.5"), per_item=True)
    by_aql = risk_points(attribute_plan(3000, "II", "15"))
    assert all(point.per_item and point.nonconforming is None for point in (*by_mode, *by_aql))
    assert by_aql[0].per_hundred == "15"


def test_zero_acceptance_has_points_without_an_aql() -> None:
    critical = class_plans(3000, "II", {"critical": None, "major": "2.5"})[0].plan
    even, low = risk_points(critical)
    assert 0.1 < even.probability <= 0.5
    assert low.probability <= 0.1
    assert float(even.per_hundred) < float(low.per_hundred)


def test_full_inspection_has_no_sampling_risk() -> None:
    assert risk_points(attribute_plan(8, "II", "1.0")) == ()


@given(
    st.integers(2, 100_000),
    st.sampled_from(LEVELS),
    st.sampled_from(AQLS),
    st.sampled_from(Severity),
    st.booleans(),
)
def test_every_plan_has_its_points(
    lot: int, level: str, aql: str, severity: Severity, per_item: bool
) -> None:
    plan = attribute_plan(lot, level, aql, severity)
    points = risk_points(plan, per_item=per_item)
    assert bool(points) != plan.full_inspection
    if points:
        assert points[-1].probability <= 0.1
        assert points[0].probability >= points[-1].probability


@pytest.mark.parametrize(
    ("probability", "times"), [(0.0, 0), (1.0, 100), (0.001, 1), (0.999, 99), (0.985, 99), (0.064, 6)]
)
def test_never_and_always_are_said_only_when_true(probability: float, times: int) -> None:
    assert RiskPoint("1", probability, False, None).times_in_100 == times
