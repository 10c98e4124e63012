"""A short row of thumbnails of what belongs to one thing; a touch shows a picture in full."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Photo
from inspector_app.ui.screens.workspace.picture_box import PictureBox
from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.widgets.boxes import clear
from inspector_app.ui.widgets.flow import FlowLayout


class PhotoRow(QWidget):
    """Hidden while there are none."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, size: QSize) -> None:
        super().__init__()
        self._model, self._pictures, self._size = model, pictures, size
        self._photos: tuple[Photo, ...] = ()
        self._boxes: dict[str, PictureBox] = {}
        self._flow = FlowLayout(self, gap=tokens.S)
        pictures.ready.connect(self._arrived)

    def show_photos(self, photos: Sequence[Photo]) -> None:
        if tuple(photos) == self._photos and self._boxes:
            return
        self._photos = tuple(photos)
        clear(self._flow)
        self._boxes.clear()
        for photo in photos:
            name = self._model.text(photo.caption) or photo.name
            box = PictureBox(name, self._size, clickable=True)
            box.setToolTip(name)
            box.set_image(self._pictures.thumbnail(photo))
            box.clicked.connect(lambda photo=photo: self._model.photo_opened.emit(photo.id))
            self._boxes[self._pictures.key_of(photo)] = box
            self._flow.addWidget(box)
        self.setVisible(bool(photos))
        self.updateGeometry()

    def _arrived(self, key: str) -> None:
        for photo in self._photos:
            if self._pictures.key_of(photo) == key and key in self._boxes:
                self._boxes[key].set_image(self._pictures.thumbnail(photo))
