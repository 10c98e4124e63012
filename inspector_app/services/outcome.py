"""An inspection's result and counts as plain data, for the command line."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from inspector_app.domain.verdict_reasons import Reason
from inspector_app.services.inspection_file import InspectionFile


def reasons_data(reasons: Iterable[Reason]) -> list[dict[str, Any]]:
    """Each reason with its code and English text, and its class and numbers where it has them."""
    data = []
    for reason in reasons:
        numbers = {"class": reason.cls, "found": reason.found, "ac": reason.ac, "re": reason.re}
        known = {name: value for name, value in numbers.items() if value is not None}
        data.append({"code": reason.code, "text": reason.text, **known})
    return data


def counts_data(file: InspectionFile) -> dict[str, int]:
    """Answered items, defects found (pieces), photos and measured values."""
    record = file.record
    return {
        "items": sum(1 for answer in record.answers.values() if answer.value),
        "defects": sum(finding.quantity for finding in record.findings),
        "photos": len(record.photos),
        "measurements": sum(1 for reading in record.readings if reading.value is not None),
    }
