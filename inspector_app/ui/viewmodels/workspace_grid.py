"""The measurement grid as a Qt table model: points down, samples across, capability at the end.

A reading is shown at once while it is written and marked until its commit; one that cannot be read as a
number is refused before it leaves the cell (`refusal`). Statistics come from
`inspector_app.domain.measurement`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.measurement.statistics import Capability, Summary, capability, summarize
from inspector_app.domain.pack import ChecklistItem, Tolerance
from inspector_app.domain.records import Reading
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()


class GridRole(IntEnum):
    """`OUT` bool; `STATE` one of the words of `cell_state`; `ITEM` the point; `CAPABILITY` float or None."""

    OUT = Qt.ItemDataRole.UserRole + 1
    STATE = Qt.ItemDataRole.UserRole + 2
    ITEM = Qt.ItemDataRole.UserRole + 3
    CAPABILITY = Qt.ItemDataRole.UserRole + 4


@dataclass(frozen=True)
class PointSummary:
    """What the side panel says about one point."""

    item: ChecklistItem
    tolerance: Tolerance
    values: tuple[tuple[int, Decimal], ...]
    summary: Summary | None
    capability: Capability | None
    out: int


class MeasurementGrid(QAbstractTableModel):
    """Column 0 is the point, columns 1..n the samples, the last one Ppk (from the overall spread)."""

    def __init__(self, model: WorkspaceModel, parent: QObject | None = None) -> None:
        super().__init__(parent or model)
        self._model = model
        self._points: tuple[ChecklistItem, ...] = ()
        self._readings: Mapping[tuple[str, int], Reading] = {}
        self._writing: dict[tuple[str, int], str] = {}
        self.samples = 0
        self._read_only = True
        self._pack_tolerances: dict[str, Tolerance] = {}
        self._summaries: dict[str, PointSummary] = {}

    def show(self, state: WorkspaceState) -> None:
        """Take the next snapshot."""
        samples = max((p.measurement.sample_size for p in state.points if p.measurement), default=0)
        same = state.points == self._points and samples == self.samples
        if not same:
            self.beginResetModel()
        self._points, self.samples = state.points, samples
        self._read_only = state.read_only
        self._readings = {(r.point_key, r.sample): r for r in state.record.readings}
        self._pack_tolerances = {p.key: state.pack.tolerance(p.key) for p in state.points}
        self._writing = {
            cell: raw
            for cell, raw in self._writing.items()
            if raw != (self._readings[cell].raw if cell in self._readings else "")
        }
        self._summaries.clear()
        if not same:
            self.endResetModel()
        elif self._points:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    # -- shape -----------------------------------------------------------------------------------------------

    def point(self, row: int) -> ChecklistItem | None:
        return self._points[row] if 0 <= row < len(self._points) else None

    def row_of(self, point_key: str) -> int:
        return next((row for row, point in enumerate(self._points) if point.key == point_key), -1)

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._points)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() or not self._points else self.samples + 2

    def asked(self, row: int, sample: int) -> bool:
        """Whether a point asks for this sample."""
        point = self.point(row)
        return bool(point and point.measurement and 1 <= sample <= point.measurement.sample_size)

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
        point = self.point(row)
        if point is None:
            return ""
        cell = (point.key, sample)
        if cell in self._writing:
            return self._writing[cell]
        reading = self._readings.get(cell)
        return reading.raw if reading is not None else ""

    def value(self, row: int, sample: int) -> Decimal | None:
        point = self.point(row)
        raw = self.raw(row, sample)
        if point is None or not raw:
            return None
        reading = self._readings.get((point.key, sample))
        if reading is not None and reading.raw == raw and reading.value:
            return Decimal(reading.value)
        try:
            return parse_reading(raw, _unit(point))
        except InputError:
            return None

    def out(self, row: int, sample: int) -> bool:
        point, value = self.point(row), self.value(row, sample)
        return (
            value is not None and point is not None and not self._pack_tolerances[point.key].conforms(value)
        )

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        point = self.point(index.row()) if index.isValid() else None
        if point is None:
            return None
        column = index.column()
        if role == GridRole.ITEM:
            return point
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
        found = self.summary(point.key).capability
        if role == GridRole.CAPABILITY:
            return found.index if found else None
        return "—" if found is None else f"{found.index:.2f}"

    def _cell_data(self, row: int, sample: int, role: int) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return self.raw(row, sample)
        if role == GridRole.OUT:
            return self.out(row, sample)
        if role == GridRole.STATE:
            return self.cell_state(row, sample)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def cell_state(self, row: int, sample: int) -> str:
        """none (not asked) | empty | out | ok | writing (shown, not committed yet)."""
        if not self.asked(row, sample):
            return "none"
        point = self.point(row)
        if self.out(row, sample):
            return "out"
        if point is not None and (point.key, sample) in self._writing:
            return "writing"
        return "ok" if self.raw(row, sample) else "empty"

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
        if refusal(raw, _unit(point)) is not None:
            return False
        if raw == self.raw(index.row(), index.column()):
            return True
        from inspector_app.services.readings import enter_reading

        self._writing[point.key, index.column()] = raw
        self._summaries.pop(point.key, None)
        self.dataChanged.emit(index, index)
        self._model.command(enter_reading, point.key, index.column(), raw)
        return True

    # -- summaries -------------------------------------------------------------------------------------------

    def summary(self, point_key: str) -> PointSummary:
        """Statistics of one point over the readings entered so far."""
        if point_key not in self._summaries:
            self._summaries[point_key] = self._summarise(point_key)
        return self._summaries[point_key]

    def entered(self) -> tuple[int, int]:
        """Readings entered and readings out of tolerance, over the whole grid."""
        entered = out = 0
        for row, point in enumerate(self._points):
            for sample in range(1, (point.measurement.sample_size if point.measurement else 0) + 1):
                if self.value(row, sample) is not None:
                    entered += 1
                    out += self.out(row, sample)
        return entered, out

    def _summarise(self, point_key: str) -> PointSummary:
        row = self.row_of(point_key)
        point = self._points[row]
        tolerance = self._pack_tolerances[point.key]
        size = point.measurement.sample_size if point.measurement else 0
        values = tuple((s, v) for s in range(1, size + 1) if (v := self.value(row, s)) is not None)
        numbers = [value for _sample, value in values]
        found = summarize(numbers)
        return PointSummary(
            item=point,
            tolerance=tolerance,
            values=values,
            summary=found,
            capability=capability(found, tolerance.lower, tolerance.upper) if found else None,
            out=sum(1 for value in numbers if not tolerance.conforms(value)),
        )


def _unit(point: ChecklistItem) -> str:
    return point.measurement.unit if point.measurement else ""


def refusal(raw: str, unit: str = "") -> InputError | None:
    """Why a text cannot be taken as a reading; None when it can."""
    try:
        parse_reading(raw, unit)
    except InputError as error:
        return error
    return None
