"""Deciding lots: the worked example of MIL-STD-414, estimates against SciPy, exact borders, the traps."""

from __future__ import annotations

from decimal import Decimal
from math import inf, pi, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.variables.decision import VariablesResult, decide
from inspector_app.domain.variables.plan import (
    Method,
    VariablesPlan,
    estimated_share,
    given_plan,
    parse_method,
)
from inspector_app.domain.variables.tables import SIZES, variables_plan


def decimals(text: str) -> list[Decimal]:
    return [Decimal(word) for word in text.split()]


EXAMPLE = decimals("197 188 184 205 201")
D_AT_1 = variables_plan("1.0", letter="D")


def run(lower: str | None = None, upper: str | None = None, plan: VariablesPlan = D_AT_1) -> VariablesResult:
    return decide(
        EXAMPLE,
        plan,
        lower=None if lower is None else Decimal(lower),
        upper=None if upper is None else Decimal(upper),
    )


def test_the_worked_example() -> None:
    upper = run(upper="209")
    assert (upper.mean, upper.form, upper.accepted) == (195, 1, True)
    assert upper.s == pytest.approx(8.80, abs=0.005)
    assert upper.q_upper == pytest.approx(1.59, abs=0.005)
    assert upper.q_lower is None
    lower = run(lower="180")
    assert lower.q_lower == pytest.approx(1.70, abs=0.005)
    both = run("180", "209")
    assert (both.form, both.accepted) == (2, True)
    assert both.share_upper == pytest.approx(0.02182, abs=5e-6)
    assert both.share_lower == pytest.approx(0.00617, abs=5e-6)
    assert both.share == pytest.approx(0.02799, abs=1e-5)
    assert both.greatest_share == pytest.approx(0.0323, abs=5e-5)


def test_with_n_in_the_denominator_it_would_be_another_lot() -> None:
    # s = 7.87 would give QU = 1.78 and accept at 1.0 tightened (k 1.65).
    tightened = variables_plan("1.0", "tightened", letter="D")
    assert not run(upper="209", plan=tightened).accepted


def test_two_limits_need_the_sum() -> None:
    # Each side alone reaches k = 1.53, together there is too much beyond the limits.
    lower, upper = Decimal("181.5"), Decimal("208.5")
    assert run(lower="181.5").accepted
    assert run(upper="208.5").accepted
    both = decide(EXAMPLE, D_AT_1, lower=lower, upper=upper)
    assert not both.accepted
    assert both.share > both.greatest_share


def test_printed_k_decides() -> None:
    # F at 1.0: k printed 1.72; the k behind the printed M would be 1.7141, and Q = 1.717 would flip.
    plan = variables_plan("1.0", letter="F")
    values = decimals("1 2 3 4 5 6 7 8 9 10")
    s = stats.tstd([float(value) for value in values])
    upper = Decimal(5.5 + 1.717 * float(s)).quantize(Decimal("0.00001"))
    assert not decide(values, plan, upper=upper).accepted


@pytest.mark.parametrize(("upper", "accepted"), [("6", True), ("5.999999999999999999999", False)])
def test_the_border_belongs_to_acceptance_exactly(upper: str, accepted: bool) -> None:
    # Mean 4, s exactly 2 (sum of squares 16 over 4), k 1: the limit at 6 is just reached.
    plan = given_plan(5, Decimal(1), Method.S)
    values = decimals("2 2 4 6 6")
    assert decide(values, plan, upper=Decimal(upper)).accepted is accepted
    assert decide([8 - value for value in values], plan, lower=8 - Decimal(upper)).accepted is accepted


@pytest.mark.parametrize(
    ("upper", "accepted"), [("2", True), ("1.999999999999999999999", False), ("5", True)]
)
def test_a_negative_k_is_a_limit_too(upper: str, accepted: bool) -> None:
    plan = given_plan(5, Decimal(-1), Method.S)
    assert decide(decimals("2 2 4 6 6"), plan, upper=Decimal(upper)).accepted is accepted


def test_a_mean_beyond_the_limit_is_not_accepted() -> None:
    for result in (run(upper="180"), run(lower="209"), run("100", "180"), run("209", "300")):
        assert not result.accepted
        assert min(q for q in (result.q_upper, result.q_lower) if q is not None) < 0
        assert result.share > 0.5


def test_values_without_spread() -> None:
    same = [Decimal("10.0")] * 5
    for limits in (
        {"upper": Decimal(11)},
        {"lower": Decimal(10)},
        {"lower": Decimal(9), "upper": Decimal(11)},
    ):
        with pytest.raises(InputError) as refused:
            decide(same, D_AT_1, **limits)
        assert refused.value.code == "variables.no_spread"
        assert "10.0" in refused.value.message
    beyond = decide(same, D_AT_1, upper=Decimal(9))
    assert (beyond.accepted, beyond.q_upper, beyond.share_upper) == (False, -inf, 1.0)
    outside = decide(same, D_AT_1, lower=Decimal(11), upper=Decimal(12))
    assert (outside.accepted, outside.q_lower, outside.q_upper, outside.share) == (False, -inf, inf, 1.0)


