"""Safekeeping > Second copies: the state in words, choosing a place, copying, checking, what goes wrong."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import SurroundingsError
from inspector_app.services import auto_backup, backups
from inspector_app.services.auto_backup import Plan
from inspector_app.services.session import Session
from inspector_app.storage import backup
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.safekeeping.copies import CopiesSection
from inspector_app.ui.screens.safekeeping.safekeeping import SafekeepingScreen
from inspector_app.ui.second_copy import SecondCopy

Show = Callable[..., object]


@pytest.fixture
def stick(tmp_path: Path) -> Path:
    (tmp_path / "media").mkdir()
    return tmp_path / "media" / "STICK"


@pytest.fixture
def section(show: Show, window: MainWindow, stocked: Session) -> CopiesSection:
    del stocked
    screen = show("safekeeping", "copies")
    assert isinstance(screen, SafekeepingScreen)
    made = screen.section("copies")
    assert isinstance(made, CopiesSection)
    settle(window)
    return made


def settle(window: MainWindow) -> None:
    assert window.app.tasks.drain()


def finish(window: MainWindow, qtbot: QtBot) -> None:
    """Wait for the copy that is under way, and for what is read after it."""
    settle(window)
    copying = window.findChild(SecondCopy)
    assert copying is not None
    qtbot.waitUntil(lambda: not copying.running, timeout=60_000)
    settle(window)


def texts(section: CopiesSection) -> str:
    QApplication.processEvents()  # what was just put into a layout is shown with the next event
    return "\n".join(label.text() for label in section.findChildren(QLabel) if label.isVisible())


def test_without_a_plan_it_says_why_and_offers_one_thing(section: CopiesSection) -> None:
    assert "There is no second copy yet" in texts(section)
    assert "lost, stolen or broken" in texts(section)
    assert section.choose_button.isVisible()
    assert not section.copy_button.isVisible()
    assert not section.list.isVisible()


def test_choosing_a_place_makes_the_first_copy(
    section: CopiesSection, window: MainWindow, session: Session, stick: Path, qtbot: QtBot
) -> None:
    section.choose(stick)
    finish(window, qtbot)
    assert auto_backup.plan(session) == Plan(str(stick), 24, 5)
    (copy,) = backups.list_backups(stick)
    assert "Read back and compared" in texts(section)
    assert "lost, stolen or broken" not in texts(section)
    assert section.list.isVisible()
    section.list.buttons[copy.stamp].click()
    settle(window)
    assert "whole" in texts(section)
    section.copy_button.click()
    finish(window, qtbot)
    assert len(backups.list_backups(stick)) == 2
    assert len(section.list.buttons) == 2


def test_a_damaged_copy_is_named_and_the_next_one_mends_it(
    section: CopiesSection, window: MainWindow, session: Session, stick: Path, qtbot: QtBot
) -> None:
    section.choose(stick)
    finish(window, qtbot)
    (copy,) = backups.list_backups(stick)
    blob = next((stick / session.vault.id / "blobs").glob("??/*"))
    blob.write_bytes(b"x" * blob.stat().st_size)
    section.list.buttons[copy.stamp].click()
    settle(window)
    assert "1 fault" in texts(section)
    section.copy_button.click()
    finish(window, qtbot)
    assert backups.verify_backup(copy.folder) == []


def test_a_stick_that_is_away_is_said_and_nothing_is_made_up(
    section: CopiesSection, window: MainWindow, stick: Path, qtbot: QtBot
) -> None:
    section.choose(stick)
    finish(window, qtbot)
    shutil.rmtree(stick)
    section.copy_button.click()
    finish(window, qtbot)
    assert "is not there" in section.banner.text()
    assert "not plugged in" in texts(section)
    assert not stick.exists()
    assert section.copy_button.isEnabled()


def test_a_failure_says_what_happened_and_how_old_the_last_good_one_is(
    section: CopiesSection,
    window: MainWindow,
    stick: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    section.choose(stick)
    finish(window, qtbot)

    def full(*_given: object, **_more: object) -> None:
        raise SurroundingsError("backup.no_room", "No room.", "", needed=90, free=3)

    monkeypatch.setattr(backup, "create", full)
    section.copy_button.click()
    finish(window, qtbot)
    said = texts(section)
    assert "The last copying failed" in said
    assert "needs 90 MB; there are 3 MB free" in said
    assert "The last good copy is from" in said


def test_the_plan_is_changed_at_once_and_can_be_ended(
    section: CopiesSection, window: MainWindow, session: Session, stick: Path, qtbot: QtBot
) -> None:
    section.choose(stick)
    finish(window, qtbot)
    section.often.segments.button("4").click()
    section.keep.button("10").click()
    settle(window)
    assert auto_backup.plan(session) == Plan(str(stick), 4, 10)
    section.off_button.click()
    settle(window)
    assert auto_backup.plan(session) is None
    assert section.choose_button.isVisible()
    assert backups.list_backups(stick), "the copies stay"


def test_an_unusable_place_is_refused_and_the_plan_stays(
    section: CopiesSection, window: MainWindow, session: Session, qtbot: QtBot
) -> None:
    section.choose(session.folder / "copies")
    finish(window, qtbot)
    assert "inside the vault" in section.banner.text()
    assert auto_backup.plan(session) is None


def test_a_copy_under_way_can_be_stopped_and_outlives_the_page(
    section: CopiesSection,
    window: MainWindow,
    session: Session,
    stick: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    auto_backup.set_plan(session, Plan(str(stick), 24, 5))
    held = backup.create

    def until_stopped(*given: Any, **more: Any) -> None:
        _wait(more["cancelled"])
        held(*given, **more)

    monkeypatch.setattr(backup, "create", until_stopped)
    section.read()
    settle(window)
    section.copy_button.click()
    settle(window)
    assert section.stop_button.isVisible()
    assert not section.copy_button.isVisible()
    section.stop_button.click()
    finish(window, qtbot)
    assert section.copy_button.isVisible()
    assert backups.list_backups(stick) == []


def _wait(cancelled: Callable[[], bool]) -> None:
    tick = threading.Event()
    while not cancelled():
        tick.wait(0.01)
