"""Painted parts of the switching card: the last lots as marks, and how far a count has come as a bar.

Shape and colour say the same: a filled circle with a tick was accepted, a square with a cross was not, an
empty one did not count. Knows no rules.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap


@dataclass(frozen=True)
class Mark:
    """One lot. `counted` False: passed over. `letter` stands below it; `told` is read aloud."""

    accepted: bool
    counted: bool
    letter: str
    told: str


class LotMarks(QWidget):
    """The last lots, oldest first; what does not fit is left out at the old end."""

    def __init__(self, marks: Sequence[Mark]) -> None:
        super().__init__()
        self._marks = tuple(marks)
        self._side = theme().px(tokens.ICON)
        self._letters = QFont(self.font())
        self._letters.setPixelSize(theme().px(tokens.CAPTION))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("The last lots, the newest at the end"))
        self.setAccessibleDescription("; ".join(mark.told for mark in marks))
        self.setToolTip("\n".join(mark.told for mark in reversed(marks)))

    def _step(self) -> int:
        return self._side + tokens.XS

    def sizeHint(self) -> QSize:
        height = self._side + QFontMetricsF(self._letters).height() + tokens.XS
        return QSize(self._step() * len(self._marks), round(height))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._step() * min(len(self._marks), 5), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shown = self._marks[-max(1, self.width() // self._step()) :]
        painter.setFont(self._letters)
        metrics = QFontMetricsF(self._letters)
        for place, mark in enumerate(shown):
            box = QRectF(place * self._step() + 1, 1, self._side - 2, self._side - 2)
            self._paint(painter, mark, box)
            painter.setPen(theme().colour("ink_soft"))
            left = box.center().x() - metrics.horizontalAdvance(mark.letter) / 2
            painter.drawText(int(left), round(self._side + metrics.ascent()), mark.letter)

    def _paint(self, painter: QPainter, mark: Mark, box: QRectF) -> None:
        colour = theme().colour("good" if mark.accepted else "bad")
        painter.setPen(QPen(colour if mark.counted else theme().colour("line_strong"), tokens.FOCUS_WIDTH))
        painter.setBrush(colour if mark.counted else Qt.BrushStyle.NoBrush)
        if mark.accepted:
            painter.drawEllipse(box)
        else:
            painter.drawRoundedRect(box, tokens.XS, tokens.XS)
        ink = "surface" if mark.counted else "ink_faint"
        side = round(box.width() * 0.7)
        picture = icon_pixmap("check" if mark.accepted else "x", ink, side, self.devicePixelRatioF())
        painter.drawPixmap(round(box.center().x() - side / 2), round(box.center().y() - side / 2), picture)


class CountBar(QWidget):
    """`done` of `needed`, filled from the left; the words stand beside it."""

    def __init__(self, done: int, needed: int, tone: str = "accent") -> None:
        super().__init__()
        self._share = min(1.0, done / needed)
        self._tone = tone
        self.setFixedHeight(theme().px(tokens.BAR_HEIGHT))
        self.setMinimumWidth(theme().px(tokens.THUMB))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(f"{done} / {needed}")

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        radius = self.height() / 2
        painter.setBrush(theme().colour("neutral_soft"))
        painter.drawRoundedRect(QRectF(self.rect()), radius, radius)
        if self._share:
            painter.setBrush(theme().colour(self._tone))
            width = max(self.height(), self.width() * self._share)
            painter.drawRoundedRect(QRectF(0, 0, width, self.height()), radius, radius)
