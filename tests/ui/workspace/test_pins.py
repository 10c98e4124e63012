"""Where on the product: pins by touch, drag and keys, in the panel and on the large picture."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.domain.pins import pins_of
from inspector_app.services import defects
from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.pin_board import PinBoard
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.vaults import MINI_PACK

LEFT, NONE = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    opened.window().resize(1280, 800)
    opened.show_step(Step.DEFECTS)
    settle(opened)
    return opened


def settle(screen: WorkspaceScreen) -> None:
    assert screen.app.tasks.drain()
    QApplication.processEvents()
    QApplication.processEvents()


def pins(screen: WorkspaceScreen, at: int = 0) -> list[tuple[float, float]]:
    settle(screen)
    state = screen.model.state
    assert state is not None
    return [
        (round(pin.x, 2), round(pin.y, 2)) for pin in pins_of(state.record.findings[at].place, state.pack)
    ]


def spot(board: PinBoard, x: float, y: float) -> QPoint:
    return board.point_of(x, y).toPoint()


def test_a_touch_on_the_picture_pins_the_finding_counted_last(screen: WorkspaceScreen) -> None:
    board = screen.reference.product.board
    enlarged: list[str] = []
    screen.reference.enlarge.connect(lambda file, _caption: enlarged.append(file))
    QTest.mouseClick(board, LEFT, pos=spot(board, 0.5, 0.5))
    assert enlarged == ["cup.jpg"]  # nothing was found yet, so there is nothing to pin
    screen.viewer.view.close_view()
    screen.model.command(defects.count_defect, "W-01")
    settle(screen)
    assert "1, Scratch" in screen.reference.product._hint.text()
    QTest.mouseClick(board, LEFT, pos=spot(board, 0.25, 0.75))
    assert pins(screen) == [(0.25, 0.75)]
    QTest.mouseClick(board, LEFT, pos=spot(board, 0.8, 0.2))
    assert pins(screen) == [(0.8, 0.2)]  # one piece is in one place
    state = screen.model.state
    assert state is not None
    screen.model.command(defects.step_quantity, state.record.findings[0].id, 1)
    settle(screen)
    QTest.mouseClick(board, LEFT, pos=spot(board, 0.3, 0.3))
    assert pins(screen) == [(0.8, 0.2), (0.3, 0.3)]
    screen.undo_button.click()
    assert pins(screen) == [(0.8, 0.2)]


def test_no_size_makes_the_panel_and_its_picture_chase_each_other(screen: WorkspaceScreen) -> None:
    screen.model.command(defects.count_defect, "W-01")
    settle(screen)
    for width in (800, 900, 1000, 1024, 1100, 1280):
        for height in (560, 700, 800):
            screen.window().resize(width, height)
            for step in (Step.CHECKLIST, Step.DEFECTS):
                screen.show_step(step)
                QApplication.processEvents()
    board = screen.reference.product.board
    assert board.height() <= board.width()


def test_pins_are_dragged_moved_by_keys_and_taken_away(screen: WorkspaceScreen, qtbot: QtBot) -> None:
    board = screen.reference.product.board
    screen.model.command(defects.count_defect, "W-01", quantity=2)
    settle(screen)
    for place in ((0.3, 0.3), (0.7, 0.7)):
        QTest.mouseClick(board, LEFT, pos=spot(board, *place))
        settle(screen)
    QTest.mousePress(board, LEFT, NONE, spot(board, 0.3, 0.3))
    QTest.mouseMove(board, spot(board, 0.4, 0.4))
    QTest.mouseMove(board, spot(board, 0.5, 0.2))
    QTest.mouseRelease(board, LEFT, NONE, spot(board, 0.5, 0.2))
    assert pins(screen) == [(0.5, 0.2), (0.7, 0.7)]
    board.setFocus(Qt.FocusReason.TabFocusReason)
    board.select("", 0)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected is not None
    assert board.selected[1] == 1
    assert "arrow keys" in board.accessibleName()
    for _ in range(3):
        QTest.keyClick(board, Qt.Key.Key_Left)
    QTest.keyClick(board, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    assert pins(screen) == [(0.5, 0.2), (0.7, 0.7)]  # one change, once the keys rest
    qtbot.waitUntil(lambda: screen.model.pending > 0 or pins(screen)[1] != (0.7, 0.7), timeout=20_000)
    assert pins(screen) == [(0.5, 0.2), (0.67, 0.65)]
    QTest.keyClick(board, Qt.Key.Key_Delete)
    assert pins(screen) == [(0.5, 0.2)]
    screen.undo_button.click()
    assert len(pins(screen)) == 2
    board.setFocus(Qt.FocusReason.TabFocusReason)  # the undo went to the finding
    QTest.keyClick(board, Qt.Key.Key_Tab)
    assert board.selected is not None
    for _ in range(30):
        QTest.keyClick(board, Qt.Key.Key_Up, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClick(board, Qt.Key.Key_Backtab)  # going on to the other pin does not wait
    assert min(y for _x, y in pins(screen)) == 0.0  # and never leaves the picture


def test_a_touch_on_a_pin_chooses_its_finding_and_the_focus_stays(screen: WorkspaceScreen) -> None:
    board = screen.reference.product.board
    for _ in range(2):
        screen.model.command(defects.count_defect, "W-01", units=[_ + 1])
        settle(screen)
    step = screen.stack.currentWidget()
    assert isinstance(step, DefectsView)
    state = screen.model.state
    assert state is not None
    first, second = (one.id for one in state.record.findings)
    for finding, place in ((first, (0.2, 0.2)), (second, (0.8, 0.8))):
        step.choose(finding)
        QTest.mouseClick(board, LEFT, pos=spot(board, *place))
        settle(screen)
    assert (pins(screen, 0), pins(screen, 1)) == ([(0.2, 0.2)], [(0.8, 0.8)])
    QTest.mouseClick(board, LEFT, pos=spot(board, 0.2, 0.2))
    assert step.photo_target() == ("finding", first, "defect")
    assert step.found.view.current() == first
    QTest.keyClick(board, Qt.Key.Key_Delete)  # the pin, not the finding
    assert (pins(screen, 0), pins(screen, 1)) == ([], [(0.8, 0.8)])


def test_the_large_picture_zooms_pins_and_lists(screen: WorkspaceScreen) -> None:
    screen.model.command(defects.count_defect, "W-01")
    settle(screen)
    screen.intake.add_files([MINI_PACK / "pictures" / "limit.png"])
    settle(screen)
    compared: list[tuple[str, str]] = []
    screen.model.compare_asked.connect(lambda photo, file: compared.append((photo, file)))
    state = screen.model.state
    assert state is not None
    photo = state.record.photos[0].id
    QTest.mouseClick(screen.reference.product.compare, LEFT)
    assert compared == [(photo, "cup.jpg")]
    QTest.mouseClick(screen.reference._large, LEFT)
    settle(screen)
    sheet = screen.reference.sheet
    assert sheet is not None
    assert sheet.isVisible()
    assert sheet.board.hasFocus()
    QTest.keyClick(sheet.board, Qt.Key.Key_Plus)
    QTest.keyClick(sheet.board, Qt.Key.Key_Plus)
    assert sheet.board.zoom > 1.5
    corner = QPointF(40, 40)
    x, y = sheet.board._share(corner)
    QTest.mouseClick(sheet.board, LEFT, pos=corner.toPoint())
    assert pins(screen) == [(round(x, 2), round(y, 2))]
    before = sheet.board.point_of(0.5, 0.5)
    QTest.mousePress(sheet.board, LEFT, NONE, QPoint(300, 300))
    QTest.mouseMove(sheet.board, QPoint(280, 290))
    QTest.mouseRelease(sheet.board, LEFT, NONE, QPoint(280, 290))
    assert sheet.board.point_of(0.5, 0.5) != before  # dragged, and nothing was pinned
    assert len(pins(screen)) == 1
    QTest.keyClick(sheet.board, Qt.Key.Key_0)
    assert sheet.board.zoom == 1.0
    assert sheet.list.count() == 1
    sheet.list.setCurrentRow(0)
    sheet.list.setFocus()
    QTest.keyClick(sheet.list, Qt.Key.Key_Delete)
    assert pins(screen) == []
    QTest.keyClick(sheet.board, Qt.Key.Key_Return)  # in the middle
    assert pins(screen) == [(0.5, 0.5)]
    finger, place = QTest.createTouchDevice(), spot(sheet.board, 0.25, 0.25)
    QTest.touchEvent(sheet.board, finger).press(0, place, sheet.board).commit()
    QTest.touchEvent(sheet.board, finger).release(0, place, sheet.board).commit()
    assert pins(screen) == [(0.25, 0.25)]
    QTest.keyClick(sheet.board, Qt.Key.Key_Escape)
    assert not sheet.isVisible()
