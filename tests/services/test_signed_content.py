"""A signature drawn on the screen is for what was there to be read; what comes after it is told and not
reported.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.services import actions, answers, backups, conclusion, defects, reports, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.signed_content import outdated_signatures
from tests.fakes.vaults import PASSPHRASE

STROKES = [[[100, 400], [500, 600], [900, 400]]]


def sign(file: InspectionFile, *roles: str) -> None:
    for role in roles:
        conclusion.sign(file, role, name=role.capitalize(), strokes=STROKES)


@pytest.fixture
def signed(file: InspectionFile) -> InspectionFile:
    """Decided and signed by both, not reported yet."""
    answers.answer_item(file, "surface", "pass")
    conclusion.conclude(file, "not_accepted", reason={"en": "as agreed"})
    sign(file, "inspector", "factory")
    return file


def outdated(file: InspectionFile) -> list[str]:
    return [signature.role for signature in outdated_signatures(file)]


def test_what_was_signed_is_reported(signed: InspectionFile) -> None:
    assert outdated(signed) == []
    assert reports.build_report(signed, language="en").seal
    assert outdated(signed) == []


def test_what_came_after_is_signed_again_before_it_is_reported(signed: InspectionFile) -> None:
    defects.count_defect(signed, "W-01")
    assert outdated(signed) == ["inspector", "factory"]
    with pytest.raises(InputError, match="Inspector, Factory") as caught:
        reports.build_report(signed, language="en")
    assert caught.value.code == "report.changed_since_signed"
    assert not signed.header.number
    sign(signed, "factory")
    assert outdated(signed) == ["inspector"]
    again = open_inspection(signed.session, signed.id)
    assert outdated(again) == ["inspector"]
    sign(again, "inspector")
    assert reports.build_report(again, language="en").seal


def test_a_change_that_was_taken_back_leaves_the_signatures(signed: InspectionFile) -> None:
    defects.count_defect(signed, "W-01")
    undo.undo(signed)
    assert outdated(signed) == []
    undo.redo(signed)
    assert outdated(signed) == ["inspector", "factory"]
    undo.undo(signed)
    assert outdated(signed) == []


def test_another_decision_or_action_counts_and_a_refusal_goes_out_of_date_too(signed: InspectionFile) -> None:
    conclusion.refuse_signature(signed, "factory", name="Li", reason={"en": "no"})
    assert outdated(signed) == []
    actions.add_action(signed, {"en": "Polish"})
    assert outdated(signed) == ["inspector", "factory"]
    sign(signed, "inspector", "factory")
    conclusion.conclude(signed, "accepted", reason={"en": "after all"})
    assert outdated(signed) == ["inspector", "factory"]


def test_it_is_seen_however_much_was_entered_since(signed: InspectionFile) -> None:
    for _ in range(80):
        answers.answer_item(signed, "surface", "fail")
        answers.answer_item(signed, "surface", "pass")
    assert outdated(open_inspection(signed.session, signed.id)) == ["inspector", "factory"]
    sign(signed, "inspector", "factory")
    assert outdated(signed) == []


def test_a_restored_installation_knows_what_its_predecessor_had_signed(
    signed: InspectionFile, tmp_path: Path
) -> None:
    copy = backups.create_backup(signed.session, tmp_path / "stick")
    with backups.restore_backup(copy.folder, tmp_path / "back", PASSPHRASE) as restored:
        again = open_inspection(restored, signed.id)
        assert outdated(again) == []
        defects.count_defect(again, "W-01")
        assert outdated(again) == ["inspector", "factory"]
        sign(again, "factory")
        assert outdated(again) == ["inspector"]
