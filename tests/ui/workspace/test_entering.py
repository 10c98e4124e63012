"""Readings by key, touch and gauge, pasted and copied, in the real window."""

from __future__ import annotations

import datetime
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QTableWidget, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.domain.records import Gauge, Reading
from inspector_app.services import gauges
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.measurements.delegate import CellEditor
from inspector_app.ui.screens.workspace.measurements.paste import PasteDialog
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_grid import GridRole, MeasurementGrid
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection


@pytest.fixture
def caliper(session: Session) -> Gauge:
    """A gauge whose calibration has been overdue since yesterday."""
    due = gauges.today(session) - datetime.timedelta(days=1)
    return gauges.add_gauge(session, "C-113", "caliper", uncertainty="0.02", due_on=due.isoformat())


@pytest.fixture
def view(window: MainWindow, session: Session, caliper: Gauge, tmp_path: Path) -> Iterator[MeasurementsView]:
    inspection = new_inspection(session, pack=measuring_pack(tmp_path)).id
    window.app.set_session(session)
    window.resize(1280, 800)
    window.activateWindow()
    assert QTest.qWaitForWindowActive(window)
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.MEASUREMENTS)
    assert window.app.tasks.drain()
    found = screen.findChild(MeasurementsView)
    assert found is not None
    tester = QAbstractItemModelTester(found.hands.grid, QAbstractItemModelTester.FailureReportingMode.Fatal)
    yield found
    assert found.model.pending == 0
    del tester


def test_ten_megabytes_are_not_taken_apart(view: MeasurementsView) -> None:
    said: list[str] = []
    view.hands.said.connect(lambda text, _tone: said.append(text))
    QGuiApplication.clipboard().setText("5.1\n" * 2_500_000)
    begun = time.thread_time()
    view.hands.paste()
    assert time.thread_time() - begun < 1
    assert said == ["What is on the clipboard is too large for readings. Nothing was entered."]


def grid_of(view: MeasurementsView) -> MeasurementGrid:
    return view.hands.grid


def focus(view: MeasurementsView, point: str, column: int) -> None:
    view.hands.go(grid_of(view).row_of(point), column)


def place(view: MeasurementsView) -> tuple[str, int]:
    index = view.view.currentIndex()
    point = grid_of(view).point(index.row())
    return (point.key if point else "", index.column())


def typed(view: MeasurementsView, text: str, *, enter: bool = True) -> None:
    """As a keyboard or a gauge that types sends it: to whatever has the focus."""
    for character in text:
        QTest.keyClicks(focused(view), character)
    if enter:
        QTest.keyClick(focused(view), Qt.Key.Key_Return)


def kept(view: MeasurementsView) -> dict[tuple[str, int], Reading]:
    assert view.model.app.tasks.drain()
    assert view.model.state is not None
    return {(r.point_key, r.sample): r for r in view.model.state.record.readings}


def focused(view: MeasurementsView) -> QWidget:
    found = view.window().focusWidget()
    assert found is not None
    return found


def back_in(view: MeasurementsView) -> None:
    """What a window manager does once a dialog or a menu has closed."""
    view.window().activateWindow()
    assert QTest.qWaitForWindowActive(view.window())


def test_numbers_and_enter_go_right_past_what_is_filled_and_down_by_choice(view: MeasurementsView) -> None:
    focus(view, "gap", 2)
    typed(view, "10.05")
    focus(view, "gap", 1)
    typed(view, "9.98")
    assert place(view) == ("gap", 3)
    focus(view, "gap", 1)
    typed(view, "9,99")  # corrected: on to the neighbour
    assert place(view) == ("gap", 2)
    focus(view, "gap", 5)
    typed(view, "10.1")
    assert place(view) == ("runout", 1)
    next(entry for entry in view.commands() if entry.key == "measurements.turn").run()
    assert view._help.text().startswith("Number, Enter: next point")
    focus(view, "gap", 3)
    typed(view, "10")
    assert place(view) == ("runout", 3)
    focus(view, "strap", 3)
    typed(view, "24")
    assert place(view) == ("height", 4)
    readings = kept(view)
    assert [readings["gap", sample].value for sample in (1, 2, 3, 5)] == ["9.99", "10.05", "10", "10.1"]
    assert view.head.done.text().startswith("5 of ")


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the tool tip beside the cell, offscreen
def test_what_a_gauge_types_goes_in_wherever_the_focus_is(view: MeasurementsView) -> None:
    focus(view, "height", 1)
    for text in ("01A+00080.02", "+00079.98 mm", "80,1", "8.0 cm"):
        typed(view, text)
    view.head.more.setFocus()
    typed(view, "080.3")
    readings = kept(view)
    assert [readings["height", n].raw for n in range(1, 6)] == ["80.02", "79.98 mm", "80,1", "8.0 cm", "80.3"]
    assert readings["height", 4].value == "80"
    focus(view, "gap", 1)
    typed(view, "S D 10.2 mm")
    assert "still moving" in view.message.text()
    QTest.keyClick(focused(view), Qt.Key.Key_Escape)
    typed(view, "01A+0001x.2")
    assert view.message.isVisible()
    assert isinstance(focused(view), CellEditor)
    QTest.keyClick(focused(view), Qt.Key.Key_Escape)
    assert ("gap", 1) not in kept(view)


