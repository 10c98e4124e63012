"""Typed readings: exact decimals out of what people type, and refusals instead of guesses."""

from __future__ import annotations

from decimal import Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement import parse_reading


@pytest.mark.parametrize(
    ("typed", "value"),
    [
        ("1.5", "1.5"),
        ("1,5", "1.5"),
        ("1,50", "1.50"),
        (" 12 ", "12"),
        ("１．５", "1.5"),
        ("１，５", "1.5"),
        ("－３", "-3"),
        ("＋０．２", "0.2"),
        ("\u22120.25", "-0.25"),
        ("- 4", "-4"),
        (".5", "0.5"),
        (",5", "0.5"),
        ("1 1/2", "1.5"),
        ("1\u30001／2", "1.5"),
        ("3 1/8", "3.125"),
        ("-3 1/8", "-3.125"),
        ("3/2", "1.5"),
        ("5 / 64", "0.078125"),
        ("1/5", "0.2"),
        ("4/2", "2"),
        ("1½", "1.5"),
        ("1 ½", "1.5"),
        ("¾", "0.75"),
        ("1\u20442", "0.5"),
        ("1.234", "1.234"),
        ("0,125", "0.125"),
        ("00,125", "0.125"),
        ("1234,567", "1234.567"),
        ("1,23", "1.23"),
        ("1,2345", "1.2345"),
        ("-0", "0"),
        ("0007", "7"),
        ("123456789012.345", "123456789012.345"),
    ],
)
def test_what_is_read(typed: str, value: str) -> None:
    read = parse_reading(typed)
    assert read is not None
    assert read == Decimal(value)
    assert not (read.is_zero() and read.is_signed())


def test_the_digits_typed_are_kept() -> None:
    assert str(parse_reading("1,50")) == "1.50"


@pytest.mark.parametrize("typed", ["", " ", "\t\n", "\u3000"])
def test_nothing_typed_is_no_reading(typed: str) -> None:
    assert parse_reading(typed) is None


@pytest.mark.parametrize(
    ("typed", "decimal", "whole"), [("1,234", "1.234", "1234"), ("-12,000", "12.000", "12000")]
)
def test_a_comma_that_may_group_is_refused(typed: str, decimal: str, whole: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed)
    assert refused.value.code == "reading.ambiguous"
    assert refused.value.message == f'"{typed}" could mean {decimal} or {whole}.'


@pytest.mark.parametrize(
    "typed", ["1,234.5", "1.234,5", "1,234,567", "1.234.567", "1 234", "12 345,6", "1.2.3"]
)
def test_digit_groups_are_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed)
    assert refused.value.code == "reading.grouped"
    assert f'"{typed}"' in refused.value.message


@pytest.mark.parametrize(
    "typed",
    [
        "abc",
        "-",
        "+",
        ".",
        "1.",
        "5,",
        "--1",
        "1-2",
        "1-3/2",
        "3-1/10",
        "0-1/2",
        "3-0/8",
        "3 -1/8",
        "1/0",
        "1 3/2",
        "1 2/2",
        "1/65536",
        "1.5/2",
        "1/2/3",
        "mm",
        "/2",
        "1 2",
    ],
)
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed, "mm")
    assert refused.value.code == "reading.not_a_number"
    assert f'"{typed}"' in refused.value.message
    assert "1 1/2" in refused.value.hint
    assert '"mm"' in refused.value.hint


@pytest.mark.parametrize(
    ("typed", "unit", "decimal", "whole"),
    [("3-1/8", "mm", "3 1/8", "2 7/8"), ("-1-1/2", "", "1 1/2", "1/2"), ("3-1/8 mm", "in", "3 1/8", "2 7/8")],
)
def test_a_hyphen_outside_inches_may_subtract(typed: str, unit: str, decimal: str, whole: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed, unit)
    assert refused.value.code == "reading.ambiguous"
    assert refused.value.message == f'"{typed}" could mean {decimal} or {whole}.'


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("3-1/8", "in", "3.125"),
        ('3-1/8"', "in", "3.125"),
        ('-3-1/8"', "mm", "-79.375"),
        ("12-63/64 in", "in", "12.984375"),
    ],
)
def test_in_inches_a_hyphen_joins(typed: str, unit: str, value: str) -> None:
    assert parse_reading(typed, unit) == Decimal(value)


