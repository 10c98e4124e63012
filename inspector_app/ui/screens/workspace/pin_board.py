"""Touch, drag and keys on a picture with pins.

Says what a person wants; what becomes of it comes back through `show_pins`.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QToolTip

from inspector_app.ui.screens.workspace.pin_canvas import NEARER, Key, PinCanvas
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_pins import PlacedPin
from inspector_app.ui.widgets.press import Press

STEP, LARGE_STEP = 0.01, 0.05
"""How far an arrow key moves a pin, as a part of the picture; with Shift the larger one."""
COMMIT_AFTER_MS = 500
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class PinBoard(PinCanvas):
    """`placed(x, y)` for a touch where no pin is, `moved(finding, index, x, y)`, `removed(finding, index)`,
    `chosen(finding)`. x and y from 0 to 1. `zooming`: wheel, pinch and + look closer.
    """

    placed = Signal(float, float)
    moved = Signal(str, int, float, float)
    removed = Signal(str, int)
    chosen = Signal(str)

    def __init__(self, *, zooming: bool = False) -> None:
        super().__init__(zooming=zooming)
        self._pressed_at: QPoint | None = None
        self._pressed: Key | None = None
        self._dragging = False
        self._press = Press()
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(COMMIT_AFTER_MS)
        self._rest.timeout.connect(self._commit_keys)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def _keeps_moving(self) -> bool:
        return self._rest.isActive() or self._dragging

    def _pin_at(self, point: QPointF) -> PlacedPin | None:
        """The nearest pin a finger on this point can mean; of two the active finding's."""
        reach = theme().px(tokens.TARGET) / 2
        near = []
        for pin in self._pins:
            spot = self._spot(pin)
            away = self.point_of(spot.x(), spot.y()) - point
            distance = (away.x() ** 2 + away.y() ** 2) ** 0.5
            if distance <= reach:
                near.append((distance, pin.finding != self._active, pin))
        return min(near, key=lambda one: one[:2])[2] if near else None

    # -- touch -----------------------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._commit_keys()
        pin = self._pin_at(event.position())
        self._pressed_at = event.position().toPoint()
        self._press.begin(event)
        self._pressed = (pin.finding, pin.index) if pin is not None else None
        self._dragging = False
        if self._pressed is not None:
            self._selected = self._pressed
            self.update()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed_at is None:
            return
        point = event.position().toPoint()
        if not self._dragging and not self._press.moved(event):
            return
        self._dragging = True
        if self._pressed is not None and self._editable:
            x, y = self._share(event.position())
            self._held[self._pressed] = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        elif self._pressed is None and self.zoom > 1.0:
            self._shift += QPointF(point - self._pressed_at)
            self._pressed_at = point
            self._keep_inside()
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, started, dragged = self._pressed, self._pressed_at, self._dragging
        self._pressed, self._pressed_at, self._dragging = None, None, False
        if started is None or event.button() != Qt.MouseButton.LeftButton:
            return
        if pressed is not None:
            spot = self._held.pop(pressed, None)
            if dragged and spot is not None:
                self.moved.emit(*pressed, spot.x(), spot.y())
            self.chosen.emit(pressed[0])
            self._tell()
        elif not dragged and not self._press.moved(event):
            x, y = self._share(event.position())
            if 0.0 <= x <= 1.0 and 0.0 <= y <= 1.0:
                self.placed.emit(x, y)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not self._zooming:
            event.ignore()
            return
        self.magnify(NEARER if event.angleDelta().y() > 0 else 1 / NEARER, event.position())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QNativeGestureEvent) and self._zooming:
            if event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture:
                self.magnify(1.0 + event.value(), event.position())
                return True
        elif isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            pin = self._pin_at(QPointF(event.pos()))
            QToolTip.showText(event.globalPos(), self._tip(pin), self)
            return True
        return super().event(event)

    def _tip(self, pin: PlacedPin | None) -> str:
        if pin is None:
            return self.toolTip()
        return f"{pin.number}  {next(iter(pin.title.values()), '')}"

    # -- keys ------------------------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _ARROWS and self._selected is not None and self._editable:
            self._nudge(
                *_ARROWS[key], LARGE_STEP if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else STEP
            )
        elif (
            key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and self._selected is not None and self._editable
        ):
            self._rest.stop()
            self._held.clear()
            self.removed.emit(*self._selected)
        elif key in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if self._selected is not None:
                self.chosen.emit(self._selected[0])
            else:
                self.placed.emit(0.5, 0.5)
        elif self._zooming and key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.magnify(1 / NEARER if key == Qt.Key.Key_Minus else NEARER)
        elif self._zooming and key == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def _nudge(self, across: int, down: int, step: float) -> None:
        pin = next((one for one in self._pins if self._is(one)), None)
        if pin is None or self._selected is None:
            return
        spot = self._spot(pin)
        x, y = spot.x() + across * step, spot.y() + down * step
        self._held[self._selected] = QPointF(min(1.0, max(0.0, x)), min(1.0, max(0.0, y)))
        self._rest.start()
        self.update()

    def _commit_keys(self) -> None:
        """Moves by keys are one change once the keys rest."""
        self._rest.stop()
        for key, spot in self._held.items():
            self.moved.emit(*key, spot.x(), spot.y())

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab goes from pin to pin before it leaves the picture."""
        keys = self._keys()
        at = keys.index(self._selected) if self._selected in keys else (-1 if forward else len(keys))
        following = at + (1 if forward else -1)
        if self.hasFocus() and 0 <= following < len(keys):
            self._commit_keys()
            self.select(*keys[following])
            return True
        self._selected = None
        return super().focusNextPrevChild(forward)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self._commit_keys()
        super().focusOutEvent(event)
        self.update()
