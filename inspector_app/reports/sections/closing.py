"""References, corrective actions and remarks: the short sections between the findings and the signatures."""

from __future__ import annotations

from reportlab.platypus.flowables import Flowable, Spacer

from inspector_app.reports import theme
from inspector_app.reports.blocks import columns, photo_rows, photo_width, table
from inspector_app.reports.kit import Kit
from inspector_app.reports.model import ActionLine, ReferenceLine
from inspector_app.reports.sections.defects import PHOTOS_PER_ROW
from inspector_app.reports.words import Said


def build(kit: Kit) -> list[Flowable]:
    return [*_references(kit), *_actions(kit), *_remarks(kit)]


def _references(kit: Kit) -> list[Flowable]:
    if not kit.model.references:
        return []
    rows = [_reference(kit, line) for line in kit.model.references]
    return kit.section("section.references", [table(None, rows, columns(120, 84, -1))])


def _reference(kit: Kit, line: ReferenceLine) -> list[Flowable]:
    words = kit.words
    details: list[Said] = []
    if line.sealed_on:
        details.append(words.say("references.sealed", theme.BODY, date=line.sealed_on))
    if not words.is_empty(line.holder):
        details.append(words.say("references.holder", theme.BODY, holder=line.holder))
    if not words.is_empty(line.note):
        details.append(words.text(line.note, theme.BODY))
    if line.result:
        details.append(words.state("state", line.result, theme.BODY))
    kind = words.paragraph(
        words.code("references.kind", line.kind, theme.BODY), theme.BODY.but(colour=theme.MUTED)
    )
    return [kind, kit.text(line.label, theme.BODY.but(bold=True)), kit.join(*details)]


def _actions(kit: Kit) -> list[Flowable]:
    actions = kit.model.actions
    if not actions:
        return []
    header = kit.header(
        "actions.column.number",
        "actions.column.what",
        "actions.column.owner",
        "actions.column.due",
        "actions.column.status",
    )
    rows = [_action(kit, number, action) for number, action in enumerate(actions, start=1)]
    cells = [
        kit.photo_cell(photo, photo_width(PHOTOS_PER_ROW)) for action in actions for photo in action.photos
    ]
    content = [table(header, rows, columns(20, -1, 96, 58, 78)), *photo_rows(cells, PHOTOS_PER_ROW)]
    return kit.section("section.actions", content)


def _action(kit: Kit, number: int, action: ActionLine) -> list[Flowable | list[Flowable]]:
    words = kit.words
    what: list[Flowable] = [kit.text(action.what)]
    if not words.is_empty(action.why):
        what.append(kit.say("actions.why", theme.SMALL, why=action.why))
    return [
        kit.plain(str(number)),
        what,
        kit.text(action.owner),
        kit.plain(action.due),
        words.paragraph(words.code("actions.status", action.status, theme.BODY), theme.BODY),
    ]


def _remarks(kit: Kit) -> list[Flowable]:
    """Each remark in the first language, and below it in the second: they are read, not looked up."""
    blocks: list[Flowable] = []
    for remark in kit.model.remarks:
        if kit.words.is_empty(remark):
            continue
        said = kit.words.text(remark, theme.BODY)
        blocks += [Spacer(0, 5)] if blocks else []
        blocks.append(kit.words.paragraph(said.first, theme.BODY))
        if said.second:
            blocks.append(kit.words.paragraph(said.second, theme.BODY.but(leading=10.8)))
    return kit.section("section.remarks", blocks) if blocks else []
