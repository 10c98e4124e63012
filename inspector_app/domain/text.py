"""Text that people of several languages read: `{language tag: text}`."""

from __future__ import annotations

from collections.abc import Mapping

LocalText = Mapping[str, str]
"""Language tag ("en", "ja", "zh-Hans", "vi") to text. The first key is the language it was written in."""


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
