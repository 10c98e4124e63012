"""The checklist as an item model: a line for each section and each item that is shown, in order.

Shows committed snapshots, and on top of them the answers that are on their way, so that a key is answered on
the screen at once; what is refused goes back. Knows no widget.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector_app.domain.pack import Pack, Section
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_checklist import (
    AllRows,
    ChecklistFilter,
    ItemRow,
    ItemSearch,
    SectionRows,
    all_rows,
    changed_items,
    checklist_rows,
    filter_counts,
    item_row,
    section_rows,
)
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.chips import class_word

LINE_ROLE = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True)
class Line:
    """A heading (`section`) or an item (`row`); `key` is unique among both."""

    key: str
    section: SectionRows | None = None
    row: ItemRow | None = None


@dataclass(frozen=True)
class _Asked:
    """What the lines were made for, beside the snapshot: answers on their way, filter, search, item held."""

    expected: dict[str, str]
    kept: ChecklistFilter
    wanted: str
    held: str


class _Lines(QAbstractListModel):
    """The lines, found by key and by place."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._lines: list[Line] = []
        self._places: dict[str, int] = {}

    def rowCount(self, parent: Index | None = None) -> int:
        return 0 if parent is not None and parent.isValid() else len(self._lines)

    def _take(self, lines: list[Line]) -> None:
        self._lines = lines
        self._places = {line.key: place for place, line in enumerate(lines)}

    def lines(self) -> list[Line]:
        return self._lines

    def place_of(self, key: str) -> int:
        """Row of a key; -1 when it is not shown."""
        return self._places.get(key, -1)

    def row_of(self, key: str) -> ItemRow | None:
        place = self.place_of(key)
        return self._lines[place].row if place >= 0 else None

    def can_be_in_focus(self, key: str) -> bool:
        """Whether it is an item that is shown and asked."""
        row = self.row_of(key)
        return row is not None and row.asked

    def beside(self, key: str, step: int) -> str:
        """Key of the next item shown (+1) or the one before (-1); the same key at an end."""
        place = self.place_of(key) + step
        while 0 <= place < len(self._lines):
            if self.can_be_in_focus(self._lines[place].key):
                return self._lines[place].key
            place += step
        return key

    def next_open(self, after: str) -> str:
        """Key of the next item without an answer, going round; the empty text when all have one."""
        start = self.place_of(after) + 1
        for line in (*self._lines[start:], *self._lines[:start]):
            row = line.row
            if row is not None and row.asked and not row.answered and line.key != after:
                return line.key
        return ""

    def first(self) -> str:
        return next((line.key for line in self._lines if self.can_be_in_focus(line.key)), "")

    def last(self) -> str:
        return next((line.key for line in reversed(self._lines) if self.can_be_in_focus(line.key)), "")


