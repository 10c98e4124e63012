"""What can be done to the photo in the full view: each a command of the workspace, committed and undoable."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject

from inspector_app.domain.records import Photo
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.widgets.stars import STARS, rating_text


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

    def commands(self) -> tuple[PaletteEntry, ...]:
        """What keys do with the photo for which there is no button in the head."""
        if self._changeable() is None:
            return ()
        group = QCoreApplication.translate("PhotoViewer", "This photo")
        rate = QCoreApplication.translate("PhotoViewer", "Rate this photo: {stars}")
        return tuple(
            PaletteEntry(
                f"photo.rate.{stars}",
                rate.format(stars=rating_text(stars)),
                partial(self.rate, stars),
                group,
                "star",
                str(stars),
            )
            for stars in range(1, STARS + 1)
        )

    def bin(self, photo: Photo) -> None:
        from inspector_app.services.photos import bin_photo

        # The workspace itself says so, with the way back.
        self._model.command(bin_photo, photo.id)

    def compare(self) -> None:
        if photo := self._photo():
            self._model.compare_asked.emit(photo.id, "")
