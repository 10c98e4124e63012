"""Nobody there: what counts as activity, the warning, work that is waited for, sleep that is not."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QPointingDevice, QWheelEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.services import vaults
from inspector_app.services.session import Session
from inspector_app.ui.locking.guard import Guard
from inspector_app.ui.locking.idle import LONGEST_PATIENCE, WARNING_S, IdleWatch, seconds_with_sleep
from inspector_app.ui.locking.signals import SCREEN, SUSPEND, LockSignals
from inspector_app.ui.locking.warning import LockWarning
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.settings import LOCK_MINUTES, UiSettings
from inspector_app.ui.widgets.dialog import Dialog
from tests.fakes.vaults import PASSPHRASE
from tests.ui.locking.conftest import settle


class Clock:
    """Passes when told."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


class Heard:
    """What a watch said."""

    def __init__(self, watch: IdleWatch) -> None:
        self.warned: list[int] = []
        self.stirred = self.expired = 0
        watch.warned.connect(self.warned.append)
        watch.stirred.connect(self._stir)
        watch.expired.connect(self._expire)

    def _stir(self) -> None:
        self.stirred += 1

    def _expire(self) -> None:
        self.expired += 1


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def watch(qapp: QApplication, clock: Clock) -> Iterator[IdleWatch]:
    made = IdleWatch(clock=clock)
    made.start(5)
    yield made
    made.stop()


def is_open(window: MainWindow) -> bool:
    return window.app.unlocked


