"""Where a finding is corrected, in its place in the list: class and its reason, units, sample, photos, pins,
disposition, note in two languages.
"""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import DefectClass
from inspector_app.ui.screens.workspace.defects.photo_strip import PhotoStrip
from inspector_app.ui.screens.workspace.defects.unit_picker import UnitPicker
from inspector_app.ui.screens.workspace.drafting import DraftLine, LocalField
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow, parse_units, unit_text
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.chips import CLASS_ICONS, class_word
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox, NumberField
from inspector_app.ui.widgets.labels import Label, set_property
from inspector_app.ui.widgets.phrases import PhraseButton
from inspector_app.ui.widgets.segmented import Choice, Segmented


class FindingEditor(Box):
    """Every change goes to the record by itself; there is nothing to confirm. `photo_asked(id)` for a new
    photo, `choose_asked(id)` for one that is there, `pin_asked(id)` for its place on the product,
    `closed(id)` by Escape.
    """

    photo_asked = Signal(str)
    choose_asked = Signal(str)
    pin_asked = Signal(str)
    closed = Signal(str)

    def __init__(self, model: WorkspaceModel, pictures: WorkspacePictures, finding_id: str) -> None:
        super().__init__("scrolled")
        self._model, self._id = model, finding_id
        self._quantity = 1
        self._classes = Segmented(
            [Choice(cls.value, class_word(cls), CLASS_ICONS[cls]) for cls in DefectClass],
            name=self.tr("Class"),
        )
        self._classes.changed.connect(lambda cls: self._change(cls=cls))
        self._units = DraftLine(
            model,
            f"finding.{finding_id}.units",
            self.tr("Unit numbers"),
            self._commit_units,
            hint=self.tr("Unit numbers, e.g. 12, 40-42"),
        )
        self._problem = Label("", "muted", tone="bad", wrap=True)
        self._problem.hide()
        self._disposition = ComboBox()
        self._disposition.setAccessibleName(self.tr("What happens to the pieces"))
        for key, text in self._dispositions():
            self._disposition.addItem(text, key)
        self._disposition.activated.connect(
            lambda place: self._change(disposition=str(self._disposition.itemData(place)))
        )
        self._stage = ComboBox()
        self._stage.setAccessibleName(self.tr("Sample it was found in"))
        self._stage.activated.connect(lambda place: self._change(stage=int(self._stage.itemData(place))))
        self._stage.hide()
        self._reason = LocalField(
            model,
            f"finding.{finding_id}.reason",
            self.tr("Why not the class of the catalogue"),
            lambda t: self._change(cls_reason=t),
            hint=self.tr("Why not the class of the catalogue"),
        )
        self.quantity = NumberField(maximum=1_000_000)
        self.quantity.setAccessibleName(self.tr("Quantity"))
        self.quantity.setToolTip(self.tr("How many were found"))
        self.quantity.setMaximumWidth(theme().px(tokens.RAIL_WIDTH))
        self.quantity.editingFinished.connect(self._commit_quantity)
        self._catalogue = Label("", "muted", tone="warning", wrap=True)
        self.picker = UnitPicker()
        self.picker.changed.connect(lambda numbers: self._change(units=numbers))
        self.strip = PhotoStrip(model, pictures, finding_id)
        self._note = LocalField(
            model,
            f"finding.{finding_id}.note",
            self.tr("Note"),
            lambda t: self._change(note=t),
            hint=self.tr("Note"),
        )
        self._arrange()
        self.setFocusProxy(self._units)

    @property
    def finding_id(self) -> str:
        return self._id

    def _arrange(self) -> None:
        self.pin = SecondaryButton(self.tr("Where on the product"), "map-pin")
        self.pin.clicked.connect(lambda: self.pin_asked.emit(self._id))
        self.photo = SecondaryButton(self.tr("Add a photo"), "camera")
        self.photo.clicked.connect(lambda: self.photo_asked.emit(self._id))
        self.choose = SecondaryButton(self.tr("Choose a photo"), "images")
        self.choose.clicked.connect(lambda: self.choose_asked.emit(self._id))
        held = QWidget()
        flow = FlowLayout(held, gap=tokens.S)
        for widget in (self._classes, Label(self.tr("Quantity"), "label"), self.quantity, self._stage):
            flow.addWidget(widget)
        buttons = QWidget()
        actions = FlowLayout(buttons, gap=tokens.S)
        for button in (self.photo, self.choose, self.pin):
            actions.addWidget(button)
        note = row(gap=tokens.S)
        note.addWidget(self._note, 1)
        note.addWidget(PhraseButton(self._model, self._note, "defect"), 0, Qt.AlignmentFlag.AlignTop)
        layout = column(
            held,
            self._catalogue,
            self._reason,
            Label(self.tr("Units"), "label"),
            self._units,
            self._problem,
            self.picker,
            self.strip,
            buttons,
            self._disposition,
            note,
            gap=tokens.S,
        )
        layout.setContentsMargins(tokens.CONTROL_GAP, 0, tokens.CONTROL_GAP, tokens.CONTROL_GAP)
        self.setLayout(layout)

    def show_row(self, shown: FindingRow, state: WorkspaceState) -> None:
        self._classes.set_key(shown.finding.cls)
        self._show_reason(shown, state)
        self._quantity = shown.finding.quantity
        if not self.quantity.hasFocus():
            self.quantity.setValue(self._quantity)
        self.picker.show_units(shown.units, state, shown.finding.stage)
        self.strip.show_state(state)
        self._units.show_text(unit_text(shown.units), state)
        self._disposition.setCurrentIndex(max(0, self._disposition.findData(shown.finding.disposition or "")))
        self._note.show_text(shown.finding.note, state)
        self._show_stage(shown.finding.stage, state)

    def _show_reason(self, shown: FindingRow, state: WorkspaceState) -> None:
        """Asked for only where the class is not the one of the catalogue."""
        differs = shown.catalogue_cls not in ("", shown.finding.cls)
        self._catalogue.setVisible(differs)
        self._reason.setVisible(differs)
        if differs:
            text = self.tr("The catalogue says {cls}. Why is it {other} here?")
            usual, given = class_word(shown.catalogue_cls), class_word(shown.finding.cls)
            self._catalogue.setText(text.format(cls=usual, other=given))
            self._reason.show_text(shown.finding.cls_reason, state)

    def _show_stage(self, stage: int, state: WorkspaceState) -> None:
        """Only where the plan has several samples. Unit numbers, where they are known, decide by
        themselves.
        """
        sample = state.verdict.sample
        self._stage.setVisible(sample is not None)
        if sample is None:
            return
        if self._stage.count() != sample.count:
            self._stage.clear()
            for number in range(1, sample.count + 1):
                self._stage.addItem(self.tr("Sample {number}").format(number=number), number)
        self._stage.setCurrentIndex(self._stage.findData(stage))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that no field of it wanted are not for the list around it; Escape closes it."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit(self._id)
        elif event.key() in (Qt.Key.Key_PageUp, Qt.Key.Key_PageDown):
            event.ignore()

    def begin_note(self) -> None:
        self._note.edit().setFocus(Qt.FocusReason.ShortcutFocusReason)

    def leave(self) -> None:
        """Commit what is being typed."""
        self._units.keeper.flush()
        self._note.flush()
        self._reason.flush()

    def _dispositions(self) -> list[tuple[str, str]]:
        return [
            ("", self.tr("What happens to the pieces: not decided")),
            ("returned", self.tr("Returned to the factory")),
            ("reworked", self.tr("Reworked")),
            ("replaced", self.tr("Replaced")),
            ("scrapped", self.tr("Scrapped")),
            ("accepted_as_is", self.tr("Accepted as it is")),
        ]

    def _commit_quantity(self) -> None:
        wanted = self.quantity.value()
        if wanted >= 1 and wanted != self._quantity:
            self._quantity = wanted
            self._change(quantity=wanted)
        self.quantity.setValue(self._quantity)

    def _commit_units(self, text: str) -> None:
        try:
            numbers = parse_units(text)
        except ValueError as error:
            self._problem.setText(
                self.tr(
                    "“{text}” is not a unit number. Nothing was changed; write for example 12, 40-42."
                ).format(text=error.args[0])
            )
            self._problem.show()
            set_property(self._units, "tone", "bad")
            return
        self._problem.hide()
        set_property(self._units, "tone", "")
        self._change(units=numbers)

    def _change(self, **fields: Any) -> None:
        from inspector_app.services.defects import change_finding

        self._model.command(change_finding, self._id, **fields)

    def widgets_in_order(self) -> tuple[QWidget, ...]:
        """Focus order, first to last."""
        return (self._units, self._classes, self._stage, self._reason, self._disposition, self._note)
