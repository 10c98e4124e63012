"""The register of gauges in the real window: entered, found, changed, taken out of use."""

from __future__ import annotations

import datetime

import pytest
from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication

from inspector_app.services import gauges
from inspector_app.services.session import Session
from inspector_app.ui.gauges.preferences import ReadingPreferences
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.gauges.editor import GaugeDialog
from inspector_app.ui.screens.gauges.gauges import GaugesScreen
from inspector_app.ui.screens.settings.readings import ReadingsCard


@pytest.fixture
def screen(window: MainWindow, session: Session) -> GaugesScreen:
    window.app.set_session(session)
    window.resize(1280, 800)
    window.open("gauges")
    assert window.app.tasks.drain()
    assert isinstance(window.screen_widget, GaugesScreen)
    return window.screen_widget


def _due(session: Session, days: int) -> str:
    return (gauges.today(session) + datetime.timedelta(days=days)).isoformat()


def _shown(screen: GaugesScreen) -> list[list[str]]:
    model = screen.model
    return [[str(model.index(row, column).data()) for column in (0, 2)] for row in range(model.rowCount())]


def _in_dialog(act: object) -> None:
    def find() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, GaugeDialog):
            act(dialog)  # type: ignore[operator]
        else:
            QTimer.singleShot(1, find)

    QTimer.singleShot(0, find)


def test_the_first_gauge_is_entered(screen: GaugesScreen, session: Session) -> None:
    assert screen._empty.isVisible()
    assert not screen.change_button.isEnabled()
    said: list[str] = []

    def fill(dialog: GaugeDialog) -> None:
        dialog.confirm_button.click()
        assert screen.app.tasks.drain()
        said.append(dialog.banner.text())
        QTest.keyClicks(dialog.number, "S-21")
        dialog.kind.choose("scale")
        assert dialog.unit.currentText() == "g"
        QTest.keyClicks(dialog.uncertainty, "0,2")
        dialog.due.known.setChecked(True)
        dialog.due.field.setDate(QDate.currentDate().addDays(300))
        QTest.keyClicks(dialog.note, "cellar")
        dialog.confirm_button.click()
        assert screen.app.tasks.drain()

    _in_dialog(fill)
    screen._empty.button.click()
    assert screen.app.tasks.drain()
    assert said == ["A gauge needs its number."]
    (made,) = gauges.gauges(session)
    assert (made.number, made.kind, made.unit_symbol, made.uncertainty) == ("S-21", "scale", "g", "0.2")
    assert (made.calibrated_on, made.note) == (None, {"en": "cellar"})
    assert _shown(screen)[0][0] == "S-21"
    assert screen.change_button.isEnabled()


def test_what_is_overdue_stands_first_by_word_and_mark_and_is_found(
    screen: GaugesScreen, session: Session
) -> None:
    gauges.add_gauge(session, "C-1", "caliper", due_on=_due(session, 200), maker="Mahr")
    gauges.add_gauge(session, "C-2", "caliper", due_on=_due(session, -3))
    gauges.add_gauge(session, "M-1", "micrometer", due_on=_due(session, 5))
    old = gauges.add_gauge(session, "C-0", "caliper")
    gauges.retire_gauge(session, old.id)
    tester = QAbstractItemModelTester(screen.model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    screen.read()
    assert screen.app.tasks.drain()
    shown = _shown(screen)
    assert [number for number, _state in shown] == ["C-2", "M-1", "C-1"]
    assert [state.partition(":")[0].partition(" since")[0] for _number, state in shown[:2]] == [
        "calibration overdue",
        "due soon",
    ]
    assert not screen.model.index(0, 2).data(Qt.ItemDataRole.DecorationRole).isNull()
    assert (screen.overdue.text(), screen.soon.text()) == ("1 overdue", "1 due soon")
    QTest.keyClicks(screen.search, "mahr")
    QTest.keyClick(screen.search, Qt.Key.Key_Return)
    assert [number for number, _state in _shown(screen)] == ["C-1"]
    screen.search.clear()
    screen.retired.click()
    assert _shown(screen)[-1] == ["C-0", "out of use"]
    del tester


def test_enter_opens_the_gauge_and_out_of_use_can_be_taken_back(
    screen: GaugesScreen, session: Session
) -> None:
    gauge = gauges.add_gauge(session, "C-1", "caliper", due_on=_due(session, 200), note={"ja": "倉庫"})
    screen.read()
    assert screen.app.tasks.drain()

    def change(dialog: GaugeDialog) -> None:
        dialog.certificate.setText("K 2")
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        assert screen.app.tasks.drain()

    _in_dialog(change)
    QTest.keyClick(screen.table, Qt.Key.Key_Return)
    (kept,) = gauges.gauges(session)
    assert (kept.certificate, kept.note, kept.due_on) == ("K 2", {"ja": "倉庫"}, gauge.due_on)
    undo: list[object] = []
    screen.app.toast.connect(lambda _text, action: undo.append(action))
    screen.retire_button.click()
    assert screen.app.tasks.drain()
    assert gauges.gauges(session)[0].retired
    assert _shown(screen) == []
    undo[0]()  # type: ignore[operator]
    assert screen.app.tasks.drain()
    assert [number for number, _state in _shown(screen)] == ["C-1"]


def test_settings_keep_how_readings_are_entered_and_lead_to_the_register(
    window: MainWindow, session: Session
) -> None:
    window.app.set_session(session)
    window.open("settings")
    assert window.app.tasks.drain()
    card = window.findChild(ReadingsCard)
    assert card is not None
    assert (card.direction.key, card.sound.isChecked()) == ("right", True)
    QTest.mouseClick(card.direction.button("down"), Qt.MouseButton.LeftButton)
    QTest.keyClick(card.sound, Qt.Key.Key_Space)
    kept = ReadingPreferences(window.app.settings)
    assert (kept.down, kept.sound) == (True, False)
    QTest.mouseClick(card.register_button, Qt.MouseButton.LeftButton)
    assert window.app.tasks.drain()
    assert window.route == "gauges"
