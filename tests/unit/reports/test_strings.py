"""The report's sentences: complete in four languages, and one for every code the program can hand over."""

from __future__ import annotations

import re
import string
from enum import StrEnum
from pathlib import Path

import pytest

from inspector_app.domain.records import CountingMode, Decision, DefectClass, InspectionType
from inspector_app.domain.sampling import NOTE_CODES, Severity
from inspector_app.domain.verdict_reasons import REASON_CODES
from inspector_app.reports import strings
from inspector_app.services import hand_over


def placeholders(text: str) -> set[str]:
    """Names in braces; the two forms of a class count as one."""
    names = {name for _, name, _, _ in string.Formatter().parse(text) if name is not None}
    return {name.removesuffix("_word") for name in names}


@pytest.mark.parametrize("language", strings.LANGUAGES)
def test_every_language_says_everything_with_the_same_placeholders(language: str) -> None:
    english, other = strings.sentences("en"), strings.sentences(language)
    assert list(other) == list(english)
    for key, sentence in other.items():
        assert sentence.strip() == sentence != "", key
        assert placeholders(sentence) == placeholders(english[key]), key
        assert sentence.count("*") == english[key].count("*") in (0, 2), key


@pytest.mark.parametrize("language", ["ja", "zh-Hans", "vi"])
def test_nothing_was_left_in_english(language: str) -> None:
    same = {key for key, text in strings.sentences(language).items() if text == strings.sentences("en")[key]}
    # Symbols of the standards and of statistics are the same everywhere; Latin punctuation in Vietnamese too.
    known = {"n", "ac", "re", "deviation", "cpk", "number", "aql"}
    known |= {"line", "subject"} if language == "vi" else set()
    assert {key.rpartition(".")[2] for key in same} <= known


@pytest.mark.parametrize("language", ["ja", "zh-Hans"])
def test_full_width_punctuation_in_eastern_sentences(language: str) -> None:
    wrong = re.compile(r"[\u3040-\u9fff][,;:!?]|[,;:!?][\u3040-\u9fff]")
    found = [key for key, text in strings.sentences(language).items() if wrong.search(text)]
    assert found == []


def test_chinese_has_no_japanese_characters_and_the_other_way_round() -> None:
    kana = re.compile(r"[\u3041-\u30fa]")
    assert not [key for key, text in strings.sentences("zh-Hans").items() if kana.search(text)]
    simplified_only = set("检验样缺陷测试货标识规")
    assert not [key for key, text in strings.sentences("ja").items() if simplified_only & set(text)]


@pytest.mark.parametrize("code", sorted(REASON_CODES))
def test_every_reason_has_a_sentence_with_its_parameters(code: str) -> None:
    sentence = strings.sentences("en")[f"reason.{code}"]
    assert placeholders(sentence) <= placeholders(REASON_CODES[code])
    # What the reader cannot do without: every number.
    assert placeholders(REASON_CODES[code]) - placeholders(sentence) <= {"re"}


@pytest.mark.parametrize("code", sorted(NOTE_CODES))
def test_every_note_of_a_plan_has_a_sentence(code: str) -> None:
    assert placeholders(NOTE_CODES[code]) <= placeholders(strings.sentences("en")[f"note.{code}"])


@pytest.mark.parametrize(
    ("family", "codes"),
    [
        ("type", InspectionType),
        ("class", DefectClass),
        ("class_title", DefectClass),
        ("result", Decision),
        ("sampling.counting", CountingMode),
        ("sampling.risk", CountingMode),
        ("sampling.severity", Severity),
    ],
)
def test_every_value_of_the_domain_has_a_word(family: str, codes: type[StrEnum]) -> None:
    assert [code.value for code in codes if not strings.has(f"{family}.{code.value}")] == []


# Sentences whose key is put together from a family and a code.
FAMILIES = (
    "actions.status",
    "class",
    "class_title",
    "disposition",
    "gauges.kind",
    "gauges.state",
    "meaning",
    "measurements",
    "note",
    "quantities.column",
    "reason",
    "references.kind",
    "report.variant",
    "result",
    "sampling.counting",
    "sampling.kind",
    "sampling.level",
    "sampling.risk",
    "sampling.severity",
    "sampling.state",
    "section_count",
    "section_result",
    "severity",
    "signature.meaning",
    "signature.role",
    "state",
    "tests.said",
    "tests.state",
    "type",
)


def test_no_sentence_is_left_over() -> None:
    folder = Path(strings.__file__).parent
    source = "".join(path.read_text(encoding="utf-8") for path in folder.rglob("*.py"))
    source += Path(hand_over.__file__).read_text(encoding="utf-8")  # the mail a report goes with
    unused = [
        key
        for key in strings.sentences("en")
        if f'"{key}"' not in source and not any(key.startswith(f"{family}.") for family in FAMILIES)
    ]
    assert unused == []


def test_a_language_without_a_file_speaks_english() -> None:
    assert strings.sentence("result.accepted", "de") == "Accepted"
    assert strings.spoken_language("de") == "en"


def test_what_is_filled_in_cannot_switch_to_bold() -> None:
    said = strings.sentence("reason.item.noted", "en", {"title": f"2*3 {strings.BOLD}x{strings.BOLD}"})
    assert said == f"{strings.BOLD}2*3 x:{strings.BOLD} failed; noted, not counted"
