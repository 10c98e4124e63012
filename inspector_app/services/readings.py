"""Enter measured values."""

from __future__ import annotations

from typing import Any, cast

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.records import Reading
from inspector_app.services.inspection_file import InspectionFile


def enter_reading(
    file: InspectionFile,
    point_key: str,
    sample: int,
    raw: str,
    *,
    variant: str | None = None,
    source: str = "typed",
) -> Reading | None:
    """Store one value of a measurement point for a sample (counted from 1); an empty text clears it.

    The text is kept as typed beside the decimal in the unit of the point, exact unless a conversion from the
    unit typed never ends, and beside the uncertainty the pack states. Raises InputError `reading.*` when it
    cannot be read without guessing; nothing is stored then.
    """
    spec = file.pack.item(point_key).measurement
    if spec is None:
        raise InputError("reading.no_point", f"{point_key!r} is not a measurement point of this pack.")
    if sample < 1:
        raise InputError("reading.bad_sample", f"{sample} is not a sample number.", value=sample)
    value = parse_reading(raw, spec.unit, difference=spec.tolerance.reads_deviation)
    uncertainty = spec.uncertainty.text if spec.uncertainty is not None else None
    present = find_reading(file, point_key, sample, variant)
    with file.change() as tx:
        if value is None:
            if present is not None:
                tx.bin(present)
            return None
        values: dict[str, Any] = {
            "raw": raw.strip(),
            "value": format(value, "f"),
            "source": source,
            "uncertainty": uncertainty,
        }
        if present is not None:
            return cast("Reading", tx.update(present, **values))
        made = tx.insert(
            "reading",
            file.stream,
            point_key=point_key,
            sample=sample,
            unit_symbol=spec.unit,
            variant=variant,
            **values,
        )
    return cast("Reading", made)


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
