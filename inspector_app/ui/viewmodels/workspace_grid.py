"""The measurement grid as a Qt table model: points down, samples across, capability at the end.

A reading is shown at once while it is written and marked until its commit; one that cannot be read as a
number is refused before it leaves the cell (`refusal`). Statistics come from
`inspector_app.domain.measurement`.
"""

from __future__ import annotations

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.domain.pack import ChecklistItem
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_reading_table import ReadingTable, parsed
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_statistics import PointSummary, summarise_point

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class GridRole(IntEnum):
    """`OUT` bool; `STATE` a word of `ReadingTable.state`; `ITEM` the point; `CAPABILITY` float or None;
    `LIMITS` the tolerance of the point as text; `WORDS` what the reading says.
    """

    OUT = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    ITEM = Qt.ItemDataRole.UserRole + 3
    CAPABILITY = Qt.ItemDataRole.UserRole + 4
    LIMITS = Qt.ItemDataRole.UserRole + 5
    WORDS = Qt.ItemDataRole.UserRole + 6


class MeasurementGrid(QAbstractTableModel):
    """Column 0 is the point, columns 1..n the samples, the last one Ppk (from the overall spread)."""

    def __init__(self, model: WorkspaceModel, parent: QObject | None = None) -> None:
        super().__init__(parent or model)
        self._model = model
        self.readings = ReadingTable()
        self._read_only = True
        self._summaries: dict[str, PointSummary] = {}

    def show(self, state: WorkspaceState) -> None:
        """Take the next snapshot."""
        points, samples = self.readings.points, self.readings.samples
        asked = max((p.measurement.sample_size for p in state.points if p.measurement), default=0)
        same = (state.points, asked) == (points, samples)
        if not same:
            self.beginResetModel()
        self.readings.take(state)
        self._read_only = state.read_only
        self._summaries.clear()
        if not same:
            self.endResetModel()
        elif points:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def choose(self, variant: str | None) -> None:
        """Show and enter the readings of this variant."""
        self.beginResetModel()
        self.readings.variant = variant
        if self._model.state is not None:
            self.readings.take(self._model.state)
        self._summaries.clear()
        self.endResetModel()

    # -- shape -----------------------------------------------------------------------------------------------

    def point(self, row: int) -> ChecklistItem | None:
        return self.readings.point(row)

    def row_of(self, point_key: str) -> int:
        return next((row for row, point in enumerate(self.readings.points) if point.key == point_key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self.readings.points)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or not self.readings.points else self.samples + 2

    @property
    def samples(self) -> int:
        """The most samples a point asks for."""
        return self.readings.samples

    def asked(self, row: int, sample: int) -> bool:
        """Whether a point asks for this sample."""
        return self.readings.asked(row, sample)

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        selectable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if not self.asked(index.row(), index.column()):
            return Qt.ItemFlag.ItemIsEnabled
        return selectable if self._read_only else selectable | Qt.ItemFlag.ItemIsEditable

    # -- data ------------------------------------------------------------------------------------------------

    def raw(self, row: int, sample: int) -> str:
        """The text of a reading as typed; what is being written counts already."""
        return self.readings.raw(row, sample)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        point = self.point(index.row()) if index.isValid() else None
        if point is None:
            return None
        column = index.column()
        if role == GridRole.ITEM:
            return point
        if role == GridRole.LIMITS:
            return self.readings.limits(point)
        if column == 0:
            texts = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
            label = point.measurement.label if point.measurement else ""
            return f"{label} {self._model.text(point.title)}".strip() if role in texts else None
        if column == self.samples + 1:
            return self._cpk_data(point, role)
        return self._cell_data(index.row(), column, role)

    def _cpk_data(self, point: ChecklistItem, role: int) -> Any:
        if role not in (Qt.ItemDataRole.DisplayRole, GridRole.CAPABILITY):
            return None
        found = self.summary(point.key).ppk
        if role == GridRole.CAPABILITY:
            return found.value if found else None
        return "—" if found is None else f"{found.value:.2f}"

    def _cell_data(self, row: int, sample: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.raw(row, sample)
        if role == GridRole.OUT:
            return self.readings.out(row, sample)
        if role == GridRole.STATE:
            return self.readings.state(row, sample)
        if role in (GridRole.WORDS, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self.readings.words(row, sample) or None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == 0:
            return self.tr("Point")
        return self.tr("Ppk") if section == self.samples + 1 else str(section)

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Send a reading to the record; "" clears. False when it is not a number, and nothing changes."""
        raw = str(value).strip()
        point = self.point(index.row())
        if role != Qt.ItemDataRole.EditRole or point is None:
            return False
        if refusal(raw, point) is not None:
            return False
        if raw == self.raw(index.row(), index.column()):
            return True
        from inspector_app.services.readings import enter_reading

        self.readings.write(point.key, index.column(), raw)
        self._summaries.pop(point.key, None)
        self.dataChanged.emit(index, index)
        self._model.command(enter_reading, point.key, index.column(), raw, variant=self.readings.variant)
        return True

    # -- summaries -------------------------------------------------------------------------------------------

    def summary(self, point_key: str) -> PointSummary:
        """Statistics of one point over the readings entered so far."""
        if point_key not in self._summaries:
            self._summaries[point_key] = self._summarise(point_key)
        return self._summaries[point_key]

    def _summarise(self, point_key: str) -> PointSummary:
        row = self.row_of(point_key)
        point = self.readings.points[row]
        tolerance = self.readings.tolerances[point.key]
        size = point.measurement.sample_size if point.measurement else 0
        values = tuple((s, v) for s in range(1, size + 1) if (v := self.readings.value(row, s)) is not None)
        found = [one.outcome for sample, _value in values if (one := self.readings.judged(row, sample))]
        out, undecided = found.count(Outcome.NOT_CONFORM), found.count(Outcome.INCONCLUSIVE)
        return summarise_point(point, tolerance, values, out, undecided)


def refusal(raw: str, point: ChecklistItem) -> InputError | None:
    """Why a text cannot be taken as a reading of the point; None when it can."""
    try:
        parsed(raw, point)
    except InputError as error:
        return error
    return None
