"""No ghost of a draft: text that was committed does not come back over what is written later."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QPlainTextEdit

from inspector_app.services import answers, drafts
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.checklist.live_row import LiveRow
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step

KEY = "answer.surface.note"


def note_shown(show: Callable[..., object], session: Session) -> str:
    """Open the inspection anew and read the note of an item."""
    screen = show("workspace", list_inspections(session)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.CHECKLIST, "surface")
    assert screen.app.tasks.drain()
    row = next(view for view in screen.findChildren(LiveRow) if view.key == "surface")
    return next(
        edit.toPlainText()
        for edit in row.findChildren(QPlainTextEdit)
        if "Note" in edit.accessibleName() and edit.isVisible()
    )


def test_a_draft_left_by_a_kill_after_its_commit_is_forgotten(
    show: Callable[..., object], stocked: Session
) -> None:
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    # As the program does it, killed before the last step, which forgets the draft.
    drafts.save_draft(file, KEY, '{"en": "first"}')
    answers.note_item(file, "surface", {"en": "first"})
    assert note_shown(show, stocked) == "first"
    assert KEY not in drafts.drafts(file)
    answers.note_item(open_inspection(stocked, file.id), "surface", {"en": "second"})
    assert note_shown(show, stocked) == "second"


def test_a_draft_that_was_never_committed_comes_back(show: Callable[..., object], stocked: Session) -> None:
    file = open_inspection(stocked, list_inspections(stocked)[0].id)
    answers.note_item(file, "surface", {"en": "first"})
    drafts.save_draft(file, KEY, '{"en": "half a sen"}')
    assert note_shown(show, stocked) == "half a sen"
