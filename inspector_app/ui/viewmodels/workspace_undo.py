"""What a step of undo, or an entry of the bin, is called: "+1 Scratch on body", "Wall thickness no. 3".

Words only; what can be undone is the services' business.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.journal import Op
from inspector_app.domain.records import (
    Action,
    Answer,
    Carton,
    Finding,
    Markup,
    Photo,
    PhotoLink,
    Reading,
    Record,
    SampleUnit,
    TestRun,
)
from inspector_app.domain.text import LocalText
from inspector_app.ui.viewmodels.words import told
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState

if TYPE_CHECKING:
    from inspector_app.services.undo import UndoneChange

Text = Callable[[LocalText], str]

LARGE = 8
"""A step of so many changes is told, with the way back, when it was made."""

READING = "reading:"
"""Before a reading's id in a target of the measurements step."""

TOLD_WHEN_DELETED = frozenset({"finding", "photo", "action", "photo_link", "markup", "test_run"})


def name_of(record: Record, state: WorkspaceState, text: Text) -> str:
    """What a person calls a record, in the language of the window; empty for what has no name."""
    if isinstance(record, Finding):
        return _finding(record, state, text)
    if isinstance(record, Answer):
        item = next((each for each in state.pack.items if each.key == record.item_key), None)
        return text(item.title) if item is not None else record.item_key
    if isinstance(record, Reading):
        return _reading(record, state, text)
    if isinstance(record, TestRun):
        test = next((each for each in state.pack.tests if each.key == record.test_key), None)
        return text(test.title) if test is not None else record.test_key
    if isinstance(record, Photo):
        return text(record.caption) or record.name
    if isinstance(record, PhotoLink):
        photo = state.record.get(Photo, record.photo)
        return name_of(photo, state, text) if photo is not None else ""
    if isinstance(record, Action):
        return text(record.what)
    return str(record.number) if isinstance(record, Carton) else ""


def _finding(finding: Finding, state: WorkspaceState, text: Text) -> str:
    defect = next((d for d in state.pack.defects if d.code == finding.catalogue_key), None)
    return text(defect.name) if defect is not None else text(finding.text)


def _reading(reading: Reading, state: WorkspaceState, text: Text) -> str:
    point = next((each for each in state.pack.measurement_items if each.key == reading.point_key), None)
    title = text(point.title) if point is not None else reading.point_key
    return QCoreApplication.translate("Undo", "{name} no. {sample}").format(name=title, sample=reading.sample)


def step_words(step: UndoneChange | None, state: WorkspaceState | None, text: Text) -> str:
    """What a step did, in a few words; empty without a step."""
    if step is None or state is None:
        return ""
    if "stages_finished" in step.fields:
        return QCoreApplication.translate("Undo", "sample finished")
    # Of a draw the number of one of its cartons says nothing.
    if (step.entity == "carton" and step.rows > 1) or {"draw", "seed"} & step.fields:
        return entity_word("class_plan")
    name = _name(step, state, text)
    if step.op == Op.BIN and name:
        return QCoreApplication.translate("Undo", "{name} deleted").format(name=name)
    if step.op == Op.UNBIN and name:
        return QCoreApplication.translate("Undo", "{name} restored").format(name=name)
    if step.entity == "finding" and name:
        return _counted(step, name)
    return told(entity_word(step.entity), name) if name else entity_word(step.entity)


def _name(step: UndoneChange, state: WorkspaceState, text: Text) -> str:
    found = [rows[step.record_id] for rows in state.record.rows.values() if step.record_id in rows]
    # The record of a stream and the record it is about share an id.
    return next((name for record in found if (name := name_of(record, state, text))), "")


def place_of(step: UndoneChange, state: WorkspaceState) -> tuple[Step, str] | None:
    """Where a person sees what a step changed; None for what has no place (a language, signatures)."""
    if step.entity == "inspection":
        return _order_place(step.fields)
    if step.entity in ("carton", "class_plan"):
        return Step.SAMPLING, ""
    found = (rows.get(step.record_id) for rows in state.record.rows.values())
    record = next((row for row in found if row is not None and isinstance(row, _PLACED)), None)
    if record is None:
        return None
    place, target = _record_place(record)
    return place, "" if record.binned else target


_PLACED = (Answer, Finding, SampleUnit, Reading, TestRun, Photo, PhotoLink, Markup, Action)


