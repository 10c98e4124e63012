"""How things are said in one language and in two."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from inspector_app.reports import theme
from inspector_app.reports.model import Message
from inspector_app.reports.words import Said, Words, numbers, stamp

EN, EN_JA = Words("en"), Words("en", "ja")
LID = {"en": "lid", "ja": "蓋", "zh-Hans": "瓶盖"}


def both(said: Said) -> tuple[str, str]:
    return "".join(p.text for p in said.first), "".join(p.text for p in said.second)


def test_one_language_and_two() -> None:
    assert both(EN.text(LID, theme.BODY)) == ("lid", "")
    assert both(EN_JA.text(LID, theme.BODY)) == ("lid", "蓋")
    assert both(EN_JA.say("result.accepted", theme.BODY)) == ("Accepted", "合格")


def test_what_is_the_same_in_both_is_said_once() -> None:
    assert both(EN_JA.text({"en": "GS-07", "ja": "GS-07"}, theme.BODY)) == ("GS-07", "")
    assert both(EN_JA.say("sampling.column.ac", theme.BODY)) == ("Ac", "")


def test_a_text_in_neither_language_is_printed_all_the_same() -> None:
    said = EN_JA.text({"zh-Hans": "瓶盖"}, theme.BODY)
    assert both(said) == ("瓶盖", "")
    assert said.first[0].language == "zh-Hans"


def test_a_name_is_given_in_its_own_script_too() -> None:
    assert both(EN.name({"en": "Chen Wei", "zh-Hans": "陈伟"}, theme.BODY)) == ("Chen Wei", "陈伟")
    assert both(EN_JA.name({"en": "Mei Tanaka", "ja": "田中 芽衣"}, theme.BODY)) == (
        "Mei Tanaka",
        "田中 芽衣",
    )


def test_local_texts_and_classes_inside_a_sentence_are_in_its_language() -> None:
    message = Message(code="item.counted", params={"title": LID, "quantity": 1200, "cls": "major"})
    assert both(EN_JA.message(message, theme.BODY, family="reason")) == (
        "lid: failed, 1,200 counted as major",
        "蓋：不適合、重不適合として1,200を計上",
    )


def test_a_code_nobody_knows_prints_the_text_that_came_with_it() -> None:
    message = Message(code="from.the.future", text={"en": "Something new", "ja": "新しいこと"})
    assert both(EN_JA.message(message, theme.BODY, family="reason")) == ("Something new", "新しいこと")
    assert both(EN.code("disposition", "melted_down", theme.BODY)) == ("melted_down", "")


def test_a_known_meaning_is_translated_and_another_is_kept() -> None:
    known = EN_JA.code_or_text("meaning", {"en": "agreed"}, theme.BODY)
    assert both(known) == ("I have read the findings and agree.", "指摘を読み、同意します。")
    assert both(EN.code_or_text("meaning", {"en": "Seen"}, theme.BODY)) == ("Seen", "")


def test_joined_parts_stay_in_their_language() -> None:
    said = EN_JA.joined(EN_JA.text(LID, theme.BODY), EN_JA.same("AKD-B500"), Said())
    assert both(said) == ("lid · AKD-B500", "蓋")


def test_the_lead_of_a_reason_is_bold() -> None:
    said = EN.say("reason.item.noted", theme.BODY, title="Lid")
    assert [(piece.text, bool(piece.bold)) for piece in said.first] == [
        ("Lid:", True),
        (" failed; noted, not counted", False),
    ]


@pytest.mark.parametrize(
    ("values", "expected"),
    [((), ""), ((7,), "7"), ((3, 2, 1), "1–3"), ((1, 2), "1, 2"), ((9, 3, 24, 26, 25, 3), "3, 9, 24–26")],
)
def test_numbers_are_drawn_together(values: tuple[int, ...], expected: str) -> None:
    assert numbers(values) == expected


def test_times_name_their_offset() -> None:
    moment = datetime(2026, 11, 20, 16, 42, tzinfo=timezone(timedelta(hours=5, minutes=30)))
    assert stamp(moment) == "2026-11-20 16:42 +05:30"
    assert stamp(moment.astimezone(UTC)) == "2026-11-20 11:12 +00:00"
    assert stamp(None) == ""
