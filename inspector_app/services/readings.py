"""Enter measured values: one, or a block of them at once."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from decimal import Decimal
from typing import Any, NamedTuple, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.pack import MeasurementSpec
from inspector_app.domain.records import Gauge, Reading
from inspector_app.services.gauges import measures, snapshot, today, uncertainty_in
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.stages import check_stage, current_stage
from inspector_app.storage.journal import Transaction


class NewReading(NamedTuple):
    """A value for a point and a sample (counted from 1), as text; an empty one clears. `stage`: the sample of
    a double or multiple plan the piece is of, the one being inspected unless another is named.
    """

    point_key: str
    sample: int
    raw: str
    stage: int | None = None


def enter_reading(
    file: InspectionFile,
    point_key: str,
    sample: int,
    raw: str,
    *,
    variant: str | None = None,
    source: str = "typed",
    gauge: Gauge | None = None,
    stage: int | None = None,
) -> Reading | None:
    """Store one value of a measurement point for a sample; an empty text clears it.

    The text is kept as typed beside the decimal in the unit of the point, exact unless a conversion from the
    unit typed never ends, and beside the uncertainty the pack states, else that of the gauge. `gauge`: what
    it was measured with; its calibration at this moment is kept too. Raises InputError `reading.*` when it
    cannot be read without guessing, `stage.absent`; nothing is stored then.
    """
    new = NewReading(point_key, sample, raw, stage)
    gauges = {point_key: gauge} if gauge is not None else {}
    made = enter_readings(file, [new], variant=variant, source=source, gauges=gauges)
    return made[0]


def enter_readings(
    file: InspectionFile,
    readings: Iterable[NewReading],
    *,
    variant: str | None = None,
    source: str = "typed",
    gauges: Mapping[str, Gauge] | None = None,
) -> list[Reading | None]:
    """Store several values in one transaction, all of them or none; raises as `enter_reading`. `gauges`: what
    each point was measured with, by its key.
    """
    values = [(new, *_read(file, new)) for new in readings]
    present = {
        (reading.point_key, reading.sample): reading
        for reading in file.record.readings
        if reading.variant == variant
    }
    kept = _Kept(file, variant, source, gauges or {})
    with file.change() as tx:
        return [
            kept.store(tx, new, spec, value, present.get((new.point_key, new.sample)))
            for new, spec, value in values
        ]


def find_reading(
    file: InspectionFile, point_key: str, sample: int, variant: str | None = None
) -> Reading | None:
    """The reading of this point and sample that is not in the bin."""
    return next(
        (
            reading
            for reading in file.record.readings
            if (reading.point_key, reading.sample, reading.variant) == (point_key, sample, variant)
        ),
        None,
    )


def _read(file: InspectionFile, new: NewReading) -> tuple[MeasurementSpec, Decimal | None]:
    spec = file.pack.item(new.point_key).measurement
    if spec is None:
        raise InputError("reading.no_point", f"{new.point_key!r} is not a measurement point of this pack.")
    if new.sample < 1:
        raise InputError("reading.bad_sample", f"{new.sample} is not a sample number.", value=new.sample)
    if new.stage is not None:
        check_stage(file, new.stage)
    return spec, parse_reading(new.raw, spec.unit, difference=spec.tolerance.reads_deviation)


class _Kept:
    """What all readings of one transaction have in common."""

    def __init__(
        self, file: InspectionFile, variant: str | None, source: str, gauges: Mapping[str, Gauge]
    ) -> None:
        self._file, self._variant, self._source, self._gauges = file, variant, source, gauges
        self._today = today(file.session)
        self._stage = current_stage(file)

    def store(
        self,
        tx: Transaction,
        new: NewReading,
        spec: MeasurementSpec,
        value: Decimal | None,
        present: Reading | None,
    ) -> Reading | None:
        if value is None:
            if present is not None:
                tx.bin(present)
            return None
        values: dict[str, Any] = {
            "raw": new.raw.strip(),
            "value": format(value, "f"),
            "source": self._source,
            **self._measured_with(new.point_key, spec),
        }
        if present is not None:
            return cast("Reading", tx.update(present, **values))
        made = tx.insert(
            "reading",
            self._file.stream,
            point_key=new.point_key,
            sample=new.sample,
            unit_symbol=spec.unit,
            variant=self._variant,
            stage=self._stage if new.stage is None else new.stage,
            **values,
        )
        return cast("Reading", made)

    def _measured_with(self, point_key: str, spec: MeasurementSpec) -> dict[str, Any]:
        gauge = self._gauges.get(point_key)
        if gauge is not None and not measures(gauge, spec.unit):
            gauge = None
        uncertainty = spec.uncertainty
        if uncertainty is None and gauge is not None:
            uncertainty = uncertainty_in(gauge, spec.unit)
        return {
            "uncertainty": uncertainty.text if uncertainty is not None else None,
            "gauge": gauge.id if gauge is not None else None,
            "calibration": snapshot(gauge, self._today) if gauge is not None else {},
        }
