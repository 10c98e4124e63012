"""Text that people of several languages read: `{language tag: text}`."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping

LocalText = Mapping[str, str]
"""Language tag ("en", "ja", "zh-Hans", "vi") to text. The first key is the language it was written in."""

_ACCENTS = re.compile("[\u0300-\u036f]")
_LETTERS: dict[int, str | int] = {ord("đ"): "d", **{code: code + 0x60 for code in range(0x3041, 0x3097)}}
"""Letters that no normal form takes apart, and hiragana as katakana."""


def folded(text: str) -> str:
    """Text as searches compare it: width, case and accents (ế is e, đ is d) ignored, however a letter is put
    together; both kana alike, their voicing kept.
    """
    lowered = text.casefold()
    if lowered.isascii():
        return lowered
    plain = unicodedata.normalize("NFKC", lowered).casefold().translate(_LETTERS)
    return unicodedata.normalize("NFC", _ACCENTS.sub("", unicodedata.normalize("NFD", plain)))


def localized(text: LocalText, language: str, fallback: str = "en") -> str:
    """The text in `language`, else in `fallback`, else in whatever language it has, else empty."""
    for tag in (language, fallback):
        if text.get(tag):
            return text[tag]
    return next((value for value in text.values() if value), "")


def bilingual(text: LocalText, language: str, second: str | None, separator: str = " · ") -> str:
    """The text in both languages where both exist and differ."""
    first = localized(text, language)
    other = text.get(second, "") if second else ""
    return f"{first}{separator}{other}" if other and other != first else first
