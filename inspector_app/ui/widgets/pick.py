"""Choose one that is known, or write down a new one, in the same place."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QSizePolicy, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.form import ComboBox, LineField

_ONE_AND_NEW = 2
"""Entries of the list when there is one to choose, and the one that lets a person write."""


class PickOrWrite(QWidget):
    """`chosen` is the id of what was picked, or None; `written` the text of a new one, or empty.

    With nothing to pick from it is a plain text field. `changed` after every change by a person.
    """

    changed = Signal()

    def __init__(self, name: str, placeholder: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self.combo = ComboBox()
        self.combo.setAccessibleName(name)
        self.combo.setPlaceholderText(self.tr("Choose"))
        self.field = LineField("", placeholder)
        self.field.setAccessibleName(name)
        self._back = IconButton("x", self.tr("Choose a known one instead"))
        self._back.clicked.connect(self._pick_again)
        self.combo.currentIndexChanged.connect(self._picked)
        self.field.textEdited.connect(lambda _text: self.changed.emit())
        self._write = QWidget()
        line = row(gap=tokens.XS)
        line.addWidget(self.field, 1)
        line.addWidget(self._back)
        self._write.setLayout(line)
        self.setLayout(column(self.combo, self._write, gap=0))
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.set_choices(())

    def set_choices(
        self, choices: Sequence[tuple[str, str]], chosen: str | None = None, new: str = ""
    ) -> None:
        """Choices as (id, text). `new` is the words of the entry that lets one write ("New factory")."""
        self.combo.blockSignals(True)
        self.combo.clear()
        for key, text in choices:
            self.combo.addItem(text, key)
        if choices:
            self.combo.addItem(f"+  {new or self.tr('New')}", None)
            # Nothing is chosen on a person's behalf, unless there is only one to choose.
            only = choices[0][0] if len(choices) == 1 else ""
            self.combo.setCurrentIndex(self.combo.findData(chosen or only) if chosen or only else -1)
        self.combo.blockSignals(False)
        self._show_writing(not choices)

    def choose(self, key: str | None) -> None:
        """Take one that is known, silently; nothing happens when it is not among them."""
        place = self.combo.findData(key) if key else -1
        if place >= 0:
            self.combo.blockSignals(True)
            self.combo.setCurrentIndex(place)
            self.combo.blockSignals(False)
            self._show_writing(False)

    def write(self, text: str) -> None:
        """Put in the text of a new one, silently."""
        self.field.setText(text)

    def _show_writing(self, writing: bool) -> None:
        self.combo.setVisible(not writing)
        self._write.setVisible(writing)
        self._back.setVisible(self.combo.count() > 0)
        self.setFocusProxy(self.field if writing else self.combo)

    def _picked(self) -> None:
        if self.combo.currentIndex() >= 0 and self.combo.currentData() is None:
            self._show_writing(True)
            self.field.setFocus()
        self.changed.emit()

    def _pick_again(self) -> None:
        self.field.clear()
        self._show_writing(False)
        self.combo.setCurrentIndex(0 if self.combo.count() == _ONE_AND_NEW else -1)
        self.combo.setFocus()
        self.changed.emit()

    @property
    def chosen(self) -> str | None:
        return None if self._write.isVisibleTo(self) else self.combo.currentData()

    @property
    def written(self) -> str:
        return self.field.text().strip() if self._write.isVisibleTo(self) else ""

    def is_empty(self) -> bool:
        return not self.chosen and not self.written
