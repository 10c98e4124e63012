"""Lines of a report's tables: checklist, measurements, on-site tests."""

from __future__ import annotations

from decimal import Decimal

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.measurement.statistics import capability, summarize
from inspector_app.domain.pack import ChecklistItem, ItemKind, MeasurementSpec, Pack, SiteTest, Tolerance
from inspector_app.domain.records import Answer, Reading, TestRun
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


def measurement_points(record: InspectionRecord, pack: Pack) -> tuple[model.MeasurementPoint, ...]:
    """Every point with all its samples; a sample without a reading is shown as missing."""
    return tuple(
        _point(record, item, item.measurement)
        for item in pack.measurement_items
        if item.measurement is not None
    )


def _point(record: InspectionRecord, item: ChecklistItem, spec: MeasurementSpec) -> model.MeasurementPoint:
    readings = {r.sample: r for r in record.readings if r.point_key == item.key and r.value is not None}
    values = [Decimal(r.value) for r in readings.values() if r.value is not None]
    tolerance = spec.tolerance
    summary = summarize(values)
    index = capability(summary, tolerance.lower, tolerance.upper) if summary else None
    answer = record.answers.get(item.key)
    last = max([spec.sample_size, *readings])
    return model.MeasurementPoint(
        title={language: f"{spec.label} {text}" for language, text in item.title.items()},
        unit=spec.unit,
        nominal=_text(tolerance.nominal),
        lower=_text(tolerance.lower),
        upper=_text(tolerance.upper),
        clause=item.clause,
        cls=str(item.cls),
        readings=tuple(_cell(sample, readings.get(sample), tolerance) for sample in range(1, last + 1)),
        mean=_rounded(summary.mean, spec.decimals + 1) if summary else "",
        deviation=_rounded(summary.s, spec.decimals + 1) if summary and summary.s is not None else "",
        cpk=f"{index.index:.2f}" if index else "",
        cpk_low=f"{index.low:.2f}" if index else "",
        cpk_high=f"{index.high:.2f}" if index else "",
        note=_note(answer),
    )


def _cell(sample: int, reading: Reading | None, tolerance: Tolerance) -> model.ReadingCell:
    if reading is None or reading.value is None:
        return model.ReadingCell(sample=sample, text="", state="missing")
    value = Decimal(reading.value)
    state = "ok"
    if tolerance.lower is not None and value < tolerance.lower:
        state = "low"
    elif tolerance.upper is not None and value > tolerance.upper:
        state = "high"
    return model.ReadingCell(sample=sample, text=reading.value, state=state)


def _text(value: Decimal | None) -> str:
    return "" if value is None else format(value, "f")


def _rounded(value: Decimal, decimals: int) -> str:
    return format(round(value, decimals), "f")


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
