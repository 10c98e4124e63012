"""A search field: lens, a cross to clear, and a signal once the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.widgets.undo_keys import let_go


class SearchField(QLineEdit):
    """`searched(text)` after a pause in typing, and at once on Return or when cleared; text is stripped."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        self.setClearButtonEnabled(True)
        side = theme().px(tokens.ICON)
        self.setTextMargins(side + tokens.S, 0, 0, 0)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens.SEARCH_DELAY_MS)
        self._timer.timeout.connect(self._search)
        self.textChanged.connect(self._typed)
        self.returnPressed.connect(self._carried_out)

    def event(self, event: QEvent) -> bool:
        undo = bool(self.text()) and self.isUndoAvailable()
        return let_go(event, undo=undo, redo=self.isRedoAvailable()) or super().event(event)

    def _carried_out(self) -> None:
        """What Ctrl+Z then means is what Return did, not the letters of the search."""
        with QSignalBlocker(self):
            self.setText(self.text())
        self._search()

    def _typed(self, text: str) -> None:
        if text:
            self._timer.start()
        else:
            self._search()

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme().px(tokens.ICON)
        picture = icon_pixmap("search", "ink_soft", side, self.devicePixelRatioF())
        painter.drawPixmap(theme().space(tokens.CONTROL_GAP), (self.height() - side) // 2, picture)
