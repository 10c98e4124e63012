"""Sleep and screen lock on Windows: messages that every window gets, and those it has to ask for.

Not run on Windows by us: tested with the calls of the system replaced at `Desktop`.
"""

from __future__ import annotations

import ctypes
from typing import Protocol

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QWindow

from inspector_app.ui.locking.signals import SCREEN, SUSPEND, LockSignals

# winuser.h and wtsapi32.h
WM_POWERBROADCAST = 0x0218
PBT_APMSUSPEND = 0x0004
WM_WTSSESSION_CHANGE = 0x02B1
WTS_SESSION_LOCK = 0x0007
NOTIFY_FOR_THIS_SESSION = 0

_MEANINGS = {
    (WM_POWERBROADCAST, PBT_APMSUSPEND): SUSPEND,
    (WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK): SCREEN,
}


class Message(ctypes.Structure):
    """The first members of MSG (winuser.h), as far as they are read here."""

    _fields_ = (
        ("hwnd", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("w_param", ctypes.c_size_t),
        ("l_param", ctypes.c_ssize_t),
    )


class Desktop(Protocol):
    """What is asked of the system."""

    def register(self, window: int) -> bool:
        """Have the window told when its session is locked."""
        ...

    def unregister(self, window: int) -> None: ...


class _Wtsapi:
    """wtsapi32.dll."""

    def __init__(self) -> None:
        self._library = ctypes.CDLL("wtsapi32.dll")

    def register(self, window: int) -> bool:
        handle = ctypes.c_void_p(window)
        return bool(self._library.WTSRegisterSessionNotification(handle, NOTIFY_FOR_THIS_SESSION))

    def unregister(self, window: int) -> None:
        self._library.WTSUnRegisterSessionNotification(ctypes.c_void_p(window))


class _Filter(QAbstractNativeEventFilter):
    """Reads each message of Windows and lets it through."""

    def __init__(self, owner: WindowsSignals) -> None:
        super().__init__()
        self._owner = owner

    def nativeEventFilter(
        self, kind: QByteArray | bytes | bytearray | memoryview, message: int
    ) -> tuple[bool, int]:
        given = kind.data() if isinstance(kind, QByteArray) else kind
        if bytes(given) == b"windows_generic_MSG":
            seen = Message.from_address(int(message))
            self._owner.heard(seen.message, seen.w_param)
        return False, 0


class WindowsSignals(LockSignals):
    """`desktop` is the system unless a test gives another."""

    def __init__(self, parent: QObject | None = None, *, desktop: Desktop | None = None) -> None:
        super().__init__(parent)
        self._desktop: Desktop = desktop if desktop is not None else _Wtsapi()
        self._filter: _Filter | None = None
        self._window = 0

    def _begin(self, window: QWindow | None) -> None:
        application = QCoreApplication.instance()
        if application is not None:
            self._filter = _Filter(self)
            application.installNativeEventFilter(self._filter)
        handle = int(window.winId()) if window is not None else 0
        # Without the registration sleep is still told; a refusal is no reason to fail.
        if handle and self._desktop.register(handle):
            self._window = handle

    def _end(self) -> None:
        application = QCoreApplication.instance()
        if application is not None and self._filter is not None:
            application.removeNativeEventFilter(self._filter)
        self._filter = None
        if self._window:
            self._desktop.unregister(self._window)
            self._window = 0

    def heard(self, message: int, parameter: int) -> None:
        """A message of Windows, by its numbers."""
        reason = _MEANINGS.get((message, parameter))
        if reason is not None:
            self.want(reason)
