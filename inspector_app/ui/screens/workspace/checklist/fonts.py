"""The fonts of painted rows and their metrics, made anew when theme, text size or language change."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics, QTextLayout, QTextOption

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.fonts import font

_RIGHT = Qt.TextElideMode.ElideRight


class Fonts:
    """`body`, `bold`, `small`, `second` (in the other language), `caption`, `heading`, `badge`: metrics;
    `font_of` the font itself.
    """

    def __init__(self) -> None:
        self.reset()

    def reset(self) -> None:
        self._fonts = {
            "body": _font(tokens.BODY),
            "bold": _font(tokens.BODY, bold=True),
            "small": _font(tokens.SMALL),
            "second": theme().in_other(_font(tokens.SMALL)),
            "caption": _font(tokens.CAPTION),
            "badge": _font(tokens.CAPTION, bold=True),
            "heading": _font(tokens.HEADING, bold=True),
        }
        self._metrics = {name: QFontMetrics(made) for name, made in self._fonts.items()}
        self._advances: dict[tuple[str, str], int] = {}

    def font_of(self, name: str) -> QFont:
        return self._fonts[name]

    def metrics(self, name: str) -> QFontMetrics:
        return self._metrics[name]

    @property
    def bold(self) -> QFontMetrics:
        return self._metrics["bold"]

    def advance(self, name: str, text: str) -> int:
        """Width of a text in one line; each is measured once."""
        key = (name, text)
        if key not in self._advances:
            self._advances[key] = self._metrics[name].horizontalAdvance(text)
        return self._advances[key]

    def lines(self, name: str, text: str, width: int, most: int) -> tuple[str, ...]:
        """A text broken into at most `most` lines, the last one shortened where there is more."""
        if not text:
            return ()
        if self.advance(name, text) <= width:
            return (text,)
        layout = QTextLayout(text, self._fonts[name])
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.beginLayout()
        found: list[str] = []
        while len(found) < most - 1 and (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            found.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
        layout.endLayout()
        rest = text[_end_of(layout) :].strip()
        if rest:
            found.append(self._metrics[name].elidedText(rest, _RIGHT, width))
        return tuple(found)


def _end_of(layout: QTextLayout) -> int:
    """How many characters the lines of a layout hold."""
    last = layout.lineCount() - 1
    if last < 0:
        return 0
    line = layout.lineAt(last)
    return line.textStart() + line.textLength()


def _font(size: int, *, bold: bool = False) -> QFont:
    return font(theme().language, theme().px(size), bold=bold)
