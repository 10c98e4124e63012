"""Lines of gauges: what is read, what is refused with which words, and that nothing hostile is believed."""

import random
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.gauge_line import GaugeLine, Protocol, read_line, typed_text
from inspector_app.domain.measurement.reading import parse_reading


@pytest.mark.parametrize(
    ("line", "read"),
    [
        ("01A+00012.345", GaugeLine("12.345", channel="01")),
        (b"01A-0000.020\r", GaugeLine("-0.020", channel="01")),
        ("99A+00000000", GaugeLine("0", channel="99")),
        ("02A-0000.000", GaugeLine("0.000", channel="02")),
    ],
)
def test_mitutoyo_lines(line: str | bytes, read: GaugeLine) -> None:
    assert read_line(line, Protocol.MITUTOYO) == read


@pytest.mark.parametrize(
    ("line", "number", "unit"),
    [
        ("+12.34 mm", "12.34", "mm"),
        ("12.345", "12.345", ""),
        (b"  -0.50mm\r\n", "-0.50", "mm"),
        ("ST,+00123.4  g", "123.4", "g"),
        ("ST,NT,+  1.234kg", "1.234", "kg"),
        ("S S     100.00 g", "100.00", "g"),
        ("N     +   0.0000 g", "0.0000", "g"),
        ("G: 12 kg", "12", "kg"),
        (b"+ 23.5 \xb0C", "23.5", "°C"),
        ("+0001,234 kg", "1.234", "kg"),
        ("12,3 mm", "12,3", "mm"),
        ("1.6 N·m", "1.6", "N·m"),
        ("\x0212.5\x03", "12.5", ""),
        ('0.4 "', "0.4", '"'),
    ],
)
def test_plain_lines(line: str | bytes, number: str, unit: str) -> None:
    assert read_line(line) == GaugeLine(number, unit)


@pytest.mark.parametrize(
    ("line", "protocol", "code"),
    [
        ("911", "mitutoyo", "gauge.no_signal"),
        ("912", "mitutoyo", "gauge.no_signal"),
        ("01A+12.34.5", "mitutoyo", "gauge.unreadable"),
        ("01B00012.34", "mitutoyo", "gauge.unreadable"),
        ("12.34", "mitutoyo", "gauge.unreadable"),
        ("S D     100.00 g", "ascii", "gauge.moving"),
        ("US,+00123.4  g", "ascii", "gauge.moving"),
        ("S +", "ascii", "gauge.out_of_range"),
        ("OL", "ascii", "gauge.out_of_range"),
        ("------", "ascii", "gauge.out_of_range"),
        ("Err 32", "ascii", "gauge.fault"),
        ("ES", "ascii", "gauge.fault"),
        ("", "ascii", "gauge.unreadable"),
        ("mm", "ascii", "gauge.unreadable"),
        ("12.34 mm 56.78 mm", "ascii", "gauge.unreadable"),
        ("12.34.56", "ascii", "gauge.unreadable"),
        ("Serial 0412", "ascii", "gauge.unreadable"),
        ("1e5", "ascii", "gauge.unreadable"),
        (b"\xff\xfe\x00\x80", "ascii", "gauge.unreadable"),
        (b"9" * 500, "ascii", "gauge.unreadable"),
        ("１２", "mitutoyo", "gauge.unreadable"),
    ],
)
def test_what_is_refused_and_why(line: str | bytes, protocol: str, code: str) -> None:
    with pytest.raises(InputError) as caught:
        read_line(line, protocol)
    assert caught.value.code == code
    assert "Nothing was entered" in caught.value.hint
    assert len(str(caught.value)) < 250


@given(
    st.decimals(-99999, 99999, allow_nan=False, allow_infinity=False, places=3),
    st.sampled_from(["mitutoyo", "ascii"]),
)
def test_every_number_a_gauge_can_send_comes_in_unchanged(value: Decimal, protocol: str) -> None:
    sign, padded = ("-" if value.is_signed() else "+"), f"{abs(value):09.3f}"
    line = f"01A{sign}{padded}" if protocol == "mitutoyo" else f"ST,{sign}{padded} mm\r\n"
    found = read_line(line, protocol)
    assert parse_reading(found.text("mm"), "mm") == value
    assert f"{parse_reading(found.number, 'mm')}" == f"{value or abs(value)}"
    assert parse_reading(typed_text(line.strip()), "mm") == value


@given(st.one_of(st.binary(max_size=120), st.text(max_size=60)), st.sampled_from(list(Protocol)))
def test_whatever_comes_is_a_number_or_a_refusal_in_words(line: str | bytes, protocol: str) -> None:
    try:
        found = read_line(line, protocol)
    except InputError as error:
        refused = error
    else:
        _believable(found, line)
        return
    assert refused.code.startswith("gauge.")
    assert all(c.isprintable() for c in refused.message)


def _believable(found: GaugeLine, line: str | bytes) -> None:
    assert Decimal(found.number.replace(",", ".")).is_finite()
    digits = [c for c in found.number if c.isdigit()]
    sent = line.decode("latin-1") if isinstance(line, bytes) else line
    assert len(digits) <= sum(c.isdigit() for c in sent) + 1


def test_a_damaged_byte_never_makes_another_number() -> None:
    """A bit turned over on the line: refused, or the digit that came; never one from elsewhere."""
    line, rng = b"01A+00012.345", random.Random(7)
    for _round in range(500):
        place, bit = rng.randrange(len(line)), 1 << rng.randrange(8)
        damaged = bytes(b ^ bit if at == place else b for at, b in enumerate(line))
        try:
            found = read_line(damaged, Protocol.MITUTOYO)
        except InputError:
            continue
        assert Decimal(found.number) == Decimal(damaged[3:].decode("ascii"))


@pytest.mark.parametrize(
    ("typed", "taken"),
    [
        ("01A+00012.34", "12.34"),
        ("+00012.34 mm", "12.34 mm"),
        ("-00.02", "-0.02"),
        ("ST,+0012.5 g", "12.5 g"),
        ("12.34", "12.34"),
        ("0.5", "0.5"),
        ("01,234", "01,234"),
        ("1 1/2", "1 1/2"),
        ("911", "911"),
        ("abc", "abc"),
        ("", ""),
        ("01A+", "01A+"),
        ("１２", "１２"),
    ],
)
def test_what_is_typed_into_a_cell(typed: str, taken: str) -> None:
    assert typed_text(typed) == taken


def test_a_typed_line_without_a_value_says_so() -> None:
    with pytest.raises(InputError) as caught:
        typed_text("S D 100.0 g")
    assert caught.value.code == "gauge.moving"
