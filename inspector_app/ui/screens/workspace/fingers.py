"""What fingers do on a picture: one presses, moves and lets go; two pinch and pan; a double tap zooms."""

from __future__ import annotations

import math
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF
from PySide6.QtGui import QTouchEvent
from PySide6.QtWidgets import QApplication


class Surface(Protocol):
    """What is looked at, in pixels of its viewport."""

    def magnify(self, factor: float, at: QPointF | None = None) -> None: ...

    def pan(self, by: QPointF) -> None: ...

    def toggle(self, at: QPointF | None = None) -> None: ...


class Single(Protocol):
    """What one finger does; `tool` is None where a double tap may zoom."""

    @property
    def tool(self) -> object | None: ...

    def press(self, at: QPointF, *, touch: bool) -> None: ...

    def move(self, at: QPointF) -> None: ...

    def release(self, at: QPointF) -> None: ...

    def cancel(self) -> None: ...


class Fingers:
    """Reads touch events; keeps what the fingers were doing."""

    def __init__(self, surface: Surface, one: Single) -> None:
        self._surface, self._one = surface, one
        self._pinch: tuple[QPointF, float] | None = None
        self._single = False
        self._tapped: tuple[int, QPointF] | None = None
        self._began: tuple[int, QPointF] | None = None

    def take(self, event: QTouchEvent) -> None:
        event.accept()
        places = [point.position() for point in event.points()]
        kind = event.type()
        if kind == QEvent.Type.TouchCancel:
            self._stop()
        elif kind == QEvent.Type.TouchEnd:
            self._end(places[0], event.timestamp())
        elif len(places) >= 2:
            self._two(places[0], places[1])
        elif kind == QEvent.Type.TouchBegin:
            self._single, self._began = True, (event.timestamp(), places[0])
            self._one.press(places[0], touch=True)
        elif self._single:
            self._one.move(places[0])

    def _two(self, one: QPointF, other: QPointF) -> None:
        if self._single:
            self._single = False
            self._one.cancel()
        self._began = None
        middle = (one + other) / 2
        apart = max(1.0, math.hypot(one.x() - other.x(), one.y() - other.y()))
        if self._pinch is not None:
            before, distance = self._pinch
            self._surface.pan(middle - before)
            self._surface.magnify(apart / distance, middle)
        self._pinch = middle, apart

    def _end(self, at: QPointF, moment: int) -> None:
        if self._single:
            self._one.release(at)
            if self._one.tool is None and self._is_tap(at, moment):
                self._tap(at, moment)
        self._single, self._pinch, self._began = False, None, None

    def _is_tap(self, at: QPointF, moment: int) -> bool:
        if self._began is None:
            return False
        since, where = self._began
        return moment - since < QApplication.doubleClickInterval() and _near(where, at)

    def _tap(self, at: QPointF, moment: int) -> None:
        last, self._tapped = self._tapped, (moment, at)
        if last is not None and moment - last[0] < QApplication.doubleClickInterval() and _near(last[1], at):
            self._tapped = None
            self._surface.toggle(at)

    def _stop(self) -> None:
        if self._single:
            self._one.cancel()
        self._single, self._pinch, self._began = False, None, None


def _near(one: QPointF, other: QPointF) -> bool:
    return (one - other).manhattanLength() < 2 * QApplication.startDragDistance()
