"""The measurement grid as a Qt table model: points down, samples across, capability at the end.

A reading is shown at once while it is written and marked until its commit; one that cannot be read as a
number is refused before it leaves the cell (`refusal`). Statistics come from
`inspector_app.domain.measurement`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING, Any, NamedTuple

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.domain.measurement.gauge_line import typed_text
from inspector_app.domain.pack import ChecklistItem
from inspector_app.domain.records import Gauge
from inspector_app.ui.viewmodels.words import own_number
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_reading_table import ReadingTable, parsed
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_statistics import PointSummary, summarise_point

if TYPE_CHECKING:
    from inspector_app.services.gauges import GaugeUse
    from inspector_app.services.readings import NewReading

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class GridRole(IntEnum):
    """`OUT` bool; `STATE` a word of `ReadingTable.state`; `ITEM` the point; `CAPABILITY` float or None;
    `LIMITS` the tolerance of the point as text; `WORDS` what the reading says; `OVERDUE`: the calibration of
    its gauge was.
    """

    OUT = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    ITEM = Qt.ItemDataRole.UserRole + 3
    CAPABILITY = Qt.ItemDataRole.UserRole + 4
    LIMITS = Qt.ItemDataRole.UserRole + 5
    WORDS = Qt.ItemDataRole.UserRole + 6
    OVERDUE = Qt.ItemDataRole.UserRole + 7


class Entry(NamedTuple):
    """A text for a cell; an empty one clears it."""

    row: int
    column: int
    text: str


@dataclass(frozen=True)
class Cell:
    """`state` None: no reading, but what is worked out from them."""

    text: str
    state: str | None
    overdue: bool


class GridTable(QAbstractTableModel):
    """Shows: column 0 is the point, columns 1..n the samples, the last one Ppk (from the overall spread)."""

    def __init__(self, model: WorkspaceModel, parent: QObject | None = None) -> None:
        super().__init__(parent or model)
        self._model = model
        self.readings = ReadingTable()
        self._read_only = True
        self._summaries: dict[str, PointSummary] = {}

    def show(self, state: WorkspaceState) -> None:
        """Take the next snapshot."""
        table = self.readings
        same = table.shape(state) == (table.points, table.width, table.stages)
        if not same:
            self.beginResetModel()
        changed = table.take(state)
        self._read_only = state.read_only
        for key in changed:
            self.forget(key)
        if not same:
            self.endResetModel()
        else:
            self._tell(changed)

    def _tell(self, changed: frozenset[str]) -> None:
        """Repaint the rows whose readings changed."""
        for row, point in enumerate(self.readings.points):
            if point.key in changed:
                self.dataChanged.emit(self.index(row, 0), self.index(row, self.columnCount() - 1))

    def choose(self, variant: str | None) -> None:
        """Show and enter the readings of this variant."""
        self._summaries.clear()
        self.beginResetModel()
        self.readings.variant = variant
        if self._model.state is not None:
            self.readings.take(self._model.state)
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
        """Columns of readings: the most samples a point asks for, for each sample of the plan."""
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
        return "—" if found is None else own_number(f"{found.value:.2f}")

    def _cell_data(self, row: int, sample: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.raw(row, sample)
        if role == GridRole.OUT:
            return self.readings.out(row, sample)
        if role == GridRole.STATE:
            return self.readings.state(row, sample)
        if role == GridRole.OVERDUE:
            return self.readings.overdue(row, sample)
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
            return QCoreApplication.translate("MeasurementGrid", "Point")
        return (
            QCoreApplication.translate("MeasurementGrid", "Ppk")
            if section == self.samples + 1
            else self.head(section)
        )

    def head(self, column: int) -> str:
        """What stands above a column: the piece, and of a second sample its number before it."""
        width, stage = max(1, self.readings.width), self.readings.stage(column)
        piece = (column - 1) % width + 1
        return f"{stage}·{piece}" if stage > 1 else str(piece)

    # -- summaries -------------------------------------------------------------------------------------------

    def summary(self, point_key: str) -> PointSummary:
        """Statistics of one point over the readings entered so far."""
        if point_key not in self._summaries:
            self._summaries[point_key] = self._summarise(point_key)
        return self._summaries[point_key]

    def forget(self, point_key: str) -> None:
        """Work a point's statistics out anew when they are asked for."""
        self._summaries.pop(point_key, None)

    def _summarise(self, point_key: str) -> PointSummary:
        row = self.row_of(point_key)
        point = self.readings.points[row]
        tolerance = self.readings.tolerances[point.key]
        values, outcomes = [], []
        for column in range(1, self.samples + 1):
            value, judged = self.readings.value(row, column), self.readings.judged(row, column)
            if value is not None and judged is not None:
                values.append((self.readings.number(row, column), value))
                outcomes.append(judged.outcome)
        return summarise_point(point, tolerance, values, outcomes)


