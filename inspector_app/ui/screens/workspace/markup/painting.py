"""Paints marks with Qt as `media.markup` draws them onto pictures: the same shapes, the same colours."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from inspector_app.domain.markup import Layer
from inspector_app.domain.markup_shape import INKS, Disc, Plate, Shape, Stroke, shapes, turned
from inspector_app.ui.theme import fonts
from inspector_app.ui.theme.current import theme

_CELLS = 4
_LEADING = 1.3


def paint_layer(painter: QPainter, layer: Layer, size: QRectF, degrees: int) -> None:
    """A mark that is drawn above the picture; blurs and covers are `paint_redaction`'s."""
    for shape in shapes(layer, size.width(), size.height(), degrees):
        _paint(painter, shape, size)


def _paint(painter: QPainter, shape: Shape, size: QRectF) -> None:
    if isinstance(shape, Plate):
        _plate(painter, shape, size)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(shape.colour))
    if isinstance(shape, Disc):
        painter.drawEllipse(QPointF(*shape.centre), shape.radius, shape.radius)
    elif isinstance(shape, Stroke):
        pen = QPen(QColor(shape.colour), shape.width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        line = QPolygonF([QPointF(*point) for point in shape.points])
        if shape.closed:
            painter.drawPolygon(line)
        else:
            painter.drawPolyline(line)
    else:
        painter.drawPolygon(QPolygonF([QPointF(*point) for point in shape.points]))


def _plate(painter: QPainter, plate: Plate, size: QRectF) -> None:
    font = fonts.font(theme().language, max(1, round(plate.size)), bold=True)
    measure = QFontMetricsF(font)
    lines = plate.text.split("\n")
    wide = max(measure.horizontalAdvance(line) for line in lines)
    high = plate.size * _LEADING * len(lines)
    pad = plate.size * 0.3 if plate.ground else 0.0
    box = QRectF(0, 0, wide + 2 * pad, high + 2 * pad)
    box.moveTopLeft(QPointF(*plate.at))
    if plate.centred:
        box.moveCenter(QPointF(*plate.at))
    box.moveLeft(max(0.0, min(box.left(), size.width() - box.width())))
    box.moveTop(max(0.0, min(box.top(), size.height() - box.height())))
    if plate.ground:
        edge = max(1.0, plate.size / 14)
        painter.setPen(QPen(QColor(plate.edge), edge))
        painter.setBrush(QColor(plate.ground))
        half = edge / 2
        painter.drawRoundedRect(box.adjusted(half, half, -half, -half), plate.size * 0.22, plate.size * 0.22)
    painter.setFont(font)
    painter.setPen(QColor(plate.ink))
    for number, line in enumerate(lines):
        base = box.top() + pad + plate.size * (_LEADING * number + 1.02)
        painter.drawText(QPointF(box.left() + pad, base), line)


def region(layer: Layer, size: QRectF, degrees: int) -> QRectF:
    """What a blur or cover takes, in pixels of the picture."""
    points = [QPointF(x * size.width(), y * size.height()) for x, y in turned(layer.points, degrees)]
    return QRectF(points[0], points[1]).normalized()


def paint_redaction(
    painter: QPainter, layer: Layer, size: QRectF, degrees: int, picture: QImage | None
) -> None:
    """A blur or cover as it will be burnt in; the original is not touched."""
    box = region(layer, size, degrees)
    if layer.kind == "blur" and picture is not None and not picture.isNull():
        scale = picture.width() / size.width()
        inner = QRect(round(box.x() * scale), round(box.y() * scale), 1, 1)
        inner.setSize(QRectF(0, 0, box.width() * scale, box.height() * scale).toAlignedRect().size())
        part = picture.copy(inner)
        longest = max(part.width(), part.height(), 1)
        coarse = part.scaled(
            max(1, round(part.width() * _CELLS / longest)),
            max(1, round(part.height() * _CELLS / longest)),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
        painter.drawImage(box, coarse)
        return
    ink = INKS[layer.tone] if layer.kind == "cover" else INKS["ink"]
    painter.fillRect(box, QColor(ink))
    line = max(1.0, max(size.width(), size.height()) / 800)
    painter.setPen(QPen(QColor(INKS["ink" if layer.tone == "paper" else "paper"]), line))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    inset = 3 * line
    if min(box.width(), box.height()) > 4 * inset:
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset))
