"""Mean and spread against published cases and the standard library."""

from __future__ import annotations

import statistics
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.measurement import Summary, summarize


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


@given(st.lists(st.decimals(-1000, 1000, places=3, allow_nan=False), min_size=2, max_size=40))
def test_as_the_standard_library(values: list[Decimal]) -> None:
    summary = summarize(values)
    assert summary is not None
    assert summary.s is not None
    assert float(summary.mean) == pytest.approx(float(statistics.mean(values)), abs=1e-12)
    assert float(summary.s) == pytest.approx(float(statistics.stdev(values)), rel=1e-9, abs=1e-12)
    assert summary.minimum <= summary.mean <= summary.maximum
