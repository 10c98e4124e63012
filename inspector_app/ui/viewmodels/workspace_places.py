"""Everything photos can be attached to, as a Qt list model that takes photos dropped on a row."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import IntEnum
from functools import cached_property
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QIcon

from inspector_app.domain.text import folded
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.words import told
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_findings import PHOTO_MIME
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()

ICONS = {
    "finding": "bug",
    "required": "camera",
    "item": "clipboard-check",
    "test": "flask-conical",
    "action": "list-todo",
}


class PlaceRole(IntEnum):
    COUNT = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True)
class PhotoPlace:
    """A target of photos; `photos` are there already, `wanted` at least. `words`: it is found by them."""

    kind: str
    target: str
    role: str
    title: str
    words: str
    photos: int = 0
    wanted: int = 0

    @cached_property
    def search(self) -> str:
        """Made when somebody searches: five hundred of them cost more than showing a change."""
        return folded(self.words)


class PlaceListModel(QAbstractListModel):
    """Findings first, then required photos, tests, items, open points. `dropped(photo ids, PhotoPlace)`."""

    dropped = Signal(object, object)

    def __init__(self, model: WorkspaceModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._places: list[PhotoPlace] = []
        self._all: list[PhotoPlace] = []
        self._text = ""
        self._told: tuple[object, ...] = ()

    def show(self, state: WorkspaceState) -> None:
        told = _told(self._model, state)
        if told == self._told:
            return
        self._told = told
        known = {(place.kind, place.target): place for place in self._all}
        self._all = []
        for place in _places(self._model, state):
            before = known.get((place.kind, place.target))
            self._all.append(before if before == place else place)
        self._filter()

    def search(self, text: str) -> None:
        """Only places whose words, in any language, hold all of these."""
        self._text = text
        self._filter()

    def _filter(self) -> None:
        words = folded(self._text).split()
        places = [place for place in self._all if all(word in place.search for word in words)]
        if [(one.kind, one.target) for one in places] == [(one.kind, one.target) for one in self._places]:
            pairs = zip(places, self._places, strict=True)
            changed = [at for at, (now, before) in enumerate(pairs) if now is not before]
            self._places = places
            if changed:
                self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
            return
        self.beginResetModel()
        self._places = places
        self.endResetModel()

    def place(self, row: int) -> PhotoPlace | None:
        return self._places[row] if 0 <= row < len(self._places) else None

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._places)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        place = self.place(index.row()) if index.isValid() else None
        if place is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return place.title
        if role == PlaceRole.COUNT:
            return count_text(place)
        if role == Qt.ItemDataRole.DecorationRole:
            return _icon(place.kind)
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return told(kind_word(place.kind), f"{place.title}  {count_text(place)}").strip()
        return None

    # -- dropping --------------------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDropEnabled if index.isValid() else flags

    def supportedDropActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        return [PHOTO_MIME]

    def canDropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        return data.hasFormat(PHOTO_MIME) and parent.isValid()

    def dropMimeData(
        self, data: QMimeData, _action: Qt.DropAction, _row: int, _column: int, parent: Index
    ) -> bool:
        place = self.place(parent.row())
        if place is None or not data.hasFormat(PHOTO_MIME):
            return False
        self.dropped.emit(bytes(data.data(PHOTO_MIME).data()).decode("ascii").split(), place)
        return True


def _icon(kind: str) -> QIcon:
    return icon(ICONS[kind], "ink_soft")


def count_text(place: PhotoPlace) -> str:
    """How many photos are there, and how many are wanted."""
    if place.wanted:
        return f"{place.photos} / {place.wanted}"
    return f"({place.photos})" if place.photos else ""


def kind_word(kind: str) -> str:
    """What sort of place it is."""
    words = {
        "finding": QCoreApplication.translate("Places", "Defect"),
        "required": QCoreApplication.translate("Places", "Required photo"),
        "item": QCoreApplication.translate("Places", "Checklist item"),
        "test": QCoreApplication.translate("Places", "Test"),
        "action": QCoreApplication.translate("Places", "Open point"),
    }
    return words[kind]


def _told(model: WorkspaceModel, state: WorkspaceState) -> tuple[object, ...]:
    """All that the places follow from. What did not change between two snapshots is the same object in both,
    so that comparing costs next to nothing.
    """
    record = state.record
    words = (model.language, state.pack.defects, state.required_photos, state.site_tests)
    rows = (record.findings, record.actions, record.links, record.photos)
    return (*words, state.checklist_items, *(tuple(each) for each in rows))


def _places(model: WorkspaceModel, state: WorkspaceState) -> Iterator[PhotoPlace]:
    text = model.text
    codes = {defect.code: defect.name for defect in state.pack.defects}
    for finding in reversed(state.record.findings):
        name = codes.get(finding.catalogue_key or "", finding.text)
        title = f"{finding.catalogue_key or ''} {text(name)}".strip()
        yield _place(state, "finding", finding.id, "defect", title, *name.values())
    for photo in state.required_photos:
        yield _place(
            state,
            "required",
            photo.key,
            photo.role,
            text(photo.title),
            *photo.title.values(),
            wanted=photo.min,
        )
    for test in state.site_tests:
        yield _place(state, "test", test.key, "overview", text(test.title), *test.title.values())
    for item in state.checklist_items:
        yield _place(
            state,
            "item",
            item.key,
            "overview",
            text(item.title),
            *item.title.values(),
            wanted=item.min_photos,
        )
    for action in state.record.actions:
        yield _place(state, "action", action.id, "overview", text(action.what), *action.what.values())


def _place(
    state: WorkspaceState, kind: str, target: str, role: str, title: str, *words: str, wanted: int = 0
) -> PhotoPlace:
    photos = state.photo_count(kind, target)
    return PhotoPlace(kind, target, role, title, " ".join((title, *words)), photos, wanted)
