"""Registers the fonts that ship with the program and orders the families by language.

Han characters look different in Japanese and Chinese; the family that comes first decides. Never relies on
system fonts: with only Latin fonts installed, the others would be boxes.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase
from PySide6.QtWidgets import QWidget

from inspector_app.system.resources import resource_path

LATIN, JAPANESE, CHINESE = "Noto Sans", "Noto Sans JP", "Noto Sans SC"
FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansJP-Regular.ttf",
    "NotoSansJP-Bold.ttf",
    "NotoSansSC-Regular.ttf",
    "NotoSansSC-Bold.ttf",
)


def register_fonts() -> list[str]:
    """Make the shipped fonts known to Qt; returns the files that could not be read (the program still
    works).
    """
    return [name for name in FILES if QFontDatabase.addApplicationFont(str(resource_path("fonts", name))) < 0]


def families(language: str) -> list[str]:
    """Font families for a language, best first."""
    han = [CHINESE, JAPANESE] if language.startswith("zh") else [JAPANESE, CHINESE]
    return [LATIN, *han]


def spoken(base: QFont, language: str) -> QFont:
    """The same font for text of another language: with that language's forms of Han characters."""
    return _speaking(QFont(base), language)


def speak(widget: QWidget, language: str) -> None:
    """Let a widget that has not been shown yet write in a language; size and weight stay what style sheet and
    parents say.
    """
    widget.setFont(_speaking(QFont(), language))


def font(language: str, pixels: int, *, bold: bool = False) -> QFont:
    made = _speaking(QFont(), language)
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made


def _speaking(made: QFont, language: str) -> QFont:
    made.setFamilies(families(language))
    # Qt keeps the fonts it has loaded by their first family and style, not by those that come after: without
    # a difference in style the forms of whatever language was drawn first would stay for every other one.
    hints = QFont.StyleHint
    made.setStyleHint(hints.SansSerif if language.startswith("zh") else hints.AnyStyle)
    return made
