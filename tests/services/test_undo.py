"""Undo and redo: of everything, one transaction at a time, and told from the journal alone."""

from __future__ import annotations

import random
from collections.abc import Callable

from inspector_app.domain.records import Action, Record
from inspector_app.services import actions, answers, defects, inspections, photos, readings, undo
from inspector_app.services.inspection_file import InspectionFile
from tests.fakes.vaults import MINI_PACK

CUP = (MINI_PACK / "pictures" / "cup.jpg").read_bytes()


def shown(file: InspectionFile) -> dict[str, Record]:
    """What a person sees: every record outside the bin."""
    return {
        record.id: record
        for rows in file.record.rows.values()
        for record in rows.values()
        if not record.binned and type(record).__name__ != "Stream"
    }


def reopened(file: InspectionFile) -> InspectionFile:
    return inspections.open_inspection(file.session, file.id)


def test_an_open_point_is_undone_in_its_turn_and_not_what_came_before(file: InspectionFile) -> None:
    answers.answer_item(file, "surface", "pass")
    action = actions.add_action(file, {"en": "Replace the mould"})
    actions.change_action(file, action.id, status="done")
    assert undo.undo(file) is not None
    assert file.record.actions[0].status == "open"
    actions.bin_action(file, action.id)
    undo.undo(file)
    assert [one.id for one in file.record.actions] == [action.id]
    step = undo.undo(file)
    assert step is not None
    assert (step.entity, step.op) == ("action", "ins")
    assert file.record.actions == ()
    assert file.record.answers["surface"].value == "pass"
    redone = undo.redo(reopened(file))
    assert redone is not None
    assert redone.record_id == action.id
    assert reopened(file).record.get(Action, action.id) is not None
    assert not reopened(file).record.actions[0].binned


def test_redo_goes_as_far_as_undo_went_and_not_beyond_a_new_change(file: InspectionFile) -> None:
    assert undo.next_redo(file) is None
    answers.answer_item(file, "surface", "pass")
    finding = defects.count_defect(file, "W-01", units=[7])
    defects.change_finding(file, finding.id, quantity=3)
    after = shown(file)
    undo.undo(file)
    undo.undo(file)
    assert undo.next_redo(file) is not None
    file = reopened(file)
    first = undo.redo(file)
    assert first is not None
    assert (first.op, file.record.findings[0].quantity) == ("ins", 1)
    undo.redo(file)
    assert shown(file) == after
    assert undo.redo(file) is None
    undo.undo(file)
    answers.answer_item(file, "surface", "fail")
    assert undo.next_redo(file) is None
    assert undo.redo(file) is None
    # What was undone before a later change stays undone; what is left is undone in its order.
    undo.undo(file)
    assert file.record.answers["surface"].value == "pass"
    assert file.record.findings[0].quantity == 1
    undo.undo(file)
    assert file.record.findings == ()


def test_undo_and_redo_walk_up_and_down_a_long_history(file: InspectionFile) -> None:
    chance = random.Random(5)
    photo = photos.add_photo(file, CUP, "cup.jpg")
    kept: list[str] = []

    def count() -> None:
        kept.append(defects.count_defect(file, "W-01", units=[chance.randint(1, 50)]).id)

    def drop() -> None:
        if kept:
            defects.bin_finding(file, kept.pop(chance.randrange(len(kept))))

    ways: list[Callable[[], object]] = [
        count,
        count,
        drop,
        lambda: answers.answer_item(file, "surface", chance.choice(["pass", "fail"])),
        lambda: readings.enter_reading(file, "height", chance.randint(1, 5), f"80.{chance.randint(0, 9)}"),
        lambda: photos.rotate_photo(file, photo.id, 90),
        lambda: actions.add_action(file, {"en": "Sort the lot"}),
    ]
    states = [shown(file)]
    for _ in range(45):
        chance.choice(ways)()
        if shown(file) != states[-1]:
            states.append(shown(file))
    at = len(states) - 1
    for _ in range(120):
        back = at > 0 and (chance.random() < 0.55 or at == len(states) - 1)
        assert (undo.undo(file) if back else undo.redo(file)) is not None
        at += -1 if back else 1
        assert shown(file) == states[at]
    assert shown(reopened(file)) == states[at]


def test_what_is_decided_is_reopened_and_not_undone(file: InspectionFile) -> None:
    from inspector_app.services import conclusion

    answers.answer_item(file, "surface", "pass")
    conclusion.conclude(file, "pending")
    assert undo.next_undo(file) is None
    assert undo.undo(file) is None


def test_a_new_inspection_has_nothing_to_undo(file: InspectionFile) -> None:
    while undo.undo(file) is not None:
        pass
    assert reopened(file).header.id == file.id
    assert not reopened(file).header.binned
