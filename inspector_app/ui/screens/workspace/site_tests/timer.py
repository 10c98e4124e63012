"""A timer for a timed step: starts, counts down, says so with a sound and in words when the time is over."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inspector_app.ui.theme import tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.widgets.boxes import Box, row
from inspector_app.ui.widgets.buttons import SecondaryButton
from inspector_app.ui.widgets.labels import Label

TICK_MS = 250


class StepTimer(Box):
    """`finished(seconds)` when the time is over or it is stopped by hand."""

    finished = Signal(int)

    def __init__(self, seconds: int, name: str) -> None:
        super().__init__("scrolled")
        self._seconds = seconds
        self._elapsed = QElapsedTimer()
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self._show)
        self._left = Label(clock_text(seconds), "heading")
        self._left.setAccessibleName(name)
        self._left.setMinimumWidth(theme().px(tokens.THUMB))
        self.button = SecondaryButton(self.tr("Start"), "clock")
        self.button.setAccessibleName(self.tr("Start the timer: {name}").format(name=name))
        self.button.clicked.connect(self._press)
        self.setLayout(row(self._left, self.button, gap=tokens.S))

    @property
    def running(self) -> bool:
        return self._tick.isActive()

    def elapsed_seconds(self) -> int:
        return int(self._elapsed.elapsed() // 1000) if self._elapsed.isValid() else 0

    def _press(self) -> None:
        if self.running:
            self._stop()
        else:
            self._elapsed.start()
            self._tick.start()
            self.button.setText(self.tr("Stop"))
            self._left.set_tone("accent")

    def _stop(self) -> None:
        self._tick.stop()
        self.button.setText(self.tr("Start again"))
        self.finished.emit(self.elapsed_seconds())

    def _show(self) -> None:
        left = self._seconds - self.elapsed_seconds()
        self._left.setText(clock_text(max(0, left)))
        if left <= 0:
            self._left.setText(self.tr("Time is over"))
            self._left.set_tone("good")
            QApplication.beep()
            self._stop()


def clock_text(seconds: int) -> str:
    """Minutes and seconds, with hours where there are any."""
    hours, rest = divmod(seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
