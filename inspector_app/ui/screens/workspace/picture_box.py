"""A picture with rounded corners: cropped to fill, or whole; a placeholder icon until it arrives; clickable
if asked.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap


def draw_picture(
    painter: QPainter,
    box: QRectF,
    image: QImage | None,
    *,
    radius: float,
    fill: bool = True,
    icon: str = "image",
) -> None:
    """Draw a picture into a rounded box; `fill` crops it, else it is shown whole on the sunken colour."""
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
    painter.setClipPath(path)
    painter.fillRect(box, theme().colour("neutral_soft"))
    if image is None or image.isNull():
        side = min(tokens.ICON_LARGE, int(min(box.width(), box.height()) * 0.6))
        ratio = painter.device().devicePixelRatioF()
        picture = icon_pixmap(icon, "ink_faint", max(1, side), ratio)
        painter.drawPixmap(QPointF(box.center().x() - side / 2, box.center().y() - side / 2), picture)
    else:
        aspect = Qt.AspectRatioMode.KeepAspectRatioByExpanding if fill else Qt.AspectRatioMode.KeepAspectRatio
        size = QSize(image.size()).scaled(box.size().toSize(), aspect)
        target = QRectF(0, 0, size.width(), size.height())
        target.moveCenter(box.center())
        painter.drawImage(target, image)
    painter.restore()


class PictureBox(QWidget):
    """Shows one image. `clicked` comes from mouse, touch, Space and Enter when `clickable`."""

    clicked = Signal()

    def __init__(
        self, name: str, size: QSize | None = None, *, fill: bool = True, clickable: bool = False
    ) -> None:
        super().__init__()
        self._image: QImage | None = None
        self._fill = fill
        self._clickable = clickable
        self.setAccessibleName(name)
        if size is not None:
            self.setFixedSize(size)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        if clickable:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def set_image(self, image: QImage | None) -> None:
        self._image = image
        self.update()

    @property
    def image(self) -> QImage | None:
        return self._image

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        box = QRectF(self.rect())
        radius = tokens.RADIUS_SMALL if self.height() < tokens.XXL * 2 else tokens.RADIUS
        draw_picture(painter, box, self._image, radius=radius, fill=self._fill)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), radius, radius)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (
            self._clickable
            and event.button() == Qt.MouseButton.LeftButton
            and self.rect().contains(event.pos())
        ):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._clickable and event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
            return
        super().keyPressEvent(event)
