"""Enter leads on: through the form of a new inspection, on the first page; it takes what has the focus."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QDate, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.first_run.first_run import FirstRunScreen
from inspector_app.ui.screens.new_inspection.new_inspection import NewInspectionScreen
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.form import DateField

Show = Callable[..., object]
NO_KEYS = Qt.KeyboardModifier.NoModifier


def enter(text: str = "") -> None:
    """Type into what has the focus, then Enter, as a hand scanner does."""
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClicks(focused, text)
    QTest.keyClick(focused, Qt.Key.Key_Return)


def test_a_new_inspection_by_figures_and_enter(
    show: Show, window: MainWindow, stocked: Session, qtbot: QtBot
) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    screen = show("new_inspection")
    assert isinstance(screen, NewInspectionScreen)
    form = screen.form
    form.order.combo.setCurrentIndex(form.order.combo.count() - 1)  # "New order" lets one write
    form.order.field.setFocus()
    enter("PO 77")
    enter("1 of 1")
    assert form.order.written == "PO 77"
    assert form.lot.written == "1 of 1"
    form.date.setFocus()
    QTest.keyClick(form.date, Qt.Key.Key_Return)
    for pieces in ("3000", "2800", "2300"):
        enter(pieces)
    assert form.lot_size.value() == 2800
    enter()
    assert window.app.tasks.drain()
    enter("96")
    assert form.cartons.value() == 96
    assert QApplication.focusWidget() is screen.start_button
    enter()
    assert window.app.tasks.drain()
    assert window.route == "workspace"


def test_a_day_nobody_means_is_not_taken(show: Show, window: MainWindow) -> None:
    screen = show("new_inspection")
    assert isinstance(screen, NewInspectionScreen)
    screen.form.date.setDate(QDate(3000, 11, 23))
    assert screen.form.date.date() <= QDate.currentDate().addYears(1)


def test_a_day_marked_as_a_whole_is_written_anew(dressed: QApplication, qtbot: QtBot) -> None:
    field = DateField()
    qtbot.addWidget(field)
    with qtbot.waitActive(field):
        field.show()
        field.activateWindow()
    field.setFocus()
    field.setDate(QDate(2026, 11, 23))
    field.setSelectedSection(DateField.Section.DaySection)
    field.selectAll()
    QTest.keyClicks(field, "2025-10-09")
    assert field.date() == QDate(2025, 10, 9)


def test_enter_after_the_name_leads_to_the_passphrase(window: MainWindow, qtbot: QtBot) -> None:
    with qtbot.waitActive(window):
        window.activateWindow()
    window.open("first_run")
    screen = window.screen_widget
    assert isinstance(screen, FirstRunScreen)
    qtbot.keyClicks(screen.name, "Lan")
    qtbot.keyClick(screen.name, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is screen.passphrase.field


def test_enter_takes_the_button_in_focus(dressed: QApplication, qtbot: QtBot) -> None:
    button = SecondaryButton("Draw")
    qtbot.addWidget(button)
    taken: list[int] = []
    button.clicked.connect(lambda: taken.append(1))
    qtbot.keyClick(button, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    qtbot.keyClick(button, Qt.Key.Key_Return)
    assert len(taken) == 2
    qtbot.keyClick(button, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert len(taken) == 2
    # A key that is held, from the dialog before perhaps, is one press.
    for again in (False, True, True):
        pressed = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, NO_KEYS, "", autorep=again)
        QApplication.sendEvent(button, pressed)
    assert len(taken) == 3
