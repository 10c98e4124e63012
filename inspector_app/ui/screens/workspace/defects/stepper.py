"""Minus, number, plus."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.labels import Label


class Stepper(Box):
    """Minus, number, plus. `changed(quantity)`; it never goes below one: a finding of nothing belongs in the
    bin.
    """

    changed = Signal(int)

    def __init__(self, name: str) -> None:
        super().__init__("card")
        self._quantity = 1
        self.minus = Button("", "minus", kind="stepper")
        self.minus.describe(self.tr("One less"))
        self.plus = Button("", "plus", kind="stepper")
        self.plus.describe(self.tr("One more"))
        self._label = Label("1", "strong")
        self._label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._label.setMinimumWidth(theme().px(tokens.XL))
        self.minus.clicked.connect(lambda: self._step(-1))
        self.plus.clicked.connect(lambda: self._step(+1))
        self.setLayout(row(self.minus, self._label, self.plus, gap=0))
        self.setAccessibleName(name)

    def show_quantity(self, quantity: int, *, editable: bool) -> None:
        self._quantity = quantity
        self._label.setText(str(quantity))
        self.minus.setEnabled(editable and quantity > 1)
        self.plus.setEnabled(editable)

    def _step(self, by: int) -> None:
        wanted = self._quantity + by
        if wanted >= 1:
            self.show_quantity(wanted, editable=True)  # at once; the next snapshot says whether it was kept
            self.changed.emit(wanted)
