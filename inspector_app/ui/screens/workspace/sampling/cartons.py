"""The pick list: a large box per carton with how many pieces to take from it, ticked off when opened."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.records import Carton
from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import clear
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.flow import FlowLayout


class CartonList(QWidget):
    """`marked(carton id, opened)`."""

    marked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._flow = FlowLayout(self, gap=tokens.S, stretch=True)

    def show_cartons(self, cartons: tuple[Carton, ...], pieces: Mapping[str, int], *, editable: bool) -> None:
        if list(self._buttons) != [carton.id for carton in cartons]:
            clear(self._flow)
            self._buttons.clear()
            for carton in cartons:
                button = Button("", "package", kind="choice")
                button.setCheckable(True)
                button.setMinimumWidth(theme().px(tokens.TILE_WIDTH - tokens.L))
                button.clicked.connect(lambda checked, key=carton.id: self.marked.emit(key, checked))
                self._buttons[carton.id] = button
                self._flow.addWidget(button)
            self.updateGeometry()
        for carton in cartons:
            button = self._buttons[carton.id]
            button.setText(
                self.tr("Carton {number} · take {pieces}").format(
                    number=carton.number, pieces=pieces.get(carton.id, 0)
                )
            )
            button.setChecked(carton.opened)
            button.set_icon(
                "circle-check" if carton.opened else "package", "good" if carton.opened else "ink_soft"
            )
            button.setEnabled(editable)
            state = self.tr("opened") if carton.opened else self.tr("not opened yet")
            button.setAccessibleDescription(state)
        self.setVisible(bool(cartons))
