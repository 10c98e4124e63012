"""Fingers: a tap presses, a stroke scrolls and presses nothing, in pages of buttons and in lists."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QGraphicsView, QListWidget, QScroller, QWidget
from pytestqt.qtbot import QtBot

from inspector_app.ui.widgets.boxes import ScrollColumn, column
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.touch import flick_all

ROWS = 40


@pytest.fixture
def finger() -> QPointingDevice:
    return QTest.createTouchDevice()


def shown(qtbot: QtBot, inside: QWidget) -> QWidget:
    held = QWidget()
    held.setLayout(column(inside))
    held.resize(400, 300)
    flick_all(held)
    qtbot.addWidget(held)
    held.show()
    qtbot.waitExposed(held)
    return held


def tap(window: QWidget, finger: QPointingDevice, at: QPoint) -> None:
    handle = window.windowHandle()
    QTest.touchEvent(handle, finger).press(0, at, handle).commit()
    QTest.touchEvent(handle, finger).release(0, at, handle).commit()
    QApplication.processEvents()


def stroke(window: QWidget, finger: QPointingDevice, start: QPoint, height: int) -> None:
    """Up the screen, as fast as a hand moves."""
    handle = window.windowHandle()
    QTest.touchEvent(handle, finger).press(0, start, handle).commit()
    for step in range(1, 11):
        at = start - QPoint(0, height * step // 10)
        QTest.touchEvent(handle, finger).move(0, at, handle).commit()
        QTest.qWait(16)
    QTest.touchEvent(handle, finger).release(0, start - QPoint(0, height), handle).commit()
    QApplication.processEvents()


def test_a_tap_presses_and_a_stroke_over_buttons_only_scrolls(
    dressed: QApplication, qtbot: QtBot, finger: QPointingDevice
) -> None:
    page = ScrollColumn()
    pressed: list[int] = []
    buttons = [Button(f"Button {number}") for number in range(ROWS)]
    for number, button in enumerate(buttons):
        button.clicked.connect(lambda _checked=False, number=number: pressed.append(number))
        page.body.addWidget(button)
    window = shown(qtbot, page)
    tap(window, finger, buttons[1].mapTo(window, QPoint(20, 10)))
    assert pressed == [1]
    stroke(window, finger, QPoint(100, 250), 200)
    qtbot.waitUntil(lambda: page.verticalScrollBar().value() > 150)
    assert pressed == [1]
    assert not any(button.isDown() for button in buttons)
    QScroller.scroller(page.viewport()).stop()
    page.verticalScrollBar().setValue(0)
    QApplication.processEvents()
    tap(window, finger, buttons[2].mapTo(window, QPoint(20, 10)))
    assert pressed == [1, 2]


def test_a_list_follows_the_finger_and_the_mouse_still_selects(
    dressed: QApplication, qtbot: QtBot, finger: QPointingDevice
) -> None:
    rows = QListWidget()
    rows.addItems([f"Row {number}" for number in range(ROWS * 5)])
    window = shown(qtbot, rows)
    stroke(window, finger, QPoint(100, 250), 200)
    qtbot.waitUntil(lambda: rows.verticalScrollBar().value() > 100)
    QScroller.scroller(rows.viewport()).stop()
    row = rows.itemAt(20, 60)
    assert row is not None
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 60))
    assert rows.currentItem() is row


def test_pictures_keep_their_own_fingers(dressed: QApplication, qtbot: QtBot) -> None:
    view = QGraphicsView()
    window = shown(qtbot, view)
    assert window.isVisible()
    assert not QScroller.hasScroller(view.viewport())


def test_quick_touches_all_count(dressed: QApplication, qtbot: QtBot, finger: QPointingDevice) -> None:
    """Qt makes a double click of every second one, and a page that flicks swallows it."""
    page = ScrollColumn()
    pressed: list[int] = []
    buttons = [Button(f"Button {number}") for number in range(ROWS)]
    for number, button in enumerate(buttons):
        button.clicked.connect(lambda _checked=False, number=number: pressed.append(number))
        page.body.addWidget(button)
    held = shown(qtbot, page)
    interval = QApplication.styleHints().mouseDoubleClickInterval()
    for button in (buttons[0], buttons[1], buttons[2], buttons[2], buttons[2]):
        tap(held, finger, button.mapTo(held, button.rect().center()))
    assert pressed == [0, 1, 2, 2, 2]
    assert QApplication.styleHints().mouseDoubleClickInterval() == interval > 0
