"""Plans of one and more stages: exact paths, published plans, sorting of lots, the curve itself."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from itertools import pairwise
from math import comb

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import optimize, stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import Stage
from inspector_app.domain.sampling.chances import accept_binomial, accept_hypergeometric, accept_poisson
from inspector_app.domain.sampling.curves import (
    Model,
    OcPoint,
    accept_probability,
    at_aql,
    consumer_quality,
    lot_point,
    model_of,
    oc_curve,
    outgoing_limit,
    outgoing_when_removed,
    point_at,
    producer_risk,
)

SINGLE_5 = (Stage(125, 5, 6),)
DOUBLE_5 = (Stage(80, 2, 5), Stage(80, 6, 7))
MULTIPLE_5 = tuple(Stage(32, ac, re) for ac, re in ((None, 4), (1, 5), (2, 6), (4, 7), (6, 7)))
LARGEST = tuple(
    Stage(800, ac, re) for ac, re in ((6, 16), (17, 27), (29, 39), (40, 49), (53, 58), (65, 68), (77, 78))
)


@dataclass(frozen=True)
class Given:
    stages: tuple[Stage, ...]
    lot_size: int | None = 10_000
    aql: str | None = "1.0"
    full_inspection: bool = False


def paths(
    stages: tuple[Stage, ...], chance: Callable[[int, int, int, int], Fraction]
) -> list[tuple[int, int, bool, Fraction]]:
    """Every way through a plan, by recursion: stage decided at, found, accepted, exact probability."""

    def follow(place: int, drawn: int, found: int, so_far: Fraction) -> list[tuple[int, int, bool, Fraction]]:
        stage, ways = stages[place], []
        for more in range(stage.n + 1):
            now, p = found + more, so_far * chance(stage.n, drawn, found, more)
            last = place == len(stages) - 1
            if now >= stage.re:
                ways.append((place, now, False, p))
            elif last or (stage.ac is not None and now <= stage.ac):
                ways.append((place, now, True, p))
            else:
                ways += follow(place + 1, drawn + stage.n, now, p)
        return ways

    return follow(0, 0, 0, Fraction(1))


@st.composite
def small_plans(draw: st.DrawFn) -> tuple[Stage, ...]:
    """Stages of any numbers that make sense: Ac below Re, both never falling, the last stage decides."""
    stages: list[Stage] = []
    ac, re = -1, 1
    for _ in range(draw(st.integers(1, 4))):
        re = draw(st.integers(max(re, ac + 2, 1), max(re, ac + 2) + 3))
        ac = draw(st.integers(ac, re - 1))
        stages.append(Stage(draw(st.integers(1, 4)), None if ac < 0 else ac, re))
    last = stages[-1]
    return (*stages[:-1], Stage(last.n, last.re - 1 if last.ac is None else last.ac, last.re))


@given(small_plans(), st.integers(0, 14), st.data())
def test_known_lot_by_every_path(stages: tuple[Stage, ...], more: int, data: st.DataObject) -> None:
    lot = sum(stage.n for stage in stages) + more
    bad = data.draw(st.integers(0, lot))

    def chance(n: int, drawn: int, found: int, x: int) -> Fraction:
        left, rest = bad - found, lot - drawn
        if not 0 <= x <= left or n - x > rest - left:
            return Fraction(0)
        return Fraction(comb(left, x) * comb(rest - left, n - x), comb(rest, n))

    ways = paths(stages, chance)
    point = lot_point(Given(stages, lot), bad)
    assert sum(p for *_, p in ways) == 1
    assert point.probability == pytest.approx(float(sum(p for _, _, ok, p in ways if ok)), abs=1e-13)
    inspected = [sum(stage.n for stage in stages[: place + 1]) for place in range(len(stages))]
    assert point.asn == pytest.approx(float(sum(inspected[at] * p for at, _, _, p in ways)), abs=1e-11)
    out = sum(p * (lot - inspected[at]) for at, _, ok, p in ways if ok) * Fraction(bad, lot * lot) * 100
    assert point.aoq == pytest.approx(float(out), abs=1e-11)
    assert accept_probability(stages, bad / lot, lot_size=lot) == point.probability


@given(small_plans(), st.fractions(0, 1, max_denominator=20))
def test_process_by_every_path(stages: tuple[Stage, ...], share: Fraction) -> None:
    ways = paths(stages, lambda n, drawn, found, x: comb(n, x) * share**x * (1 - share) ** (n - x))
    exact = float(sum(p for _, _, ok, p in ways if ok))
    assert accept_probability(stages, float(share)) == pytest.approx(exact, abs=1e-13)
    assert accept_probability(stages, float(share), model="binomial", lot_size=5) == pytest.approx(
        exact, abs=1e-13
    )


@pytest.mark.parametrize(
    ("stages", "qualities"),
    [
        (SINGLE_5, (0.0209, 0.0454, 0.0742)),
        (DOUBLE_5, (0.0204, 0.0436, 0.0723)),
        (MULTIPLE_5, (0.0209, 0.0443, 0.0731)),
    ],
)
def test_the_three_kinds_are_close(stages: tuple[Stage, ...], qualities: tuple[float, ...]) -> None:
    for quality, probability in zip(qualities, (0.95, 0.50, 0.10), strict=True):
        at = optimize.brentq(
            lambda p, wanted=probability: accept_probability(stages, p, model=Model.POISSON) - wanted,
            0.001,
            0.2,
        )
        assert at == pytest.approx(quality, abs=6e-5)


def test_double_plan_by_the_textbook_sum() -> None:
    p = 0.03
    first, second = stats.binom(80, p), stats.binom(80, p)
    expected = first.cdf(2) + sum(first.pmf(d) * second.cdf(6 - d) for d in (3, 4))
    assert accept_probability(DOUBLE_5, p) == pytest.approx(expected, abs=1e-12)
    point = point_at(Given(DOUBLE_5), 3.0, per_item=True)
    going_on = stats.poisson.pmf([3, 4], 2.4).sum()
    assert point.asn == pytest.approx(80 * (1 + going_on), abs=1e-10)


def test_largest_multiple_plan_by_scipy() -> None:
    for p in (0.004, 0.011, 0.016):
        undecided, expected = {0: 1.0}, 0.0
        for place, stage in enumerate(LARGEST):
            law = stats.poisson(stage.n * p)
            going: dict[int, float] = {}
            for found, chance in undecided.items():
                for more in range(stage.re - found):
                    going[found + more] = going.get(found + more, 0.0) + chance * law.pmf(more)
            limit = stage.re - 1 if place == 6 else stage.ac
            assert limit is not None
            expected += sum(chance for found, chance in going.items() if found <= limit)
            undecided = {found: chance for found, chance in going.items() if found > limit}
        found_here = accept_probability(LARGEST, p, model="poisson")
        assert found_here == pytest.approx(expected, abs=1e-12)


def test_one_stage_is_the_single_plan() -> None:
    stages = (Stage(20, 1, 2),)
    assert accept_probability(stages, 0.05) == accept_binomial(20, 1, 0.05)
    assert accept_probability(stages, 0.05, model="poisson") == accept_poisson(20, 1, 0.05)
    assert accept_probability(stages, 0.05, lot_size=120) == accept_hypergeometric(20, 1, 6, 120)


def test_a_count_in_the_gap_is_accepted() -> None:
    # MIL-STD-105E, K at 1.0 reduced: n = 50, Ac 1, Re 4. Three are found: accepted.
    assert accept_probability((Stage(50, 1, 4),), 0.04) == accept_binomial(50, 3, 0.04)


def test_no_acceptance_at_the_first_stage() -> None:
    # H at 4.0, multiple: nothing found at stage 1 goes on, so at least two stages are inspected.
    stages = tuple(Stage(13, ac, re) for ac, re in ((None, 4), (1, 5), (2, 6), (4, 7), (6, 7)))
    assert lot_point(Given(stages, 1000), 0).asn == 26
    assert lot_point(Given(stages, 1000), 0).probability == 1.0


def test_half_an_item_counts_as_one() -> None:
    assert accept_probability((Stage(10, 0, 1),), 0.025, lot_size=20) == pytest.approx(0.5)
    assert accept_probability((Stage(10, 0, 1),), 0.0, lot_size=20) == 1.0


def test_ac_above_n_needs_poisson() -> None:
    # Letter A at AQL 1000: 20 nonconformities expected on 2 items, 30 allowed.
    stages = (Stage(2, 30, 31),)
    assert accept_probability(stages, 10.0, model="poisson") == pytest.approx(0.9865, abs=1e-4)
    assert accept_probability(stages, 1.0) == 1.0
    assert model_of(Given(stages, aql="1000")) is Model.POISSON


@pytest.mark.parametrize(("p", "model"), [(-0.1, None), (1.5, None), (-0.1, "poisson"), (1.1, "binomial")])
def test_impossible_qualities_are_refused(p: float, model: str | None) -> None:
    with pytest.raises(InputError) as refused:
        accept_probability((Stage(8, 0, 1),), p, model=model)
    assert refused.value.code == "sampling.bad_fraction"


def test_a_known_lot_needs_its_size() -> None:
    with pytest.raises(InputError) as refused:
        accept_probability((Stage(8, 0, 1),), 0.1, model="hypergeometric")
    assert refused.value.code == "sampling.lot_needed"
    with pytest.raises(InputError) as refused:
        accept_probability(DOUBLE_5, 0.1, lot_size=159)
    assert refused.value.code == "sampling.sample_exceeds_lot"


def test_sorting_by_the_textbook() -> None:
    # Montgomery, Introduction to Statistical Quality Control: N 10 000, n 89, c 2.
    plan = Given((Stage(89, 2, 3),))
    assert point_at(plan, 1.0).aoq == pytest.approx(0.93, abs=0.005)
    limit = outgoing_limit(plan)
    assert limit is not None
    # Dodge and Romig: AOQL = y (1/n - 1/N) with y = 1.371 for c = 2, by Poisson.
    assert limit.aoq == pytest.approx(137.1 * (1 / 89 - 1 / 10_000), abs=0.005)
    around = [lot_point(plan, number).aoq for number in range(100, 500)]
    assert limit.aoq == max(around)


def test_outgoing_limit_when_counting_nonconformities() -> None:
    plan = Given(SINGLE_5)
    limit = outgoing_limit(plan, per_item=True)
    assert limit is not None
    best = optimize.minimize_scalar(
        lambda p: -p * stats.poisson.cdf(5, 1.25 * p) * (1 - 0.0125), bounds=(0.5, 8), method="bounded"
    )
    assert limit.aoq == pytest.approx(-best.fun, abs=1e-6)


def test_nonconforming_items_taken_out_or_replaced() -> None:
    # Duncan: AOQ = Pa p (N - n) / (N - n p - (1 - Pa) p (N - n)) when they are not replaced.
    point = point_at(Given((Stage(89, 2, 3),)), 3.0)
    p, pa, n, lot = 0.03, point.probability, 89, 10_000
    expected = pa * p * (lot - n) / (lot - n * p - (1 - pa) * p * (lot - n))
    assert outgoing_when_removed(point) == pytest.approx(100 * expected)
    assert outgoing_when_removed(OcPoint(100.0, 0.0, 89.0, 0.0)) == 0.0


def test_risks_at_the_aql_and_the_ltpd() -> None:
    plan = Given((Stage(125, 7, 8),), 3000, "2.5")
    assert producer_risk(plan) == pytest.approx(1 - accept_hypergeometric(125, 7, 75, 3000))
    limiting = consumer_quality(plan)
    assert limiting.nonconforming is not None
    assert limiting.probability <= 0.10 < lot_point(plan, limiting.nonconforming - 1).probability
    assert limiting.quality_percent == pytest.approx(9.2, abs=0.1)
    stricter = consumer_quality(plan, 0.05)
    assert stricter.quality_percent > limiting.quality_percent
    poisson = consumer_quality(plan, per_item=True)
    # The chi-square form of the Poisson limit.
    assert poisson.quality_percent == pytest.approx(stats.chi2.ppf(0.9, 16) / 2 / 1.25, abs=1e-9)
    # Letter A at AQL 1000 is so lenient that its limit lies far above 100 per 100 items.
    lenient = consumer_quality(Given((Stage(2, 30, 31),), aql="1000"))
    assert lenient.quality_percent == pytest.approx(stats.chi2.ppf(0.9, 62) / 2 / 0.02, rel=1e-9)
    assert at_aql(plan, 2.5, per_item=True).probability == accept_poisson(125, 7, 0.025)


def test_an_aql_means_at_least_one_item() -> None:
    assert at_aql(Given((Stage(5, 0, 1),), 20), 1.0).nonconforming == 1
    assert producer_risk(Given((Stage(5, 0, 1),), 20)) == pytest.approx(0.25)
    # Exactly a tenth is at most a tenth.
    assert consumer_quality(Given((Stage(9, 0, 1),), 10)).nonconforming == 1
    assert producer_risk(Given((Stage(5, 0, 1),), 20, None)) is None


def test_a_process_has_no_lot() -> None:
    plan = Given((Stage(89, 2, 3),), None)
    assert model_of(plan) is Model.BINOMIAL
    point = point_at(plan, 1.0)
    assert (point.probability, point.nonconforming) == (accept_binomial(89, 2, 0.01), None)
    # Montgomery: at 1 % 0.93 % go out, at most about 1.55 %.
    assert point.aoq == pytest.approx(0.9397, abs=5e-4)
    limit = outgoing_limit(plan)
    assert limit is not None
    assert limit.aoq == pytest.approx(1.55, abs=0.02)
    assert producer_risk(plan) == 1 - point.probability
    wanted = optimize.brentq(lambda p: stats.binom.cdf(2, 89, p) - 0.1, 0.001, 0.5)
    assert consumer_quality(plan).quality_percent == pytest.approx(100 * wanted, abs=1e-9)
    curve = oc_curve(plan, points=11)
    assert len(curve) == 11
    assert curve[-1].probability == pytest.approx(0.005)
    with pytest.raises(InputError):
        lot_point(plan, 3)


def test_a_plan_that_accepts_everything_has_no_limit() -> None:
    always = consumer_quality(Given((Stage(2, 2, 3),), None))
    assert always.quality_percent == pytest.approx(100)
    assert always.probability == 1.0


def test_everything_inspected_has_no_curve() -> None:
    plan = Given((Stage(13, 0, 1),), 13, full_inspection=True)
    assert oc_curve(plan) == ()
    assert outgoing_limit(plan) is None
    assert producer_risk(plan) is None


@settings(max_examples=20)
@given(
    st.sampled_from([SINGLE_5, DOUBLE_5, MULTIPLE_5, (Stage(13, 0, 1),)]),
    st.booleans(),
    st.integers(230, 20_000),
)
def test_the_curve_falls_from_always_to_hardly_ever(
    stages: tuple[Stage, ...], per_item: bool, lot: int
) -> None:
    plan = Given(stages, lot)
    curve = oc_curve(plan, per_item=per_item)
    assert 2 <= len(curve) <= 41
    assert (curve[0].quality_percent, curve[0].probability, curve[0].aoq) == (0.0, 1.0, 0.0)
    assert curve[-1].probability <= 0.005
    assert all(b.quality_percent > a.quality_percent for a, b in pairwise(curve))
    assert all(b.probability <= a.probability + 1e-12 for a, b in pairwise(curve))
    n = sum(stage.n for stage in stages)
    assert all(stages[0].n - 1e-9 <= point.asn <= n + 1e-9 for point in curve)
    assert all(0 <= point.aoq <= point.quality_percent for point in curve)
    if not per_item:
        assert [point.nonconforming for point in curve] == [
            round(point.quality_percent * lot / 100) for point in curve
        ]


def test_the_largest_plan_is_drawn_quickly() -> None:
    # Counted, not timed: each stage is a run of numbers that are still undecided, not of all items.
    curve = oc_curve(Given(LARGEST, 600_000))
    assert len(curve) == 41
    assert curve[0].asn == 800
