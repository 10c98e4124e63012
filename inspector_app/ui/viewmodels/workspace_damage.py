"""What the last check of the files found wrong with photos of the open inspection, in words."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, Signal

from inspector_app.ui.viewmodels.photo_check_list import state_word
from inspector_app.ui.viewmodels.workspace import WorkspaceModel

if TYPE_CHECKING:
    from inspector_app.domain.errors import InspectorError
    from inspector_app.services.photo_list import PhotoState


class DamagedPhotos(QObject):
    """`changed()` when `words`, by photo id, are other ones."""

    changed = Signal()

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model
        self._looked_at = -1
        self.words: Mapping[str, str] = {}

    def look(self, photos: int) -> None:
        """Read it when the inspection has another number of photos than the last time."""
        if photos != self._looked_at:
            self._looked_at = photos
            self.look_again()

    def look_again(self) -> None:
        from inspector_app.services.photo_list import damaged_photos

        def read() -> Mapping[str, PhotoState]:
            return damaged_photos(self._model.file)

        self._model.app.tasks.fetch(read, done=self._found, failed=self._not_known)

    def _found(self, states: Mapping[str, PhotoState]) -> None:
        words = {photo: state_word(state.value) for photo, state in states.items()}
        if words != self.words:
            self.words = words
            self.changed.emit()

    def _not_known(self, _error: InspectorError) -> None:
        """Marks are missing then; whoever wants to know checks the photos."""
        if shiboken6.isValid(self):
            self._looked_at = -1
