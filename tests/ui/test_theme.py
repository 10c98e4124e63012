"""Tokens: readable, complete, and the only place with colours; icons and fonts are there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

import inspector_app.ui
from inspector_app.system.resources import resource_path
from inspector_app.ui.theme import fonts, tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon, icon_pixmap

UI = Path(inspector_app.ui.__file__).parent
SOURCES = sorted(UI.rglob("*.py"))


def _luminance(colour: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.03928 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """WCAG 2.2 contrast ratio."""
    high, low = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (high + 0.05) / (low + 0.05)


def test_contrast_of_black_on_white_is_21() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)


def _too_faint(name: str, pairs: tuple[tuple[str, str], ...], least: float) -> list[tuple[str, str]]:
    colours = tokens.THEMES[name]
    return [pair for pair in pairs if contrast(getattr(colours, pair[0]), getattr(colours, pair[1])) < least]


@pytest.mark.parametrize("name", list(tokens.THEMES))
def test_text_is_readable_and_meaningful_edges_visible(name: str) -> None:
    assert _too_faint(name, tokens.READABLE_PAIRS, 4.5) == []
    assert _too_faint(name, tokens.VISIBLE_PAIRS, 3) == []


def test_no_colour_outside_the_tokens() -> None:
    literal = re.compile(
        r"#[0-9A-Fa-f]{6}\b|#[0-9A-Fa-f]{3}\b(?=[\"';])|rgba?\(|QColor\(\s*\d|setStyleSheet\("
    )
    found = {
        path.relative_to(UI).as_posix(): literal.findall(path.read_text("utf-8"))
        for path in SOURCES
        if path.name != "tokens.py"
    }
    assert found.pop("theme/current.py") == ["setStyleSheet("]
    assert {name: hits for name, hits in found.items() if hits} == {}


def test_every_icon_that_is_named_exists() -> None:
    known = {file.stem for file in resource_path("icons").glob("*.svg")}
    pattern = re.compile(
        r"(?:icon|IconLabel|IconButton|icon_pixmap|set_icon)\(\s*\"([a-z0-9-]+)\""
        r"|(?:Button|Chip|EmptyState)\([^()\n]*(?:\([^()]*\)[^()\n]*)*, \"([a-z]+(?:-[a-z0-9]+)+)\""
    )
    named = {name for path in SOURCES for found in pattern.findall(path.read_text("utf-8")) for name in found}
    assert {name for name in named if name} - known == set()
    assert len(named) > 10


def test_icons_take_the_colour_of_the_theme(qapp: QApplication) -> None:
    drawn = icon("plus", "accent")
    for name in ("light", "dark"):
        theme().use(name)
        drawn_colour = drawn.pixmap(40, 40).toImage().pixelColor(20, 20)
        wanted = QColor(tokens.THEMES[name].accent)
        assert abs(drawn_colour.red() - wanted.red()) <= 2
        assert abs(drawn_colour.blue() - wanted.blue()) <= 2
        assert icon_pixmap("plus", "accent", 40).toImage().pixelColor(20, 20).alpha() > 240
    theme().use("light")


def test_shipped_fonts_cover_the_languages(qapp: QApplication) -> None:
    assert fonts.register_fonts() == []
    families = QFontDatabase.families()
    assert {fonts.LATIN, fonts.JAPANESE, fonts.CHINESE} <= set(families)
    assert fonts.families("ja")[1] == fonts.JAPANESE
    assert fonts.families("zh-Hans")[1] == fonts.CHINESE
    for family, text in (
        (fonts.JAPANESE, "検査ひらがな"),
        (fonts.CHINESE, "检验划痕"),
        (fonts.LATIN, "Kiểm tra"),
    ):
        metrics = QFontMetrics(fonts.font("en", 14) if family == fonts.LATIN else _font(family))
        assert all(metrics.inFontUcs4(ord(character)) for character in text), family


def _font(family: str) -> QFont:
    font = fonts.font("en", 14)
    font.setFamilies([family])
    return font


@pytest.mark.parametrize("percent", tokens.TEXT_SIZES)
def test_buttons_stay_touchable_and_text_grows(percent: int, dressed: QApplication, qtbot: QtBot) -> None:
    theme().use(percent=percent)
    button, label = QPushButton("Go"), QLabel("x")
    qtbot.addWidget(button)
    qtbot.addWidget(label)
    button.ensurePolished()
    label.ensurePolished()
    assert button.sizeHint().height() >= tokens.TARGET
    assert label.font().pixelSize() == round(tokens.BODY * percent / 100)
    theme().use(percent=100)


def test_on_the_floor_what_is_chosen_has_an_outline(dressed: QApplication, qtbot: QtBot) -> None:
    """Its pale ground alone is lost in glare, and all segments are bold."""
    del dressed
    button = QPushButton("All")
    button.setProperty("kind", "segment")
    button.setCheckable(True)
    button.resize(120, tokens.TARGET)
    qtbot.addWidget(button)
    edges: dict[tuple[str, bool], str] = {}
    for name in ("light", "floor"):
        theme().use(name)
        button.ensurePolished()
        for taken in (False, True):
            button.setChecked(taken)
            edges[name, taken] = button.grab().toImage().pixelColor(0, button.height() // 2).name().upper()
    theme().use("light")
    assert edges["floor", True] == tokens.FLOOR.accent
    assert edges["floor", False] != tokens.FLOOR.accent
    assert tokens.LIGHT.accent not in (edges["light", True], edges["light", False])
