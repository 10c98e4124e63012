"""Units: exact factors, conversions that never guess, and roundings that never move a value over a limit."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.quantity import parse_quantity
from inspector_app.domain.measurement.units import (
    UNITS,
    Unit,
    convert,
    decimal_of,
    exact_value,
    is_finite,
    siblings,
    spelled,
    typed_unit,
    unit_of,
)

PAIRS = [(a, b) for a, b in permutations(UNITS.values(), 2) if a.quantity == b.quantity]
VALUES = st.decimals(-9999, 99999, places=9, allow_nan=False)


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("2.9 in", "mm", "73.66"),
        ("1 in", "mm", "25.4"),
        ('3 1/8"', "mm", "79.375"),
        ("３　１／８＂", "mm", "79.375"),
        ("1 ft", "in", "12"),
        ("1 yd", "m", "0.9144"),
        ("25.4 mm", "in", "1"),
        ("1,5 cm", "mm", "15"),
        ("7 um", "mm", "0.007"),
        ("1 lb", "kg", "0.45359237"),
        ("1 oz", "g", "28.349523125"),
        ("16 oz", "lb", "1"),
        ("1 kgf", "N", "9.80665"),
        ("1 lbf", "N", "4.4482216152605"),
        ("212 °F", "°C", "100"),
        ("-40 degF", "°C", "-40"),
        ("98.6F", "℃", "37"),
        ("300 K", "°C", "26.85"),
        ("37 C", "°F", "98.6"),
        ("9 °F", "Δ°C", "5"),
        ("5 K", "Δ°C", "5"),
        ("1.5 min", "s", "90"),
        ("2 L", "ml", "2000"),
        ("500 lux", "lx", "500"),
        ("7.2 pH", "pH", "7.2"),
        ("62 Shore A", "Shore A", "62"),
        ("2 Nm", "N·m", "2"),
        ("12 drops", "drops", "12"),
    ],
)
def test_defined_factors(typed: str, unit: str, value: str) -> None:
    found = parse_quantity(typed, unit)
    assert found is not None
    assert (found.value, found.unit, found.raw, found.exact) == (Decimal(value), unit, typed.strip(), True)
    assert found.value.as_tuple().exponent == Decimal(value).as_tuple().exponent or not found.converted


def test_a_difference_has_no_zero_point() -> None:
    assert parse_quantity("9 °F", "°C") != parse_quantity("9 °F", "°C", difference=True)
    moved = parse_quantity("9 °F", "°C", difference=True)
    assert moved is not None
    assert moved.value == Decimal(5)
    kelvin = parse_quantity("0.4 K", "°C", difference=True)
    assert kelvin is not None
    assert kelvin.value == Decimal("0.4")


def test_a_conversion_without_end_is_rounded_and_says_so() -> None:
    found = parse_quantity("1 mm", "in")
    assert found is not None
    assert (found.exact, found.converted) == (False, True)
    assert str(found.value) == "0.039370078740157480314961"
    assert abs(Fraction(found.value) - Fraction(10, 254)) <= Fraction(1, 2 * 10**24)
    assert decimal_of(Fraction(1, 3)) == Decimal("0." + "3" * 24)


@pytest.mark.parametrize(
    ("typed", "unit"),
    [
        ("3 g", "mm"),
        ("60 Shore A", "Shore D"),
        ("1 kg", "N"),
        ("1 kg", "l"),
        ("5 °C", "%"),
        ("3 MM", "mm"),
        ("3 drops", "drop"),
        ("3 mm", "drops"),
    ],
)
def test_another_quantity_is_refused(typed: str, unit: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_quantity(typed, unit)
    assert refused.value.code == "reading.wrong_unit"
    assert f'"{unit}"' in refused.value.message
    assert all(sibling in refused.value.hint for sibling in siblings(unit_of(unit)))
    with pytest.raises(InputError) as stopped:
        convert(Decimal(1), unit_of("kg"), unit_of("l"))
    assert stopped.value.code == "unit.no_conversion"


def test_no_two_units_of_a_quantity_share_a_spelling() -> None:
    for unit in UNITS.values():
        spellings = {spelled(word) for word in (unit.symbol, *unit.spellings)}
        assert all(typed_unit(word, unit) == unit for word in spellings)
        for other in UNITS.values():
            if other != unit and other.quantity == unit.quantity:
                assert not spellings & {spelled(word) for word in (other.symbol, *other.spellings)}


@pytest.mark.parametrize(("source", "target"), PAIRS, ids=lambda unit: unit.symbol)
def test_there_and_back_again(source: Unit, target: Unit) -> None:
    a, b = source, target
    for value in map(Decimal, ("0", "1", "-7.25", "123.456")):
        there = exact_value(value, a, b)
        back = (there * b.factor + b.offset - a.offset) / a.factor
        assert back == Fraction(value)
        assert abs(Fraction(convert(value, a, b)) - there) <= Fraction(1, 2 * 10**24)


def test_no_rounding_reaches_a_limit() -> None:
    """The exact difference between a converted value and a limit is 0 or more than the rounding.

    Value a / 10^9 in one unit and limit b / 10^9 in the other: f a / 10^9 + o - b / 10^9 with f = p / q is a
    whole multiple of 1 / (q r 10^9), r what the denominator of o adds.
    """
    for a, b in PAIRS:
        factor, offset = a.factor / b.factor, (a.offset - b.offset) / b.factor
        denominator = factor.denominator * offset.denominator * 10**9
        ends = is_finite(factor) and is_finite(offset)
        assert ends or Fraction(1, denominator) > Fraction(1, 2 * 10**24), (a.symbol, b.symbol)


@given(st.sampled_from(PAIRS), VALUES, VALUES)
def test_which_side_of_a_limit_a_value_lies_survives_conversion(
    pair: tuple[Unit, Unit], value: Decimal, limit: Decimal
) -> None:
    a, b = pair
    exact, kept = exact_value(value, a, b), Fraction(convert(value, a, b))
    bound = Fraction(limit)
    assert (exact < bound, exact > bound) == (kept < bound, kept > bound)


@given(st.fractions(max_denominator=10**6))
def test_a_decimal_is_exact_when_it_ends(value: Fraction) -> None:
    with localcontext() as context:
        context.prec = 2
        found = decimal_of(value)
    assert (Fraction(found) == value) == is_finite(value)
    assert abs(Fraction(found) - value) <= Fraction(1, 2 * 10**24)


@given(st.decimals(-99999, 99999, places=4, allow_nan=False), st.sampled_from(list(UNITS)), st.data())
def test_what_is_read_reads_back_from_its_own_form(value: Decimal, symbol: str, data: st.DataObject) -> None:
    point = data.draw(st.sampled_from([symbol, *siblings(unit_of(symbol))]))
    first = parse_quantity(f"{value:f} {symbol}", point)
    assert first is not None
    again = parse_quantity(first.text, point)
    assert again is not None
    assert (again.value, again.typed, again.typed_unit) == (first.value, value, symbol)


@given(st.text(alphabet="0123456789.,'- /+٣，．\u2019", max_size=9))
def test_what_is_read_has_one_meaning(text: str) -> None:
    """Whatever is read has at most one mark, no groups, and says the same with a point for its comma."""
    try:
        found = parse_quantity(text, "mm")
    except InputError:
        return
    if found is None:
        assert not text.strip()
        return
    marks = [c for c in text if c in ".,，．"]
    assert len(marks) <= 1
    assert "'" not in text
    assert "\u2019" not in text
    if marks:
        other = parse_quantity(text.replace(marks[0], "."), "mm")
        assert other is not None
        assert other.value == found.value
