"""The base of every step: shows a snapshot, says what is in focus, can be sent to a place inside itself."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.text import LocalText
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_reference import Topic
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState


class StepView(QWidget):
    """Signals: `topic_changed(Topic)` for the reference panel, `jump(Step, target)`, `placed(target)` to
    remember.
    """

    step: Step
    topic_changed = Signal(object)
    jump = Signal(object, str)
    placed = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__()
        self.model = model
        self.pictures = pictures
        self.topic = Topic()

    def show_state(self, state: WorkspaceState) -> None:
        """Show the next snapshot without moving the focus or losing what is being typed."""
        raise NotImplementedError

    def go_to(self, target: str) -> None:
        """Bring a place of this step into sight and focus; an unknown target goes to the step itself."""
        del target
        self.setFocus()

    def photo_target(self) -> tuple[str, str, str]:
        """Kind, target and role for a photo that comes in now."""
        return "inspection", "", "overview"

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What can be done in this step now; found by Ctrl+K and listed, where it has a shortcut, by F1."""
        return ()

    def large_text(self) -> tuple[LocalText, LocalText] | None:
        """Title and text of what is in focus, to be shown large in the other side's language; None where
        nothing is.
        """
        return ({"en": self.topic.key}, self.topic.title) if self.topic.title else None

    def set_topic(self, topic: Topic) -> None:
        if topic != self.topic:
            self.topic = topic
            self.topic_changed.emit(topic)
