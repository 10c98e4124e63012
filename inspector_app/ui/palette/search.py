"""Finding entries by what a person types: any word in any language, the first letters of words, gaps, one
slip of the finger.

Pure: text in, entries in order out.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property

from inspector_app.domain.text import folded
from inspector_app.ui.palette.entries import PaletteEntry

FEW = 5
"""With fewer direct hits than this, gaps and slips are allowed for."""
_START, _WORD, _KEYS, _INSIDE, _OTHER_WORD, _INITIALS, _OTHER_INSIDE, _SLIP, _GAPS = (
    100,
    85,
    80,
    65,
    55,
    50,
    40,
    25,
    15,
)


@dataclass(frozen=True)
class Sought:
    """An entry with its texts folded once."""

    entry: PaletteEntry

    @cached_property
    def title(self) -> str:
        return folded(self.entry.title)

    @cached_property
    def other(self) -> str:
        return folded(f"{self.entry.words} {self.entry.group}")

    @cached_property
    def keys(self) -> str:
        return self.entry.shortcut.casefold()

    @cached_property
    def everything(self) -> str:
        return f"{self.title} {self.other} {self.keys}"

    @cached_property
    def initials(self) -> str:
        return "".join(word[0] for word in _words(self.title))

    @cached_property
    def words(self) -> tuple[str, ...]:
        return (*_words(self.title), *_words(self.other))


def search(entries: Iterable[Sought], text: str, recent: Sequence[str] = ()) -> list[PaletteEntry]:
    """The entries that match every word of `text`, best first; those used lately win a tie."""
    tokens = folded(text).split()
    if not tokens:
        return []
    pool = list(entries)
    found = [(score, s) for s in pool if (score := _direct(s, tokens))]
    if len(found) < FEW:
        known = {s.entry.key for _, s in found}
        loose = ((_loose(s, tokens), s) for s in pool if s.entry.key not in known)
        found += [(score, s) for score, s in loose if score]
    late = {key: place for place, key in enumerate(recent)}
    found.sort(key=lambda pair: (-pair[0], late.get(pair[1].entry.key, len(late)), len(pair[1].title)))
    return [s.entry for _, s in found]


def _direct(sought: Sought, tokens: Sequence[str]) -> int:
    """How well every token stands in the texts as it was typed; 0 when one does not."""
    total = 0
    for token in tokens:
        score = _one(sought, token)
        if not score:
            return 0
        total += score
    return total // len(tokens)


def _one(sought: Sought, token: str) -> int:
    if token not in sought.everything:
        return _INITIALS if len(token) > 1 and sought.initials.startswith(token) else 0
    if sought.title.startswith(token):
        return _START
    if token == sought.keys:
        return _KEYS
    if any(word.startswith(token) for word in _words(sought.title)):
        return _WORD
    if token in sought.title:
        return _INSIDE
    return _OTHER_WORD if any(word.startswith(token) for word in _words(sought.other)) else _OTHER_INSIDE


def _loose(sought: Sought, tokens: Sequence[str]) -> int:
    total = 0
    for token in tokens:
        score = _one(sought, token) or _forgiving(sought, token)
        if not score:
            return 0
        total += score
    return total // len(tokens)


def _forgiving(sought: Sought, token: str) -> int:
    if len(token) >= 4 and any(_one_slip(token, word) for word in sought.words):
        return _SLIP
    return _GAPS if len(token) >= 3 and _in_order(token, sought.title) else 0


def _in_order(token: str, text: str) -> bool:
    """Whether the letters of `token` come in `text` in this order, the first at the start of a word."""
    place = -1
    for letter in token:
        place = text.find(letter, place + 1)
        if place < 0:
            return False
    return any(word.startswith(token[0]) for word in _words(text))


def _one_slip(token: str, word: str) -> bool:
    """Whether `token` is the start of `word` but for one letter too many, too few, another, or two exchanged;
    the first letter has to be right.
    """
    at = 0
    while at < min(len(token), len(word)) and token[at] == word[at]:
        at += 1
    rest, other = token[at:], word[at:]
    if not at or not rest:
        return False
    exchanged = rest[1:2] + rest[:1] + rest[2:]
    return (
        other.startswith(rest[1:])
        or other[1:].startswith((rest, rest[1:]))
        or (len(rest) > 1 and other.startswith(exchanged))
    )


def _words(text: str) -> list[str]:
    return "".join(c if c.isalnum() else " " for c in text).split()
