"""The practice inspection: it fits the sample pack, is complete, and ends as it is meant to."""

import json
from decimal import Decimal
from pathlib import Path

import pytest

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import Pack
from inspector_app.domain.records import (
    Answer,
    ClassPlan,
    Finding,
    Inspection,
    InspectionStatus,
    Photo,
    PhotoLink,
    Reading,
    Record,
    SampleUnit,
    TestRun,
)
from inspector_app.domain.sampling import attribute_plan
from inspector_app.domain.script import InspectionScript, ScriptHeader, parse_script
from inspector_app.domain.script_fit import misfits
from inspector_app.domain.verdict import assess
from inspector_app.standards import load_yaml
from inspector_app.standards.reader import examine
from inspector_app.standards.source import read_source

RESOURCES = Path(__file__).parents[3] / "resources"
PRACTICE = RESOURCES / "samples" / "practice" / "practice.yaml"


@pytest.fixture(scope="module")
def pack() -> Pack:
    pack, _ = examine(read_source(RESOURCES / "packs" / "akiduki-bottle"))
    assert pack is not None
    return pack


@pytest.fixture(scope="module")
def script() -> InspectionScript:
    return parse_script(load_yaml(PRACTICE.read_bytes(), PRACTICE.name), PRACTICE.name)


def test_it_fits_the_sample_pack(script: InspectionScript, pack: Pack) -> None:
    assert misfits(script, pack) == ()


def test_every_item_point_and_test_is_done(script: InspectionScript, pack: Pack) -> None:
    assert {a.item_key for a in script.answers} == {item.key for item in pack.checklist_items}
    assert {r.point_key: len(r.values) for r in script.readings} == {
        item.key: item.measurement.sample_size for item in pack.measurement_items if item.measurement
    }
    assert [run.test_key for run in script.tests] == [test.key for test in pack.tests]


def test_two_readings_are_out_of_tolerance(script: InspectionScript, pack: Pack) -> None:
    out = {
        (readings.point_key, value)
        for readings in script.readings
        for value in readings.values
        for variant in (None, "sea-blue")
        if not pack.tolerance(readings.point_key, variant).conforms(Decimal(value))
    }
    assert out == {("mouth-diameter", "54.31"), ("height", "220.9")}


def test_it_uses_every_photo_of_the_index(script: InspectionScript) -> None:
    index = json.loads((PRACTICE.parent / "photos" / "INDEX.json").read_text(encoding="utf-8"))
    assert sorted(photo.file for photo in script.photos) == sorted(
        f"photos/{entry['file']}" for entry in index
    )
    assert all(photo.caption and photo.targets for photo in script.photos)


def test_both_sides_sign(script: InspectionScript) -> None:
    assert [signature.role for signature in script.signatures] == ["inspector", "factory"]
    assert all(len(signature.strokes) > 5 for signature in script.signatures)


def plan_of(head: ScriptHeader, cls: str, aql: str | None) -> ClassPlan:
    plan = attribute_plan(head.lot_size, head.level, aql or "2.5")
    ac = plan.ac if aql else 0
    return ClassPlan(
        id=cls,
        cls=cls,
        aql=aql,
        severity="normal",
        edition="iso2859-1",
        level=head.level,
        kind="single",
        code_letter=plan.code_letter,
        plan_letter=plan.plan_letter,
        n=plan.n,
        ac=ac,
        re=ac + 1,
    )


def record_of(script: InspectionScript, pack: Pack) -> InspectionRecord:
    """The records the script comes to, without any storage."""
    head = script.header
    rows: list[Record] = [
        Inspection(
            id="i",
            type=head.type,
            lot_size=head.lot_size,
            quantity_packed=head.quantity_packed,
            counting=head.counting,
            status=InspectionStatus.CONCLUDED,
        )
    ]
    rows += [plan_of(head, cls, aql) for cls, aql in head.aqls.items()]
    rows += [Answer(id=a.item_key, item_key=a.item_key, value=a.value) for a in script.answers]
    for found in script.findings:
        rows += [SampleUnit(id=f"unit {number}", number=number) for number in found.units]
        rows.append(
            Finding(
                id=found.ref,
                catalogue_key=found.catalogue_key,
                cls=pack.defect(found.catalogue_key).cls,
                quantity=found.quantity,
                units=tuple(f"unit {number}" for number in found.units),
            )
        )
    rows += [
        Reading(id=f"{r.point_key} {number}", point_key=r.point_key, sample=number, raw=value, value=value)
        for r in script.readings
        for number, value in enumerate(r.values, 1)
    ]
    rows += [
        TestRun(
            id=run.test_key,
            test_key=run.test_key,
            result=run.result,
            sample_size=run.sample_size,
            failed=run.failed,
            readings=run.readings,
        )
        for run in script.tests
    ]
    for photo in script.photos:
        rows.append(Photo(id=photo.file, pid=photo.file))
        rows += [
            PhotoLink(id=f"{photo.file} {n}", photo=photo.file, target_kind=t.target_kind, target=t.target)
            for n, t in enumerate(photo.targets)
        ]
    return InspectionRecord.of(rows, "i")


def test_the_lot_is_not_accepted_for_eight_majors_and_nothing_is_missing(
    script: InspectionScript, pack: Pack
) -> None:
    verdict = assess(record_of(script, pack), pack)
    assert {c.cls: (c.n, c.ac, c.re, c.found) for c in verdict.classes} == {
        "critical": (125, 0, 1, 0),
        "major": (125, 7, 8, 8),
        "minor": (125, 10, 11, 7),
    }
    assert verdict.missing == ()
    assert script.conclusion is not None
    assert verdict.result == script.conclusion.decision == "not_accepted"
    assert [reason.code for reason in verdict.reasons if reason.standing == "bad"] == ["class.rejected"]
