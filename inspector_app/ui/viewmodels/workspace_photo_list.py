"""Photos of an inspection as a Qt list model: filtered and sorted, dragged by their ids."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from inspector_app.domain.records import Photo, PhotoLink
from inspector_app.ui.viewmodels.words import taken_text
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_findings import PHOTO_MIME
from inspector_app.ui.viewmodels.workspace_gallery import (
    Gallery,
    GalleryEntry,
    GalleryFilter,
    PlaceNames,
    Sort,
    arranged,
)
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.stars import rating_text

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
EVERYTHING = GalleryFilter()


class PhotoRole(IntEnum):
    PHOTO = Qt.ItemDataRole.UserRole + 1
    PLACES = Qt.ItemDataRole.UserRole + 2
    ENTRY = Qt.ItemDataRole.UserRole + 3


class PhotoListModel(QAbstractListModel):
    """One row per photo. `show` gives the next snapshot, what is let through and in which order."""

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model)
        self._pictures = pictures
        self.gallery = Gallery(model.text)
        self._entries: list[GalleryEntry] = []
        self._rows: dict[str, int] = {}
        self.all: Sequence[GalleryEntry] = ()
        pictures.ready.connect(self._arrived)

    def show(
        self, state: WorkspaceState, chosen: GalleryFilter = EVERYTHING, sort: Sort = Sort.ADDED
    ) -> None:
        """Rows of this snapshot; the view keeps its place when only data of the same photos changed."""
        self.all = self.gallery.entries(state.record, state.pack)
        entries = arranged(self.all, chosen, sort)
        same = [one.photo.id for one in entries] == [one.photo.id for one in self._entries]
        if same:
            pairs = zip(entries, self._entries, strict=True)
            changed = [row for row, (now, before) in enumerate(pairs) if now is not before]
            self._entries = entries
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._entries = entries
        self._rows = {entry.photo.id: row for row, entry in enumerate(entries)}
        self.endResetModel()

    def entry(self, row: int) -> GalleryEntry | None:
        return self._entries[row] if 0 <= row < len(self._entries) else None

    def photo(self, row: int) -> Photo | None:
        entry = self.entry(row)
        return entry.photo if entry is not None else None

    def row_of(self, photo_id: str) -> int:
        """Row of a photo, or -1."""
        return self._rows.get(photo_id, -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        entry = self.entry(index.row()) if index.isValid() else None
        if entry is None:
            return None
        if role == PhotoRole.ENTRY:
            return entry
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.title
        if role == Qt.ItemDataRole.DecorationRole:
            return self._pictures.thumbnail(entry.photo)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return in_words(entry)
        if role == PhotoRole.PHOTO:
            return entry.photo
        if role == PhotoRole.PLACES:
            return entry.places
        return None

    # -- dragging --------------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [PHOTO_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        photos = [self.photo(row) for row in sorted({index.row() for index in indexes})]
        data = QMimeData()
        data.setData(PHOTO_MIME, "\n".join(photo.id for photo in photos if photo is not None).encode("ascii"))
        return data

    def _arrived(self, key: str) -> None:
        row = self.row_of(key.partition("@")[0])
        if row >= 0:
            self.dataChanged.emit(self.index(row), self.index(row), [Qt.ItemDataRole.DecorationRole])


def in_words(entry: GalleryEntry) -> str:
    """Everything a tile says, for a screen reader and as its tooltip."""
    photo = entry.photo
    parts = [entry.title, photo.name if photo.name != entry.title else "", entry.places]
    parts.append(taken_text(photo.taken))
    if photo.rating:
        parts.append(rating_text(photo.rating))
    if entry.marked:
        parts.append(QCoreApplication.translate("Gallery", "marked up"))
    if photo.visibility != "factory":
        parts.append(visibility_word(photo.visibility))
    parts.append(entry.damaged)
    return " · ".join(part for part in parts if part)


def visibility_word(visibility: str) -> str:
    """Who may see a photo."""
    words = {
        "factory": QCoreApplication.translate("Gallery", "factory and brand"),
        "brand": QCoreApplication.translate("Gallery", "brand only"),
        "confidential": QCoreApplication.translate("Gallery", "confidential"),
    }
    return words.get(visibility, visibility)


def place_name(model: WorkspaceModel, state: WorkspaceState, link: PhotoLink) -> str:
    """Title of what a link points to; empty for the inspection as a whole."""
    return target_name(model, state, link.target_kind, link.target)


def target_name(model: WorkspaceModel, state: WorkspaceState, kind: str, target: str) -> str:
    """Title of a target of photos; empty for the inspection as a whole."""
    return PlaceNames(state.record, state.pack, model.text).name(kind, target)
