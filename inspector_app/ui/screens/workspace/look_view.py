"""A picture of which any part can be looked at: fitted, pixel by pixel, and anything between.

The scene is measured in pixels of the picture as it is meant to be seen, so a larger rendition can take the
place of a smaller one without anything moving. Hears no mouse and no keys: that is `zoom_view`.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPixmap, QResizeEvent, QTransform
from PySide6.QtWidgets import QFrame, QGraphicsPixmapItem, QGraphicsScene, QGraphicsView

from inspector_app.ui.theme.current import theme

STEP = 1.25
FARTHEST, NEAREST = 1.0, 12.0
"""Zoom relative to the picture fitted into the view; four screen pixels for one of the picture always go."""
_LARGEST_PIXEL = 4.0


@dataclass(frozen=True)
class Look:
    """What part of a picture is seen: zoom relative to the fitted picture, middle as shares of its size."""

    zoom: float
    x: float = 0.5
    y: float = 0.5


class LookView(QGraphicsView):
    """Shows one image; `set_image(None)` clears it. `looked` tells that another part of it is seen."""

    looked = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self._scene = QGraphicsScene(self)
        self._item = QGraphicsPixmapItem()
        self._item.setTransformationMode(Qt.TransformationMode.SmoothTransformation)
        self._scene.addItem(self._item)
        self._zoom = FARTHEST
        self._seen = Look(FARTHEST)
        self._size = QSize()
        self.setScene(self._scene)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.NoAnchor)
        self.setResizeAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setBackgroundBrush(theme().colour("window"))

    # -- the picture -----------------------------------------------------------------------------------------

    def set_image(self, image: QImage | None, size: QSize | None = None) -> None:
        """`size` is that of the whole picture, where `image` is a smaller or larger rendition of it."""
        whole = QSize() if image is None else (size or image.size())
        self._item.setPixmap(QPixmap() if image is None else QPixmap.fromImage(image))
        if image is not None and image.width() and image.height():
            shrink = QTransform.fromScale(whole.width() / image.width(), whole.height() / image.height())
            self._item.setTransform(shrink)
        same, self._size = whole == self._size, whole
        self._scene.setSceneRect(0, 0, whole.width(), whole.height())
        if not same:
            self.fit()

    @property
    def picture_size(self) -> QSize:
        """Pixels of the whole picture; empty without one."""
        return self._size

    @property
    def zoom(self) -> float:
        """1.0 shows the whole picture."""
        return self._zoom

    @property
    def scale_now(self) -> float:
        """Pixels of the screen for one of the picture."""
        return self.transform().m11() * self.devicePixelRatioF()

    @property
    def wants_more(self) -> bool:
        """Whether the screen shows finer detail than the image has."""
        pixels = self._item.pixmap().width()
        return bool(pixels) and pixels < self._size.width() and self.scale_now * self._size.width() > pixels

    # -- looking ---------------------------------------------------------------------------------------------

    def _fitted(self) -> float:
        room, size = self.viewport().size(), self._size
        if size.isEmpty() or room.isEmpty():
            return 1.0
        return min(room.width() / size.width(), room.height() / size.height())

    def fit(self) -> None:
        self.look_at(Look(FARTHEST))

    def look(self) -> Look:
        middle = self.mapToScene(self.viewport().rect().center())
        size = self._size
        if size.isEmpty():
            return Look(self._zoom)
        return Look(self._zoom, middle.x() / size.width(), middle.y() / size.height())

    def look_at(self, look: Look) -> None:
        """Show this part; as `magnify`, within the limits."""
        fitted = self._fitted()
        nearest = max(NEAREST, _LARGEST_PIXEL / fitted)
        self._zoom = min(nearest, max(FARTHEST, look.zoom))
        self.setTransform(QTransform.fromScale(fitted * self._zoom, fitted * self._zoom))
        self.centerOn(QPointF(look.x * self._size.width(), look.y * self._size.height()))
        self._seen = Look(self._zoom, look.x, look.y) if self._zoom > FARTHEST else Look(FARTHEST)
        self.looked.emit()

    def magnify(self, factor: float, at: QPointF | None = None) -> None:
        """Zoom by a factor about a point of the viewport, its middle when none is given."""
        place = at if at is not None else QPointF(self.viewport().rect().center())
        kept = self.mapToScene(place.toPoint())
        self.look_at(Look(self._zoom * factor, *self._shares(kept)))
        moved = QPointF(self.mapFromScene(kept)) - place
        self.pan(-moved)

    def actual(self, at: QPointF | None = None) -> None:
        """One pixel of the picture on one of the screen."""
        self.magnify(1.0 / self.scale_now, at)

    def pan(self, by: QPointF) -> None:
        """Move the picture by pixels of the viewport."""
        for bar, step in ((self.horizontalScrollBar(), by.x()), (self.verticalScrollBar(), by.y())):
            bar.setValue(bar.value() - round(step))
        if self._zoom > FARTHEST:
            self._seen = self.look()
        self.looked.emit()

    def _shares(self, point: QPointF) -> tuple[float, float]:
        return point.x() / max(1, self._size.width()), point.y() / max(1, self._size.height())

    def in_picture(self, at: QPointF) -> QPointF:
        """A point of the viewport in pixels of the picture; exact, where Qt maps whole pixels only."""
        return self.viewportTransform().inverted()[0].map(at)

    def toggle(self, at: QPointF | None = None) -> None:
        """From the whole picture to its pixels, and back."""
        if self._zoom > FARTHEST:
            self.fit()
        elif self.scale_now < 1.0:
            self.actual(at)
        else:
            self.magnify(STEP * STEP, at)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.look_at(self._seen)
