"""Fingers, keys and a mouse for the story of a whole inspection, and how many events each thing took."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLineEdit, QMenu, QWidget

from inspector_app.ui.palette.sheet import PaletteSheet
from tests.e2e.driver import Story, after, find, reveal, settled

EVENTS: Counter[str] = Counter()
"""Touches, keys and clicks of each kind of work."""
TIMES: list[tuple[str, float]] = []

TOUCH_RESTS = 4
"""Polls of the driver between two touches, 60 ms and more: as quick as two thumbs."""

_finger: list[QPointingDevice] = []


def began(part: str) -> None:
    """Remember when a part of the story began."""
    TIMES.append((part, monotonic()))


def _touch_now(widget: QWidget, spot: QPoint) -> None:
    handle = widget.window().windowHandle()
    assert handle is not None
    if not _finger:
        _finger.append(QTest.createTouchDevice())
    at = widget.mapTo(widget.window(), spot)
    QTest.touchEvent(handle, _finger[0]).press(0, at, handle).commit(False)
    QTest.touchEvent(handle, _finger[0]).release(0, at, handle).commit(False)


def touch(widget: QWidget, spot: QPoint | None = None, *, of: str = "other") -> Story:
    """One touch of a finger on a widget, in its middle or at a point, scrolled into sight before."""
    reveal(widget)
    yield settled
    yield from touch_there(widget, spot if spot is not None else widget.rect().center(), of=of)


def touch_there(widget: QWidget, spot: QPoint, *, of: str) -> Story:
    """One touch where a widget is now."""
    EVENTS[of] += 1
    QTimer.singleShot(0, widget, lambda: _touch_now(widget, spot))
    yield after(TOUCH_RESTS)


def touch_named(kind: type[QWidget], name: str, *, place: int = 0, of: str = "other") -> Story:
    """Wait for a widget by its name and touch it."""
    yield lambda: find(kind, name, place=place)
    widget = find(kind, name, place=place)
    assert widget is not None
    yield from touch(widget, of=of)


def tap_right(name: str, *, of: str) -> Story:
    """A touch near the right edge of a tile, where it counts."""
    yield lambda: find(QAbstractButton, name)
    tile = find(QAbstractButton, name)
    assert tile is not None
    yield from touch(tile, QPoint(tile.width() - 20, tile.height() // 2), of=of)


def press(
    key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, *, of: str = "other"
) -> Story:
    """One key where the keyboard is, as one event to the window: a shortcut may take it first."""
    widget = QApplication.focusWidget()
    assert widget is not None, "nothing has the focus"
    EVENTS[of] += 1
    QTimer.singleShot(0, widget, lambda: QTest.keyClick(widget, key, modifiers))
    yield settled


def type_text(text: str, *, of: str = "other") -> Story:
    """Letters one by one: the first may open the field that the others go to."""
    for letter in text:
        widget = QApplication.focusWidget()
        assert widget is not None, "nothing has the focus"
        EVENTS[of] += 1
        QTest.keyClicks(widget, letter)
        yield settled


def wedge(text: str, *, of: str = "by wedge") -> Story:
    """All keys at once and Enter, as a gauge or a scanner on the keyboard sends them: one act of a hand."""
    EVENTS[of] += 1
    for letter in text:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClicks(target, letter)
    target = QApplication.focusWidget()
    assert target is not None
    QTest.keyClick(target, Qt.Key.Key_Return)
    yield settled


def choose_in_menu(words: str, *, of: str = "other") -> Story:
    """Touch the entry of the open menu that begins with these words."""
    yield lambda: isinstance(QApplication.activePopupWidget(), QMenu)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    action = next(one for one in menu.actions() if one.text().startswith(words))
    area: QRect = menu.actionGeometry(action)
    EVENTS[of] += 1
    QTimer.singleShot(0, menu, lambda: QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=area.center()))
    yield settled


def report(folder: Path) -> str:
    """What each kind of work took, in a file beside the pictures."""
    lines = [f"{name}: {count}" for name, count in sorted(EVENTS.items())]
    ends = [*[start for _name, start in TIMES[1:]], monotonic()]
    lines += [f"{name}: {end - start:.1f} s" for (name, start), end in zip(TIMES, ends, strict=True)]
    text = "\n".join(lines) + "\n"
    (folder / "events.txt").write_text(text, encoding="utf-8")
    return text


def drag(widget: QWidget, start: QPoint, end: QPoint, *, of: str = "other") -> Story:
    """Press the mouse, move, release."""
    EVENTS[of] += 1
    QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=start)
    for step in range(1, 5):
        QTest.mouseMove(widget, start + (end - start) * step / 4)
        yield settled
    QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=end)
    yield settled


def drop(widget: QWidget, data: QMimeData, *, of: str = "other") -> Story:
    """What a file manager does: bring something over a widget and let it go there."""
    at = widget.rect().center()
    copy, left, none = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    EVENTS[of] += 1
    entered = QDragEnterEvent(at, copy, data, left, none)
    QApplication.sendEvent(widget, entered)
    assert entered.isAccepted(), "what is dragged is not wanted here"
    yield settled
    QApplication.sendEvent(widget, QDropEvent(at.toPointF(), copy, data, left, none))
    yield settled


def palette(words: str) -> Story:
    """Ctrl+K, words, Enter; the focus is back where it was afterwards."""
    yield from press(Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier, of="palette")
    yield lambda: find(PaletteSheet)
    yield lambda: isinstance(QApplication.focusWidget(), QLineEdit)
    yield from type_text(words, of="palette")
    yield from press(Qt.Key.Key_Return, of="palette")
    yield lambda: find(PaletteSheet) is None
