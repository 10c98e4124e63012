"""Mean, spread and capability against published cases and the standard library."""

from __future__ import annotations

import statistics
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.measurement import Summary, capability, summarize


def test_the_variables_example_of_mil_std_414() -> None:
    summary = summarize(Decimal(v) for v in (197, 188, 184, 205, 201))
    assert summary is not None
    assert summary == Summary(5, Decimal(195), summary.s, Decimal(184), Decimal(205))
    assert summary.s is not None
    assert round(summary.s, 2) == Decimal("8.80")


def test_where_one_pass_floating_point_fails() -> None:
    # NIST NumAcc4: 10000000.2, then 500 times the pair 10000000.1 and 10000000.3; s is exactly 0.1.
    values = [Decimal("10000000.2")] + [Decimal("10000000.1"), Decimal("10000000.3")] * 500
    summary = summarize(values)
    assert summary is not None
    assert (summary.mean, summary.s) == (Decimal("10000000.2"), Decimal("0.1"))


def test_one_reading_and_none() -> None:
    assert summarize([]) is None
    one = summarize([Decimal("1.5")])
    assert one == Summary(1, Decimal("1.5"), None, Decimal("1.5"), Decimal("1.5"))
    assert capability(one, Decimal(1), Decimal(2)) is None


@given(st.lists(st.decimals(-1000, 1000, places=3, allow_nan=False), min_size=2, max_size=40))
def test_as_the_standard_library(values: list[Decimal]) -> None:
    summary = summarize(values)
    assert summary is not None
    assert summary.s is not None
    assert float(summary.mean) == pytest.approx(float(statistics.mean(values)), abs=1e-12)
    assert float(summary.s) == pytest.approx(float(statistics.stdev(values)), rel=1e-9, abs=1e-12)
    assert summary.minimum <= summary.mean <= summary.maximum


def test_capability_of_the_nist_handbook() -> None:
    found = capability(
        Summary(50, Decimal(16), Decimal(2), Decimal(12), Decimal(19)), Decimal(8), Decimal(20)
    )
    assert found is not None
    assert found.index == pytest.approx(0.6667, abs=5e-5)
    # 0.6667 +- 1.96 sqrt(1/450 + 0.4444/98) by hand: half width 0.1611.
    assert found.low == pytest.approx(0.5056, abs=1e-4)
    assert found.high == pytest.approx(0.8278, abs=1e-4)
    assert (found.n, found.name, found.sigma) == (50, "Ppk", "overall")


def test_a_within_sigma_is_called_cpk() -> None:
    # Piston rings: limits 73.95 and 74.05, grand mean 74.001176, within sigma .00978534.
    rings = Summary(125, Decimal("74.001176"), Decimal("0.010070"), Decimal("73.967"), Decimal("74.030"))
    within = capability(rings, Decimal("73.95"), Decimal("74.05"), within_sigma=Decimal("0.00978534"))
    overall = capability(rings, Decimal("73.95"), Decimal("74.05"))
    assert within is not None
    assert overall is not None
    assert (within.name, round(within.index, 4)) == ("Cpk", 1.6632)
    assert (overall.name, round(overall.index, 4)) == ("Ppk", 1.6162)


def test_one_sided_and_undefined() -> None:
    summary = Summary(10, Decimal(5), Decimal(1), Decimal(4), Decimal(6))
    upper, lower = capability(summary, None, Decimal(8)), capability(summary, Decimal("3.5"), None)
    assert upper is not None
    assert lower is not None
    assert (upper.index, lower.index) == (1.0, 0.5)
    assert capability(summary, None, None) is None
    pair = Summary(2, Decimal(5), Decimal(1), Decimal(4), Decimal(6))
    assert capability(pair, None, Decimal(8)) is not None
    assert (
        capability(Summary(10, Decimal(5), Decimal(0), Decimal(5), Decimal(5)), Decimal(1), Decimal(9))
        is None
    )


def test_a_mean_outside_the_limits_is_negative() -> None:
    outside = capability(Summary(10, Decimal(9), Decimal(1), Decimal(8), Decimal(10)), Decimal(0), Decimal(6))
    assert outside is not None
    assert outside.index == -1.0
