"""A double inspection from its first sample to the decision, as the services carry it out."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.services import conclusion, defects, draw, inspections, packs, stages, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.outcome import classes_data, sections_data
from inspector_app.services.plan_rules import PlanRules, rules_of
from inspector_app.services.scripts import run_script_file
from inspector_app.services.session import Session
from tests.fakes.vaults import MINI_PACK

SCRIPT = Path(__file__).parents[1] / "data" / "scripts" / "double.yaml"


@pytest.fixture
def double(file: InspectionFile) -> InspectionFile:
    """Lot of 3000, letter K: samples of 80; major at AQL 1.0 is 1/3 4/5, minor at 2.5 is 3/6 9/10."""
    inspections.replan(file, aqls={"major": "1.0", "minor": "2.5"}, rules=PlanRules(kind="double"))
    return file


def standing(file: InspectionFile, cls: str) -> tuple[str, int, int, str | None]:
    one = next(one for one in file.verdict().classes if one.cls == cls)
    return one.state, one.stage, one.found, one.outcome


def find(file: InspectionFile, cls: str, count: int) -> None:
    defects.add_finding(file, {"en": f"{count} of {cls}"}, cls, quantity=count)


def codes(file: InspectionFile) -> list[str]:
    return [reason.code for reason in file.verdict().missing if reason.code == "missing.stage"]


def test_nothing_is_accepted_before_the_sample_was_inspected(double: InspectionFile) -> None:
    assert codes(double) == ["missing.stage"]
    assert standing(double, "major") == ("clear", 1, 0, None)
    sample = stages.finish_stage(double).sample
    assert sample is not None
    assert (sample.number, sample.needed, codes(double)) == (1, False, [])
    assert standing(double, "major") == ("accepted", 1, 0, "accepted")


def test_the_second_sample_is_asked_for_drawn_and_decides(double: InspectionFile) -> None:
    draw.draw_cartons(double, 110)
    assert len(double.record.units) == 80
    with pytest.raises(InputError, match="No further sample"):
        stages.next_stage(double)
    find(double, "major", 2)
    verdict = stages.finish_stage(double)
    assert verdict.sample is not None
    assert (verdict.sample.number, verdict.sample.n, verdict.sample.needed) == (2, 80, True)
    assert standing(double, "major") == ("continue", 2, 2, None)
    assert standing(double, "minor") == ("accepted", 1, 0, "accepted")
    reason = next(one for one in verdict.reasons if one.code == "class.stage_continue")
    assert reason.text == (
        "Class major: 2 found in 80 pieces after sample 1, between acceptance number 1 and rejection number "
        "3: inspect sample 2, 80 more pieces."
    )
    assert stages.next_stage(double).number == 2
    assert [unit.stage for unit in double.record.units] == [1] * 80 + [2] * 80
    with pytest.raises(InputError, match="drawn already"):
        stages.next_stage(double)
    find(double, "major", 1)
    find(double, "minor", 4)
    assert [finding.stage for finding in double.record.findings] == [1, 2, 2]
    assert standing(double, "major") == ("clear", 2, 3, None)
    find(double, "major", 1)
    assert standing(double, "major") == ("warning", 2, 4, None)
    stages.finish_stage(double)
    assert standing(double, "major") == ("accepted", 2, 4, "accepted")
    later = next(one for one in double.verdict().reasons if one.code == "class.stage_later")
    assert (later.cls, later.found) == ("minor", 4)
    with pytest.raises(InputError, match="No further sample"):
        stages.finish_stage(double)


def test_five_over_both_samples_reject(double: InspectionFile) -> None:
    find(double, "major", 2)
    stages.finish_stage(double)
    find(double, "major", 3)
    assert standing(double, "major") == ("rejected", 2, 5, "not_accepted")
    assert double.verdict().result == "not_accepted"
    assert codes(double) == []


def test_a_critical_one_in_the_second_sample_rejects(double: InspectionFile) -> None:
    find(double, "major", 2)
    stages.finish_stage(double)
    find(double, "critical", 1)
    assert standing(double, "critical") == ("rejected", 1, 1, "not_accepted")


def test_a_piece_counts_in_the_sample_it_was_drawn_in(double: InspectionFile) -> None:
    draw.draw_cartons(double, 110)
    find(double, "major", 2)
    stages.finish_stage(double)
    stages.next_stage(double)
    late = defects.add_finding(double, {"en": "seen late"}, "major", units=[5])
    assert late.stage == 2
    assert standing(double, "major") == ("rejected", 1, 3, "not_accepted")
    defects.change_finding(double, late.id, units=[99])
    assert standing(double, "major")[:3] == ("clear", 2, 3)


def test_a_finished_sample_can_be_taken_back_until_the_next_was_begun(double: InspectionFile) -> None:
    with pytest.raises(InputError, match="first sample"):
        stages.reopen_stage(double)
    find(double, "major", 2)
    stages.finish_stage(double)
    stages.reopen_stage(double)
    assert (double.header.stages_finished, codes(double)) == (0, ["missing.stage"])
    stages.finish_stage(double)
    find(double, "minor", 1)
    with pytest.raises(InputError, match="Sample 2 has been begun"):
        stages.reopen_stage(double)


def test_finishing_a_sample_can_be_undone(double: InspectionFile) -> None:
    stages.finish_stage(double)
    step = undo.next_undo(double)
    assert step is not None
    assert "stages_finished" in step.fields
    undo.undo(double)
    assert double.header.stages_finished == 0


def test_another_plan_makes_no_sample_whole(double: InspectionFile) -> None:
    stages.finish_stage(double)
    inspections.replan(double, severities={"major": "normal"})
    assert double.header.stages_finished == 1
    inspections.replan(double, lot_size=4000)
    assert double.header.stages_finished == 0
    assert rules_of(double.header, double.record.plans) == PlanRules(kind="double")
    assert [plan.kind for plan in double.record.plans] == ["single", "double", "double"]


def test_single_plans_have_no_samples_to_finish(file: InspectionFile) -> None:
    assert file.verdict().sample is None
    for refused in (stages.finish_stage, stages.reopen_stage, stages.next_stage):
        with pytest.raises(InputError, match="one sample only"):
            refused(file)
    with pytest.raises(InputError, match="no sample 2"):
        defects.add_finding(file, {"en": "x"}, "major", stage=2)
    made = defects.add_finding(file, {"en": "x"}, "major")
    defects.change_finding(file, made.id, stage=1)
    assert standing(file, "major") == ("clear", 1, 1, "accepted")


def test_a_severity_that_was_changed_says_why(file: InspectionFile) -> None:
    inspections.replan(file, severities={"major": "tightened"})
    basis = {plan.cls: dict(plan.severity_basis) for plan in file.record.plans}
    assert basis == {"critical": {}, "major": {"code": "chosen", "params": {}}, "minor": {}}
    why = {"code": "switching.two_of_five", "params": {"lots": 4}}
    inspections.replan(file, severities={"minor": "tightened"}, severity_basis={"minor": why})
    assert next(dict(p.severity_basis) for p in file.record.plans if p.cls == "minor") == why


def test_the_other_edition_is_in_header_and_plans(file: InspectionFile) -> None:
    inspections.replan(
        file, aqls={"major": "1.0"}, severities={"major": "reduced"}, rules=PlanRules(edition="z1.4")
    )
    assert file.header.edition == "z1.4"
    major = next(plan for plan in file.record.plans if plan.cls == "major")
    assert (major.edition, major.n, major.ac, major.re) == ("z1.4", 50, 1, 4)
    find(file, "major", 2)
    assert standing(file, "major") == ("gap", 1, 2, "gap")
    find(file, "major", 1)
    assert file.verdict().reasons[0].code == "class.gap_one_more"
    conclusion.conclude(file, "pending")
    assert standing(file, "major")[0] == "gap"


def test_what_each_class_showed_is_kept_until_the_inspection_is_reopened(double: InspectionFile) -> None:
    find(double, "major", 2)
    stages.finish_stage(double)
    find(double, "major", 3)
    conclusion.conclude(double, "accepted", reason={"en": "urgent"})

    def kept() -> list[tuple[int | None, str | None, int | None]]:
        return [(plan.found, plan.outcome, plan.decided_stage) for plan in double.record.plans]

    # Minor was accepted on the first sample, whatever the lot's decision is.
    assert kept() == [(0, "accepted", 1), (5, "not_accepted", 2), (0, "accepted", 1)]
    conclusion.reopen(double, "one more look")
    assert kept() == [(None, None, None)] * 3


def test_aqls_above_ten_are_for_nonconformities(file: InspectionFile) -> None:
    with pytest.raises(InputError, match="per 100 items"):
        inspections.replan(file, aqls={"major": "15"})


def test_a_script_carries_a_double_inspection_out(session: Session) -> None:
    packs.install_pack(session, MINI_PACK)
    told: list[str] = []
    file = run_script_file(session, SCRIPT, told.append)
    assert (file.header.edition, file.header.stages_finished) == ("iso2859-1", 2)
    assert [unit.stage for unit in file.record.units] == [1] * 80 + [2] * 80
    assert {finding.stage for finding in file.record.findings} == {1, 2}
    assert standing(file, "major") == ("accepted", 2, 4, "accepted")
    assert standing(file, "minor") == ("accepted", 1, 0, "accepted")
    assert {reason.code for reason in file.verdict().missing} == {"missing.item_photos", "missing.photos"}
    assert [(one.key, one.result) for one in file.verdict().sections] == [
        ("looks", "pass"),
        ("numbers", "pending"),
    ]
    listed = inspections.list_inspections(session)[0]
    assert (listed.edition, listed.kind) == ("iso2859-1", "double")
    classes = classes_data(file.record.plans, file.verdict())
    assert [one["kind"] for one in classes] == ["single", "double", "double"]
    assert [stage["state"] for stage in classes[1]["stages"]] == ["continue", "accepted"]
    assert sections_data(file.verdict().sections)[0]["counts"] == {"pass": 2}
