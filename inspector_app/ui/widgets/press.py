"""Tells a touch from a finger that moved on."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QInputDevice, QMouseEvent
from PySide6.QtWidgets import QApplication


class Press:
    """Contents that scroll stay under the finger, so that only places on the screen say how far it went."""

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
