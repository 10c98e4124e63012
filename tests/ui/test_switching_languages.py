"""The language switched while running: on every screen, in every step, in the middle of a word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import cycle

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPlainTextEdit, QPushButton

from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.settings.settings import SettingsScreen
from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.theme import fonts
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.segmented import Segmented

WORD = {"en": "Settings", "ja": "設定", "zh-Hans": "设置", "vi": "Thiết lập"}
"""What the way to the settings is called."""
ROUTES = (
    *("today", "inspections", "new_inspection", "standards", "verify", "exchange", "safekeeping"),
    *("settings", "gauges"),
)


@pytest.fixture
def working(window: MainWindow, stocked: Session) -> Iterator[MainWindow]:
    window.app.set_session(stocked)
    yield window
    window.app.set_language("en")
    assert window.app.tasks.drain()


def switch(window: MainWindow, language: str) -> None:
    window.app.set_language(language)
    assert window.app.tasks.drain()
    assert window.frame.rail.button("settings").text() == WORD[language]


def in_english(window: MainWindow) -> set[str]:
    """Texts of more than one word in sight that still have nothing but English letters in them."""
    shown = [each.text() for each in window.findChildren(QLabel) if each.isVisible()]
    texts = {*shown, *(each.text() for each in window.findChildren(QPushButton) if each.isVisible())}
    return {text for text in texts if text.isascii() and len(text.split()) > 2 and text.upper() != text}


def test_every_screen_speaks_the_new_language_at_once(working: MainWindow) -> None:
    for route, language in zip(ROUTES, cycle(("zh-Hans", "vi", "ja")), strict=False):
        working.app.set_language("en")
        working.open(route)
        assert working.app.tasks.drain()
        spoken = in_english(working)
        switch(working, language)
        assert working.route == route
        # What stays is what people and packs wrote; sentences are ours.
        left = {text for text in in_english(working) & spoken if text.endswith((".", "?"))}
        assert not left, (route, language)


def test_by_touch_in_the_settings_and_back(working: MainWindow) -> None:
    working.open("settings")
    assert working.app.tasks.drain()
    for language in ("vi", "zh-Hans", "ja", "en"):
        screen = working.screen_widget
        assert isinstance(screen, SettingsScreen)
        choice = screen.language
        assert isinstance(choice, Segmented)
        assert [choice.button(tag).text() for tag in LANGUAGES] == list(LANGUAGES.values())
        QTest.mouseClick(choice.button(language), Qt.MouseButton.LeftButton)
        assert working.app.tasks.drain()
        assert working.frame.rail.button("settings").text() == WORD[language]
        assert theme().language == language


def test_each_step_of_an_inspection_stays_where_it_is(working: MainWindow, stocked: Session) -> None:
    working.open("workspace", list_inspections(stocked)[0].id)
    assert working.app.tasks.drain()
    for step, language in zip(Step, cycle(("vi", "zh-Hans", "ja", "en")), strict=False):
        screen = working.screen_widget
        assert isinstance(screen, WorkspaceScreen)
        screen.show_step(step)
        assert working.app.tasks.drain()
        switch(working, language)
        again = working.screen_widget
        assert isinstance(again, WorkspaceScreen)
        assert again is not screen
        assert again.model.remembered()[0] is step
        assert again.model.inspection_id == screen.model.inspection_id


def test_a_word_that_is_half_typed_survives(working: MainWindow, stocked: Session) -> None:
    inspection = list_inspections(stocked)[0].id
    working.open("workspace", inspection)
    assert working.app.tasks.drain()
    working.activateWindow()
    assert QTest.qWaitForWindowActive(working)
    note = note_of(working)
    note.setFocus()
    QTest.keyClicks(note, "half a sen")
    switch(working, "ja")
    kept = open_inspection(stocked, inspection).record.answers["surface"].note
    assert dict(kept) == {"en": "half a sen"}
    # The person goes on in their new language; what was written before stays in its own.
    note = note_of(working)
    assert note.placeholderText() == "English: half a sen"
    note.setFocus()
    QTest.keyClicks(note, "kizu")
    switch(working, "en")
    kept = open_inspection(stocked, inspection).record.answers["surface"].note
    assert dict(kept) == {"en": "half a sen", "ja": "kizu"}


def note_of(window: MainWindow) -> QPlainTextEdit:
    """The note of an item, asked for by touch where it is not there yet."""
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.CHECKLIST, "surface")
    assert window.app.tasks.drain()
    row = next(found for found in screen.findChildren(LiveRow) if found.key == "surface")
    if row.details.comment.isVisible():
        QTest.mouseClick(row.details.comment, Qt.MouseButton.LeftButton)
    return next(
        edit for edit in row.findChildren(QPlainTextEdit) if edit.isVisible() and not edit.isReadOnly()
    )


@pytest.mark.parametrize(("language", "han"), [("ja", fonts.JAPANESE), ("zh-Hans", fonts.CHINESE)])
def test_han_characters_have_the_forms_of_the_language(
    dressed: QApplication, language: str, han: str
) -> None:
    theme().use(language=language)
    families = QPushButton().font().families()
    theme().use(language="en")
    assert families[0] == fonts.LATIN
    assert next(name for name in families if name != fonts.LATIN) == han
