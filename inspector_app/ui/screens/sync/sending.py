"""Choosing what to export and for whom. Each inspection says where it is known to be, and nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.words import status_word, type_word
from inspector_app.ui.widgets.boxes import Card, Divider, ScrollColumn, clear, column, row
from inspector_app.ui.widgets.buttons import PrimaryButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.form import CheckBox, FormRow
from inspector_app.ui.widgets.labels import ElidedLabel, Label
from inspector_app.ui.widgets.segmented import Segmented

if TYPE_CHECKING:
    from inspector_app.services.identities import TrustedDevice
    from inspector_app.storage.queries import InspectionSummary

SHOWN = 200
"""More than this are not put in one bundle by hand."""


class SendCard(Card):
    """`export_wanted(inspection ids, form)`; form is "zip" or "folder"."""

    export_wanted = Signal(object, str)

    def __init__(self, app: AppModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self.app = app
        self._inspections: dict[str, CheckBox] = {}
        self._readers = False
        self.form = Segmented(
            [("zip", self.tr("One file")), ("folder", self.tr("Folder"))], "zip", name=self.tr("Form")
        )
        self.export_button = PrimaryButton(self.tr("Export"), "upload")
        self.export_button.clicked.connect(self._submit)
        self._list = column(gap=0)
        self._scroll = ScrollColumn(margin=0, gap=0)
        self._scroll.body.addLayout(self._list)
        self._scroll.body.addStretch(1)
        self._for = Label("", "soft", wrap=True)
        self.body.addWidget(Label(self.tr("Send inspections"), "heading"))
        self.body.addWidget(self._scroll)
        self.body.addWidget(self._for)
        self.body.addWidget(FormRow(self.tr("Form"), self.form))
        self.body.addLayout(row(self.export_button, 1))

    def show_items(
        self,
        inspections: tuple[InspectionSummary, ...],
        trusted: tuple[TrustedDevice, ...],
        places: Mapping[str, str],
    ) -> None:
        """Own inspections to tick; practice and what was received from others is not sent on."""
        ticked = {key for key, box in self._inspections.items() if box.isChecked()}
        clear(self._list)
        self._inspections = {}
        own = [each for each in inspections if not each.received and not each.practice][:SHOWN]
        for summary in own:
            self._list.addLayout(self._entry(summary, places.get(summary.id, "here"), summary.id in ticked))
            self._list.addWidget(Divider())
        if not own:
            self._list.addWidget(Label(self.tr("No inspection of your own yet."), "soft", wrap=True))
        height = theme().px(tokens.TARGET + tokens.L) * min(max(len(own), 1), 4)
        self._scroll.setFixedHeight(height)
        self._readers = bool(trusted)
        names = ", ".join(device.label for device in trusted)
        self._for.setText(
            self.tr("Everybody you trust can open the bundle, and nobody else: {names}.").format(names=names)
            if trusted
            else self.tr(
                "Add the identity file of the receiver below first: only named people can open a bundle."
            )
        )
        self._judge()

    def _entry(self, summary: InspectionSummary, place: str, ticked: bool) -> QHBoxLayout:
        name = self.app.text(summary.product_name) or type_word(summary.type)
        box = CheckBox()
        box.setChecked(ticked)
        box.setAccessibleName(name)
        box.toggled.connect(self._judge)
        self._inspections[summary.id] = box
        parts = (summary.order_number, summary.lot_number, summary.number or "", status_word(summary.status))
        texts = column(
            ElidedLabel(name, "strong"),
            ElidedLabel(" · ".join(part for part in parts if part), "muted"),
            gap=0,
        )
        line = row(box, gap=tokens.S, margin=tokens.XS)
        line.addLayout(texts, 1)
        line.addWidget(self._place_chip(place))
        return line

    def _place_chip(self, place: str) -> Chip:
        looks = {
            "here": (self.tr("Only on this device"), "neutral", "hard-drive"),
            "exported": (self.tr("Exported, no receipt yet"), "accent", "upload"),
            "changed_since": (self.tr("Changed since the export"), "warning", "triangle-alert"),
            "received": (self.tr("Received by head office"), "good", "circle-check"),
        }
        return Chip(*looks[place])

    def chosen(self) -> tuple[str, ...]:
        return tuple(key for key, box in self._inspections.items() if box.isChecked())

    def choose(self, inspection_id: str) -> None:
        self._inspections[inspection_id].setChecked(True)

    def _judge(self) -> None:
        self.export_button.setEnabled(self._readers and bool(self.chosen()))

    def _submit(self) -> None:
        self.export_wanted.emit(self.chosen(), self.form.key)
