"""Findings of an inspection as a Qt list model: newest first, filtered, rows kept while they change."""

from __future__ import annotations

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
)

from inspector_app.domain.records import Photo
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import (
    ALL,
    FindingFilter,
    FindingRow,
    finding_rows,
    unit_text,
)
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState, finding_photo
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.chips import class_word

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
FINDING_MIME = "application/x-inspector-finding"
PHOTO_MIME = "application/x-inspector-photos"
"""Photos dragged inside the window: their ids, one per line."""
TAKEN_FROM_MIME = "application/x-inspector-photos-from"
"""The finding that dragged photos are taken away from, where there is one."""


class FindingRole(IntEnum):
    ROW = Qt.ItemDataRole.UserRole + 1
    TITLE = Qt.ItemDataRole.UserRole + 2
    SECOND = Qt.ItemDataRole.UserRole + 3
    FACTS = Qt.ItemDataRole.UserRole + 4
    NEXT_PHOTO = Qt.ItemDataRole.UserRole + 5
    EDITABLE = Qt.ItemDataRole.UserRole + 6


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring numbers of a rising sequence together, as first and last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and runs[-1][1] == place - 1:
            runs[-1] = runs[-1][0], place
        else:
            runs.append((place, place))
    return runs


class FindingListModel(QAbstractListModel):
    """One row per finding that the filter shows. `show` takes the next snapshot and what takes the next
    photo.
    """

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model)
        self._model, self._pictures = model, pictures
        self._state: WorkspaceState | None = None
        self._rows: tuple[FindingRow, ...] = ()
        self._all: tuple[FindingRow, ...] = ()
        self._photos: dict[str, Photo | None] = {}
        self._next = ""
        self.filter = ALL
        self.changing = False
        """While rows come and go a view's current row moves without anybody meaning it."""
        pictures.ready.connect(self._arrived)

    @property
    def all_rows(self) -> tuple[FindingRow, ...]:
        """Rows of every finding, those that the filter hides too."""
        return self._all

    @property
    def rows(self) -> tuple[FindingRow, ...]:
        return self._rows

    def show(self, state: WorkspaceState, next_photo: str) -> None:
        self._state, self._next = state, next_photo
        self._all = finding_rows(state)
        self._photos = {row.finding.id: finding_photo(state, row.finding) for row in self._all}
        self._take(tuple(row for row in self._all if self.filter.shows(row)))

    def use_filter(self, chosen: FindingFilter) -> None:
        self.filter = chosen
        self._take(tuple(row for row in self._all if chosen.shows(row)))

    def _take(self, rows: tuple[FindingRow, ...]) -> None:
        """Rows that go are taken out and new ones put in, so that a view keeps its place."""
        self.changing = True
        self._put(rows)
        self.changing = False
        if rows:
            self.dataChanged.emit(self.index(0), self.index(len(rows) - 1))

    def _put(self, rows: tuple[FindingRow, ...]) -> None:
        ids = [row.finding.id for row in rows]
        wanted = set(ids)
        gone = [place for place, row in enumerate(self._rows) if row.finding.id not in wanted]
        for first, last in reversed(_runs(gone)):
            self.beginRemoveRows(ROOT, first, last)
            self._rows = (*self._rows[:first], *self._rows[last + 1 :])
            self.endRemoveRows()
        kept = [row.finding.id for row in self._rows]
        there = set(kept)
        if kept != [each for each in ids if each in there]:  # another order, which a clock set back can make
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
            return
        for first, last in _runs([place for place, each in enumerate(ids) if each not in there]):
            self.beginInsertRows(ROOT, first, last)
            self._rows = (*self._rows[:first], *rows[first : last + 1], *self._rows[first:])
            self.endInsertRows()
        self._rows = rows

    def row(self, place: int) -> FindingRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def row_of(self, finding_id: str) -> int:
        """Row of a finding, or -1."""
        return next((i for i, row in enumerate(self._rows) if row.finding.id == finding_id), -1)

    # -- Qt --------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid():
            flags |= Qt.ItemFlag.ItemIsDragEnabled | Qt.ItemFlag.ItemIsDropEnabled
        return flags

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self.row(index.row()) if index.isValid() else None
        if row is None or self._state is None:
            return None
        title = self._model.text(row.title)
        if role in (Qt.ItemDataRole.DisplayRole, FindingRole.TITLE):
            return title
        if role == Qt.ItemDataRole.DecorationRole:
            photo = self._photos.get(row.finding.id)
            return self._pictures.thumbnail(photo) if photo else None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = [str(row.number), title, row.code, class_word(row.finding.cls)]
            parts += [number(row.finding.quantity), self.facts(row), self._next_text(row)]
            return ", ".join(part for part in parts if part)
        return self._own(row, role)

    def _own(self, row: FindingRow, role: int) -> Any:
        if role == FindingRole.ROW:
            return row
        if role == FindingRole.SECOND:
            return self._model.second(row.title)
        if role == FindingRole.FACTS:
            return self.facts(row)
        if role == FindingRole.NEXT_PHOTO:
            return self._next_text(row)
        if role == FindingRole.EDITABLE:
            return self._state is not None and not self._state.read_only
        return None

    def mimeTypes(self) -> list[str]:
        return [FINDING_MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        row = self.row(indexes[0].row()) if indexes else None
        data.setData(FINDING_MIME, (row.finding.id if row else "").encode())
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction

    # -- words -----------------------------------------------------------------------------------------------

    def facts(self, row: FindingRow) -> str:
        """Sample, units, cartons, photos, pins and note of a finding in one line."""
        parts = []
        if self._state is not None and self._state.verdict.sample is not None:
            parts.append(self.tr("sample {number}").format(number=row.finding.stage))
        if row.units:
            parts.append(self.tr("Unit {numbers}").format(numbers=unit_text(row.units)))
        if row.cartons:
            parts.append(self.tr("carton {numbers}").format(numbers=", ".join(row.cartons)))
        if row.photos:
            parts.append(self.tr("%n photo(s)", "", row.photos))
        if row.pins:
            parts.append(self.tr("%n pin(s)", "", row.pins))
        note = self._model.text(row.finding.note)
        if note:
            parts.append(note.replace("\n", " "))
        return " · ".join(parts) or self.tr("no unit named yet")

    def _next_text(self, row: FindingRow) -> str:
        takes = row.finding.id == self._next and self._state is not None and not self._state.read_only
        return self.tr("next photo here") if takes else ""

    def _arrived(self, key: str) -> None:
        for place, row in enumerate(self._rows):
            photo = self._photos.get(row.finding.id)
            if photo is not None and self._pictures.key_of(photo) == key:
                self.dataChanged.emit(self.index(place), self.index(place), [Qt.ItemDataRole.DecorationRole])