@pytest.mark.parametrize("typed", ["1'234", "1\u2019234.5", "1´234", "5'3\"", "1\u066c234"])
def test_apostrophes_group_digits(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed, "mm")
    assert refused.value.code == "reading.grouped"


@pytest.mark.parametrize(
    "typed", ["１，２３４", "1\u060c5", "1、5", "1·5", "1｡5", "1٫5", "١٫٥", "1٣", "1.5²", "2 m 5"]
)
def test_marks_and_digits_of_other_scripts_are_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed, "mm")
    assert refused.value.code in {"reading.not_a_number", "reading.ambiguous"}


@pytest.mark.parametrize("typed", ["5²", "1e3", "1_000", "٣", "①", "nan", "Infinity", "0x10", "1.5.", "ー1"])
def test_python_would_read_more_than_we_do(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed)
    assert refused.value.code in {"reading.not_a_number", "reading.wrong_unit"}


@pytest.mark.parametrize(
    ("typed", "unit", "value"),
    [
        ("1.5mm", "mm", "1.5"),
        ("1,5 mm", "mm", "1.5"),
        ("１．５㎜", "mm", "1.5"),
        ("１．５ｍｍ", "mm", "1.5"),
        ("20℃", "°C", "20"),
        ("20 ° C", "°C", "20"),
        ("98 %", "%", "98"),
        ("98％", "%", "98"),
        ("2 \u00b5m", "\u03bcm", "2"),
        ("1 1/2 in", "in", "1.5"),
        ("1.5", "mm", "1.5"),
    ],
)
def test_the_unit_of_the_point_may_be_typed(typed: str, unit: str, value: str) -> None:
    assert parse_reading(typed, unit) == Decimal(value)


@pytest.mark.parametrize(
    ("typed", "unit", "named"), [("1.5 in", "g", '"in"'), ("3 MW", "mW", '"MW"'), ("3 g", "", '"g"')]
)
def test_another_unit_is_refused(typed: str, unit: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed, unit)
    assert refused.value.code == "reading.wrong_unit"
    assert named in refused.value.message
    assert (f'"{unit}"' in refused.value.message) == bool(unit)


@pytest.mark.parametrize("typed", ["1/3", "2 5/7", "1/9999"])
def test_a_fraction_without_an_exact_decimal_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_reading(typed)
    assert refused.value.code == "reading.inexact_fraction"


def test_a_barcode_is_no_reading() -> None:
    with pytest.raises(InputError) as refused:
        parse_reading("4006381333931123")
    assert refused.value.code == "reading.too_long"


@given(st.decimals(allow_nan=False, allow_infinity=False, places=3, min_value=-(10**9), max_value=10**9))
def test_every_plain_decimal_reads_as_itself(value: Decimal) -> None:
    assert parse_reading(f"{value:f}") == value
    wide = f"{value:f}".translate({ord(c): chr(ord(c) + 0xFEE0) for c in "0123456789.-"})
    assert parse_reading(wide) == value


@given(st.integers(0, 999), st.integers(1, 13), st.data())
def test_binary_fractions_are_exact_in_any_context(whole: int, power: int, data: st.DataObject) -> None:
    bottom = 2**power
    top = data.draw(st.integers(0, bottom - 1))
    with localcontext() as context:
        context.prec = 3
        read = parse_reading(f"{whole} {top}/{bottom}")
    assert read is not None
    assert Fraction(read) == whole + Fraction(top, bottom)


@given(st.text(max_size=12))
def test_any_text_is_a_number_nothing_or_a_refusal(text: str) -> None:
    try:
        value = parse_reading(text, "mm")
    except InputError as refused:
        code = refused.code
    else:
        code = "reading.read"
        assert (value is None) == (not text.strip())
        assert value is None or value.is_finite()
    assert code.startswith("reading.")
