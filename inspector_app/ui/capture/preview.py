"""The camera's picture in the window: the newest frame, whole, and a touch on it to focus there."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QImage, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.capture.camera import Camera
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme

FLASH_MS = 90
RING_MS = 900


class CameraPreview(QWidget):
    """`touched(QPointF)`: x and y 0..1 of the picture. Frames are pulled when it paints, never queued."""

    touched = Signal(QPointF)

    def __init__(self, camera: Camera) -> None:
        super().__init__()
        self._camera = camera
        self._image = QImage()
        self._ring: QPointF | None = None
        self._flash = self._timer(FLASH_MS)
        self._ring_timer = self._timer(RING_MS)
        self._ring_timer.timeout.connect(self._forget_ring)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(tokens.TILE_WIDTH, tokens.TILE_WIDTH // 2))
        self.setAccessibleName(self.tr("Picture of the camera"))
        camera.frame_arrived.connect(self.update)

    def _timer(self, after: int) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(after)
        timer.timeout.connect(self.update)
        return timer

    def flash(self) -> None:
        """Say by light that a photo was taken."""
        self._flash.start()
        self.update()

    def clear(self) -> None:
        self._image = QImage()
        self.update()

    def image(self) -> QImage:
        """What is shown."""
        return self._image

    def show_ring(self, point: QPointF) -> None:
        """Mark where the camera focuses."""
        self._ring = point
        self._ring_timer.start()
        self.update()

    def _forget_ring(self) -> None:
        self._ring = None

    def picture_rect(self) -> QRectF:
        """Where the picture lies in the widget."""
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        box = QRectF(0, 0, size.width(), size.height())
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def paintEvent(self, _event: QPaintEvent) -> None:
        newest = self._camera.newest()
        if not newest.isNull():
            self._image = newest
        painter = QPainter(self)
        painter.fillRect(self.rect(), theme().colour("rail"))
        if self._image.isNull():
            return
        box = self.picture_rect()
        painter.setRenderHint(
            QPainter.RenderHint.SmoothPixmapTransform, self._image.width() < self.width() * 2
        )
        painter.drawImage(box, self._image)
        if self._flash.isActive():
            painter.setOpacity(0.7)
            painter.fillRect(box, theme().colour("paper"))
            painter.setOpacity(1)
        if self._ring is not None:
            self._paint_ring(painter, box, self._ring)

    def _paint_ring(self, painter: QPainter, box: QRectF, at: QPointF) -> None:
        centre = QPointF(box.x() + at.x() * box.width(), box.y() + at.y() * box.height())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for colour, width in (("pen", tokens.XS), ("paper", tokens.FOCUS_WIDTH)):
            painter.setPen(QPen(theme().colour(colour), width))
            painter.drawEllipse(centre, tokens.L, tokens.L)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        box = self.picture_rect()
        if event.button() != Qt.MouseButton.LeftButton or not box.contains(event.position()):
            return
        at = event.position() - box.topLeft()
        self.touched.emit(QPointF(at.x() / box.width(), at.y() / box.height()))
