"""Text from input methods, as the system sends it to the real window: Japanese and Pinyin composed and then
committed, Vietnamese in composed or separate letters, digits in full width.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.text import folded
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.inspections.inspections import InspectionsScreen
from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step

COMPOSED = [
    # What is seen while typing, what is chosen at last, what is kept.
    pytest.param(["k", "か", "かんじ", "漢字"], "漢字", "漢字", id="kana"),
    pytest.param(["h", "hua", "hua hen"], "划痕", "划痕", id="pinyin"),
    pytest.param(["L", "Lo", "Lỗ"], "Lỗi", "Lỗi", id="telex"),
    pytest.param([], unicodedata.normalize("NFD", "Vết xước đỏ"), "Vết xước đỏ", id="decomposed"),
]


@pytest.fixture
def screen(window: MainWindow, stocked: Session) -> WorkspaceScreen:
    window.app.set_session(stocked)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.open("workspace", list_inspections(stocked)[0].id)
    assert window.app.tasks.drain()
    shown = window.screen_widget
    assert isinstance(shown, WorkspaceScreen)
    return shown


def send(preedit: str, commit: str = "") -> None:
    """What an input method sends to the field with the focus."""
    target = QApplication.focusWidget()
    assert target is not None
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QCoreApplication.sendEvent(target, event)


def compose(steps: list[str], commit: str) -> None:
    for step in steps:
        send(step)
    send("", commit)


def note_of(screen: WorkspaceScreen) -> QPlainTextEdit:
    screen.show_step(Step.CHECKLIST, "surface")
    assert screen.app.tasks.drain()
    row = next(found for found in screen.findChildren(LiveRow) if found.key == "surface")
    QTest.mouseClick(row.details.comment, Qt.MouseButton.LeftButton)
    return next(
        edit
        for edit in screen.findChildren(QPlainTextEdit)
        if "Note" in edit.accessibleName() and edit.isVisible()
    )


def kept_note(screen: WorkspaceScreen, session: Session) -> str:
    assert screen.app.tasks.drain()
    file = open_inspection(session, screen.model.inspection_id)
    return next(iter(file.record.answers["surface"].note.values()), "")


@pytest.mark.parametrize(("steps", "commit", "kept"), COMPOSED)
def test_a_note_keeps_what_was_chosen_and_nothing_half_composed(
    screen: WorkspaceScreen, stocked: Session, steps: list[str], commit: str, kept: str
) -> None:
    note = note_of(screen)
    note.setFocus()
    for step in steps:
        send(step)
        assert note.toPlainText() == ""
    screen.model.flush_asked.emit()  # two seconds of rest in the middle of a word
    assert screen.app.tasks.drain()
    compose(steps[-1:], commit)
    assert note.toPlainText() == commit
    screen.show_step(Step.ORDER)
    assert kept_note(screen, stocked) == kept


def test_a_pause_in_the_middle_of_composing_loses_no_word(screen: WorkspaceScreen, stocked: Session) -> None:
    note = note_of(screen)
    note.setFocus()
    compose(["き"], "傷")
    send("あさ")
    screen.model.flush_asked.emit()
    assert screen.app.tasks.drain()
    assert note.toPlainText() == "傷"
    send("", "浅い")
    assert note.toPlainText() == "傷浅い"
    screen.show_step(Step.ORDER)
    assert kept_note(screen, stocked) == "傷浅い"


def test_a_pause_keeps_the_space_that_a_next_word_needs(screen: WorkspaceScreen, stocked: Session) -> None:
    note = note_of(screen)
    note.setFocus()
    QTest.keyClicks(note, "crack ")
    screen.model.flush_asked.emit()
    assert screen.app.tasks.drain()
    QTest.keyClicks(note, "deep")
    screen.show_step(Step.ORDER)
    assert kept_note(screen, stocked) == "crack deep"


def test_a_search_waits_until_the_word_is_chosen(
    show: Callable[..., object], window: MainWindow, qtbot: QtBot
) -> None:
    screen = show("inspections")
    assert isinstance(screen, InspectionsScreen)
    screen.search.setFocus()
    for step in ("y", "yong", "yong feng"):
        send(step)
    assert screen.search.text() == ""
    with qtbot.waitSignal(screen.search.searched):
        send("", "永丰")
    assert screen.model.rowCount() == 1
    for wide in ("ＰＯ　１", "po １", unicodedata.normalize("NFD", "Ｙôngfèng")):
        with qtbot.waitSignal(screen.search.searched):
            screen.search.setText(wide)
        assert screen.model.rowCount() == 1, wide
    with qtbot.waitSignal(screen.search.searched):
        screen.search.setText("Ｐ９")
    assert screen.model.rowCount() == 0


def test_a_number_from_an_input_method_goes_into_the_grid(screen: WorkspaceScreen, stocked: Session) -> None:
    screen.show_step(Step.MEASUREMENTS)
    assert screen.app.tasks.drain()
    view = screen.findChild(MeasurementsView)
    assert view is not None
    grid = view.hands.grid
    view.hands.go(0, 1)
    view.view.setFocus()
    send("１２")
    send("", "１２．３")
    focused = QApplication.focusWidget()
    assert isinstance(focused, QWidget)
    QTest.keyClick(focused, Qt.Key.Key_Return)
    assert screen.app.tasks.drain()
    point = grid.point(0)
    assert point is not None
    readings = open_inspection(stocked, screen.model.inspection_id).record.readings
    assert [(r.point_key, r.raw, r.value) for r in readings] == [(point.key, "１２．３", "12.3")]


def test_searches_fold_what_looks_the_same() -> None:
    assert folded("ＱＣ－１２　ｱｸﾘﾙ") == folded("qc-12 アクリル")
    assert folded(unicodedata.normalize("NFD", "Đế bị Xước")) == "de bi xuoc" == folded("ĐẾ BỊ XƯỚC")
    assert folded("きず") == folded("キズ") != folded("キス")
    assert folded("检验") != folded("検査")
