"""Lot bands, levels and AQLs as people type them."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import (
    AQLS,
    LEVELS,
    Edition,
    PlanKind,
    Severity,
    code_letter,
    parse_aql,
    parse_edition,
    parse_kind,
    parse_level,
    parse_severity,
)
from inspector_app.domain.sampling.scale import edition_label


@pytest.mark.parametrize(
    ("lot_size", "level", "letter"),
    [
        (2, "II", "A"),
        (8, "II", "A"),
        (9, "II", "B"),
        (150, "II", "F"),
        (151, "II", "G"),
        (3200, "II", "K"),
        (3201, "II", "L"),
        (500_000, "II", "P"),
        (500_001, "II", "Q"),
        (10**12, "III", "R"),
        (2, "III", "B"),
        (500, "I", "F"),
        (10_000, "S-4", "G"),
        (35_001, "S-1", "D"),
        (150_000, "S-3", "G"),
        (150_001, "S-3", "G"),
        (500_001, "S-3", "H"),
    ],
)
def test_bands_include_both_ends(lot_size: int, level: str, letter: str) -> None:
    assert code_letter(lot_size, level) == letter


def test_every_level_against_a_plain_walk_of_the_bands() -> None:
    # Table I written band by band, columns S-1 S-2 S-3 S-4 I II III.
    bands = [
        (2, 8, "AAAAAAB"),
        (9, 15, "AAAAABC"),
        (16, 25, "AABBBCD"),
        (26, 50, "ABBCCDE"),
        (51, 90, "BBCCCEF"),
        (91, 150, "BBCDDFG"),
        (151, 280, "BCDEEGH"),
        (281, 500, "BCDEFHJ"),
        (501, 1200, "CCEFGJK"),
        (1201, 3200, "CDEGHKL"),
        (3201, 10_000, "CDFGJLM"),
        (10_001, 35_000, "CDFHKMN"),
        (35_001, 150_000, "DEGJLNP"),
        (150_001, 500_000, "DEGJMPQ"),
        (500_001, 9_999_999, "DEHKNQR"),
    ]
    for first, last, letters in bands:
        for level, letter in zip(LEVELS, letters, strict=True):
            for lot_size in (first, (first + last) // 2, last):
                assert code_letter(lot_size, level) == letter, (lot_size, level)


def test_a_lot_of_one_is_refused_in_words() -> None:
    with pytest.raises(InputError) as refused:
        code_letter(1, "II")
    assert refused.value.code == "sampling.lot_of_one"
    assert "lot of 1" in refused.value.message
    assert refused.value.hint


@pytest.mark.parametrize("lot_size", [0, -3])
def test_no_lot_is_refused(lot_size: int) -> None:
    with pytest.raises(InputError) as refused:
        code_letter(lot_size, "II")
    assert refused.value.code == "sampling.lot_too_small"
    assert str(lot_size) in refused.value.message


@pytest.mark.parametrize(
    ("typed", "level"),
    [
        ("S-1", "S-1"),
        ("S1", "S-1"),
        ("s-1", "S-1"),
        ("s 4", "S-4"),
        ("S\u20112", "S-2"),
        ("Ｓ－３", "S-3"),
        ("ii", "II"),
        (" III ", "III"),
        ("Ⅱ", "II"),
        ("I", "I"),
    ],
)
def test_levels_are_read(typed: str, level: str) -> None:
    assert parse_level(typed) == level


@pytest.mark.parametrize(
    ("typed", "special", "general"), [("1", "S-1", "I"), ("2", "S-2", "II"), ("3", "S-3", "III")]
)
def test_a_bare_digit_is_ambiguous(typed: str, special: str, general: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_level(typed)
    assert refused.value.code == "sampling.level_ambiguous"
    assert special in refused.value.message
    assert general in refused.value.message


@pytest.mark.parametrize("typed", ["", "4", "IV", "S-5", "S5", "S", "SS1", "normal", "I I", "1I"])
def test_other_levels_are_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_level(typed)
    assert refused.value.code == "sampling.unknown_level"
    assert f'"{typed}"' in refused.value.message
    assert "S-4" in refused.value.hint


@pytest.mark.parametrize(
    ("typed", "aql"),
    [
        (".010", "0.010"),
        (".01", "0.010"),
        ("0.01", "0.010"),
        ("0,065", "0.065"),
        (".65", "0.65"),
        ("1", "1.0"),
        ("1.00", "1.0"),
        ("1.000", "1.0"),
        ("2,5", "2.5"),
        (" 4 ", "4.0"),
        ("10", "10"),
        ("10.0", "10"),
        ("010", "10"),
        ("２．５", "2.5"),
        ("1000", "1000"),
    ],
)
def test_aqls_are_read_exactly(typed: str, aql: str) -> None:
    assert parse_aql(typed) == aql


@given(st.sampled_from(AQLS), st.integers(0, 3), st.booleans())
def test_any_spelling_of_a_series_value_is_that_value(aql: str, zeros: int, comma: bool) -> None:
    typed = aql + (("" if "." in aql else ".") + "0" * zeros if zeros else "")
    if comma and Decimal(aql) < 1:
        typed = typed.replace(".", ",")
    assert parse_aql(typed) == aql


@given(st.decimals(Decimal("0.0001"), Decimal(3000), places=4, allow_nan=False))
def test_values_between_are_refused_with_both_neighbours(value: Decimal) -> None:
    series = [Decimal(aql) for aql in AQLS]
    if value in series:
        assert Decimal(parse_aql(str(value))) == value
        return
    with pytest.raises(InputError) as refused:
        parse_aql(str(value))
    assert refused.value.code == "sampling.aql_not_in_series"
    below = [aql for aql in AQLS if Decimal(aql) < value]
    above = [aql for aql in AQLS if Decimal(aql) > value]
    for neighbour in (*below[-1:], *above[:1]):
        assert neighbour in refused.value.message.split(str(value))[1]


def test_aql_3_is_not_snapped() -> None:
    with pytest.raises(InputError) as refused:
        parse_aql("3.0")
    assert refused.value.message == "AQL 3.0 is not in the series: its neighbours are 2.5 and 4.0."
    assert refused.value.params == {"value": "3.0", "lower": "2.5", "upper": "4.0"}


def test_aql_zero_points_to_zero_acceptance() -> None:
    with pytest.raises(InputError) as refused:
        parse_aql("0")
    assert refused.value.params["lower"] is None
    assert "0.010" in refused.value.message
    assert "zero acceptance" in refused.value.hint


def test_aql_above_the_series() -> None:
    with pytest.raises(InputError) as refused:
        parse_aql("1500")
    assert refused.value.params["upper"] is None
    assert "ends at 1000" in refused.value.message


@pytest.mark.parametrize("typed", ["", ".", "abc", "-1", "+1", "1e1", "2.5%", "1.2.3", "1 0", "½", "nan"])
def test_what_is_no_number_is_refused(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_aql(typed)
    assert refused.value.code == "sampling.aql_not_a_number"
    assert f'"{typed}"' in refused.value.message


@pytest.mark.parametrize(
    ("typed", "named"),
    [("1,000", "1.000 or 1000"), ("10,000", "10.000 or 10000"), ("01,000", "01.000 or 01000")],
)
def test_a_comma_before_three_digits_is_ambiguous(typed: str, named: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_aql(typed)
    assert refused.value.code == "sampling.aql_ambiguous"
    assert named in refused.value.message


def test_editions_by_key_and_label() -> None:
    assert parse_edition("iso2859-1") is Edition.ISO_2859_1_1999
    assert parse_edition(" ISO 2859-1:1999 ") is Edition.ISO_2859_1_1999
    assert Edition.ISO_2859_1_1999.label == "ISO 2859-1:1999"
    with pytest.raises(InputError) as refused:
        parse_edition("ISO 9000")
    assert refused.value.code == "sampling.unknown_edition"
    assert "ISO 9000" in refused.value.message
    assert "ISO 2859-1:1999" in refused.value.hint


@pytest.mark.parametrize(
    "typed",
    [
        "z1.4",
        "Z1.4",
        "MIL-STD-105E",
        "mil-std-105e",
        "105E",
        "ANSI Z1.4",
        "ANSI/ASQ Z1.4",
        Edition.Z1_4.label,
    ],
)
def test_the_other_edition_by_its_names(typed: str) -> None:
    assert parse_edition(typed) is Edition.Z1_4


@pytest.mark.parametrize("typed", ["105D", "MIL-STD-105D", "ISO 2859-1:1989", "ISO 2859-1:2026", "Z1.9", ""])
def test_other_editions_are_not_taken_for_one_of_these(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        parse_edition(typed)
    assert refused.value.code == "sampling.unknown_edition"
    assert "MIL-STD-105E / ANSI/ASQ Z1.4" in refused.value.hint


def test_a_recorded_edition_is_printed_even_when_it_is_not_known_here() -> None:
    assert edition_label("z1.4") == "MIL-STD-105E / ANSI/ASQ Z1.4"
    assert edition_label("iso2859-1:2026") == "iso2859-1:2026"


def test_kinds() -> None:
    assert parse_kind(" Double ") is PlanKind.DOUBLE
    with pytest.raises(InputError) as refused:
        parse_kind("sequential")
    assert refused.value.code == "sampling.unknown_kind"
    assert '"sequential"' in refused.value.message
    assert "single, double, multiple" in refused.value.hint


def test_severities() -> None:
    assert parse_severity("Tightened") is Severity.TIGHTENED
    with pytest.raises(InputError) as refused:
        parse_severity("II")
    assert refused.value.code == "sampling.unknown_severity"
    assert "normal, tightened, reduced" in refused.value.hint