def _order_place(fields: Collection[str]) -> tuple[Step, str] | None:
    if {"stages_finished", "level", "edition", "draw", "seed"} & set(fields):
        return Step.SAMPLING, ""
    if {"decision", "decision_reason", "remarks"} & set(fields):
        return Step.CONCLUSION, ""
    return None if set(fields) <= {"second_language"} else (Step.ORDER, "")


def _record_place(record: Record) -> tuple[Step, str]:
    if isinstance(record, Answer):
        return Step.CHECKLIST, record.item_key
    if isinstance(record, Reading):
        return Step.MEASUREMENTS, f"{READING}{record.id}"
    if isinstance(record, TestRun):
        return Step.TESTS, record.test_key
    if isinstance(record, Action):
        return Step.ACTIONS, record.id
    if isinstance(record, PhotoLink | Markup):
        return Step.PHOTOS, record.photo
    return (Step.PHOTOS if isinstance(record, Photo) else Step.DEFECTS), record.id


def _counted(step: UndoneChange, name: str) -> str:
    if step.rows > 1 and "quantity" in step.new:  # pieces, photos and pins go from one to the other
        words = QCoreApplication.translate("Undo", "{name} merged")
        if step.op == Op.INSERT:
            words = QCoreApplication.translate("Undo", "{name} split")
        return words.format(name=name)
    if step.fields == {"place"}:
        return QCoreApplication.translate("Undo", "pin of {name}").format(name=name)
    if step.op == Op.INSERT:
        return f"+{step.new.get('quantity', 1)} {name}"
    if "quantity" in step.new and "quantity" in step.old:
        more = _whole(step.new["quantity"]) - _whole(step.old["quantity"])
        return f"{'+' if more > 0 else '−'}{abs(more)} {name}"
    return told(entity_word("finding"), name)


def _whole(value: Any) -> int:
    return value if isinstance(value, int) else 0


def entity_word(entity: str) -> str:
    """What kind of thing was changed."""
    return {
        "answer": QCoreApplication.translate("Undo", "answer"),
        "finding": QCoreApplication.translate("Undo", "defect"),
        "sample_unit": QCoreApplication.translate("Undo", "defect"),
        "reading": QCoreApplication.translate("Undo", "reading"),
        "test_run": QCoreApplication.translate("Undo", "test"),
        "photo": QCoreApplication.translate("Undo", "photo"),
        "photo_link": QCoreApplication.translate("Undo", "photo"),
        "markup": QCoreApplication.translate("Undo", "marks on a photo"),
        "carton": QCoreApplication.translate("Undo", "carton"),
        "action": QCoreApplication.translate("Undo", "action"),
        "inspection": QCoreApplication.translate("Undo", "order data"),
        "class_plan": QCoreApplication.translate("Undo", "sampling plan"),
    }.get(entity, QCoreApplication.translate("Undo", "last change"))


def undo_text(step: UndoneChange | None, state: WorkspaceState | None, text: Text) -> str:
    """What the undo button says."""
    words = step_words(step, state, text)
    if not words:
        return QCoreApplication.translate("Undo", "Undo")
    return QCoreApplication.translate("Undo", "Undo: {what}").format(what=words)


def is_worth_telling(step: UndoneChange) -> bool:
    """Whether a step is told with a way back as it is made: something deleted, or much changed at once."""
    deleted = step.op == Op.BIN and step.entity in TOLD_WHEN_DELETED
    return deleted or step.rows >= LARGE


def told_words(step: UndoneChange, state: WorkspaceState, text: Text) -> str:
    """One sentence for a step that is worth telling."""
    if step.op == Op.BIN and step.rows > 1 and step.entity in ("photo", "finding", "action"):
        return QCoreApplication.translate("Undo", "%n thing(s) deleted.", "", step.rows)
    words = step_words(step, state, text)
    if step.op == Op.BIN:
        # In some languages the deed comes first, in small letters; a sentence begins with a capital.
        words = words[:1].upper() + words[1:]
        return QCoreApplication.translate("Undo", "{what}. It is in the bin.").format(what=words)
    text_of = QCoreApplication.translate("Undo", "%n change(s) in one step: {what}.", "", step.rows)
    return text_of.format(what=entity_word(step.entity))
