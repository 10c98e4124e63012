"""How a finding is divided: pieces, and for each unit, photo and pin whether it goes or stays."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon, QImage, QPixmap
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InputError
from inspector_app.domain.pins import pins_of
from inspector_app.services.defect_parts import Part, check_split, pieces
from inspector_app.ui.errors import explain
from inspector_app.ui.screens.workspace.defects.stepper import Stepper
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_defects import FindingRow
from inspector_app.ui.viewmodels.workspace_pictures import WorkspacePictures
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.dialog import Dialog
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label, set_property

STAYS, GOES, BOTH = "stays", "goes", "both"
_ICONS = {STAYS: "minus", GOES: "arrow-right", BOTH: "copy"}


class SideButton(Button):
    """A unit, photo or pin; each press chooses the next of the sides it may be on."""

    def __init__(self, text: str, side: str, sides: tuple[str, ...]) -> None:
        super().__init__("")
        self._text, self._sides = text, sides
        self.side = side
        self._pictured = False
        self.clicked.connect(self._next)
        self._show()

    def _next(self) -> None:
        self.side = self._sides[(self._sides.index(self.side) + 1) % len(self._sides)]
        self._show()

    def _show(self) -> None:
        words = {STAYS: self.tr("stays"), GOES: self.tr("goes"), BOTH: self.tr("both")}
        self.setText(f"{self._text} · {words[self.side]}")
        self.setAccessibleName(self.text())
        set_property(self, "kind", "secondary" if self.side == STAYS else "plus")
        if not self._pictured:
            self.set_icon(_ICONS[self.side])

    def show_picture(self, image: QImage) -> None:
        """A photo shows itself."""
        self._pictured = True
        self.setIcon(QIcon(QPixmap.fromImage(image)))
        self.setIconSize(QSize(theme().px(tokens.XXL), theme().px(tokens.XL)))


class SplitDialog(Dialog):
    """`part()` is what goes into the new finding."""

    def __init__(
        self,
        parent: QWidget,
        model: WorkspaceModel,
        pictures: WorkspacePictures,
        shown: FindingRow,
        state: WorkspaceState,
    ) -> None:
        super().__init__(
            parent.window(),
            self.tr("Split {title}").format(title=model.text(shown.title)),
            self.tr("Some of the pieces become a finding of their own, of the same class and sample."),
            confirm=self.tr("Split"),
            icon_name="columns-2",
        )
        self._finding = shown.finding
        self._total = pieces(shown.finding)
        self._quantity = self._total // 2
        self.stepper = Stepper(self.tr("How many go"))
        self.stepper.changed.connect(self._step)
        self._staying = Label("", "muted")
        self._problem = Label("", "muted", tone="bad", wrap=True)
        self.units: dict[str, SideButton] = {}
        self.photos: dict[str, SideButton] = {}
        self.pins: dict[int, SideButton] = {}
        self.add(row(Label(self.tr("How many go"), "strong"), self.stepper, self._staying, 1))
        self._make_units(state)
        self._make_photos(state, pictures, model)
        self._make_pins(state)
        for button in (*self.units.values(), *self.photos.values(), *self.pins.values()):
            button.clicked.connect(self._check)
        self.add(self._problem)
        self._check()
        self.stepper.plus.setFocus()

    def part(self) -> Part:
        return Part(
            self._quantity,
            units=tuple(key for key, button in self.units.items() if button.side != STAYS),
            shared=tuple(key for key, button in self.units.items() if button.side == BOTH),
            photos=tuple(key for key, button in self.photos.items() if button.side == GOES),
            pins=tuple(key for key, button in self.pins.items() if button.side == GOES),
        )

    def _make_units(self, state: WorkspaceState) -> None:
        numbers = {unit.id: unit.number for unit in state.record.units}
        units = [unit for unit in self._finding.units if unit in numbers]
        going = min(self._quantity, len(units) // 2)
        for place, unit in enumerate(units):
            side = BOTH if len(units) == 1 else GOES if place >= len(units) - going else STAYS
            text = self.tr("Unit {number}").format(number=numbers[unit])
            self.units[unit] = SideButton(text, side, (STAYS, GOES, BOTH))
        self._add_flow(self.tr("Units"), list(self.units.values()))

    def _make_photos(self, state: WorkspaceState, pictures: WorkspacePictures, model: WorkspaceModel) -> None:
        for place, photo in enumerate(state.record.photos_of("finding", self._finding.id), start=1):
            button = SideButton(self.tr("Photo {number}").format(number=place), STAYS, (STAYS, GOES))
            button.setToolTip(model.text(photo.caption) or photo.name)
            self.photos[photo.id] = button
        self._add_flow(self.tr("Photos"), list(self.photos.values()))

        def arrived(_key: str = "") -> None:
            for photo in state.record.photos_of("finding", self._finding.id):
                image = pictures.thumbnail(photo)
                if image is not None:
                    self.photos[photo.id].show_picture(image)

        pictures.ready.connect(arrived)
        self.finished.connect(lambda _result: pictures.ready.disconnect(arrived))
        arrived()

    def _make_pins(self, state: WorkspaceState) -> None:
        pins = pins_of(self._finding.place, state.pack)
        going = self._quantity if len(pins) == self._total else 0
        for place in range(len(pins)):
            side = GOES if place >= len(pins) - going else STAYS
            text = self.tr("Pin {number}").format(number=place + 1)
            self.pins[place] = SideButton(text, side, (STAYS, GOES))
        self._add_flow(self.tr("Pins"), list(self.pins.values()))

    def _add_flow(self, title: str, buttons: list[SideButton]) -> None:
        if not buttons:
            return
        held = QWidget()
        flow = FlowLayout(held, gap=tokens.S)
        for button in buttons:
            flow.addWidget(button)
        self.add(Label(title, "label"))
        self.add(held)

    def _step(self, quantity: int) -> None:
        self._quantity = quantity
        self._check()

    def _check(self) -> None:
        self._quantity = min(self._quantity, self._total - 1)
        self.stepper.show_quantity(self._quantity, editable=True)
        self.stepper.plus.setEnabled(self._quantity < self._total - 1)
        left = self._total - self._quantity
        self._staying.setText(self.tr("{count} stay").format(count=left))
        try:
            check_split(self._finding, self.part())
        except InputError as error:
            self._problem.setText(explain(error)[0])
            self._problem.show()
            self.confirm_button.setEnabled(False)
        else:
            self._problem.hide()
            self.confirm_button.setEnabled(True)
