"""The on-site tests of a pack, read from tests.yaml. Format: FORMAT.md.

A test may name one of the program's library; what the pack says itself then goes before the library.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import (
    BarcodeSpec,
    OnFail,
    ReadingKind,
    SiteTest,
    TestReading,
    TestSampling,
    TestStep,
    Tolerance,
)
from inspector_app.domain.sampling import Edition, parse_aql, parse_level
from inspector_app.domain.site_tests.cartons import TOLERANCE_PERCENT
from inspector_app.domain.site_tests.grades import SCALES
from inspector_app.domain.site_tests.handling import INTERVAL_MINUTES
from inspector_app.domain.site_tests.library import as_site_test, library, nearest
from inspector_app.domain.site_tests.metal import DAY
from inspector_app.domain.site_tests.model import LibraryTest
from inspector_app.standards.cursor import KEY, Fields
from inspector_app.standards.decode_items import (
    class_of,
    clause_of,
    condition_of,
    decode_barcode,
    references_of,
)
from inspector_app.standards.decode_measurement import check_decimals, decode_tolerance, unit_and_decimals

_OWN_KINDS = (ReadingKind.NUMBER, ReadingKind.GRADE, ReadingKind.BARCODE, ReadingKind.COUNT)
_LONGEST = 7 * DAY * 60
_MAX_AQL = Decimal(10)
"""Higher AQLs count nonconformities per 100 items; a piece passes a test or fails it."""


def decode_tests(root: Fields) -> tuple[SiteTest, ...]:
    return root.each("tests", _test)


def _test(fields: Fields) -> SiteTest:
    fields.since(1, "library", "limits", "parameters", "sampling")
    entry = _library(fields)
    key = fields.string("key", pattern=KEY, what="a key", defines="test")
    sampling = _sampling(fields)
    fixed = entry.sample_size if entry else 1
    size = fields.integer("sample_size", 1, 2000, default=fixed, required=entry is None and sampling is None)
    acceptance = fields.integer("acceptance", 0, max(0, size - 1))
    cls = class_of(fields)
    effect = fields.choice("on_fail", (OnFail.COUNT, OnFail.NOTE, OnFail.LOT_FAILS), "")
    own = SiteTest(
        key=key,
        title=fields.local("title", required=entry is None),
        method=fields.local("method", required=entry is None),
        criterion=fields.local("criterion", required=False),
        clause=clause_of(fields),
        cls=cls,
        sample_size=0 if sampling else size,
        acceptance=0 if sampling else acceptance,
        steps=fields.each("steps", _step),
        readings=fields.each("readings", _reading),
        timer_seconds=fields.integer("timer_seconds", 0, _LONGEST),
        required=fields.boolean("required", True),
        photo_required=fields.boolean("photo_required", entry is not None and entry.photo_required),
        on_fail=OnFail(effect) if effect else None,
        references=references_of(fields),
        condition=condition_of(fields),
        sampling=sampling,
    )
    return own if entry is None else _with_library(fields, own, entry)


def _library(fields: Fields) -> LibraryTest | None:
    key = fields.string("library", required=False, what="the key of a test of the library")
    if not key:
        return None
    if key not in library():
        like = nearest(key)
        known = (
            f"the key of a test of the library, such as {like!r}"
            if like
            else "one of " + ", ".join(library())
        )
        fields.wrong("library", known)
    return library().get(key)


def _with_library(fields: Fields, own: SiteTest, entry: LibraryTest) -> SiteTest:
    """The library's test with what the pack says itself."""
    for name, text in (("title", own.title), ("method", own.method), ("criterion", own.criterion)):
        missing = [tag for tag in fields.context.languages if tag not in entry.title]
        if missing and not text:
            expected = f"a {name} in {missing[0]!r}, which the library does not have"
            fields.context.problem(fields.at("library"), expected, "none", "translation")
    base = as_site_test(entry, key=own.key)
    return replace(
        own,
        title=own.title or base.title,
        method=own.method or base.method,
        criterion=own.criterion or base.criterion,
        steps=base.steps + _not_among(own.steps, base.steps, fields),
        readings=_limited(fields, base.readings, entry) + own.readings,
        timer_seconds=own.timer_seconds or base.timer_seconds,
        library=entry.key,
        source=entry.source,
        parameters=_parameters(fields, entry),
    )


def _not_among(
    own: tuple[TestStep, ...], present: Iterable[TestStep], fields: Fields
) -> tuple[TestStep, ...]:
    taken = {step.key for step in present}
    for step in own:
        if step.key in taken:
            fields.wrong("steps", "keys the library's steps do not have", repr(step.key), "duplicate")
    return tuple(step for step in own if step.key not in taken)


def _limited(
    fields: Fields, readings: tuple[TestReading, ...], entry: LibraryTest
) -> tuple[TestReading, ...]:
    """The library's readings with the limits the pack gives under `limits`."""
    sub = fields.sub("limits")
    found = []
    for reading in readings:
        fields.context.define("point", reading.key, fields.at("key"))
        given = sub.sub(reading.role) if sub is not None and reading.kind in _OWN_KINDS else None
        if given is not None:
            found.append(_with_limits(given, reading))
        else:
            found.append(reading)
            if reading.role in entry.limits_from_pack:
                expected = f"{reading.role} with its limits, which the library leaves to the pack"
                fields.wrong("limits", expected, "none", "missing")
    if sub is not None:
        sub.done()
    return tuple(found)


