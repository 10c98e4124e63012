"""Readings by digits and by a gauge that types; on-site tests with a timer that runs meanwhile."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTableView

from inspector_app.ui.screens.workspace.site_tests.card import TestCard as Card
from tests.e2e.driver import Story, find, says
from tests.e2e.floor.hands import press, touch_named, type_text, wedge
from tests.e2e.floor.looks import record


def readings(count: int, by_gauge: int, value: Callable[[int], str]) -> Story:
    """`value` gives a reading for a row of the grid. The first ones as a gauge on the keyboard types them."""
    yield from touch_named(QPushButton, "Measurements", of="step")
    yield lambda: isinstance(QApplication.focusWidget(), QTableView)
    table = QApplication.focusWidget()
    assert isinstance(table, QTableView)
    for done in range(1, count + 1):
        wanted = value(table.currentIndex().row())
        if done <= by_gauge:
            yield from wedge(wanted, of="reading by gauge")
        else:
            yield from type_text(wanted, of="reading")
            yield from press(Qt.Key.Key_Return, of="reading")
        yield lambda done=done: len(record().readings) >= done  # type: ignore[misc]


def timer_runs(title: str) -> Story:
    """Start the timer of a test, and see it from another step."""
    yield from touch_named(QPushButton, "On-site tests", of="step")
    yield lambda: find(Card, title)
    yield from press(Qt.Key.Key_Return, of="test")
    yield from touch_named(QPushButton, "Start the timer: *", of="test")
    yield lambda: find(QPushButton, "Stop the timer: *")
    yield from touch_named(QPushButton, "Photos", of="step")
    yield says(f" left: {title}")


def timer_over(title: str) -> Story:
    """The time is told to be over wherever one is; one touch leads back."""
    yield says("Time is over since")
    yield from touch_named(QPushButton, f"Go to the test: {title}*", of="test")
    yield lambda: find(Card, title)


def timer_stopped() -> Story:
    """Stopped in its own step, before the time is over."""
    yield from touch_named(QPushButton, "On-site tests", of="step")
    yield lambda: isinstance(QApplication.focusWidget(), Card)
    yield from press(Qt.Key.Key_Return, of="test")
    yield from touch_named(QPushButton, "Stop the timer: *", of="test")
    yield lambda: find(QPushButton, "Stop the timer: *") is None
    yield from press(Qt.Key.Key_Escape, of="test")


def tests_pass(titles: list[str]) -> Story:
    """P on each card, arrows between them; the first one has the keyboard."""
    for done, title in enumerate(titles, start=1):
        yield lambda title=title: (card := find(Card, title)) and card.hasFocus()  # type: ignore[misc]
        yield from type_text("p", of="test")
        yield lambda done=done: sum(run.result == "pass" for run in record().tests.values()) == done  # type: ignore[misc]
        yield from press(Qt.Key.Key_Down, of="test")
