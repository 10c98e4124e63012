"""Expected and decoded texts side by side."""

from __future__ import annotations

import pytest

from inspector_app.domain.barcode_marks import Line, side_by_side
from inspector_app.domain.barcodes import scanned_text


def rows(line: Line) -> tuple[str, str]:
    """Both texts of a line, a gap as a dash."""
    places = line.places
    return "".join(p.expected or "-" for p in places), "".join(p.decoded or "-" for p in places)


def test_the_digit_that_differs_is_marked_and_the_check_digit_said() -> None:
    (line,) = side_by_side("EAN-13", "6291041500213", "6291041500220")
    assert [at for at, place in enumerate(line.places) if place.differs] == [11, 12]
    assert line.check == ""
    (line,) = side_by_side("EAN-13", "6291041500213", "6291041500214")
    assert [place.differs for place in line.places][-1] is True
    assert line.check == "3"


@pytest.mark.parametrize("decoded", ["036000291452", "0036000291452", "00036000291452"])
def test_leading_zeros_of_one_article_are_no_difference(decoded: str) -> None:
    (line,) = side_by_side("UPC-A", "036000291452", decoded)
    assert not line.differs
    assert rows(line)[0] == rows(line)[1]
    assert line.check == ""


def test_a_digit_too_few_or_too_many_leaves_a_gap() -> None:
    (line,) = side_by_side("EAN-13", "6291041500213", "629104150213")
    expected, decoded = rows(line)
    assert decoded.count("-") == 1
    assert expected == "6291041500213"
    assert sum(place.differs for place in line.places) == 1
    (line,) = side_by_side("Code 128", "AB-1", "AB--12")
    assert rows(line) == ("AB--1-", "AB--12")
    (line,) = side_by_side("Code 128", "AB-1", "")
    assert rows(line) == ("AB-1", "----")


def test_gs1_elements_have_a_line_each_in_the_order_expected() -> None:
    lines = side_by_side("GS1-128", "(01)09521234543213(10)AB1", "(10)AB2(21)7(01)09521234543213")
    assert [(line.identifier, line.title, line.differs) for line in lines] == [
        ("01", "GTIN", False),
        ("10", "BATCH/LOT", True),
        ("21", "SERIAL", True),
    ]
    assert rows(lines[1]) == ("AB1", "AB2")
    assert rows(lines[2]) == ("-", "7")
    (line,) = side_by_side("GS1-128", "(10)AB1", "no elements")
    assert line.differs


@pytest.mark.parametrize(
    ("sent", "text"),
    [
        ("]E06291041500213", "6291041500213"),
        (" 6291041500213\n", "6291041500213"),
        ("]C0AB-1", "AB-1"),
        ("]C1010952123454321310AB1", "]C1010952123454321310AB1"),
        ("]", "]"),
    ],
)
def test_a_symbology_identifier_is_no_part_of_the_code(sent: str, text: str) -> None:
    assert scanned_text(sent) == text
