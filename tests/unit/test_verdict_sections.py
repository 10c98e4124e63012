"""Sections of the checklist in the verdict, readings that prove neither, and rules over all readings."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from inspector_app.domain.measurement import Tolerance
from inspector_app.domain.pack import (
    ChecklistItem,
    DecisionRule,
    ItemKind,
    MeasurementRule,
    MeasurementSpec,
    OnFail,
    Pack,
    Section,
    SectionRule,
    Uncertainty,
    VerdictRules,
)
from inspector_app.domain.verdict import Verdict
from tests.fakes.verdict_cases import (
    answer,
    codes,
    item,
    judge,
    lacking,
    make_pack,
    point,
    readings,
    text,
)


def sections(verdict: Verdict) -> dict[str, tuple[str, dict[str, int]]]:
    return {one.key: (one.result, dict(one.counts)) for one in verdict.sections}


def two_sections(rules: VerdictRules | None = None, *second: ChecklistItem, **more: Any) -> Pack:
    """The usual section with three items, and one with those given."""
    pack = make_pack(item("surface"), item("edge"), item("logo", required=False), **more)
    extra = Section(key="numbers", title=text("Numbers"), items=second)
    return Pack(**{**vars(pack), "sections": (*pack.sections, extra), "verdict": rules or pack.verdict})


def test_a_section_is_open_until_its_required_items_are_there() -> None:
    verdict = judge(two_sections(), answer("surface", "pass"))
    assert sections(verdict) == {"body": ("pending", {"pass": 1, "open": 1})}
    done = judge(two_sections(), answer("surface", "pass"), answer("edge", "na"))
    assert sections(done) == {"body": ("pass", {"pass": 1, "na": 1})}


def test_a_failed_item_that_is_counted_is_a_remark_of_its_section() -> None:
    verdict = judge(two_sections(), answer("surface", "fail"), answer("edge", "pass"))
    assert sections(verdict) == {"body": ("noted", {"fail": 1, "pass": 1})}
    assert (verdict.result, codes(verdict)[0]) == ("accepted", "item.counted")


@pytest.mark.parametrize(
    ("rules", "result", "standing"),
    [
        (VerdictRules(), "not_accepted", "bad"),
        (VerdictRules(combine="classes"), "accepted", "warning"),
        (VerdictRules(sections={"body": SectionRule(effect=OnFail.NOTE)}), "accepted", "warning"),
        (VerdictRules(combine="classes", sections={"body": SectionRule()}), "not_accepted", "bad"),
    ],
)
def test_what_a_failed_section_does_is_the_packs_rule(
    rules: VerdictRules, result: str, standing: str
) -> None:
    pack = make_pack(item("surface", on_fail=OnFail.SECTION_FAILS), verdict=rules)
    verdict = judge(pack, answer("surface", "fail"))
    reason = next(one for one in verdict.reasons if one.code == "item.section_failed")
    assert (verdict.result, reason.standing, sections(verdict)["body"][0]) == (result, standing, "fail")


@pytest.mark.parametrize(
    ("failed", "effect", "result", "code"),
    [
        (1, OnFail.LOT_FAILS, "accepted", None),
        (2, OnFail.LOT_FAILS, "not_accepted", "section.lot_failed"),
        (2, OnFail.NOTE, "accepted", "section.noted"),
    ],
)
def test_more_failed_items_than_a_section_may_have(
    failed: int, effect: OnFail, result: str, code: str | None
) -> None:
    pack = two_sections(VerdictRules(sections={"body": SectionRule(max_failed=1, effect=effect)}))
    answers = [
        answer(key, "fail" if place < failed else "pass") for place, key in enumerate(("surface", "edge"))
    ]
    verdict = judge(pack, *answers)
    reasons = [one for one in verdict.reasons if one.target_kind == "section"]
    assert (verdict.result, [one.code for one in reasons]) == (result, [code] if code else [])
    assert sections(verdict)["body"][0] == ("noted" if code is None else "fail")
    if reasons:
        assert reasons[0].text.startswith("Section Body: 2 items failed, 1 allowed;")
        assert reasons[0].target == "body"


def guarded(**more: Any) -> ChecklistItem:
    """Height 50 +2 -1 mm with U = 0.4: conform from 49.4 to 51.6, not conform below 48.6 and above 52.4."""
    spec = MeasurementSpec(
        label="A",
        tolerance=Tolerance(Decimal(50), Decimal(2), Decimal(1)),
        unit="mm",
        decimals=1,
        sample_size=3,
        max_out=more.pop("max_out", 0),
        uncertainty=Uncertainty(Decimal("0.4"), Decimal(2)),
        decision_rule=more.pop("rule", DecisionRule.GUARD),
    )
    return item("height", ItemKind.MEASUREMENT, measurement=spec, **more)


def test_a_reading_that_proves_neither_keeps_the_result_open() -> None:
    pack = make_pack(guarded())
    assert judge(pack, *readings("height", "50", "50", "51.6")).result == "accepted"
    unclear = judge(pack, *readings("height", "50", "50", "52.1"))
    assert (unclear.result, lacking(unclear)) == ("pending", ["missing.inconclusive"])
    assert unclear.missing[0].text == (
        "Height: 1 of 3 readings are too close to a limit for their uncertainty to decide."
    )
    assert sections(unclear)["body"] == ("pending", {"pass": 1})
    out = judge(pack, *readings("height", "50", "52.1", "52.5"))
    assert (out.result, lacking(out), codes(out)[0]) == ("accepted", [], "point.counted")


def test_by_the_simple_rule_a_reading_counts_as_it_stands() -> None:
    simple = judge(make_pack(guarded(rule=DecisionRule.SIMPLE)), *readings("height", "50", "50", "51.9"))
    assert (simple.result, lacking(simple)) == ("accepted", [])


def test_readings_that_cannot_tip_the_scales_are_no_matter() -> None:
    pack = make_pack(guarded(max_out=1))
    assert judge(pack, *readings("height", "50", "50", "52.1")).result == "accepted"
    two = judge(pack, *readings("height", "50", "52.1", "52.5"))
    assert (two.result, lacking(two)) == ("pending", ["missing.inconclusive"])


def test_an_optional_point_that_proves_neither_is_noted() -> None:
    verdict = judge(make_pack(guarded(required=False)), *readings("height", "52.1"))
    assert (verdict.result, codes(verdict)[0]) == ("accepted", "point.inconclusive")


def ten_percent(effect: str) -> MeasurementRule:
    return MeasurementRule(max_out_percent=Decimal(10), effect=effect)


OUT_OF_TEN = ["50"] * 8


@pytest.mark.parametrize(
    ("effect", "values", "result", "code"),
    [
        ("lot_fails", ["50", "60"], "accepted", None),
        ("lot_fails", ["60", "60"], "not_accepted", "readings.lot_failed"),
        ("section_fails", ["60", "60"], "not_accepted", "readings.lot_failed"),
        ("note", ["60", "60"], "accepted", "readings.noted"),
    ],
)
def test_a_rule_over_all_readings_of_the_lot(
    effect: str, values: list[str], result: str, code: str | None
) -> None:
    pack = make_pack(point(size=10, on_fail=OnFail.NOTE), measurement_rule=ten_percent(effect))
    verdict = judge(pack, *readings("height", *OUT_OF_TEN, *values))
    told = [one for one in verdict.reasons if one.code.startswith("readings.")]
    assert (verdict.result, [one.code for one in told]) == (result, [code] if code else [])
    if told:
        assert told[0].text.startswith("2 of 10 readings out of tolerance, 1 allowed (10 %);")


@pytest.mark.parametrize(
    ("effect", "rules", "result", "code", "section"),
    [
        ("lot_fails", VerdictRules(combine="classes"), "not_accepted", "section.readings_lot_failed", "fail"),
        ("section_fails", VerdictRules(), "not_accepted", "section.readings_failed", "fail"),
        ("section_fails", VerdictRules(combine="classes"), "accepted", "section.readings_failed", "fail"),
        ("note", VerdictRules(), "accepted", "section.readings_noted", "noted"),
    ],
)
def test_a_rule_over_the_readings_of_a_section(
    effect: str, rules: VerdictRules, result: str, code: str, section: str
) -> None:
    base = make_pack(point(size=10, on_fail=OnFail.NOTE), verdict=rules)
    (body,) = base.sections
    ruled = Section(key=body.key, title=body.title, items=body.items, measurement_rule=ten_percent(effect))
    pack = Pack(**{**vars(base), "sections": (ruled,)})
    verdict = judge(pack, *readings("height", *OUT_OF_TEN, "60", "60"))
    assert verdict.result == result
    assert code in codes(verdict)
    assert sections(verdict)["body"][0] == section
    within = judge(pack, *readings("height", *OUT_OF_TEN, "60", "50"))
    assert [one for one in codes(within) if one.startswith("section.")] == []


def test_readings_that_prove_neither_leave_a_rule_open() -> None:
    base = make_pack(guarded(required=False, on_fail=OnFail.NOTE), measurement_rule=ten_percent("lot_fails"))
    (body,) = base.sections
    ruled = Section(key=body.key, title=body.title, items=body.items, measurement_rule=ten_percent("note"))
    verdict = judge(Pack(**{**vars(base), "sections": (ruled,)}), *readings("height", "50", "52.1"))
    assert (verdict.result, lacking(verdict)) == ("pending", ["missing.readings_rule"] * 2)
    assert sections(verdict)["body"][0] == "pending"
    assert judge(base).missing == ()
