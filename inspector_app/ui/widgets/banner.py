"""A banner that says what went wrong, what is safe and what to do next. It stays until it is closed."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.errors import explain
from inspector_app.ui.theme import tokens
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import IconButton, SecondaryButton
from inspector_app.ui.widgets.labels import IconLabel, Label


class ErrorBanner(Box):
    """Hidden until `show_error`. `retry` only for errors that may go away by themselves."""

    retry = Signal()
    closed = Signal()

    def __init__(self, parent: QWidget | None = None, *, can_retry: bool = False) -> None:
        super().__init__("card", parent=parent)
        self.setProperty("tone", "bad")
        self._can_retry = can_retry
        self._text = Label("", "strong", wrap=True)
        self._hint = Label("", "soft", wrap=True)
        self._again = SecondaryButton(self.tr("Try again"), "refresh-cw")
        self._again.clicked.connect(self.retry)
        self._close = IconButton("x", self.tr("Close this message"))
        self._close.clicked.connect(self._dismiss)
        layout = row(IconLabel("circle-alert", "bad", tokens.ICON_LARGE), gap=tokens.CONTROL_GAP)
        layout.addLayout(column(self._text, self._hint, gap=0), 1)
        layout.addWidget(self._again)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        layout.setContentsMargins(tokens.M, tokens.S, tokens.S, tokens.S)
        self.setLayout(layout)
        self.hide()

    def show_error(self, error: InspectorError) -> None:
        text, hint = explain(error)
        self.show_text(text, hint)
        self._again.setVisible(self._can_retry and error.retryable)

    def show_text(self, text: str, hint: str = "") -> None:
        self._text.setText(text)
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._again.hide()
        self.setAccessibleName(f"{text} {hint}".strip())
        self.show()

    def text(self) -> str:
        return self._text.text()

    def hint(self) -> str:
        return self._hint.text()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()
