"""Which font draws what."""

from __future__ import annotations

import pytest

from inspector_app.reports.fonts import CHINESE, JAPANESE, MISSING, split_runs


def runs(text: str, language: str, ideographs: str = CHINESE) -> list[tuple[str, str]]:
    found = split_runs(text, language, bold=False, ideographs=ideographs)
    return [(font.removeprefix("NotoSans").removesuffix("-Regular"), part) for font, part in found]


def test_the_language_decides_about_ideographs() -> None:
    assert runs("検査", "ja") == [("JP", "検査")]
    assert runs("检验", "zh-Hans") == [("SC", "检验")]
    assert runs("骨 bone", "ja") == [("JP", "骨"), ("", " bone")]


def test_a_text_of_another_language_follows_the_report() -> None:
    assert runs("Mei Tanaka 田中", "en", JAPANESE) == [("", "Mei Tanaka "), ("JP", "田中")]
    assert runs("Chen 骨", "en", CHINESE) == [("", "Chen "), ("SC", "骨")]


def test_kana_are_japanese_whatever_the_report() -> None:
    assert runs("ねじ固い", "en", CHINESE) == [("JP", "ねじ固い")]


def test_a_run_with_a_character_its_font_lacks_goes_to_the_other_font_whole() -> None:
    """Simplified 陈 is in no Japanese font; half a name in another cut would look broken."""
    assert runs("陈伟", "en", JAPANESE) == [("SC", "陈伟")]


def test_latin_of_every_language_is_latin() -> None:
    assert runs("ΔE 3.1, Ø 54 ±0.3 °C, Đường kính miệng", "vi") == [
        ("", "ΔE 3.1, Ø 54 ±0.3 °C, Đường kính miệng")
    ]


def test_signs_that_latin_lacks_are_borrowed() -> None:
    assert runs("≥ 5 mm", "en") == [("SC", "≥"), ("", " 5 mm")]


def test_shared_punctuation_follows_its_neighbours() -> None:
    assert runs("“瓶盖”过紧", "zh-Hans") == [("SC", "“瓶盖”过紧")]
    assert runs("“lid”", "zh-Hans") == [("", "“lid”")]


@pytest.mark.parametrize(
    "hidden", ["\u202e", "\u200b", "\u2066", "\x00", "\x1b", "\ue000", "\ufeff", "\u00ad"]
)
def test_invisible_characters_are_left_out(hidden: str) -> None:
    assert runs(f"AKD{hidden}-1", "en") == [("", "AKD-1")]


def test_what_no_font_has_is_a_box() -> None:
    assert runs("a\u0e01b", "en") == [("", "a"), ("JP", MISSING), ("", "b")]


def test_composed_and_decomposed_letters_are_one() -> None:
    assert runs("e\u0301", "en") == [("", "\u00e9")]
