"""Small signs drawn as shapes, so that no result depends on colour or on a font: tick, cross, dash, circle,
arrows.

Each is drawn in a square whose lower left corner is the origin.
"""

from __future__ import annotations

from collections.abc import Callable

from reportlab.lib.colors import Color
from reportlab.pdfgen.canvas import Canvas

from inspector_app.reports import theme

TICK, CROSS, DASH, RING, HIGH, LOW, ALERT = "tick", "cross", "dash", "ring", "high", "low", "alert"
DIAMOND, SQUARE, DOT = "diamond", "square", "dot"

MARK_OF = {
    "pass": TICK,
    "fail": CROSS,
    "na": DASH,
    "open": RING,
    "good": TICK,
    "bad": CROSS,
    "warning": ALERT,
    "neutral": DASH,
    "accepted": TICK,
    "not_accepted": CROSS,
    "rejected": CROSS,
    "pending": RING,
    "clear": TICK,
    "gap": ALERT,
    "continue": ALERT,
    "ahead": DASH,
    "noted": DASH,
    "critical": DIAMOND,
    "major": SQUARE,
    "minor": DOT,
}
"""Result, standing or state to its sign."""

COLOUR_OF: dict[str, Color] = {
    "pass": theme.GOOD,
    "fail": theme.BAD,
    "na": theme.FAINT,
    "open": theme.WARNING,
    "good": theme.GOOD,
    "bad": theme.BAD,
    "warning": theme.WARNING,
    "neutral": theme.FAINT,
    "accepted": theme.GOOD,
    "not_accepted": theme.BAD,
    "rejected": theme.BAD,
    "pending": theme.WARNING,
    "clear": theme.GOOD,
    "gap": theme.WARNING,
    "continue": theme.WARNING,
    "ahead": theme.FAINT,
    "noted": theme.MUTED,
    "critical": theme.BAD,
    "major": theme.WARNING,
    "minor": theme.FAINT,
}


def draw_mark(canvas: Canvas, mark: str, x: float, y: float, size: float, colour: Color) -> None:
    """Draws `mark` in the square of edge `size` at (x, y)."""
    canvas.saveState()
    canvas.translate(x, y)
    canvas.setStrokeColor(colour)
    canvas.setFillColor(colour)
    canvas.setLineWidth(size * 0.15)
    canvas.setLineCap(1)
    canvas.setLineJoin(1)
    _DRAW[mark](canvas, size)
    canvas.restoreState()


def _lines(canvas: Canvas, size: float, *points: tuple[float, float]) -> None:
    path = canvas.beginPath()
    path.moveTo(points[0][0] * size, points[0][1] * size)
    for x, y in points[1:]:
        path.lineTo(x * size, y * size)
    canvas.drawPath(path, stroke=1, fill=0)


def _tick(canvas: Canvas, size: float) -> None:
    _lines(canvas, size, (0.12, 0.48), (0.38, 0.2), (0.88, 0.82))


def _cross(canvas: Canvas, size: float) -> None:
    _lines(canvas, size, (0.18, 0.18), (0.82, 0.82))
    _lines(canvas, size, (0.18, 0.82), (0.82, 0.18))


def _dash(canvas: Canvas, size: float) -> None:
    _lines(canvas, size, (0.2, 0.5), (0.8, 0.5))


def _ring(canvas: Canvas, size: float) -> None:
    canvas.setLineWidth(size * 0.13)
    canvas.circle(size / 2, size / 2, size * 0.34, stroke=1, fill=0)


def _triangle(canvas: Canvas, size: float, *, base: float, tip: float) -> None:
    path = canvas.beginPath()
    path.moveTo(size * 0.1, size * base)
    path.lineTo(size * 0.9, size * base)
    path.lineTo(size * 0.5, size * tip)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _high(canvas: Canvas, size: float) -> None:
    _triangle(canvas, size, base=0.18, tip=0.88)


def _low(canvas: Canvas, size: float) -> None:
    _triangle(canvas, size, base=0.82, tip=0.12)


def _alert(canvas: Canvas, size: float) -> None:
    """A filled triangle with an exclamation mark left out of it."""
    path = canvas.beginPath()
    path.moveTo(size * 0.08, size * 0.12)
    path.lineTo(size * 0.92, size * 0.12)
    path.lineTo(size * 0.5, size * 0.9)
    path.close()
    canvas.setLineWidth(size * 0.1)
    canvas.drawPath(path, stroke=1, fill=1)
    canvas.setStrokeColor(theme.PAPER)
    canvas.setFillColor(theme.PAPER)
    canvas.setLineWidth(size * 0.11)
    _lines(canvas, size, (0.5, 0.62), (0.5, 0.4))
    canvas.circle(size / 2, size * 0.24, size * 0.065, stroke=0, fill=1)


def _diamond(canvas: Canvas, size: float) -> None:
    path = canvas.beginPath()
    path.moveTo(size * 0.5, size * 0.9)
    for x, y in ((0.9, 0.5), (0.5, 0.1), (0.1, 0.5)):
        path.lineTo(x * size, y * size)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def _square(canvas: Canvas, size: float) -> None:
    canvas.rect(size * 0.2, size * 0.2, size * 0.6, size * 0.6, stroke=0, fill=1)


def _dot(canvas: Canvas, size: float) -> None:
    canvas.circle(size / 2, size / 2, size * 0.28, stroke=0, fill=1)


_DRAW: dict[str, Callable[[Canvas, float], None]] = {
    TICK: _tick,
    CROSS: _cross,
    DASH: _dash,
    RING: _ring,
    HIGH: _high,
    LOW: _low,
    ALERT: _alert,
    DIAMOND: _diamond,
    SQUARE: _square,
    DOT: _dot,
}
