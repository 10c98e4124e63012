"""The register of gauges as a Qt table model: what is overdue first, searched in every word."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from inspector_app.domain.records import Gauge
from inspector_app.domain.text import folded
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.gauge_words import STATE_MARKS, kind_name, state_text
from inspector_app.ui.viewmodels.words import date_text

if TYPE_CHECKING:
    from inspector_app.services.session import Session

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
GAUGE = Qt.ItemDataRole.UserRole + 1
"""Role of the gauge itself."""

COLUMNS = ("number", "kind", "due", "calibrated_on", "certificate", "made", "uncertainty")
_ORDER = ("overdue", "due_soon", "unknown", "valid", "retired")


def read_register(session: Session) -> tuple[tuple[Gauge, ...], datetime.date]:
    """Runs on the worker: the gauges, and the day by the vault's clock."""
    from inspector_app.services.gauges import gauges, today

    return gauges(session), today(session)


class GaugeList(QAbstractTableModel):
    """One row a gauge. Those out of use are shown last, and only when asked for."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: tuple[Gauge, ...] = ()
        self._rows: list[Gauge] = []
        self._states: dict[str, str] = {}
        self._text, self._retired = "", False

    def show(self, gauges: tuple[Gauge, ...], today: datetime.date) -> None:
        """Take the register as it is now."""
        from inspector_app.services.gauges import calibration_state

        self.beginResetModel()
        self._all = gauges
        self._states = {g.id: "retired" if g.retired else calibration_state(g, today) for g in gauges}
        self._choose()
        self.endResetModel()

    def search(self, text: str, *, retired: bool) -> None:
        """Show those in which all words occur."""
        self.beginResetModel()
        self._text, self._retired = text, retired
        self._choose()
        self.endResetModel()

    def _choose(self) -> None:
        wanted = folded(self._text).split()
        found = [g for g in self._all if (self._retired or not g.retired) and self._matches(g, wanted)]
        self._rows = sorted(
            found,
            key=lambda g: (_ORDER.index(self._states[g.id]), g.due_on or "", g.number.casefold()),
        )

    def _matches(self, gauge: Gauge, wanted: list[str]) -> bool:
        parts = (gauge.number, kind_name(gauge.kind), gauge.maker, gauge.model, gauge.serial)
        text = folded(" ".join((*parts, gauge.certificate, self.state_words(gauge))))
        return all(word in text for word in wanted)

    def counts(self) -> dict[str, int]:
        """How many of the whole register are in each state."""
        found = list(self._states.values())
        return {state: found.count(state) for state in _ORDER}

    def gauge(self, row: int) -> Gauge | None:
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, gauge_id: str) -> int:
        return next((row for row, gauge in enumerate(self._rows) if gauge.id == gauge_id), -1)

    def state_words(self, gauge: Gauge) -> str:
        """How its calibration stands, in words."""
        state = self._states[gauge.id]
        if state == "retired":
            return QCoreApplication.translate("Gauges", "out of use")
        return state_text(state, gauge.due_on)

    # -- Qt --------------------------------------------------------------------------------------------------

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            "number": QCoreApplication.translate("Gauges", "Number"),
            "kind": QCoreApplication.translate("Gauges", "Kind"),
            "due": QCoreApplication.translate("Gauges", "Calibration"),
            "calibrated_on": QCoreApplication.translate("Gauges", "Calibrated"),
            "certificate": QCoreApplication.translate("Gauges", "Certificate"),
            "made": QCoreApplication.translate("Gauges", "Maker and model"),
            "uncertainty": QCoreApplication.translate("Gauges", "U (k = 2)"),
        }[COLUMNS[section]]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        gauge = self.gauge(index.row()) if index.isValid() else None
        if gauge is None:
            return None
        name = COLUMNS[index.column()]
        if role == GAUGE:
            return gauge
        if role == Qt.ItemDataRole.DisplayRole:
            return self._texts(gauge)[name]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._texts(gauge)[name] or None
        if role == Qt.ItemDataRole.DecorationRole and name == "due":
            return icon(*STATE_MARKS.get(self._states[gauge.id], ("minus", "ink_faint")))
        return None

    def _texts(self, gauge: Gauge) -> dict[str, str]:
        made = " ".join(part for part in (gauge.maker, gauge.model) if part)
        serial = QCoreApplication.translate("Gauges", "no. {serial}").format(serial=gauge.serial)
        return {
            "number": gauge.number,
            "kind": kind_name(gauge.kind),
            "due": self.state_words(gauge),
            "calibrated_on": date_text(gauge.calibrated_on),
            "certificate": gauge.certificate,
            "made": " · ".join(part for part in (made, serial if gauge.serial else "") if part),
            "uncertainty": f"{gauge.uncertainty} {gauge.unit_symbol}" if gauge.uncertainty else "",
        }
