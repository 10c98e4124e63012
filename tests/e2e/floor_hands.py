"""Fingers, keys and a mouse for the story of a whole inspection, and how many events each thing took."""

from __future__ import annotations

from collections import Counter
from pathlib import Path
from time import monotonic

from PySide6.QtCore import QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QPointingDevice
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget

from tests.e2e.driver import Story, after, find, reveal, settled

EVENTS: Counter[str] = Counter()
"""Touches, keys and clicks of each kind of work."""
TIMES: list[tuple[str, float]] = []

TOUCH_RESTS = 30
"""Polls of the driver between two touches, about half a second."""

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
    """One touch of a finger on a widget, in its middle or at a point."""
    reveal(widget)
    yield settled
    at = spot if spot is not None else widget.rect().center()
    EVENTS[of] += 1
    QTimer.singleShot(0, widget, lambda: _touch_now(widget, at))
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


def wedge(text: str) -> Story:
    """All keys at once and Enter, as a gauge or a scanner on the keyboard sends them."""
    widget = QApplication.focusWidget()
    assert widget is not None
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
