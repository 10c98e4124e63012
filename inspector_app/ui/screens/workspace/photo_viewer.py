"""Shows photos and reference pictures over the workspace, and goes from photo to photo."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.full_view import FullView
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures


class PhotoViewer(QObject):
    """The small picture is shown at once, the large one when it has been fetched."""

    def __init__(self, window: QWidget, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(window)
        self._model, self._pictures = model, pictures
        self.view = FullView(window)
        self.view.stepped.connect(self._step)
        self._photo: Photo | None = None
        self._file, self._caption = "", ""
        model.photo_opened.connect(self.show_photo)
        pictures.ready.connect(self._arrived)

    def show_reference(self, file_name: str, caption: str) -> None:
        """A picture of the pack."""
        self._photo = None
        self._file, self._caption = file_name, caption
        self.view.open_picture(caption, self._pictures.reference(file_name))

    def show_photo(self, photo_id: str) -> None:
        """A photo of the inspection, by id; unknown ids show nothing."""
        state = self._model.state
        photo = state.record.get(Photo, photo_id) if state else None
        if state is None or photo is None:
            return
        self._photo = photo
        title = self._model.both(photo.caption) or photo.name
        image = self._pictures.large(photo) or self._pictures.thumbnail(photo)
        self.view.open_picture(title, image, several=len(state.record.photos) > 1)

    def _step(self, by: int) -> None:
        state = self._model.state
        if state is None or self._photo is None:
            return
        ids = [photo.id for photo in reversed(state.record.photos)]
        if self._photo.id in ids:
            self.show_photo(ids[(ids.index(self._photo.id) + by) % len(ids)])

    def _arrived(self, key: str) -> None:
        if not self.view.isVisible():
            return
        if self._photo is not None and key == self._pictures.key_of(self._photo):
            self.show_photo(self._photo.id)
        elif self._photo is None and key == self._file:
            self.show_reference(self._file, self._caption)
