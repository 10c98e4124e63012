"""The rows of the command palette: headings of groups, and below each what was found."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt

from inspector_app.ui.palette.entries import PaletteEntry

ROW = Qt.ItemDataRole.UserRole + 1
Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


@dataclass(frozen=True)
class PaletteRow:
    """A heading (no entry) or an entry."""

    heading: str = ""
    entry: PaletteEntry | None = None


def grouped(entries: Sequence[PaletteEntry], most: int) -> list[PaletteRow]:
    """Rows in the order of the entries, gathered by group; at most `most` of each, all of an only one."""
    groups: dict[str, list[PaletteEntry]] = {}
    for entry in entries:
        groups.setdefault(entry.group, []).append(entry)
    limit = most if len(groups) > 1 else most * 5
    rows: list[PaletteRow] = []
    for group, members in groups.items():
        if group:
            rows.append(PaletteRow(heading=group))
        rows += [PaletteRow(entry=entry) for entry in members[:limit]]
    return rows


class PaletteModel(QAbstractListModel):
    """Headings can be seen and not chosen."""

    def __init__(self) -> None:
        super().__init__()
        self._rows: list[PaletteRow] = []

    def show_rows(self, rows: Sequence[PaletteRow]) -> None:
        self.beginResetModel()
        self._rows = list(rows)
        self.endResetModel()

    def row(self, place: int) -> PaletteRow | None:
        return self._rows[place] if 0 <= place < len(self._rows) else None

    def entries(self) -> list[int]:
        """Places of the rows that can be chosen."""
        return [place for place, row in enumerate(self._rows) if row.entry is not None]

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.row(index.row()) if index.isValid() else None
        if row is None:
            return None
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.heading if row.entry is None else row.entry.title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(row)
        return None

    def _spoken(self, row: PaletteRow) -> str:
        if row.entry is None:
            return row.heading
        return ", ".join(part for part in (row.entry.title, row.entry.group, row.entry.shortcut) if part)

    def flags(self, index: Index) -> Qt.ItemFlag:
        row = self.row(index.row()) if index.isValid() else None
        if row is None or row.entry is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
