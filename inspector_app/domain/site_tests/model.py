"""What a test of the library is: method, limits as far as they are established, and what a pack has to add.

A frozen value; the library itself stands in the modules `cartons`, `surfaces` and `handling`. Texts are in
English, Japanese, simplified Chinese and Vietnamese. A number that no source establishes is not given: it is
left to the pack and named in `limits_from_pack` or `parameters_from_pack`, or it is a suggestion and `note`
says so.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.pack_tests import ReadingKind, TestReading, TestStep
from inspector_app.domain.text import LocalText

LANGUAGES = ("en", "ja", "zh-Hans", "vi")


class Rule(StrEnum):
    """What a test is decided by, beside what the inspector sees and the limits of its readings."""

    LIMITS = "limits"
    DROP = "drop"  # ten drops from the height that follows from the gross mass
    DECLARED = "declared"  # what is measured against what is declared, within a percentage
    METAL = "metal"  # a metal detector checked at start, at intervals and at the end


class Confidence(StrEnum):
    """How well the numbers of a test are established."""

    AGREED = "A"  # three or more independent sources agree
    PARTLY = "B"
    SINGLE = "C"  # one source
    NONE = "D"  # no number given: all of them come from the pack


@dataclass(frozen=True, kw_only=True)
class LibraryTest:
    """`sample_size` and `acceptance` are what a pack may change. Readings have their `role` as key.

    `limits_from_pack`: readings whose limits the pack must give; `parameters`: numbers of the rule with their
    defaults, empty where the pack must give them; `pairs`: which reading is compared with which declared one.
    """

    key: str
    rule: Rule
    title: LocalText
    method: LocalText
    criterion: LocalText
    note: LocalText
    source: LocalText
    confidence: Confidence
    sample_size: int = 1
    acceptance: int = 0
    steps: tuple[TestStep, ...] = ()
    readings: tuple[TestReading, ...] = ()
    limits_from_pack: tuple[str, ...] = ()
    parameters: Mapping[str, str] = field(default_factory=dict)
    pairs: tuple[tuple[str, str], ...] = ()
    timer_seconds: int = 0
    photo_required: bool = False


def words(en: str, ja: str, zh: str, vi: str) -> LocalText:
    """A text in the languages of the library."""
    return dict(zip(LANGUAGES, (en, ja, zh, vi), strict=True))


def step(key: str, en: str, ja: str, zh: str, vi: str, seconds: int = 0) -> TestStep:
    return TestStep(key=key, text=words(en, ja, zh, vi), seconds=seconds)


def reading(
    role: str,
    title: LocalText,
    unit: str = "",
    decimals: int = 0,
    *,
    kind: ReadingKind = ReadingKind.NUMBER,
    scale: str = "",
    pieces: int = 0,
    required: bool = True,
    tolerance: Tolerance | None = None,
) -> TestReading:
    return TestReading(
        key=role,
        title=title,
        unit=unit,
        decimals=decimals,
        tolerance=tolerance or Tolerance(),
        kind=kind,
        scale=scale,
        pieces=pieces,
        required=required,
        role=role,
    )
