"""The checklist, section by section: what was required, the result, what was seen."""

from __future__ import annotations

from collections import Counter
from typing import Any

from reportlab.platypus.flowables import Flowable

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, note_row, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import ChecklistLine
from inspector_app.reports.tallrows import Row
from inspector_app.reports.words import Said

_WIDTHS = columns(36, -1.25, 84, -1)
_FINDING = _WIDTHS[-1] - 8


def build(kit: Kit) -> list[Flowable]:
    sections = kit.model.checklist
    if not any(section.items for section in sections):
        return kit.section("section.checklist", [kit.say("checklist.none")])
    rows: list[Row] = []
    styles: list[tuple[Any, ...]] = []
    for section in sections:
        at = len(rows) + 1  # row 0 is the header
        styles += [
            ("SPAN", (0, at), (-1, at)),
            ("BACKGROUND", (0, at), (-1, at), theme.WASH),
            ("TOPPADDING", (0, at), (-1, at), 4),
            ("NOSPLIT", (0, at), (-1, at + 1)),
        ]
        rows.append([kit.text(section.title, theme.BODY.but(bold=True)), "", "", ""])
        for item in section.items:
            if item.result == "fail":
                styles.append(("BACKGROUND", (0, len(rows) + 1), (-1, len(rows) + 1), theme.BAD_WASH))
            apart = kit.apart([item.note], _FINDING)
            rows.append(_row(kit, item, note=not apart))
            if apart:
                wash = theme.BAD_WASH if item.result == "fail" else theme.PAPER
                row, look = note_row(apart, len(rows) + 1, len(_WIDTHS), 1, wash)
                rows.append(row)
                styles += look
    header = kit.header(
        "checklist.column.clause",
        "checklist.column.item",
        "checklist.column.result",
        "checklist.column.finding",
    )
    return kit.section("section.checklist", [table(header, rows, _WIDTHS, styles=styles)], note=_summary(kit))


def _summary(kit: Kit) -> Said:
    counts = Counter(item.result for section in kit.model.checklist for item in section.items)
    return kit.words.say(
        "checklist.summary",
        theme.BODY,
        passed=counts["pass"],
        failed=counts["fail"],
        na=counts["na"],
        open=counts["open"],
    )


def _row(kit: Kit, item: ChecklistLine, *, note: bool) -> list[Flowable | list[Flowable]]:
    words = kit.words
    finding: list[Flowable] = []
    if not words.is_empty(item.value):
        finding.append(kit.text(item.value))
    if note and not words.is_empty(item.note):
        finding.append(kit.text(item.note, theme.SMALL.but(leading=theme.BODY.leading)))
    if item.photos:
        finding.append(
            kit.say("checklist.photos", theme.SMALL.but(leading=theme.BODY.leading), count=item.photos)
        )
    return [kit.plain(item.clause), kit.text(item.title), kit.state("state", item.result), finding]
