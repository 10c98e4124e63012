"""Lines of a report's measurements: each point with its readings, judged, and what they say together."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.measurement.capability import point_capabilities
from inspector_app.domain.measurement.conformity import Outcome, read_uncertainty
from inspector_app.domain.measurement.notation import (
    MINUS,
    conversion_text,
    exact_text,
    shown_text,
    signed_text,
    tolerance_text,
    uncertainty_text,
)
from inspector_app.domain.pack import ChecklistItem, MeasurementSpec, Pack, Tolerance
from inspector_app.domain.records import Answer, Reading
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_evidence import lot_variants
from inspector_app.reports.measurement_model import MeasurementPoint, ReadingCell
from inspector_app.services.report_gauges import gauge_numbers


def measurement_points(record: InspectionRecord, pack: Pack) -> tuple[MeasurementPoint, ...]:
    """Every point with all its samples; a sample without a reading is shown as missing.

    Readings of a variant stand in a line of their own, with the tolerance of that variant.
    """
    variants = lot_variants(record, pack)
    only = variants[0] if len(variants) == 1 else None
    return tuple(
        _point(record, pack, item, item.measurement, variant, only)
        for item in pack.measurement_items
        if item.measurement is not None
        for variant in _variants_read(record, item.key)
    )


def _variants_read(record: InspectionRecord, point_key: str) -> list[str | None]:
    """The variants that have readings of the point, those without a variant first."""
    found = dict.fromkeys(r.variant for r in record.readings if r.point_key == point_key and r.value)
    return sorted(found or [None], key=lambda variant: variant or "")


def _point(
    record: InspectionRecord,
    pack: Pack,
    item: ChecklistItem,
    spec: MeasurementSpec,
    variant: str | None,
    only: str | None,
) -> MeasurementPoint:
    readings = {
        r.sample: r
        for r in record.readings
        if r.point_key == item.key and r.value is not None and r.variant == variant
    }
    tolerance = pack.tolerance(item.key, variant or only)
    last = max([spec.sample_size, *readings])
    point = MeasurementPoint(
        title=_title(item, spec, pack, variant),
        label=spec.label,
        unit=spec.unit,
        nominal=_plain(tolerance.nominal, spec.decimals),
        lower=_plain(tolerance.lower, spec.decimals),
        upper=_plain(tolerance.upper, spec.decimals),
        written=_written(tolerance, spec),
        mode=str(tolerance.mode),
        uncertainty=_uncertainty(spec, readings.values()),
        gauge=gauge_numbers(record, item.key, variant),
        rule=str(spec.decision_rule),
        clause=item.clause,
        cls=str(item.cls),
        readings=tuple(_cell(sample, readings.get(sample), tolerance, spec) for sample in range(1, last + 1)),
        conversions=_conversions(readings, spec, tolerance),
        note=_note(record.answers.get(item.key)),
    )
    values = [Decimal(r.value) for _sample, r in sorted(readings.items()) if r.value is not None]
    return _with_statistics(point, values, tolerance, spec)


def _uncertainty(spec: MeasurementSpec, readings: Iterable[Reading]) -> str:
    """As the pack states it; else that of the gauge, where all readings have the same."""
    kept = {reading.uncertainty for reading in readings}
    own = read_uncertainty(kept.pop()) if len(kept) == 1 else None
    found = spec.uncertainty or own
    return uncertainty_text(found, spec.unit) if found is not None else ""


def _written(tolerance: Tolerance, spec: MeasurementSpec) -> str:
    """The tolerance around its nominal; "" where it is written as the limits are."""
    sides = (tolerance.plus, tolerance.plus_percent), (tolerance.minus, tolerance.minus_percent)
    around = tolerance.min is tolerance.max is None and all(any(x is not None for x in s) for s in sides)
    if not around and not tolerance.reads_deviation:
        return ""
    return tolerance_text(tolerance, spec.decimals, spec.unit)


def _title(item: ChecklistItem, spec: MeasurementSpec, pack: Pack, variant: str | None) -> LocalText:
    names = next((v.name for v in pack.product.variants if v.key == variant), {}) if variant else {}
    return {
        language: f"{spec.label} {text}" + (f" ({names.get(language, variant)})" if variant else "")
        for language, text in item.title.items()
    }


def _with_statistics(
    point: MeasurementPoint, values: list[Decimal], tolerance: Tolerance, spec: MeasurementSpec
) -> MeasurementPoint:
    found = point_capabilities(values, tolerance)
    summary, index = found.summary, found.ppk
    if summary is None:
        return point
    return replace(
        point,
        mean=_rounded(summary.mean, spec.decimals + 1),
        deviation=_rounded(summary.s, spec.decimals + 2) if summary.s is not None else "",
        cpk=f"{index.value:.2f}" if index else "",
        cpk_low=f"{index.low:.2f}" if index else "",
        cpk_high=f"{index.high:.2f}" if index else "",
        pp=f"{found.pp.value:.2f}" if found.pp else "",
        undefined=found.reasons.get("ppk", ""),
        few=index is not None and "small_sample" in found.warnings,
    )


def _cell(sample: int, reading: Reading | None, tolerance: Tolerance, spec: MeasurementSpec) -> ReadingCell:
    if reading is None or reading.value is None:
        return ReadingCell(sample=sample, text="", state="missing")
    value = Decimal(reading.value)
    outcome = spec.judge(value, tolerance, reading.uncertainty).outcome
    state = "ok"
    if outcome == Outcome.INCONCLUSIVE:
        state = "inconclusive"
    elif outcome == Outcome.NOT_CONFORM:
        state = "low" if tolerance.excess(value) < 0 else "high"
    actual = tolerance.actual(value) if tolerance.reads_deviation else None
    converted = _conversion(reading, spec, tolerance)
    shown = _in_column(value, spec.decimals) if converted else value
    text = signed_text(shown, spec.decimals) if actual is not None else shown_text(shown, spec.decimals)
    return ReadingCell(
        sample=sample,
        text=text.replace(MINUS, "-"),
        state=state,
        actual="" if actual is None else _plain(_in_column(actual, spec.decimals), spec.decimals),
    )


def _in_column(value: Decimal, decimals: int) -> Decimal:
    """A computed value with one decimal more than the point has, or none more where it needs none."""
    rounded = round(value, decimals)
    return rounded if rounded == value else round(value, decimals + 1)


def _conversion(reading: Reading, spec: MeasurementSpec, tolerance: Tolerance) -> str:
    value, deviates = Decimal(reading.value or 0), tolerance.reads_deviation
    return conversion_text(reading.raw, value, spec.unit, spec.decimals, difference=deviates)


def _conversions(
    readings: dict[int, Reading], spec: MeasurementSpec, tolerance: Tolerance
) -> tuple[str, ...]:
    found = ((sample, _conversion(reading, spec, tolerance)) for sample, reading in sorted(readings.items()))
    return tuple(f"{sample}: {text}" for sample, text in found if text)


def _note(answer: Answer | None) -> LocalText:
    if answer is None:
        return {}
    return answer.na_reason if answer.value == "na" and answer.na_reason else answer.note


def _plain(value: Decimal | None, decimals: int) -> str:
    """A plain decimal with the decimals of its point, and all it has more."""
    return "" if value is None else exact_text(value, decimals).replace(MINUS, "-")


def _rounded(value: Decimal, decimals: int) -> str:
    return format(round(value, decimals), "f")
