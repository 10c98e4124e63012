"""Second lines are drawn with the letter forms of their own language, wherever the window's are others."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont, QTextLayout
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.ui.screens.workspace.checklist.fonts import Fonts
from inspector_app.ui.theme import fonts
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_text import TextModel
from inspector_app.ui.widgets.labels import Label, SecondLabel
from inspector_app.ui.widgets.localtext import LocalTextEdit

SHARED = "直"
"""Written in both countries, and not in the same way."""


def drawn_with(font: QFont) -> str:
    layout = QTextLayout(SHARED, font)
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return str(layout.glyphRuns()[0].rawFont().familyName())


@pytest.fixture
def chinese(dressed: QApplication) -> Iterator[None]:
    del dressed
    theme().use(language="zh-Hans")
    yield
    theme().other = ""
    theme().use(language="en")


def test_each_field_has_the_forms_of_its_language(chinese: None, qtbot: QtBot) -> None:
    edit = LocalTextEdit("zh-Hans", "ja")
    qtbot.addWidget(edit)
    edit.show()
    families = [drawn_with(edit.area(tag).font()) for tag in ("zh-Hans", "ja")]
    assert families == [fonts.CHINESE, fonts.JAPANESE]


def test_what_shows_through_ends_in_a_whole_line(dressed: QApplication, qtbot: QtBot) -> None:
    del dressed
    edit, written = LocalTextEdit("vi", "ja"), "Scratches and dents come from handling after polishing. " * 4
    qtbot.addWidget(edit)
    edit.set_value({"en": written})
    for width in (240, 480):
        edit.resize(width, 160)
        edit.show()
        area = edit.area("vi")
        rows = area.placeholderText().split("\n")
        room = area.viewport().height() - 2 * round(area.document().documentMargin())
        assert 1 <= len(rows) <= room // area.fontMetrics().lineSpacing()
        assert rows[0].startswith("English: Scratches")
        assert rows[-1].endswith("\u2026")
        assert area.toolTip() == f"English: {written}"
    edit.set_value({"en": "A dent"})
    assert edit.area("vi").placeholderText() == "English: A dent"


def test_painted_second_lines_follow_the_inspection(chinese: None, app: AppModel) -> None:
    model = TextModel(app)
    model.use_second("ja")
    painted = Fonts()
    assert drawn_with(painted.font_of("small")) == fonts.CHINESE
    assert drawn_with(painted.font_of("second")) == fonts.JAPANESE
    model.use_second(None)
    painted.reset()
    assert drawn_with(painted.font_of("second")) == fonts.CHINESE


def test_a_second_line_keeps_its_size_and_its_forms(chinese: None, qtbot: QtBot) -> None:
    theme().other = "ja"
    label, plain = SecondLabel(SHARED, "heading"), Label(SHARED, "heading")
    for one in (label, plain):
        qtbot.addWidget(one)
        one.show()
    for percent in (100, 200):
        theme().use(percent=percent)
        assert [drawn_with(one.font()) for one in (label, plain)] == [fonts.JAPANESE, fonts.CHINESE]
        assert label.font().pixelSize() == plain.font().pixelSize()
        assert label.font().bold() == plain.font().bold()
    theme().use(percent=100)
    theme().other = "zh-Hans"
    label.setText(SHARED + SHARED)
    assert drawn_with(label.font()) == fonts.CHINESE


def test_the_language_of_the_window_can_change_while_it_runs(dressed: QApplication) -> None:
    families = []
    for language in ("ja", "zh-Hans", "ja"):
        theme().use(language=language)
        families.append(drawn_with(dressed.font()))
    theme().use(language="en")
    assert families == [fonts.JAPANESE, fonts.CHINESE, fonts.JAPANESE]