def cell(grid: GridTable, row: int, column: int) -> Cell:
    """What is painted in a cell; asked for at once, since a frame paints hundreds of them."""
    if 1 <= column <= grid.samples:
        table = grid.readings
        return Cell(table.raw(row, column), table.state(row, column), overdue=table.overdue(row, column))
    return Cell(str(grid.data(grid.index(row, column))), None, overdue=False)


class MeasurementGrid(GridTable):
    """Takes readings in. `went_out(row, column)` for each that is out of tolerance, as it is entered."""

    went_out = Signal(int, int)

    def __init__(self, model: WorkspaceModel, parent: QObject | None = None) -> None:
        super().__init__(model, parent)
        self.gauges: GaugeUse | None = None

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Send a reading to the record; "" clears. False when it is not a number, and nothing changes."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        return self.enter([Entry(index.row(), index.column(), str(value))])

    def enter(self, entries: Sequence[Entry], source: str = "typed") -> bool:
        """Send readings to the record, all in one step that one undo takes back; False, and nothing changes,
        when one of them cannot be read or its cell is none to enter into.
        """
        read = [self._read(entry) for entry in entries]
        taken = [entry for entry in read if entry is not None]
        if len(taken) < len(read) or self._read_only:
            return False
        fresh = [entry for entry in taken if entry.text != self.raw(entry.row, entry.column)]
        if not fresh:
            return True
        from inspector_app.services.readings import enter_readings

        new = [self._new_reading(entry) for entry in fresh]
        for entry in fresh:
            index = self.index(entry.row, entry.column)
            self.readings.write(entry.row, entry.column, entry.text)
            self.forget(self.readings.points[entry.row].key)
            self.dataChanged.emit(index, index)
        self._model.command(
            enter_readings,
            new,
            variant=self.readings.variant,
            source=source,
            gauges=self._gauges_for({entry.row for entry in fresh}),
            failed=self._refused,
        )
        for entry in fresh:
            if self.readings.out(entry.row, entry.column):
                self.went_out.emit(entry.row, entry.column)
        return True

    def editable(self, index: Index) -> bool:
        """Whether a reading can be entered there now."""
        return bool(self.flags(index) & Qt.ItemFlag.ItemIsEditable)

    def _read(self, entry: Entry) -> Entry | None:
        point = self.point(entry.row)
        if point is None or not self.asked(entry.row, entry.column) or refusal(entry.text, point) is not None:
            return None
        return entry._replace(text=typed_text(entry.text).strip())

    def _new_reading(self, entry: Entry) -> NewReading:
        from inspector_app.services.readings import NewReading

        number = self.readings.number(entry.row, entry.column)
        stage = self.readings.stage(entry.column) if self.readings.stages > 1 else None
        return NewReading(self.readings.points[entry.row].key, number, entry.text, stage)

    def gauge(self, row: int) -> Gauge | None:
        """The gauge that readings of a point are made with."""
        point = self.point(row)
        if point is None or point.measurement is None or self.gauges is None:
            return None
        return self.gauges.gauge_for(point.measurement)

    def _gauges_for(self, rows: set[int]) -> dict[str, Gauge]:
        found = ((self.readings.points[row].key, self.gauge(row)) for row in rows)
        return {key: gauge for key, gauge in found if gauge is not None}

    def _refused(self, error: InspectorError) -> None:
        """Not stored: show what the record says."""
        self.readings.give_up()
        self._summaries.clear()
        self._tell(frozenset(point.key for point in self.readings.points))
        self._model.failed.emit(error)


def refusal(raw: str, point: ChecklistItem) -> InputError | None:
    """Why a text cannot be taken as a reading of the point; None when it can."""
    try:
        parsed(typed_text(raw), point)
    except InputError as error:
        return error
    return None
