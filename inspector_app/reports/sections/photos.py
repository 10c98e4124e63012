"""The appendix: every photo of the report, small, with what tells which file it is."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.blocks import photo_rows, photo_width
from inspector_app.reports.kit import Kit

PER_ROW = 5


def build(kit: Kit) -> list[Flowable]:
    photos = kit.model.photos
    if not photos:
        return []
    cells = [kit.photo_cell(photo, photo_width(PER_ROW)) for photo in photos]
    note = kit.say("photos.note", theme.SMALL, count=len(photos))
    rows = photo_rows(cells, PER_ROW)
    # A few photos stay on this page if they all fit; more begin on a page of their own.
    return kit.section("section.photos", [note, *rows], whole=True)
