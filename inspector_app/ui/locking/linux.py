"""Sleep and screen lock on Linux: logind on the system bus, screen savers on the session bus. Silent without
a bus.

logind is asked to wait a moment with going to sleep until the window has locked (a delaying inhibitor), so
that nothing is on the screen when the computer wakes.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from typing import cast

from PySide6.QtCore import SLOT, QObject, Slot
from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusPendingCall,
    QDBusPendingCallWatcher,
    QDBusUnixFileDescriptor,
)
from PySide6.QtGui import QWindow

from inspector_app.ui.locking.signals import SCREEN, SUSPEND, LockSignals

LOGIND = "org.freedesktop.login1"
LOGIND_PATH = "/org/freedesktop/login1"
MANAGER = "org.freedesktop.login1.Manager"
SESSION = "org.freedesktop.login1.Session"
SCREEN_SAVERS = ("org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver")

_SLEEP = (LOGIND, LOGIND_PATH, MANAGER, "PrepareForSleep")
_LOCK = (LOGIND, "", SESSION, "Lock")
# Declared as bytes in PySide6 6.12, but bytes are refused and text is taken.
_SLEEPS = cast("bytes", SLOT("_sleeps(bool)"))
_LOCKED = cast("bytes", SLOT("_session_locked(QDBusMessage)"))
_SAVER = cast("bytes", SLOT("_saver(bool)"))


class LinuxSignals(LockSignals):
    """`system` and `session` are the buses; those of the computer unless others are given."""

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        system: QDBusConnection | None = None,
        session: QDBusConnection | None = None,
    ) -> None:
        super().__init__(parent)
        self._system = system or QDBusConnection.systemBus()
        self._session = session or QDBusConnection.sessionBus()
        self._own_session = ""
        self._inhibitor: int | None = None
        self._waiting: list[QDBusPendingCallWatcher] = []

    def _begin(self, window: QWindow | None) -> None:
        del window
        if self._system.isConnected():
            self._system.connect(*_SLEEP, self, _SLEEPS)
            self._system.connect(*_LOCK, self, _LOCKED)
            self._ask_for_session()
            self._ask_to_wait()
        if self._session.isConnected():
            for name in SCREEN_SAVERS:
                self._session.connect("", "", name, "ActiveChanged", self, _SAVER)

    def _end(self) -> None:
        if self._system.isConnected():
            self._system.disconnect(*_SLEEP, self, _SLEEPS)
            self._system.disconnect(*_LOCK, self, _LOCKED)
        if self._session.isConnected():
            for name in SCREEN_SAVERS:
                self._session.disconnect("", "", name, "ActiveChanged", self, _SAVER)
        self.settled()

    def settled(self) -> None:
        """Let the computer sleep."""
        if self._inhibitor is not None:
            os.close(self._inhibitor)
            self._inhibitor = None

    @property
    def holds_sleep(self) -> bool:
        """Whether the computer waits for us before it sleeps."""
        return self._inhibitor is not None

    @Slot(bool)
    def _sleeps(self, going: bool) -> None:
        if going:
            self.want(SUSPEND)
        elif self.listening and self._inhibitor is None:
            self._ask_to_wait()

    @Slot(bool)
    def _saver(self, active: bool) -> None:
        if active:
            self.want(SCREEN)

    @Slot(QDBusMessage)
    def _session_locked(self, message: QDBusMessage) -> None:
        # Every session's lock is told to everybody; another person's screen is no reason, if we know ours.
        if not self._own_session or message.path() == self._own_session:
            self.want(SCREEN)

    def _ask_for_session(self) -> None:
        number = os.environ.get("XDG_SESSION_ID", "")
        if number:
            call = QDBusMessage.createMethodCall(LOGIND, LOGIND_PATH, MANAGER, "GetSession")
            call.setArguments([number])
            self._ask(call, self._take_session)

    def _ask_to_wait(self) -> None:
        call = QDBusMessage.createMethodCall(LOGIND, LOGIND_PATH, MANAGER, "Inhibit")
        call.setArguments(["sleep", "Inspector", "Stores what is open and locks", "delay"])
        self._ask(call, self._take_inhibitor)

    def _ask(self, call: QDBusMessage, take: Callable[[QDBusPendingCallWatcher], None]) -> None:
        call.setAutoStartService(False)
        pending: QDBusPendingCall = self._system.asyncCall(call)
        watcher = QDBusPendingCallWatcher(pending, self)
        watcher.finished.connect(take)
        self._waiting.append(watcher)

    @Slot(QDBusPendingCallWatcher)
    def _take_session(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = self._answer(watcher)
        path = getattr(answer, "path", None)
        self._own_session = str(path()) if callable(path) else ""

    @Slot(QDBusPendingCallWatcher)
    def _take_inhibitor(self, watcher: QDBusPendingCallWatcher) -> None:
        answer = self._answer(watcher)
        if isinstance(answer, QDBusUnixFileDescriptor) and answer.isValid():
            self.settled()
            # The value's own descriptor is closed with the value.
            self._inhibitor = os.dup(answer.fileDescriptor())
            if not self.listening:
                self.settled()

    def _answer(self, watcher: QDBusPendingCallWatcher) -> object:
        if watcher in self._waiting:
            self._waiting.remove(watcher)
        reply = watcher.reply()
        values = reply.arguments() if reply.type() == QDBusMessage.MessageType.ReplyMessage else []
        watcher.deleteLater()
        return values[0] if values else None
