"""Figures of one point in rows: name, value, and what goes with it (an interval, or why there is none)."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Divider, row
from inspector_app.ui.widgets.labels import Label


class Figures(QWidget):
    """Rows by key, in the order given; a row without a name is hidden."""

    def __init__(self, keys: tuple[str, ...]) -> None:
        super().__init__()
        self._rows: dict[str, tuple[Label, Label, Label, Divider]] = {}
        self._grid = QGridLayout()
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setColumnStretch(0, 1)
        for place, key in enumerate(keys):
            name, value = Label(wrap=True), Label("—", "strong")
            more, line = Label("", "muted"), Divider()
            self._grid.addWidget(name, place * 2, 0)
            self._grid.addLayout(row(1, value, more, gap=tokens.S), place * 2, 1)
            self._grid.addWidget(line, place * 2 + 1, 0, 1, 2)
            self._rows[key] = (name, value, more, line)
        self.setLayout(self._grid)

    def show_row(self, key: str, name: str, value: str = "—", more: str = "", tone: str = "") -> None:
        """Fill a row; an empty name hides it."""
        name_label, value_label, more_label, line = self._rows[key]
        name_label.setText(name)
        value_label.setText(value)
        value_label.set_tone(tone)
        more_label.setText(more)
        for widget in (name_label, value_label, more_label, line):
            widget.setVisible(bool(name))
        more_label.setVisible(bool(name and more))
        place = list(self._rows).index(key) * 2
        self._grid.setRowMinimumHeight(place, theme().space(tokens.XL) if name else 0)

    def text(self, key: str) -> str:
        """What a row says, as one would read it out; "" for a hidden one."""
        name, value, more, _line = self._rows[key]
        return (
            " ".join(part for part in (name.text(), value.text(), more.text()) if part) if name.text() else ""
        )
