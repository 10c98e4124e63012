"""The pick list on the screen: a large box per carton with how many pieces to take from it, and which; ticked
off when it was opened.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLayout, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_words import number
from inspector_app.ui.widgets.boxes import clear, column
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import Label


@dataclass(frozen=True)
class CartonLine:
    """A carton to open, `number` 0 for loose pieces. `positions` () where its content is not known; `new` of
    the pieces were added by the last draw.
    """

    id: str
    part: str
    number: int
    take: int
    positions: tuple[int, ...]
    new: int
    opened: bool


class CartonList(QWidget):
    """`marked(carton id, opened)`. With positions a line per carton, without them boxes beside each other."""

    marked = Signal(str, bool)

    def __init__(self) -> None:
        super().__init__()
        self._buttons: dict[str, Button] = {}
        self._pieces: dict[str, Label] = {}
        self._shape: list[tuple[str, str, bool]] = []
        self._column = column(gap=tokens.CONTROL_GAP)
        self.setLayout(self._column)

    def show_cartons(self, lines: Sequence[CartonLine], *, editable: bool) -> None:
        shape = [(line.id, line.part, bool(line.positions)) for line in lines]
        if shape != self._shape:
            self._build(lines)
            self._shape = shape
        for line in lines:
            self._fill(line, editable=editable)
        self.setVisible(bool(lines))

    def _build(self, lines: Sequence[CartonLine]) -> None:
        clear(self._column)
        self._buttons.clear()
        self._pieces.clear()
        for part, group in groupby(lines, key=lambda line: line.part):
            if part:
                self._column.addWidget(Label(part, "label"))
            self._column.addLayout(self._group(tuple(group)))
        self.updateGeometry()

    def _group(self, lines: Sequence[CartonLine]) -> QLayout:
        if not any(line.positions for line in lines):
            flow = FlowLayout(gap=tokens.S, stretch=True)
            for line in lines:
                flow.addWidget(self._button(line))
            return flow
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme().space(tokens.M))
        grid.setVerticalSpacing(theme().space(tokens.S))
        grid.setColumnStretch(1, 1)
        for place, line in enumerate(lines):
            label = Label("", wrap=True)
            self._pieces[line.id] = label
            grid.addWidget(self._button(line), place, 0)
            grid.addWidget(label, place, 1, Qt.AlignmentFlag.AlignVCenter)
        return grid

    def _button(self, line: CartonLine) -> Button:
        button = Button("", "package", kind="choice")
        button.setCheckable(True)
        button.setMinimumWidth(theme().px(tokens.TILE_WIDTH - tokens.L))
        button.clicked.connect(lambda checked, key=line.id: self.marked.emit(key, checked))
        self._buttons[line.id] = button
        return button

    def _fill(self, line: CartonLine, *, editable: bool) -> None:
        text = (
            self.tr("Carton {number} · take {pieces}")
            if line.number
            else self.tr("Loose pieces · take {pieces}")
        )
        button = self._buttons[line.id]
        new = self.tr(" ({new} new)").format(new=number(line.new)) if line.new else ""
        button.setText(text.format(number=line.number, pieces=number(line.take)) + new)
        button.setChecked(line.opened)
        button.set_icon("circle-check" if line.opened else "package", "good" if line.opened else "ink_soft")
        button.setEnabled(editable)
        state = self.tr("opened") if line.opened else self.tr("not opened yet")
        pieces = ", ".join(map(str, line.positions))
        button.setAccessibleDescription(f"{state}; {pieces}" if pieces else state)
        if line.id in self._pieces:
            self._pieces[line.id].setText(
                self.tr("pieces {numbers}").format(numbers=pieces) if pieces else self.tr("any pieces")
            )
