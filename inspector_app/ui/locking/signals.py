"""What a platform tells about sleep and about its own screen lock. One adapter per platform, one contract.

An adapter never locks and never fails: where the platform says nothing, it stays silent, and the idle time
still holds.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

if TYPE_CHECKING:
    from PySide6.QtGui import QWindow

SUSPEND = "suspend"
SCREEN = "screen"


class LockSignals(QObject):
    """`lock_wanted(reason)`: `SUSPEND` before the computer sleeps, `SCREEN` when its screen was locked. Comes
    in the GUI thread, only between `start` and `stop`; nothing comes when it wakes or is unlocked again.
    """

    lock_wanted = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._listening = False

    @property
    def listening(self) -> bool:
        return self._listening

    def start(self, window: QWindow | None = None) -> None:
        """Begin to listen; a second time changes nothing. `window` is the one that some platforms tell."""
        if not self._listening:
            self._listening = True
            self._begin(window)

    def stop(self) -> None:
        """Listen no longer; a second time changes nothing."""
        if self._listening:
            self._listening = False
            self._end()

    def settled(self) -> None:
        """What was wanted is done: a platform that waits for us before it sleeps may go on."""

    def want(self, reason: str) -> None:
        """Pass on what the platform said."""
        if self._listening:
            self.lock_wanted.emit(reason)

    def _begin(self, window: QWindow | None) -> None:
        """For a platform to override."""

    def _end(self) -> None:
        """For a platform to override."""


def for_this_platform(parent: QObject | None = None) -> LockSignals:
    """The adapter of the platform we run on; a silent one where we know of none."""
    platform = sys.platform  # by itself, so that a type checker looks at every branch
    if platform == "linux":
        from inspector_app.ui.locking.linux import LinuxSignals

        return LinuxSignals(parent)
    if platform == "win32":
        from inspector_app.ui.locking.windows import WindowsSignals

        return WindowsSignals(parent)
    if platform == "darwin":
        from inspector_app.ui.locking.macos import MacSignals

        return MacSignals(parent)
    return LockSignals(parent)
