"""Items, measurement points, on-site tests and photos: what fails, what counts, what is missing."""

from __future__ import annotations

from decimal import Decimal

import pytest

from inspector_app.domain.pack import (
    BarcodeSpec,
    ChecklistItem,
    ChoiceOption,
    Condition,
    CountSpec,
    DefectClass,
    GradeTable,
    ItemKind,
    OnFail,
    Tolerance,
)
from inspector_app.domain.records import Record
from inspector_app.domain.verdict_evidence import answer_state, lot_variants
from tests.fakes.verdict_cases import (
    answer,
    codes,
    finding,
    found,
    item,
    judge,
    lacking,
    make_pack,
    only,
    photo,
    point,
    reading,
    readings,
    record,
    text,
    unit,
    variant,
)

CHOICE = item(
    "colour",
    ItemKind.CHOICE,
    options=(
        ChoiceOption(key="same", title=text("Same")),
        ChoiceOption(key="off", title=text("Off"), ok=False),
    ),
)
COUNT = item("warm", ItemKind.COUNT, count=CountSpec(min=0, max=2))
BARCODE = item(
    "code",
    ItemKind.BARCODE,
    barcode=BarcodeSpec(expected="111", symbology="EAN13", by_variant={"blue": "222"}),
)
TEXT = item("batch", ItemKind.TEXT)
PHOTO = item("look", ItemKind.PHOTO, min_photos=2)


@pytest.mark.parametrize(
    ("asked", "value", "state"),
    [
        (item(), "pass", "pass"),
        (item(), "fail", "fail"),
        (item(), "na", "na"),
        (item(), None, "open"),
        (item(), "", "open"),
        (item(), "perhaps", "open"),
        (CHOICE, "same", "pass"),
        (CHOICE, "off", "fail"),
        (CHOICE, "gone", "open"),
        (CHOICE, "na", "na"),
        (COUNT, "0", "pass"),
        (COUNT, "2", "pass"),
        (COUNT, "3", "fail"),
        (COUNT, "many", "open"),
        (COUNT, "-1", "open"),
        (BARCODE, "111", "pass"),
        (BARCODE, "222", "fail"),
        (TEXT, "L2307", "pass"),
        (TEXT, "fail", "pass"),
        (PHOTO, "fail", "fail"),
        (PHOTO, "pass", "pass"),
    ],
)
def test_answers_by_kind(asked: ChecklistItem, value: str | None, state: str) -> None:
    assert answer_state(asked, value) == state


def test_a_barcode_belongs_to_a_variant_of_the_lot() -> None:
    assert answer_state(BARCODE, "222", ("blue",)) == "pass"
    assert answer_state(BARCODE, "111", ("blue",)) == "fail"
    assert answer_state(BARCODE, "111", ("raw", "blue")) == "pass"


def test_variants_of_the_lot_are_known_by_sku() -> None:
    pack = make_pack()
    assert lot_variants(record(variant("B-BLUE"), variant(""), variant("other")), pack) == ("blue",)
    assert lot_variants(record(), pack) == ()


def test_a_failed_item_counts_once_in_its_class() -> None:
    verdict = judge(make_pack(item(cls=DefectClass.MINOR)), answer("surface", "fail"))
    assert found(verdict) == {"critical": 0, "major": 0, "minor": 1}
    assert verdict.result == "accepted"
    reason = only(verdict, "item.")
    assert (reason.code, reason.target_kind, reason.target, reason.source) == (
        "item.counted",
        "item",
        "surface",
        "4.3",
    )
    assert reason.text == "Surface: failed, 1 counted in class minor."


def test_a_failed_critical_item_rejects() -> None:
    assert (
        judge(make_pack(item(cls=DefectClass.CRITICAL)), answer("surface", "fail")).result == "not_accepted"
    )


@pytest.mark.parametrize(
    ("on_fail", "code", "result", "sentence"),
    [
        (OnFail.NOTE, "item.noted", "accepted", "Surface: failed; noted, not counted."),
        (
            OnFail.SECTION_FAILS,
            "item.section_failed",
            "not_accepted",
            "Surface: failed, and with it section Body.",
        ),
        (OnFail.LOT_FAILS, "item.lot_failed", "not_accepted", "Surface: failed, and with it the lot."),
    ],
)
def test_what_a_failure_does_instead(on_fail: OnFail, code: str, result: str, sentence: str) -> None:
    verdict = judge(make_pack(item(on_fail=on_fail, cls=DefectClass.CRITICAL)), answer("surface", "fail"))
    assert found(verdict)["critical"] == 0
    assert (only(verdict, "item.").code, verdict.result) == (code, result)
    assert only(verdict, "item.").text == sentence


