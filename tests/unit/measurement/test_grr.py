"""Gauge R&R: published studies, least squares as an independent computation, boundaries and refusals."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy import stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.grr import (
    AnovaRow,
    Component,
    GaugeStudy,
    GrrMethod,
    GrrVerdict,
    gauge_study,
)
from inspector_app.domain.measurement.grr_study import GrrStudy, crossed

A = (
    "0.29 -0.56 1.34 0.47 -0.80 0.02 0.59 -0.31 2.26 -1.36",
    "0.41 -0.68 1.17 0.50 -0.92 -0.11 0.75 -0.20 1.99 -1.25",
    "0.64 -0.58 1.27 0.64 -0.84 -0.21 0.66 -0.17 2.01 -1.31",
)
B = (
    "0.08 -0.47 1.19 0.01 -0.56 -0.20 0.47 -0.63 1.80 -1.68",
    "0.25 -1.22 0.94 1.03 -1.20 0.22 0.55 0.08 2.12 -1.62",
    "0.07 -0.68 1.34 0.20 -1.28 0.06 0.83 -0.34 2.19 -1.50",
)
C = (
    "0.04 -1.38 0.88 0.14 -1.46 -0.29 0.02 -0.46 1.77 -1.49",
    "-0.11 -1.13 1.09 0.20 -1.07 -0.67 0.01 -0.56 1.45 -1.77",
    "-0.15 -0.96 0.67 0.11 -1.45 -0.49 0.21 -0.49 1.87 -2.16",
)


def _rows(sheet: dict[str, tuple[str, ...]]) -> list[tuple[str, str, Decimal]]:
    return [
        (str(part), operator, Decimal(value))
        for operator, trials in sheet.items()
        for line in trials
        for part, value in enumerate(line.split(), start=1)
    ]


@pytest.fixture(scope="module")
def known() -> GrrStudy:
    """The study of 10 parts, 3 operators and 3 trials worked through in the AIAG MSA manual."""
    return crossed(_rows({"A": A, "B": B, "C": C}))


def _row(table: tuple[AnovaRow, ...], source: str) -> AnovaRow:
    return next(row for row in table if row.source == source)


def test_published_analysis_of_variance(known: GrrStudy) -> None:
    found = gauge_study(known)
    table = {row.source: (row.df, round(float(row.ss), 4)) for row in found.anova}
    assert table == {
        "operator": (2, 3.1673),
        "part": (9, 88.3619),
        "interaction": (18, 0.3590),
        "repeatability": (60, 2.7589),
        "total": (89, 94.6471),
    }
    assert _row(found.anova, "interaction").f == pytest.approx(0.434, abs=5e-4)
    assert found.pooled
    assert _row(found.final, "operator").f == pytest.approx(39.617, abs=0.01)
    for name, sigma in {"repeatability": 0.199933, "operator": 0.226838, "grr": 0.302373}.items():
        assert found.component(name).sigma == pytest.approx(sigma, abs=2e-6)
    assert found.component("part").sigma == pytest.approx(1.042327, abs=5e-7)
    assert found.component("total").sigma == pytest.approx(1.085, abs=5e-4)
    share = found.component("grr")
    assert share.study == pytest.approx(27.9, abs=0.05)
    assert share.contribution == pytest.approx(7.8, abs=0.05)
    assert found.ndc == 4  # 1.41 * 1.042327 / 0.302373 = 4.86, truncated
    assert found.verdict is GrrVerdict.CONDITIONAL
    assert found.enough_categories is False


def test_published_average_and_range(known: GrrStudy) -> None:
    found = gauge_study(known, method=GrrMethod.RANGE)
    assert [round(k, 4) for k in found.factors] == [0.5908, 0.5231, 0.3146]
    names = {"repeatability": 0.20188, "operator": 0.22963, "grr": 0.30575, "part": 1.10456, "total": 1.14610}
    for name, sigma in names.items():  # the manual goes on with factors of four digits
        assert found.component(name).sigma == pytest.approx(sigma, abs=2e-4)
    shares = {"repeatability": 17.62, "operator": 20.04, "grr": 26.68, "part": 96.38}
    for name, percent in shares.items():
        assert found.component(name).study == pytest.approx(percent, abs=0.01)
    assert (found.ndc, found.enough_categories) == (5, True)
    assert found.anova == ()
    # The factors of older sheets are 5.15 of these: 3.05, 2.70 and 1.62.
    assert [round(5.15 * k, 2) for k in found.factors] == [3.04, 2.69, 1.62]


def test_published_table_with_the_interaction_kept() -> None:
    # Five parts of the study; the table in the README of GageRnR (MIT licence).
    first_five = {
        name: tuple(" ".join(str(Decimal(v) + 3) for v in line.split()[:5]) for line in trials)
        for name, trials in {"o1": A, "o2": B, "o3": C}.items()
    }
    found = gauge_study(crossed(_rows(first_five)), alpha=1)
    assert not found.pooled
    ss = {row.source: round(float(row.ss), 3) for row in found.final}
    assert ss == {
        "operator": 1.630,
        "part": 28.909,
        "interaction": 0.065,
        "repeatability": 1.712,
        "total": 32.317,
    }
    assert _row(found.final, "operator").f == pytest.approx(100.322, abs=5e-4)
    assert _row(found.final, "part").f == pytest.approx(889.458, abs=5e-3)
    assert _row(found.final, "interaction").p == pytest.approx(0.996, abs=5e-4)
    variances = {c.name: round(float(c.variance), 3) for c in found.components}
    assert variances == {
        "grr": 0.111,
        "repeatability": 0.057,
        "reproducibility": 0.054,
        "operator": 0.054,
        "interaction": 0.0,
        "part": 0.802,
        "total": 0.913,
    }


def test_share_of_the_tolerance_counts_too(known: GrrStudy) -> None:
    wide = gauge_study(known, tolerance=100)
    grr = wide.component("grr")
    assert grr.of_tolerance == pytest.approx(6 * 0.302373, abs=1e-5)
    assert wide.verdict is GrrVerdict.CONDITIONAL
    tight = gauge_study(known, tolerance=4, multiple=5.15)
    assert tight.component("grr").of_tolerance == pytest.approx(100 * 5.15 * 0.302373 / 4, abs=1e-3)
    assert tight.verdict is GrrVerdict.UNACCEPTABLE
    assert tight.component("grr").study == grr.study


@pytest.mark.parametrize(
    ("gauge", "part", "verdict", "ndc"),
    [
        (1, 99, GrrVerdict.ACCEPTABLE, 14),  # exactly 10 %
        (Fraction(10001, 10000), 99, GrrVerdict.CONDITIONAL, 14),
        (9, 91, GrrVerdict.CONDITIONAL, 4),  # exactly 30 %
        (10, 91, GrrVerdict.UNACCEPTABLE, 4),
        (1, 0, GrrVerdict.UNACCEPTABLE, 1),
        (100, 1252, GrrVerdict.CONDITIONAL, 4),  # 1.41 gives 4.989, the square root of 2 5.004
        (Fraction(19881, 10000), 25, GrrVerdict.CONDITIONAL, 5),  # 1.41 * 5 / 1.41 is 5, not 4.999
    ],
)
def test_boundaries(gauge: Fraction, part: int, verdict: GrrVerdict, ndc: int) -> None:
    from inspector_app.domain.measurement.grr import _categories, _components

    variances: dict[str, Fraction | float] = {
        "repeatability": Fraction(gauge),
        "operator": Fraction(0),
        "interaction": Fraction(0),
        "part": Fraction(part),
    }
    found = GaugeStudy(GrrMethod.ANOVA, _components(variances, 6, None), _categories(variances))
    assert (found.verdict, found.ndc) == (verdict, ndc)


def test_an_interaction_that_is_there_is_kept() -> None:
    rows = [
        (part, operator, Decimal(value) + Decimal(noise) / 100)
        for (part, operator), value in {
            ("a", "x"): 1,
            ("a", "y"): 5,
            ("b", "x"): 5,
            ("b", "y"): 1,
            ("c", "x"): 3,
            ("c", "y"): 3,
        }.items()
        for noise in (0, 1)
    ]
    found = gauge_study(crossed(rows))
    assert not found.pooled
    assert found.component("interaction").variance > 0
    assert found.component("operator").variance == found.component("part").variance == 0
    both, error = _row(found.anova, "interaction").ms, _row(found.anova, "repeatability").ms
    assert found.component("interaction").variance == (both - error) / 2
    assert gauge_study(crossed(rows), alpha=0).pooled


def test_one_keeps_even_an_interaction_of_nought() -> None:
    rows = [(p, o, Decimal(p) + Decimal(o) + noise) for p in "123" for o in "57" for noise in (-1, 1)]
    assert _row(gauge_study(crossed(rows)).anova, "interaction").p == 1
    assert not gauge_study(crossed(rows), alpha=1).pooled
    assert gauge_study(crossed(rows)).pooled


def test_a_gauge_without_any_spread() -> None:
    exact = crossed([(p, o, Decimal(p)) for p in "123" for o in "xy" for _ in range(2)])
    found = gauge_study(exact)
    assert (found.pooled, found.ndc, found.enough_categories) == (True, None, True)
    assert found.verdict is GrrVerdict.ACCEPTABLE
    assert _row(found.anova, "interaction").p is None
    crosswise = crossed([(p, o, Decimal(p == o)) for p in "123" for o in "123" for _ in range(2)])
    assert not gauge_study(crosswise).pooled
    nothing = gauge_study(
        crossed([(p, o, Decimal(7)) for p in "12" for o in "xy" for _ in range(2)]), tolerance=1
    )
    assert (nothing.verdict, nothing.ndc, nothing.enough_categories) == (None, None, None)
    assert nothing.component("grr").study is None
    assert nothing.component("grr").contribution is None
    assert nothing.component("grr").of_tolerance == 0


@settings(max_examples=40)
@given(
    st.tuples(st.integers(2, 5), st.integers(2, 4), st.integers(2, 3)).flatmap(
        lambda shape: st.lists(
            st.decimals(-9, 9, places=2), min_size=math.prod(shape), max_size=math.prod(shape)
        ).map(lambda values: (shape, values))
    )
)
def test_sums_of_squares_as_least_squares(drawn: tuple[tuple[int, int, int], list[Decimal]]) -> None:
    (parts, operators, trials), values = drawn
    keys = list(itertools.product(range(parts), range(operators), range(trials)))
    study = crossed([(str(p), str(o), v) for (p, o, _t), v in zip(keys, values, strict=True)])
    y = np.array([float(v) for v in values])

    def residual(*groupings: Sequence[object]) -> float:
        """What is left after fitting a mean per group of each grouping."""
        columns = [[float(g == level) for g in grouping] for grouping in groupings for level in set(grouping)]
        design = np.array(columns).T
        return float(((y - design @ np.linalg.lstsq(design, y, rcond=None)[0]) ** 2).sum())

    part = [p for p, _o, _t in keys]
    operator = [o for _p, o, _t in keys]
    cell = [(p, o) for p, o, _t in keys]
    whole = residual([0] * len(keys))
    found = {row.source: row for row in gauge_study(study, alpha=1).anova}
    assert float(found["total"].ss) == pytest.approx(whole, abs=1e-9)
    assert float(found["part"].ss) == pytest.approx(whole - residual(part), abs=1e-8)
    assert float(found["operator"].ss) == pytest.approx(whole - residual(operator), abs=1e-8)
    assert float(found["interaction"].ss) == pytest.approx(
        residual(part, operator) - residual(cell), abs=1e-8
    )
    assert float(found["repeatability"].ss) == pytest.approx(residual(cell), abs=1e-8)
    assert sum(row.df for row in found.values()) == 2 * found["total"].df
    for source in ("part", "operator", "interaction"):
        row = found[source]
        against = found["repeatability" if source == "interaction" else "interaction"]
        if row.f is not None:
            assert row.p == pytest.approx(stats.f.sf(row.f, row.df, against.df), rel=1e-8, abs=1e-200)


@settings(max_examples=25)
@given(
    st.lists(st.decimals(-9, 9, places=1), min_size=24, max_size=24),
    st.permutations(list(range(24))),
    st.sampled_from(list(GrrMethod)),
)
def test_neither_order_nor_offset_nor_scale_matter(
    values: list[Decimal], order: list[int], method: GrrMethod
) -> None:
    keys = [(p, o) for p in "abcd" for o in "xyz" for _ in range(2)]
    rows = [(p, o, v) for (p, o), v in zip(keys, values, strict=True)]
    plain = gauge_study(crossed(rows), method=method, tolerance=10)
    moved = gauge_study(
        crossed([(rows[i][0], rows[i][1], 4 * rows[i][2] + 100) for i in order]), method=method, tolerance=40
    )
    assert (moved.ndc, moved.verdict, moved.pooled) == (plain.ndc, plain.verdict, plain.pooled)
    for one, other in zip(plain.components, moved.components, strict=True):
        assert other.sigma == pytest.approx(4 * one.sigma, rel=1e-9)
        assert other.of_tolerance == pytest.approx(one.of_tolerance, rel=1e-9)
    parts = ("repeatability", "reproducibility", "part")
    shares = [plain.component(name).contribution for name in parts]
    if shares[0] is not None:
        assert math.fsum(share or 0 for share in shares) == pytest.approx(100)


@pytest.mark.parametrize(
    ("rows", "code", "words"),
    [
        ([], "grr.too_few", "0 parts"),
        ([("a", "x", 1), ("a", "y", 1)] * 2, "grr.too_few", "1 part;"),
        ([("a", "x", 1), ("b", "x", 1)] * 2, "grr.too_few", "1 operator;"),
        ([(p, o, 1) for p in "ab" for o in "xy"], "grr.too_few", "1 trial;"),
        (
            [(p, o, 1) for p in "ab" for o in "xy" for _ in "12"][:-1],
            "grr.unbalanced",
            "Part 'b' has 1 readings by operator 'y' instead of 2",
        ),
        ([(p, p, 1) for p in "ab"] * 2, "grr.unbalanced", "Part 'a' has 0 readings by operator 'b'"),
    ],
)
def test_studies_that_cannot_be_analysed(rows: list[tuple[str, str, int]], code: str, words: str) -> None:
    with pytest.raises(InputError) as refused:
        crossed((part, operator, Decimal(value)) for part, operator, value in rows)
    assert refused.value.code == code
    assert words in refused.value.message


@pytest.mark.parametrize("name", ["tolerance", "alpha", "multiple"])
@pytest.mark.parametrize("value", [-1.0, float("nan"), float("inf")])
def test_options_outside_their_ranges(known: GrrStudy, name: str, value: float) -> None:
    with pytest.raises(InputError) as refused:
        gauge_study(known, **{name: value})  # type: ignore[arg-type]
    assert refused.value.code == f"grr.{name}"


def test_more_parts_than_ranges_are_known_for() -> None:
    rows = [(str(p), o, Decimal(p)) for p in range(26) for o in "xy" for _ in range(2)]
    with pytest.raises(InputError) as refused:
        gauge_study(crossed(rows), method=GrrMethod.RANGE)
    assert refused.value.code == "grr.too_many"
    assert "26 parts; the method of ranges takes 25 at most" in refused.value.message
    few = crossed([(p, o, Decimal(n)) for p in "ab" for o in "xy" for n in (1, 2)])
    # Four ranges of two: d2* = sqrt(1.1284^2 + 0.8525^2 / 4).
    assert gauge_study(few, method=GrrMethod.RANGE).factors[0] == pytest.approx(1 / 1.20620, abs=1e-5)


def test_a_component_by_hand() -> None:
    component = Component("grr", Fraction(4), 6, Fraction(100), 24)
    assert (component.sigma, component.contribution, component.study) == (2, 4, 20)
    assert component.of_tolerance == 50
