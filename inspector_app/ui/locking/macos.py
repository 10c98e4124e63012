"""Sleep and screen lock on macOS, through the C interfaces of CoreFoundation and IOKit: no bridge to
Objective-C is needed.

The screen lock is told by a distributed notification that Apple does not document but has sent for many
years. Not run on macOS by us: tested with the calls of the system replaced at `Desktop`.
"""

from __future__ import annotations

import ctypes
from collections.abc import Callable
from typing import Any, Protocol

from PySide6.QtCore import QObject
from PySide6.QtGui import QWindow

from inspector_app.ui.locking.signals import SCREEN, SUSPEND, LockSignals

SCREEN_LOCKED = "com.apple.screenIsLocked"
# IOKit/IOMessage.h: iokit_common_msg(0x270) and (0x280)
CAN_SLEEP = 0xE0000270
WILL_SLEEP = 0xE0000280

_FRAMEWORKS = "/System/Library/Frameworks/{0}.framework/{0}"
_UTF8 = 0x08000100
_DELIVER_IMMEDIATELY = 4

_P = ctypes.c_void_p
_Notified = ctypes.CFUNCTYPE(
    None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p
)
_Powered = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_uint32, ctypes.c_uint32, ctypes.c_void_p)


class Desktop(Protocol):
    """What is asked of the system. Both callbacks come on the main thread's run loop."""

    def watch(self, locked: Callable[[], None], power: Callable[[int], None]) -> None:
        """Begin to tell that the screen was locked, and messages about sleep by their number."""
        ...

    def unwatch(self) -> None: ...


class _Frameworks:
    """CoreFoundation's distributed notifications and IOKit's power messages."""

    def __init__(self) -> None:
        self._core = ctypes.CDLL(_FRAMEWORKS.format("CoreFoundation"))
        self._io = ctypes.CDLL(_FRAMEWORKS.format("IOKit"))
        declared: tuple[tuple[Any, Any, list[Any]], ...] = (
            (self._core.CFNotificationCenterGetDistributedCenter, ctypes.c_void_p, []),
            (self._core.CFStringCreateWithCString, ctypes.c_void_p, [_P, ctypes.c_char_p, ctypes.c_uint32]),
            (self._core.CFNotificationCenterAddObserver, None, [_P, _P, _Notified, _P, _P, ctypes.c_long]),
            (self._core.CFNotificationCenterRemoveEveryObserver, None, [_P, _P]),
            (self._core.CFRunLoopGetMain, ctypes.c_void_p, []),
            (self._core.CFRunLoopAddSource, None, [_P, _P, _P]),
            (self._core.CFRunLoopRemoveSource, None, [_P, _P, _P]),
            (self._io.IORegisterForSystemPower, ctypes.c_uint32, [_P, _P, _Powered, _P]),
            (self._io.IODeregisterForSystemPower, ctypes.c_int, [_P]),
            (self._io.IONotificationPortGetRunLoopSource, ctypes.c_void_p, [_P]),
            (self._io.IOAllowPowerChange, ctypes.c_int, [ctypes.c_uint32, ctypes.c_long]),
        )
        for function, result, arguments in declared:
            function.restype, function.argtypes = result, arguments
        self._kept: list[Any] = []
        self._port = ctypes.c_void_p()
        self._notifier = ctypes.c_uint32()
        self._root = 0

    def watch(self, locked: Callable[[], None], power: Callable[[int], None]) -> None:
        def notified(*_about: object) -> None:
            locked()

        def powered(_mine: object, _service: int, message: int, argument: int | None) -> None:
            power(message)
            if message in (CAN_SLEEP, WILL_SLEEP):
                # Without an answer the computer waits thirty seconds for us.
                self._io.IOAllowPowerChange(self._root, argument or 0)

        callbacks = (_Notified(notified), _Powered(powered))
        self._kept = list(callbacks)
        name = self._core.CFStringCreateWithCString(None, SCREEN_LOCKED.encode(), _UTF8)
        center = self._core.CFNotificationCenterGetDistributedCenter()
        self._core.CFNotificationCenterAddObserver(
            center, id(self), callbacks[0], name, None, _DELIVER_IMMEDIATELY
        )
        self._root = self._io.IORegisterForSystemPower(
            None, ctypes.byref(self._port), callbacks[1], ctypes.byref(self._notifier)
        )
        if self._root:
            self._core.CFRunLoopAddSource(*self._source())

    def _source(self) -> tuple[object, object, object]:
        source = self._io.IONotificationPortGetRunLoopSource(self._port)
        mode = ctypes.c_void_p.in_dll(self._core, "kCFRunLoopCommonModes")
        return self._core.CFRunLoopGetMain(), source, mode

    def unwatch(self) -> None:
        center = self._core.CFNotificationCenterGetDistributedCenter()
        self._core.CFNotificationCenterRemoveEveryObserver(center, id(self))
        if self._root:
            self._core.CFRunLoopRemoveSource(*self._source())
            self._io.IODeregisterForSystemPower(ctypes.byref(self._notifier))
            self._root = 0
        self._kept.clear()


class MacSignals(LockSignals):
    """`desktop` is the system unless a test gives another."""

    def __init__(self, parent: QObject | None = None, *, desktop: Desktop | None = None) -> None:
        super().__init__(parent)
        self._desktop: Desktop = desktop if desktop is not None else _Frameworks()

    def _begin(self, window: QWindow | None) -> None:
        del window
        self._desktop.watch(lambda: self.want(SCREEN), self._power)

    def _end(self) -> None:
        self._desktop.unwatch()

    def _power(self, message: int) -> None:
        if message == WILL_SLEEP:
            self.want(SUSPEND)
