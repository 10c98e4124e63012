"""Shares of readings that may be out, and steps between sizes."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.measurement.grading import narrow_steps
from inspector_app.domain.measurement.lot_rule import LotState, MeasurementRule, evaluate
from inspector_app.domain.measurement.tolerance import Mode, Tolerance


def rule(percent: str) -> MeasurementRule:
    return MeasurementRule(max_out_percent=Decimal(percent), effect="lot_fails")


@pytest.mark.parametrize(
    ("percent", "measured", "out", "inconclusive", "state", "allowed"),
    [
        ("10", 0, 0, 0, LotState.EMPTY, 0),
        ("10", 50, 5, 0, LotState.WITHIN, 5),
        ("10", 50, 6, 0, LotState.EXCEEDED, 5),
        ("10", 49, 5, 0, LotState.EXCEEDED, 4),
        ("10", 50, 5, 1, LotState.UNDECIDED, 5),
        ("10", 50, 4, 1, LotState.WITHIN, 5),
        ("0", 7, 0, 0, LotState.WITHIN, 0),
        ("0", 7, 0, 1, LotState.UNDECIDED, 0),
        ("0", 7, 1, 0, LotState.EXCEEDED, 0),
        ("0.1", 1000, 1, 0, LotState.WITHIN, 1),
    ],
)
def test_the_share_itself_is_allowed(
    percent: str, measured: int, out: int, inconclusive: int, state: LotState, allowed: int
) -> None:
    found = evaluate(rule(percent), measured, out, inconclusive)
    assert (found.state, found.allowed) == (state, allowed)
    assert (found.measured, found.out, found.inconclusive) == (measured, out, inconclusive)


@given(
    st.decimals(0, "99.9", places=1, allow_nan=False),
    st.integers(1, 500),
    st.integers(0, 500),
    st.integers(0, 9),
)
def test_exceeded_is_more_than_the_share(percent: Decimal, measured: int, out: int, open_: int) -> None:
    out = min(out, measured)
    found = evaluate(rule(str(percent)), measured, out, open_)
    assert found.percent == Fraction(100 * out, measured)
    assert (found.state == LotState.EXCEEDED) == (found.percent > Fraction(percent))
    if found.state == LotState.WITHIN:
        assert Fraction(100 * (out + open_), measured) <= Fraction(percent)


def size(nominal: str, plus: str, minus: str) -> Tolerance:
    return Tolerance(Decimal(nominal), Decimal(plus), Decimal(minus))


def test_half_a_step_is_too_much() -> None:
    """Chest 50, 52.5, 55: +- 1 is fine, +- 1.25 is half the step, more overlaps."""
    row = {"s": size("50", "1", "1"), "m": size("52.5", "1.25", "1.25"), "l": size("55", "1", "1")}
    found = narrow_steps(row)
    assert [(n.smaller, n.larger, n.step, n.tolerance, n.overlap) for n in found] == [
        ("s", "m", Decimal("2.5"), Decimal("1.25"), False),
        ("m", "l", Decimal("2.5"), Decimal("1.25"), False),
    ]
    assert narrow_steps({**row, "m": size("52.5", "1.24", "1.24")}) == ()
    (touching,) = narrow_steps({"s": size("50", "1.5", "0"), "m": size("52.5", "0", "1")})
    assert touching.overlap


def test_only_the_sides_that_face_each_other_count() -> None:
    assert narrow_steps({"s": size("50", "0.1", "9"), "m": size("52", "9", "0.1")}) == ()


def test_colours_are_no_sizes_and_open_sides_no_tolerances() -> None:
    colours = {"red": size("50", "9", "9"), "blue": size("50", "9", "9"), "any": Tolerance(max=Decimal(60))}
    assert narrow_steps(colours) == ()
    assert (
        narrow_steps(
            {"a": Tolerance(Decimal(1), minus=Decimal(9)), "b": Tolerance(Decimal(2), plus=Decimal(9))}
        )
        == ()
    )
    widest = {**colours, "large": size("52", "0", "0.5"), "violet": size("50", "1", "1")}
    (found,) = narrow_steps(widest)
    assert (found.smaller, found.larger, found.tolerance) == ("red", "large", Decimal(9))


def test_sizes_read_as_deviations_have_steps_too() -> None:
    row = {
        v: Tolerance(Decimal(n), Decimal(1), Decimal(1), mode=Mode.DEVIATION)
        for v, n in (("s", 50), ("m", 52))
    }
    assert [narrow.step for narrow in narrow_steps(row)] == [Decimal(2)]
