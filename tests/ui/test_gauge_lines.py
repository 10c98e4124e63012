"""Gauges on a serial line: a real port of Qt on a pseudo-terminal, in the real window."""

from __future__ import annotations

import random
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.measurement.gauge_line import MAX_LINE
from inspector_app.services import gauges
from inspector_app.services.session import Session
from inspector_app.ui.gauges import line as serial
from inspector_app.ui.gauges.line import SerialLine
from inspector_app.ui.gauges.port import PortSettings
from inspector_app.ui.gauges.port_dialog import PortDialog
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection

if sys.platform == "win32":
    pytest.skip("pseudo-terminals are of POSIX systems", allow_module_level=True)

from tests.fakes.serial_lines import GaugeOnALine


@pytest.fixture
def gauge(tmp_path: Path) -> Iterator[GaugeOnALine]:
    made = GaugeOnALine(tmp_path)
    yield made
    made.close()


@pytest.fixture
def view(window: MainWindow, session: Session, gauge: GaugeOnALine, tmp_path: Path) -> MeasurementsView:
    """The grid, its lengths measured with a caliper whose cable is not connected yet."""
    file = new_inspection(session, pack=measuring_pack(tmp_path))
    caliper = gauges.add_gauge(session, "C-112", "caliper", protocol="mitutoyo")
    spec = file.pack.item("gap").measurement
    assert spec is not None
    gauges.choose_gauge(file, spec, caliper.id)
    gauges.keep_port(session, caliper.id, asdict(PortSettings(port=str(gauge.path), request="1\\r")))
    window.app.set_session(session)
    window.open("workspace", file.id)
    assert window.app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.MEASUREMENTS)
    assert window.app.tasks.drain()
    found = screen.findChild(MeasurementsView)
    assert found is not None
    return found


def _raw(view: MeasurementsView, point: str, column: int) -> str:
    return view.hands.grid.raw(view.hands.grid.row_of(point), column)


def test_values_land_in_the_cell_in_focus(view: MeasurementsView, gauge: GaugeOnALine, qtbot: QtBot) -> None:
    view.hands.go(view.hands.grid.row_of("gap"), 1)
    qtbot.waitUntil(lambda: view.cable.state == "open")
    assert "is connected" in view.message.text()
    gauge.send(b"01A+000")
    gauge.send(b"10.05\r01A+00009.98\r\n")
    qtbot.waitUntil(lambda: _raw(view, "gap", 2) == "9.98")
    assert _raw(view, "gap", 1) == "10.05"
    assert view.view.currentIndex().column() == 3
    gauge.send(b"911\r")
    qtbot.waitUntil(lambda: "no value came from the gauge" in view.message.text())
    gauge.send(b"\xff\xfe\x01!!\r")
    qtbot.waitUntil(lambda: "is no value" in view.message.text())
    QTest.keyClick(view.view, Qt.Key.Key_F9)
    qtbot.waitUntil(lambda: gauge.received() == b"1\r")
    QTest.keyClicks(view.view, "7")  # begun by hand, then the gauge sends
    gauge.send(b"01A+00010.02\r")
    qtbot.waitUntil(lambda: _raw(view, "gap", 3) == "10.02")
    assert view.model.app.tasks.drain()
    assert view.model.state is not None
    kept = {(r.point_key, r.sample): r for r in view.model.state.record.readings}
    assert [kept["gap", n].value for n in (1, 2, 3)] == ["10.05", "9.98", "10.02"]
    assert {reading.source for reading in kept.values()} == {"serial"}
    assert kept["gap", 3].calibration["number"] == "C-112"


def test_an_unplugged_gauge_is_found_again(view: MeasurementsView, gauge: GaugeOnALine, qtbot: QtBot) -> None:
    view.hands.go(view.hands.grid.row_of("gap"), 1)
    qtbot.waitUntil(lambda: view.cable.state == "open")
    gauge.unplug()
    qtbot.waitUntil(lambda: view.cable.state == "lost")
    assert "was unplugged" in view.message.text()
    QTest.keyClick(view.view, Qt.Key.Key_F9)
    assert "is unplugged" in view.message.text()
    gauge.plug()
    view.cable.line.look()
    assert view.cable.state == "open"
    gauge.send(b"01A+00010.00\r")
    qtbot.waitUntil(lambda: _raw(view, "gap", 1) == "10.00")
    view.hands.go(view.hands.grid.row_of("mass"), 1)  # measured with something else
    assert view.cable.state == "closed"
    QTest.keyClick(view.view, Qt.Key.Key_F9)
    assert "No gauge is connected" in view.message.text()
    view.hands.go(view.hands.grid.row_of("gap"), 2)
    qtbot.waitUntil(lambda: view.cable.state == "open")
    screen = view.window().findChild(WorkspaceScreen)
    assert screen is not None
    screen.show_step(Step.CHECKLIST)  # out of sight, nothing may land in the grid
    assert view.cable.state == "closed"


