"""Undo and redo lead to what they change: in the step in front, and into another one with a way back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.services import defects, draw
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.widgets.buttons import Button

UNDO, REDO = QKeySequence("Ctrl+Z"), QKeySequence("Ctrl+Shift+Z")


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.window().activateWindow()
    return opened


def state_of(screen: WorkspaceScreen) -> WorkspaceState:
    for _ in range(3):
        assert screen.app.tasks.drain()
        QApplication.processEvents()
    assert screen.model.state is not None
    return screen.model.state


def step_in_front(screen: WorkspaceScreen) -> Step:
    state_of(screen)
    return screen.step


def in_focus(screen: WorkspaceScreen) -> QWidget:
    focused = screen.window().focusWidget()
    assert focused is not None
    return focused


def press(screen: WorkspaceScreen, keys: QKeySequence) -> WorkspaceState:
    QTest.keySequence(in_focus(screen), keys)
    return state_of(screen)


def test_undo_goes_to_what_it_changed_in_the_step_in_front(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    toast = window.frame.toast
    back = toast.findChild(Button)
    assert back is not None
    screen.show_step(Step.MEASUREMENTS)
    state_of(screen)
    view = screen.stack.currentWidget()
    assert isinstance(view, MeasurementsView)
    view.hands.go(0, 2)
    for key in "8", "\r":
        QTest.keyClicks(in_focus(screen), key)
    assert len(state_of(screen).record.readings) == 1
    view.hands.go(0, 4)
    # In the same step the cell comes back into focus; nothing needs a way back.
    press(screen, UNDO)
    assert (view.view.currentIndex().row(), view.view.currentIndex().column()) == (0, 4)
    assert state_of(screen).record.readings == ()
    press(screen, REDO)
    assert (view.view.currentIndex().row(), view.view.currentIndex().column()) == (0, 2)
    assert not back.isVisible()


def test_undo_goes_into_another_step_and_says_the_way_back(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    toast = window.frame.toast
    back = toast.findChild(Button)
    assert back is not None
    screen.show_step(Step.CHECKLIST, "surface")
    state_of(screen)
    checklist = screen.stack.currentWidget()
    assert isinstance(checklist, ChecklistView)
    QTest.keyClicks(checklist.rows, "f")
    assert state_of(screen).record.answers["surface"].value == "fail"
    checklist.focus_on(checklist.items.first())
    # An answer given anew: its item has the focus again, from another step too.
    QTest.keyClicks(checklist.rows, "p")
    state_of(screen)
    screen.show_step(Step.CHECKLIST, "surface")
    QTest.keyClicks(checklist.rows, "p")
    state_of(screen)
    screen.show_step(Step.DEFECTS)
    state_of(screen)
    press(screen, UNDO)
    assert step_in_front(screen) == Step.CHECKLIST
    assert checklist.rows.current == "surface"
    assert state_of(screen).record.answers["surface"].value == "fail"
    assert toast.isVisible()
    assert toast.message().endswith("in Checklist")
    assert back.text() == "Back to Defects"
    back.click()
    state_of(screen)
    assert step_in_front(screen) == Step.DEFECTS
    assert isinstance(screen.stack.currentWidget(), DefectsView)
    press(screen, REDO)
    assert step_in_front(screen) == Step.CHECKLIST
    assert state_of(screen).record.answers["surface"].value == "pass"
    # The next message has its usual button again.
    screen.model.command(defects.count_defect, state_of(screen).pack.defects[0].code)
    finding = state_of(screen).record.findings[0].id
    screen.model.command(defects.bin_finding, finding)
    state_of(screen)
    assert back.text() == "Undo"
    back.click()
    state_of(screen)
    assert step_in_front(screen) == Step.DEFECTS
    view_of_defects = screen.stack.currentWidget()
    assert isinstance(view_of_defects, DefectsView)
    assert view_of_defects.found.view.current() == finding


def test_units_named_for_the_first_time_are_undone_at_their_finding(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    toast = window.frame.toast
    screen.model.command(defects.add_finding, {"en": "Dent"}, "minor", units=[7])
    screen.model.command(defects.add_finding, {"en": "Stain"}, "minor")
    dent, stain = (one.id for one in state_of(screen).record.findings)
    screen.model.command(defects.change_finding, dent, units=[3])
    screen.show_step(Step.DEFECTS, stain)
    state_of(screen)
    view = screen.stack.currentWidget()
    assert isinstance(view, DefectsView)
    for keys, said in ((UNDO, "Taken back"), (REDO, "Done again")):
        screen.show_step(Step.DEFECTS, stain)
        press(screen, keys)
        assert view.found.view.current() == dent
        assert toast.message().startswith(f"{said}: defect: Dent"), toast.message()
    for _ in range(2):
        press(screen, UNDO)
    press(screen, UNDO)
    assert toast.message() == "Taken back: +1 Dent"


def test_a_draw_is_the_sampling_plan_and_not_one_of_its_cartons(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    screen.show_step(Step.SAMPLING)
    screen.model.command(draw.draw_cartons, 110)
    state_of(screen)
    assert screen.undoing.text() == "Undo: sampling plan"
    screen.model.command(draw.mark_carton, state_of(screen).record.cartons[0].id, opened=True)
    state_of(screen)
    assert screen.undoing.text().startswith("Undo: carton: ")
    for _ in range(2):
        press(screen, UNDO)
    assert window.frame.toast.message() == "Taken back: sampling plan"


def test_a_way_back_goes_with_the_screen_that_offered_it(screen: WorkspaceScreen, window: MainWindow) -> None:
    toast = window.frame.toast
    back = toast.findChild(Button)
    assert back is not None
    screen.model.command(defects.count_defect, state_of(screen).pack.defects[0].code)
    screen.show_step(Step.CHECKLIST)
    state_of(screen)
    press(screen, UNDO)
    assert back.text() == "Back to Checklist"
    wide = toast.width()
    window.open("inspections")
    assert window.app.tasks.drain()
    assert toast.isVisible()
    assert "in Defects" in toast.message()
    assert not back.isVisible()
    assert toast.width() < wide
    back.click()
    assert window.route == "inspections"
