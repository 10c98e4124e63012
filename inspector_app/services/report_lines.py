"""Lines of a report's tables: checklist and on-site tests. Measurements are in `report_measurements`."""

from __future__ import annotations

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import ChecklistItem, ItemKind, Pack, SiteTest
from inspector_app.domain.records import Answer, TestRun
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


def test_lines(record: InspectionRecord, pack: Pack) -> tuple[model.TestLine, ...]:
    """Every on-site test of the pack, done or not."""
    return tuple(_test_line(record.tests.get(test.key), test) for test in pack.tests)


def _test_line(run: TestRun | None, test: SiteTest) -> model.TestLine:
    return model.TestLine(
        title=test.title,
        result=(run.result if run else None) or "open",
        method=test.method,
        clause=test.clause,
        cls=str(test.cls),
        sample_size=run.sample_size if run and run.sample_size else test.sample_size,
        failed=run.failed if run else 0,
        values=_test_values(run, test),
        note=run.note if run else {},
    )


def _test_values(run: TestRun | None, test: SiteTest) -> LocalText:
    if run is None or not run.readings:
        return {}
    languages = {language for reading in test.readings for language in reading.title}
    return {
        language: "; ".join(
            f"{reading.title.get(language, '')}: {', '.join(run.readings[reading.key])} {reading.unit}"
            for reading in test.readings
            if run.readings.get(reading.key)
        )
        for language in languages
    }
