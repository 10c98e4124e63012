"""Says things in the report's one or two languages: pieces of text for `typeset`, the second language muted.

Turns codes into sentences and local texts into pieces. Does not measure, draw, or decide anything.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime

from inspector_app.domain.text import LocalText, localized
from inspector_app.reports import strings, theme
from inspector_app.reports.fonts import CHINESE, JAPANESE
from inspector_app.reports.marks import COLOUR_OF, MARK_OF
from inspector_app.reports.model import Message
from inspector_app.reports.theme import TextStyle
from inspector_app.reports.typeset import Piece, Text

_BOLD = re.compile(f"{strings.BOLD}([^{strings.BOLD}]+){strings.BOLD}")

Said = list[Piece]


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
        return self.say(key, style) if strings.has(key) else [Piece(code)]

    def state(self, family: str, state: str, style: TextStyle, *, bold: bool = True) -> Said:
        """A result: its sign, then the word for it, in its colour."""
        colour = COLOUR_OF.get(state, theme.MUTED)
        said = self.code(family, state, style)
        first = replace(said[0], colour=colour, bold=bold) if said else Piece("")
        return [Piece("", mark=MARK_OF[state], colour=colour), Piece(" "), first, *said[1:]]

    # How to set it

    def paragraph(self, pieces: Iterable[Piece], style: TextStyle) -> Text:
        return Text(pieces, style, ideographs=self.ideographs)

    def plain(self, text: str, style: TextStyle) -> Text:
        """Something that is the same in every language: a number, a code."""
        return self.paragraph([Piece(text, self.language)], style)

    def is_empty(self, text: LocalText) -> bool:
        return not any(value.strip() for value in text.values())

    def _filled(self, key: str, language: str, params: Mapping[str, object]) -> str:
        values = {name: self._value(name, value, language) for name, value in params.items()}
        return strings.sentence(key, language, values)

    def _value(self, name: str, value: object, language: str) -> str:
        if name == "cls" and strings.has(f"class_title.{value}"):
            return strings.sentence(f"class_title.{value}", language)
        if isinstance(value, Mapping):
            return localized(value, language)
        return f"{value:,}" if isinstance(value, int) else str(value)

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
        said = _marked(Piece(first, tag, bold=bold))
        if second and second != first:
            muted = theme.MUTED if style.colour == theme.INK else style.colour
            look = Piece(second, second_tag, bold=False, size=style.size * theme.SECOND_SCALE, colour=muted)
            said += [Piece("  " if said else ""), *_marked(look)]
        return said


def _found(text: LocalText, language: str) -> tuple[str, str]:
    """The language of the text to print first, and that text."""
    for tag in (language, strings.FALLBACK, *text):
        if text.get(tag, "").strip():
            return tag, text[tag].strip().replace(strings.BOLD, "")
    return language, ""


def _marked(piece: Piece) -> Said:
    """The piece cut at its marks for bold. The second language stays regular, so that the first leads."""
    pieces: Said = []
    at = 0
    for match in _BOLD.finditer(piece.text):
        if match.start() > at:
            pieces.append(replace(piece, text=piece.text[at : match.start()]))
        pieces.append(replace(piece, text=match[1], bold=piece.bold is None or piece.bold))
        at = match.end()
    if at < len(piece.text):
        pieces.append(replace(piece, text=piece.text[at:]))
    return pieces


def clock(moment: datetime | None) -> str:
    """ "14:03", "" for None."""
    return f"{moment:%H:%M}" if moment else ""


def stamp(moment: datetime | None) -> str:
    """ "2026-11-20 14:03 +08:00", the same in every language; "" for None."""
    if moment is None:
        return ""
    offset = f"{moment:%z}"
    return f"{moment:%Y-%m-%d %H:%M} {offset[:3]}:{offset[3:5]}" if offset else f"{moment:%Y-%m-%d %H:%M}"


def numbers(values: Iterable[int]) -> str:
    """ "3, 7, 12-15": ascending, runs of three or more drawn together."""
    found: list[str] = []
    ordered = sorted(set(values))
    start = 0
    for at in range(1, len(ordered) + 1):
        if at == len(ordered) or ordered[at] != ordered[at - 1] + 1:
            run = ordered[start:at]
            found += [f"{run[0]}–{run[-1]}"] if len(run) > 2 else [str(number) for number in run]
            start = at
    return ", ".join(found)
