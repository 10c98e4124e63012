"""Readings of on-site tests of every kind: what a typed text is worth, and whether its limits hold it."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from enum import StrEnum

from inspector_app.domain.barcodes import compare
from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.pack_tests import ReadingKind, TestReading
from inspector_app.domain.site_tests.grades import parse_grade, scale_of
from inspector_app.domain.site_tests.metal import parse_check, parse_time

MAX_TEXT = 200
_WHOLE = re.compile("[0-9]{1,9}")


class State(StrEnum):
    """How a reading stands to its limits; UNREADABLE is as good as none."""

    EMPTY = "empty"
    UNREADABLE = "unreadable"
    OK = "ok"
    OUT = "out"


def read_value(reading: TestReading, text: str) -> Decimal | None:
    """The number a text stands for, None when nothing was typed. A barcode has none: its text is compared.

    Times are minutes of the day; a check of the metal detector is 1 when everything was found, else 0.
    Raises InputError `reading.*`, `grade.*`, `count.not_whole` or `metal.*` in words.
    """
    kind = reading.kind
    if kind == ReadingKind.GRADE:
        return parse_grade(text, scale_of(reading.scale))
    if kind == ReadingKind.COUNT:
        return _count(text, reading.unit)
    if kind == ReadingKind.TIME:
        minute = parse_time(text)
        return None if minute is None else Decimal(minute)
    if kind == ReadingKind.CHECK:
        check = parse_check(text)
        return None if check is None else Decimal(check.found)
    if kind == ReadingKind.BARCODE:
        return None
    return parse_reading(text, reading.unit)


def check_text(reading: TestReading, text: str) -> str:
    """The text as it is kept. Raises InputError as `read_value`, `reading.too_long` for a longer barcode."""
    kept = text.strip()
    if reading.kind == ReadingKind.BARCODE:
        if len(kept) > MAX_TEXT:
            raise InputError(
                "reading.too_long",
                f"The text has {len(kept)} characters; a barcode has at most {MAX_TEXT} here.",
                "Scan one barcode at a time.",
                value=kept[:MAX_TEXT],
                limit=MAX_TEXT,
            )
    else:
        read_value(reading, kept)
    return kept


def state_of(reading: TestReading, text: str, variants: tuple[str, ...] = ()) -> State:
    """How a text stands to the limits; `variants` of the lot choose the barcode expected."""
    if not text.strip():
        return State.EMPTY
    if reading.kind == ReadingKind.BARCODE:
        return State.OK if decodes_as_expected(reading, text, variants) else State.OUT
    try:
        value = read_value(reading, text)
    except InputError:
        return State.UNREADABLE
    if reading.kind == ReadingKind.CHECK:
        return State.OK if value else State.OUT
    return State.OK if reading.tolerance.conforms(value) else State.OUT


def decodes_as_expected(reading: TestReading, text: str, variants: tuple[str, ...] = ()) -> bool:
    """Whether a decoded text is the one expected of the lot or of one of its variants."""
    spec = reading.barcode
    if spec is None:
        return True
    wanted = {spec.expected_for(variant) for variant in variants or (None,)}
    return any(compare(spec.symbology, one, text).equal for one in wanted)


def _count(text: str, unit: str) -> Decimal | None:
    plain = unicodedata.normalize("NFKC", text).strip()
    plain = plain.removesuffix(unit).strip() if unit else plain
    if not plain:
        return None
    if not _WHOLE.fullmatch(plain):
        raise InputError(
            "count.not_whole",
            f"{text.strip()[:40]!r} is no whole number of pieces.",
            "Count again and type digits alone.",
            value=text.strip()[:40],
        )
    return Decimal(plain)
