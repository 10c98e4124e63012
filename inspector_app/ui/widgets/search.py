"""A search field: lens, a cross to clear that a finger can hit, and a signal once the typing pauses."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon_pixmap
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.undo_keys import let_go


class SearchField(QLineEdit):
    """`searched(text)` after a pause in typing, and at once on Return or when cleared; text is stripped."""

    searched = Signal(str)

    def __init__(self, placeholder: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(placeholder)
        # Not Qt's own, which has the size of a letter whatever the text size.
        self.cross = IconButton("x", self.tr("Clear the search"), self)
        self.cross.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.cross.clicked.connect(self.clear)
        self.cross.hide()
        self._make_room()
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

    def _make_room(self) -> None:
        side = theme().px(tokens.ICON)
        self.setTextMargins(side + tokens.S, 0, 0 if self.cross.isHidden() else side + tokens.S, 0)

    def _typed(self, text: str) -> None:
        if self.cross.isHidden() == bool(text):
            self.cross.setVisible(bool(text))
            self._make_room()
        if text:
            self._timer.start()
        else:
            self._search()

    def _search(self) -> None:
        self._timer.stop()
        self.searched.emit(self.text().strip())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        side = self.height()
        self.cross.setGeometry(self.width() - side, 0, side, side)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._make_room()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        side = theme().px(tokens.ICON)
        picture = icon_pixmap("search", "ink_soft", side, self.devicePixelRatioF())
        painter.drawPixmap(theme().space(tokens.CONTROL_GAP), (self.height() - side) // 2, picture)
