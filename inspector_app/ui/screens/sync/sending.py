"""Choosing what to export and for whom. Each inspection says where it is known to be, and nothing more."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QCoreApplication, Signal
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


@dataclass(frozen=True)
class Parcel:
    """What was chosen: own inspections, and the trusted installations that may open the bundle, by id."""

    inspections: tuple[str, ...]
    readers: tuple[str, ...]
    form: Literal["zip", "folder"]


class SendCard(Card):
    """`export_wanted(Parcel)`."""

    export_wanted = Signal(object)

    def __init__(self, app: AppModel) -> None:
        super().__init__(gap=tokens.CONTROL_GAP)
        self.app = app
        self._inspections: dict[str, CheckBox] = {}
        self._readers: dict[str, CheckBox] = {}
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
        self._people = column(gap=0)
        self._heading = Label(self.tr("Who may open it"), "label")
        self.body.addWidget(Label(self.tr("Send inspections"), "heading"))
        self.body.addWidget(self._scroll)
        self.body.addWidget(self._heading)
        self.body.addLayout(self._people)
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
        self._show_people(trusted)
        self._judge()

    def _show_people(self, trusted: tuple[TrustedDevice, ...]) -> None:
        """Everybody trusted is ticked until someone is left out; that stays so while the page is open."""
        left_out = {device for device, box in self._readers.items() if not box.isChecked()}
        clear(self._people)
        self._readers = {}
        for device in trusted:
            box = CheckBox(device.label)
            box.setToolTip(" ".join(device.words))
            box.setChecked(device.device not in left_out)
            box.toggled.connect(self._judge)
            self._readers[device.device] = box
            self._people.addWidget(box)
        self._heading.setVisible(bool(trusted))
        self._for.setText(
            self.tr("Nobody else can open the bundle, not even with the file in hand.")
            if trusted
            else self.tr(
                "Add the identity file of the receiver below first: only named people can open a bundle."
            )
        )

    def _entry(self, summary: InspectionSummary, place: str, ticked: bool) -> QHBoxLayout:
        name = self.app.text(summary.product_name) or type_word(summary.type)
        box = CheckBox()
        box.setChecked(ticked)
        box.setAccessibleName(name)
        box.toggled.connect(self._judge)
        self._inspections[summary.id] = box
        said = QCoreApplication.translate("Today", "Lot {number}")
        lot = said.format(number=summary.lot_number) if summary.lot_number else ""
        parts = (summary.order_number, lot, summary.number or "", status_word(summary.status))
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

    def reader(self, device: str) -> CheckBox:
        """The box of a trusted installation."""
        return self._readers[device]

    def parcel(self) -> Parcel:
        readers = tuple(device for device, box in self._readers.items() if box.isChecked())
        return Parcel(self.chosen(), readers, "folder" if self.form.key == "folder" else "zip")

    def _judge(self) -> None:
        parcel = self.parcel()
        self.export_button.setEnabled(bool(parcel.readers and parcel.inspections))

    def _submit(self) -> None:
        self.export_wanted.emit(self.parcel())
