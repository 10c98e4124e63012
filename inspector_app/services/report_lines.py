"""Lines of a report's tables: checklist and on-site tests. Measurements are in `report_measurements`."""

from __future__ import annotations

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import ChecklistItem, ItemKind, Pack
from inspector_app.domain.records import Answer
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_evidence import answer_state, lot_variants
from inspector_app.reports import model


def checklist_sections(record: InspectionRecord, pack: Pack) -> tuple[model.ChecklistSection, ...]:
    """Every section with its items that are not measurements, answered or not."""
    variants = lot_variants(record, pack)
    sections = []
    for section in pack.sections:
        items = tuple(
            _item_line(record, item, variants) for item in section.items if item.kind != ItemKind.MEASUREMENT
        )
        if items:
            sections.append(model.ChecklistSection(title=section.title, items=items))
    return tuple(sections)


def _item_line(
    record: InspectionRecord, item: ChecklistItem, variants: tuple[str, ...]
) -> model.ChecklistLine:
    answer = record.answers.get(item.key)
    return model.ChecklistLine(
        title=item.title,
        result=answer_state(item, answer.value if answer else None, variants),
        clause=item.clause,
        cls=str(item.cls),
        value=_shown_value(item, answer),
        note=_note(answer),
        photos=len(record.photos_of("item", item.key)),
    )


def _shown_value(item: ChecklistItem, answer: Answer | None) -> LocalText:
    value = answer.value if answer else None
    if not value or value in ("pass", "fail", "na"):
        return {}
    if item.kind == ItemKind.CHOICE:
        option = item.option(value)
        return option.title if option else {"en": value}
    if item.kind == ItemKind.COUNT and item.count is not None and item.count.unit:
        return {"en": f"{value} {item.count.unit}"}
    return {"en": value}


def _note(answer: Answer | None) -> LocalText:
    if answer is None:
        return {}
    return answer.na_reason if answer.value == "na" and answer.na_reason else answer.note