def test_the_last_answer_counts_and_binned_ones_do_not() -> None:
    pack = make_pack(item())
    assert found(judge(pack, answer("surface", "fail"), answer("surface", "pass")))["major"] == 0
    assert found(judge(pack, answer("surface", "pass"), answer("surface", "fail")))["major"] == 1
    assert lacking(judge(pack, answer("surface", "pass", binned=True))) == ["missing.answer"]


@pytest.mark.parametrize("value", [None, "", "perhaps"])
def test_a_required_item_without_an_answer_is_pending(value: str | None) -> None:
    verdict = judge(make_pack(item()), answer("surface", value))
    assert (verdict.result, lacking(verdict)) == ("pending", ["missing.answer"])
    assert only(verdict, "missing.").text == "Surface: not answered."
    assert judge(make_pack(item(required=False)), answer("surface", value)).result == "accepted"


def test_not_applicable_is_an_answer() -> None:
    assert judge(make_pack(item(), PHOTO), answer("surface", "na"), answer("look", "na")).result == "accepted"


def test_conditions_decide_what_is_asked() -> None:
    pack = make_pack(
        item("coat"),
        item("peel", condition=Condition(item="coat", equals=("fail",))),
        item("blue-only", condition=Condition(variants=("blue",))),
        item("early", condition=Condition(types=("during_production",))),
    )
    assert lacking(judge(pack, answer("coat", "pass"), variant("B-RAW"))) == []
    asked = judge(pack, answer("coat", "fail"), variant("B-BLUE"), type="during_production")
    assert [one.target for one in asked.missing] == ["peel", "blue-only", "early"]


def test_per_unit_items_count_each_unit_and_share_it_with_findings() -> None:
    pack = make_pack(item("seam", per_unit=True))
    verdict = judge(
        pack,
        unit(1),
        unit(2),
        unit(3),
        answer("seam", "fail", "unit-1"),
        answer("seam", "pass", "unit-2"),
        answer("seam", "fail", "unit-3"),
        finding("major", 1, ["unit-3"]),
    )
    assert found(verdict)["major"] == 2
    assert only(verdict, "item.").text == "Seam: failed, 2 counted in class major."
    assert verdict.result == "accepted"


def test_per_unit_items_want_every_unit() -> None:
    pack = make_pack(item("seam", per_unit=True))
    units: list[Record] = [unit(1), unit(2), unit(3)]
    some = judge(pack, *units, answer("seam", "pass", "unit-1"))
    assert only(some, "missing.").text == "Seam: answered for 1 of 3 sample units."
    assert lacking(judge(pack, *units)) == ["missing.answer"]
    assert lacking(judge(pack, *units, answer("seam", "pass"))) == []
    assert lacking(judge(pack, answer("seam", "pass", "unit-9"))) == []


def test_photos_of_items() -> None:
    pack = make_pack(PHOTO, item("label", photo_required=True), item("extra", ItemKind.PHOTO, required=False))
    verdict = judge(pack, answer("label", "pass"), *photo("item", "look"))
    assert [(one.target, one.params["done"], one.params["asked"]) for one in verdict.missing] == [
        ("look", 1, 2),
        ("label", 0, 1),
    ]
    whole = judge(
        pack, answer("label", "pass"), *photo("item", "look"), *photo("item", "look"), *photo("item", "label")
    )
    assert whole.result == "accepted"
    # An unanswered item lacks its answer, not its photo; an optional one lacks neither.
    assert lacking(judge(make_pack(item("label", photo_required=True)))) == ["missing.answer"]
    assert lacking(judge(make_pack(item("label", photo_required=True, required=False)))) == []


def test_a_photo_in_the_bin_is_no_photo() -> None:
    pack = make_pack(item("look", ItemKind.PHOTO))
    assert lacking(judge(pack, *photo("item", "look", binned=True))) == ["missing.item_photos"]


