"""The shell of the workspace through the real window: undo and redo in words, the bin, what is told about
saving, what is turned to the other side, what fits.
"""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.domain.records import Finding
from inspector_app.services import actions, answers, defects
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.bin_sheet import BinSheet
from inspector_app.ui.screens.workspace.large_text import LargeTextSheet
from inspector_app.ui.screens.workspace.sources_sheet import SourcesSheet
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from tests.fakes.vaults import new_inspection

Open = Callable[..., object]
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
SIZES = [(1024, 600, 100), (3840, 2160, 100)]
LARGE = [(1024, 600, 200), (1280, 800, 125), (1920, 1080, 150), (3840, 2160, 200)]


@pytest.fixture
def screen(show: Open, stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def state_of(screen: WorkspaceScreen) -> WorkspaceState:
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    return screen.model.state


def press(screen: WorkspaceScreen, key: Qt.Key, modifiers: Qt.KeyboardModifier = CTRL) -> None:
    window = screen.window()
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    QTest.keyClick(window, key, modifiers)
    state_of(screen)


def toast(window: MainWindow) -> str:
    return window.frame.toast.message() if window.frame.toast.isVisible() else ""


def test_undo_and_redo_say_what_they_do(screen: WorkspaceScreen, window: MainWindow) -> None:
    assert not screen.undo_button.isEnabled()
    screen.model.command(defects.count_defect, "W-01", quantity=2)
    finding = state_of(screen).record.findings[0]
    name = screen.model.text(state_of(screen).pack.defect("W-01").name)
    assert screen.undo_button.accessibleName() == f"Undo: +2 {name}"
    screen.model.command(defects.change_finding, finding.id, quantity=5)
    state_of(screen)
    assert screen.undo_button.accessibleName() == f"Undo: +3 {name}"
    press(screen, Qt.Key.Key_Z)
    assert state_of(screen).record.findings[0].quantity == 2
    assert toast(window) == f"Taken back: +3 {name}, in Defects"  # where it went; it is there from now on
    press(screen, Qt.Key.Key_Z)
    assert state_of(screen).record.findings == ()
    press(screen, Qt.Key.Key_Z, CTRL | SHIFT)
    press(screen, Qt.Key.Key_Z, CTRL | SHIFT)
    assert state_of(screen).record.findings[0].quantity == 5
    assert toast(window) == f"Done again: +3 {name}"
    assert not screen.undoing.can_redo


def test_a_deletion_is_told_with_the_way_back_and_so_is_a_large_step(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    screen.model.command(defects.count_defect, "W-01")
    finding = state_of(screen).record.findings[0]
    assert toast(window) == ""
    screen.model.command(defects.bin_finding, finding.id)
    state_of(screen)
    assert "It is in the bin." in toast(window)
    button = next(b for b in window.frame.toast.findChildren(QPushButton) if b.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert [one.id for one in state_of(screen).record.findings] == [finding.id]
    # What lies below an undone step was told when it was made, and is not told again.
    window.frame.toast.hide()
    screen.model.command(answers.answer_item, "surface", "pass")
    state_of(screen)
    assert toast(window) == ""
    screen.model.command(_many)
    state_of(screen)
    assert "10 changes in one step: carton" in toast(window)


def _many(file: InspectionFile) -> None:
    with file.change() as tx:
        for number in range(1, 11):
            tx.insert("carton", file.stream, number=number)


def test_the_bin_shows_who_and_when_and_gives_several_back(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    screen.model.command(defects.count_defect, "W-01")
    screen.model.command(actions.add_action, {"en": "Polish the lids"})
    record = state_of(screen).record
    screen.model.command(defects.bin_finding, record.findings[0].id, "counted twice")
    screen.model.command(actions.bin_action, record.actions[0].id)
    state_of(screen)
    press(screen, Qt.Key.Key_Delete, CTRL | SHIFT)
    sheet = next(sheet for sheet in screen.findChildren(BinSheet) if sheet.isVisible())
    boxes = list(sheet._boxes.values())
    assert boxes[0].text() == "Polish the lids"
    assert "Mei Tanaka" in boxes[1].accessibleDescription()
    assert "counted twice" in boxes[1].accessibleDescription()
    assert not sheet.restore_button.isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_A, CTRL)
    QTest.mouseClick(sheet.restore_button, Qt.MouseButton.LeftButton)
    state = state_of(screen)
    assert (len(state.record.findings), len(state.record.actions)) == (1, 1)
    assert sheet.chosen() == []
    sheet.which.button("undone").click()
    sheet.accept()


def test_the_status_bar_says_pending_saved_and_loudly_failed(
    screen: WorkspaceScreen, window: MainWindow, qtbot: QtBot
) -> None:
    status = window.frame.status
    go_on = threading.Event()

    def slowly(file: InspectionFile) -> Finding:
        assert go_on.wait(10)
        return defects.count_defect(file, "W-01")

    screen.model.command(slowly)
    qtbot.waitUntil(lambda: "Saving" in status.saved_text())
    go_on.set()
    state_of(screen)
    assert status.saved_text().startswith("Saved ")
    assert status.saved_text().endswith("only on this device")

    def full(_file: InspectionFile) -> None:
        raise SurroundingsError("storage.disk_full", "The disk is full.", "Free some space.")

    screen.model.command(full)
    state_of(screen)
    assert status.saved_text().startswith("NOT SAVED")
    assert status.property("tone") == "bad"
    assert screen.banner.isVisible()
    screen.model.command(defects.count_defect, "W-01")
    state_of(screen)
    assert status.saved_text().startswith("Saved ")
    assert not status.property("tone")


def test_what_is_refused_for_what_it_says_is_not_told_as_lost(
    screen: WorkspaceScreen, window: MainWindow
) -> None:
    refused: list[InspectorError] = []
    screen.model.command(defects.count_defect, "no such code", failed=refused.append)
    state_of(screen)
    assert isinstance(refused[0], InputError)
    assert "NOT SAVED" not in window.frame.status.saved_text()


def test_any_item_and_the_standing_are_turned_to_the_other_side(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.CHECKLIST, "surface")
    state = state_of(screen)
    press(screen, Qt.Key.Key_F8, Qt.KeyboardModifier.NoModifier)
    sheet = _large(screen)
    item = state.pack.item("surface")
    others = [tag for tag in item.title if tag != "en"]
    assert sheet.language == (screen.model.second_language or others[0])
    assert sheet.large.accessibleName() == item.guidance[sheet.language]
    assert sheet.size() == screen.window().size()
    assert sheet.large.pixels > theme().px(40)
    QTest.keyClick(sheet, Qt.Key.Key_Right)
    assert sheet.language != others[0]
    QTest.keyClick(sheet, Qt.Key.Key_R)
    assert sheet.large.turned
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
    QTest.mouseClick(screen.strip.tiles()[1], Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    counted = screen.window().findChild(SourcesSheet)
    assert counted is not None
    QTest.mouseClick(counted.large, Qt.MouseButton.LeftButton)
    assert not counted.isVisible()
    sheet = _large(screen)
    sheet.show_language("ja")
    lines = sheet.large.accessibleName().splitlines()
    assert len(lines) == 4
    assert "{" not in sheet.large.accessibleName()
    assert "Ac 7" in sheet.large.accessibleName()
    sheet.accept()


def _large(screen: WorkspaceScreen) -> LargeTextSheet:
    return next(sheet for sheet in screen.findChildren(LargeTextSheet) if sheet.isVisible())


@pytest.mark.parametrize("sizes", [SIZES, pytest.param(LARGE, marks=pytest.mark.slow)])
def test_header_strip_and_steps_fit_every_screen(
    sizes: list[tuple[int, int, int]], screen: WorkspaceScreen, window: MainWindow
) -> None:
    try:
        for width, height, percent in sizes:
            window.resize(width, height)
            if percent != theme().percent:
                theme().use(percent=percent)
            for step in (Step.CHECKLIST, Step.CONCLUSION):
                screen.show_step(step)
                state_of(screen)
                window.grab()
                assert (window.width(), window.height()) == (width, height)
                head = (screen.header.finder, screen.header.photo, screen.header.more)
                for widget in (*head, *screen.strip.tiles()):
                    shown = widget.rect().translated(widget.mapTo(screen, QPoint(0, 0)))
                    assert screen.rect().contains(shown), (width, percent, step, widget.accessibleName())
                    assert widget.width() >= 44
                if step == Step.CHECKLIST:  # the other keeps its lines short itself
                    assert screen.stack.width() <= theme().px(1680)
    finally:
        if theme().percent != 100:
            theme().use(percent=100)


def test_practice_is_said_over_everything_and_can_be_left(
    window: MainWindow, show: Open, stocked: Session
) -> None:
    practice = new_inspection(stocked, practice=True)
    opened = show("workspace", practice.id)
    assert isinstance(opened, WorkspaceScreen)
    assert opened.practice.isVisible()
    assert "PRACTICE" in opened.practice.accessibleName()
    real = show("workspace", next(i.id for i in list_inspections(stocked) if i.id != practice.id))
    assert isinstance(real, WorkspaceScreen)
    assert not real.practice.isVisible()
