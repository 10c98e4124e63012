"""Quick phrases by real events: made in the settings, put into a note beside an item, taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.services import phrases
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.settings.phrases import PhraseDialog, PhraseLine, PhrasesCard
from inspector_app.ui.screens.settings.settings import SettingsScreen
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.localtext import LocalTextEdit
from inspector_app.ui.widgets.phrases import PhraseButton, field_text, insert_text
from inspector_app.ui.widgets.phrases_panel import PhrasesPanel

LEFT = Qt.MouseButton.LeftButton


def lines(card: PhrasesCard) -> list[PhraseLine]:
    assert card.app.tasks.drain()
    QApplication.processEvents()
    return [line for line in card.findChildren(PhraseLine) if line.isVisibleTo(card)]


def write_in_dialog(english: str, japanese: str) -> None:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, PhraseDialog)
    areas = {tag: area for edit in dialog.findChildren(LocalTextEdit) for tag, area in edit.areas().items()}
    assert not areas["en"].toPlainText() or dialog.confirm_button.isEnabled()
    areas["en"].selectAll()
    QTest.keyClicks(areas["en"], english)
    areas["ja"].setPlainText(japanese)
    QTest.mouseClick(dialog.confirm_button, LEFT)


def test_phrases_are_kept_in_the_settings(
    show: Callable[..., object], stocked: Session, window: MainWindow
) -> None:
    screen = show("settings", "phrases")
    assert isinstance(screen, SettingsScreen)
    card = screen.phrases
    assert screen.focusProxy() is card
    for english, japanese in (
        ("Seal is torn.", "封が破れている。"),
        ("Seen on one piece.", "一個に見られる。"),
    ):
        QTimer.singleShot(0, card, lambda en=english, ja=japanese: write_in_dialog(en, ja))
        QTest.mouseClick(card.add, LEFT)
        lines(card)
    assert [dict(one.text)["ja"] for one in phrases.phrases(stocked)] == [
        "封が破れている。",
        "一個に見られる。",
    ]
    QTest.mouseClick(lines(card)[1].up, LEFT)
    lines(card)
    assert [dict(one.text)["en"] for one in phrases.phrases(stocked)] == [
        "Seen on one piece.",
        "Seal is torn.",
    ]
    change = lines(card)[0].change
    QTimer.singleShot(0, card, lambda: write_in_dialog("Seen on two pieces.", "二個に見られる。"))
    QTest.mouseClick(change, LEFT)
    lines(card)
    QTest.mouseClick(lines(card)[1].delete, LEFT)
    assert len(lines(card)) == 1
    assert [one.text["en"] for one in phrases.phrases(stocked)] == ["Seen on two pieces."]
    QTest.mouseClick(window.frame.toast._button, LEFT)
    assert len(lines(card)) == 2
    QTest.mouseClick(card.uses.button("defect"), LEFT)
    assert lines(card) == []
    assert card._none.isVisibleTo(card)


@pytest.mark.qt_log_ignore("does not support", extend=True)  # a popup, offscreen
def test_a_phrase_is_put_into_a_note_in_both_languages_and_kept_from_it(
    show: Callable[..., object], stocked: Session
) -> None:
    phrases.add_phrase(stocked, "comment", {"en": "Seen on one piece.", "ja": "一個に見られる。"})
    phrases.add_phrase(stocked, "defect", {"en": "Not for items."})
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.window().activateWindow()
    screen.model.use_second("ja")
    screen.show_step(Step.CHECKLIST, "surface")
    view = screen.stack.currentWidget()
    assert isinstance(view, ChecklistView)
    QTest.keyClicks(view.rows, "c")
    QApplication.processEvents()
    button = next(each for each in view.live.findChildren(PhraseButton) if each.isVisible())
    for wanted in ("一個", "キズ"):
        QTest.mouseClick(button, LEFT)
        assert screen.app.tasks.drain()
        panel = button.findChild(PhrasesPanel)
        assert panel is not None
        shown = [panel.list.item(row).text() for row in range(panel.list.count())]
        assert any("Seen on one piece." in text for text in shown)
        assert not any("Not for items." in text for text in shown)
        panel.search.setText(wanted)
        QTest.keyClick(panel.search, Qt.Key.Key_Return)
        assert not panel.isVisible()
        assert screen.app.tasks.drain()
    note = open_inspection(stocked, screen.model.inspection_id).record.answers["surface"].note
    assert dict(note) == {"en": "Seen on one piece. scratch", "ja": "一個に見られる。キズ"}
    # Taken back, a phrase goes in both languages, though only one of the fields has the keyboard.
    written = next(area for area in view.live.findChildren(QPlainTextEdit) if area.isVisible())
    written.setFocus()
    for keys, standing in (
        ("Ctrl+Z", ["Seen on one piece.", "一個に見られる。"]),
        ("Ctrl+Shift+Z", list(note.values())),
    ):
        QTest.keySequence(written, QKeySequence(keys))
        for _ in range(3):
            assert screen.app.tasks.drain()
            QApplication.processEvents()
        kept = open_inspection(stocked, screen.model.inspection_id).record.answers["surface"].note
        assert list(kept.values()) == standing
        assert written.toPlainText() == standing[0]
    QTest.mouseClick(button, LEFT)
    panel = button.findChild(PhrasesPanel)
    assert panel is not None
    QTest.mouseClick(panel._keep, LEFT)
    assert screen.app.tasks.drain()
    assert dict(phrases.phrases(stocked, "comment")[-1].text) == dict(note)


def test_a_line_takes_the_phrase_of_its_language(dressed: QApplication) -> None:
    line, area = QLineEdit("Seal."), QPlainTextEdit()
    edited: list[str] = []
    line.textEdited.connect(edited.append)
    for field in (line, area):
        insert_text(field, {"ja": "封が破れている。", "en": "It is torn."}, "en")
    assert (line.text(), area.toPlainText()) == ("Seal. It is torn.", "It is torn.")
    assert edited == ["Seal. It is torn."]
    assert field_text(area, "en") == {"en": "It is torn."}
    insert_text(area, {"ja": "二つ目。"}, "vi")
    assert area.toPlainText() == "It is torn. 二つ目。"


def test_a_phrase_too_long_is_said_before_it_is_kept(dressed: QApplication, qtbot: QtBot) -> None:
    holder = QWidget()
    qtbot.addWidget(holder)
    dialog = PhraseDialog(holder, "Add a phrase", {}, "en")
    area = dialog.findChildren(QPlainTextEdit)[0]
    area.setPlainText("x" * 1_001)
    assert not dialog.confirm_button.isEnabled()
    assert "at most 1,000 characters; this one has 1,001" in dialog._too_long.text()
    area.setPlainText("x" * 1_000)
    assert dialog.confirm_button.isEnabled()
    assert dialog._too_long.isHidden()
