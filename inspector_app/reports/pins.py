"""A numbered pin on a picture: the shape of its class, so that it can be told in black and white too."""

from __future__ import annotations

from reportlab.pdfgen.canvas import Canvas

from inspector_app.reports import theme
from inspector_app.reports.fonts import LATIN, font_name, width_of
from inspector_app.reports.marks import COLOUR_OF, DIAMOND, DOT, MARK_OF, SQUARE
from inspector_app.reports.model import PinMark

SIZE = 6.4
"""Size of the number."""
_INK = {"minor": theme.MUTED}
"""Where the colour of a class is too light to write on."""


def draw_pin(canvas: Canvas, pin: PinMark, x: float, y: float) -> None:
    """Draws a pin with its middle at (x, y)."""
    text, font = str(pin.number), font_name(LATIN, bold=True)
    wide = width_of(text, font, SIZE)
    half = max(SIZE * 0.78, wide / 2 + 2)
    canvas.saveState()
    canvas.setStrokeColor(theme.PAPER)
    canvas.setLineWidth(1.1)
    canvas.setFillColor(_INK.get(pin.cls, COLOUR_OF.get(pin.cls, theme.MUTED)))
    _shape(canvas, MARK_OF.get(pin.cls, DOT), x, y, half)
    canvas.setFillColor(theme.PAPER)
    canvas.setFont(font, SIZE)
    canvas.drawString(x - wide / 2, y - SIZE * 0.36, text)
    canvas.restoreState()


def _shape(canvas: Canvas, mark: str, x: float, y: float, half: float) -> None:
    if mark == SQUARE:
        canvas.roundRect(x - half, y - half, 2 * half, 2 * half, 1.4, stroke=1, fill=1)
    elif mark == DIAMOND:
        reach = half * 1.45
        path = canvas.beginPath()
        path.moveTo(x, y + reach)
        for across, up in ((reach, 0.0), (0.0, -reach), (-reach, 0.0)):
            path.lineTo(x + across, y + up)
        path.close()
        canvas.drawPath(path, stroke=1, fill=1)
    else:
        canvas.circle(x, y, half, stroke=1, fill=1)
