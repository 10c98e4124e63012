"""The theme in use: which colours, how large the text. One per program; changing it restyles every open
window.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont
from PySide6.QtWidgets import QApplication

from inspector_app.ui.theme import fonts, tokens
from inspector_app.ui.theme.palette import make_palette
from inspector_app.ui.theme.stylesheet import make_stylesheet


class Theme(QObject):
    """Name, colours and text scale. `changed` comes after palette, fonts and style sheet are in place."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.name = "light"
        self.colours = tokens.LIGHT
        self.percent = 100
        self.language = "en"
        self.other = ""
        """Language of the other side of the table, in whose letter forms second lines are drawn; "": none."""

    def px(self, size: int) -> int:
        """A size that grows with the text."""
        return round(size * self.percent / 100)

    def space(self, size: int) -> int:
        """A gap: grows at half the rate of the text, so that large text still fits the screen."""
        return round(size * (100 + (self.percent - 100) / 2) / 100)

    def in_other(self, font: QFont) -> QFont:
        """A font for text in the language of the other side."""
        return fonts.spoken(font, self.other or self.language)

    def colour(self, name: str) -> QColor:
        """Colour by token name, e.g. "accent"."""
        return QColor(getattr(self.colours, name))

    def use(self, name: str | None = None, percent: int | None = None, language: str | None = None) -> None:
        """Switch theme, text size or language of the fonts, at once and for all windows."""
        if name in tokens.THEMES:
            self.name, self.colours = name, tokens.THEMES[name]
        self.percent = percent or self.percent
        self.language = language or self.language
        self.apply()

    def apply(self) -> None:
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.setFont(fonts.font(self.language, self.px(tokens.BODY)))
            app.setPalette(make_palette(self.colours))
            app.setStyleSheet(make_stylesheet(self.colours, self.px, self.space))
        self.changed.emit()


_theme: list[Theme] = []


def theme() -> Theme:
    """The one theme of the program, made at first use."""
    if not _theme:
        _theme.append(Theme())
    return _theme[0]
