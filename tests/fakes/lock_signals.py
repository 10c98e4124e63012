"""Platforms for the contract of `LockSignals`: each can lock its screen, sleep, wake and be unlocked."""

from __future__ import annotations

import ctypes
import os
import subprocess
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import ClassInfo, QByteArray, QObject, Slot
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusUnixFileDescriptor

from inspector_app.ui.locking import linux, macos, windows
from inspector_app.ui.locking.signals import SCREEN, SUSPEND, LockSignals

_BUS = ("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


class Platform(Protocol):
    """An adapter, and what makes its platform speak."""

    adapter: LockSignals

    def sleep(self) -> None: ...

    def wake(self) -> None: ...

    def lock_screen(self) -> None: ...

    def unlock_screen(self) -> None: ...

    def close(self) -> None: ...


class FakePlatform:
    """The adapter itself without any platform: what the window's own tests use."""

    def __init__(self) -> None:
        self.adapter = LockSignals()

    def sleep(self) -> None:
        self.adapter.want(SUSPEND)

    def wake(self) -> None:
        """Nothing is told."""

    def lock_screen(self) -> None:
        self.adapter.want(SCREEN)

    def unlock_screen(self) -> None:
        """Nothing is told."""

    def close(self) -> None:
        self.adapter.stop()


@ClassInfo({"D-Bus Interface": linux.MANAGER})  # type: ignore[call-arg]
class Logind(QObject):  # type: ignore[operator]
    """As much of logind's manager as an inhibitor needs; `asked` are the arguments of each call."""

    def __init__(self) -> None:
        super().__init__()
        self.asked: list[tuple[str, ...]] = []
        self._ends: list[int] = []

    @Slot(str, str, str, str, result=QDBusUnixFileDescriptor)
    def Inhibit(self, what: str, who: str, why: str, mode: str) -> QDBusUnixFileDescriptor:  # noqa: N802
        self.asked.append((what, who, why, mode))
        reading, writing = os.pipe()
        self._ends.append(reading)
        handed = QDBusUnixFileDescriptor(writing)
        os.close(writing)
        return handed

    def released(self) -> bool:
        """Whether nobody holds the newest inhibitor: its pipe has no other end any more."""
        os.set_blocking(self._ends[-1], False)
        try:
            return os.read(self._ends[-1], 1) == b""
        except BlockingIOError:
            return False

    def close(self) -> None:
        for end in self._ends:
            os.close(end)


class LinuxPlatform:
    """The real adapter at a bus daemon of its own, with a logind and a screen saver of ours on it."""

    count = 0

    def __init__(self, saver: str = linux.SCREEN_SAVERS[0]) -> None:
        self._daemon = subprocess.Popen(
            ["dbus-daemon", "--session", "--nofork", "--print-address"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._daemon.stdout is not None
        address = self._daemon.stdout.readline().strip()
        LinuxPlatform.count += 1
        self._names = [f"{side}-{LinuxPlatform.count}" for side in ("ours", "theirs")]
        self.bus, self._speaker = (QDBusConnection.connectToBus(address, name) for name in self._names)
        assert self.bus.isConnected()
        self.logind = Logind()
        self._speaker.registerService(linux.LOGIND)
        self._speaker.registerObject(
            linux.LOGIND_PATH, self.logind, QDBusConnection.RegisterOption.ExportAllSlots
        )
        self._saver = saver
        self.adapter: LockSignals = linux.LinuxSignals(system=self.bus, session=self.bus)

    def say(self, path: str, interface: str, name: str, *values: object) -> None:
        message = QDBusMessage.createSignal(path, interface, name)
        message.setArguments(list(values))
        assert self._speaker.send(message)
        # An answer to each side: the bus has passed it on, and whoever listens now, and nobody later, has it.
        for side in (self._speaker, self.bus):
            side.call(QDBusMessage.createMethodCall(*_BUS, "GetId"))

    def sleep(self) -> None:
        self.say(linux.LOGIND_PATH, linux.MANAGER, "PrepareForSleep", True)

    def wake(self) -> None:
        self.say(linux.LOGIND_PATH, linux.MANAGER, "PrepareForSleep", False)

    def lock_screen(self) -> None:
        self.say("/org/freedesktop/ScreenSaver", self._saver, "ActiveChanged", True)

    def unlock_screen(self) -> None:
        self.say("/org/freedesktop/ScreenSaver", self._saver, "ActiveChanged", False)

    def lock_session(self, path: str) -> None:
        self.say(path, linux.SESSION, "Lock")

    def close(self) -> None:
        self.adapter.stop()
        for name in self._names:
            QDBusConnection.disconnectFromBus(name)
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()
        self.logind.close()


class WindowsPlatform:
    """The adapter for Windows with wtsapi32 replaced; messages come as the structures Windows hands over."""

    def __init__(self) -> None:
        self.registered: list[int] = []
        adapter = windows.WindowsSignals(desktop=self)
        self.adapter: LockSignals = adapter
        self._listening = windows._Filter(adapter)

    def register(self, window: int) -> bool:
        self.registered.append(window)
        return True

    def unregister(self, window: int) -> None:
        self.registered.remove(window)

    def _post(self, message: int, parameter: int) -> None:
        said = windows.Message(None, message, parameter, 0)
        passed_on = self._listening.nativeEventFilter(
            QByteArray(b"windows_generic_MSG"), ctypes.addressof(said)
        )
        assert passed_on == (False, 0)

    def sleep(self) -> None:
        self._post(windows.WM_POWERBROADCAST, windows.PBT_APMSUSPEND)

    def wake(self) -> None:
        self._post(windows.WM_POWERBROADCAST, 0x0012)  # PBT_APMRESUMEAUTOMATIC

    def lock_screen(self) -> None:
        self._post(windows.WM_WTSSESSION_CHANGE, windows.WTS_SESSION_LOCK)

    def unlock_screen(self) -> None:
        self._post(windows.WM_WTSSESSION_CHANGE, 0x0008)  # WTS_SESSION_UNLOCK

    def close(self) -> None:
        self.adapter.stop()


class MacPlatform:
    """The adapter for macOS with CoreFoundation and IOKit replaced."""

    def __init__(self) -> None:
        self._locked: Callable[[], None] | None = None
        self._power: Callable[[int], None] | None = None
        self.adapter: LockSignals = macos.MacSignals(desktop=self)

    def watch(self, locked: Callable[[], None], power: Callable[[int], None]) -> None:
        self._locked, self._power = locked, power

    def unwatch(self) -> None:
        self._locked = self._power = None

    def sleep(self) -> None:
        if self._power is not None:
            self._power(macos.CAN_SLEEP)
            self._power(macos.WILL_SLEEP)

    def wake(self) -> None:
        if self._power is not None:
            self._power(0xE0000300)  # kIOMessageSystemHasPoweredOn

    def lock_screen(self) -> None:
        if self._locked is not None:
            self._locked()

    def unlock_screen(self) -> None:
        """Another notification tells it, which is not asked for."""

    def close(self) -> None:
        self.adapter.stop()


PLATFORMS: dict[str, Callable[[], Platform]] = {
    "fake": FakePlatform,
    "linux": LinuxPlatform,
    "linux-gnome": lambda: LinuxPlatform(linux.SCREEN_SAVERS[1]),
    "windows": WindowsPlatform,
    "macos": MacPlatform,
}
