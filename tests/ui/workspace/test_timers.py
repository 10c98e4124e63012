"""Timers of tests: they go on without their step, without the window and without the program."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from inspector_app.services.drafts import drafts
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.site_tests.detail import TestDetail as Detail
from inspector_app.ui.screens.workspace.site_tests.timer import StepTimer
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.bell import STROKES, Bell
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.viewmodels.workspace_timers import TimerDesk
from tests.fakes.vaults import new_inspection


class Clock:
    """A wall clock that is moved by hand."""

    def __init__(self) -> None:
        self.ms = 1_790_000_000_000

    def __call__(self) -> int:
        return self.ms


@pytest.fixture
def inspection(session: Session) -> str:
    return new_inspection(session).id


def opened(window: MainWindow, session: Session, inspection: str, clock: Clock) -> WorkspaceScreen:
    window.app.set_session(session)
    window.open("workspace", inspection)
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    TimerDesk.of(screen.model).set_clock(clock)
    assert window.app.tasks.drain()
    return screen


def timer_of(screen: WorkspaceScreen) -> StepTimer:
    screen.show_step(Step.TESTS, "drop")
    assert screen.app.tasks.drain()
    return next(one for one in screen.findChildren(StepTimer) if one.isVisible())


def seconds(screen: WorkspaceScreen) -> int | None:
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    run = screen.model.state.record.tests.get("drop")
    return run.seconds if run else None


def test_a_timer_goes_on_when_the_step_is_left_and_tells_when_it_is_over(
    window: MainWindow, session: Session, inspection: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("inspector_app.system.clock.wall_ms", clock)
    screen = opened(window, session, inspection, clock)
    struck: list[int] = []
    Bell.of(window.app).use_sound(lambda: struck.append(clock.ms))
    timer = timer_of(screen)
    assert timer.button.text() == "Start"
    assert timer.button.accessibleName().startswith("Start the timer: ")
    QTest.mouseClick(timer.button, Qt.MouseButton.LeftButton)
    desk = TimerDesk.of(screen.model)
    (timing,) = desk.running()
    clock.ms += 1500
    desk.look()
    assert timing.left(clock.ms) == timing.seconds - 1
    assert not screen.work_bar.isVisible()
    screen.show_step(Step.CHECKLIST)
    (line,) = screen.work_bar.lines
    assert "left: " in line.label.text()
    assert not line.seen.isVisible()
    clock.ms = timing.ends_ms
    Bell.of(window.app)._look()
    desk.look()
    assert seconds(screen) == timing.seconds
    (line,) = screen.work_bar.lines
    assert line.label.text().startswith("Time is over since")
    assert line.property("tone") == "warning"
    assert 1 <= len(struck) <= STROKES
    QTest.mouseClick(line.go, Qt.MouseButton.LeftButton)
    assert screen.step == Step.TESTS
    assert screen.work_bar.lines == []
    assert screen.app.tasks.drain()
    assert not [key for key in drafts(screen.model.file) if key.startswith("timer")]


@pytest.mark.parametrize(("whole", "clocks"), [(5, 1), (60, 2)])
def test_a_step_as_long_as_the_test_has_the_only_clock(
    window: MainWindow, session: Session, inspection: str, whole: int, clocks: int
) -> None:
    screen = opened(window, session, inspection, Clock())
    state = screen.model.state
    assert state is not None
    timer_of(screen)
    due = screen.findChildren(Detail)[0].due
    test = replace(state.pack.tests[0], timer_seconds=whole)
    detail = Detail(screen.model, screen.pictures, test, due, state)
    assert len(detail.findChildren(StepTimer)) == clocks
    detail.deleteLater()


def test_locking_and_a_kill_stop_no_timer(
    window: MainWindow, session: Session, inspection: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    clock = Clock()
    monkeypatch.setattr("inspector_app.system.clock.wall_ms", clock)
    screen = opened(window, session, inspection, clock)
    QTest.mouseClick(timer_of(screen).button, Qt.MouseButton.LeftButton)
    (timing,) = TimerDesk.of(screen.model).running()
    assert window.app.tasks.drain()
    window.open("inspections")  # nothing of the screen is left, as after a lock
    clock.ms += 3000
    again = opened(window, session, inspection, clock)
    desk = TimerDesk.of(again.model)
    assert desk.running() == (timing,)
    desk.stop("drop", timing.step)
    assert seconds(again) == 3
    desk.start("drop", timing.step, timing.seconds)
    assert window.app.tasks.drain()
    window.open("inspections")
    clock.ms += timing.seconds * 1000 + 60_000
    rang: list[str] = []
    bell = Bell.of(window.app)
    bell.use_sound(lambda: None)
    bell.rang.connect(rang.append)
    bell._look()
    assert len(rang) == 1
    assert inspection in rang[0]
    late = opened(window, session, inspection, clock)
    TimerDesk.of(late.model).look()
    assert seconds(late) == timing.seconds
    (line,) = late.work_bar.lines
    assert "Time is over" in line.label.text()
    assert window.app.tasks.drain()
    window.open("inspections")  # locked before anybody came to look: it is still told
    late = opened(window, session, inspection, clock)
    (line,) = late.work_bar.lines
    assert "Time is over" in line.label.text()
    QTest.mouseClick(line.seen, Qt.MouseButton.LeftButton)
    assert not late.work_bar.isVisible()


def test_a_followed_reason_has_its_way_back(window: MainWindow, session: Session, inspection: str) -> None:
    screen = opened(window, session, inspection, Clock())
    screen.show_step(Step.CONCLUSION)
    view = screen.stack.currentWidget()
    assert view is not None
    view.jump.emit(Step.CHECKLIST, "surface")  # type: ignore[attr-defined]
    assert screen.work_bar.back.isVisible()
    QTest.mouseClick(screen.work_bar.back, Qt.MouseButton.LeftButton)
    assert screen.step == Step.CONCLUSION
    assert not screen.work_bar.isVisible()
    screen.show_step(Step.CHECKLIST)
    assert not screen.work_bar.isVisible()
