"""Defects found by what people type: codes, any language, pinyin initials, with typing errors."""

from __future__ import annotations

import pytest

from inspector_app.domain.pack import DefectClass, DefectType
from inspector_app.domain.pinyin import initials
from inspector_app.domain.text import folded
from inspector_app.ui.viewmodels.defect_search import NEARLY, rank

SCRATCH = DefectType(
    code="W-07",
    name={"en": "Scratch on body", "ja": "本体のキズ", "zh-Hans": "瓶身划痕", "vi": "Vết xước thân"},
    description={"en": "Felt by the nail."},
    cls=DefectClass.MAJOR,
    group="body",
)
GASKET = DefectType(
    code="L-05",
    name={"en": "Gasket pinched", "ja": "パッキンのかみ込み", "zh-Hans": "密封圈夹伤"},
    description={},
    cls=DefectClass.MAJOR,
    group="lid",
)


@pytest.mark.parametrize(
    "typed",
    [
        "W-07",
        "w07",
        "ｗ０７",
        "07",
        "scratch",
        "SCRATCH body",
        "scrtach",
        "scrach",
        "キズ",
        "きず",
        "ｷｽﾞ",
        "划痕",
        "pshh",
        "hh",
        "vet xuoc",
        "Vết",
        "nail",
    ],
)
def test_found(typed: str) -> None:
    assert rank(SCRATCH, typed) is not None


@pytest.mark.parametrize("typed", ["", "  ", "W-08", "scr4tch on lid", "dent", "scr gasket", "zzz", "漏水"])
def test_not_found(typed: str) -> None:
    assert rank(SCRATCH, typed) is None


def test_what_fits_better_ranks_lower() -> None:
    order = ["w-07", "w", "scra", "body", "身划", "sshh"[1:], "nail", "scrarch"]
    ranks = [rank(SCRATCH, typed) for typed in order]
    assert None not in ranks
    assert ranks == sorted(ranks, key=lambda one: one or 0)
    assert len(set(ranks)) == len(ranks)


def test_voiced_kana_and_accents() -> None:
    assert folded("ガ") != folded("カ")
    assert folded("ぱっきん") == folded("パッキン")
    assert rank(GASKET, "パッキン") is not None
    assert rank(GASKET, "ハッキン") == NEARLY
    assert folded("Đường") == "duong"


def test_initials_of_common_and_rare_characters() -> None:
    assert initials("瓶盖螺纹过紧") == "pglwgj"
    assert initials("橘皮") == "jp"  # a rare one
    assert initials("PP 袋、ABC") == "ppdabc"
    assert initials("ガスキズ") == ""
    # The first and the last character of both levels, whose neighbours in the code are nothing.
    assert initials("啊座亍齄") == "azcz"


def test_every_character_of_gb2312_has_an_initial() -> None:
    for row in range(0xB0, 0xF8):
        for column in range(0xA1, 0xFF):
            try:
                character = bytes((row, column)).decode("gb2312")
            except UnicodeDecodeError:
                continue
            assert initials(character) in "abcdefghjklmnopqrstwxyz"
            assert initials(character)
