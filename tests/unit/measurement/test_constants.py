"""Chart constants against their integrals, closed forms and printed tables."""

from __future__ import annotations

import math

import numpy as np
import pytest
from scipy import integrate, special, stats

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.constants import c4, chart_constants, d2, d2_star, d3

SIZES = range(2, 26)


def _range_moments(n: int) -> tuple[float, float]:
    """Mean and standard deviation of the range, from P(range > r) by Gauss-Legendre and trapezoids."""
    step = 0.05
    x = np.arange(-12, 12, step)
    nodes, weights = np.polynomial.legendre.leggauss(16)
    r = np.concatenate([start + 0.25 * (nodes + 1) for start in np.arange(0, 12, 0.5)])
    w = np.tile(0.25 * weights, 24)
    spread = special.ndtr(x[None, :] + r[:, None]) - special.ndtr(x)[None, :]
    above = 1 - n * step * (stats.norm.pdf(x) * spread ** (n - 1)).sum(axis=1)
    mean = float((w * above).sum())
    return mean, math.sqrt(float((2 * w * r * above).sum()) - mean**2)


@pytest.mark.parametrize("n", SIZES)
def test_the_integrals(n: int) -> None:
    mean, deviation = _range_moments(n)
    assert d2(n) == pytest.approx(mean, abs=2e-11)
    assert d3(n) == pytest.approx(deviation, abs=1e-10)
    # The mean once more, from the expectations of the largest and the smallest alone.
    by_ends = integrate.quad(lambda x: 1 - stats.norm.cdf(x) ** n - stats.norm.sf(x) ** n, -12, 12)[0]
    assert d2(n) == pytest.approx(by_ends, abs=1e-9)


def test_the_studentized_range_agrees() -> None:
    r, step = np.linspace(0, 10, 101, retstep=True)
    above = 1 - stats.studentized_range.cdf(r, 5, np.inf)
    assert d2(5) == pytest.approx(integrate.simpson(above, dx=float(step)), abs=1e-5)


def test_closed_forms() -> None:
    assert d2(2) == pytest.approx(2 / math.sqrt(math.pi), abs=1e-12)
    assert d2(3) == pytest.approx(3 / math.sqrt(math.pi), abs=1e-12)
    assert d3(2) == pytest.approx(math.sqrt(2 - 4 / math.pi), abs=1e-12)
    assert c4(2) == pytest.approx(math.sqrt(2 / math.pi), rel=1e-14)
    assert c4(3) == pytest.approx(math.sqrt(math.pi) / 2, rel=1e-14)
    for n in (2, 5, 25, 400):
        assert c4(n) == pytest.approx(stats.chi.mean(n - 1) / math.sqrt(n - 1), rel=1e-12)


def test_as_field_md_and_printed_tables() -> None:
    # D4 of 3 is 2.57459 and of 5 is 2.11450; printed tables round them both ways.
    assert round(chart_constants(3).d4_limit, 5) == 2.57459
    assert round(chart_constants(5).d4_limit, 5) == 2.11450
    pair = chart_constants(2)
    assert (round(pair.e2, 4), round(pair.d4_limit, 4), round(pair.a2, 3)) == (2.6587, 3.2665, 1.880)
    five, ten, seven = chart_constants(5), chart_constants(10), chart_constants(7)
    assert (round(five.a2, 3), round(five.a3, 3), round(five.c4, 4)) == (0.577, 1.427, 0.9400)
    assert (five.b3, round(five.b4, 3), five.d3_limit) == (0, 2.089, 0)
    assert (round(ten.b3, 3), round(ten.b4, 3), round(ten.d3_limit, 3)) == (0.284, 1.716, 0.223)
    assert round(seven.d3_limit, 3) == 0.076


def test_d2_star_as_duncan() -> None:
    # One range: sqrt 2 for pairs, printed 1.91155 for three and 3.17905 for ten; many ranges: d2.
    assert d2_star(1, 2) == pytest.approx(math.sqrt(2), abs=1e-11)
    assert d2_star(1, 3) == pytest.approx(1.91155, abs=2e-5)
    assert round(d2_star(1, 10), 5) == 3.17905
    assert d2_star(10**9, 4) == pytest.approx(d2(4), abs=1e-9)


@pytest.mark.parametrize("n", [-1, 0, 1, 26])
def test_sizes_without_a_range(n: int) -> None:
    with pytest.raises(InputError, match=f"of {n} readings") as refused:
        chart_constants(n)
    assert refused.value.code == "chart.subgroup"
