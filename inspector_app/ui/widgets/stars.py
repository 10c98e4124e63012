"""Stars: a rating as shapes, filled and empty, so that it is read without colour; and the row to give one."""

from __future__ import annotations

import math

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme

STARS = 5
_INNER = 0.45
"""Radius of a star's inner corners, in parts of its outer ones."""


def rating_text(rating: int) -> str:
    """A rating in words, for a screen reader and for tooltips."""
    if rating <= 0:
        return QCoreApplication.translate("Stars", "Not rated")
    # A foreign journal may hold any number.
    return QCoreApplication.translate("Stars", "%n star(s)", "", min(rating, STARS))


def star(centre: QPointF, radius: float) -> QPolygonF:
    """A star with five points, one of them up."""
    points = []
    for corner in range(2 * STARS):
        reach = radius * (_INNER if corner % 2 else 1)
        angle = math.pi * corner / STARS - math.pi / 2
        points.append(QPointF(centre.x() + reach * math.cos(angle), centre.y() + reach * math.sin(angle)))
    return QPolygonF(points)


def draw_stars(painter: QPainter, box: QRectF, rating: int, *, ink: str, empty: str = "") -> None:
    """Stars from the left of the box, as high as it is: `rating` filled ones in the colour `ink`, and with
    `empty` the outlines of the others.
    """
    side = box.height()
    for place in range(STARS if empty else min(rating, STARS)):  # a foreign journal may hold any number
        shape = star(QPointF(box.x() + side * (place + 0.5), box.center().y()), side * 0.46)
        filled = place < rating
        painter.setPen(QPen(theme().colour(ink if filled else empty), tokens.LINE_WIDTH))
        painter.setBrush(theme().colour(ink) if filled else Qt.BrushStyle.NoBrush)
        painter.drawPolygon(shape)


class Stars(QWidget):
    """Five stars to touch; the same one again takes the rating away. Left and Right, and 0 to 5, do it by
    keyboard. `rated(stars)` comes only from a person; `set_stars` is silent, -1: several photos that differ.
    """

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._stars = 0
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._describe()

    @property
    def stars(self) -> int:
        return self._stars

    def set_stars(self, stars: int) -> None:
        self._stars = min(stars, STARS)
        self._describe()
        self.update()

    def _describe(self) -> None:
        name = self.tr("Different ratings") if self._stars < 0 else rating_text(self._stars)
        self.setAccessibleName(self.tr("Rating: {stars}").format(stars=name))
        self.setToolTip(f"{self.accessibleName()}  0–{STARS}")

    def sizeHint(self) -> QSize:
        side = theme().px(tokens.TARGET)
        return QSize(min(STARS * side, theme().space(tokens.TILE_WIDTH)), side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self.width() / STARS
        radius = theme().px(tokens.ICON) / 2
        pen = QPen(theme().colour("ink_soft" if self.isEnabled() else "ink_faint"), tokens.FOCUS_WIDTH * 0.75)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        for place in range(STARS):
            filled = place < self._stars
            painter.setPen(QPen(theme().colour("warning"), pen.widthF()) if filled else pen)
            painter.setBrush(theme().colour("warning_line") if filled else Qt.BrushStyle.NoBrush)
            painter.drawPolygon(star(QPointF((place + 0.5) * side, self.height() / 2), radius))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().colour("focus"), tokens.FOCUS_WIDTH))
            painter.drawRoundedRect(
                QRectF(self.rect()).adjusted(1, 1, -1, -1), tokens.RADIUS_SMALL, tokens.RADIUS_SMALL
            )

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.rate(1 + min(STARS - 1, int(event.position().x() * STARS / max(1, self.width()))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        digit = event.key() - Qt.Key.Key_0
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        if step is not None:
            self._give(min(STARS, max(0, max(self._stars, 0) + step)))
        elif 0 <= digit <= STARS:
            self._give(digit)
        else:
            super().keyPressEvent(event)

    def rate(self, stars: int) -> None:
        """As a person does: the same number again takes the rating away."""
        self._give(0 if stars == self._stars else stars)

    def _give(self, stars: int) -> None:
        if stars != self._stars and self.isEnabled():
            self.set_stars(stars)
            self.rated.emit(stars)
