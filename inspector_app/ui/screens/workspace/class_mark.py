"""The shape, colour and number by which a finding is known: on its pins, and beside it in the list.

Shapes are those of the report: a diamond for critical, a square for major, a circle for minor.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.chips import CLASS_TONES

_DIAMOND = 1.4
"""A diamond has to be larger than a square for the same number."""


def mark_font(font: QFont) -> QFont:
    small = QFont(font)
    small.setPixelSize(theme().px(tokens.CAPTION))
    small.setBold(True)
    return small


def mark_half(text: str, font: QFont) -> float:
    """Half the width of a mark with this text."""
    metrics = QFontMetricsF(mark_font(font))
    return max(metrics.height() * 0.62, metrics.horizontalAdvance(text) / 2 + tokens.XS)


def class_path(cls: str, centre: QPointF, half: float) -> QPainterPath:
    """The outline of a class."""
    path = QPainterPath()
    box = QRectF(centre.x() - half, centre.y() - half, 2 * half, 2 * half)
    if cls == "critical":
        reach = half * _DIAMOND
        corners = [(0.0, -reach), (reach, 0.0), (0.0, reach), (-reach, 0.0)]
        path.addPolygon(QPolygonF([centre + QPointF(x, y) for x, y in corners]))
        path.closeSubpath()
    elif cls == "major":
        path.addRoundedRect(box, tokens.XS, tokens.XS)
    else:
        path.addEllipse(box)
    return path


def draw_mark(
    painter: QPainter, centre: QPointF, number: int, cls: str, *, ring: str = "", quiet: bool = False
) -> None:
    """Draw a mark with its middle at `centre`. `ring`: colour of a line around it; `quiet`: not the one that
    is meant now.
    """
    text = str(number)
    half = mark_half(text, painter.font())
    path = class_path(cls, centre, half)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if ring:
        painter.setPen(QPen(theme().colour(ring), 3 * tokens.FOCUS_WIDTH))
        painter.drawPath(class_path(cls, centre, half + tokens.FOCUS_WIDTH))
    painter.setPen(QPen(theme().colour("surface"), tokens.FOCUS_WIDTH))
    painter.setBrush(theme().colour(CLASS_TONES.get(cls, "neutral")))
    painter.setOpacity(0.8 if quiet else 1.0)
    painter.drawPath(path)
    painter.setOpacity(1.0)
    painter.setFont(mark_font(painter.font()))
    painter.setPen(theme().colour("surface"))
    room = QRectF(centre.x() - 2 * half, centre.y() - half, 4 * half, 2 * half)
    painter.drawText(room, int(Qt.AlignmentFlag.AlignCenter), text)
    painter.restore()
