"""Laying the photo on the reference: by dragging, by keys and buttons, or by two points on each."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from inspector_app.ui.screens.workspace.compare.panes import OverlayPane
from inspector_app.ui.viewmodels.workspace_compare import Alignment, Place

STEP = 0.005
"""Of the picture's width and height, for an arrow key."""
GROW, TURN = 1.01, 0.5
_WANTED = 4
"""Two places of the reference, then the same two of the photo."""

_ARROWS = {
    Qt.Key.Key_Left: (-STEP, 0.0),
    Qt.Key.Key_Right: (STEP, 0.0),
    Qt.Key.Key_Up: (0.0, -STEP),
    Qt.Key.Key_Down: (0.0, STEP),
}


class Aligning(QObject):
    """`changed` when the photo lies otherwise, or another point is wanted."""

    changed = Signal()

    def __init__(self, pane: OverlayPane) -> None:
        super().__init__(pane)
        self._pane = pane
        self._points: list[Place] = []
        self._by_points = False
        self.failed = False
        self._share = 0.5

    @property
    def active(self) -> bool:
        """Whether dragging and the arrow keys move the photo."""
        return self._pane.aligned is not None

    @property
    def wanted(self) -> int:
        """Which of the four points is asked for, from 1; 0 when none is."""
        return len(self._points) + 1 if self._by_points else 0

    def set_active(self, active: bool) -> None:
        self._pane.aligned = self.lay if active else None
        self.stop_points()
        self.changed.emit()

    def lay(self, alignment: Alignment) -> None:
        self._pane.lay(alignment)
        self.failed = False
        self.changed.emit()

    def reset(self) -> None:
        self.stop_points()
        self.lay(Alignment())

    def grow(self, factor: float) -> None:
        self.lay(self._pane.laid.scaled(factor))

    def turn(self, degrees: float) -> None:
        self.lay(self._pane.laid.turned(degrees))

    # -- two points ------------------------------------------------------------------------------------------

    def begin_points(self) -> None:
        """Ask for two places of the reference and the same two of the photo."""
        self.stop_points()
        if self._pane.sheet is not None:
            self._by_points, self.failed = True, False
            self._share = self._pane.share
            self._pane.lay(Alignment())
            self._pane.pointed = self._take
            self._pane.show_share(0.0)
            self.changed.emit()

    def stop_points(self) -> None:
        if self._by_points:
            self._by_points = False
            self._pane.show_share(self._share)
        self._points.clear()
        self._pane.pointed = None
        self.changed.emit()

    def _take(self, place: Place) -> None:
        sheet = self._pane.sheet
        if sheet is None:
            return
        on_photo = len(self._points) >= _WANTED // 2
        self._points.append(sheet.to_upper(place, Alignment()) if on_photo else place)
        if len(self._points) == _WANTED // 2:
            self._pane.show_share(1.0)
        if len(self._points) == _WANTED:
            one, two, three, four = self._points
            found = sheet.by_points((one, two), (three, four))
            self.stop_points()
            self.failed = found is None
            if found is not None:
                self._pane.lay(found)
        self.changed.emit()

    # -- keys ------------------------------------------------------------------------------------------------

    def take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if self.wanted and key == Qt.Key.Key_Escape:
            self.stop_points()
        elif not self.active:
            return False
        elif key in _ARROWS and event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            across, down = _ARROWS[key]
            if across:
                self.turn(TURN if across > 0 else -TURN)
            else:
                self.grow(GROW if down < 0 else 1 / GROW)
        elif key in _ARROWS:
            self.lay(self._pane.laid.moved(*_ARROWS[key]))
        else:
            return False
        return True