def test_a_touch_chooses_a_cell_and_a_second_one_opens_it(view: MeasurementsView) -> None:
    index = grid_of(view).index(grid_of(view).row_of("mass"), 2)
    at = view.view.visualRect(index).center()
    for _touch in range(2):
        assert view.view.editor() is None
        QTest.mouseClick(view.view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert isinstance(view.view.editor(), CellEditor)
    typed(view, "250.2")
    assert kept(view)["mass", 2].value == "250.2"


def test_out_of_tolerance_is_marked_said_and_heard_at_once(view: MeasurementsView) -> None:
    heard: list[bool] = []
    view.tone.sound = lambda: heard.append(True)  # type: ignore[method-assign]
    focus(view, "height", 1)
    typed(view, "99")
    row = grid_of(view).row_of("height")
    assert grid_of(view).data(grid_of(view).index(row, 1), GridRole.STATE) == "out"
    assert heard == [True]
    focus(view, "height", 1)
    assert "over the upper limit" in view.words.text()
    next(entry for entry in view.commands() if entry.key == "measurements.sound").run()
    focus(view, "height", 2)
    typed(view, "98")
    assert heard == [True]
    assert len(kept(view)) == 2
    assert view.count.text() == "2 of 2 readings out"


def _answer(view: MeasurementsView, act: Callable[[PasteDialog], None]) -> list[str]:
    """Act in the dialog once it is open; gives back what it said."""
    said: list[str] = []

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, PasteDialog):
            QTimer.singleShot(1, find)  # the key is on its way
            return
        said.extend((dialog.faults.text(), dialog.notes.text(), dialog.confirm_button.text()))
        act(dialog)

    QTimer.singleShot(0, find)
    del view
    return said


