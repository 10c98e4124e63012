"""The stops of the tour: where each is, and what it says. At most 25 words each: read aloud, all of them take
less than a minute.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from inspector_app.ui.navigation import HOME
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from inspector_app.ui.main_window import MainWindow
    from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen

Find = Callable[["MainWindow"], QWidget | None]


@dataclass(frozen=True)
class Stop:
    """`route` is opened first (with the inspection, for the workspace), then `step` of it; `find` gives what
    is pointed at, None while it is not there.
    """

    title: str
    text: str
    route: str
    find: Find
    step: Step | None = None


def stops() -> tuple[Stop, ...]:
    """All stops in order; those in the workspace need an inspection."""
    return (_today(), *_counting(), *_closing(), _help())


def _today() -> Stop:
    return Stop(
        QCoreApplication.translate("Tour", "A day begins here"),
        QCoreApplication.translate("Tour", "What waits for you is below. This button starts an inspection."),
        HOME,
        lambda window: getattr(window.screen_widget, "new_button", None),
    )


def _counting() -> tuple[Stop, ...]:
    return (
        Stop(
            QCoreApplication.translate("Tour", "The verdict is always in sight"),
            QCoreApplication.translate(
                "Tour",
                "Found, accept and reject for each class. Amber: one more rejects the lot. Red: rejected.",
            ),
            "workspace",
            _of_workspace(lambda screen: screen.strip),
        ),
        Stop(
            QCoreApplication.translate("Tour", "Steps in any order"),
            QCoreApplication.translate(
                "Tour", "Each says how far it is. Alt+1 to Alt+9 jump; you come back to where you were."
            ),
            "workspace",
            _of_workspace(lambda screen: screen.steps),
            Step.CHECKLIST,
        ),
        Stop(
            QCoreApplication.translate("Tour", "A defect in two touches"),
            QCoreApplication.translate(
                "Tour", "Find it, touch +1. The next photo attaches itself to the defect counted last."
            ),
            "workspace",
            _of_workspace(_tiles),
            Step.DEFECTS,
        ),
        Stop(
            QCoreApplication.translate("Tour", "Photos from anywhere"),
            QCoreApplication.translate(
                "Tour", "Camera, files, paste, or a watched folder. The original is encrypted at once."
            ),
            "workspace",
            _of_workspace(lambda screen: screen.header.photo),
        ),
    )


def _closing() -> tuple[Stop, ...]:
    return (
        Stop(
            QCoreApplication.translate("Tour", "Nothing to save"),
            QCoreApplication.translate(
                "Tour", "Each touch is saved as you make it. Undo takes the last change back."
            ),
            "workspace",
            _of_workspace(lambda screen: screen.undo_button),
        ),
        Stop(
            QCoreApplication.translate("Tour", "Sign and hand over"),
            QCoreApplication.translate(
                "Tour", "Every reason for the result, what is missing, both signatures, the signed report."
            ),
            "workspace",
            _of_workspace(lambda screen: screen.steps.button(Step.CONCLUSION.value)),
        ),
    )


def _help() -> Stop:
    return Stop(
        QCoreApplication.translate("Tour", "Lost? Two keys"),
        QCoreApplication.translate(
            "Tour", "Ctrl+K finds anything. F1 shows every shortcut, and this tour again."
        ),
        HOME,
        lambda window: window.frame.rail,
    )


def _tiles(screen: WorkspaceScreen) -> QWidget:
    """The tiles alone, so that there is room beside them; the whole step until it is there."""
    return getattr(screen.stack.currentWidget(), "tiles", screen.stack)


def _of_workspace(find: Callable[[WorkspaceScreen], QWidget]) -> Find:
    def found(window: MainWindow) -> QWidget | None:
        from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen

        screen = window.screen_widget
        return find(screen) if isinstance(screen, WorkspaceScreen) and screen.model.state else None

    return found
