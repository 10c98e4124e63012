"""Figures as people write them: nothing rounded that decides, nothing nearly certain called certain."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.measurement.conformity import Uncertainty
from inspector_app.domain.measurement.notation import (
    conversion_text,
    exact_text,
    number_text,
    percent_text,
    shown_text,
    signed_text,
    tolerance_text,
    uncertainty_text,
)
from inspector_app.domain.measurement.tolerance import Mode, Tolerance


@pytest.mark.parametrize(
    ("tolerance", "text"),
    [
        (Tolerance(), ""),
        (Tolerance(Decimal(5), mode=Mode.DEVIATION), ""),
        (Tolerance(Decimal("54.2"), Decimal("0.1"), Decimal("0.05")), "54.20 +0.10 / −0.05 mm"),
        (Tolerance(Decimal(-5), Decimal(1), Decimal(1)), "−5.00 ± 1.00 mm"),
        (Tolerance(Decimal(5), Decimal(1), min=Decimal(4)), "4.00 … 6.00 mm"),
        (Tolerance(min=Decimal("0.125")), "≥ 0.125 mm"),
        (
            Tolerance(Decimal(250), plus_percent=Decimal(4), minus_percent=Decimal("2.50")),
            "250.00 mm +4 % / −2.5 %",
        ),
        (Tolerance(Decimal(250), plus_percent=Decimal(4), minus=Decimal("0.5")), "250.00 mm +4 % / −0.50 mm"),
        (Tolerance(Decimal("33.33"), plus_percent=Decimal("0.5")), "≤ 33.49665 mm"),
        (Tolerance(Decimal(54), Decimal(1), Decimal(1), mode=Mode.DEVIATION), "Δ ± 1.00 mm (54.00 mm)"),
        (
            Tolerance(Decimal(54), plus_percent=Decimal(1), minus_percent=Decimal(1), mode=Mode.DEVIATION),
            "Δ ± 1 % (54.00 mm)",
        ),
        (Tolerance(max=Decimal(1), mode=Mode.DEVIATION), "≤ 1.00 mm"),
    ],
)
def test_tolerances(tolerance: Tolerance, text: str) -> None:
    assert tolerance_text(tolerance, 2, "mm") == text


def test_a_tolerance_without_a_unit() -> None:
    percent = Tolerance(Decimal(7), plus_percent=Decimal(4), minus_percent=Decimal(4), mode=Mode.DEVIATION)
    assert tolerance_text(percent, 1, "") == "Δ ± 4 % (7.0)"


def test_uncertainties() -> None:
    assert uncertainty_text(Uncertainty(Decimal("0.10"), Decimal(2)), "mm") == "U = 0.10 mm (k = 2)"
    assert uncertainty_text(Uncertainty(Decimal("0.02")), "") == "u = 0.02"


@pytest.mark.parametrize(
    ("raw", "value", "unit", "text"),
    [
        ("0.4 in", "10.16", "mm", "0.4 in = 10.16 mm"),
        ("－１ in", "-25.4", "mm", "−1 in = −25.4 mm"),
        ("610 mm", "24.015748031496062992125984", "in", "610 mm ≈ 24.01575 in"),
        ("10 mm", "10", "mm", ""),
        ("10", "10", "mm", ""),
        ("", "10", "mm", ""),
        ("1,234", "10", "mm", ""),
    ],
)
def test_conversions(raw: str, value: str, unit: str, text: str) -> None:
    assert conversion_text(raw, Decimal(value), unit, 2) == text


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        ("80,1", "80.1"),
        ("80.10 mm", "80.10"),
        ("2.9 in", "73.66 (2.9 in)"),
        ("-1 cm", "−10 (−1 cm)"),
        ("", ""),
        ("pass", "pass"),
    ],
)
def test_a_typed_text_as_a_number_of_the_unit(raw: str, text: str) -> None:
    assert number_text(raw, "mm", 1) == text


def test_readings_keep_their_digits_up_to_a_point() -> None:
    assert [shown_text(Decimal(v), 1) for v in ("2", "2.50", "2.12345", "-3E+1")] == [
        "2",
        "2.50",
        "2.1234",
        "−30",
    ]
    assert [signed_text(Decimal(v), 2) for v in ("0.02", "-0.1", "0.00")] == ["+0.02", "−0.1", "0.00"]


@pytest.mark.parametrize(
    ("probability", "text"),
    [(1.0, "100.0"), (0.99999, "> 99.9"), (0.5, "50.0"), (1e-9, "< 0.1"), (0.0, "0.0")],
)
def test_nearly_certain_is_not_certain(probability: float, text: str) -> None:
    assert percent_text(probability) == text


@given(st.decimals(-9999, 9999, places=6, allow_nan=False), st.integers(0, 6))
def test_a_limit_is_never_rounded(value: Decimal, decimals: int) -> None:
    text = exact_text(value, decimals)
    assert Decimal(text.replace("−", "-")) == value
    assert len(text.partition(".")[2]) >= decimals
