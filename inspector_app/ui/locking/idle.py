"""Notices that nobody is there: no key, mouse, touch or wheel for some minutes. Locks nothing itself.

It listens to the windows, not to every object of the application: input arrives there first, and thousands of
other events a second do not.
"""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

WARNING_S = 20
TICK_MS = 1000
LONGEST_PATIENCE = 600
"""Ticks that work under way may put off the end."""

_ACTIVITY = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.KeyRelease,
        QEvent.Type.InputMethod,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.TabletPress,
        QEvent.Type.TabletMove,
        QEvent.Type.TabletRelease,
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
    }
)


def seconds_with_sleep() -> float:
    """Seconds since some moment, which also pass while the computer sleeps, and which nobody can set."""
    for name in ("CLOCK_BOOTTIME", "CLOCK_MONOTONIC"):
        clock = getattr(time, name, None)
        if clock is not None:
            return time.clock_gettime(clock)
    return time.monotonic()


class IdleWatch(QObject):
    """`warned(seconds left)` once a second before the end, `stirred` when a person came back after that,
    `expired` at the end, once. `tick` is what its timer calls.

    `held_up` is asked at the end: while it says yes, `warned(0)` comes instead, but not for ever.
    """

    warned = Signal(int)
    stirred = Signal()
    expired = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        clock: Callable[[], float] = seconds_with_sleep,
        held_up: Callable[[], bool] = lambda: False,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._held_up = held_up
        self._patience = 0
        self._limit_s = 0.0
        self._last = clock()
        self._warned = False
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self.tick)

    @property
    def running(self) -> bool:
        return self._timer.isActive()

    def start(self, minutes: int) -> None:
        """Begin to wait, or go on with another time."""
        self._limit_s = minutes * 60.0
        self._last = self._clock()
        self._warned = False
        self._patience = 0
        self._timer.start()
        self._listen()

    def stop(self) -> None:
        self._timer.stop()
        self._warned = False
        # A window that is being taken down still gets events, and must not ask Python about them.
        for window in QGuiApplication.topLevelWindows():
            window.removeEventFilter(self)

    def stir(self) -> None:
        """Somebody is there. After the whole time has passed it is too late: a computer that slept for hours
        is not kept open by the key that woke it.
        """
        if not self.running:
            return
        now = self._clock()
        if now - self._last >= self._limit_s and not self._patience:
            self._end()
            return
        self._last = now
        self._patience = 0
        if self._warned:
            self._warned = False
            self.stirred.emit()

    def tick(self) -> None:
        """Compare the time that has passed with the time allowed."""
        if not self.running:
            return
        self._listen()
        left = self._limit_s - (self._clock() - self._last)
        if left <= 0:
            self._come_to_the_end()
        elif left <= WARNING_S:
            self._warned = True
            self.warned.emit(max(int(left + 0.5), 1))

    def _come_to_the_end(self) -> None:
        if self._held_up() and self._patience < LONGEST_PATIENCE:
            self._patience += 1
            self._warned = True
            self.warned.emit(0)
        else:
            self._end()

    def _end(self) -> None:
        self.stop()
        self.expired.emit()

    def _listen(self) -> None:
        # Dialogs and menus are windows of their own. Installing a filter twice only moves it to the front.
        for window in QGuiApplication.topLevelWindows():
            window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _ACTIVITY:
            self.stir()
        return super().eventFilter(watched, event)