def test_sigma_method() -> None:
    plan = given_plan(4, Decimal("1.5"), Method.SIGMA)
    values = decimals("10.0 10.2 9.8 10.4")
    result = decide(values, plan, upper=Decimal("10.4"), sigma=Decimal("0.2"))
    assert result.accepted
    assert result.q_upper == pytest.approx(1.5)
    assert not decide(values, plan, upper=Decimal("10.4"), sigma=Decimal("0.21")).accepted
    both = decide(values, plan, lower=Decimal("9.7"), upper=Decimal("10.6"), sigma=Decimal("0.2"))
    expected = stats.norm.sf([2.0 * sqrt(4 / 3), 2.5 * sqrt(4 / 3)])
    assert both.share_lower == pytest.approx(expected[0], abs=1e-12)
    assert both.share_upper == pytest.approx(expected[1], abs=1e-12)
    assert both.greatest_share == pytest.approx(stats.norm.sf(1.5 * sqrt(4 / 3)), abs=1e-12)


@given(st.sampled_from(SIZES), st.floats(-6, 6))
def test_estimated_share_by_scipy(n: int, q: float) -> None:
    x = min(1.0, max(0.0, 0.5 * (1 - q * sqrt(n) / (n - 1))))
    expected = stats.beta.cdf(x, n / 2 - 1, n / 2 - 1)
    assert estimated_share(q, n, Method.S) == pytest.approx(float(expected), abs=1e-10)


def test_three_items() -> None:
    # Beta(1/2, 1/2), the arcsine law: nothing is estimated beyond a limit at Q >= 2 / sqrt(3).
    assert estimated_share(1.1548, 3, Method.S) == 0.0
    assert estimated_share(1.1546, 3, Method.S) > 0.0
    assert estimated_share(0.0, 3, Method.S) == pytest.approx(0.5)
    assert estimated_share(1 / sqrt(3), 3, Method.S) == pytest.approx(2 / pi * pi / 6)
    assert estimated_share(-1.2, 3, Method.S) == 1.0


@given(
    st.lists(st.decimals(-1000, 1000, places=2), min_size=10, max_size=10), st.decimals(-500, 500, places=2)
)
def test_one_limit_by_k_and_by_share_agree(values: list[Decimal], upper: Decimal) -> None:
    plan = variables_plan("4.0", letter="F")
    if len(set(values)) == 1:
        return
    result = decide(values, plan, upper=upper)
    mirrored = decide([-value for value in values], plan, lower=-upper)
    assert (mirrored.accepted, mirrored.q_lower) == (result.accepted, result.q_upper)
    assert result.q_upper is not None
    if abs(result.q_upper - float(plan.k)) > 1e-9:
        assert result.accepted == (result.share <= result.greatest_share)


@given(st.decimals(1, 40, places=1), st.decimals(0, 10, places=1))
def test_wider_limits_never_lose_a_lot(width: Decimal, more: Decimal) -> None:
    narrow = decide(EXAMPLE, D_AT_1, lower=195 - width, upper=195 + width)
    wide = decide(EXAMPLE, D_AT_1, lower=195 - width - more, upper=195 + width)
    assert wide.accepted or not narrow.accepted


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ({}, "variables.no_limit"),
        ({"lower": Decimal(5), "upper": Decimal(5)}, "variables.limits_crossed"),
        ({"upper": Decimal(5), "sigma": Decimal(1)}, "variables.sigma_unused"),
        ({"upper": Decimal(5), "values": EXAMPLE[:4]}, "variables.wrong_count"),
        ({"upper": Decimal(5), "values": []}, "variables.wrong_count"),
        ({"upper": Decimal(5), "plan": given_plan(5, Decimal(1), Method.SIGMA)}, "variables.sigma_needed"),
        (
            {"upper": Decimal(5), "sigma": Decimal(0), "plan": given_plan(5, Decimal(1), Method.SIGMA)},
            "variables.sigma_needed",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(arguments: dict[str, object], code: str) -> None:
    with pytest.raises(InputError) as refused:
        decide(**{"values": EXAMPLE, "plan": D_AT_1, **arguments})  # type: ignore[arg-type]
    assert refused.value.code == code


def test_too_few_items_and_unknown_methods() -> None:
    for n, method in ((2, Method.S), (1, Method.S), (1, Method.SIGMA)):
        with pytest.raises(InputError) as refused:
            given_plan(n, Decimal(1), method)
        assert refused.value.code == "variables.too_few"
    assert (
        given_plan(2, Decimal(1), Method.SIGMA).note == "n and k as given; not checked against any standard"
    )
    assert given_plan(3, Decimal(1), Method.S).edition_label == "given"
    assert parse_method(" Sigma ") is Method.SIGMA
    with pytest.raises(InputError) as unknown:
        parse_method("range")
    assert unknown.value.code == "variables.unknown_method"
