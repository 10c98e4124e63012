"""Rings when the time of a test is over, also while the window is locked. It knows moments, never what they
are about.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication

from inspector_app.ui.viewmodels.app_model import AppModel

STROKES = 3
BETWEEN_MS = 700
LONGEST_MS = 24 * 3600 * 1000
"""Timers of Qt count no further than 24 days; a day is looked ahead."""


class Bell(QObject):
    """`rang` for each deadline; the sound is made by `sound`, three times."""

    rang = Signal(str)

    def __init__(self, app: AppModel) -> None:
        super().__init__(app)
        self._deadlines: dict[str, int] = {}
        self._strokes = 0
        self._next = self._timer(self._look)
        self._between = self._timer(self._strike)
        self._sound: Callable[[], None] | None = None

    @classmethod
    def of(cls, app: AppModel) -> Bell:
        """The one of the program; it outlives screens and the open vault."""
        return app.findChild(cls) or cls(app)

    def _timer(self, slot: Callable[[], None]) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(slot)
        return timer

    def use_sound(self, sound: Callable[[], None]) -> None:
        """Another sound than the tone of this program."""
        self._sound = sound

    def set_deadline(self, key: str, at_ms: int) -> None:
        """By the wall clock; another moment for the same key replaces it."""
        self._deadlines[key] = at_ms
        self._wait()

    def forget(self, key: str) -> None:
        self._deadlines.pop(key, None)
        self._wait()

    def _wait(self) -> None:
        from inspector_app.system.clock import wall_ms

        if not self._deadlines:
            self._next.stop()
            return
        nearest = min(self._deadlines.values()) - wall_ms()
        self._next.start(min(max(nearest, 0), LONGEST_MS))

    def _look(self) -> None:
        from inspector_app.system.clock import wall_ms

        now = wall_ms()
        due = [key for key, at_ms in self._deadlines.items() if at_ms <= now]
        for key in due:
            del self._deadlines[key]
        if due:
            self.ring()
        for key in due:
            self.rang.emit(key)
        self._wait()

    def ring(self) -> None:
        """Sound it, and have the window asked for in the bar of programs."""
        self._strokes = STROKES
        window = next((one for one in QApplication.topLevelWidgets() if one.isVisible()), None)
        if window is not None:
            QApplication.alert(window)
        self._strike()

    def quiet(self) -> None:
        """The person has seen it."""
        self._strokes = 0
        self._between.stop()

    def _strike(self) -> None:
        if self._sound is None:
            from inspector_app.ui.gauges.sound import Tone

            self._sound = Tone(self).sound
        self._sound()
        self._strokes -= 1
        if self._strokes > 0:
            self._between.start(BETWEEN_MS)
