"""The on-site tests of a pack, read from tests.yaml. Format: FORMAT.md."""

from __future__ import annotations

from inspector_app.domain.pack import OnFail, SiteTest, TestReading, TestStep
from inspector_app.standards.cursor import KEY, Fields
from inspector_app.standards.decode_items import class_of, clause_of, condition_of, references_of
from inspector_app.standards.decode_measurement import check_decimals, decode_tolerance, unit_and_decimals


def decode_tests(root: Fields) -> tuple[SiteTest, ...]:
    return root.each("tests", _test)


def _test(fields: Fields) -> SiteTest:
    cls = class_of(fields)
    effect = fields.choice("on_fail", (OnFail.COUNT, OnFail.NOTE, OnFail.LOT_FAILS), "")
    size = fields.integer("sample_size", 1, 2000, default=1, required=True)
    return SiteTest(
        key=fields.string("key", pattern=KEY, what="a key", defines="test"),
        title=fields.local("title"),
        method=fields.local("method"),
        criterion=fields.local("criterion", required=False),
        clause=clause_of(fields),
        cls=cls,
        sample_size=size,
        acceptance=fields.integer("acceptance", 0, size - 1),
        steps=fields.each("steps", _step),
        readings=fields.each("readings", _reading),
        timer_seconds=fields.integer("timer_seconds", 0, 7 * 24 * 3600),
        required=fields.boolean("required", True),
        photo_required=fields.boolean("photo_required", False),
        on_fail=OnFail(effect) if effect else None,
        references=references_of(fields),
        condition=condition_of(fields),
    )


def _step(fields: Fields) -> TestStep:
    return TestStep(
        key=fields.string("key", pattern=KEY, what="a key"),
        text=fields.local("text"),
        seconds=fields.integer("seconds", 0, 7 * 24 * 3600),
    )


def _reading(fields: Fields) -> TestReading:
    unit, decimals = unit_and_decimals(fields)
    tolerance = decode_tolerance(fields)
    check_decimals(fields, tolerance, decimals)
    return TestReading(
        key=fields.string("key", pattern=KEY, what="a key", defines="point"),
        title=fields.local("title"),
        unit=unit,
        decimals=decimals,
        tolerance=tolerance,
    )
