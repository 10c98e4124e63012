"""Charts of one measured point, painted from tokens: histogram with limits, and run chart with the
tolerance band.

Readings out of tolerance differ by shape as well as by colour: hatched bars, square dots; inconclusive ones
are amber triangles. A reading that takes part in a signal of the run rules has a diamond around it and the
rule's number beside it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.domain.measurement.histogram import Bar
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.words import own_number

_D = 8.5
"""Half the diagonal of the diamond around a reading that breaks a rule."""


@dataclass(frozen=True)
class ChartData:
    """Values in order of sample, each with what it was judged to prove and the rules it breaks; limits
    None where that side is open; `control` lower limit, mean and upper limit. Floats are for drawing only.
    """

    samples: tuple[int, ...] = ()
    values: tuple[float, ...] = ()
    outcomes: tuple[Outcome, ...] = ()
    rules: tuple[tuple[int, ...], ...] = ()
    bars: tuple[Bar, ...] = ()
    lower: float | None = None
    upper: float | None = None
    nominal: float | None = None
    control: tuple[float, float, float] | None = None
    decimals: int = 2

    def span(self, *, control: bool = False) -> tuple[float, float]:
        """Range to draw: readings, limits and, if wanted, control limits, with some air."""
        marks = [*self.values, *(x for x in (self.lower, self.upper) if x is not None)]
        if control and self.control is not None:
            marks += self.control
        low, high = min(marks), max(marks)
        air = (high - low) * 0.08 or 10.0**-self.decimals
        return low - air, high + air


class _Chart(QWidget):
    def __init__(self, name: str, height: int) -> None:
        super().__init__()
        self._height = height
        self._data = ChartData()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(height)

    def sizeHint(self) -> QSize:
        return QSize(tokens.TILE_WIDTH, self._height)

    def show_data(self, data: ChartData, description: str) -> None:
        """`description` says in words what the picture shows, for those who do not see it."""
        self._data = data
        self.setAccessibleDescription(description)
        self.update()

    def _small(self, painter: QPainter) -> QFontMetricsF:
        font = painter.font()
        font.setPixelSize(theme().px(tokens.CAPTION))
        painter.setFont(font)
        return QFontMetricsF(font)


class Histogram(_Chart):
    """Bars over the range of readings and limits; the limits are dashed lines with their values below."""

    def __init__(self, name: str) -> None:
        super().__init__(name, theme().space(tokens.XXL * 3))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = self._small(painter)
        foot = metrics.height() + tokens.XS
        area = QRectF(self.rect()).adjusted(tokens.S, tokens.S, -tokens.S, -foot)
        data = self._data
        painter.setPen(QPen(theme().colour("line"), tokens.LINE_WIDTH))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        if not data.values:
            return
        low, high = data.span()

        def x(value: float) -> float:
            return area.left() + (value - low) / (high - low) * area.width()

        top = max(bar.count for bar in data.bars)
        painter.setPen(Qt.PenStyle.NoPen)
        for bar in data.bars:
            height = area.height() * 0.92 * bar.count / top
            left, right = x(float(bar.left)), x(float(bar.right))
            box = QRectF(left + 1, area.bottom() - height, right - left - 2, height)
            colour = theme().colour("bad" if bar.out else "accent")
            if not bar.out:
                colour.setAlphaF(0.45 + 0.55 * bar.count / top)
            painter.setBrush(colour)
            painter.drawRoundedRect(box, 2, 2)
            if bar.out:
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.fillRect(box, _hatch())
        self._limits(painter, area, metrics, x)

    def _limits(
        self, painter: QPainter, area: QRectF, metrics: QFontMetricsF, x: Callable[[float], float]
    ) -> None:
        data = self._data
        for limit in (data.lower, data.upper):
            if limit is None:
                continue
            at = x(limit)
            painter.setPen(QPen(theme().colour("ink_soft"), 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
            text = own_number(f"{limit:.{data.decimals}f}")
            width = metrics.horizontalAdvance(text)
            left = min(max(at - width / 2, 0.0), self.width() - width)
            if limit == data.lower and data.upper is not None and x(data.upper) - at < width + tokens.S:
                left = max(0.0, x(data.upper) - width * 3 / 2 - tokens.S)  # beside the other one
            painter.drawText(QPointF(left, area.bottom() + metrics.ascent() + 2), text)


class RunChart(_Chart):
    """Readings in order of sample over the green band of the tolerance; control limits as broken lines,
    their centre as a whole one."""

    def __init__(self, name: str) -> None:
        super().__init__(name, theme().space(tokens.XXL + tokens.XL))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect()).adjusted(tokens.S, tokens.S, -tokens.S, -tokens.S)
        data = self._data
        if not data.values:
            painter.fillRect(area, theme().colour("sunken"))
            return
        low, high = data.span(control=True)

        def y(value: float) -> float:
            return area.bottom() - (value - low) / (high - low) * area.height()

        upper = high if data.upper is None else data.upper
        lower = low if data.lower is None else data.lower
        band = QRectF(QPointF(area.left(), y(upper)), QPointF(area.right(), y(lower)))
        painter.fillRect(band, theme().colour("good_soft"))
        if data.nominal is not None and low <= data.nominal <= high:
            painter.setPen(QPen(theme().colour("good"), 1, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(area.left(), y(data.nominal)), QPointF(area.right(), y(data.nominal)))
        styles = (Qt.PenStyle.DashLine, Qt.PenStyle.SolidLine, Qt.PenStyle.DashLine)
        for value, style in zip(data.control or (), styles, strict=False):
            painter.setPen(QPen(theme().colour("ink_soft"), 1, style))
            painter.drawLine(QPointF(area.left(), y(value)), QPointF(area.right(), y(value)))
        self._dots(
            painter,
            [QPointF(px, y(v)) for px, v in zip(_places(area, data.samples), data.values, strict=True)],
        )

    def _dots(self, painter: QPainter, points: Sequence[QPointF]) -> None:
        painter.setPen(QPen(theme().colour("line_strong"), 1))
        painter.drawPolyline(list(points))
        for outcome, rules, point in zip(self._data.outcomes, self._data.rules, points, strict=True):
            if rules:
                self._signal(painter, point, rules)
            painter.setPen(Qt.PenStyle.NoPen)
            _mark(painter, point, outcome)

    def _signal(self, painter: QPainter, point: QPointF, rules: tuple[int, ...]) -> None:
        """A diamond around the dot and the numbers of the rules, above it or, at the upper edge, below."""
        x, y = point.x(), point.y()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme().colour("warning"), 2))
        painter.drawPolygon([QPointF(x - _D, y), QPointF(x, y - _D), QPointF(x + _D, y), QPointF(x, y + _D)])
        metrics = self._small(painter)
        text = ",".join(map(str, rules))
        width = metrics.horizontalAdvance(text)
        left = min(max(x - width / 2, 0.0), self.width() - width)
        above = y - _D - 2
        base = above if above > metrics.ascent() else y + _D + metrics.ascent()
        painter.setPen(theme().colour("ink"))
        painter.drawText(QPointF(left, base), text)


def _mark(painter: QPainter, at: QPointF, outcome: Outcome) -> None:
    """A dot, a square or a triangle."""
    if outcome == Outcome.NOT_CONFORM:
        painter.setBrush(theme().colour("bad"))
        painter.drawRect(QRectF(at.x() - 5, at.y() - 5, 10, 10))
    elif outcome == Outcome.INCONCLUSIVE:
        painter.setBrush(theme().colour("warning"))
        painter.drawPolygon([at + QPointF(0, -6), at + QPointF(6, 5), at + QPointF(-6, 5)])
    else:
        painter.setBrush(theme().colour("accent"))
        painter.drawEllipse(at, 4.5, 4.5)


def _places(area: QRectF, samples: Sequence[int]) -> list[float]:
    last = max(*samples, 2)
    return [area.left() + tokens.S + (s - 1) / (last - 1) * (area.width() - 2 * tokens.S) for s in samples]


def _hatch() -> QBrush:
    colour = theme().colour("surface")
    colour.setAlphaF(0.55)
    return QBrush(colour, Qt.BrushStyle.BDiagPattern)
