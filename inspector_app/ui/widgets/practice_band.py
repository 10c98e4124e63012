"""The band over everything that is only practice: a word and a shape, always in sight, so that it is never
taken for real work.
"""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label

ROOMY_PERCENT = 125
"""Up to this text size the words have the size of all others."""


class PracticeBand(Box):
    """`left` when a person wants to go back to real work; only where there is a way to leave."""

    left = Signal()

    def __init__(self, text: str, *, can_leave: bool = False, parent: QWidget | None = None) -> None:
        super().__init__("practice", parent=parent)
        self._word = Label(self.tr("PRACTICE"), "strong")
        self._text = Label(text, "muted" if theme().percent > ROOMY_PERCENT else "", wrap=True)
        self.leave_button = SecondaryButton(self.tr("Leave practice"), "arrow-left")
        self.leave_button.setVisible(can_leave)
        self.leave_button.clicked.connect(self.left)
        layout = row(IconLabel("flask-conical", "warning"), self._word, gap=tokens.S)
        layout.addWidget(self._text, 1)
        layout.addWidget(self.leave_button)
        side = theme().space(tokens.M)
        high = tokens.FOCUS_WIDTH if can_leave else tokens.S
        layout.setContentsMargins(side, high, tokens.S, high)
        self.setLayout(layout)
        self.setAccessibleName(f"{self._word.text()}. {text}")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Large text: what is true of everything here is said in full, and the way out by its icon."""
        super().resizeEvent(event)
        words = self.tr("Leave practice")
        self.leave_button.setText(words if self.width() >= theme().px(tokens.FORM_WIDTH) else "")
        self.leave_button.setAccessibleName(words)
        self.leave_button.setToolTip("" if self.leave_button.text() else words)