def _clip(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def test_a_block_is_looked_at_and_enters_in_one_step(view: MeasurementsView) -> None:
    focus(view, "gap", 1)
    typed(view, "10.1")
    assert kept(view)
    _clip('Point\tUnit\t1\t2\t3\nB Gap\tmm\t10,01\t\t9.99\nC "Runout"\tmm\t0.02\t1,234\t"0.01"\n')
    focus(view, "gap", 1)
    said = _answer(view, lambda dialog: dialog.confirm_button.click())
    QTest.keyClick(view.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert "Headings are left out. 1 reading" in said[1]
    assert "C Runout, sample 2: “1,234” could mean" in said[0]
    assert said[2].startswith("Enter 4 reading")
    readings = kept(view)
    assert {cell: r.value for cell, r in readings.items()} == {
        ("gap", 1): "10.01",
        ("gap", 3): "9.99",
        ("runout", 1): "0.02",
        ("runout", 3): "0.01",
    }
    assert readings["gap", 3].source == "paste"
    view.model.undo()
    assert {cell: r.value for cell, r in kept(view).items()} == {("gap", 1): "10.1"}


def test_what_would_be_out_of_tolerance_is_said_before_it_is_entered(view: MeasurementsView) -> None:
    """The columns of a spreadsheet are easily pasted one line too low."""
    _clip("10.01\t73.02\n")
    focus(view, "gap", 1)
    shown: list[QTableWidget] = []

    def look(dialog: PasteDialog) -> None:
        shown.append(dialog.table)
        marked = [not cell.icon().isNull() for at in (0, 1) if (cell := dialog.table.item(0, at))]
        assert marked == [False, True]
        dialog.reject()

    said = _answer(view, look)
    QTest.keyClick(view.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown
    assert "1 reading would be out of tolerance." in said[1]
    assert not kept(view)


def test_a_column_goes_along_the_samples_and_can_be_turned(view: MeasurementsView) -> None:
    _clip("250,1\n250.2\n249.9\n")
    focus(view, "mass", 2)
    _answer(view, lambda dialog: dialog.reject())
    QTest.keyClick(view.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kept(view) == {}
    back_in(view)
    typed(view, "2", enter=False)  # a block pasted while a cell is open
    said = _answer(view, lambda dialog: dialog.accept())
    QTest.keyClick(focused(view), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said[0] == ""
    assert sorted(kept(view)) == [("mass", 2), ("mass", 3), ("mass", 4)]
    _clip("5;6")
    focus(view, "warmth", 3)
    turned: list[int] = []

    def turn(dialog: PasteDialog) -> None:
        turned.append(dialog.block.outside)
        dialog.turn.setChecked(False)
        turned.append(dialog.block.outside)
        dialog.turn.setChecked(True)
        dialog.accept()

    _answer(view, turn)
    view.hands.paste()
    assert turned == [0, 1], "it is turned by itself where more of it has a place then"
    assert kept(view)["warmth", 3].raw == "5"
    _clip("80.4")
    focus(view, "height", 1)
    QTest.keyClick(view.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert kept(view)["height", 1].raw == "80.4"


def test_the_table_is_copied_with_its_headings_as_text_and_html(view: MeasurementsView) -> None:
    focus(view, "height", 1)
    typed(view, "80.05")
    typed(view, "8 cm")
    QTest.keyClick(view.view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    data = QGuiApplication.clipboard().mimeData()
    assert isinstance(data, QMimeData)
    lines = [line.split("\t") for line in data.text().splitlines()]
    assert lines[0] == ["Point", "Limits", "Unit", "1", "2", "3", "4", "5"]
    assert lines[1] == ["A Height", "80.0 +0.5 / −0.2 mm", "mm", "80.05", "80", "", "", ""]
    assert len(lines) == 1 + grid_of(view).rowCount()
    assert "<th>Point</th>" in data.html()
    assert "<td>80.05</td>" in data.html()
    focus(view, "height", 1)
    said = _answer(view, lambda dialog: dialog.reject())
    QTest.keyClick(view.view, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert said[0] == "", "what was copied is pasted back where it was"


@pytest.mark.qt_log_ignore("does not support", extend=True)  # the menu, offscreen
def test_the_gauge_is_chosen_kept_and_said(view: MeasurementsView, caliper: Gauge, qtbot: QtBot) -> None:
    focus(view, "height", 1)
    button = view.head.gauge
    assert button.isVisible()
    assert "No gauge is named" in button.toolTip()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.menu_.isVisible)
    texts = [action.text() for action in button.menu_.actions()]
    assert texts[0].startswith("Caliper C-113  ·  calibration overdue since ")
    button.menu_.actions()[0].trigger()
    button.menu_.close()
    back_in(view)
    assert view.model.app.tasks.drain()
    assert "calibration overdue since" in button.accessibleName()
    assert "U = 0.02 mm (k = 2)" in button.toolTip()
    focus(view, "gap", 1)
    assert "as the standard states it: U = 0.1 mm" in button.toolTip()
    focus(view, "mass", 1)
    assert "No gauge is named" in button.toolTip()
    focus(view, "height", 1)
    typed(view, "80.1")
    reading = kept(view)["height", 1]
    assert (reading.gauge, reading.calibration["state"]) == (caliper.id, "overdue")
    focus(view, "height", 1)
    assert "measured with C-113, whose calibration was overdue since" in view.words.text()
    index = grid_of(view).index(0, 1)
    assert grid_of(view).data(index, GridRole.OVERDUE)
    middle = view.view.visualRect(index)
    shown = view.view.viewport().grab(middle).toImage()
    assert shown.pixelColor(QPoint(9, 5)) != shown.pixelColor(QPoint(middle.width() // 2, 5))
    button.choose(None)
    assert view.model.app.tasks.drain()
    focus(view, "height", 2)
    typed(view, "80.2")
    assert kept(view)["height", 2].gauge is None
