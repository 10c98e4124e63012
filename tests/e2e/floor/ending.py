"""Corrective action, preview, decision, signatures, report, mail; and the failed lot inspected again."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDateEdit,
    QPlainTextEdit,
    QPushButton,
)

from inspector_app.ui.screens.inspections.cards import InspectionCards
from inspector_app.ui.screens.workspace.conclusion.preview import ReportPreview
from inspector_app.ui.screens.workspace.drafting import DraftLine
from tests.e2e.driver import Story, answer_file_dialog, click, find, says, write
from tests.e2e.floor.hands import choose_in_menu, press, touch, touch_named, type_text
from tests.e2e.floor.looks import model, record
from tests.e2e.floor.numbers import DUE
from tests.e2e.window_story import sign


def action(photo: Path) -> Story:
    """For the gravest finding: what, who, until when, and a photo."""
    yield from touch_named(QPushButton, "Actions", of="step")
    yield from touch_named(QPushButton, "New action for: *", of="action")
    yield lambda: len(record().actions) == 1
    yield from write(QPlainTextEdit, "What is to be done*", "Sort and rework the lids.")
    yield from write(DraftLine, "Owner", "Chen Wei")
    yield from click(QDateEdit)
    yield from press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier, of="action")
    yield from type_text(DUE, of="action")
    yield from press(Qt.Key.Key_Tab, of="action")
    yield lambda: record().actions[0].due == DUE
    before = len(record().photos)
    yield from touch_named(QAbstractButton, "Add a photo: Before", of="action")
    yield from choose_in_menu("Choose files", of="action")
    yield from answer_file_dialog(Path(f'"{photo}"'))
    yield lambda: len(record().photos) == before + 1
    kept = record().actions[0]
    assert (kept.owner, kept.what["en"]) == ("Chen Wei", "Sort and rework the lids.")
    assert len(record().photos_of("action", kept.id)) == 1


def previewed() -> Story:
    """The pages before anything is signed; Escape goes back."""
    yield from touch_named(QPushButton, "Conclusion", of="step")
    yield from click(QPushButton, "Preview")
    yield lambda: (shown := find(ReportPreview)) and " of " in shown.pages.text()
    assert not record().reports
    yield from press(Qt.Key.Key_Escape, of="preview")
    yield lambda: find(ReportPreview) is None


def concluded(work: Path, decision: str) -> Story:
    yield from touch_named(QPushButton, "Conclusion", of="step")
    yield from click(QPushButton, decision)
    yield lambda: record().header.decision or find(QPlainTextEdit, "Why does the decision*")
    if not record().header.decision:
        yield from write(QPlainTextEdit, "Why does the decision*", "Agreed with the buyer.")
    yield lambda: record().header.decision
    for role, person in (("inspector", "Mei Tanaka"), ("factory representative", "Chen Wei")):
        yield from sign(role, person)
    yield from click(QPushButton, "Build and sign the report")
    yield lambda: record().reports
    yield from click(QPushButton, "Save as …")
    yield from answer_file_dialog(work / "report.pdf")
    yield says("Saved as report.pdf")


def mailed(work: Path) -> Story:
    yield from click(QPushButton, "Mail draft …")
    yield from click(QPushButton, "Choose a place")
    yield from answer_file_dialog(work / "report.eml")
    yield (work / "report.eml").exists
    yield says("report.eml")


def inspected_again() -> Story:
    """From the list, by keys and a touch: the lot that was not accepted."""
    failed = model().inspection_id
    yield from press(Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier, of="re-inspection")
    yield from press(Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier, of="re-inspection")
    yield lambda: isinstance(QApplication.focusWidget(), InspectionCards)
    cards = find(InspectionCards)
    assert cards is not None
    spot = cards._rows.more_place(cards.visualRect(cards.model().index(0, 0))).center()
    yield from touch(cards.viewport(), spot, of="re-inspection")
    yield from choose_in_menu("Re-inspection of this lot", of="re-inspection")
    yield from click(QPushButton, "Start inspection")
    yield lambda: find(QPushButton, "Sampling")
    yield lambda: model().inspection_id != failed and model().state is not None
    assert record().header.previous == failed