def test_the_dialog_tests_the_line_before_it_is_used(
    view: MeasurementsView, gauge: GaugeOnALine, session: Session, qtbot: QtBot
) -> None:
    view.hands.go(view.hands.grid.row_of("gap"), 1)
    qtbot.waitUntil(lambda: view.cable.state == "open")
    said: list[str] = []

    def use(dialog: PortDialog) -> None:
        dialog.protocol_choice.choose("ascii")
        dialog.request.setText("D\\r\\n")
        QTest.mouseClick(dialog.test, Qt.MouseButton.LeftButton)
        assert dialog.line.state == "open", dialog.heard.text()
        gauge.send(b"+12.34 mm\r\n")
        qtbot.waitUntil(lambda: "is read as" in dialog.heard.text())
        said.append(dialog.heard.text())
        dialog.confirm_button.click()

    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, PortDialog):
            use(dialog)
        else:
            QTimer.singleShot(1, find)

    QTimer.singleShot(0, find)
    next(entry for entry in view.commands() if entry.key == "measurements.connect").run()
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["+12.34 mm is read as 12.34 mm"]
    qtbot.waitUntil(lambda: view.cable.gauge is not None and view.cable.gauge.protocol == "ascii")
    (kept,) = gauges.gauges(session)
    assert kept.protocol == "ascii"
    assert gauges.port_of(session, kept.id)["request"] == "D\\r\\n"
    qtbot.waitUntil(lambda: view.cable.state == "open")
    gauge.send(b"ST,+00010.07 mm\r\n")
    qtbot.waitUntil(lambda: _raw(view, "gap", 1) == "10.07")


def test_a_port_that_cannot_be_opened_says_why(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    line = SerialLine()
    errors: list[InspectorError] = []
    line.failed.connect(errors.append)
    line.open(PortSettings(port=str(tmp_path / "nowhere")))
    denied = tmp_path / "ttyS9"
    denied.write_bytes(b"")
    monkeypatch.setattr("os.access", lambda *_: False)
    line.open(PortSettings(port=str(denied)))
    monkeypatch.setattr(serial, "has_serial", lambda: False)
    line.open(PortSettings(port="COM1"))
    assert serial.port_names() == []
    assert [error.code for error in errors] == ["gauge.port_absent", "gauge.port_denied", "gauge.no_serial"]
    assert "dialout" in errors[1].hint
    assert line.state == "closed"


def test_an_endless_line_is_refused_once_and_forgotten(gauge: GaugeOnALine, qtbot: QtBot) -> None:
    line = SerialLine()
    lines: list[bytes] = []
    line.arrived.connect(lines.append)
    line.open(PortSettings(port=str(gauge.path)))
    assert line.state == "open"
    gauge.send(b"9" * 300)
    qtbot.waitUntil(lambda: bool(lines))
    gauge.send(b"\r+1.5\r")
    qtbot.waitUntil(lambda: lines[-1] == b"+1.5")
    assert len(lines[0]) > MAX_LINE
    line.close()


@pytest.mark.parametrize(
    "kept", [{}, {"port": 7}, {"baud": 9601}, {"data_bits": 5}, {"parity": "mark"}, {"baud": "9600"}]
)
def test_settings_that_make_no_sense_are_the_usual_ones(kept: dict[str, object]) -> None:
    assert PortSettings.read(kept) == PortSettings()
    assert PortSettings.read({"port": "COM3", "baud": 4800, "x": 1}) == PortSettings("COM3", 4800)


def test_the_end_of_an_endless_line_is_no_value(gauge: GaugeOnALine, qtbot: QtBot) -> None:
    """What is left of a line that was too long looks like a value: "...9.98"."""
    line = SerialLine()
    heard: list[bytes] = []
    line.arrived.connect(heard.append)
    line.open(PortSettings(port=str(gauge.path)))
    for _ in range(30):
        gauge.send(b"7" * 1500)
        qtbot.wait(1)
    qtbot.waitUntil(lambda: bool(heard))
    gauge.send(b"9.98\r10.02\r")
    qtbot.waitUntil(lambda: heard[-1] == b"10.02")
    line.close()
    assert len(heard) == 2
    assert len(heard[0]) > MAX_LINE


@pytest.mark.slow
def test_a_megabyte_of_garbage_enters_nothing_and_the_next_value_counts(
    view: MeasurementsView, gauge: GaugeOnALine, qtbot: QtBot
) -> None:
    """As a wrong baud rate or a torn cable sends it, with ends of lines in between."""
    view.hands.go(view.hands.grid.row_of("gap"), 1)
    qtbot.waitUntil(lambda: view.cable.state == "open")
    chance = random.Random(5)
    # No digits: of those, chance alone would make values.
    noise = bytes(chance.choices(b"\x00\x02\x7f\xff\xfe\r\nABC?~ \t=", k=1 << 20))
    sent = 0
    while sent < len(noise):
        try:
            gauge.send(noise[sent : sent + 2048])
            sent += 2048
        except BlockingIOError:
            QApplication.processEvents()
    qtbot.waitUntil(lambda: "is no value" in view.message.text(), timeout=15_000)
    assert view.model.state is not None
    assert view.model.state.record.readings == ()
    gauge.send(b"\r01A+00009.98\r")
    qtbot.waitUntil(lambda: _raw(view, "gap", 1) == "9.98", timeout=15_000)
    assert view.model.app.tasks.drain()
