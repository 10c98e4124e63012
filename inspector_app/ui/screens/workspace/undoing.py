"""Undo and redo as a person meets them in the workspace: the button's words, and what is told in passing.

Deletions and large steps are told as they are made, with the way back; every place that deletes gets that
from here.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_undo import (
    LARGE,
    is_worth_telling,
    place_of,
    step_words,
    told_words,
    undo_text,
)

if TYPE_CHECKING:
    from inspector_app.services.undo import UndoneChange
    from inspector_app.ui.screens.workspace.intake import PhotoIntake


class Undoing(QObject):
    """`changed` when there is something else to undo or redo."""

    changed = Signal()
    place_asked = Signal(object, str, str)
    """`place_asked(step, target, words)`: what was taken back or done again is to be seen and told there."""

    def __init__(self, model: WorkspaceModel, intake: PhotoIntake) -> None:
        super().__init__(model)
        self._model, self._intake = model, intake
        self._told = 0
        self._started = False
        model.undo_changed.connect(self._arrived)
        model.undone.connect(self._undone)
        model.redone.connect(self._redone)

    @property
    def can_undo(self) -> bool:
        return self._model.undo_step is not None and self._changeable

    @property
    def can_redo(self) -> bool:
        return self._model.redo_step is not None and self._changeable

    @property
    def _changeable(self) -> bool:
        return self._model.state is not None and not self._model.state.read_only

    def text(self) -> str:
        """What the undo button says."""
        return undo_text(self._model.undo_step, self._model.state, self._model.text)

    def undo(self) -> None:
        """Commit what is being typed, then take the last change back."""
        if self._intake.running:
            # The last change is then a photo that came in meanwhile, not what the person means.
            self._model.app.show_toast(self.tr("Undo waits until the photos are added."))
            return
        self._model.flush()
        self._model.undo()

    def redo(self) -> None:
        if self._intake.running:
            self._model.app.show_toast(self.tr("Redo waits until the photos are added."))
            return
        self._model.flush()
        self._model.redo()

    def _arrived(self, step: UndoneChange | None) -> None:
        fresh = step is not None and step.txn > self._told
        if step is not None and fresh:
            self._told = step.txn
            state = self._model.state
            if self._started and state is not None and is_worth_telling(step):
                words = told_words(step, state, self._model.text)
                self._model.app.show_toast(words, self.undo)
        # The first answer is about what was there before this visit.
        self._started = True
        self.changed.emit()

    def _undone(self, step: UndoneChange | None) -> None:
        self._tell(step, self.tr("Taken back: {what}"))

    def _redone(self, step: UndoneChange | None) -> None:
        self._tell(step, self.tr("Done again: {what}"))

    def _tell(self, step: UndoneChange | None, sentence: str) -> None:
        state = self._model.state
        words = step_words(step, state, self._model.text)
        if step is None or state is None or not words:
            return
        words = sentence.format(what=words)
        place = place_of(step, state)
        # Of much at once no single thing is what a person means.
        if place is None or step.rows >= LARGE:
            self._model.app.show_toast(words)
        else:
            self.place_asked.emit(*place, words)
