"""Which font draws which character: Noto Sans for Latin, and the Japanese or Chinese cut for ideographs.

The same ideograph looks different in Japan and in China, so the language of a text decides, and a text
without one follows the languages of its report. Only embedded fonts of our own are used; each is loaded when
first needed.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from inspector_app.system.resources import resource_path

LATIN, JAPANESE, CHINESE = "NotoSans", "NotoSansJP", "NotoSansSC"

MISSING = "\u25a1"  # a hollow box, when no font has the character

# Punctuation that both kinds of script use, drawn in the font of the text around it.
_SHARED = frozenset("“”‘’…—·–‥※→←↑↓×÷±°℃≥≤")
# Invisible characters: controls, formatting (also those that turn the reading direction round), private,
# surrogates.
_UNPRINTABLE = frozenset({"Cc", "Cf", "Co", "Cs", "Cn"})


def font_name(family: str, *, bold: bool) -> str:
    """The name of a family's cut as known to reportlab, registered on first use."""
    name = f"{family}-{'Bold' if bold else 'Regular'}"
    _load(name)
    return name


def split_runs(text: str, language: str, *, bold: bool, ideographs: str = CHINESE) -> list[tuple[str, str]]:
    """`text` cut into (font name, text), in order; what no font can draw is replaced by a hollow box.

    `language` is that of the text; `ideographs` is the family for texts of other languages. Line breaks are
    kept.
    """
    text = _printable(text)
    families = _preferred(text, language, ideographs)
    runs: list[tuple[str, str]] = []
    for wide, segment in _segments(text, language):
        if wide:
            runs.extend(_covered(segment, families, bold))
        else:
            # Only the sign that Latin lacks is borrowed, not the words around it.
            runs.extend(_drawn(c, (LATIN, *families), bold) for c in segment)
    return _joined(runs)


def width_of(text: str, font: str, size: float) -> float:
    """Width in points."""
    return float(pdfmetrics.stringWidth(text, font, size))


def is_wide(character: str) -> bool:
    """Whether a character is set in a square of its own: kana, ideographs, full-width forms."""
    return _is_wide(ord(character))


@cache
def _load(name: str) -> frozenset[int]:
    """Registers a font; the code points it can draw."""
    font = TTFont(name, str(resource_path("fonts", f"{name}.ttf")))
    pdfmetrics.registerFont(font)
    return frozenset(font.face.charToGlyph)


@cache
def _is_wide(point: int) -> bool:
    return (
        0x2E80 <= point <= 0xA4CF
        or 0xAC00 <= point <= 0xD7A3
        or 0xF900 <= point <= 0xFAFF
        or 0xFE30 <= point <= 0xFE4F
        or 0xFF01 <= point <= 0xFFEF
        or 0x20000 <= point <= 0x3FFFD
    )


def _printable(text: str) -> str:
    text = unicodedata.normalize("NFC", text.replace("\t", " "))
    return "".join(c for c in text if c == "\n" or unicodedata.category(c) not in _UNPRINTABLE)


def _preferred(text: str, language: str, ideographs: str) -> tuple[str, str]:
    if language.startswith("ja"):
        first = JAPANESE
    elif language.startswith("zh"):
        first = CHINESE
    elif any(0x3041 <= ord(c) <= 0x30FF for c in text):  # kana are written in Japan only
        first = JAPANESE
    else:
        first = ideographs
    return (first, CHINESE if first == JAPANESE else JAPANESE)


def _segments(text: str, language: str) -> list[tuple[bool, str]]:
    """`text` cut where the script changes: (wide?, segment)."""
    eastern = language.startswith(("ja", "zh"))
    found: list[tuple[bool, str]] = []
    for at, character in enumerate(text):
        wide = _is_wide(ord(character))
        if not wide and eastern and character in _SHARED:
            around = text[max(0, at - 1) : at] + text[at + 1 : at + 2]
            wide = any(_is_wide(ord(c)) for c in around)
        if found and found[-1][0] == wide:
            found[-1] = wide, found[-1][1] + character
        else:
            found.append((wide, character))
    return found


def _covered(segment: str, families: tuple[str, ...], bold: bool) -> list[tuple[str, str]]:
    """One run in the first family that has all of the segment, else character by character."""
    points = {ord(c) for c in segment if c != "\n"}
    for family in families:
        name = font_name(family, bold=bold)
        if points <= _load(name):
            return [(name, segment)]
    return [_drawn(c, families, bold) for c in segment]


def _drawn(character: str, families: tuple[str, ...], bold: bool) -> tuple[str, str]:
    for family in families:
        name = font_name(family, bold=bold)
        if character == "\n" or ord(character) in _load(name):
            return name, character
    return font_name(JAPANESE, bold=bold), MISSING


def _joined(runs: list[tuple[str, str]]) -> list[tuple[str, str]]:
    joined: list[tuple[str, str]] = []
    for name, text in runs:
        if joined and joined[-1][0] == name:
            joined[-1] = name, joined[-1][1] + text
        else:
            joined.append((name, text))
    return joined
