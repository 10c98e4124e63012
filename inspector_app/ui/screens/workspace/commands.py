"""The commands of the workspace itself: what each is called, its shortcut, its icon.

One table for the shortcuts, the command palette and the help sheet, so that none of them can say what another
does not do.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import QCoreApplication

from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.said_in import Translate, translate_to
from inspector_app.ui.settings import LANGUAGES
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_words import STEP_ICONS, step_name

SHORTCUTS = {
    "undo": "Ctrl+Z",
    "redo": "Ctrl+Shift+Z",
    "bin": "Ctrl+Shift+Del",
    "photo": "Ctrl+P",
    "paste": "Ctrl+V",
    "large": "F8",
    "reference": "F4",
    "second": "Ctrl+Shift+L",
    "trail": "Ctrl+T",
    "next": "Ctrl+PgDown",
    "previous": "Ctrl+PgUp",
    "leave": "Alt+Left",
}
"""In the order of the help sheet."""

ICONS = {
    "undo": "undo-2",
    "redo": "redo-2",
    "bin": "trash-2",
    "photo": "camera",
    "paste": "images",
    "large": "maximize-2",
    "reference": "image",
    "second": "languages",
    "trail": "history",
    "next": "chevron-right",
    "previous": "chevron-left",
    "leave": "arrow-left",
}


def command_texts(translate: Translate = QCoreApplication.translate) -> dict[str, str]:
    """What each command is called."""
    return {
        "undo": translate("WorkspaceCommands", "Undo the last change"),
        "redo": translate("WorkspaceCommands", "Redo what was undone"),
        "bin": translate("WorkspaceCommands", "Bin: what was deleted, and restore it"),
        "photo": translate("WorkspaceCommands", "Add photos to what is in focus"),
        "paste": translate("WorkspaceCommands", "Paste a photo"),
        "large": translate("WorkspaceCommands", "Show large in the other language"),
        "reference": translate("WorkspaceCommands", "Show or hide the reference"),
        "second": translate("WorkspaceCommands", "Next second language"),
        "trail": translate("WorkspaceCommands", "Trail: who changed what"),
        "next": translate("WorkspaceCommands", "Next step"),
        "previous": translate("WorkspaceCommands", "Step before"),
        "leave": translate("WorkspaceCommands", "Back to the inspections"),
    }


def step_shortcut(step: Step) -> str:
    """Alt and the number of the step."""
    return f"Alt+{list(Step).index(step) + 1}"


def command_entries(handlers: Mapping[str, Callable[[], object]]) -> tuple[PaletteEntry, ...]:
    """The commands for which there is a handler now."""
    texts = command_texts()
    others = [command_texts(translate_to(tag)) for tag in LANGUAGES]
    group = QCoreApplication.translate("WorkspaceCommands", "This inspection")
    return tuple(
        PaletteEntry(
            f"workspace.{key}",
            texts[key],
            handlers[key],
            group,
            ICONS[key],
            shortcut,
            " ".join(words[key] for words in others),
        )
        for key, shortcut in SHORTCUTS.items()
        if key in handlers
    )


def step_entries(show: Callable[[Step], object]) -> tuple[PaletteEntry, ...]:
    """One entry per step; it goes there."""
    group = QCoreApplication.translate("WorkspaceCommands", "Steps")
    return tuple(
        PaletteEntry(
            f"step.{step.value}",
            step_name(step),
            partial(show, step),
            group,
            STEP_ICONS[step],
            step_shortcut(step),
            " ".join(step_name(step, translate_to(tag)) for tag in LANGUAGES),
        )
        for step in Step
    )