def test_it_ends_after_the_minutes_with_a_warning_before(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    clock.now += 5 * 60 - WARNING_S - 1
    watch.tick()
    assert heard.warned == []
    for _second in range(WARNING_S):
        clock.now += 1
        watch.tick()
    assert heard.warned == list(range(WARNING_S, 0, -1))
    assert heard.expired == 0
    clock.now += 1
    watch.tick()
    watch.tick()
    assert heard.expired == 1
    assert not watch.running


def test_activity_begins_the_time_anew(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    clock.now += 5 * 60 - 5
    watch.tick()
    watch.stir()
    assert heard.stirred == 1
    clock.now += 5 * 60 - 5
    watch.stir()
    assert heard.stirred == 1
    clock.now += 10
    watch.tick()
    assert heard.expired == 0


def test_the_key_that_wakes_a_sleeper_is_too_late(watch: IdleWatch, clock: Clock) -> None:
    heard = Heard(watch)
    clock.now += 3 * 3600
    watch.stir()
    assert heard.expired == 1


def test_work_under_way_is_waited_for_but_not_for_ever(qapp: QApplication, clock: Clock) -> None:
    busy = [True]
    watch = IdleWatch(clock=clock, held_up=lambda: busy[0])
    heard = Heard(watch)
    watch.start(2)
    clock.now += 130
    watch.tick()
    assert heard.warned == [0]
    # Whoever comes back meanwhile keeps it open.
    watch.stir()
    assert heard.stirred == 1
    clock.now += 119
    watch.tick()
    assert heard.expired == 0
    clock.now += 1
    watch.tick()
    busy[0] = False
    watch.tick()
    assert heard.expired == 1
    busy[0] = True
    watch.start(2)
    clock.now += 130
    for _second in range(LONGEST_PATIENCE):
        watch.tick()
    assert heard.expired == 1
    watch.tick()
    assert heard.expired == 2


def test_the_clock_runs_and_is_not_the_one_on_the_wall() -> None:
    first = seconds_with_sleep()
    assert seconds_with_sleep() >= first
    assert first < 10**9


def _wheel(window: QWindow) -> None:
    middle = QPointF(5, 5)
    event = QWheelEvent(
        middle,
        middle,
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QGuiApplication.sendEvent(window, event)


def _touch(window: QWindow) -> None:
    device = QTest.createTouchDevice(QPointingDevice.DeviceType.TouchScreen)
    QTest.touchEvent(window, device).press(0, QPoint(3, 3)).commit()


ACTIVITIES: dict[str, Callable[[QWindow], object]] = {
    "key": lambda window: QTest.keyClick(window, Qt.Key.Key_Shift),
    "move": lambda window: QTest.mouseMove(window, QPoint(7, 7)),
    "click": lambda window: QTest.mouseClick(window, Qt.MouseButton.RightButton, pos=QPoint(2, 2)),
    "wheel": _wheel,
    "touch": _touch,
}


@pytest.mark.parametrize("name", list(ACTIVITIES))
def test_what_counts_as_activity(name: str, window: MainWindow, clock: Clock, qtbot: QtBot) -> None:
    window.open("unlock")
    watch = IdleWatch(clock=clock)
    heard = Heard(watch)
    watch.start(5)
    clock.now += 5 * 60 - 5
    watch.tick()
    handle = window.windowHandle()
    assert handle is not None
    ACTIVITIES[name](handle)
    qtbot.waitUntil(lambda: heard.stirred == 1)
    watch.stop()
    settle(window)


def test_painting_and_timers_are_no_activity(window: MainWindow, clock: Clock) -> None:
    window.open("unlock")
    settle(window)
    watch = IdleWatch(clock=clock)
    watch.start(5)
    clock.now += 5 * 60 - 5
    watch.tick()
    heard = Heard(watch)
    window.update()
    window.grab()
    window.resize(1100, 700)
    settle(window)
    assert heard.stirred == 0
    watch.stop()


@pytest.fixture
def guarded(window: MainWindow, show: Callable[..., object], clock: Clock) -> Guard:
    """The window with an open vault, and the guard it has, on a clock of ours."""
    show("inspections")
    guard = window.guard
    assert guard is not None
    guard.watch._clock = clock
    guard.follow()
    return guard


def test_the_window_warns_and_locks(guarded: Guard, window: MainWindow, clock: Clock) -> None:
    settle(window)
    guarded.work_under_way()
    clock.now += 5 * 60 - 12
    guarded.watch.tick()
    warning = guarded.warning
    assert warning is not None
    assert warning.isVisible()
    assert "12 s" in warning.text()
    guarded.watch.stir()
    assert not warning.isVisible()
    clock.now += 5 * 60 - 3
    guarded.watch.tick()
    assert guarded.warning is not None
    clock.now += 3
    guarded.watch.tick()
    assert window.route == "unlock"
    assert not guarded.watch.running
    settle(window)
    assert [each for each in QApplication.allWidgets() if isinstance(each, LockWarning)] == []


def test_the_warning_stands_on_the_dialog_in_front(guarded: Guard, window: MainWindow, clock: Clock) -> None:
    settle(window)
    dialog = Dialog(window, "question", confirm="yes")
    dialog.open()
    clock.now += 5 * 60 - 12
    guarded.watch.tick()
    assert guarded.warning is not None
    assert guarded.warning.parentWidget() is dialog
    guarded.work_under_way()
    clock.now += 12
    guarded.watch.tick()
    assert window.route == "unlock"
    settle(window)


def test_a_lock_for_want_of_activity_waits_for_work(guarded: Guard, window: MainWindow, clock: Clock) -> None:
    settle(window)
    window.app.run(lambda: None)
    clock.now += 301
    guarded.watch.tick()
    assert is_open(window)
    assert guarded.warning is not None
    assert "work under way" in guarded.warning.text()
    settle(window)
    guarded.watch.tick()  # there was work since the last look
    guarded.watch.tick()
    assert not is_open(window)
    settle(window)


@pytest.mark.parametrize("reason", [SUSPEND, SCREEN])
def test_sleep_and_screen_lock_lock_at_once_and_let_the_computer_go_when_stored(
    reason: str, show: Callable[..., object], window: MainWindow, stocked: Session
) -> None:
    class Recording(LockSignals):
        released = 0

        def settled(self) -> None:
            Recording.released += 1
            assert not window.app.tasks.busy

    signals = Recording()
    show("inspections")
    guard = Guard(window.app, window, window.lock, signals=signals)
    done: list[str] = []
    window.app.run(lambda: done.append(stocked.vault.id))
    signals.want(reason)
    assert window.route == "unlock"
    assert Recording.released == 0
    signals.want(reason)
    settle(window)
    assert done
    assert Recording.released == 1
    signals.want(reason)
    guard.watch.stop()


def test_sleep_is_not_listened_to_when_it_is_not_wanted(
    show: Callable[..., object], window: MainWindow
) -> None:
    signals = LockSignals()
    show("inspections")
    guard = Guard(window.app, window, window.lock, signals=signals)
    listening = [signals.listening]
    for wanted in (False, True):
        window.app.set_lock_on_suspend(wanted)
        listening.append(signals.listening)
    assert listening == [True, False, True]
    guard.watch.stop()


def test_minutes_are_taken_at_once_and_kept(guarded: Guard, window: MainWindow, clock: Clock) -> None:
    settle(window)
    window.app.set_lock_minutes(2)
    guarded.work_under_way()
    clock.now += 119
    guarded.watch.tick()
    assert is_open(window)
    clock.now += 1
    guarded.watch.tick()
    assert not is_open(window)
    assert window.app.settings.lock_minutes == 2
    settle(window)


def test_settings_of_locking_have_only_sound_values() -> None:
    settings = UiSettings(None)
    assert settings.lock_minutes == 5
    assert settings.lock_on_suspend
    assert LOCK_MINUTES == (2, 5, 10, 15, 30)
    settings.keep("lock_minutes", "100000")
    assert settings.lock_minutes == 5
    settings.lock_minutes, settings.lock_on_suspend = 30, False
    assert (settings.lock_minutes, settings.lock_on_suspend) == (30, False)


def test_the_watch_begins_again_after_unlocking(guarded: Guard, window: MainWindow) -> None:
    window.lock()
    settle(window)
    running = [guarded.watch.running]
    window.app.enter(vaults.unlock_vault(window.app.folder, PASSPHRASE))
    running.append(guarded.watch.running)
    assert running == [False, True]
    settle(window)