def test_readings_in_tolerance() -> None:
    verdict = judge(make_pack(point()), *readings("height", "49", "50.5", "52.0"))
    assert verdict.result == "accepted"
    assert codes(verdict) == ["class.within"] * 3


@pytest.mark.parametrize("value", [None, ""])
def test_an_empty_reading_is_missing_not_conforming(value: str | None) -> None:
    verdict = judge(make_pack(point()), *readings("height", "50", "50", value))
    assert verdict.result == "pending"
    assert only(verdict, "missing.").text == "Height: 2 of 3 readings."
    assert judge(make_pack(point(required=False)), *readings("height", value)).result == "accepted"


def test_a_point_not_applicable_and_a_point_on_a_lot_smaller_than_its_sample() -> None:
    assert judge(make_pack(point()), answer("height", "na")).result == "accepted"
    assert lacking(judge(make_pack(point()), *readings("height", "50", "50"), lot=2)) == []


def test_each_piece_out_of_tolerance_counts() -> None:
    verdict = judge(make_pack(point()), *readings("height", "48.9", "50", "52.1"))
    assert found(verdict)["major"] == 2
    reason = only(verdict, "point.")
    assert reason.text == "Height: 2 of 3 readings out of tolerance, counted in class major."
    assert (reason.target_kind, reason.target, reason.source) == ("point", "height", "4.3")


def test_two_points_out_on_one_piece_are_one_unit() -> None:
    pack = make_pack(point("height"), point("width"))
    measured = [*readings("height", "48", "50", "50"), *readings("width", "60", "50", "50")]
    assert found(judge(pack, *measured))["major"] == 1
    assert found(judge(pack, *measured, counting="nonconformities"))["major"] == 2
    named = [reading("height", 1, "48", sample_unit="unit-4"), finding("major", 1, ["unit-4"])]
    assert found(judge(pack, *named))["major"] == 1


def test_a_piece_is_a_sample_of_its_variant_and_stage() -> None:
    pack = make_pack(point(size=1))
    measured = [
        reading("height", 1, "48"),
        reading("height", 1, "48", variant="blue"),
        reading("height", 1, "48", stage=2),
    ]
    assert found(judge(pack, *measured))["major"] == 3


def test_some_readings_may_be_allowed_out() -> None:
    pack = make_pack(point(max_out=1))
    tolerated = judge(pack, *readings("height", "48", "50", "50"))
    assert found(tolerated)["major"] == 0
    assert only(tolerated, "point.").text == "Height: 1 of 3 readings out of tolerance, 1 allowed."
    assert found(judge(pack, *readings("height", "48", "48", "50")))["major"] == 2


@pytest.mark.parametrize(
    ("on_fail", "code", "result"),
    [
        (OnFail.NOTE, "point.noted", "accepted"),
        (OnFail.SECTION_FAILS, "point.section_failed", "not_accepted"),
        (OnFail.LOT_FAILS, "point.lot_failed", "not_accepted"),
    ],
)
def test_what_readings_out_of_tolerance_do_instead(on_fail: OnFail, code: str, result: str) -> None:
    verdict = judge(make_pack(point(on_fail=on_fail)), *readings("height", "48", "50", "50"))
    assert (only(verdict, "point.").code, verdict.result, found(verdict)["major"]) == (code, result, 0)


def test_tolerances_of_a_variant() -> None:
    grades = GradeTable(
        key="g", title=text("Grades"), rows={"height": {"blue": Tolerance(min=Decimal(10), max=Decimal(11))}}
    )
    pack = make_pack(point(size=1), grade_tables=(grades,))
    assert found(judge(pack, reading("height", 1, "10.5")))["major"] == 1
    assert found(judge(pack, reading("height", 1, "10.5", variant="blue")))["major"] == 0
    assert found(judge(pack, reading("height", 1, "10.5"), variant("B-BLUE")))["major"] == 0
    assert found(judge(pack, reading("height", 1, "10.5"), variant("B-BLUE"), variant("B-RAW")))["major"] == 1


def test_a_point_may_want_a_photo() -> None:
    pack = make_pack(point(size=1, photo_required=True))
    assert lacking(judge(pack, *readings("height", "50"))) == ["missing.item_photos"]
    assert lacking(judge(pack, *readings("height", "50"), *photo("point", "height"))) == []
