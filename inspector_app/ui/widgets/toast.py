"""A quiet message at the foot of the window that goes by itself, with Undo where something can be taken
back.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSize, QTimer
from PySide6.QtWidgets import QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.buttons import Button
from inspector_app.ui.widgets.labels import Label


class Toast(Box):
    """One per window; a new message replaces the one shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__("toast", parent=parent)
        self._window = parent
        self._undo: Callable[[], object] | None = None
        self._text = Label(wrap=True)
        self._button = Button(self.tr("Undo"), kind="toast")
        self._button.clicked.connect(self._take_back)
        self._line = row(gap=tokens.M)
        self._line.addWidget(self._text, 1)
        self._line.addWidget(self._button)
        self._line.setContentsMargins(tokens.M, tokens.XS, tokens.S, tokens.XS)
        self.setLayout(self._line)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        parent.installEventFilter(self)
        self.hide()

    def show_message(self, text: str, undo: Callable[[], object] | None = None, label: str = "") -> None:
        """`label`: what the button says that runs `undo`, where it is another way back than Undo."""
        self._button.setText(label or self.tr("Undo"))
        self._text.setText(text)
        self._text.setAccessibleName(text)
        self._undo = undo
        self._button.setVisible(undo is not None)
        self._place()
        self.show()
        self.raise_()
        self._timer.start(tokens.TOAST_MS)

    def forget_way_back(self) -> None:
        """Whoever could go it is gone; the words stay."""
        self._undo = None
        self._button.hide()
        if self.isVisible():
            self._place()

    def message(self) -> str:
        return self._text.text()

    def _take_back(self) -> None:
        undo, self._undo = self._undo, None
        self.hide()
        if undo is not None:
            undo()

    def _place(self) -> None:
        parent = self._window
        self.resize(self._wanted(parent.width() - 2 * tokens.M))
        x = (parent.width() - self.width()) // 2
        above = theme().px(tokens.STATUS_HEIGHT) + tokens.M
        self.move(x, parent.height() - self.height() - above)

    def _wanted(self, most: int) -> QSize:
        """In one line where the window is wide enough for it; else the words go on in a second line."""
        self._line.activate()
        words = self._text.fontMetrics().horizontalAdvance(self._text.text()) + tokens.XS
        margins = self._line.contentsMargins()
        beside = 0 if self._undo is None else self._button.sizeHint().width() + self._line.spacing()
        width = min(words + beside + margins.left() + margins.right(), most)
        least = theme().px(tokens.TARGET) + tokens.S
        return QSize(width, max(self._line.totalHeightForWidth(width), least))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
