"""Cp, Cpk, Pp, Ppk and Cpm: published cases, SciPy's chi-square, coverage of the intervals, refusals."""

from __future__ import annotations

import math
from collections.abc import Sequence
from decimal import Decimal

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.capability import (
    NOMINAL,
    REASONS,
    WARNINGS,
    Capabilities,
    Index,
    Limits,
    capabilities,
    capabilities_of,
    point_capabilities,
)
from inspector_app.domain.measurement.constants import d2
from inspector_app.domain.measurement.spread import Method
from inspector_app.domain.measurement.tolerance import Tolerance

D = Decimal


def _with_mean_and_s(n: int, mean: float, s: float) -> list[Decimal]:
    """n readings (even) with exactly this mean and, to 20 digits, this s."""
    step = D(s) * (D(n - 1) / D(n)).sqrt()
    return [D(mean) + sign * step for sign in (1, -1)] * (n // 2)


def _rings() -> list[list[Decimal]]:
    """25 subgroups of 5 with the figures of the piston rings: mean, mean range and overall s."""
    spread = 0.00978534 * d2(5) / 2
    inside = (2 * spread**2 + 2 * (spread / 2) ** 2) * 25
    between = math.sqrt((0.010070**2 * 124 - inside) / (24 * 5))
    offsets = [between if i % 2 else -between for i in range(24)] + [0.0]
    return [[D(74.001176) + D(o) + D(k) * D(spread) for k in (-1, -0.5, 0, 0.5, 1)] for o in offsets]


def _value(index: Index | None) -> float:
    assert index is not None
    return round(index.value, 4)


def test_the_example_of_the_nist_handbook() -> None:
    # e-Handbook 6.1.6: limits 8 and 20, mean 16, s 2.
    found = capabilities(_with_mean_and_s(50, 16, 2), D(8), D(20))
    assert (_value(found.pp), _value(found.ppk)) == (1.0, 0.6667)
    assert found.ppk is not None
    # 0.6667 +- 1.96 sqrt(1/450 + 0.4444/98) by hand: half width 0.1611.
    assert found.ppk.low == pytest.approx(0.5056, abs=1e-4)
    assert found.ppk.high == pytest.approx(0.8278, abs=1e-4)
    assert found.pp is not None
    # The handbook's chi-square limits for 49 degrees of freedom: 31.555 and 70.222.
    assert found.pp.low == pytest.approx(math.sqrt(31.555 / 49), abs=1e-5)
    assert found.pp.high == pytest.approx(math.sqrt(70.222 / 49), abs=1e-5)
    assert found.sigma_overall == pytest.approx(2)
    assert found.df_overall == 49


def test_the_piston_rings() -> None:
    limits = Limits(D("73.95"), D("74.05"))
    found = capabilities_of(_rings(), limits)
    assert found.method is Method.RANGE
    assert found.sigma_within == pytest.approx(0.00978534, rel=1e-9)
    assert found.sigma_overall == pytest.approx(0.010070, rel=1e-9)
    assert (_value(found.cp), _value(found.cpk)) == (1.7032, 1.6632)
    assert (_value(found.pp), _value(found.ppk)) == (1.6551, 1.6162)
    # Published with n - 1 degrees of freedom: 1.491 to 1.915. 25 ranges of 5 are worth fewer.
    nominal = capabilities_of(_rings(), limits, degrees=NOMINAL).cp
    assert nominal is not None
    assert (round(nominal.low, 3), round(nominal.high, 3)) == (1.491, 1.915)
    assert found.df_within == pytest.approx(90.7, abs=0.2)
    assert found.cp is not None
    assert found.cp.low < nominal.low < nominal.high < found.cp.high
    assert (found.subgroups, found.warnings) == (25, ())


def test_subgroups_in_order_are_those_given() -> None:
    rings = _rings()
    flat = [value for group in rings for value in group]
    assert capabilities(flat, D(73), D(75), subgroup_size=5) == capabilities_of(rings, Limits(D(73), D(75)))


@pytest.mark.parametrize("confidence", [0.9, 0.95, 0.99])
def test_intervals_against_scipy(confidence: float) -> None:
    values = [D(v) for v in (5, 7, 6, 9, 4, 6, 8)]
    found = capabilities(values, D(0), D(11), confidence=confidence)
    s = float(np.std([float(v) for v in values], ddof=1))
    pp, tail = 11 / (6 * s), (1 - confidence) / 2
    assert found.pp is not None
    assert found.pp.value == pytest.approx(pp)
    assert found.pp.low == pytest.approx(pp * math.sqrt(stats.chi2.ppf(tail, 6) / 6), rel=1e-10)
    assert found.pp.high == pytest.approx(pp * math.sqrt(stats.chi2.isf(tail, 6) / 6), rel=1e-10)
    ppk = (11 - 45 / 7) / (3 * s)
    assert found.ppk is not None
    half = stats.norm.isf(tail) * math.sqrt(1 / 63 + ppk**2 / 12)
    assert found.ppk.low == pytest.approx(ppk - half)
    assert found.ppk.high == pytest.approx(ppk + half)


def test_cpk_of_the_moving_range_covers_what_it_says() -> None:
    """95 % of the intervals hold the true Cp; with n - 1 degrees of freedom clearly fewer would."""
    draw = np.random.default_rng(7).normal(size=(6000, 30))
    estimate = np.abs(np.diff(draw, axis=1)).mean(axis=1) / d2(2)
    one = capabilities([D(round(float(v), 6)) for v in draw[0]], D(-3), D(3))
    assert one.df_within is not None

    def coverage(df: float) -> float:
        low, high = (np.sqrt(stats.chi2.ppf(p, df) / df) / estimate for p in (0.025, 0.975))
        return float(((low <= 1) & (high >= 1)).mean())

    assert coverage(one.df_within) == pytest.approx(0.95, abs=0.012)
    assert coverage(29) < 0.91


def test_one_limit_alone() -> None:
    values = _with_mean_and_s(40, 5, 1)
    upper, lower = capabilities(values, None, D(8)), capabilities(values, D("3.5"), None)
    assert (_value(upper.ppk), _value(lower.ppk)) == (1.0, 0.5)
    for found in (upper, lower):
        assert (found.cp, found.pp, found.cpm) == (None, None, None)
        assert found.reasons == {"cp": "one_limit", "pp": "one_limit", "cpm": "no_target"}
    aimed = capabilities(values, None, D(8), target=D(5))
    assert aimed.reasons["cpm"] == "one_limit"
    assert capabilities(values, None, None, target=D(5)).reasons == dict.fromkeys(
        ("cp", "cpk", "pp", "ppk", "cpm"), "no_limits"
    )


def test_a_mean_outside_is_negative_and_said() -> None:
    found = capabilities(_with_mean_and_s(40, 9, 1), D(0), D(6))
    assert _value(found.ppk) == -1.0
    assert found.warnings == ("mean_outside",)
    on_it = capabilities([D(5), D(7)] * 20, D(0), D(6))
    assert (_value(on_it.ppk), on_it.warnings) == (0.0, ())


@pytest.mark.parametrize(
    ("values", "reason"),
    [([], "no_readings"), ([D(5)], "too_few"), ([D(5)] * 40, "no_spread")],
)
def test_undefined_has_its_reason(values: list[Decimal], reason: str) -> None:
    found = capabilities(values, D(0), D(6), target=D(5))
    assert (found.cp, found.cpk, found.pp, found.ppk, found.cpm) == (None,) * 5
    assert set(found.reasons) == {"cp", "cpk", "pp", "ppk", "cpm"}
    assert set(found.reasons.values()) == {reason}


def test_equal_readings_off_target_have_a_cpm() -> None:
    found = capabilities([D(5)] * 3, D(0), D(6), target=D(4))
    assert found.cpm == pytest.approx(6 / 6 / 1)
    assert found.reasons["ppk"] == "no_spread"


def test_subgroups_without_a_within_spread() -> None:
    same = capabilities_of([[D(1), D(1)], [D(2), D(2)]], Limits(D(0), D(3)))
    assert same.reasons["cpk"] == "no_spread"
    assert same.ppk is not None
    single = capabilities_of([[D(1)], [D(2)]], Limits(D(0), D(3)), method=Method.RANGE)
    assert single.reasons["cpk"] == "too_few"
    assert (single.sigma_within, single.df_within) == (None, None)


def test_cpm_by_hand() -> None:
    found = capabilities(_with_mean_and_s(40, 16, 2), D(8), D(20), target=D(14))
    assert found.cpm == pytest.approx(12 / (6 * math.sqrt(4 + 4)))


def test_few_readings_and_few_subgroups_are_warned_of() -> None:
    assert capabilities(_with_mean_and_s(28, 5, 1), D(0), D(9)).warnings == ("small_sample",)
    assert capabilities(_with_mean_and_s(30, 5, 1), D(0), D(9)).warnings == ()
    found = capabilities(_with_mean_and_s(38, 5, 1), D(0), D(9), subgroup_size=2)
    assert found.warnings == ("few_subgroups",)
    assert capabilities([], D(0), D(9)).warnings == ()
    assert {"small_sample", "few_subgroups", "mean_outside"} == set(WARNINGS)
    assert all(REASONS.values())


@pytest.mark.parametrize(
    ("options", "code"),
    [
        ({"subgroup_size": 0}, "capability.subgroup_size"),
        ({"subgroup_size": 3}, "capability.incomplete"),
        ({"confidence": 1.0}, "capability.confidence"),
        ({"confidence": float("nan")}, "capability.confidence"),
        ({"upper": D(-1)}, "capability.limits"),
    ],
)
def test_refusals(options: dict[str, object], code: str) -> None:
    given_ = {"lower": D(0), "upper": D(9), **options}
    with pytest.raises(InputError) as refused:
        capabilities([D(1), D(2), D(3), D(4)], **given_)  # type: ignore[arg-type]
    assert refused.value.code == code


def test_readings_of_a_point() -> None:
    values = [D(v) for v in ("54.22", "54.21", "54.31", "54.19")]
    tolerance = Tolerance(nominal=D("54.20"), plus=D("0.10"), minus=D("0.05"))
    assert point_capabilities(values, tolerance) == capabilities(
        values, D("54.15"), D("54.30"), target=D("54.20")
    )
    # Limits that cross conform to nothing; equal ones leave a width of nought.
    assert point_capabilities(values, Tolerance(min=D(2), max=D(1))).reasons["ppk"] == "no_limits"
    exact = point_capabilities(values, Tolerance(min=D("54.2"), max=D("54.2")))
    assert exact.pp == Index(0, 0, 0)
    assert exact.ppk is not None
    assert exact.ppk.value < 0


READINGS = st.lists(st.decimals(-100, 100, places=2), min_size=4, max_size=24).filter(
    lambda values: len(values) % 2 == 0
)


def _all(found: Capabilities) -> Sequence[float]:
    indices = (found.cp, found.cpk, found.pp, found.ppk)
    return [x for i in indices if i for x in (i.value, i.low, i.high)]


@settings(max_examples=40)
@given(READINGS, st.sampled_from([1, 2]), st.decimals(-1000, 1000, places=1))
def test_properties(values: list[Decimal], size: int, shift: Decimal) -> None:
    found = capabilities(values, D(-50), D(50), subgroup_size=size)
    for potential, actual in ((found.cp, found.cpk), (found.pp, found.ppk)):
        if potential is not None:
            assert actual is not None
            assert actual.value <= potential.value
            assert potential.low < potential.value < potential.high
            assert actual.low < actual.value < actual.high
    moved = capabilities([2 * v + shift for v in values], D(-100) + shift, D(100) + shift, subgroup_size=size)
    assert _all(moved) == pytest.approx(_all(found), rel=1e-9, abs=1e-12)
    mirrored = capabilities([-v for v in values], D(-50), D(50), subgroup_size=size)
    assert _all(mirrored) == pytest.approx(_all(found), rel=1e-9, abs=1e-12)
