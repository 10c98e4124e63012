"""Shown over a screen while something takes its time: what is being done, how far it is, and a way to stop
it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QProgressBar, QWidget

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, column, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import Label


class BusyOverlay(QWidget):
    """`start` shows it only after a moment, so that quick work does not flicker. `cancelled` when asked to
    stop.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._covered = parent
        self._title = Label("", "heading", wrap=True)
        self._detail = Label("", "muted", wrap=True)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self.cancel_button = SecondaryButton(self.tr("Cancel"), "x")
        self.cancel_button.clicked.connect(self.cancelled)
        inner = column(
            self._title,
            self._detail,
            self._bar,
            row(1, self.cancel_button),
            gap=tokens.CONTROL_GAP,
            margin=tokens.L,
        )
        self._box = Box("dialog", inner)
        self._box.setMinimumWidth(theme().space(tokens.FORM_WIDTH) // 2)
        self.setLayout(column(1, row(1, self._box, 1), 1))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(tokens.BUSY_AFTER_MS)
        self._timer.timeout.connect(self._appear)
        parent.installEventFilter(self)
        self.hide()

    def start(self, title: str, detail: str = "", *, can_cancel: bool = False) -> None:
        self._title.setText(title)
        self.set_detail(detail)
        self.cancel_button.setVisible(can_cancel)
        self._bar.setRange(0, 0)
        self._timer.start()

    def set_detail(self, text: str) -> None:
        """What is being done at this moment; the box grows and shrinks with it."""
        self._detail.setText(text)
        self._detail.setVisible(bool(text))

    def detail(self) -> str:
        return self._detail.text()

    def set_progress(self, done: int, total: int) -> None:
        self._bar.setRange(0, total)
        self._bar.setValue(done)

    def finish(self) -> None:
        self._timer.stop()
        self.hide()

    def _appear(self) -> None:
        self.setGeometry(self._covered.rect())
        self.raise_()
        self.show()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def paintEvent(self, event: QPaintEvent) -> None:
        del event
        painter = QPainter(self)
        painter.setOpacity(0.75)
        painter.fillRect(self.rect(), theme().colour("window"))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and watched is self._covered:
            self.setGeometry(self._covered.rect())
        return super().eventFilter(watched, event)
