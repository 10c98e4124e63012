"""Stars: a rating as shapes, filled and empty, so that it is read without colour; and the row to give one."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme

BEST = 5
_INNER = 0.45
"""Radius of a star's inner corners, in parts of its outer ones."""


def rating_text(rating: int) -> str:
    """A rating in words, for a screen reader and for tooltips."""
    if rating <= 0:
        return QCoreApplication.translate("Stars", "Not rated")
    return QCoreApplication.translate("Stars", "%n star(s)", "", rating)


def star(centre: QPointF, radius: float) -> QPolygonF:
    """A star with five points, one of them up."""
    points = []
    for corner in range(2 * BEST):
        reach = radius * (_INNER if corner % 2 else 1)
        angle = math.pi * corner / BEST - math.pi / 2
        points.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    return QPolygonF(points)


def draw_stars(painter: QPainter, box: QRectF, rating: int, *, ink: str, empty: str = "") -> None:
    """Stars from the left of the box, as high as it is: `rating` filled ones in the colour `ink`, and with
    `empty` the outlines of the others.
    """
    side = box.height()
    for place in range(BEST if empty else rating):
        shape = star(QPointF(box.x() + side * (place + 0.5), box.center().y()), side * 0.46)
        filled = place < rating
        painter.setPen(QPen(theme().colour(ink if filled else empty), tokens.LINE_WIDTH))
        painter.setBrush(theme().colour(ink) if filled else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)


class StarBar(QWidget):
    """Five stars to touch; the same one again takes the rating away. Left and Right, and 0 to 5, do it by
    keyboard. `rated(int)` comes only from a person; `set_rating` is silent, -1: several that differ.
    """

    rated = Signal(int)

    def __init__(self, name: str = "") -> None:
        super().__init__()
        self._name = name or self.tr("Rating")
        self._rating = 0
        self._over = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(self.tr("Rating") + "  0 – 5")
        self.set_rating(0)

    @property
    def rating(self) -> int:
        return self._rating

    def set_rating(self, rating: int) -> None:
        self._rating = rating
        words = rating_text(rating) if rating >= 0 else self.tr("Different ratings")
        self.setAccessibleName(f"{self._name}: {words}")
        self.update()

    def sizeHint(self) -> QSize:
        side = max(theme().px(tokens.L + tokens.XS), tokens.TARGET - tokens.M)
        return QSize(side * BEST, max(side, tokens.TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width() / BEST
        for place in range(BEST):
            centre = QPointF(side * (place + 0.5), self.height() / 2)
            filled = place < (self._over or max(self._rating, 0))
            ink = "warning_line" if self.isEnabled() else "ink_faint"
            painter.setPen(QPen(theme().colour(ink if filled else "ink_faint"), tokens.LINE_WIDTH))
            painter.setBrush(theme().colour(ink) if filled else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(star(centre, side * 0.4))
        if self.hasFocus():
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL
            )

    def _at(self, x: float) -> int:
        return min(BEST, max(1, int(x / (self.width() / BEST)) + 1))

    def _give(self, rating: int) -> None:
        self.set_rating(rating)
        self.rated.emit(rating)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._over = self._at(event.position().x()) if self.isEnabled() else 0
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._over = 0
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            chosen = self._at(event.position().x())
            self._over = 0
            self._give(0 if chosen == self._rating else chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        text = event.text()
        if step is not None:
            self._give(min(BEST, max(0, max(self._rating, 0) + step)))
        elif text.isdecimal() and int(text) <= BEST:
            self._give(int(text))
        else:
            super().keyPressEvent(event)
