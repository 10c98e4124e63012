"""A place to drop a file on, or to choose one with a button."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label, set_property


class DropArea(Box):
    """`chosen(path)` for one local file or folder."""

    chosen = Signal(object)

    def __init__(self, text: str, button: str, pattern: str = "", parent: QWidget | None = None) -> None:
        super().__init__("drop", parent=parent)
        self._pattern = pattern
        label = Label(text, "soft", wrap=True)
        label.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = SecondaryButton(button, "folder-open")
        self.button.clicked.connect(self._ask)
        self.setLayout(
            column(
                row(1, IconLabel("file-check", "ink_soft", tokens.XL), 1),
                label,
                row(1, self.button, 1),
                gap=tokens.CONTROL_GAP,
                margin=tokens.L,
            )
        )
        self.setAcceptDrops(True)
        self.setFocusProxy(self.button)

    def _ask(self) -> None:
        name, _ = QFileDialog.getOpenFileName(self, self.button.text(), "", self._pattern)
        if name:
            self.chosen.emit(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile():
            set_property(self, "active", "true")
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        set_property(self, "active", "false")
        super().dragLeaveEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        set_property(self, "active", "false")
        event.acceptProposedAction()
        self.chosen.emit(Path(event.mimeData().urls()[0].toLocalFile()))
