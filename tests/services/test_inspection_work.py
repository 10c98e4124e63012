"""A day's work through the services: every command lands in the record, in the vault and in the trail."""

from decimal import Decimal

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Reading
from inspector_app.services import (
    actions,
    answers,
    conclusion,
    defects,
    drafts,
    draw,
    inspections,
    readings,
    site_tests,
    trail,
    undo,
)
from inspector_app.services.inspection_file import InspectionFile

STROKES = [[[100, 500], [400, 300], [800, 600]]]


def _reopened(file: InspectionFile) -> InspectionFile:
    return inspections.open_inspection(file.session, file.id)


def test_record_in_memory_equals_the_record_read_back(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "fail", note={"en": "felt"})
    defects.count_defect(file, "W-01", units=[1])
    readings.enter_reading(file, "height", 1, "80,1")
    site_tests.record_test(file, "drop", result="pass", failed=0, readings={"crack": ["0.1", "0.2", "0"]})
    actions.add_action(file, {"en": "Sort the lot"}, owner="Chen", due="2026-12-01")
    draw.draw_cartons(file, 110)
    inspections.change_header(file, remarks={"en": "dusty", "ja": "ほこり"})
    assert _reopened(file).record == file.record


def test_plan_follows_lot_level_and_aql(file: InspectionFile) -> None:
    plans = {plan.cls: (plan.plan_letter, plan.n, plan.ac, plan.re) for plan in file.record.plans}
    assert plans == {"critical": ("K", 125, 0, 1), "major": ("K", 125, 7, 8), "minor": ("K", 125, 10, 11)}
    inspections.replan(file, lot_size=8, aqls={"major": "1.0"})
    major = next(plan for plan in file.record.plans if plan.cls == "major")
    assert (major.n, major.full_inspection) == (13, True)
    with pytest.raises(InputError, match=r"2\.5"):
        inspections.replan(file, aqls={"major": "3.0"})


def test_draw_keeps_its_seed_and_refuses_after_a_tick(file: InspectionFile) -> None:
    draw.draw_cartons(file, 110)
    seed, numbers = file.header.seed, [carton.number for carton in file.record.cartons]
    assert (len(numbers), len(file.record.units), len(seed)) == (11, 125, 32)
    draw.draw_cartons(file, 110)
    assert (file.header.seed, [carton.number for carton in file.record.cartons]) == (seed, numbers)
    draw.mark_carton(file, file.record.cartons[0].id, opened=True)
    with pytest.raises(InputError) as caught:
        draw.draw_cartons(file, 120)
    assert caught.value.code == "draw.started"


def test_seed_is_journaled_before_any_carton(file: InspectionFile) -> None:
    draw.draw_cartons(file, 30)
    lines = trail.trail(file.session, file.id)
    seeded = next(line.seq for line in lines if "seed" in line.new)
    first = next(line.seq for line in lines if line.entity == "carton")
    assert seeded < first


@pytest.mark.parametrize(
    ("key", "value"), [("surface", "good"), ("colour", "pass"), ("pieces", "ten"), ("pieces", "-1")]
)
def test_answers_an_item_cannot_have_are_refused(file: InspectionFile, key: str, value: str) -> None:
    with pytest.raises(InputError):
        answers.answer_item(file, key, value)
    assert key not in file.record.answers


def test_readings_keep_text_and_exact_value(file: InspectionFile) -> None:
    readings.enter_reading(file, "height", 2, " ８０，４ ")
    kept = readings.find_reading(file, "height", 2)
    assert kept is not None
    assert (kept.raw, Decimal(kept.value or "")) == ("８０，４", Decimal("80.4"))
    with pytest.raises(InputError):
        readings.enter_reading(file, "height", 2, "1,234")
    readings.enter_reading(file, "height", 2, "")
    assert readings.find_reading(file, "height", 2) is None
    assert len(file.record.all(Reading, binned=True)) == 1


def test_undo_takes_back_one_step_at_a_time(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "pass")
    answers.answer_item(file, "surface", "fail")
    finding = defects.count_defect(file, "W-01", units=[7])
    step = undo.next_undo(file)
    assert step is not None
    assert step.entity in ("finding", "sample_unit")
    undo.undo(file)
    assert (file.record.findings, file.record.units) == ((), ())
    undo.undo(file)
    assert file.record.answers["surface"].value == "pass"
    undo.undo(file)
    assert "surface" not in file.record.answers
    assert _reopened(file).record == file.record
    assert finding.id in {line.record_id for line in trail.trail(file.session, file.id)}


def test_decision_against_the_proposal_needs_a_reason(file: InspectionFile) -> None:
    with pytest.raises(InputError) as caught:
        conclusion.conclude(file, "accepted")
    assert caught.value.code == "conclusion.reason_required"
    conclusion.conclude(file, "accepted", reason={"en": "agreed with head office"})
    assert (file.header.proposed, file.header.decision) == ("pending", "accepted")


def test_signatures_need_a_decision_a_name_and_strokes(file: InspectionFile) -> None:
    with pytest.raises(InputError, match="no decision"):
        conclusion.sign(file, "inspector", name="Mei", strokes=STROKES)
    conclusion.conclude(file, "pending")
    with pytest.raises(InputError, match="drawn"):
        conclusion.sign(file, "inspector", name="Mei", strokes=[])
    with pytest.raises(InputError, match="printed name"):
        conclusion.sign(file, "inspector", name=" ", strokes=STROKES)
    conclusion.sign(file, "inspector", name="Mei", strokes=STROKES)
    conclusion.sign(file, "inspector", name="Mei T.", strokes=STROKES)
    conclusion.refuse_signature(file, "factory", name="Chen", reason={"en": "disagrees"})
    assert [(s.role, s.name, s.refused) for s in file.record.signatures] == [
        ("inspector", "Mei T.", False),
        ("factory", "Chen", True),
    ]
    assert undo.undo(file) is None


def test_drafts_survive_until_they_are_dropped(file: InspectionFile) -> None:
    drafts.save_draft(file, "remarks.en", "half a sent")
    drafts.save_draft(file, "remarks.en", "half a sentence")
    assert drafts.drafts(_reopened(file)) == {"remarks.en": "half a sentence"}
    drafts.drop_draft(file, "remarks.en")
    assert drafts.drafts(file) == {}


def test_trail_names_who_what_and_old_and_new(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "pass")
    answers.answer_item(file, "surface", "fail")
    line = trail.trail(file.session, file.id)[-1]
    assert (line.person, line.op, line.old, line.new) == (
        "Mei Tanaka",
        "upd",
        {"value": "pass"},
        {"value": "fail"},
    )
    assert line.at.endswith("+08:00")
