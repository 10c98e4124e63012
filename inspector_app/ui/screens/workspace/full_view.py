"""A picture over the whole workspace: zoom, pan, one beside the other; Escape closes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from inspector_app.ui.screens.workspace.zoom_view import STEP, ZoomView
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Page, column, row
from inspector_app.ui.widgets.buttons import IconButton
from inspector_app.ui.widgets.labels import ElidedLabel


class FullView(Page):
    """`stepped(+1 or -1)` asks for the next or the previous picture; `closed` when it is put away."""

    stepped = Signal(int)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._title = ElidedLabel("", "heading")
        self._view = ZoomView(self.tr("Picture"))
        self.tools: QHBoxLayout = row(gap=tokens.XS)
        self._before = IconButton("chevron-left", self.tr("Previous picture"), shortcut="Left")
        self._after = IconButton("chevron-right", self.tr("Next picture"), shortcut="Right")
        nearer = IconButton("zoom-in", self.tr("Nearer"), shortcut="+")
        farther = IconButton("zoom-out", self.tr("Farther"), shortcut=MINUS_KEY)
        close = IconButton("x", self.tr("Close"), shortcut="Esc")
        self._before.clicked.connect(lambda: self.stepped.emit(-1))
        self._after.clicked.connect(lambda: self.stepped.emit(+1))
        nearer.clicked.connect(lambda: self._view.magnify(STEP))
        farther.clicked.connect(lambda: self._view.magnify(1 / STEP))
        close.clicked.connect(self.close_view)
        head = row(gap=tokens.XS)
        head.addWidget(self._title, 1)
        head.addLayout(self.tools)
        for button in (self._before, self._after, farther, nearer, close):
            head.addWidget(button)
        head.setContentsMargins(tokens.M, tokens.XS, tokens.S, tokens.XS)
        layout = column(head, gap=0)
        layout.addWidget(self._view, 1)
        self.setLayout(layout)
        self.setFocusProxy(self._view)
        self._view.installEventFilter(self)
        parent.installEventFilter(self)
        self.hide()

    def open_picture(self, title: str, image: QImage | None, *, several: bool = False) -> None:
        """Show a picture; called again with the image when it arrives."""
        self._title.setText(title)
        self._view.set_image(image)
        self._before.setVisible(several)
        self._after.setVisible(several)
        self.setGeometry(self._covered.rect())
        if self.isHidden():
            self.show()
            self.raise_()
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_view(self) -> None:
        self.hide()
        self.closed.emit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._covered and event.type() == QEvent.Type.Resize:
            self.setGeometry(self._covered.rect())
        if watched is self._view and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
            if event.key() == Qt.Key.Key_Escape:
                self.close_view()
                return True
            if step is not None and self._view.zoom == 1.0 and self._after.isVisible():
                self.stepped.emit(step)
                return True
        return super().eventFilter(watched, event)


MINUS_KEY = QKeySequence(Qt.Key.Key_Minus).toString()
