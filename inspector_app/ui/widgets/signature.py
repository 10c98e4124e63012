"""A pad to sign on with mouse, finger or pen. Strokes are kept as points in thousandths of its width, across
and down, so that they have the proportions of the hand.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.domain.handwriting import Curve, ink
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme

MOST_POINTS = 4_000
"""A minute of signing."""

Strokes = tuple[tuple[tuple[int, int], ...], ...]
FIELD = 1000
"""The width of the pad in the measure of its strokes."""
_DOT = 0.01
_FOOT = 20
"""What stays free below a signature that had to be made smaller."""


class SignaturePad(QWidget):
    """`changed` after each finished stroke and after `clear`. Written on paper colour in every theme, as
    printed.

    The pad keeps the shape of the paper field (3 : 1), so that a signature is not distorted in the report.
    """

    changed = Signal()

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._strokes: list[list[tuple[int, int]]] = []
        self._drawing = False
        self.setAttribute(Qt.WidgetAttribute.WA_AcceptTouchEvents)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(name or self.tr("Signature"))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setMinimumSize(tokens.REFERENCE_WIDTH - tokens.L, tokens.THUMB + tokens.XL)

    def sizeHint(self) -> QSize:
        return QSize(tokens.THUMB * 6, tokens.THUMB * 2)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return width // 3

    def strokes(self) -> Strokes:
        """What was drawn; of endless scribbling every second point or fewer, so that a row of the journal
        holds it.
        """
        apart = 1 + sum(map(len, self._strokes)) // MOST_POINTS
        return tuple((*stroke[:-1:apart], stroke[-1]) for stroke in self._strokes)

    def set_strokes(self, strokes: Strokes) -> None:
        self._strokes = [list(stroke) for stroke in strokes]
        self.update()

    def is_empty(self) -> bool:
        return not self._strokes

    def clear(self) -> None:
        if self._strokes:
            self._strokes.clear()
            self.update()
            self.changed.emit()

    def _point(self, place: QPointF) -> tuple[int, int]:
        # Both by the width: the paper has no other measure, and a hand must not come out narrower there.
        scale = FIELD / max(self.width(), 1)
        x, y = round(place.x() * scale), round(place.y() * scale)
        return min(max(x, 0), FIELD), min(max(y, 0), round(self.height() * scale))

    def _begin(self, place: QPointF) -> None:
        if self.isEnabled():
            self._drawing = True
            self._strokes.append([self._point(place)])
            self.update()

    def _extend(self, place: QPointF) -> None:
        point = self._point(place)
        if self._drawing and point != self._strokes[-1][-1]:
            self._strokes[-1].append(point)
            self.update()

    def _end(self) -> None:
        if self._drawing:
            self._drawing = False
            self.changed.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._begin(event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._extend(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._end()

    def tabletEvent(self, event: QTabletEvent) -> None:
        if event.type() == QEvent.Type.TabletPress:
            self._begin(event.position())
        elif event.type() == QEvent.Type.TabletMove:
            self._extend(event.position())
        elif event.type() == QEvent.Type.TabletRelease:
            self._end()
        event.accept()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QTouchEvent):
            self._touch(event)
            return True
        return super().event(event)

    def _touch(self, event: QTouchEvent) -> None:
        points = event.points()
        if event.type() == QEvent.Type.TouchBegin and points:
            self._begin(points[0].position())
        elif event.type() == QEvent.Type.TouchUpdate and points:
            self._extend(points[0].position())
        elif event.type() in (QEvent.Type.TouchEnd, QEvent.Type.TouchCancel):
            self._end()
        event.accept()

    def _scale(self) -> float:
        """Pixels of a unit of the strokes; smaller where a signature of a square field would not fit."""
        scale = self.width() / FIELD
        lowest = max((y for stroke in self._strokes for _x, y in stroke), default=0)
        return scale if lowest * scale <= self.height() else self.height() / (lowest + _FOOT)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = theme().colour("focus" if self.hasFocus() else "line_strong")
        painter.setPen(QPen(edge, tokens.FOCUS_WIDTH if self.hasFocus() else tokens.LINE_WIDTH))
        painter.setBrush(theme().colour("paper"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS, tokens.RADIUS)
        baseline = self.height() * 0.78
        painter.setPen(QPen(theme().colour("line_strong"), tokens.LINE_WIDTH, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(tokens.L, baseline), QPointF(self.width() - tokens.L, baseline))
        usual = max(2.0, self.height() / 60)
        pen = QPen(theme().colour("pen"), usual)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)  # a curve that is closed is not filled
        scale = self._scale()
        painter.scale(scale, scale)
        for curve in (curve for stroke in ink(self._strokes) for curve in stroke):
            pen.setWidthF(usual / scale * curve.width)
            painter.setPen(pen)
            painter.drawPath(path_of(curve))


def path_of(curve: Curve) -> QPainterPath:
    path = QPainterPath(QPointF(*curve.start))
    if curve.start == curve.end:
        path.lineTo(QPointF(*curve.end) + QPointF(_DOT, 0))  # Qt draws no cap on a line without length
    else:
        path.quadTo(QPointF(*curve.control), QPointF(*curve.end))
    return path
