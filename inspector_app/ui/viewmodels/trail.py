"""A trail as a Qt table model: one row for each line that fits the filter, told in the interface's language.

Nothing is written here. Words come from `services.trail_words`, only for the rows that are looked at.
"""

from __future__ import annotations

from enum import IntEnum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtGui import QFont

from inspector_app.ui.theme.current import theme

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.services.trail import Trail, TrailFilter, TrailLine
    from inspector_app.services.trail_words import TrailWords

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class Column(IntEnum):
    WHEN = 0
    WHO = 1
    ABOUT = 2
    HAPPENED = 3
    WHY = 4


FROM_LIST = "list/"
"""Before the inspection's id in the argument of the route "trail", when Back shall lead to the list."""

LineRole = Qt.ItemDataRole.UserRole + 1


def read(session: Session, inspection_id: str, language: str) -> tuple[Trail, TrailWords]:
    """The trail of an inspection, or without an id that of this installation, ready to be searched."""
    from inspector_app.services.trail import installation_trail, read_trail
    from inspector_app.services.trail_words import TrailWords

    found = read_trail(session, inspection_id) if inspection_id else installation_trail(session)
    said = TrailWords(found, language)
    said.warm()
    return found, said


class TrailTable(QAbstractTableModel):
    """The newest line is the first row. Until `show` there are no rows."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.trail: Trail | None = None
        self.words: TrailWords | None = None
        self.reasons_apart = True
        """Whether reasons have a column of their own; else they stand behind what happened."""
        self._lines: tuple[TrailLine, ...] = ()

    def show(self, trail: Trail, words: TrailWords) -> None:
        self.beginResetModel()
        self.trail, self.words = trail, words
        self._lines = trail.lines[::-1]
        self.endResetModel()

    def filter(self, wanted: TrailFilter) -> None:
        """Show the lines that fit."""
        from inspector_app.services.trail import filtered

        if self.trail is None or self.words is None:
            return
        self.beginResetModel()
        self._lines = filtered(self.trail.lines, wanted, self.words.text)[::-1]
        self.endResetModel()

    def put_reasons_apart(self, apart: bool) -> None:
        if apart != self.reasons_apart:
            self.reasons_apart = apart
            last = self.index(len(self._lines) - 1, Column.HAPPENED)
            if last.isValid():
                self.dataChanged.emit(self.index(0, Column.HAPPENED), last)

    @property
    def lines(self) -> tuple[TrailLine, ...]:
        """What is shown, in the order it was made."""
        return self._lines[::-1]

    def line(self, row: int) -> TrailLine | None:
        return self._lines[row] if 0 <= row < len(self._lines) else None

    def row_of(self, device: str, place: str) -> int:
        """Where the row "stream/number" of a device is shown; -1 when it is not."""
        for row, line in enumerate(self._lines):
            if line.device == device and f"{line.stream}/{line.seq}" == place:
                return row
        return -1

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(Column)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        titles = {
            Column.WHEN: QCoreApplication.translate("Trail", "When"),
            Column.WHO: QCoreApplication.translate("Trail", "Who"),
            Column.ABOUT: QCoreApplication.translate("Trail", "About"),
            Column.HAPPENED: QCoreApplication.translate("Trail", "What happened"),
            Column.WHY: QCoreApplication.translate("Trail", "Why"),
        }
        return titles.get(Column(section)) if 0 <= section < len(Column) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self.line(index.row()) if index.isValid() else None
        if line is None or self.words is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(line, Column(index.column()))
        if role == LineRole:
            return line
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._told(line, Column(index.column()))
        if line.undone and index.column() in (Column.ABOUT, Column.HAPPENED):
            return self._struck(role)
        return None

    def _struck(self, role: int) -> Any:
        if role == Qt.ItemDataRole.FontRole:
            font = QFont()
            font.setStrikeOut(True)
            return font
        return theme().colour("ink_soft") if role == Qt.ItemDataRole.ForegroundRole else None

    def _text(self, line: TrailLine, column: Column) -> str:
        if self.words is None:
            return ""
        if column == Column.WHEN:
            return self.when(line)
        if column == Column.WHO:
            return self.words.person(line)
        if column == Column.ABOUT:
            return self.words.subject(line)
        if column == Column.WHY:
            return " ".join(line.why.split())
        text = self.words.summary(line)
        return text if self.reasons_apart or not line.why else f"{text} · {' '.join(line.why.split())}"

    def _told(self, line: TrailLine, column: Column) -> str:
        """A cell's text, and for what was taken back that it was: a line through it cannot be heard."""
        text = self._text(line, column)
        if not line.undone or self.words is None or column != Column.HAPPENED:
            return text
        return f"{text} ({self.words.word('undone', row=line.undone.rpartition('/')[2])})"

    def when(self, line: TrailLine) -> str:
        """By the clocks of the factory, else of the place the row was written in."""
        zone = (self.trail.zone if self.trail else "") or line.zone
        return line.at_in(zone).strftime("%Y-%m-%d %H:%M:%S")
