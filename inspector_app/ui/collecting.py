"""Python's collector of reference cycles, kept to the GUI thread while there are worker threads.

It runs by itself in whichever thread happens to allocate, and frees what it finds there. A widget that is
freed in a worker's thread ends the program: seen when a screen had just been left and its long trail was
being read. So it is switched off for as long as workers live, and run from the GUI thread's event loop.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

EVERY_MS = 250
"""How often cycles are looked for while work is under way; in between, a worker's garbage waits."""

_OLDEST = 2


class Collecting(QObject):
    """Switches the collector off; `stop` switches it on again once the last of these has stopped."""

    _alive = 0

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(EVERY_MS)
        self._timer.timeout.connect(collect_due)
        self._stopped = False
        Collecting._alive += 1
        gc.disable()

    def set_busy(self, busy: bool) -> None:
        """While workers work, look regularly; when they have ended, once more."""
        if busy and not self._stopped:
            self._timer.start()
        else:
            self._timer.stop()
            collect_due()

    def stop(self) -> None:
        """After the worker threads have ended."""
        if not self._stopped:
            self._stopped = True
            self._timer.stop()
            Collecting._alive -= 1
            if not Collecting._alive:
                gc.enable()


def collect_due() -> None:
    """Collect the oldest generation whose turn it is, as the collector itself does. In the GUI thread."""
    counts, limits = gc.get_count(), gc.get_threshold()
    for generation in range(_OLDEST, -1, -1):
        if 0 < limits[generation] < counts[generation]:
            gc.collect(generation)
            return
