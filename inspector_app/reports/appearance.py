"""What a digital signature shows inside its box: who, when, and the beginning of the certificate's
fingerprint.

A one-page PDF with its own embedded fonts, so that the signed report stays PDF/A. Signs nothing, and shows no
tick: whether a signature is valid is for the program to say that verifies it.
"""

from __future__ import annotations

from datetime import datetime
from io import BytesIO

from reportlab import rl_config
from reportlab.pdfgen.canvas import Canvas

from inspector_app.domain.text import LocalText
from inspector_app.reports import theme
from inspector_app.reports.fonts import font_name
from inspector_app.reports.sections.signatures import FIELD_HEIGHT, FIELD_WIDTH
from inspector_app.reports.typeset import Piece
from inspector_app.reports.words import Words, stamp

_SHOWN_DIGITS = 32
_BAR = 2.4


def signature_appearance(
    *, language: str, second_language: str | None, name: LocalText, signed_at: datetime, fingerprint: str
) -> bytes:
    """A page of the size of a report's signature field. `fingerprint` is hexadecimal, of the certificate."""
    rl_config.useA85 = 0
    words = Words(language, second_language)
    out = BytesIO()
    canvas = Canvas(
        out,
        pagesize=(FIELD_WIDTH, FIELD_HEIGHT),
        initialFontName=font_name("NotoSans", bold=False),  # type: ignore[arg-type]  # wrong in the stubs
        pageCompression=1,
        invariant=1,
    )
    shown = " ".join(fingerprint[start : start + 4] for start in range(0, _SHOWN_DIGITS, 4))
    bold = theme.BODY.but(size=7.4, leading=9.6, bold=True)
    small = theme.TINY.but(size=5.8, leading=7.8, colour=theme.MUTED)
    said = words.name(name, bold)
    by = words.first("signature.digitally_by", name="\n").partition("\n")
    first = [Piece(by[0], language, bold=False), *said.first, Piece(by[2], language, bold=False)]
    second = [Piece("  "), *said.second] if said.second else []
    lines = [
        words.paragraph([*first, *second], bold),
        words.plain(stamp(signed_at), small.but(colour=theme.INK)),
        words.plain(words.first("signature.certificate", fingerprint=f"{shown} …"), small),
    ]
    lines = [line.limited(1, FIELD_WIDTH - _BAR - 14) for line in lines]
    height = sum(line.wrap(FIELD_WIDTH - _BAR - 14, FIELD_HEIGHT)[1] for line in lines)
    canvas.setFillColor(theme.ACCENT_WASH)
    canvas.roundRect(0, 0, FIELD_WIDTH, FIELD_HEIGHT, 2, stroke=0, fill=1)
    canvas.setFillColor(theme.ACCENT)
    canvas.roundRect(0, 0, _BAR, FIELD_HEIGHT, 1, stroke=0, fill=1)
    y = (FIELD_HEIGHT + height) / 2
    for line in lines:
        y -= line.height
        line.drawOn(canvas, _BAR + 7, y)
    canvas.showPage()
    canvas.save()
    return out.getvalue()
