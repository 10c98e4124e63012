"""Registers the fonts that ship with the program and orders the families by language.

Han characters look different in Japanese and Chinese; the family that comes first decides. Never relies on
system fonts: with only Latin fonts installed, the others would be boxes.
"""

from __future__ import annotations

from PySide6.QtGui import QFont, QFontDatabase

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


def font(language: str, pixels: int, *, bold: bool = False) -> QFont:
    made = QFont()
    made.setFamilies(families(language))
    made.setPixelSize(pixels)
    made.setBold(bold)
    return made
