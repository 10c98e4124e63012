"""Defects by class, each with where it was found, and their photos."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, photo_rows, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import DefectLine
from inspector_app.reports.typeset import Piece
from inspector_app.reports.words import Said, numbers

_GRAVITY = {"critical": 0, "major": 1, "minor": 2}
PHOTOS_PER_ROW = 4


def build(kit: Kit) -> list[Flowable]:
    defects = sorted(kit.model.defects, key=lambda line: _GRAVITY.get(line.cls, 9))
    if not defects:
        return kit.section("section.defects", [kit.say("defects.none")], needs=20)
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
    widths = columns(44, -1.5, 66, 32, -1, -0.75, 40)
    cells = [kit.photo_cell(photo) for line in defects for photo in line.photos]
    pieces = sum(line.quantity for line in defects)
    note = kit.words.say("defects.summary", theme.BODY, lines=len(defects), pieces=pieces)
    content = [table(header, rows, widths), *photo_rows(cells, PHOTOS_PER_ROW)]
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
        words.paragraph(words.code("class", line.cls, theme.BODY), theme.BODY),
        kit.plain(f"{line.quantity:,}", theme.BODY.but(align="right")),
        kit.text(line.where),
        words.paragraph(_place(line), theme.SMALL.but(leading=theme.BODY.leading)),
        kit.plain(line.clause),
    ]


def _place(line: DefectLine) -> Said:
    """Numbers of units, and after a dot those of cartons, as the column's title says."""
    parts = [numbers(found) for found in (line.units, line.cartons) if found]
    return [Piece(" · ".join(parts))] if parts else []
