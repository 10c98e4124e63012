"""The contract of the platforms' adapters, the same for all: what they tell, when, and when not."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtDBus import QDBusConnection
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.ui.locking.linux import LinuxSignals
from inspector_app.ui.locking.signals import SCREEN, SUSPEND, LockSignals, for_this_platform
from tests.fakes.lock_signals import PLATFORMS, LinuxPlatform, Platform, WindowsPlatform

needs_bus = pytest.mark.skipif(
    sys.platform != "linux" or shutil.which("dbus-daemon") is None, reason="no dbus-daemon to talk through"
)


@pytest.fixture(params=[pytest.param(name, marks=needs_bus if "linux" in name else ()) for name in PLATFORMS])
def platform(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[Platform]:
    made = PLATFORMS[request.param]()
    yield made
    made.close()


@pytest.fixture
def heard(platform: Platform) -> list[str]:
    reasons: list[str] = []
    platform.adapter.lock_wanted.connect(reasons.append)
    return reasons


def until_told(platform: Platform, heard: list[str], qtbot: QtBot) -> list[str]:
    """What was told up to now. A bus needs its time: a last sleep is sent after it, and arrives last."""
    count = len(heard)
    platform.sleep()
    qtbot.waitUntil(lambda: len(heard) > count and heard[-1] == SUSPEND)
    return heard[:-1]


def test_sleep_and_screen_lock_are_told(platform: Platform, heard: list[str], qtbot: QtBot) -> None:
    platform.adapter.start()
    platform.sleep()
    platform.lock_screen()
    assert until_told(platform, heard, qtbot) == [SUSPEND, SCREEN]


def test_waking_and_unlocking_are_not_told(platform: Platform, heard: list[str], qtbot: QtBot) -> None:
    platform.adapter.start()
    platform.wake()
    platform.unlock_screen()
    assert until_told(platform, heard, qtbot) == []


def test_nothing_is_told_before_and_after(platform: Platform, heard: list[str], qtbot: QtBot) -> None:
    platform.sleep()
    platform.lock_screen()
    platform.adapter.start()
    until_told(platform, heard, qtbot)
    del heard[:]
    platform.adapter.stop()
    assert not platform.adapter.listening
    platform.sleep()
    platform.lock_screen()
    platform.adapter.start()
    assert until_told(platform, heard, qtbot) == []


def test_started_twice_tells_once(platform: Platform, heard: list[str], qtbot: QtBot) -> None:
    platform.adapter.start()
    platform.adapter.start()
    platform.lock_screen()
    assert until_told(platform, heard, qtbot) == [SCREEN]
    platform.adapter.settled()
    platform.adapter.stop()
    platform.adapter.stop()
    platform.adapter.settled()


def test_the_platform_we_run_on_has_an_adapter_that_starts(qapp: QApplication) -> None:
    adapter = for_this_platform()
    assert isinstance(adapter, LockSignals)
    adapter.start(QWindow())
    assert adapter.listening
    adapter.stop()


@needs_bus
class TestLinux:
    """What only logind can do."""

    @pytest.fixture
    def linux(self, qapp: QApplication) -> Iterator[LinuxPlatform]:
        made = LinuxPlatform()
        yield made
        made.close()

    def test_the_computer_waits_until_we_have_locked(self, linux: LinuxPlatform, qtbot: QtBot) -> None:
        adapter = linux.adapter
        assert isinstance(adapter, LinuxSignals)
        adapter.start()
        qtbot.waitUntil(lambda: adapter.holds_sleep)
        assert linux.logind.asked == [("sleep", "Inspector", "Stores what is open and locks", "delay")]
        held: list[bool] = []
        adapter.lock_wanted.connect(lambda _reason: held.append(linux.logind.released()))
        linux.sleep()
        qtbot.waitUntil(lambda: bool(held))
        assert held == [False]
        adapter.settled()
        qtbot.waitUntil(linux.logind.released)
        linux.wake()
        qtbot.waitUntil(lambda: adapter.holds_sleep)
        assert len(linux.logind.asked) == 2
        adapter.stop()
        qtbot.waitUntil(linux.logind.released)

    def test_a_locked_session_is_told(self, linux: LinuxPlatform, qtbot: QtBot) -> None:
        heard: list[str] = []
        linux.adapter.lock_wanted.connect(heard.append)
        linux.adapter.start()
        linux.lock_session("/org/freedesktop/login1/session/_31")
        assert until_told(linux, heard, qtbot) == [SCREEN]

    def test_another_persons_session_is_not_told(self, linux: LinuxPlatform, qtbot: QtBot) -> None:
        heard: list[str] = []
        adapter = linux.adapter
        assert isinstance(adapter, LinuxSignals)
        adapter.lock_wanted.connect(heard.append)
        adapter.start()
        adapter._own_session = "/org/freedesktop/login1/session/_31"
        linux.lock_session("/org/freedesktop/login1/session/_32")
        linux.lock_session("/org/freedesktop/login1/session/_31")
        assert until_told(linux, heard, qtbot) == [SCREEN]


def test_without_a_bus_it_stays_silent(qapp: QApplication) -> None:
    adapter = LinuxSignals(system=QDBusConnection("no system bus"), session=QDBusConnection("no session bus"))
    adapter.start()
    assert adapter.listening
    assert not adapter.holds_sleep
    adapter.stop()


def test_windows_is_asked_to_tell_the_window_and_no_longer(qapp: QApplication) -> None:
    platform = WindowsPlatform()
    window = QWindow()
    platform.adapter.start(window)
    assert platform.registered == [int(window.winId())]
    platform.adapter.stop()
    assert platform.registered == []
