"""Ctrl+Z and Escape while a field has the keyboard: the field's own as long as it has something to take back,
otherwise they are the inspection's.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.checklist.rows import ChecklistRows
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState

UNDO, REDO = QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Shift+Z")


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.window().activateWindow()
    return opened


def state_of(screen: WorkspaceScreen) -> WorkspaceState:
    for _ in range(2):
        assert screen.app.tasks.drain()
        QApplication.processEvents()
    assert screen.model.state is not None
    return screen.model.state


def in_focus(screen: WorkspaceScreen) -> QWidget:
    focused = screen.window().focusWidget()
    assert focused is not None
    return focused


def press(screen: WorkspaceScreen, keys: QKeySequence) -> WorkspaceState:
    QTest.keySequence(in_focus(screen), keys)
    return state_of(screen)


def test_a_count_by_search_and_enter_is_taken_back_from_the_search(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.DEFECTS)
    state_of(screen)
    view = screen.stack.currentWidget()
    assert isinstance(view, DefectsView)
    search = view.tiles.search
    search.setFocus()
    QTest.keyClicks(search, "scratch")
    assert press(screen, UNDO).record.findings == ()
    assert search.text() != "scratch"  # letters of the search first, while nothing was done with them
    press(screen, REDO)
    assert search.text() == "scratch"
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert len(state_of(screen).record.findings) == 1
    assert press(screen, UNDO).record.findings == ()
    assert in_focus(screen) is search
    assert search.selectedText() == search.text() == "scratch"
    assert len(press(screen, REDO).record.findings) == 1


def test_a_step_chosen_over_a_picture_is_what_is_seen_then(screen: WorkspaceScreen) -> None:
    screen.viewer.show_reference("cup.jpg", "Cup")
    state_of(screen)
    assert screen.viewer.view.isVisible()
    QTest.keySequence(in_focus(screen), QKeySequence("Alt+3"))
    state_of(screen)
    assert screen.step == Step.CHECKLIST
    assert not screen.viewer.view.isVisible()
    assert isinstance(in_focus(screen), ChecklistRows)


def test_escape_leaves_the_reason_and_undo_reaches_the_answer_from_it(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.CHECKLIST, "surface")
    state_of(screen)
    view = screen.stack.currentWidget()
    assert isinstance(view, ChecklistView)
    view.rows.setFocus()

    def answer() -> str | None:
        given = state_of(screen).record.answers.get("surface")
        return given.value if given is not None else None

    before = answer()
    QTest.keyClicks(view.rows, "n")
    assert answer() == "na"
    reason = in_focus(screen)
    assert isinstance(reason, QPlainTextEdit)
    QTest.keyClicks(reason, "x")
    press(screen, UNDO)
    assert reason.toPlainText() == ""
    assert answer() == "na"
    QTest.keyClick(reason, Qt.Key.Key_Escape)
    assert in_focus(screen) is view.rows
    press(screen, UNDO)
    assert answer() in (before, "")