def _with_limits(fields: Fields, reading: TestReading) -> TestReading:
    if reading.kind == ReadingKind.BARCODE:
        return replace(reading, barcode=decode_barcode(fields))
    if reading.kind == ReadingKind.COUNT:
        tolerance = _count_limits(fields)
    else:
        tolerance = decode_tolerance(fields)
        check_decimals(fields, tolerance, reading.decimals)
        _check_grades(fields, tolerance, reading.scale)
    fields.done()
    return replace(reading, tolerance=tolerance)


def _count_limits(fields: Fields) -> Tolerance:
    """Whole numbers; both may be the same: exactly so many."""
    low = fields.optional_integer("min", 0, 999_999_999)
    high = fields.optional_integer("max", 0, 999_999_999)
    if low is None and high is None:
        fields.context.problem(fields.place, "min, or max, or both", "neither", "missing")
    elif low is not None and high is not None and low > high:
        fields.wrong("min", f"at most max ({high})")
    return Tolerance(min=None if low is None else Decimal(low), max=None if high is None else Decimal(high))


def _check_grades(fields: Fields, tolerance: Tolerance, scale: str) -> None:
    """Limits of a grade are grades themselves."""
    if scale not in SCALES:
        return
    known = {SCALES[scale].value(grade): grade for grade in SCALES[scale].grades}
    for key, limit in (("min", tolerance.lower), ("max", tolerance.upper)):
        if limit is not None and limit not in known:
            allowed = ", ".join(f"{value:f}" for value in known)
            fields.wrong(key, f"the number of a grade: {allowed}", f"{limit:f}")


def _parameters(fields: Fields, entry: LibraryTest) -> dict[str, str]:
    """The numbers of the library's rule; what it leaves open the pack must give."""
    found = dict(entry.parameters)
    sub = fields.sub("parameters")
    if sub is not None:
        if TOLERANCE_PERCENT in found:
            percent = sub.decimal(TOLERANCE_PERCENT, minimum=Decimal(0))
            found[TOLERANCE_PERCENT] = found[TOLERANCE_PERCENT] if percent is None else f"{percent:f}"
        if INTERVAL_MINUTES in found:
            minutes = sub.integer(INTERVAL_MINUTES, 1, DAY, default=int(found[INTERVAL_MINUTES]))
            found[INTERVAL_MINUTES] = str(minutes)
        sub.done()
    for name, value in found.items():
        if not value:
            expected = f"{name}, which the library leaves to the pack"
            fields.wrong("parameters", expected, "none", "missing")
    return found


def _sampling(fields: Fields) -> TestSampling | None:
    sub = fields.sub("sampling")
    if sub is None:
        return None
    for key in ("sample_size", "acceptance"):
        if fields.has(key):
            fields.wrong(key, "either a fixed sample or sampling, not both")
    level = sub.string("level", what="an inspection level such as S-2 or II")
    aql = sub.string("aql", what="an AQL of the series, at most 10")
    try:
        level = parse_level(level) if level else level
    except InputError as error:
        sub.wrong("level", error.hint or error.message)
    try:
        if aql and Decimal(parse_aql(aql)) > _MAX_AQL:
            sub.wrong("aql", "an AQL of at most 10: a piece passes a test or fails it")
    except InputError as error:
        sub.wrong("aql", error.hint or error.message)
    edition = sub.choice("edition", Edition, Edition.ISO_2859_1_1999)
    sub.done()
    return TestSampling(level, aql, edition)


def _step(fields: Fields) -> TestStep:
    return TestStep(
        key=fields.string("key", pattern=KEY, what="a key"),
        text=fields.local("text"),
        seconds=fields.integer("seconds", 0, _LONGEST),
    )


def _reading(fields: Fields) -> TestReading:
    fields.since(1, "kind", "scale", "barcode", "pieces", "required")
    kind = ReadingKind(fields.choice("kind", _OWN_KINDS, ReadingKind.NUMBER))
    unit, decimals, scale, tolerance = "", 0, "", Tolerance()
    barcode: BarcodeSpec | None = None
    if kind == ReadingKind.BARCODE:
        sub = fields.sub("barcode", required=True)
        barcode = decode_barcode(sub) if sub else None
    elif kind == ReadingKind.GRADE:
        scale = fields.choice("scale", SCALES, required=True)
        decimals, tolerance = 1, decode_tolerance(fields)
        _check_grades(fields, tolerance, scale)
    elif kind == ReadingKind.COUNT:
        unit, tolerance = "pcs", _count_limits(fields)
    else:
        unit, decimals = unit_and_decimals(fields)
        tolerance = decode_tolerance(fields)
        check_decimals(fields, tolerance, decimals)
    return TestReading(
        key=fields.string("key", pattern=KEY, what="a key", defines="point"),
        title=fields.local("title"),
        unit=unit,
        decimals=decimals,
        tolerance=tolerance,
        kind=kind,
        scale=scale,
        barcode=barcode,
        pieces=fields.integer("pieces", 0, 2000),
        required=fields.boolean("required", True),
    )
