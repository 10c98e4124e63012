"""What the checklist offers to the command palette and the help sheet."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace import keys
from inspector_app.ui.viewmodels.workspace_checklist import NOT_APPLICABLE, ChecklistFilter

if TYPE_CHECKING:
    from collections.abc import Callable

    from inspector_app.ui.screens.workspace.checklist.view import ChecklistView

    Row = tuple[str, str, str, Callable[[], object]]


def entries(view: ChecklistView) -> tuple[PaletteEntry, ...]:
    """What can be done with the item in focus and with the list; answers only where they can be given."""
    group = QCoreApplication.translate("ChecklistCommands", "Checklist")
    made: list[Row] = [
        (
            "next-open",
            QCoreApplication.translate("ChecklistCommands", "Next open item"),
            "F6",
            view.next_open,
        ),
        (
            "search",
            QCoreApplication.translate("ChecklistCommands", "Search items"),
            "Ctrl+F",
            view.begin_search,
        ),
        (
            "clause",
            QCoreApplication.translate("ChecklistCommands", "Text of the clause"),
            keys.CLAUSE,
            view.show_clause,
        ),
    ]
    if not view.rows.fixed and view.rows.current:
        made += _answers(view)
    made += _filters(view)
    icons = {"next-open": "arrow-right", "search": "search", "clause": "book-open-check", "photo": "camera"}
    return tuple(
        PaletteEntry(f"checklist.{key}", title, run, group, icons.get(key, "list-checks"), shortcut)
        for key, title, shortcut, run in made
    )


def _answers(view: ChecklistView) -> list[Row]:
    key = view.rows.current
    words: list[Row] = [
        (
            "not-applicable",
            QCoreApplication.translate("ChecklistCommands", "Not applicable, with a reason"),
            keys.NOT_APPLICABLE,
            lambda: view.answer(key, NOT_APPLICABLE),
        ),
        (
            "note",
            QCoreApplication.translate("ChecklistCommands", "Write a note to this item"),
            keys.NOTE,
            view.comment,
        ),
        (
            "photo",
            QCoreApplication.translate("ChecklistCommands", "Add a photo to this item"),
            keys.PHOTO,
            view.ask_photo,
        ),
        (
            "away",
            QCoreApplication.translate("ChecklistCommands", "Clear the answer of this item"),
            keys.AWAY,
            lambda: view.answer(key, ""),
        ),
    ]
    return words


def _filters(view: ChecklistView) -> list[Row]:
    words = {
        ChecklistFilter.ALL: QCoreApplication.translate("ChecklistCommands", "Show all items"),
        ChecklistFilter.OPEN: QCoreApplication.translate("ChecklistCommands", "Show open items"),
        ChecklistFilter.FAILED: QCoreApplication.translate("ChecklistCommands", "Show failed items"),
        ChecklistFilter.PHOTO: QCoreApplication.translate(
            "ChecklistCommands", "Show items that need a photo"
        ),
        ChecklistFilter.NOT_APPLICABLE: QCoreApplication.translate(
            "ChecklistCommands", "Show items that are not applicable"
        ),
    }
    return [
        (f"show-{kept.value}", title, "", partial(view.show_filter, kept)) for kept, title in words.items()
    ]
