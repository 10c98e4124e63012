"""The keys of the inspection work wherever in the window the focus is, and lead back from where they led."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.trail.trail import TrailScreen
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step


def test_to_the_trail_and_back_with_the_focus_on_the_rail(
    show: Callable[..., object], stocked: Session, window: MainWindow
) -> None:
    def press(keys: str) -> None:
        focused = window.focusWidget()
        assert focused is not None
        QTest.keySequence(focused, QKeySequence(keys))
        for _ in range(3):
            assert window.app.tasks.drain()
            QApplication.processEvents()

    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    window.activateWindow()
    press("Alt+3")
    view = screen.stack.currentWidget()
    assert isinstance(view, ChecklistView)
    view.go_to("surface")
    QTest.keyClicks(view.rows, "f")
    window.frame.rail.button("today").setFocus(Qt.FocusReason.TabFocusReason)
    press("Ctrl+Z")
    assert screen.model.state is not None
    assert not screen.model.state.answer_values.get("surface")
    window.frame.rail.button("today").setFocus(Qt.FocusReason.TabFocusReason)
    press("Ctrl+T")
    assert isinstance(window.screen_widget, TrailScreen)

    def back_from(focused: QWidget | None) -> WorkspaceScreen:
        assert focused is not None
        focused.setFocus(Qt.FocusReason.TabFocusReason)
        press("Alt+Left")
        back = window.screen_widget
        assert isinstance(back, WorkspaceScreen)
        assert isinstance(back.stack.currentWidget(), ChecklistView)
        return back

    assert back_from(window.focusWidget()).step == Step.CHECKLIST
    press("Ctrl+T")
    assert back_from(window.frame.rail.button("today")).step == Step.CHECKLIST
