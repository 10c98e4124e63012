"""The operating characteristic of each class's plan: a painted curve beside what it means in words."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QWidget

from inspector_app.domain.records import ClassPlan, CountingMode
from inspector_app.domain.sampling.curves import OcPoint
from inspector_app.services.risks import ClassRisk, class_risks
from inspector_app.ui.screens.workspace.sampling.risk_words import (
    aql_mark,
    axis_titles,
    limit_mark,
    model_text,
    quality_text,
    sentences,
)
from inspector_app.ui.tasks import Tasks
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Card, Divider, clear, column
from inspector_app.ui.widgets.chips import ClassBadge
from inspector_app.ui.widgets.labels import Label

Wanted = tuple[tuple[ClassPlan, ...], int, str]
"""Plans, lot size, counting."""
_TICKS = 6
_SIDE_BY_SIDE_UP_TO = 125
"""Text size in percent; larger text gets the whole width, with the chart below."""


class RiskCard(Card):
    """One block per class. `show_plans` may be called at every change; it computes only when one is new, and
    with `tasks` beside the GUI thread: three multiple plans of a big lot take a quarter of a second.
    """

    def __init__(self, tasks: Tasks | None = None) -> None:
        self._tasks = tasks
        self._title = Label("", "title")
        self._note = Label("", "muted", wrap=True)
        self._blocks = column(gap=tokens.M)
        super().__init__(self._title, self._blocks, self._note, gap=tokens.CONTROL_GAP)
        self._title.setText(self.tr("Risk of the plan"))
        self._shown: Wanted | None = None

    def show_plans(self, plans: tuple[ClassPlan, ...], lot_size: int, counting: CountingMode | str) -> None:
        """The risks of these plans; without plans the card hides."""
        wanted = (plans, lot_size, str(counting))
        if wanted == self._shown:
            return
        self._shown = wanted
        if self._tasks is None:
            self._show((wanted, class_risks(plans, lot_size, counting)))
        else:
            self._tasks.decode(_risks_of, wanted, done=self._show)

    def _show(self, found: tuple[Wanted, tuple[ClassRisk, ...]]) -> None:
        wanted, risks = found
        if wanted != self._shown:
            return  # the plan was changed again meanwhile
        clear(self._blocks)
        self.setVisible(bool(risks))
        for place, risk in enumerate(risks):
            if place:
                self._blocks.addWidget(Divider())
            self._blocks.addLayout(self._block(risk))
        texts = dict.fromkeys(model_text(risk) for risk in risks if not risk.full_inspection)
        self._note.setText(" ".join(texts))
        self._note.setVisible(bool(texts))

    def _block(self, risk: ClassRisk) -> QBoxLayout:
        words = column(ClassBadge(risk.cls), gap=tokens.S)
        for text in sentences(risk):
            words.addWidget(Label(text, wrap=True))
        words.addStretch(1)
        beside = theme().percent <= _SIDE_BY_SIDE_UP_TO
        block = QBoxLayout(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        block.setSpacing(theme().space(tokens.M))
        block.addLayout(words, 1)
        if risk.curve:
            block.addLayout(column(OcChart(risk), 1), 1)
        return block


def _risks_of(wanted: Wanted) -> tuple[Wanted, tuple[ClassRisk, ...]]:
    return wanted, class_risks(*wanted)


class OcChart(QWidget):
    """Probability of acceptance over the quality of the lot, with the AQL and the quality that hardly passes
    marked.
    """

    def __init__(self, risk: ClassRisk) -> None:
        super().__init__()
        self._risk = risk
        self.setAccessibleName(self.tr("Operating characteristic"))
        self.setAccessibleDescription(described(risk))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(theme().px(tokens.THUMB * 3 + tokens.M))

    def sizeHint(self) -> QSize:
        return QSize(tokens.REFERENCE_WIDTH, self.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        font = painter.font()
        font.setPixelSize(theme().px(tokens.CAPTION))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        line = metrics.height()
        area = QRectF(self.rect()).adjusted(
            metrics.horizontalAdvance("100") + tokens.S,
            2 * line + tokens.XS,
            -tokens.S,
            -2 * line - tokens.XS,
        )
        self._axes(painter, metrics, area)
        painter.setPen(QPen(theme().colour("accent"), tokens.FOCUS_WIDTH))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([self._place(area, point) for point in self._risk.curve]))
        risk = self._risk
        if risk.aql_point is not None:
            at = self._place(area, risk.aql_point)
            self._dot(painter, at, theme().colour("accent"), square=False)
            self._mark(painter, metrics, area, at, aql_mark(risk, risk.aql_point))
        if risk.limit is not None:
            at = self._place(area, risk.limit)
            self._dot(painter, at, theme().colour("warning"), square=True)
            self._mark(painter, metrics, area, at, limit_mark(risk, risk.limit))

    def _place(self, area: QRectF, point: OcPoint) -> QPointF:
        end = self._risk.curve[-1].quality_percent
        return QPointF(
            area.left() + min(1.0, point.quality_percent / end) * area.width(),
            area.bottom() - point.probability * area.height(),
        )

    def _axes(self, painter: QPainter, metrics: QFontMetricsF, area: QRectF) -> None:
        across, up = axis_titles(self._risk.model)
        ink, rule = QPen(theme().colour("ink_soft")), QPen(theme().colour("line"), tokens.LINE_WIDTH)
        for percent in (0, 50, 100):
            y = area.bottom() - percent / 100 * area.height()
            painter.setPen(rule)
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(ink)
            text = str(percent)
            left = area.left() - metrics.horizontalAdvance(text) - tokens.XS
            painter.drawText(QPointF(left, y + metrics.ascent() / 2 - 1), text)
        end = self._risk.curve[-1].quality_percent
        baseline = area.bottom() + metrics.ascent() + tokens.XS / 2
        for value in ticks(end):
            x = area.left() + value / end * area.width()
            painter.setPen(rule)
            painter.drawLine(QPointF(x, area.bottom()), QPointF(x, area.bottom() + tokens.XS))
            painter.setPen(ink)
            text = quality_text(value)
            width = metrics.horizontalAdvance(text)
            painter.drawText(QPointF(min(x - width / 2, self.width() - width), baseline), text)
        painter.drawText(QPointF(0, metrics.ascent()), up)
        right = area.right() - metrics.horizontalAdvance(across)
        painter.drawText(QPointF(max(0.0, right), baseline + metrics.height()), across)

    def _dot(self, painter: QPainter, at: QPointF, colour: QColor, *, square: bool) -> None:
        half = tokens.XS + 1.0
        box = QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half)
        painter.setPen(QPen(theme().colour("surface"), tokens.LINE_WIDTH))
        painter.setBrush(colour)
        if square:
            painter.drawRect(box)
        else:
            painter.drawEllipse(box)

    def _mark(self, painter: QPainter, metrics: QFontMetricsF, area: QRectF, at: QPointF, text: str) -> None:
        """Above the point, to its right, where the falling curve leaves room; or else above the curve."""
        left = min(at.x() + 2 * tokens.XS, area.right() - metrics.horizontalAdvance(text))
        free = min(at.y(), self._curve_above(area, left))
        painter.setPen(theme().colour("ink"))
        painter.drawText(QPointF(left, free - metrics.descent() - tokens.XS / 2), text)

    def _curve_above(self, area: QRectF, x: float) -> float:
        """The highest place of the curve from `x` on, as it falls: where it passes `x`."""
        places = [self._place(area, point) for point in self._risk.curve]
        before = [place.y() for place in places if place.x() <= x]
        return before[-1] if before else area.top()


def ticks(end: float) -> tuple[float, ...]:
    """Round numbers from 0 to at most `end`, six or fewer after the first."""
    rough = end / _TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(factor * power for factor in (1, 2, 5, 10) if factor * power >= rough * (1 - 1e-9))
    return tuple(step * place for place in range(int(end / step + 1e-9) + 1))


def described(risk: ClassRisk) -> str:
    """The chart for those who do not see it: some of its points in words."""
    across, up = axis_titles(risk.model)
    some: Iterable[OcPoint] = risk.curve[:: max(1, len(risk.curve) // 8)]
    points = "; ".join(
        f"{quality_text(point.quality_percent)}: {point.probability * 100:.0f}" for point in some
    )
    return f"{across}: {up}. {points}"
