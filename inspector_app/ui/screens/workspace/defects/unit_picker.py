"""Units chosen by touch: a carton, then the units that were drawn from it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.widgets.boxes import clear, column
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.form import ComboBox


class UnitPicker(QWidget):
    """`changed(numbers)` after a touch on a unit. Hidden where no cartons were drawn."""

    changed = Signal(tuple)

    def __init__(self) -> None:
        super().__init__()
        self._by_carton: dict[str, tuple[int, ...]] = {}
        self._chosen: tuple[int, ...] = ()
        self.cartons = ComboBox()
        self.cartons.setAccessibleName(self.tr("Carton it came from"))
        self.cartons.activated.connect(lambda _place: self._show_units())
        self._held = QWidget()
        self._flow = FlowLayout(self._held, gap=tokens.XS)
        self.buttons: dict[int, Button] = {}
        self.setLayout(column(self.cartons, self._held, gap=tokens.S))

    def show_units(self, chosen: tuple[int, ...], state: WorkspaceState, stage: int) -> None:
        """Units of the sample `stage`; `chosen` belong to the finding already."""
        by_carton: dict[str, list[int]] = {}
        for unit in state.record.units:
            if unit.carton and unit.stage == stage:
                by_carton.setdefault(unit.carton, []).append(unit.number)
        drawn = {one.id: one for one in state.record.cartons if one.id in by_carton}
        ordered = sorted(drawn.values(), key=lambda one: (one.stratum, one.number))
        now = {one.id: tuple(sorted(by_carton[one.id])) for one in ordered}
        self.setVisible(bool(now))
        if now != self._by_carton:
            self._by_carton = now
            self.cartons.clear()
            for one in ordered:
                label = one.label or self.tr("loose pieces")
                self.cartons.addItem(self.tr("Carton {label}").format(label=label), one.id)
        self._chosen = chosen
        of_chosen = next((key for key, numbers in now.items() if set(numbers) & set(chosen)), None)
        if of_chosen is not None and not set(now.get(self.cartons.currentData(), ())) & set(chosen):
            self.cartons.choose(of_chosen)
        self._show_units()

    def _show_units(self) -> None:
        numbers = self._by_carton.get(str(self.cartons.currentData()), ())
        if tuple(self.buttons) != numbers:
            clear(self._flow)
            self.buttons = {}
            for number in numbers:
                button = Button(str(number), kind="segment")
                button.setCheckable(True)
                button.setAccessibleName(self.tr("Unit {number}").format(number=number))
                button.clicked.connect(lambda on, number=number: self._take(number, chosen=on))
                self.buttons[number] = button
                self._flow.addWidget(button)
            self._held.updateGeometry()
        for number, button in self.buttons.items():
            button.setChecked(number in self._chosen)

    def _take(self, number: int, *, chosen: bool) -> None:
        rest = tuple(one for one in self._chosen if one != number)
        self._chosen = tuple(sorted((*rest, number))) if chosen else rest
        self.changed.emit(self._chosen)
