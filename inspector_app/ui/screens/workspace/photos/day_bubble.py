"""Where one is in a long gallery: the day of the photos at the top, while one scrolls."""

from __future__ import annotations

from PySide6.QtCore import QDate, Qt, QTimer
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.viewmodels.words import full_day_text
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.labels import Label

SHOWN_MS = 900


def day_text(day: str) -> str:
    """An ISO date as it is written in the language of the window."""
    date = QDate.fromString(day, "yyyy-MM-dd")
    return full_day_text(date) if date.isValid() else day


class DayBubble(Box):
    """Over the upper edge of its parent; goes by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("toast", parent=parent)
        self._text = Label()
        layout = row(self._text, gap=0)
        layout.setContentsMargins(tokens.M, tokens.XS, tokens.M, tokens.XS)
        self.setLayout(layout)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def text(self) -> str:
        return self._text.text()

    def show_day(self, day: str) -> None:
        """Show the day of what is at the top now; nothing for photos that know none."""
        if not day:
            self.hide()
            return
        self._text.setText(day_text(day))
        self.adjustSize()
        parent = self.parentWidget()
        if parent is not None:
            self.move((parent.width() - self.width()) // 2, tokens.S)
        self.show()
        self._timer.start()
