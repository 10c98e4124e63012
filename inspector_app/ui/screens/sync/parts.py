"""Small parts of the exchange page: fingerprint words, a trusted person."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Divider, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.chips import Chip
from inspector_app.ui.widgets.flow import FlowLayout
from inspector_app.ui.widgets.labels import IconLabel, Label


def words_row(words: Sequence[str]) -> QWidget:
    """Fingerprint words in their order, each as a chip with its number, to be read out and compared."""
    holder = QWidget()
    flow = FlowLayout(holder, gap=tokens.S)
    for number, word in enumerate(words, start=1):
        flow.addWidget(Chip(f"{number}  {word}", "accent"))
    holder.setAccessibleName(" ".join(words))
    return holder


class PersonRow(QWidget):
    """A trusted person with the words that were compared. `removed` when the cross is pressed."""

    removed = Signal()

    def __init__(self, name: str, words: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        remove = IconButton("trash-2", self.tr("No longer trust {name}").format(name=name))
        remove.clicked.connect(self.removed)
        texts = column(Label(name, "strong", wrap=True), Label(" ".join(words), "muted", wrap=True), gap=0)
        line = row(IconLabel("shield-check", "good"), gap=tokens.CONTROL_GAP)
        line.addLayout(texts, 1)
        line.addWidget(remove)
        self.setLayout(column(Divider(), line, gap=tokens.XS))
