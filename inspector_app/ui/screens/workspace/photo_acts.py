"""What can be done to the photo in the full view: each a command of the workspace, committed and undoable."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject

from inspector_app.domain.records import Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel


class PhotoActs(QObject):
    """`photo` gives the photo that is shown, or None. A read-only inspection is left as it is."""

    def __init__(self, model: WorkspaceModel, photo: Callable[[], Photo | None], parent: QObject) -> None:
        super().__init__(parent)
        self._model, self._photo = model, photo

    def _changeable(self) -> Photo | None:
        state = self._model.state
        return self._photo() if state is not None and not state.read_only else None

    def turn(self, degrees: int) -> None:
        from inspector_app.services.photos import rotate_photo

        if photo := self._changeable():
            self._model.command(rotate_photo, photo.id, degrees)

    def rate(self, stars: int) -> None:
        from inspector_app.services.photo_rating import rate_photo

        if photo := self._changeable():
            self._model.command(rate_photo, photo.id, stars)

    def star(self, stars: int) -> None:
        """By key: the same number again takes the rating away."""
        if photo := self._changeable():
            self.rate(0 if stars == photo.rating else stars)

    def bin(self, photo: Photo) -> None:
        from inspector_app.services.photos import bin_photo

        # The workspace itself says so, with the way back.
        self._model.command(bin_photo, photo.id)

    def compare(self) -> None:
        if photo := self._photo():
            self._model.compare_asked.emit(photo.id, "")
