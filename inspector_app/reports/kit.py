"""What every section is handed: the model, the words to say it with, and short ways to common blocks."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from reportlab.platypus.flowables import Flowable

from inspector_app.domain.text import LocalText
from inspector_app.reports import theme
from inspector_app.reports.blocks import Heading, PhotoCell, section
from inspector_app.reports.model import ReportModel, ReportPhoto
from inspector_app.reports.theme import TextStyle
from inspector_app.reports.typeset import Piece, Text
from inspector_app.reports.words import Said, Words, stamp

SHOWN_HASH = 12
"""Characters of a photo's SHA-256 printed under it: 48 bits, enough to tell any photos apart."""


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

    def plain(self, text: str, style: TextStyle = theme.BODY) -> Text:
        return self.words.plain(text, style)

    def join(self, *parts: Said, style: TextStyle = theme.BODY, separator: str = " · ") -> Text:
        """Several things said in one paragraph; empty ones are left out."""
        pieces: Said = []
        for part in parts:
            if part:
                pieces += [Piece(separator)] if pieces else []
                pieces += part
        return self.words.paragraph(pieces, style)

    def header(self, *keys: str, right: Sequence[str] = ()) -> list[Text]:
        """Column headings; those in `right` are set to the right, above numbers."""
        styles = {key: theme.COLUMN.but(align="right") for key in right}
        return [self._column(key, styles.get(key, theme.COLUMN)) for key in keys]

    def _column(self, key: str, style: TextStyle) -> Text:
        return self.plain("", style) if not key else self.say(key, style)

    def state(self, family: str, state: str, style: TextStyle = theme.BODY) -> Text:
        return self.words.paragraph(self.words.state(family, state, style), style)

    def section(
        self, key: str, content: Sequence[Flowable], *, note: Said | None = None, needs: float = 70.0
    ) -> list[Flowable]:
        """A section under its heading; `note` follows the title in small letters."""
        first, second = self.words.first(key), self.words.other(key)
        pieces = [Piece(first, self.words.language)]
        muted = theme.BODY
        if second and second != first:
            pieces.append(
                Piece("   " + second, self.words.second or "", bold=False, size=9.2, colour=theme.MUTED)
            )
        if note:
            pieces += [Piece("    ", bold=False, size=muted.size)]
            pieces += [
                Piece(p.text, p.language, False, min(p.size or 8.2, 8.2), theme.MUTED, p.mark) for p in note
            ]
        title = f"{first} {second}" if second and second != first else first
        heading = Heading(self.words.paragraph(pieces, theme.HEADING), title)
        return section(heading, content, needs=needs)

    def photo_cell(self, photo: ReportPhoto) -> PhotoCell:
        """A photo with code, unit and carton; its caption; time and the beginning of its hash."""
        place: Said = [Piece(photo.code, bold=True, colour=theme.INK)] if photo.code else []
        details = [
            self.words.first(key, **{key.removeprefix("photo."): value})
            for key, value in (("photo.unit", photo.unit), ("photo.carton", photo.carton))
            if value
        ]
        if details:
            place += [Piece((" " if place else "") + ", ".join(details), self.words.language)]
        lines = [self.words.paragraph(place, theme.CAPTION)] if place else []
        if not self.words.is_empty(photo.caption):
            lines.append(self.text(photo.caption, theme.CAPTION))
        moment = stamp(photo.taken_at)[:16]
        hashed = photo.sha256[:SHOWN_HASH]
        lines.append(self.plain(" · ".join(part for part in (moment, hashed) if part), theme.TINY))
        return PhotoCell(photo.key, lines)
