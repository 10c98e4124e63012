"""Line breaking: nothing lost, nothing too wide, and the rules for the ends of lines kept."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.reports.fonts import is_wide
from inspector_app.reports.linebreak import GAP, broken, units_of


def measure(text: str, look: str) -> float:
    """Latin one wide, ideographs two, as on a terminal."""
    return float(sum(2 if is_wide(c) else 1 for c in text))


def lines(text: str, width: float) -> list[str]:
    units = list(units_of([(text, "plain")], measure))
    return ["".join(unit.text for unit in line.shown) for line in broken(units, width, measure)]


def test_words_are_kept_whole() -> None:
    assert lines("the quick brown fox", 10) == ["the quick", "brown fox"]


def test_a_line_feed_ends_a_line() -> None:
    assert lines("one\ntwo\n\nthree", 20) == ["one", "two", "", "three"]


def test_a_word_wider_than_the_line_is_cut() -> None:
    assert lines("abcdefghij kl", 4) == ["abcd", "efgh", "ij", "kl"]


def test_long_words_break_behind_their_joints() -> None:
    assert lines("Warehouse-Department/East", 12) == ["Warehouse-", "Department/", "East"]


def test_a_minus_sign_stays_with_its_number() -> None:
    assert lines("about -12 mm", 7) == ["about", "-12 mm"]


def test_ideographs_may_be_parted_anywhere_but_not_before_a_full_stop() -> None:
    assert lines("本体に傷がある。", 8) == ["本体に傷", "がある。"]
    assert lines("本体に傷。", 8) == ["本体に", "傷。"]


def test_an_opening_bracket_does_not_end_a_line() -> None:
    assert lines("底面（傷）", 6) == ["底面", "（傷）"]


def test_latin_words_among_ideographs_stay_whole() -> None:
    assert lines("規格QS-BOT-02を見る", 12) == ["規格", "QS-BOT-02を", "見る"]


@pytest.mark.parametrize(
    ("width", "expected"),
    [(40, ["Lid  蓋"]), (7, ["Lid  蓋"]), (6, ["Lid", "蓋"]), (3, ["Lid", "蓋"])],
)
def test_a_gap_keeps_the_second_language_together(width: float, expected: list[str]) -> None:
    assert lines(f"Lid{GAP}蓋", width) == expected


def test_no_text_is_one_empty_line() -> None:
    assert lines("", 10) == [""]


ALPHABET = "ab-/, .。、（）漢字かなーxyz09\n" + GAP


@given(text=st.text(alphabet=ALPHABET, max_size=80), width=st.integers(min_value=2, max_value=30))
def test_nothing_is_lost_and_nothing_too_wide(text: str, width: int) -> None:
    units = list(units_of([(text, "plain")], measure))
    found = broken(units, width, measure)
    for line in found:
        shown = "".join(unit.text for unit in line.shown)
        assert measure(shown, "") <= width or len(shown) == 1
    blank = str.maketrans("", "", f" \n{GAP}")
    kept = "".join(unit.text for line in found for unit in line.shown)
    assert kept.translate(blank) == text.translate(blank)


@given(text=st.text(alphabet=ALPHABET, max_size=60), width=st.integers(min_value=4, max_value=30))
def test_broken_lines_can_be_broken_again(text: str, width: int) -> None:
    """A paragraph that was split over pages may be set again at another width: its spaces are still there."""
    units = list(units_of([(text, "plain")], measure))
    sources = [unit for line in broken(units, width, measure) for unit in line.source]
    assert "".join(u.text for u in sources).replace("  ", GAP) == "".join(u.text for u in units).replace(
        "  ", GAP
    )
