"""What goes on by itself: notices of the surroundings, and second copies beside the inspector's work."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import SurroundingsError
from inspector_app.services import auto_backup, notices
from inspector_app.services.auto_backup import Plan
from inspector_app.services.session import Session
from inspector_app.ui.i18n import use_language
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.second_copy import CopyState
from inspector_app.ui.widgets.notice import NoticeBar
from inspector_app.ui.widgets.statusbar import StatusBar

LOW = SurroundingsError("disk.low", "Only 90 MB are left.", "Free some space.", free_mb=90)
STEPPED = SurroundingsError("clock.stepped", "The clock was changed.", "Check it.", by="+1:00:00", to="x")


@pytest.fixture
def found(monkeypatch: pytest.MonkeyPatch) -> list[SurroundingsError]:
    """What the surroundings are like."""
    given: list[SurroundingsError] = []
    monkeypatch.setattr(notices, "notices", lambda _session: tuple(given))
    return given


def bar(window: MainWindow) -> NoticeBar:
    return window.frame.notices


def look(window: MainWindow) -> None:
    assert window.upkeep is not None
    window.upkeep.look()
    assert window.app.tasks.drain()


def test_notices_are_shown_put_away_and_come_back_only_anew(
    found: list[SurroundingsError], show: Callable[..., object], window: MainWindow
) -> None:
    found += [LOW, STEPPED]
    show("inspections")
    look(window)
    assert bar(window).shown() is LOW
    assert bar(window).isVisible()
    bar(window)._put_away()
    assert bar(window).shown() is STEPPED
    bar(window)._put_away()
    assert bar(window).isHidden()
    look(window)
    assert bar(window).isHidden()
    # Gone in between, it is new again.
    found.remove(LOW)
    look(window)
    found.append(LOW)
    look(window)
    assert bar(window).shown() is LOW


def test_notices_speak_the_new_language_and_go_with_the_lock(
    found: list[SurroundingsError], show: Callable[..., object], window: MainWindow
) -> None:
    found.append(LOW)
    show("inspections")
    look(window)
    window.app.set_language("ja")
    assert window.app.tasks.drain()
    assert bar(window).isVisible()
    window.app.set_language("en")
    window.lock()
    assert window.app.tasks.drain()
    assert bar(window).isHidden()
    assert bar(window).shown() is None
    use_language("en")


def test_a_notice_does_not_hold_up_anything(
    found: list[SurroundingsError], show: Callable[..., object], window: MainWindow
) -> None:
    found.append(LOW)
    show("inspections")
    look(window)
    window.open("standards")
    assert bar(window).isVisible()
    assert window.route == "standards"
    assert window.app.tasks.drain()


@pytest.fixture
def planned(stocked: Session, tmp_path: Path) -> Path:
    target = tmp_path / "stick"
    target.mkdir()
    auto_backup.set_plan(stocked, Plan(str(target), 24, 3))
    return target


def state_of(window: MainWindow) -> CopyState:
    assert window.upkeep is not None
    return window.upkeep.copy.state


def test_a_copy_that_is_due_is_made_and_told(
    planned: Path, show: Callable[..., object], window: MainWindow, qtbot: QtBot
) -> None:
    show("inspections")
    qtbot.waitUntil(lambda: state_of(window).good_ms > 0, timeout=20_000)
    assert state_of(window).percent is None
    assert window.frame.status._copy.text().startswith("Second copy ")
    assert auto_backup.last_copy(window.app.session) is not None
    assert not auto_backup.due(window.app.session)
    assert window.upkeep is not None
    window.upkeep.rest()
    assert window.app.tasks.drain()
    assert not window.upkeep.copy.running


class SlowCopy:
    """A copy that goes on until it is let go or sent away."""

    def __init__(self) -> None:
        self.begun, self.free = threading.Event(), threading.Event()
        self.sent_away = 0

    def __call__(
        self, session: Session, progress: Callable[[int, int], None], cancelled: Callable[[], bool]
    ) -> None:
        with session.vault.guests.visit() as leaving:
            progress(1, 4)
            self.begun.set()
            while not self.free.wait(0.01):
                if cancelled() or leaving():
                    self.sent_away += 1
                    return


@pytest.fixture
def slow(monkeypatch: pytest.MonkeyPatch) -> Iterator[SlowCopy]:
    made = SlowCopy()
    monkeypatch.setattr(auto_backup, "run", made)
    monkeypatch.setattr(auto_backup, "due", lambda _session: not made.free.is_set())
    yield made
    made.free.set()


def test_the_inspectors_work_does_not_queue_behind_a_copy(
    slow: SlowCopy, planned: Path, show: Callable[..., object], window: MainWindow, qtbot: QtBot
) -> None:
    show("inspections")
    qtbot.waitUntil(lambda: state_of(window).percent == 25)
    assert window.frame.status._copy.text() == "Second copy 25 %"
    assert not window.app.tasks.busy
    done: list[str] = []
    window.app.run(lambda: done.append("stored"))
    assert window.app.tasks.drain()
    assert done == ["stored"]
    slow.free.set()
    qtbot.waitUntil(lambda: window.upkeep is not None and not window.upkeep.copy.running)
    assert window.app.tasks.drain()
    assert state_of(window).percent is None


@pytest.mark.parametrize("leave", ["lock", "close"])
def test_locking_and_closing_send_a_copy_away(
    leave: str, slow: SlowCopy, planned: Path, show: Callable[..., object], window: MainWindow, qtbot: QtBot
) -> None:
    show("inspections")
    qtbot.waitUntil(slow.begun.is_set)
    getattr(window, leave)()
    if leave == "lock":
        assert window.app.tasks.drain()
        qtbot.waitUntil(lambda: window.upkeep is not None and not window.upkeep.copy.running)
    assert slow.sent_away == 1
    assert not [thread for thread in threading.enumerate() if thread.name == "second copy"]


def test_a_failed_copy_is_told_quietly(
    planned: Path,
    show: Callable[..., object],
    window: MainWindow,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_args: object) -> None:
        raise SurroundingsError("backup.disk_full", "The stick is full.", "Take another.")

    monkeypatch.setattr(auto_backup, "run", fail)
    show("inspections")
    assert window.upkeep is not None
    copy = window.upkeep.copy
    qtbot.waitUntil(lambda: not copy.running)
    assert window.app.tasks.drain()
    assert window.frame.banner.isHidden()


def test_what_the_status_bar_says(qtbot: QtBot) -> None:
    status = StatusBar()
    qtbot.addWidget(status)
    said = []
    for state in (
        CopyState(),
        CopyState(planned=True),
        CopyState(planned=True, good_ms=86_400_000),
        CopyState(planned=True, good_ms=86_400_000, failed_ms=86_500_000),
        CopyState(planned=True, percent=7, good_ms=86_400_000),
    ):
        status.set_copy(state)
        said.append(status._copy.text())
    assert said[0] == ""
    assert said[1] == "No second copy yet"
    assert said[2].startswith("Second copy 1/")
    assert said[3].startswith("Second copy failed")
    assert said[4] == "Second copy 7 %"
    assert status._copy.property("tone") == ""
