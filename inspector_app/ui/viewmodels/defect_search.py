"""Finding a defect of the catalogue by what a person types: codes, names in any language, pinyin initials,
and all of it with a typing error.

Pure: knows the catalogue and nothing else. What fits best has the lowest rank.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from inspector_app.domain.pack import DefectType
from inspector_app.domain.pinyin import initials
from inspector_app.domain.text import folded

CODE, CODE_BEGINS, NAME_BEGINS, WORD_BEGINS, INSIDE, INITIALS, DESCRIPTION, NEARLY = range(8)
"""Ranks: how well a defect fits what was typed."""
_SHORTEST_TYPO = 4
"""Letters a word has at least before an error in it is forgiven; with twice as many, two are."""
_WORDS = re.compile(r"[^\W_]+")
_Texts = tuple[tuple[str, str], ...]


def rank(defect: DefectType, wanted: str) -> int | None:
    """How well a defect fits `wanted`; None when it does not. Every word typed must be found."""
    typed = folded(wanted).strip()
    if not typed:
        return None
    entry = _entry(defect)
    whole = _rank_of(entry, typed)
    if whole is not None:
        return whole
    parts = [_rank_of(entry, word) for word in typed.split()]
    return None if any(part is None for part in parts) else max(part for part in parts if part is not None)


class _Entry:
    """The texts of a defect as they are compared."""

    def __init__(self, code: str, names: _Texts, descriptions: _Texts) -> None:
        self.code = folded(code)
        self.bare = _bare(self.code)
        self.names = tuple(folded(name) for _, name in names)
        self.words = tuple(word for name in self.names for word in _WORDS.findall(name))
        self.initials = tuple(initials(name) for tag, name in names if tag.startswith("zh"))
        self.description = tuple(folded(text) for _, text in descriptions)


_made = lru_cache(maxsize=4096)(_Entry)
"""A catalogue is searched with every key that is typed, and folded once."""


def _entry(defect: DefectType) -> _Entry:
    return _made(defect.code, tuple(defect.name.items()), tuple(defect.description.items()))


def _rank_of(entry: _Entry, typed: str) -> int | None:
    bare = _bare(typed)
    tests = (
        (CODE, typed == entry.code or bare == entry.bare),
        (CODE_BEGINS, bool(bare) and entry.bare.startswith(bare)),
        (NAME_BEGINS, any(name.startswith(typed) for name in entry.names)),
        (WORD_BEGINS, any(word.startswith(typed) for word in entry.words)),
        (INSIDE, any(typed in name for name in entry.names) or (len(bare) > 1 and bare in entry.bare)),
        (INITIALS, bare.isascii() and any(bare in letters for letters in entry.initials if bare)),
        (DESCRIPTION, any(typed in text for text in entry.description)),
        (NEARLY, _nearly(typed, entry.words)),
    )
    return next((found for found, fits in tests if fits), None)


def _bare(text: str) -> str:
    """Without what people leave out of a code: w07 is W-07."""
    return "".join(character for character in text if character.isalnum())


def _nearly(typed: str, words: Iterable[str]) -> bool:
    """Whether a word, or its beginning, differs by one letter (two in long ones) from what was typed."""
    if len(typed) < _SHORTEST_TYPO:
        return False
    allowed = 2 if len(typed) >= 2 * _SHORTEST_TYPO else 1
    return any(
        _distance(typed, word[:length]) <= allowed
        for word in words
        for length in {len(word), len(typed) - 1, len(typed), len(typed) + 1}
        if abs(length - len(typed)) <= allowed
    )


def _distance(one: str, other: str) -> int:
    """Letters to change, add, leave out or swap with their neighbour (optimal string alignment)."""
    before: list[int] = []
    last = list(range(len(other) + 1))
    for row, letter in enumerate(one, start=1):
        now = [row]
        for column, against in enumerate(other, start=1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != against))
            swapped = row > 1 and column > 1 and letter == other[column - 2] and one[row - 2] == against
            now.append(min(cost, before[column - 2] + 1) if swapped else cost)
        before, last = last, now
    return last[-1]
