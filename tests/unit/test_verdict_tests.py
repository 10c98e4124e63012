"""On-site tests, required photos, quantities and words: what fails, what counts, what is missing."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import pytest

from inspector_app.domain.pack import (
    ChecklistItem,
    Condition,
    DefectClass,
    ItemKind,
    OnFail,
    RequiredPhoto,
    TestReading,
    Tolerance,
    VerdictRules,
)
from tests.fakes.verdict_cases import (
    found,
    judge,
    lacking,
    make_pack,
    only,
    photo,
    run,
    site_test,
    text,
)


def test_a_required_test_needs_its_result() -> None:
    pack = make_pack(tests=[site_test()])
    for records in ([], [run(result=None)], [run(result="")]):
        verdict = judge(pack, *records)
        assert (verdict.result, lacking(verdict)) == ("pending", ["missing.test"])
    assert judge(make_pack(tests=[site_test(required=False)])).result == "accepted"
    assert judge(pack, run(result="na")).result == "accepted"
    assert judge(pack, run()).result == "accepted"
    elsewhere = site_test(condition=Condition(types=("pre_production",)))
    assert judge(make_pack(tests=[elsewhere])).result == "accepted"


@pytest.mark.parametrize(
    ("on_fail", "code", "result", "counted"),
    [
        (OnFail.LOT_FAILS, "test.lot_failed", "not_accepted", 0),
        (OnFail.SECTION_FAILS, "test.lot_failed", "not_accepted", 0),
        (OnFail.NOTE, "test.noted", "accepted", 0),
        (OnFail.COUNT, "test.counted", "accepted", 1),
    ],
)
def test_what_a_failed_test_does(on_fail: OnFail, code: str, result: str, counted: int) -> None:
    pack = make_pack(tests=[site_test(on_fail=on_fail)])
    verdict = judge(pack, run(result="fail", failed=2))
    assert (only(verdict, "test.").code, verdict.result, found(verdict)["major"]) == (code, result, counted)
    assert only(verdict, "test.").text.startswith("Leak: failed on 2 of 5, 0 allowed")


def test_too_many_failed_pieces_fail_the_test_whatever_was_ticked() -> None:
    pack = make_pack(tests=[site_test(acceptance=1)])
    assert judge(pack, run(result="pass", failed=1)).result == "accepted"
    assert judge(pack, run(result="pass", failed=2)).result == "not_accepted"
    unticked = judge(pack, run(result=None, failed=2))
    assert (unticked.result, lacking(unticked)) == ("not_accepted", [])


WEIGHED = site_test(
    sample_size=2,
    readings=(
        TestReading(
            key="loss", title=text("Loss"), unit="g", decimals=1, tolerance=Tolerance(max=Decimal(1))
        ),
    ),
)


def test_readings_of_a_test() -> None:
    pack = make_pack(tests=[WEIGHED])
    assert judge(pack, run(readings={"loss": ["0.5", "1,0 g"]})).result == "accepted"
    over = judge(pack, run(readings={"loss": ["0.5", "1.1"]}))
    assert only(over, "test.").text == "Leak: failed on 1 of 2, 0 allowed; the lot fails."
    for given in ({}, {"loss": ["0.5"]}, {"loss": ["0.5", ""]}, {"loss": ["0.5", "heavy"]}):
        assert lacking(judge(pack, run(readings=given))) == ["missing.test_readings"]
    short = judge(pack, run(readings={"loss": ["0.5"]}))
    assert only(short, "missing.").text == "Leak, Loss: 1 of 2 readings."
    assert lacking(judge(pack, run(readings={"loss": ["0.5"]}), lot=1, planned=False)) == ["missing.plan"]


def test_a_test_on_too_few_pieces() -> None:
    verdict = judge(make_pack(tests=[site_test()]), run(sample_size=3))
    assert only(verdict, "missing.").text == "Leak: done on 3 of 5 pieces."
    assert judge(make_pack(tests=[site_test()]), run(sample_size=6)).result == "accepted"


def test_a_test_may_want_a_photo() -> None:
    pack = make_pack(tests=[site_test(photo_required=True)])
    assert lacking(judge(pack, run())) == ["missing.test_photo"]
    assert lacking(judge(pack)) == ["missing.test"]
    assert lacking(judge(pack, run(), *photo("test", "leak"))) == []


def test_required_photos() -> None:
    wanted = RequiredPhoto(key="cartons", title=text("Cartons"), role="overview", min=2)
    rare = RequiredPhoto(
        key="rare", title=text("Rare"), role="overview", condition=Condition(types=("container_loading",))
    )
    pack = make_pack(photos=[wanted, rare])
    verdict = judge(pack, *photo("required", "cartons"))
    assert (verdict.result, only(verdict, "missing.").text) == ("pending", "Cartons: 1 of 2 photos.")
    assert judge(pack, *photo("required", "cartons"), *photo("required", "cartons")).result == "accepted"


def test_enough_must_be_packed() -> None:
    pack = make_pack(min_packed_percent=80)
    assert judge(pack, packed=2400).result == "accepted"
    verdict = judge(pack, packed=2399)
    assert (verdict.result, only(verdict, "missing.").text) == (
        "pending",
        "2399 of 3000 packed; 80 % must be.",
    )
    assert judge(pack, packed=0, type="during_production").result == "accepted"


def test_sentences_in_the_language_of_the_pack() -> None:
    pack = make_pack(ChecklistItem(key="s", kind=ItemKind.PASS_FAIL, title={"en": "Surface", "ja": "表面"}))
    missing = judge(pack).missing[0]
    assert missing.sentence("ja") == "表面: not answered."
    assert missing.text == "Surface: not answered."


def test_a_pack_says_what_failed_tests_of_a_class_do() -> None:
    rules = VerdictRules(failed_tests={**VerdictRules().failed_tests, DefectClass.MAJOR: OnFail.NOTE})
    pack = replace(make_pack(tests=[site_test()]), verdict=rules)
    assert only(judge(pack, run(result="fail", failed=1)), "test.").code == "test.noted"
