"""Showing pictures: scaled to fit, round corners, decoded off the GUI thread, never stretched."""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QByteArray, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPixmap
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.tasks import Tasks
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap


def decode(data: bytes) -> QImage:
    """Picture bytes (JPEG, PNG) to an image; a null image when they cannot be read. Safe in any thread."""
    return QImage.fromData(QByteArray(data))


def rounded(picture: QPixmap, side: int, ratio: float) -> QPixmap:
    """The middle square of a picture, `side` px, with small round corners."""
    whole = round(side * ratio)
    scaled = picture.scaled(
        whole,
        whole,
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    made = QPixmap(whole, whole)
    made.fill(QColor(Qt.GlobalColor.transparent))
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    path = QPainterPath()
    path.addRoundedRect(QRectF(0, 0, whole, whole), tokens.RADIUS_SMALL * ratio, tokens.RADIUS_SMALL * ratio)
    painter.setClipPath(path)
    painter.drawPixmap((whole - scaled.width()) // 2, (whole - scaled.height()) // 2, scaled)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


class PictureView(QWidget):
    """One picture. `fill` crops it to the widget, else it is shown whole. `clicked` when touched.

    `load(tasks, fetch, ...)` gets the bytes on the database worker and decodes them in the picture pool; a
    later load or `clear` wins over an earlier one that is still under way.
    """

    clicked = Signal()
    loaded = Signal(bool)

    def __init__(
        self, *, fill: bool = False, size: QSize | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._image = QImage()
        self._scaled = QPixmap()
        self._turn = 0
        self._broken = False
        self._hint = size or QSize(tokens.THUMB, tokens.THUMB)
        if size is not None:
            self.setFixedSize(size)
        else:
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)

    def sizeHint(self) -> QSize:
        return self._hint

    def image(self) -> QImage:
        return self._image

    def load(self, tasks: Tasks, fetch: Callable[..., bytes], *args: object) -> None:
        self._turn += 1
        turn = self._turn
        tasks.fetch(fetch, *args, done=lambda data: self._decode(tasks, turn, data), failed=self._fail)

    def load_bytes(self, tasks: Tasks, data: bytes) -> None:
        """Decode bytes that are at hand already."""
        self._turn += 1
        self._decode(tasks, self._turn, data)

    def _decode(self, tasks: Tasks, turn: int, data: bytes) -> None:
        if not shiboken6.isValid(self):  # the screen was left while the bytes were read
            return
        tasks.decode(decode, data, done=lambda image: self._show(turn, image))

    def _show(self, turn: int, image: QImage) -> None:
        if shiboken6.isValid(self) and turn == self._turn:
            self.set_image(image)
            self._broken = image.isNull()
            self.loaded.emit(not image.isNull())

    def _fail(self, error: object) -> None:
        del error
        self._broken = True
        self.update()
        self.loaded.emit(False)

    def set_image(self, image: QImage) -> None:
        self._image = image
        self._scaled = QPixmap()
        self._broken = False
        self.update()

    def clear(self) -> None:
        self._turn += 1
        self.set_image(QImage())

    def picture_rect(self) -> QRectF:
        """Where the picture lies inside the widget, for marks on top of it."""
        if self._image.isNull():
            return QRectF()
        if self._fill:
            return QRectF(self.rect())
        size = self._image.size().scaled(self.size(), Qt.AspectRatioMode.KeepAspectRatio)
        return QRectF(
            (self.width() - size.width()) / 2,
            (self.height() - size.height()) / 2,
            size.width(),
            size.height(),
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = self.picture_rect() if not self._image.isNull() else QRectF(self.rect())
        path = QPainterPath()
        path.addRoundedRect(area, tokens.RADIUS_SMALL, tokens.RADIUS_SMALL)
        painter.setClipPath(path)
        if self._image.isNull():
            painter.fillPath(path, theme().colour("neutral_soft"))
            side = min(theme().px(tokens.ICON_LARGE), self.width(), self.height())
            name = "circle-alert" if self._broken else "image"
            mark = icon_pixmap(name, "neutral", side, self.devicePixelRatioF())
            painter.drawPixmap((self.width() - side) // 2, (self.height() - side) // 2, mark)
            return
        picture = self._fitted(area)
        ratio = self.devicePixelRatioF()
        painter.drawPixmap(
            round(area.x() + (area.width() - picture.width() / ratio) / 2),
            round(area.y() + (area.height() - picture.height() / ratio) / 2),
            picture,
        )

    def _fitted(self, area: QRectF) -> QPixmap:
        ratio = self.devicePixelRatioF()
        wanted = QSize(round(area.width() * ratio), round(area.height() * ratio))
        if self._scaled.isNull() or self._scaled_for != (wanted, ratio):
            mode = (
                Qt.AspectRatioMode.KeepAspectRatioByExpanding
                if self._fill
                else Qt.AspectRatioMode.KeepAspectRatio
            )
            self._scaled = QPixmap.fromImage(
                self._image.scaled(wanted, mode, Qt.TransformationMode.SmoothTransformation)
            )
            self._scaled.setDevicePixelRatio(ratio)
            self._scaled_for = (wanted, ratio)
        return self._scaled

    _scaled_for: tuple[QSize, float] = (QSize(), 0.0)
