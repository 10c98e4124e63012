"""Words, small rules and pictures of the workspace that need no window."""

from __future__ import annotations

from decimal import Decimal
from string import Formatter

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from inspector_app.domain.pack import Mode, Tolerance
from inspector_app.domain.verdict_reasons import REASON_CODES, Reason
from inspector_app.ui.screens.workspace.defects.tile import wrapped
from inspector_app.ui.screens.workspace.photo_facts import camera_name
from inspector_app.ui.screens.workspace.site_tests.timer import clock_text
from inspector_app.ui.viewmodels import workspace_reasons
from inspector_app.ui.viewmodels.workspace_defects import fold, parse_units
from inspector_app.ui.viewmodels.workspace_reasons import known_reasons, reason_place, reason_text
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_words import tolerance_text


def fields(text: str) -> set[str]:
    return {name for _text, name, _spec, _conversion in Formatter().parse(text) if name}


def test_every_reason_of_a_verdict_has_its_sentence() -> None:
    assert known_reasons() == set(REASON_CODES)


@pytest.mark.parametrize("code", sorted(REASON_CODES))
def test_a_sentence_asks_for_no_more_than_the_reason_gives(code: str) -> None:
    assert fields(workspace_reasons._sentences()[code]) <= fields(REASON_CODES[code])


def test_a_reason_is_said_in_the_language_of_the_pack_and_leads_to_its_place() -> None:
    reason = Reason(
        "point.counted",
        "bad",
        "point",
        "height",
        {"title": {"en": "Height", "ja": "高さ"}, "out": 2, "done": 5, "cls": "minor"},
    )
    assert reason_text(reason, "ja").startswith("高さ")
    assert reason_place(reason) == (Step.MEASUREMENTS, "height")


@pytest.mark.parametrize(
    ("tolerance", "text"),
    [
        (
            Tolerance(nominal=Decimal("54.2"), plus=Decimal("0.1"), minus=Decimal("0.05")),
            "54.20 +0.10 / −0.05 mm",
        ),
        (Tolerance(nominal=Decimal(73), plus=Decimal("0.3"), minus=Decimal("0.3")), "73.00 ± 0.30 mm"),
        (Tolerance(min=Decimal(500)), "≥ 500.00 mm"),
        (Tolerance(max=Decimal("0.5")), "≤ 0.50 mm"),
        (Tolerance(min=Decimal(1), max=Decimal(2)), "1.00 … 2.00 mm"),
        (
            Tolerance(Decimal(250), plus_percent=Decimal(4), minus_percent=Decimal("2.50")),
            "250.00 mm +4 % / −2.5 %",
        ),
        (Tolerance(Decimal(250), plus_percent=Decimal(4), minus_percent=Decimal(4)), "250.00 mm ± 4 %"),
        (Tolerance(Decimal(250), plus_percent=Decimal(4), minus=Decimal("0.5")), "250.00 mm +4 % / −0.50 mm"),
        (Tolerance(Decimal("33.33"), plus_percent=Decimal("0.5")), "≤ 33.49665 mm"),
        (
            Tolerance(Decimal("54.2"), Decimal("0.1"), Decimal("0.05"), mode=Mode.DEVIATION),
            "Δ +0.10 / −0.05 mm (54.20 mm)",
        ),
        (
            Tolerance(
                Decimal("54.2"), plus_percent=Decimal(1), minus_percent=Decimal(1), mode=Mode.DEVIATION
            ),
            "Δ ± 1 % (54.20 mm)",
        ),
        (
            Tolerance(Decimal("54.2"), min=Decimal("-0.1"), max=Decimal("0.3"), mode=Mode.DEVIATION),
            "Δ −0.10 … 0.30 mm (54.20 mm)",
        ),
    ],
)
def test_tolerances_as_people_read_them(tolerance: Tolerance, text: str) -> None:
    assert tolerance_text(tolerance, 2, "mm") == text


def test_unit_numbers_as_people_write_them() -> None:
    assert parse_units("12, 40-42") == (12, 40, 41, 42)
    assert parse_units("３、７ 7") == (3, 7)
    with pytest.raises(ValueError, match="x9"):
        parse_units("3, x9")


def test_search_takes_full_width_and_capitals_as_equal() -> None:
    assert fold("Ｗ－０１ ") == fold("w-01")


def test_long_names_wrap_and_end_in_an_ellipsis(qapp: QApplication) -> None:
    metrics = QFontMetrics(QFont())
    width = metrics.horizontalAdvance("Colour off limit")
    lines = wrapped("Colour off limit sample and some more of it", metrics, width, 2)
    assert len(lines) == 2
    assert all(metrics.horizontalAdvance(line) <= width for line in lines)
    assert lines[-1].endswith("…")
    assert len(wrapped("取扱説明書の欠品と外箱のつぶれ", metrics, width // 3, 2)) == 2


def test_times_of_tests() -> None:
    assert (clock_text(65), clock_text(21_600)) == ("1:05", "6:00:00")


@pytest.mark.parametrize(
    ("make", "model", "text"),
    [
        ("Canon", "Canon EOS R5", "Canon EOS R5"),
        ("Apple", "iPhone 15", "Apple iPhone 15"),
        ("", "K7", "K7"),
        ("Kestrel", "", "Kestrel"),
    ],
)
def test_the_maker_of_a_camera_is_said_once(make: str, model: str, text: str) -> None:
    assert camera_name(make, model) == text
