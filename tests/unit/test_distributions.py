"""Incomplete beta and gamma, chi-square and F against SciPy and against what is known exactly."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import special, stats

from inspector_app.domain.distributions import (
    chi_square_cdf,
    chi_square_quantile,
    f_tail,
    regularized_beta,
    regularized_gamma,
)

SHAPES = st.floats(0.1, 2000)


@given(st.floats(0, 1), SHAPES, SHAPES)
def test_incomplete_beta_as_scipy(x: float, a: float, b: float) -> None:
    assert regularized_beta(x, a, b) == pytest.approx(special.betainc(a, b, x), abs=2e-11)


@given(st.integers(1, 12), st.integers(1, 12), st.floats(0.001, 0.999))
def test_incomplete_beta_is_a_binomial_tail(a: int, b: int, x: float) -> None:
    n = a + b - 1
    tail = math.fsum(math.comb(n, k) * x**k * (1 - x) ** (n - k) for k in range(a, n + 1))
    assert regularized_beta(x, a, b) == pytest.approx(tail, rel=1e-12)


@given(st.floats(0, 3000), SHAPES)
def test_incomplete_gamma_as_scipy(x: float, a: float) -> None:
    p, q = regularized_gamma(x, a)
    assert p == pytest.approx(special.gammainc(a, x), abs=1e-11)
    assert q == pytest.approx(special.gammaincc(a, x), abs=1e-11)
    assert p + q == pytest.approx(1, abs=1e-15)


def test_tails_keep_their_relative_accuracy() -> None:
    assert regularized_gamma(60, 2)[1] == pytest.approx(61 * math.exp(-60), rel=1e-13)
    assert f_tail(50, 4, 400) == pytest.approx(stats.f.sf(50, 4, 400), rel=1e-11)
    assert regularized_beta(1, 2, 3) == f_tail(0, 3, 7) == 1
    assert regularized_beta(0, 2, 3) == 0


@given(st.floats(1e-9, 1 - 1e-9), st.floats(0.5, 5000))
def test_chi_square_quantile_as_scipy_and_back(probability: float, df: float) -> None:
    x = chi_square_quantile(probability, df)
    assert x == pytest.approx(stats.chi2.ppf(probability, df), rel=1e-10)
    assert chi_square_cdf(x, df) == pytest.approx(probability, abs=1e-11)


def test_printed_values() -> None:
    # NIST/SEMATECH e-Handbook 1.3.6.7.4 and 1.3.6.7.3, and two degrees of freedom by hand.
    assert round(chi_square_quantile(0.95, 10), 3) == 18.307
    assert round(chi_square_quantile(0.025, 49), 3) == 31.555
    assert chi_square_quantile(0.3, 2) == pytest.approx(-2 * math.log(0.7), rel=1e-15)
    assert f_tail(3.326, 5, 10) == pytest.approx(0.05, abs=2e-5)


@given(st.floats(0.001, 100), st.integers(1, 300), st.integers(1, 2000))
def test_f_as_scipy(f: float, df1: int, df2: int) -> None:
    assert f_tail(f, df1, df2) == pytest.approx(stats.f.sf(f, df1, df2), rel=1e-10, abs=1e-200)


@pytest.mark.parametrize(
    ("function", "arguments"),
    [
        (regularized_beta, (1.1, 1, 1)),
        (regularized_beta, (0.5, 0, 1)),
        (regularized_gamma, (-1, 1)),
        (chi_square_quantile, (0, 3)),
        (chi_square_quantile, (0.5, 0)),
    ],
)
def test_outside_their_ranges(function: object, arguments: tuple[float, ...]) -> None:
    with pytest.raises(ValueError, match="needs"):
        function(*arguments)  # type: ignore[operator]
