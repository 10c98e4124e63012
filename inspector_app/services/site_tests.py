"""Record on-site tests."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import SiteTest
from inspector_app.domain.site_tests.readings import check_text
from inspector_app.domain.site_tests.required import required
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile

_RESULTS = ("pass", "fail", "na")


def record_test(
    file: InspectionFile,
    test_key: str,
    *,
    result: str | None = None,
    failed: int | None = None,
    sample_size: int | None = None,
    steps: Mapping[str, str] | None = None,
    readings: Mapping[str, Sequence[str]] | None = None,
    seconds: int | None = None,
    note: LocalText | None = None,
) -> None:
    """Set what is given of a test, leave the rest; an empty `result` takes the result back.

    `failed` and `sample_size` in pieces, `seconds` as timed, `readings` as typed per reading key. Raises
    InputError `pack.unknown_test`, `test.bad_result`, `test.bad_count`, `test.no_reading` and what
    `check_text` raises for a reading that cannot be one.
    """
    test = file.pack.test(test_key)
    values: dict[str, Any] = {}
    if result is not None:
        if result and result not in _RESULTS:
            raise InputError(
                "test.bad_result", f"{result!r} is no result; allowed: {', '.join(_RESULTS)}.", value=result
            )
        values["result"] = result or None
    for name, count in (("failed", failed), ("sample_size", sample_size), ("seconds", seconds)):
        if count is not None:
            if count < 0:
                raise InputError("test.bad_count", f"{count} is not a number of pieces.", value=count)
            values[name] = count
    if steps is not None:
        values["steps"] = dict(steps)
    if readings is not None:
        values["readings"] = _checked_readings(test, readings)
    if note is not None:
        values["note"] = dict(note)
    present = file.record.tests.get(test_key)
    with file.change() as tx:
        if present is None:
            # by sampling: what the lot of today asks for, so that a lot that grows leaves the test short
            size = required(test, file.record.header.lot_size).size if test.sampling else test.sample_size
            values.setdefault("sample_size", size)
            tx.insert("test_run", file.stream, test_key=test_key, **values)
        else:
            tx.update(present, **values)


def _checked_readings(test: SiteTest, readings: Mapping[str, Sequence[str]]) -> dict[str, list[str]]:
    known = {reading.key: reading for reading in test.readings}
    checked = {}
    for key, texts in readings.items():
        if key not in known:
            raise InputError("test.no_reading", f"The test {test.key} has no reading {key!r}.", key=key)
        checked[key] = [check_text(known[key], text) for text in texts]
    return checked
