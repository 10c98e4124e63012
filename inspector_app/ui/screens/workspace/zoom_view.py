"""A picture to look into: wheel, pinch and keys zoom about the pointer, dragging pans, 0 fits it again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QImage,
    QKeyEvent,
    QMouseEvent,
    QNativeGestureEvent,
    QPainter,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from inspector_app.ui.theme.current import theme

STEP = 1.25
FARTHEST, NEAREST = 1.0, 12.0
"""Zoom relative to the picture fitted into the view."""


class ZoomView(QGraphicsView):
    """Shows one image; `set_image(None)` clears it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self._zoom = FARTHEST
        self.setScene(self._scene)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundBrush(theme().colour("window"))

    def set_image(self, image: QImage | None) -> None:
        same = image is not None and image.size() == self._item.pixmap().size()
        self._item.setPixmap(QPixmap() if image is None else QPixmap.fromImage(image))
        self._scene.setSceneRect(self._item.boundingRect())
        if not same:
            self.fit()

    @property
    def zoom(self) -> float:
        """1.0 shows the whole picture."""
        return self._zoom

    def fit(self) -> None:
        self._zoom = FARTHEST
        self.fitInView(self._item, Qt.AspectRatioMode.KeepAspectRatio)

    def magnify(self, factor: float) -> None:
        """Zoom by a factor, kept between the whole picture and twelve times that."""
        wanted = min(NEAREST, max(FARTHEST, self._zoom * factor))
        if wanted == FARTHEST:
            self.fit()
            return
        self.scale(wanted / self._zoom, wanted / self._zoom)
        self._zoom = wanted

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.magnify(STEP if event.angleDelta().y() > 0 else 1 / STEP)

    def viewportEvent(self, event: QEvent) -> bool:
        if (
            isinstance(event, QNativeGestureEvent)
            and event.gestureType() == Qt.NativeGestureType.ZoomNativeGesture
        ):
            self.magnify(1.0 + event.value())
            return True
        return super().viewportEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.magnify(STEP)
        elif event.key() == Qt.Key.Key_Minus:
            self.magnify(1 / STEP)
        elif event.key() == Qt.Key.Key_0:
            self.fit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        del event
        if self._zoom == FARTHEST:
            self.magnify(STEP * STEP)
        else:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._zoom == FARTHEST:
            self.fit()
