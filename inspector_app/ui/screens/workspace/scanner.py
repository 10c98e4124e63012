"""A hand scanner is a keyboard that types a code in a few milliseconds and presses Enter.

While a barcode is waited for, keys that come as fast as that are held back for a moment: together with Enter
they are a scan, which goes to whoever waits; otherwise they go on to where they were typed.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

HOLD_MS = 35
"""Scanners leave 1 to 20 ms between two characters, fast typists 80 and more."""
LEAST = 6
"""Shorter codes are not told from a number typed into a field."""
GROUP_SEPARATOR = "\x1d"
_ENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab)
_NO_TEXT = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class ScanCatcher(QObject):
    """`scanned(text)` for what comes while a widget inside `area` has the focus and `waits()` is true."""

    scanned = Signal(str)

    def __init__(self, area: QWidget, waits: Callable[[], bool]) -> None:
        super().__init__(area)
        self._area, self._waits = area, waits
        self._held: list[tuple[QWidget, QKeyEvent]] = []
        self._watched: QWidget | None = None
        self._giving_back = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(HOLD_MS)
        self._pause.timeout.connect(self._give_back)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Listen to the widget that has the keyboard; a filter on everything would slow everything down."""
        inside = new if new is not None and (new is self._area or self._area.isAncestorOf(new)) else None
        if inside is self._watched:
            return
        self._give_back()
        if self._watched is not None:
            self._watched.removeEventFilter(self)
            self._watched.destroyed.disconnect(self._lost)
        self._watched = inside
        if inside is not None:
            inside.installEventFilter(self)
            inside.destroyed.connect(self._lost)

    def _lost(self) -> None:
        self._watched = None
        self._held.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if self._giving_back or event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if not isinstance(watched, QWidget) or not self._waits():
            return False
        if _is_character(event):
            self._held.append((watched, _copy(event)))
            self._pause.start()
            event.accept()
            return True
        if event.key() in _ENDS and len(self._held) >= LEAST:
            text = "".join(key.text() for _widget, key in self._held)
            self._held.clear()
            self._pause.stop()
            event.accept()
            self.scanned.emit(text)
            return True
        if event.text() or event.key() in _ENDS:
            self._give_back()
        return False

    def _give_back(self) -> None:
        """It was typed by a person: it goes where it was typed, in its order."""
        self._pause.stop()
        held, self._held = self._held, []
        self._giving_back = True
        for widget, key in held:
            QApplication.sendEvent(widget, key)
        self._giving_back = False


def _is_character(event: QKeyEvent) -> bool:
    text = event.text()
    if text == GROUP_SEPARATOR:
        return True
    return (
        len(text) == 1
        and text.isprintable()
        and not event.isAutoRepeat()
        and not event.modifiers() & _NO_TEXT
    )


def _copy(event: QKeyEvent) -> QKeyEvent:
    return QKeyEvent(event.type(), event.key(), event.modifiers(), event.text())