class ChecklistModel(_Lines):
    """`show` brings the next snapshot; rows that stay are the same objects, rows come and go one range at a
    time, so that a view keeps its place.
    """

    def __init__(self, model: WorkspaceModel) -> None:
        super().__init__(model)
        self._model = model
        self._rows: AllRows = ()
        self._known: dict[str, ItemRow] = {}
        self._state: WorkspaceState | None = None
        self._asked: _Asked | None = None
        self._expected: dict[str, list[str]] = {}
        self._search: tuple[Pack, ItemSearch] | None = None
        self.kept = ChecklistFilter.ALL
        self.wanted = ""
        self.held = ""

    # -- as Qt asks ------------------------------------------------------------------------------------------

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid() or index.row() >= len(self._lines):
            return None
        line = self._lines[index.row()]
        if role == LINE_ROLE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            title = line.row.item.title if line.row is not None else self._section_title(line)
            return self._model.text(title)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self.spoken(line)
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and line.row is not None:
            return self._model.text(line.row.item.guidance)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        line = self._lines[index.row()]
        if line.row is None:
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        own = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren
        return own | Qt.ItemFlag.ItemIsEnabled

    # -- showing ---------------------------------------------------------------------------------------------

    def show(self, state: WorkspaceState) -> bool:
        """Bring the lines to a snapshot, under the filter and the search as they are now; False when they are
        all as they were.
        """
        expected = {key: values[-1] for key, values in self._expected.items()}
        held = self.held if self.kept != ChecklistFilter.ALL or self.wanted else ""
        asked = _Asked(expected, self.kept, self.wanted, held)
        if state is self._state and asked == self._asked:
            return False
        changed = self._changed(state, asked)
        if self._state is None or state.variants != self._state.variants:
            self._known = {}
        self._state, self._asked = state, asked
        if changed is not None:
            return self._patch(changed)
        self._rows = all_rows(state, expected, self._known)
        self._known = {row.item.key: row for _section, rows in self._rows for row in rows}
        search = self._search_of(state.pack) if self.wanted else None
        known = {line.key: line for line in self._lines}
        lines: list[Line] = []
        for section in checklist_rows(self._rows, self.kept, search, self.wanted, held):
            key = f"section:{section.section.key}"
            line = known.get(key)
            lines.append(line if line is not None and line.section == section else Line(key, section))
            for row in section.rows:
                line = known.get(row.item.key)
                same = line is not None and line.row is row
                lines.append(line if same and line is not None else Line(row.item.key, row=row))
        return self._apply(lines)

    def _changed(self, state: WorkspaceState, asked: _Asked) -> frozenset[str] | None:
        """Items to look at where every item is shown and none comes or goes; None where all have to be."""
        before, was = self._state, self._asked
        if before is None or was is None or (asked.kept, asked.wanted) != (ChecklistFilter.ALL, ""):
            return None
        if (was.kept, was.wanted) != (ChecklistFilter.ALL, ""):
            return None
        given = {key for key, _value in was.expected.items() ^ asked.expected.items()}
        changed = changed_items(before, state)
        return changed | given if changed is not None else None

    def _patch(self, changed: frozenset[str]) -> bool:
        """Look at some items only: after a key one of five hundred changed, and the heading above it."""
        state, asked = self._state, self._asked
        if state is None or asked is None:
            return False
        fresh = {}
        for key in changed & self._known.keys():
            known = self._known[key]
            row = item_row(state, known.item, asked.expected.get(key), known)
            if row is not known:
                fresh[key] = row
        self._known |= fresh
        rows: list[tuple[Section, tuple[ItemRow, ...]]] = []
        for section, every in self._rows:
            if any(row.item.key in fresh for row in every):
                every = tuple(fresh.get(row.item.key, row) for row in every)  # noqa: PLW2901 - the next rows
                self._replace(Line(f"section:{section.key}", section_rows(section, every, every)))
            rows.append((section, every))
        self._rows = tuple(rows)
        for key, row in fresh.items():
            self._replace(Line(key, row=row))
        return bool(fresh)

    def _replace(self, line: Line) -> None:
        place = self._places[line.key]
        self._lines[place] = line
        self.dataChanged.emit(self.index(place), self.index(place))

    def _apply(self, lines: list[Line]) -> bool:
        old, new = self._lines, lines
        head = 0
        while head < min(len(old), len(new)) and old[head].key == new[head].key:
            head += 1
        tail = 0
        while tail < min(len(old), len(new)) - head and old[-1 - tail].key == new[-1 - tail].key:
            tail += 1
        middle_old, middle_new = len(old) - tail, len(new) - tail
        if middle_old > head:
            self.beginRemoveRows(QModelIndex(), head, middle_old - 1)
            self._take(old[:head] + old[middle_old:])
            self.endRemoveRows()
        if middle_new > head:
            self.beginInsertRows(QModelIndex(), head, middle_new - 1)
            self._take(self._lines[:head] + new[head:middle_new] + self._lines[head:])
            self.endInsertRows()
        changed = [place for place, line in enumerate(new) if self._lines[place] is not line]
        self._take(new)
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        return bool(changed) or middle_old > head or middle_new > head

    def _search_of(self, pack: Pack) -> ItemSearch:
        if self._search is None or self._search[0] is not pack:
            self._search = (pack, ItemSearch(pack))
        return self._search[1]

    def counts(self) -> dict[ChecklistFilter, int]:
        return filter_counts(self._rows)

    # -- answers on their way --------------------------------------------------------------------------------

    def expect(self, key: str, value: str) -> None:
        """An answer was given and is being committed; it shows from the next `show` on."""
        self._expected.setdefault(key, []).append(value)

    def settle(self, key: str) -> None:
        """The oldest answer on its way to this item was committed, or refused."""
        values = self._expected.get(key, [])
        if values:
            values.pop(0)
        if not values:
            self._expected.pop(key, None)

    # -- words -----------------------------------------------------------------------------------------------

    def _section_title(self, line: Line) -> dict[str, str]:
        return dict(line.section.section.title) if line.section is not None else {}

    def spoken(self, line: Line) -> str:
        """What a screen reader says of a line."""
        if line.section is not None:
            words = self.tr("{title}, {done} of {total} answered, {failed} failed")
            title = self._model.text(line.section.section.title)
            return words.format(
                title=title, done=line.section.answered, total=line.section.total, failed=line.section.failed
            )
        row = line.row
        if row is None:
            return ""
        parts = [self._model.text(row.item.title) + ": " + self.standing(row), class_word(row.item.cls)]
        if row.missing_photos:
            parts.append(self.tr("%n photo(s) missing", "", row.missing_photos))
        return ", ".join(parts)

    def standing(self, row: ItemRow) -> str:
        """How an item stands, in a word."""
        if not row.asked:
            return self.tr("not asked")
        if row.not_applicable:
            return self.tr("not applicable")
        if row.failed:
            return self.tr("failed")
        return self.tr("answered") if row.answered else self.tr("open")
