"""The marks over the picture while they are drawn: painted by Qt, with handles on the chosen one."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyleOptionGraphicsItem, QWidget

from inspector_app.domain.markup import REDACTING, Layer
from inspector_app.domain.markup_geometry import LINES, bounds, handles
from inspector_app.domain.markup_shape import turned
from inspector_app.ui.screens.workspace.markup.painting import paint_layer, paint_redaction
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_markup import MarkupModel

_HANDLE = 6.0
"""Half the edge of a handle as it is drawn, in pixels of the screen."""


class MarkupItem(QGraphicsItem):
    """`picture` is the photo without marks, for the blurs; `size` that of the whole, turned photo."""

    def __init__(self, marks: MarkupModel) -> None:
        super().__init__()
        self._marks = marks
        self._size = QRectF()
        self.picture: QImage | None = None
        self.marks_shown = True
        self.setZValue(1)

    def set_size(self, size: QRectF) -> None:
        self.prepareGeometryChange()
        self._size = size

    @property
    def size(self) -> QRectF:
        return self._size

    def boundingRect(self) -> QRectF:
        return self._size

    def paint(
        self, painter: QPainter, _option: QStyleOptionGraphicsItem, _widget: QWidget | None = None
    ) -> None:
        photo = self._marks.photo
        if photo is None or not self.marks_shown or self._size.isEmpty():
            return
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        layers = [one for one in self._marks.layers if one.id not in self._marks.hidden]
        for layer in layers:
            if layer.kind in REDACTING:
                paint_redaction(painter, layer, self._size, photo.rotation, self.picture)
        for layer in layers:
            paint_layer(painter, layer, self._size, photo.rotation)
        chosen = self._marks.layer
        if chosen is not None and chosen.id not in self._marks.hidden:
            self._paint_choice(painter, chosen, photo.rotation)

    def _paint_choice(self, painter: QPainter, layer: Layer, degrees: int) -> None:
        scale = painter.worldTransform().m11() or 1.0
        if layer.kind not in LINES:  # whose two handles say enough
            self._paint_frame(painter, self._box(layer, degrees), scale)
        pen = QPen(theme().colour("focus"), tokens.FOCUS_WIDTH)
        pen.setCosmetic(True)
        painter.setPen(pen)
        painter.setBrush(theme().colour("paper"))
        half = _HANDLE / scale
        for x, y in turned(handles(layer), degrees):
            middle = QPointF(x * self._size.width(), y * self._size.height())
            painter.drawRect(QRectF(middle - QPointF(half, half), middle + QPointF(half, half)))

    def _paint_frame(self, painter: QPainter, box: QRectF, scale: float) -> None:
        for colour, width in (("paper", 3 * tokens.FOCUS_WIDTH), ("focus", tokens.FOCUS_WIDTH)):
            pen = QPen(theme().colour(colour), width / 2, Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
            if colour == "paper":
                pen.setStyle(Qt.PenStyle.SolidLine)
            painter.setPen(pen)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.adjusted(-4 / scale, -4 / scale, 4 / scale, 4 / scale))

    def _box(self, layer: Layer, degrees: int) -> QRectF:
        left, top, right, bottom = bounds(layer, self._marks.size)
        corners = turned(((left, top), (right, bottom)), degrees)
        (x0, y0), (x1, y1) = corners
        wide, high = self._size.width(), self._size.height()
        return QRectF(QPointF(x0 * wide, y0 * high), QPointF(x1 * wide, y1 * high)).normalized()
