"""A picture to look into: wheel, pinch and keys zoom about the pointer, dragging pans, 0 fits it again.

A `tool` may take the pointer over; what it leaves, pans.
"""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QNativeGestureEvent, QTouchEvent, QWheelEvent

from inspector_app.ui.screens.workspace.fingers import Fingers
from inspector_app.ui.screens.workspace.look_view import STEP, Look, LookView

__all__ = ["STEP", "Look", "Pointer", "Tool", "ZoomView"]

_ARROW_STEP = 48
_ARROWS = {
    Qt.Key.Key_Left: QPointF(_ARROW_STEP, 0),
    Qt.Key.Key_Right: QPointF(-_ARROW_STEP, 0),
    Qt.Key.Key_Up: QPointF(0, _ARROW_STEP),
    Qt.Key.Key_Down: QPointF(0, -_ARROW_STEP),
}


class Tool(Protocol):
    """Takes presses of mouse or finger, in pixels of the picture; `press` says whether it wants this one."""

    def press(self, at: QPointF, *, touch: bool) -> bool: ...

    def move(self, at: QPointF) -> None: ...

    def release(self, at: QPointF) -> None: ...

    def cancel(self) -> None: ...


class Pointer:
    """Mouse or one finger on a picture, in pixels of the viewport: works the tool, or pans."""

    def __init__(self, view: LookView) -> None:
        self._view = view
        self.tool: Tool | None = None
        self._working: Tool | None = None
        self._dragged: QPointF | None = None

    def press(self, at: QPointF, *, touch: bool) -> None:
        wanted = self.tool is not None and self.tool.press(self._view.in_picture(at), touch=touch)
        self._working = self.tool if wanted else None
        self._dragged = None if wanted else at

    def move(self, at: QPointF) -> None:
        if self._working is not None:
            self._working.move(self._view.in_picture(at))
        elif self._dragged is not None:
            self._view.pan(at - self._dragged)
            self._dragged = at

    def release(self, at: QPointF) -> None:
        if self._working is not None:
            self._working.release(self._view.in_picture(at))
        self._working = self._dragged = None

    def cancel(self) -> None:
        """A second finger came: what the first began was not meant."""
        if self._working is not None:
            self._working.cancel()
        self._working = self._dragged = None


class ZoomView(LookView):
    """Shows one image, to be looked into by mouse, fingers and keys."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.pointer = Pointer(self)
        self._fingers = Fingers(self, self.pointer)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.OpenHandCursor)

    def take_key(self, event: QKeyEvent) -> bool:
        """Keys of zooming; False for any other."""
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.magnify(STEP)
        elif key == Qt.Key.Key_Minus:
            self.magnify(1 / STEP)
        elif key == Qt.Key.Key_0:
            self.fit()
        elif key == Qt.Key.Key_Z and not event.modifiers():
            self.toggle()
        elif key in _ARROWS and not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.pan(_ARROWS[key])
        else:
            return False
        return True

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.magnify(STEP if event.angleDelta().y() > 0 else 1 / STEP, event.position())

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.magnify(1.0 + event.value(), event.position())
            return True
        if isinstance(event, QTouchEvent):
            self._fingers.take(event)
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointer.press(event.position(), touch=False)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self.pointer.move(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointer.release(event.position())

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if self.pointer.tool is None:
            self.toggle(event.position())
        else:
            self.mousePressEvent(event)
