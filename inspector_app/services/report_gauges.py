"""Lines of a report about what was measured with: each gauge as its calibration stood at the time."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import JsonMap
from inspector_app.reports.measurement_model import GaugeUsed
from inspector_app.services.gauges import KINDS, STATES, UNKNOWN


def gauges_used(record: InspectionRecord) -> tuple[GaugeUsed, ...]:
    """Gauges by number with how many readings were made with each; last those that name none. Empty where no
    reading names one.
    """
    counts: Counter[GaugeUsed] = Counter(
        _as_kept(reading.calibration) for reading in record.readings if reading.value
    )
    named = sorted(
        (gauge for gauge in counts if gauge.number), key=lambda gauge: (gauge.number, gauge.due_on)
    )
    unnamed = [gauge for gauge in counts if not gauge.number] if named else []
    return tuple(replace(gauge, readings=counts[gauge]) for gauge in (*named, *unnamed))


def _as_kept(calibration: JsonMap) -> GaugeUsed:
    def text(name: str) -> str:
        return str(calibration.get(name) or "")

    def known(name: str, words: tuple[str, ...], otherwise: str) -> str:
        # The journal may be somebody else's: a word that no report has would end the report.
        return text(name) if text(name) in words else otherwise

    return GaugeUsed(
        number=text("number"),
        kind=known("kind", KINDS, "other"),
        calibrated_on=text("calibrated_on"),
        due_on=text("due_on"),
        state=known("state", STATES, UNKNOWN),
        certificate=text("certificate"),
    )


def gauge_numbers(record: InspectionRecord, point_key: str, variant: str | None) -> str:
    """Numbers of the gauges that readings of a point were made with: "C-112, M-07"."""
    used = (
        str(reading.calibration.get("number") or "")
        for reading in record.readings
        if reading.point_key == point_key and reading.variant == variant and reading.value
    )
    return ", ".join(sorted({number for number in used if number}))
