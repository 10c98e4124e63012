"""The order step: master data as it was chosen; quantities and circumstances, saved as they are entered."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QProgressBar, QWidget

from inspector_app.domain.records import CountingMode
from inspector_app.ui.palette.entries import PaletteEntry
from inspector_app.ui.screens.workspace.drafting import DraftLine, LocalField
from inspector_app.ui.screens.workspace.step_view import StepView
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import Step, WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import number, type_name
from inspector_app.ui.widgets.boxes import Card, ScrollColumn, column, row
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import DateField, FormRow, NumberField
from inspector_app.ui.widgets.labels import Label, set_property
from inspector_app.ui.widgets.segmented import Segmented

COMMIT_AFTER_MS = 900
QUANTITIES = ("quantity_ordered", "quantity_made", "quantity_packed")


class OrderView(StepView):
    """The lot size belongs to the sampling plan and is changed there; everything else here is live."""

    step = Step.ORDER

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures) -> None:
        super().__init__(model, pictures)
        self._facts = QGridLayout()
        self._facts_shown: list[tuple[str, str]] = []
        self._facts.setColumnStretch(1, 1)
        self._facts.setHorizontalSpacing(theme().space(tokens.M))
        self._fields: dict[str, NumberField] = {}
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(COMMIT_AFTER_MS)
        self._timer.timeout.connect(self._commit)
        model.flush_asked.connect(self._commit)
        self._packed = QProgressBar()
        self._packed.setTextVisible(False)
        self._packed_text = Label("", "muted", wrap=True)
        self._lot = Label("", "heading")
        self._date = DateField()
        self._date.setAccessibleName(self.tr("Date of the inspection"))
        self._date.dateChanged.connect(lambda _date: self._timer.start())
        self._counting = Segmented(
            [
                (CountingMode.UNITS, self.tr("Nonconforming units")),
                (CountingMode.NONCONFORMITIES, self.tr("Nonconformities")),
            ],
            name=self.tr("What is counted"),
        )
        self._counting.changed.connect(lambda mode: self._set(counting=mode))
        self._golden = DraftLine(
            model,
            "header.golden",
            self.tr("Golden sample"),
            lambda text: self._set(golden_sample=text),
            hint=self.tr("Number on its seal, e.g. GS-07"),
        )
        self._place = LocalField(
            model,
            "header.place",
            self.tr("Place of the inspection"),
            lambda text: self._set(place=text),
            hint=self.tr("e.g. warehouse 2, line 3"),
        )
        scroll = ScrollColumn(gap=tokens.M, margin=tokens.L, width=tokens.READING_WIDTH)
        scroll.body.addWidget(
            Card(Label(self.tr("What is inspected"), "title"), self._facts, gap=tokens.CONTROL_GAP)
        )
        scroll.body.addWidget(self._quantities())
        scroll.body.addWidget(self._circumstances())
        scroll.body.addStretch(1)
        self.setLayout(column(scroll, gap=0))
        self.setFocusProxy(self._fields[QUANTITIES[0]])

    def _quantities(self) -> Card:
        names = {
            "quantity_ordered": self.tr("Ordered"),
            "quantity_made": self.tr("Made"),
            "quantity_packed": self.tr("Packed"),
        }
        held = QWidget()
        flow = FlowLayout(held, gap=theme().space(tokens.M), stretch=True)
        for key, text in names.items():
            field = NumberField(suffix=self.tr(" pcs"))
            field.valueChanged.connect(lambda _value: self._timer.start())
            field.editingFinished.connect(self._commit)
            field.returnPressed.connect(self.focusNextChild)
            self._fields[key] = field
            line = FormRow(text, field)
            line.setMinimumWidth(theme().px(tokens.TILE_WIDTH - tokens.XXL))
            flow.addWidget(line)
        lot = row(Label(self.tr("Lot"), "soft"), self._lot, 1, gap=tokens.S)
        return Card(
            Label(self.tr("Quantities"), "title"),
            held,
            lot,
            self._packed,
            self._packed_text,
            gap=tokens.CONTROL_GAP,
        )

    def _circumstances(self) -> Card:
        return Card(
            Label(self.tr("When, where, how"), "title"),
            FormRow(self.tr("Date of the inspection"), self._date),
            FormRow(self.tr("Place of the inspection"), self._place),
            FormRow(self.tr("Golden sample"), self._golden),
            FormRow(
                self.tr("What is counted"),
                self._counting,
                self.tr("Two major defects on one piece are one nonconforming unit, or two nonconformities."),
            ),
            gap=tokens.CONTROL_GAP,
        )

    # -- showing ---------------------------------------------------------------------------------------------

    def show_state(self, state: WorkspaceState) -> None:
        header = state.record.header
        self._show_facts(state)
        for key, field in self._fields.items():
            if not self._timer.isActive() and field.value() != getattr(header, key):
                field.blockSignals(True)
                field.setValue(getattr(header, key))
                field.blockSignals(False)
            field.setEnabled(not state.read_only)
        if header.inspected_on and not self._timer.isActive():
            self._date.blockSignals(True)
            self._date.setDate(QDate.fromString(header.inspected_on, Qt.DateFormat.ISODate))
            self._date.blockSignals(False)
        self._date.setEnabled(not state.read_only)
        self._counting.set_key(header.counting)
        self._counting.setEnabled(not state.read_only)
        self._golden.show_text(header.golden_sample, state)
        self._place.show_text(header.place, state)
        self._lot.setText(self.tr("{quantity} pcs").format(quantity=number(header.lot_size)))
        self._show_packed(state)

    def _show_facts(self, state: WorkspaceState) -> None:
        record, header = state.record, state.record.header
        product, factory = record.product, record.factory
        facts = [
            (self.tr("Product"), self.model.both(product.name) if product else ""),
            (self.tr("Item number"), product.sku if product else ""),
            (self.tr("Factory"), self._all_scripts(dict(factory.name)) if factory else ""),
            (self.tr("Order"), record.order.number if record.order else ""),
            (self.tr("Lot"), ", ".join(lot.number for lot in record.lots)),
            (self.tr("Type"), type_name(header.type)),
            (self.tr("Standard"), f"{state.pack.standard.code} · {self.model.text(state.pack.name)}"),
            (self.tr("Version of the pack"), header.pack_version),
        ]
        wanted = [(name, value) for name, value in facts if value]
        if wanted == self._facts_shown:
            return
        self._facts_shown = wanted
        while self._facts.count():
            item = self._facts.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for place, (name, value) in enumerate(wanted):
            self._facts.addWidget(Label(name, "soft"), place, 0, Qt.AlignmentFlag.AlignTop)
            self._facts.addWidget(Label(value, "strong", wrap=True), place, 1)

    @staticmethod
    def _all_scripts(name: dict[str, str]) -> str:
        return "  ".join(dict.fromkeys(text for text in name.values() if text))

    def _show_packed(self, state: WorkspaceState) -> None:
        header = state.record.header
        plan = next((plan for plan in state.pack.sampling if plan.type == header.type), None)
        minimum = plan.min_packed_percent if plan else 0
        percent = header.quantity_packed * 100 // header.lot_size if header.lot_size else 0
        self._packed.setMaximum(100)
        self._packed.setValue(min(100, percent))
        enough = percent >= minimum
        set_property(self._packed, "tone", "good" if enough else "warning")
        if not minimum:
            text = self.tr("{percent} % of the lot is packed.")
        elif enough:
            text = self.tr("{percent} % of the lot is packed; at least {minimum} % must be.")
        else:
            text = self.tr(
                "{percent} % of the lot is packed, and at least {minimum} % "
                "must be: the result stays pending."
            )
        self._packed_text.setText(text.format(percent=percent, minimum=minimum))
        self._packed_text.set_tone("" if enough else "warning")

    def commands(self) -> tuple[PaletteEntry, ...]:
        """The fields of this step, each by its name."""
        state = self.model.state
        if state is None or state.read_only:
            return ()
        fields: dict[str, QWidget] = {**self._fields, "inspected_on": self._date, "golden": self._golden}
        return tuple(
            PaletteEntry(
                f"order.{key}",
                self.tr("Enter: {name}").format(name=field.accessibleName()),
                partial(field.setFocus, Qt.FocusReason.OtherFocusReason),
                icon="pencil",
            )
            for key, field in fields.items()
        )

    # -- changing --------------------------------------------------------------------------------------------

    def _commit(self) -> None:
        """Send what differs from the record."""
        self._timer.stop()
        state = self.model.state
        if state is None or state.read_only:
            return
        header = state.record.header
        changed: dict[str, object] = {
            key: field.value() for key, field in self._fields.items() if field.value() != getattr(header, key)
        }
        date = self._date.date().toString(Qt.DateFormat.ISODate)
        if header.inspected_on and date != header.inspected_on:
            changed["inspected_on"] = date
        if changed:
            self._set(**changed)

    def _set(self, **values: Any) -> None:
        from inspector_app.services.inspections import change_header

        self.model.command(change_header, **values)
