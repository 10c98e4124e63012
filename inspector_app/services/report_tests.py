"""The on-site tests of an inspection as lines of its report: what was done, read and found."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.measurement.notation import number_text
from inspector_app.domain.pack import Pack, ReadingKind, SiteTest, TestReading
from inspector_app.domain.records import TestRun
from inspector_app.domain.sampling import parse_edition
from inspector_app.domain.site_tests.evaluate import Evaluation, texts_of
from inspector_app.domain.site_tests.grades import SCALES, scale_of
from inspector_app.domain.site_tests.metal import clock, parse_check
from inspector_app.domain.site_tests.required import Required, required
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_evidence import Scope
from inspector_app.domain.verdict_tests import judged, test_of_lot
from inspector_app.reports.site_test_model import TestLine, TestSaid

_UNSAID = frozenset({"reading.missing"})
"""What the result of the lot says already."""


def test_lines(record: InspectionRecord, pack: Pack) -> tuple[TestLine, ...]:
    """Every on-site test of the pack, done or not."""
    scope = Scope(record, pack)
    return tuple(_line(scope, test) for test in pack.tests)


def _line(scope: Scope, test: SiteTest) -> TestLine:
    run = scope.record.tests.get(test.key)
    due = required(test, scope.record.header.lot_size)
    fixed = test.sample_size if test.sampling is None else due.size
    found = judged(scope, test)
    test = test_of_lot(scope, test)
    return TestLine(
        title=test.title,
        result=(run.result if run else None) or "open",
        method=test.method,
        clause=test.clause,
        cls=str(test.cls),
        sample_size=run.sample_size if run and run.sample_size else fixed,
        failed=max(run.failed, len(found.bad), int(found.whole)) if run else 0,
        values=_values(run, test),
        note=run.note if run else {},
        source=test.source,
        said=(*_sample(test, due), *_said(test, run, found), *_decoded(test, run)),
    )


def _sample(test: SiteTest, due: Required) -> tuple[TestSaid, ...]:
    """The plan of a test by level and AQL."""
    if test.sampling is None or due.plan is None:
        return ()
    params = {
        "level": test.sampling.level,
        "aql": test.sampling.aql,
        "letter": due.plan.plan_letter,
        "edition": parse_edition(test.sampling.edition).label,
        "size": str(due.size),
        "ac": str(due.acceptance),
    }
    return (TestSaid(key="full_sample" if due.plan.full_inspection else "sample", params=params),)


def _said(test: SiteTest, run: TestRun | None, found: Evaluation) -> tuple[TestSaid, ...]:
    """What the numbers entered say, for a test that was done or begun."""
    if run is None or run.result == "na":
        return ()
    titles = {reading.key: reading.title for reading in test.readings}
    plain = not test.library and test.sampling is None
    return tuple(
        TestSaid(
            key=reason.code,
            params={name: str(value) for name, value in reason.params.items()},
            reading=titles.get(reason.reading, {}) if reason.code != "drop.height" else {},
        )
        for reason in found.reasons
        if reason.code not in _UNSAID and not (plain and reason.code == "reading.out")
    )


def _decoded(test: SiteTest, run: TestRun | None) -> tuple[TestSaid, ...]:
    codes = [reading.key for reading in test.readings if reading.kind == ReadingKind.BARCODE]
    read = run is not None and any(run.readings.get(key) for key in codes)
    return (TestSaid(key="decoded"),) if read else ()


def _values(run: TestRun | None, test: SiteTest) -> LocalText:
    if run is None or not run.readings:
        return {}
    languages = {language for reading in test.readings for language in reading.title}
    return {
        language: "; ".join(
            f"{reading.title.get(language, '')}: {_read(reading, texts_of(run.readings, reading.key), test)}"
            for reading in test.readings
            if texts_of(run.readings, reading.key)
        )
        for language in languages
    }


def _read(reading: TestReading, texts: Sequence[str], test: SiteTest) -> str:
    if reading.kind == ReadingKind.CHECK:
        return ", ".join(filter(None, map(_time, texts)))
    limits = _limits(reading) if test.library or reading.kind != ReadingKind.NUMBER else ""
    if reading.kind == ReadingKind.NUMBER:
        texts = [number_text(text, reading.unit, reading.decimals) for text in texts]
    return f"{', '.join(texts)} {reading.unit}".strip() + (f" ({limits})" if limits else "")


def _limits(reading: TestReading) -> str:
    """What a reading had to be, in signs every language reads."""
    if reading.kind == ReadingKind.BARCODE:
        codes = (reading.barcode.expected, *reading.barcode.by_variant.values()) if reading.barcode else ()
        return ", ".join(dict.fromkeys(codes))
    scale = scale_of(reading.scale) if reading.scale in SCALES else None
    low, high = (
        None if limit is None else scale.written(limit) if scale else _exact(limit, reading.decimals)
        for limit in (reading.tolerance.lower, reading.tolerance.upper)
    )
    if low is not None and high is not None:
        return low if low == high else f"{low} … {high}"
    if low is not None:
        return f"≥ {low}"
    return f"≤ {high}" if high is not None else ""


def _exact(value: Decimal, decimals: int) -> str:
    """With the decimals of its reading, and more where the limit needs them."""
    exponent = value.normalize().as_tuple().exponent
    places = max(decimals, -exponent if isinstance(exponent, int) else 0)
    return f"{value:.{places}f}"


def _time(text: str) -> str:
    """When a check was made; empty for what is none."""
    try:
        check = parse_check(text)
    except InputError:
        return ""
    return "" if check is None else clock(check.minute)
