"""Decides when the window locks: nobody there, the computer going to sleep, its screen locked.

Watches only while a vault is open. A lock that nobody asked for waits for work that somebody did ask for (an
export, a hundred photos), but not for ever; sleep and the screen's lock wait for nothing.
"""

from __future__ import annotations

from collections.abc import Callable

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from inspector_app.ui.locking.idle import IdleWatch
from inspector_app.ui.locking.signals import LockSignals, for_this_platform
from inspector_app.ui.locking.warning import LockWarning, window_in_front
from inspector_app.ui.viewmodels.app_model import AppModel


class Guard(QObject):
    """`lock` closes the vault; `window` is the main window. Begins and ends with the session of `app`."""

    def __init__(
        self,
        app: AppModel,
        window: QWidget,
        lock: Callable[[], object],
        *,
        signals: LockSignals | None = None,
        watch: IdleWatch | None = None,
    ) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._lock = lock
        self.watch = watch if watch is not None else IdleWatch(self, held_up=self.work_under_way)
        self.watch.warned.connect(self._warn)
        self.watch.stirred.connect(self._calm)
        self.watch.expired.connect(self._nobody_there)
        self._worked = False
        self._settling = False
        self.signals = signals if signals is not None else for_this_platform(self)
        self.signals.lock_wanted.connect(self._wanted)
        self._warning: LockWarning | None = None
        app.tasks.busy_changed.connect(self._note_work)
        app.session_changed.connect(self.follow)
        app.locking_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Watch while a vault is open, as the settings say."""
        self._calm()
        if not self._app.unlocked:
            self.watch.stop()
            return
        self.watch.start(self._app.settings.lock_minutes)
        if self._app.settings.lock_on_suspend:
            self.signals.start(self._window.windowHandle())
        else:
            self.signals.stop()

    def end(self) -> None:
        """Watch no longer; for the end of the program."""
        self._calm()
        self.watch.stop()
        self.signals.stop()

    @property
    def warning(self) -> LockWarning | None:
        """The toast of the last seconds, while it is shown."""
        return self._warning

    def _warn(self, seconds: int) -> None:
        front = window_in_front(self._window)
        if self._warning is not None and (
            not shiboken6.isValid(self._warning) or self._warning.parentWidget() is not front
        ):
            self._calm()
        if self._warning is None:
            self._warning = LockWarning(front, seconds)
        else:
            self._warning.count(seconds)

    def _calm(self) -> None:
        warning, self._warning = self._warning, None
        if warning is not None and shiboken6.isValid(warning):
            warning.hide()
            warning.deleteLater()

    def _nobody_there(self) -> None:
        self._calm()
        self._lock()

    def work_under_way(self) -> bool:
        """Whether anything was worked at since this was last asked: work in small steps pauses between."""
        worked = self._worked or self._app.tasks.busy
        self._worked = False
        return worked

    def _note_work(self, busy: bool) -> None:
        self._worked = self._worked or busy

    def _wanted(self, reason: str) -> None:
        del reason
        self._lock()
        if not self._app.tasks.busy:
            self.signals.settled()
        elif not self._settling:
            # The computer may sleep when everything is stored and the vault is closed.
            self._settling = True
            self._app.tasks.idle.connect(self._settled)

    def _settled(self) -> None:
        self._settling = False
        self._app.tasks.idle.disconnect(self._settled)
        self.signals.settled()
