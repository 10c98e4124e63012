"""The seconds until the next try may come, counted down."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal

_SECOND_MS = 1000


class Waiting(QObject):
    """`changed(seconds left)` when the wait begins, every second, and with 0 at its end."""

    changed = Signal(int)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.left = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self.count_down)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def begin(self, seconds: int) -> None:
        """Wait this long from now; 0: no longer."""
        self.left = seconds
        if seconds:
            self._timer.start()
        else:
            self._timer.stop()
        self.changed.emit(seconds)

    def count_down(self) -> None:
        """A second has passed."""
        self.begin(max(self.left - 1, 0))
