"""What is done to the selected photos: each a service call. What one does not see at once is told with its
way back; deletions and large steps are told by the window itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, Signal

from inspector_app.domain.text import LocalText
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_photo_list import visibility_word
from inspector_app.ui.viewmodels.workspace_places import PhotoPlace

TOLD_BY_WINDOW = 8
"""Changes in one step from which on the window tells of it."""

Ids = Sequence[str]


class PhotoActions(QObject):
    """`busy(count)` while many photos are being changed, 0 afterwards."""

    busy = Signal(int)

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model

    def rate(self, photos: Ids, rating: int) -> None:
        from inspector_app.services.photo_rating import rate_photos

        self._run(rate_photos, photos, rating)

    def caption(self, photos: Ids, caption: LocalText) -> None:
        from inspector_app.services.photo_bulk import caption_photos

        told = self.tr("%n photo(s) have the caption.", "", len(photos))
        self._run(caption_photos, photos, caption, told=told)

    def show_to(self, photos: Ids, visibility: str) -> None:
        from inspector_app.services.photo_bulk import show_photos_to

        text = self.tr("%n photo(s): {who}", "", len(photos)).format(who=visibility_word(visibility))
        self._run(show_photos_to, photos, visibility, told=text)

    def attach(self, photos: Ids, place: PhotoPlace) -> None:
        from inspector_app.services.photo_bulk import link_photos

        def told(count: int) -> str:
            if not count:
                return self.tr("They are attached to {place} already.").format(place=place.title)
            return self.tr("%n photo(s) attached to {place}.", "", count).format(place=place.title)

        self._run(link_photos, photos, place.kind, place.target, place.role, told=told)

    def unlink(self, link_id: str) -> None:
        from inspector_app.services.photos import unlink_photo

        self._model.command(unlink_photo, link_id)

    def turn(self, photos: Ids, degrees: int) -> None:
        from inspector_app.services.photo_bulk import rotate_photos

        self._run(rotate_photos, photos, degrees)

    def bin(self, photos: Ids) -> None:
        from inspector_app.services.photo_bulk import bin_photos

        self._run(bin_photos, photos)

    def compare(self, photos: Ids) -> None:
        """Two photos beside each other; one with the golden sample that fits it best."""
        if len(photos) == 1:
            self._model.compare_asked.emit(photos[0], "")
        elif len(photos) == 2:
            self._model.compare_asked.emit(photos[0], f"photo:{photos[1]}")

    def _run(
        self,
        service: Callable[..., int],
        photos: Ids,
        *arguments: Any,
        told: str | Callable[[int], str] = "",
    ) -> None:
        if not photos:
            return

        def done(count: int) -> None:
            self.busy.emit(0)
            text = told(count) if callable(told) else told
            if text and count < TOLD_BY_WINDOW:
                self._model.app.show_toast(text, self._model.undo if count else None)

        def failed(error: object) -> None:
            self.busy.emit(0)
            self._model.failed.emit(error)

        self.busy.emit(len(photos))
        self._model.command(service, list(photos), *arguments, done=done, failed=failed)
