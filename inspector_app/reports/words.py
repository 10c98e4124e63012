"""Says things in the report's one or two languages: pieces of text for `typeset`, the second language muted.

Turns codes into sentences and local texts into pieces. Does not measure, draw, or decide anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import NamedTuple

from inspector_app.domain.text import LocalText, localized
from inspector_app.reports import strings, theme
from inspector_app.reports.fonts import CHINESE, JAPANESE
from inspector_app.reports.marks import COLOUR_OF, DASH, DOT, MARK_OF, TICK
from inspector_app.reports.model import Message
from inspector_app.reports.theme import TextStyle
from inspector_app.reports.typeset import Piece, Text

NARROW_SPACE = "\u202f"
_RECKONED = frozenset({"better_percent", "worse_percent", "percent", "minimum", "limit", "nominal", "aql"})
"""Values of sentences that are decimals of our own or of the pack; readings stay as they were typed."""
_BOLD = re.compile(f"{strings.BOLD}([^{strings.BOLD}]+){strings.BOLD}")


class Said(NamedTuple):
    """The same thing said in the first language and, where there is one and it differs, in the second."""

    first: tuple[Piece, ...] = ()
    second: tuple[Piece, ...] = ()

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """Both, one after the other: the second on a line of its own where it does not fit behind the
        first.
        """
        gap = (Piece("", gap=True),) if self.first and self.second else ()
        return (*self.first, *gap, *self.second)

    @property
    def stacked(self) -> tuple[Piece, ...]:
        """Both, the second always on a line of its own."""
        feed = (Piece("\n"),) if self.first and self.second else ()
        return (*self.first, *feed, *self.second)

    def after(self, *pieces: Piece) -> Said:
        """With something in front."""
        return Said((*pieces, *self.first), self.second)


@dataclass(frozen=True)
class Words:
    """The languages of one report. `second` None: one language only."""

    language: str
    second: str | None = None

    @property
    def ideographs(self) -> str:
        """The font family for ideographs whose language is not known."""
        tags = [tag for tag in (self.language, self.second or "") if tag.startswith(("ja", "zh"))]
        return JAPANESE if tags and tags[0].startswith("ja") else CHINESE

    # What to say

    def say(self, key: str, style: TextStyle, **params: object) -> Said:
        """A sentence of the report, in both languages."""
        return self._both(
            strings.spoken_language(self.language),
            self._filled(key, self.language, params),
            strings.spoken_language(self.second) if self.second else "",
            self._filled(key, self.second, params) if self.second else "",
            style,
        )

    def first(self, key: str, **params: object) -> str:
        """A sentence in the first language only, without marks."""
        return self._filled(key, self.language, params).replace(strings.BOLD, "")

    def other(self, key: str, **params: object) -> str:
        """A sentence in the second language only, without marks; "" when there is none."""
        return self._filled(key, self.second, params).replace(strings.BOLD, "") if self.second else ""

    def message(self, message: Message, style: TextStyle, *, family: str) -> Said:
        """A sentence by code; the text that came with it when the code is not known here."""
        key = f"{family}.{message.code}"
        if strings.has(key):
            return self.say(key, style, **message.params)
        return self.text(message.text, style)

    def text(self, text: LocalText, style: TextStyle, *, bold: bool | None = None) -> Said:
        """What somebody wrote, in both languages where there are both."""
        first_tag, first = _found(text, self.language)
        second = text.get(self.second, "").strip() if self.second else ""
        return self._both(first_tag, first, self.second or "", second, style, bold=bold)

    def code_or_text(self, family: str, text: LocalText, style: TextStyle) -> Said:
        """What somebody wrote, or, if that is a known code, the sentence for it."""
        code = localized(text, self.language)
        return (
            self.say(f"{family}.{code}", style) if strings.has(f"{family}.{code}") else self.text(text, style)
        )

    def code(self, family: str, code: str, style: TextStyle) -> Said:
        """The word for a code; the code itself when it is not known."""
        key = f"{family}.{code}"
        return self.say(key, style) if strings.has(key) else Said((Piece(code),))

    def state(self, family: str, state: str, style: TextStyle) -> Said:
        """A result: its sign, then the word for it, in its colour; what is not fine is bold."""
        colour = COLOUR_OF.get(state, theme.MUTED)
        said = self.code(family, state, style)
        mark = MARK_OF.get(state, DASH)
        bold = mark not in (TICK, DASH)
        first = tuple(replace(piece, colour=colour, bold=bold) for piece in said.first)
        return Said(first, said.second).after(Piece("", mark=mark, colour=colour), Piece(" "))

    def marked(self, family: str, code: str, style: TextStyle) -> Said:
        """A word behind its sign, such as a class of defects."""
        return self.code(family, code, style).after(
            Piece("", mark=MARK_OF.get(code, DOT), colour=COLOUR_OF.get(code, theme.FAINT)), Piece(" ")
        )

    def name(self, name: LocalText, style: TextStyle) -> Said:
        """A name of a person or a company: also in its other script, though that be no language of the
        report.
        """
        tag, first = _found(name, self.language)
        second_tag = self.second if self.second and name.get(self.second, "").strip() else ""
        if not second_tag:
            second_tag = next((t for t, text in name.items() if text.strip() and text.strip() != first), "")
        return self._both(tag, first, second_tag, name.get(second_tag, "").strip(), style)

    def joined(self, *parts: Said, separator: str = " · ") -> Said:
        """Several things said as one, language by language; what is the same in both is said in the first
        only.
        """
        return Said(
            _with_separator([part.first for part in parts], separator),
            _with_separator([part.second for part in parts], separator),
        )

    def same(self, text: str) -> Said:
        """Something that is the same in every language: a number, a code."""
        return Said((Piece(text, self.language),)) if text else Said()

    # How to set it

    def paragraph(self, said: Said | Iterable[Piece], style: TextStyle) -> Text:
        pieces = said.pieces if isinstance(said, Said) else said
        return Text(pieces, style, ideographs=self.ideographs)

    def plain(self, text: str, style: TextStyle) -> Text:
        """Something that is the same in every language: a number, a code."""
        return self.paragraph([Piece(text, self.language)], style)

    def count(self, number: int) -> str:
        """A number that is printed once for all languages of the report: where they group digits differently
        ("3,000" is three to some readers), with a space, which nobody misreads.
        """
        marks = {strings.grouping(tag) for tag in (self.language, self.second) if tag}
        return f"{number:,}".replace(",", marks.pop() if len(marks) == 1 else NARROW_SPACE)

    def is_empty(self, text: LocalText) -> bool:
        return not any(value.strip() for value in text.values())

    def _filled(self, key: str, language: str, params: Mapping[str, object]) -> str:
        values = {name: self._value(name, value, language) for name, value in params.items()}
        if "cls" in params:  # the title begins a sentence, the word stands inside one
            values["cls_word"] = strings.sentence(f"class.{params['cls']}", language)
        return strings.sentence(key, language, values)

    def _value(self, name: str, value: object, language: str) -> str:
        if name == "cls" and strings.has(f"class_title.{value}"):
            return strings.sentence(f"class_title.{value}", language)
        if isinstance(value, Mapping):
            return localized(value, language)
        if isinstance(value, int):
            return f"{value:,}".replace(",", strings.grouping(language))
        return strings.decimal(str(value), language) if name in _RECKONED else str(value)

    def _both(
        self,
        tag: str,
        first: str,
        second_tag: str,
        second: str,
        style: TextStyle,
        *,
        bold: bool | None = None,
    ) -> Said:
        if not second or second == first:
            return Said(_marked(Piece(first, tag, bold=bold)))
        muted = theme.MUTED if style.colour == theme.INK else style.colour
        look = Piece(second, second_tag, bold=False, size=style.size * theme.SECOND_SCALE, colour=muted)
        return Said(_marked(Piece(first, tag, bold=bold)), _marked(look, bold=False))


def _with_separator(parts: Iterable[tuple[Piece, ...]], separator: str) -> tuple[Piece, ...]:
    found: list[Piece] = []
    for part in parts:
        if part:
            found += [replace(part[0], text=separator, mark="")] if found else []
            found += part
    return tuple(found)


def _found(text: LocalText, language: str) -> tuple[str, str]:
    """The language of the text to print first, and that text."""
    for tag in (language, strings.FALLBACK, *text):
        if text.get(tag, "").strip():
            return tag, text[tag].strip().replace(strings.BOLD, "")
    return language, ""


def _marked(piece: Piece, *, bold: bool = True) -> tuple[Piece, ...]:
    """The piece cut at its marks for bold."""
    if not piece.text:
        return ()
    pieces: list[Piece] = []
    at = 0
    for match in _BOLD.finditer(piece.text):
        if match.start() > at:
            pieces.append(replace(piece, text=piece.text[at : match.start()]))
        pieces.append(replace(piece, text=match[1], bold=bold))
        at = match.end()
    if at < len(piece.text):
        pieces.append(replace(piece, text=piece.text[at:]))
    return tuple(pieces)


def stamp(moment: datetime | None) -> str:
    """ "2026-11-20 14:03 +08:00", the same in every language; "" for None."""
    if moment is None:
        return ""
    offset = f"{moment:%z}"
    return f"{moment:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:5]}" if offset else f"{moment:%Y-%m-%d %H:%M}"


def numbers(values: Iterable[int | str]) -> str:
    """ "3, 7, 12-15": ascending, runs of three or more drawn together; names such as A/3 after them."""
    found: list[str] = []
    known = set(values)
    ordered = sorted(value for value in known if isinstance(value, int))
    start = 0
    for at in range(1, len(ordered) + 1):
        if at == len(ordered) or ordered[at] != ordered[at - 1] + 1:
            run = ordered[start:at]
            found += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(number) for number in run]
            start = at
    return ", ".join([*found, *sorted(value for value in known if isinstance(value, str))])
