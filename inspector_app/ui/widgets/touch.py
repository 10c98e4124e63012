"""Scrolling with a finger, where it does not fight with the mouse: only real touches flick."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QApplication, QScroller, QWidget


class Press:
    """Tells a touch from a finger that moved on: contents that scroll stay under the finger, so that only
    places on the screen say how far it went.
    """

    def __init__(self) -> None:
        self._at = QPointF()

    def begin(self, event: QMouseEvent) -> None:
        self._at = event.globalPosition()

    def moved(self, event: QMouseEvent) -> bool:
        """Whether it is farther from its beginning than a finger trembles."""
        far = (event.globalPosition() - self._at).manhattanLength()
        return far >= QApplication.startDragDistance()


def by_finger(event: QMouseEvent) -> bool:
    """Whether a mouse event was made from a touch on the screen."""
    return event.device().type() == QInputDevice.DeviceType.TouchScreen


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


def flick_all(widget: QWidget) -> None:
    """Every area inside a widget that scrolls."""
    for area in widget.findChildren(QAbstractScrollArea):
        flick(area)
