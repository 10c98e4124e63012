"""Drives the real window with mouse and keyboard events, from inside its own event loop.

A story is a generator: it acts and yields conditions; the driver goes on when one holds. Acts are posted,
never called, so that a modal dialog that one of them opens does not hold up the story. No service is ever
called.
"""

from __future__ import annotations

import os
import sys
import traceback
from collections.abc import Callable, Generator
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QFileDialog,
    QLabel,
    QLineEdit,
    QScrollArea,
    QWidget,
)

Story = Generator[Callable[[], object], None, None]
W = TypeVar("W", bound=QWidget)

POLL_MS = 15
PATIENCE_MS = 40_000
PATH_SETTLES = 12
FAILED = 7


def everywhere() -> list[QWidget]:
    """Widgets a person can reach now: those of the modal window, else of all windows."""
    modal = QApplication.activeModalWidget()
    tops = [modal] if modal is not None else QApplication.topLevelWidgets()
    return [widget for top in tops if top.isVisible() for widget in [top, *top.findChildren(QWidget)]]


def name_of(widget: QWidget) -> str:
    text = getattr(widget, "text", None)
    return str(text()) if callable(text) and not isinstance(widget, QLineEdit) else ""


def find(kind: type[W], name: str = "", *, place: int = 0) -> W | None:
    """A visible, enabled widget by its text or accessible name; `name` may end in * for a beginning."""

    def fits(widget: QWidget) -> bool:
        names = {name_of(widget), widget.accessibleName()}
        if name.endswith("*"):
            return any(each.startswith(name[:-1]) for each in names)
        return not name or name in names

    found = [w for w in everywhere() if isinstance(w, kind) and w.isVisible() and w.isEnabled() and fits(w)]
    return found[place] if len(found) > place else None


def reveal(widget: QWidget) -> None:
    """Scroll a widget into sight, as a person does before touching it."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()


def click(kind: type[QWidget], name: str = "", *, place: int = 0, at: QPoint | None = None) -> Story:
    """Wait for a widget and click it (in its middle, or at a point)."""
    yield lambda: find(kind, name, place=place)
    widget = find(kind, name, place=place)
    assert widget is not None
    reveal(widget)
    yield settled
    spot = at if at is not None else widget.rect().center()
    QTimer.singleShot(0, widget, lambda: QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=spot))
    yield settled


def write(kind: type[QWidget], name: str, text: str, *, place: int = 0) -> Story:
    """Click into a field, replace what is in it by typing, and leave it with Tab."""
    yield from click(kind, name, place=place)
    widget = find(kind, name, place=place)
    assert widget is not None
    QTest.keyClick(widget, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(widget, text)
    QTest.keyClick(widget, Qt.Key.Key_Tab)
    yield settled


def keys(text: str = "", *, key: Qt.Key = Qt.Key.Key_unknown) -> Story:
    """Press keys where the focus is."""
    for each in text or [key]:
        # One by one: the first digit typed into a table opens an editor, and the next goes there.
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        if isinstance(each, Qt.Key):
            QTest.keyClick(widget, each)
        else:
            QTest.keyClicks(widget, each)
        yield settled


def draw(widget: QWidget, points: list[tuple[float, float]]) -> Story:
    """Press, move through points (shares of width and height), release."""
    places = [QPoint(int(x * widget.width()), int(y * widget.height())) for x, y in points]
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(widget, place)
        yield settled
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=places[-1])
    yield settled


def answer_file_dialog(path: Path) -> Story:
    """Type a path into the file dialog that is open, and accept it with Return.

    The dialog fills its own field once more when it has read the folder; what was lost by that is typed
    again.
    """
    yield lambda: isinstance(QApplication.activeModalWidget(), QFileDialog)
    dialog = QApplication.activeModalWidget()
    assert dialog is not None
    closed: list[bool] = []
    dialog.finished.connect(lambda _result: closed.append(True))  # type: ignore[attr-defined]
    while not closed:
        edit = dialog.findChild(QLineEdit, "fileNameEdit")
        assert edit is not None
        QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(edit, str(path))
        yield after(PATH_SETTLES)
        if not closed and edit.text() == str(path):
            QTimer.singleShot(0, edit, lambda edit=edit: QTest.keyClick(edit, Qt.Key.Key_Return))
            patience = after(PATH_SETTLES * 4)
            yield lambda patience=patience: bool(closed) or patience()  # type: ignore[misc]


def lists(text: str) -> Callable[[], object]:
    """A condition: a list in sight has a row that says this to a screen reader."""

    def said() -> bool:
        views = [w for w in everywhere() if isinstance(w, QAbstractItemView) and w.isVisible()]
        role = Qt.ItemDataRole.AccessibleTextRole
        rows = (view.model().index(row, 0) for view in views for row in range(view.model().rowCount()))
        return any(text in str(index.data(role)) for index in rows)

    return said


def after(polls: int) -> Callable[[], object]:
    """A condition that holds once it was asked this often."""
    left = iter(range(polls))
    return lambda: next(left, None) is None


def activate() -> None:
    """Give the keyboard to the window in front, as a window manager does; the bare display has none."""
    if QApplication.focusWindow() is None:
        tops = [top for top in QApplication.topLevelWidgets() if top.isVisible()]
        front = QApplication.activeModalWidget() or next(iter(tops), None)
        if front is not None:
            front.activateWindow()


def says(text: str) -> Callable[[], object]:
    """A condition: some visible label contains this text."""
    return lambda: any(
        text in label.text() for label in everywhere() if isinstance(label, QLabel) and label.isVisible()
    )


def settled() -> bool:
    """A condition that holds after the event loop has gone round once."""
    return True


class Driver:
    """Runs one story; on failure it says where, saves a picture and ends the process."""

    def __init__(self, story: Story, pictures: Path) -> None:
        self._story = story
        self._pictures = pictures
        self._waiting: Callable[[], object] = settled
        self._waited = 0
        self._shots = 0
        self._timer = QTimer()
        self._timer.setInterval(POLL_MS)
        self._timer.timeout.connect(self._step)
        self._timer.start()

    def _step(self) -> None:
        activate()
        try:
            if not self._waiting():
                self._waited += POLL_MS
                if self._waited > PATIENCE_MS:
                    raise TimeoutError("waited in vain")
                return
            self._waited = 0
            self._waiting = next(self._story)
        except StopIteration:
            self._timer.stop()
        except Exception:  # noqa: BLE001 - the outermost edge of a program: say where, and end it
            traceback.print_exc()
            inner: object = self._story
            while (frame := getattr(inner, "gi_frame", None)) is not None:
                sys.stderr.write(f"  story at line {frame.f_lineno} of {frame.f_code.co_name}\n")
                inner = getattr(inner, "gi_yieldfrom", None)
            self.picture("failed")
            sys.stderr.flush()
            os._exit(FAILED)

    def picture(self, name: str) -> None:
        """Keep what the windows show."""
        self._pictures.mkdir(parents=True, exist_ok=True)
        for place, top in enumerate(w for w in QApplication.topLevelWidgets() if w.isVisible()):
            top.grab().save(str(self._pictures / f"{name}-{place}.png"))
