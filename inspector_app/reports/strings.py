"""The report's own sentences, per language, from resources/translations/reports.

Whole sentences with named placeholders; `*...*` in a file marks what is printed bold. Knows no fonts, no
pages.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from functools import cache

from inspector_app.system.resources import resource_path

BOLD = "\x01"
"""Stands before and after what is bold in a filled-in sentence. Unlike the asterisk, nobody can type it."""

FALLBACK = "en"
LANGUAGES = ("en", "ja", "zh-Hans", "vi")
"""Languages with a complete file of sentences."""
_COMMA_LANGUAGES = frozenset({"vi"})
"""Where the decimal mark is a comma and thousands are grouped by points."""
_POINT = re.compile(r"(?<=[0-9])\.(?=[0-9])")


@cache
def sentences(language: str) -> Mapping[str, str]:
    """Key to sentence; those of English for a language without a file."""
    tag = language if language in LANGUAGES else FALLBACK
    path = resource_path("translations", "reports", f"{tag}.json")
    found: dict[str, str] = json.loads(path.read_text(encoding="utf-8"))
    return found


def grouping(language: str) -> str:
    """What stands between thousands."""
    return "." if language in _COMMA_LANGUAGES else ","


def decimal(text: str, language: str) -> str:
    """A text of plain decimals with the mark of a language; points elsewhere ("2 in.") are none."""
    return _POINT.sub(",", text) if language in _COMMA_LANGUAGES else text


def has(key: str) -> bool:
    """Whether there is such a sentence."""
    return key in sentences(FALLBACK)


def sentence(key: str, language: str, params: Mapping[str, str] | None = None) -> str:
    """The sentence, filled in; BOLD stands around what is printed bold."""
    template = sentences(language)[key].replace("*", BOLD)
    return template.format_map({name: value.replace(BOLD, "") for name, value in (params or {}).items()})


def spoken_language(language: str) -> str:
    """The language the sentences will really be in, when `language` is asked for."""
    return language if language in LANGUAGES else FALLBACK
