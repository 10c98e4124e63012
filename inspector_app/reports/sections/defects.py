"""Defects by class, each with where it was found, and their photos."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, photo_rows, photo_width, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import DefectLine
from inspector_app.reports.words import numbers

_GRAVITY = {"critical": 0, "major": 1, "minor": 2}
PHOTOS_PER_ROW = 4


def build(kit: Kit) -> list[Flowable]:
    defects = sorted(kit.model.defects, key=lambda line: _GRAVITY.get(line.cls, 9))
    if not defects:
        return kit.section("section.defects", [kit.say("defects.none")])
    rows = [_row(kit, line) for line in defects]
    right = ("defects.column.quantity",)
    header = kit.header(
        "defects.column.code",
        "defects.column.name",
        "defects.column.class",
        "defects.column.quantity",
        "defects.column.where",
        "defects.column.units",
        "defects.column.clause",
        right=right,
    )
    widths = columns(42, -1.4, 74, 38, -0.9, -0.85, 44)
    cells = [kit.photo_cell(photo, photo_width(PHOTOS_PER_ROW)) for line in defects for photo in line.photos]
    pieces = sum(line.quantity for line in defects)
    note = kit.words.say("defects.summary", theme.BODY, lines=len(defects), pieces=pieces)
    # Numbers set to the right need some air before the words that follow.
    styles = [("RIGHTPADDING", (3, 0), (3, -1), 12)]
    content = [table(header, rows, widths, styles=styles), *photo_rows(cells, PHOTOS_PER_ROW)]
    return kit.section("section.defects", content, note=note)


def _row(kit: Kit, line: DefectLine) -> list[Flowable | list[Flowable]]:
    words = kit.words
    name: list[Flowable] = [kit.text(line.name)]
    if not words.is_empty(line.note):
        name.append(kit.text(line.note, theme.SMALL))
    if line.disposition:
        name.append(words.paragraph(words.code("disposition", line.disposition, theme.SMALL), theme.SMALL))
    return [
        kit.plain(line.code, theme.BODY.but(bold=True)),
        name,
        words.paragraph(words.marked("class", line.cls, theme.BODY), theme.BODY),
        kit.plain(f"{line.quantity:,}", theme.BODY.but(align="right")),
        kit.text(line.where),
        _place(kit, line),
        kit.plain(line.clause),
    ]


def _place(kit: Kit, line: DefectLine) -> list[Flowable]:
    """Numbers of units, and below them those of cartons."""
    style = theme.SMALL.but(leading=theme.BODY.leading)
    said = (
        kit.words.first("photo.unit", unit=numbers(line.units)) if line.units else "",
        kit.words.first("photo.carton", carton=numbers(line.cartons)) if line.cartons else "",
    )
    return [kit.plain(text, style) for text in said if text]
