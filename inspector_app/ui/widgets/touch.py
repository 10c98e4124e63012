"""Scrolling with a finger, where it does not fight with the mouse: only real touches flick, and what is under
the finger when it begins to scroll is let go, so that scrolling over buttons presses none.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QScrollArea,
    QScroller,
    QWidget,
)

_MOUSE = (QEvent.Type.MouseMove, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)
_AWAY = QPointF(-10_000, -10_000)
"""Where a press is let go that shall press nothing."""


def flick(area: QAbstractScrollArea) -> None:
    """A finger moves the contents and lets them run on; the mouse selects and drags as before. Lists scroll
    by pixels then: a list that jumps by rows cannot follow a finger.
    """
    if isinstance(area, QAbstractItemView):
        area.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        area.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
    viewport = area.viewport()
    if not QScroller.hasScroller(viewport):
        QScroller.grabGesture(viewport, QScroller.ScrollerGestureType.TouchGesture)
        _Finger(viewport)


def flick_all(widget: QWidget) -> None:
    """Every list and page inside a widget that scrolls. Pictures and texts have their own use of fingers."""
    for area in widget.findChildren(QAbstractScrollArea):
        if isinstance(area, QScrollArea | QAbstractItemView):
            flick(area)


class _Finger(QObject):
    """Of one viewport: from the moment a finger scrolls it, what the finger had pressed hears no more of it.

    Qt makes a mouse out of every touch that no widget takes, also while it scrolls by that touch.
    """

    _holding = False
    """Of the class, so that there is an answer too while Python has let go and Qt still takes apart."""

    def __init__(self, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._viewport = viewport
        viewport.installEventFilter(self)
        QScroller.scroller(viewport).stateChanged.connect(self._changed)

    def _changed(self, state: QScroller.State) -> None:
        if state == QScroller.State.Dragging and not self._holding:
            self._let_go()
            self._hold(True)
        elif state in (QScroller.State.Inactive, QScroller.State.Scrolling):
            # The release that belongs to it is still under way.
            QTimer.singleShot(0, self, self._end)

    def _let_go(self) -> None:
        for button in self._viewport.findChildren(QAbstractButton):
            if button.isDown():
                QApplication.sendEvent(button, _release())
        if isinstance(self._viewport.parentWidget(), QAbstractItemView):
            QApplication.sendEvent(self._viewport, _release())

    def _end(self) -> None:
        if self._holding:
            self._hold(False)

    def _hold(self, held: bool) -> None:
        """Look at every event, but only while a finger scrolls."""
        self._holding = held
        application = QApplication.instance()
        if application is not None and held:
            application.installEventFilter(self)
        elif application is not None:
            application.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.TouchBegin:
            _no_second_of_two()
        if self._holding and event.type() in _MOUSE and isinstance(watched, QWidget):
            return watched is self._viewport or self._viewport.isAncestorOf(watched)
        return super().eventFilter(watched, event)


def _no_second_of_two() -> None:
    """The touch that begins is one of its own, however soon after the last.

    Qt makes a double click of two quick touches, wherever they are, and a viewport that flicks swallows it:
    every second of quick touches would be lost.
    """
    hints = QGuiApplication.styleHints()
    interval = hints.mouseDoubleClickInterval()
    if interval:
        hints.setMouseDoubleClickInterval(0)
        # The press is made from the touch before anything else comes to its turn.
        QTimer.singleShot(0, hints, lambda: hints.setMouseDoubleClickInterval(interval))


def _release() -> QMouseEvent:
    return QMouseEvent(
        QEvent.Type.MouseButtonRelease,
        _AWAY,
        _AWAY,
        Qt.MouseButton.LeftButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
