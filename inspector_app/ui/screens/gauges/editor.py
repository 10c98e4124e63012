"""The dialog in which a gauge is entered or changed."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QDate, Qt
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.measurement.units import UNITS
from inspector_app.domain.records import Gauge
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.gauge_words import kind_name
from inspector_app.ui.widgets.banner import ErrorBanner
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.form import CheckBox, ComboBox, DateField, FormRow, LineField

UNIT_OF_KIND = {"scale": "g", "force": "N", "torque": "N·m", "thermometer": "°C"}
"""Unit that a gauge of a kind begins with; the others measure millimetres."""
YEAR = 365


class MaybeDate(QWidget):
    """A date that may not be known."""

    def __init__(self, name: str, iso: str | None, otherwise: QDate) -> None:
        super().__init__()
        self.known = CheckBox(name)
        self.field = DateField()
        self.field.setAccessibleName(name)
        given = QDate.fromString(iso or "", Qt.DateFormat.ISODate)
        self.field.setDate(given if given.isValid() else otherwise)
        self.known.toggled.connect(self.field.setEnabled)
        self.known.setChecked(given.isValid())
        self.field.setEnabled(given.isValid())
        self.setLayout(column(self.known, self.field, gap=tokens.XS))

    def iso(self) -> str | None:
        return self.field.date().toString(Qt.DateFormat.ISODate) if self.known.isChecked() else None


class GaugeDialog(Dialog):
    """`save(values)` is asked to keep what was typed; the dialog closes when it has been (`saved`), and says
    what is wrong when it was refused (`refused`).
    """

    def __init__(
        self,
        parent: QWidget,
        gauge: Gauge | None,
        language: str,
        save: Callable[[dict[str, Any]], None],
    ) -> None:
        title = self.tr("New gauge") if gauge is None else self.tr("Gauge {number}")
        super().__init__(parent, title.format(number=gauge.number if gauge else ""), confirm=self.tr("Save"))
        self._save, self._language = save, language
        self._note = dict(gauge.note) if gauge is not None else {}
        shown = gauge or Gauge(id="", number="", kind="caliper")
        self.number, self.maker = LineField(shown.number), LineField(shown.maker)
        self.model, self.serial = LineField(shown.model), LineField(shown.serial)
        self.certificate = LineField(shown.certificate)
        self.resolution, self.uncertainty = (
            LineField(text or "") for text in (shown.resolution, shown.uncertainty)
        )
        self.note = LineField(self._note.get(language, ""))
        self.kind, self.unit = ComboBox(), ComboBox()
        for kind in _kinds():
            self.kind.addItem(kind_name(kind), kind)
        self.kind.choose(shown.kind)
        self.unit.setEditable(True)
        self.unit.addItems(list(UNITS))
        self.unit.setCurrentText(shown.unit_symbol)
        if gauge is None:
            self.kind.currentIndexChanged.connect(self._kind_chosen)
        now = QDate.currentDate()
        self.calibrated = MaybeDate(self.tr("Calibrated on"), shown.calibrated_on, now)
        self.due = MaybeDate(self.tr("Calibration due"), shown.due_on, now.addDays(YEAR))
        self.banner = ErrorBanner()
        self._lay_out()
        self.confirm_button.clicked.disconnect()
        self.confirm_button.clicked.connect(self._ask_to_save)
        self.setMinimumWidth(theme().space(tokens.FORM_WIDTH))
        self.number.setFocus()

    def _lay_out(self) -> None:
        self.add(self.banner)
        self.add(
            _pair(FormRow(self.tr("Number on the gauge"), self.number), FormRow(self.tr("Kind"), self.kind))
        )
        self.add(_pair(self.calibrated, self.due))
        self.add(FormRow(self.tr("Certificate"), self.certificate))
        self.add(
            _pair(
                FormRow(self.tr("Unit"), self.unit),
                FormRow(self.tr("Smallest step"), self.resolution),
                FormRow(self.tr("U (k = 2)"), self.uncertainty, self.tr("expanded uncertainty")),
            )
        )
        self.add(
            _pair(
                FormRow(self.tr("Maker"), self.maker),
                FormRow(self.tr("Model"), self.model),
                FormRow(self.tr("Serial number"), self.serial),
            )
        )
        self.add(FormRow(self.tr("Note"), self.note))

    def values(self) -> dict[str, Any]:
        """What was typed, by the fields of a gauge."""
        note = {**self._note, self._language: self.note.text().strip()}
        return {
            "number": self.number.text(),
            "kind": self.kind.currentData(),
            "maker": self.maker.text(),
            "model": self.model.text(),
            "serial": self.serial.text(),
            "unit_symbol": self.unit.currentText(),
            "resolution": self.resolution.text(),
            "uncertainty": self.uncertainty.text(),
            "calibrated_on": self.calibrated.iso(),
            "due_on": self.due.iso(),
            "certificate": self.certificate.text(),
            "note": {tag: text for tag, text in note.items() if text},
        }

    def saved(self) -> None:
        self.accept()

    def refused(self, error: InspectorError) -> None:
        self.confirm_button.setEnabled(True)
        self.banner.show_error(error)

    def _kind_chosen(self) -> None:
        self.unit.setCurrentText(UNIT_OF_KIND.get(str(self.kind.currentData()), "mm"))

    def _ask_to_save(self) -> None:
        self.banner.hide()
        self.confirm_button.setEnabled(False)
        self._save(self.values())


def _kinds() -> tuple[str, ...]:
    from inspector_app.services.gauges import KINDS

    return KINDS


def _pair(*items: QWidget) -> Any:
    line = row(gap=tokens.CONTROL_GAP)
    for item in items:
        line.addWidget(item, 1, Qt.AlignmentFlag.AlignTop)
    return line
