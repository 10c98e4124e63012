"""Photos of an inspection as a Qt list model: filtered by where they belong, newest first."""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector_app.domain.records import Photo, PhotoLink
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class PhotoRole(IntEnum):
    PHOTO = Qt.ItemDataRole.UserRole + 1
    PLACES = Qt.ItemDataRole.UserRole + 2


class PhotoListModel(QAbstractListModel):
    """One row per photo. `show` gives the next snapshot and a filter: "", or a kind of link."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model)
        self._model = model
        self._pictures = pictures
        self._photos: tuple[Photo, ...] = ()
        self._links: dict[str, list[PhotoLink]] = {}
        self._state: WorkspaceState | None = None
        pictures.ready.connect(self._arrived)

    def show(self, state: WorkspaceState, kind: str = "") -> None:
        """Rows of this snapshot; the view keeps its place when only data of the same photos changed."""
        links: dict[str, list[PhotoLink]] = {}
        for link in state.record.links:
            links.setdefault(link.photo, []).append(link)
        photos = [
            photo
            for photo in reversed(state.record.photos)
            if not kind or any(link.target_kind == kind for link in links.get(photo.id, []))
        ]
        same = [photo.id for photo in photos] == [photo.id for photo in self._photos]
        if not same:
            self.beginResetModel()
        self._photos, self._links, self._state = tuple(photos), links, state
        if not same:
            self.endResetModel()
        elif photos:
            self.dataChanged.emit(self.index(0), self.index(len(photos) - 1))

    def photo(self, row: int) -> Photo | None:
        return self._photos[row] if 0 <= row < len(self._photos) else None

    def row_of(self, photo_id: str) -> int:
        """Row of a photo, or -1."""
        return next((row for row, photo in enumerate(self._photos) if photo.id == photo_id), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._photos)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        photo = self.photo(index.row()) if index.isValid() else None
        if photo is None:
            return None
        caption = self._model.text(photo.caption)
        if role == Qt.ItemDataRole.DisplayRole:
            return caption or photo.name
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.thumbnail(photo)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return " · ".join(text for text in (caption, photo.name, self.places(photo)) if text)
        if role == PhotoRole.PHOTO:
            return photo
        if role == PhotoRole.PLACES:
            return self.places(photo)
        return None

    def places(self, photo: Photo) -> str:
        """Where a photo belongs, in words of the pack."""
        state = self._state
        if state is None:
            return ""
        names = [place_name(self._model, state, link) for link in self._links.get(photo.id, [])]
        return ", ".join(dict.fromkeys(name for name in names if name))

    def _arrived(self, key: str) -> None:
        row = self.row_of(key.partition("@")[0])
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


def place_name(model: WorkspaceModel, state: WorkspaceState, link: PhotoLink) -> str:
    """Title of what a link points to; empty for the inspection as a whole."""
    pack, target = state.pack, link.target
    if link.target_kind == "item":
        titles = {item.key: item.title for item in pack.items}
    elif link.target_kind == "test":
        titles = {test.key: test.title for test in pack.tests}
    elif link.target_kind == "required":
        titles = {photo.key: photo.title for photo in pack.required_photos}
    elif link.target_kind == "finding":
        by_code = {defect.code: defect.name for defect in pack.defects}
        titles = {f.id: by_code.get(f.catalogue_key or "", f.text) for f in state.record.findings}
    elif link.target_kind == "action":
        titles = {action.id: action.what for action in state.record.actions}
    else:
        titles = {}
    return model.text(titles.get(target, {}))
