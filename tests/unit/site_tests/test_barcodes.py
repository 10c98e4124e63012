"""Check digits, GS1 elements and comparisons: published examples, properties, hostile texts."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.barcodes import barcode_fault, compare
from inspector_app.domain.errors import InputError
from inspector_app.domain.gs1 import (
    check_digit,
    element_date,
    has_check_digit,
    is_dated,
    parse_elements,
    scanned,
    shown,
)
from inspector_app.domain.pack_items import BarcodeSpec, ChecklistItem, ItemKind
from inspector_app.domain.verdict_evidence import answer_state

PUBLISHED = [
    "6291041500213",  # GS1's own worked check digit (GTIN-13)
    "376104250021234569",  # the same for an SSCC
    "4006381333931",
    "9780306406157",  # an ISBN
    "73513537",
    "96385074",
    "036000291452",
    "09521234543213",  # GTIN of the examples in the General Specifications
    "106141412345678908",
]


def slow_digit(digits: str) -> str:
    """The definition, read aloud: the digit that brings the weighted sum to a multiple of ten."""
    for digit in "0123456789":
        weighted, weight = 0, 1
        for each in reversed(digits + digit):
            weighted += int(each) * weight
            weight = 4 - weight
        if weighted % 10 == 0:
            return digit
    raise AssertionError


@pytest.mark.parametrize("number", PUBLISHED)
def test_published_numbers_have_their_check_digit(number: str) -> None:
    assert check_digit(number[:-1]) == number[-1] == slow_digit(number[:-1])
    assert has_check_digit(number)


@given(st.text("0123456789", min_size=1, max_size=20))
def test_the_check_digit_is_the_one_of_the_definition(digits: str) -> None:
    assert check_digit(digits) == slow_digit(digits)


@given(st.text("0123456789", min_size=17, max_size=17), st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_always_found(digits: str, place: int, more: int) -> None:
    number = digits + check_digit(digits)
    other = str((int(number[place]) + more) % 10)
    assert not has_check_digit(number[:place] + other + number[place + 1 :])


@pytest.mark.parametrize(
    ("symbology", "text", "fault"),
    [
        ("EAN-8", "96385074", None),
        ("EAN-8", "96385075", "the check digit 4 at the end"),
        ("UPC-A", "036000291452", None),
        ("ITF-14", "09521234543213", None),
        ("SSCC", "376104250021234569", None),
        ("SSCC", "3761042500212345", "18 digits for SSCC"),
        ("EAN-13", "６２９１０４１５００２１３", "13 digits for EAN-13"),
        ("Code 128", "AB-1", None),
        ("Code 39", "é", "ASCII text for Code 39"),
        ("QR Code", "漢字", None),
        ("GS1-128", "(01)09521234543213(10)AB1", None),
    ],
)
def test_faults(symbology: str, text: str, fault: str | None) -> None:
    assert barcode_fault(symbology, text) == fault


def test_a_pack_that_expects_no_gs1_text_hears_why() -> None:
    fault = barcode_fault("GS1-128", "05212345")
    assert fault is not None
    assert "'0521' is not an application identifier" in fault


EXAMPLE = "(01)09521234543213(17)100101(10)123ABC(21)1234567890"


def test_both_forms_are_read() -> None:
    elements = parse_elements(EXAMPLE)
    assert [(e.identifier, e.value) for e in elements] == [
        ("01", "09521234543213"),
        ("17", "100101"),
        ("10", "123ABC"),
        ("21", "1234567890"),
    ]
    assert scanned(elements) == "01095212345432131710010110123ABC\x1d211234567890"
    for prefix in ("", "]C1", "]d2", "\x1d"):
        assert parse_elements(prefix + scanned(elements)) == elements
    assert shown(elements) == EXAMPLE
    assert parse_elements("(3103)001250(37)24")[0].value == "001250"
    assert parse_elements("310300125037000024")[0].identifier == "3103"
    assert parse_elements("(10)A\\(21)B")[0].value == "A(21)B"


VALUES = st.one_of(
    st.text("0123456789", min_size=13, max_size=13).map(lambda d: ("01", d + check_digit(d))),
    st.text("0123456789", min_size=17, max_size=17).map(lambda d: ("00", d + check_digit(d))),
    st.text("ABCxyz0189()-./_", min_size=1, max_size=20).map(lambda v: ("10", v)),
    st.text("0123456789", min_size=1, max_size=8).map(lambda v: ("37", v)),
    st.text("0123456789", min_size=6, max_size=6).map(lambda v: ("3102", v)),
    st.dates(date(2000, 1, 1), date(2049, 12, 31)).map(lambda d: ("17", f"{d:%y%m%d}")),
)


@given(st.lists(VALUES, min_size=1, max_size=5, unique_by=lambda pair: pair[0]))
def test_elements_survive_both_forms(pairs: list[tuple[str, str]]) -> None:
    text = "".join(f"({code}){value.replace('(', chr(92) + '(')}" for code, value in pairs)
    elements = parse_elements(text)
    assert [(e.identifier, e.value) for e in elements] == pairs
    assert parse_elements(scanned(elements)) == parse_elements(shown(elements)) == elements


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "barcode.no_elements"),
        ("]C1", "barcode.no_elements"),
        ("(", "barcode.unknown_identifier"),
        ("(01", "barcode.unknown_identifier"),
        ("(05)1", "barcode.unknown_identifier"),
        ("(10)A(21", "barcode.unknown_identifier"),
        ("(10)A(B)", "barcode.unknown_identifier"),
        ("0512", "barcode.unknown_identifier"),
        ("(3582)000001", "barcode.unknown_identifier"),
        ("(3106)000001", "barcode.unknown_identifier"),
        ("(01)0952123454321", "barcode.element_length"),
        ("01095212", "barcode.element_length"),
        ("(10)", "barcode.element_length"),
        ("(10)" + "A" * 21, "barcode.element_length"),
        ("(37)12A", "barcode.element_characters"),
        ("(37)１２", "barcode.element_characters"),
        ("(10)A~B", "barcode.element_characters"),
        ("(01)09521234543214", "barcode.check_digit"),
        ("(17)261301", "barcode.bad_date"),
        ("(17)260230", "barcode.bad_date"),
        ("(10)A(10)B", "barcode.element_twice"),
        ("(10)" + "A" * 300, "barcode.too_long"),
    ],
)
def test_refused_in_words(text: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_elements(text)
    assert refused.value.code == code
    assert refused.value.hint


@given(st.text("()0123456789\\\x1dAb~]C ", max_size=40))
def test_no_text_breaks_the_reading(text: str) -> None:
    try:
        elements = parse_elements(text)
    except InputError:
        return
    assert parse_elements(shown(elements)) == elements


@pytest.mark.parametrize(
    ("value", "year", "day"),
    [
        ("261122", 2026, date(2026, 11, 22)),
        ("260200", 2026, date(2026, 2, 28)),
        ("280200", 2026, date(2028, 2, 29)),
        ("760101", 2026, date(2076, 1, 1)),
        ("770101", 2026, date(1977, 1, 1)),
        ("240101", 2074, date(2124, 1, 1)),
        ("250101", 2074, date(2025, 1, 1)),
        ("000229", 2070, date(2100, 2, 28)),
    ],
)
def test_the_century_of_a_date(value: str, year: int, day: date) -> None:
    assert element_date(value, year) == day
    assert is_dated("17")
    assert not is_dated("10")
    assert not is_dated("05")
    with pytest.raises(InputError, match="no date"):
        element_date("2611", year)


@pytest.mark.parametrize(
    ("symbology", "expected", "decoded", "code", "equal"),
    [
        ("EAN-13", "6291041500213", " 6291041500213 ", "equal", True),
        ("UPC-A", "036000291452", "0036000291452", "same_article", True),
        ("ITF-14", "06291041500213", "6291041500213", "same_article", True),
        ("ITF-14", "16291041500210", "6291041500213", "length", False),
        ("EAN-13", "6291041500213", "6291041500220", "differs", False),
        ("EAN-13", "6291041500213", "629104150021", "length", False),
        ("EAN-13", "6291041500213", "", "length", False),
        ("Code 128", "01", "1", "length", False),
        ("Code 128", "AB1", "AB2", "differs", False),
        ("SSCC", "376104250021234569", "376104250021234560", "differs", False),
        ("GS1-128", "(01)09521234543213(10)AB1", "0109521234543213" + "10AB1", "equal", True),
        ("GS1-128", "(01)09521234543213(10)AB1", "(10)AB1(01)09521234543213", "equal", True),
        ("GS1-128", "(01)09521234543213(10)AB1", "(10)AB2(01)09521234543213", "element", False),
        ("GS1-128", "(01)09521234543213(10)AB1", "(01)09521234543213", "no_element", False),
        ("GS1-128", "(01)09521234543213", "(01)09521234543213(21)1", "more_element", False),
        ("GS1-128", "(01)09521234543213", "hello", "unreadable", False),
    ],
)
def test_comparisons(symbology: str, expected: str, decoded: str, code: str, equal: bool) -> None:
    found = compare(symbology, expected, decoded)
    assert (found.code, found.equal) == (code, equal)


def test_where_a_text_differs() -> None:
    found = compare("EAN-13", "6291041500213", "6291042500213")
    assert found.params == {"at": 7, "expected": "1", "found": "2"}
    with pytest.raises(InputError):
        compare("GS1-128", "nothing", "(37)1")


def test_what_an_item_of_a_checklist_expects() -> None:
    plain = BarcodeSpec(expected="036000291452", symbology="UPC-A", by_variant={"red": "96385074"})
    assert plain.matches("036000291452")
    assert plain.matches("0036000291452")  # the same article as EAN-13
    assert not plain.matches("0036000291453")
    assert plain.matches("96385074", "red")
    label = BarcodeSpec(expected="(01)09521234543213(10)AB1", symbology="GS1-128")
    assert label.matches("]C1010952123454321310AB1")
    assert not label.matches("(01)09521234543213(10)AB2")
    item = ChecklistItem(key="label", kind=ItemKind.BARCODE, title={}, barcode=label)
    assert answer_state(item, "010952123454321310AB1") == "pass"
    assert answer_state(item, "hello") == "fail"
