"""On-site tests of the library in a verdict: their rules fail a lot, or keep its result pending in words."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from inspector_app.domain.measurement import Tolerance
from inspector_app.domain.pack import (
    BarcodeSpec,
    GradeTable,
    ReadingKind,
    SiteTest,
    TestReading,
    TestSampling,
)
from inspector_app.domain.site_tests import as_site_test, library_test
from tests.fakes.verdict_cases import judge, lacking, make_pack, only, run, site_test, text, variant

ALL_DROPS = {f"drop-{n}": "done" for n in range(1, 11)}


def of_library(key: str, **changes: object) -> SiteTest:
    test = as_site_test(library_test(key), key="leak", clause="6.2")
    return replace(test, photo_required=False, **changes)  # type: ignore[arg-type]


def test_a_drop_test_wants_its_mass_and_all_its_drops() -> None:
    pack = make_pack(tests=[of_library("ista-1a-drop")])
    weighed = {"leak-gross": ["11.6"]}
    assert judge(pack, run(readings=weighed, steps=ALL_DROPS)).result == "accepted"
    half = judge(pack, run(readings=weighed, steps={"drop-1": "done"}))
    assert (half.result, lacking(half)) == ("pending", ["missing.test_drops"])
    assert half.missing[0].text.endswith("1 of 10 drops done.")
    assert lacking(judge(pack, run(steps=ALL_DROPS))) == ["missing.test_readings"]
    assert lacking(judge(pack, run(readings={"leak-gross": ["0"]}, steps=ALL_DROPS))) == [
        "missing.test_number"
    ]
    heavy = judge(pack, run(readings={"leak-gross": ["70"]}, steps=ALL_DROPS))
    assert (heavy.result, lacking(heavy)) == ("pending", ["missing.test_refused"])
    assert "ISTA 1B applies" in heavy.missing[0].text
    assert judge(pack, run(result="na")).result == "accepted"
    assert lacking(judge(pack)) == ["missing.test"]


def test_numbers_fail_a_test_whatever_was_ticked() -> None:
    pack = make_pack(tests=[of_library("carton-quantity")])
    counted = {"leak-declared": ["24"], "leak-measured": ["24", "24", "23"]}
    verdict = judge(pack, run(sample_size=3, readings=counted))
    assert only(verdict, "test.").text.endswith("failed on 1 of 3, 0 allowed; the lot fails.")
    assert verdict.result == "not_accepted"
    zero = judge(pack, run(sample_size=3, readings=counted | {"leak-declared": ["0"]}))
    assert lacking(zero) == ["missing.test_number"]


def test_a_metal_detector_that_missed() -> None:
    pack = make_pack(tests=[of_library("metal-detection")])
    made = {"leak-fe": ["1"], "leak-start": ["08:00"], "leak-end": ["10:00"]}
    whole = made | {"leak-checks": ["08:00 found", "09:00 found", "10:00 found"]}
    assert judge(pack, run(readings=whole)).result == "accepted"
    missed = judge(pack, run(readings=made | {"leak-checks": ["08:00 missed", "09:00 found", "10:00 found"]}))
    assert missed.result == "not_accepted"
    sparse = judge(pack, run(readings=made | {"leak-checks": ["08:00 found", "10:00 found"]}))
    assert (sparse.result, lacking(sparse)) == ("pending", ["missing.test_checks"])


def test_a_sample_by_level_and_aql_follows_the_lot() -> None:
    sampled = site_test(sample_size=0, sampling=TestSampling("S-2", "2.5"))
    pack = make_pack(tests=[sampled])
    # the usual lot of 3000: n = 5, Ac 0
    assert judge(pack, run(sample_size=5)).result == "accepted"
    assert lacking(judge(pack, run(sample_size=4))) == ["missing.test_size"]
    assert judge(pack, run(sample_size=5, failed=1)).result == "not_accepted"
    wide = make_pack(tests=[site_test(sample_size=0, sampling=TestSampling("II", "2.5"))])
    assert judge(wide, run(sample_size=125, failed=7)).result == "accepted"
    over = judge(wide, run(sample_size=125, failed=8))
    assert only(over, "test.").params["acceptance"] == 7
    assert "missing.test_lot" in lacking(judge(pack, run(sample_size=5), lot=0, planned=False))


def test_grades_and_barcodes_are_readings() -> None:
    grade = TestReading(
        key="g",
        title=text("Grade"),
        unit="",
        decimals=1,
        tolerance=Tolerance(min=Decimal(4)),
        kind=ReadingKind.GRADE,
        scale="grey_scale",
    )
    code = TestReading(
        key="c",
        title=text("Code"),
        unit="",
        decimals=0,
        tolerance=Tolerance(),
        kind=ReadingKind.BARCODE,
        barcode=BarcodeSpec(expected="96385074", symbology="EAN-8"),
    )
    pack = make_pack(tests=[site_test(sample_size=2, readings=(grade, code))])
    good = {"g": ["4-5", "4"], "c": ["96385074", "96385074"]}
    assert judge(pack, run(sample_size=2, readings=good)).result == "accepted"
    assert judge(pack, run(sample_size=2, readings=good | {"g": ["4-5", "3-4"]})).result == "not_accepted"
    assert judge(pack, run(sample_size=2, readings=good | {"c": ["96385074", "73513537"]})).result == (
        "not_accepted"
    )
    unread = judge(pack, run(sample_size=2, readings=good | {"g": ["4-5", "fine"]}))
    assert lacking(unread) == ["missing.test_readings"]


def test_limits_may_differ_by_variant() -> None:
    """Moisture by material: the pack's grade table gives the limit of the lot's only variant."""
    moist = as_site_test(library_test("moisture"), key="leak", clause="6.2")
    moist = replace(moist, readings=(replace(moist.readings[0], tolerance=Tolerance(max=Decimal(12))),))
    table = GradeTable(
        key="wood", title=text("Wood"), rows={"leak-moisture": {"raw": Tolerance(max=Decimal(8))}}
    )
    pack = make_pack(tests=[moist], grade_tables=(table,))
    read = run(sample_size=3, readings={"leak-moisture": ["10", "9", "8"]})
    assert judge(pack, read).result == "accepted"
    assert judge(pack, read, variant("B-BLUE")).result == "accepted"
    dry = judge(pack, read, variant("B-RAW"))
    assert only(dry, "test.").params["failed"] == 2
    assert judge(pack, read, variant("B-RAW"), variant("B-BLUE")).result == "accepted"
