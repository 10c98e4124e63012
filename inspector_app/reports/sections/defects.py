"""Defects by class, each with where it was found, and their photos."""

from __future__ import annotations

from typing import Any

from reportlab.platypus.flowables import CondPageBreak, Flowable, Spacer

from inspector_app.reports import theme
from inspector_app.reports.blocks import (
    PhotoCell,
    PhotoRow,
    columns,
    note_row,
    photo_rows,
    photo_width,
    table,
)
from inspector_app.reports.kit import CAPTION_LINES, Kit
from inspector_app.reports.model import DefectLine
from inspector_app.reports.tallrows import Row
from inspector_app.reports.words import numbers

_GRAVITY = {"critical": 0, "major": 1, "minor": 2}
PHOTOS_PER_ROW = 4
PICTURES_PER_ROW = 3
"""Of those with pins; one or two are shown larger."""
_BESIDE = 56.0
"""What stands above and below the first row of pictures with pins: heading and captions stay with it."""


def build(kit: Kit) -> list[Flowable]:
    defects = sorted(kit.model.defects, key=lambda line: _GRAVITY.get(line.cls, 9))
    if not defects:
        return kit.section("section.defects", [kit.say("defects.none")])
    numbered = bool(kit.model.pinned)
    widths = columns(*((24,) if numbered else ()), 42, -1.4, 74, 38, -0.9, -0.85, 44)
    name = 2 if numbered else 1  # the column that notes stand in
    rows: list[Row] = []
    styles: list[tuple[Any, ...]] = []
    for line in defects:
        apart = kit.apart([line.cls_reason, line.note], widths[name] - 8)
        rows.append(_row(kit, line, numbered=numbered, notes=not apart))
        if apart:
            row, look = note_row(apart, len(rows) + 1, len(widths), name)
            rows.append(row)
            styles += look
    right = ("defects.column.quantity",)
    header = kit.header(
        *(("defects.column.number",) if numbered else ()),
        "defects.column.code",
        "defects.column.name",
        "defects.column.class",
        "defects.column.quantity",
        "defects.column.where",
        "defects.column.units",
        "defects.column.clause",
        right=right,
    )
    cells = [kit.photo_cell(photo, photo_width(PHOTOS_PER_ROW)) for line in defects for photo in line.photos]
    pieces = sum(line.quantity for line in defects)
    note = kit.words.say("defects.summary", theme.BODY, lines=len(defects), pieces=pieces)
    # Numbers set to the right need some air before the words that follow.
    quantity = 4 if numbered else 3
    styles.append(("RIGHTPADDING", (quantity, 0), (quantity, -1), 12))
    content = [table(header, rows, widths, styles=styles), *_pinned(kit), *photo_rows(cells, PHOTOS_PER_ROW)]
    return kit.section("section.defects", content, note=note)


def _pinned(kit: Kit) -> list[Flowable]:
    """Pictures of the product with the numbers of the findings where they were found."""
    if not kit.model.pinned:
        return []
    per_row = max(2, min(PICTURES_PER_ROW, len(kit.model.pinned)))
    width = photo_width(per_row)
    cells = [
        PhotoCell(one.key, [kit.text(one.caption, theme.CAPTION).limited(CAPTION_LINES, width)], one.pins)
        for one in kit.model.pinned
    ]
    said = kit.say("defects.pins", theme.SUBHEADING)
    together = CondPageBreak(width * PhotoRow.SHAPE + _BESIDE)
    return [
        together,
        Spacer(0, theme.GAP),
        said,
        *photo_rows(cells, per_row),
        Spacer(0, theme.GAP / 2),
    ]


def _row(kit: Kit, line: DefectLine, *, numbered: bool, notes: bool) -> list[Flowable | list[Flowable]]:
    words = kit.words
    name: list[Flowable] = [kit.text(line.name)]
    if line.catalogue_cls:
        name.append(kit.say("defects.catalogue_class", theme.SMALL, cls=line.catalogue_cls))
    if notes:
        told = (line.cls_reason, line.note)
        name += [kit.text(text, theme.SMALL) for text in told if not words.is_empty(text)]
    if line.disposition:
        name.append(words.paragraph(words.code("disposition", line.disposition, theme.SMALL), theme.SMALL))
    number = [kit.plain(str(line.number), theme.BODY.but(bold=True))] if numbered else []
    return [
        *number,
        kit.plain(line.code, theme.BODY.but(bold=True)),
        name,
        words.paragraph(words.marked("class", line.cls, theme.BODY), theme.BODY),
        kit.plain(kit.words.count(line.quantity), theme.BODY.but(align="right")),
        kit.text(line.where),
        _place(kit, line),
        kit.plain(line.clause),
    ]


def _place(kit: Kit, line: DefectLine) -> list[Flowable]:
    """The sample, numbers of units, and below them those of cartons."""
    style = theme.SMALL.but(leading=theme.BODY.leading)
    said = (
        kit.words.first("defects.sample", stage=line.stage) if line.stage else "",
        kit.words.first("photo.unit", unit=numbers(line.units)) if line.units else "",
        kit.words.first("photo.carton", carton=numbers(line.cartons)) if line.cartons else "",
    )
    return [kit.plain(text, style) for text in said if text]
