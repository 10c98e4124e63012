"""What every section is handed: the model, the words to say it with, and short ways to common blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from reportlab.platypus.flowables import Flowable

from inspector_app.domain.text import LocalText
from inspector_app.reports import strings, theme
from inspector_app.reports.blocks import Heading, PhotoCell, section
from inspector_app.reports.model import ReportModel, ReportPhoto
from inspector_app.reports.theme import TextStyle
from inspector_app.reports.typeset import Piece, Text
from inspector_app.reports.words import Said, Words, stamp

CAPTION_LINES = 5
LONG_NOTE = 12
"""A note of more lines in its column goes over the whole table, in a row of its own."""
SHOWN_HASH = 12
"""Characters of a photo's SHA-256 printed under it: 48 bits, enough to tell any photos apart."""
_MARKS = {"drawn": "photo.marks.drawn", "hidden": "photo.marks.hidden"}


@dataclass(frozen=True)
class Kit:
    """One report being laid out."""

    model: ReportModel
    words: Words

    def say(self, key: str, style: TextStyle = theme.BODY, **params: object) -> Text:
        """A sentence of the report as a paragraph."""
        return self.words.paragraph(self.words.say(key, style, **params), style)

    def text(self, text: LocalText, style: TextStyle = theme.BODY, *, bold: bool | None = None) -> Text:
        return self.words.paragraph(self.words.text(text, style, bold=bold), style)

    def decimal(self, text: str) -> str:
        """A decimal of our own reckoning with the mark of the first language; readings stay as typed."""
        return strings.decimal(text, self.words.language)

    def plain(self, text: str, style: TextStyle = theme.BODY) -> Text:
        return self.words.plain(text, style)

    def join(self, *parts: Said, style: TextStyle = theme.BODY, separator: str = " · ") -> Text:
        """Several things said in one paragraph, language by language; empty ones are left out."""
        return self.words.paragraph(self.words.joined(*parts, separator=separator), style)

    def header(self, *keys: str, right: Sequence[str] = ()) -> list[Text]:
        """Column headings, the second language below the first; those in `right` stand above numbers."""
        styles = {key: theme.COLUMN.but(align="right") for key in right}
        return [
            self.words.paragraph(self.words.say(key, theme.COLUMN).stacked, styles.get(key, theme.COLUMN))
            for key in keys
        ]

    def state(self, family: str, state: str, style: TextStyle = theme.BODY) -> Text:
        return self.words.paragraph(self.words.state(family, state, style), style)

    def section(
        self, key: str, content: Sequence[Flowable], *, note: Said | None = None, whole: bool = False
    ) -> list[Flowable]:
        """A section under its heading; `note`, in the first language, follows the title in small letters."""
        first, second = self.words.first(key), self.words.other(key)
        pieces = [Piece(first, self.words.language)]
        if second and second != first:
            pieces.append(_quiet(Piece("   " + second, self.words.second or ""), 9.2))
        if note and note.first:
            pieces += [_quiet(Piece("    "), theme.BODY.size)]
            pieces += [_quiet(piece, theme.BODY.size) for piece in note.first]
        title = f"{first} {second}" if second and second != first else first
        heading = Heading(self.words.paragraph(pieces, theme.HEADING), title)
        return section(heading, content, whole=whole)

    def apart(self, texts: Sequence[LocalText], width: float) -> list[Text]:
        """The texts in small letters where they are too long, together, for a column of that width."""
        small = theme.SMALL.but(leading=theme.BODY.leading)
        said = [self.text(text, small) for text in texts if not self.words.is_empty(text)]
        return said if sum(text.lines_at(width) for text in said) > LONG_NOTE else []

    def photo_cell(self, photo: ReportPhoto, width: float) -> PhotoCell:
        """A photo `width` points wide with code, unit and carton; its caption; time and the beginning of its
        hash.
        """
        place = [Piece(photo.code, bold=True, colour=theme.INK)] if photo.code else []
        details = [
            self.words.first(key, **{key.removeprefix("photo."): value})
            for key, value in (("photo.unit", photo.unit), ("photo.carton", photo.carton))
            if value
        ]
        if details:
            place.append(Piece((" " if place else "") + ", ".join(details), self.words.language))
        lines = [self.words.paragraph(place, theme.CAPTION).limited(2, width)] if place else []
        if not self.words.is_empty(photo.caption):
            lines.append(self.text(photo.caption, theme.CAPTION).limited(CAPTION_LINES, width))
        notes = [_MARKS[photo.marks]] if photo.marks else []
        notes += ["photo.marks.lengths"] if photo.lengths else []
        lines += [self.say(note, theme.TINY).limited(CAPTION_LINES, width) for note in notes]
        moment = stamp(photo.taken_at)[:16].removeprefix(self.model.header.inspected_on).strip()
        hashed = photo.sha256[:SHOWN_HASH]
        when = [part for part in (moment, hashed) if part]
        line = self.plain(" · ".join(when), theme.TINY)
        lines.append(line if line.lines_at(width) == 1 else self.plain("\n".join(when), theme.TINY))
        return PhotoCell(photo.key, lines)


def _quiet(piece: Piece, size: float) -> Piece:
    return replace(piece, bold=False, size=size, colour=theme.MUTED)
