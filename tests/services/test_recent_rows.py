"""Undo reads the journal rows that came since it asked last, and says the same as if it had read them all."""

from __future__ import annotations

import random

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.journal import Body, decode_body
from inspector_app.services import actions, answers, inspections, recent_rows, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage import history


def reopened(file: InspectionFile) -> InspectionFile:
    return inspections.open_inspection(file.session, file.id)


def change_and_fail(file: InspectionFile) -> None:
    with file.change() as tx:
        changed = tx.update(file.record.answers["surface"], value="fail")
        tx.update(changed, nothing_of_ours=1)


def test_many_undos_read_each_row_once(file: InspectionFile, monkeypatch: pytest.MonkeyPatch) -> None:
    for number in range(40):
        answers.answer_item(file, "surface", ("pass", "fail")[number % 2])
    read: list[bytes] = []

    def counted(data: bytes) -> Body:
        read.append(data)
        return decode_body(data)

    monkeypatch.setattr(history, "decode_body", counted)
    for _each in range(30):
        undo.undo(file)
        undo.next_undo(file)
    assert len(read) == len(set(read))
    assert undo.next_undo(file) == undo.next_undo(reopened(file))


def test_rows_of_another_window_and_of_a_change_that_failed(file: InspectionFile) -> None:
    other = reopened(file)
    answers.answer_item(file, "surface", "pass")
    assert undo.next_undo(other) == undo.next_undo(file)
    with pytest.raises(InputError, match="no field"):
        change_and_fail(file)
    answers.answer_item(other, "surface", "na", na_reason={"en": "None."})
    undone = undo.undo(file)
    assert undone is not None
    assert dict(undone.new)["value"] == "na"
    assert (undo.next_undo(other), undo.next_redo(other)) == (undo.next_undo(file), undo.next_redo(file))
    assert undo.next_undo(file) == undo.next_undo(reopened(file))


def test_what_is_kept_of_a_long_chain_says_what_the_whole_journal_says(
    file: InspectionFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(recent_rows, "_MOST", 6)
    monkeypatch.setattr(undo, "_ROWS", 4)
    chance = random.Random(6)
    action = actions.add_action(file, {"en": "Sort the lot"})
    for number in range(60):
        kind = chance.choice(("answer", "action", "undo", "undo", "redo"))
        if kind == "answer":
            answers.answer_item(file, "surface", ("pass", "fail")[number % 2])
        elif kind == "action" and not file.record.actions:
            action = actions.add_action(file, {"en": "Sort the lot"})
        elif kind == "action":
            actions.change_action(file, action.id, owner=f"owner {number}")
        else:
            getattr(undo, kind)(file)
        fresh = reopened(file)
        expected = undo.next_undo(fresh), undo.next_redo(fresh)
        assert (undo.next_undo(file), undo.next_redo(file)) == expected, number
