"""A slow folder: what is watched next waits for its look, and what that look finds late is not lost."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from inspector_app.services import watched_folder
from inspector_app.services.watched_folder import WatchedFolder
from inspector_app.ui.capture import folder_watch
from inspector_app.ui.capture.folder_watch import FolderWatch
from inspector_app.ui.tasks import Tasks
from tests.fakes.pictures import jpeg

PATIENCE_MS = 15_000


class SlowFolder(WatchedFolder):
    """Its looks end when `open` is set; `entered` says that one has begun."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.open, self.entered = threading.Event(), threading.Event()
        self.open.set()

    def look(self, known: object = ()) -> tuple[Path, ...]:
        found = super().look()
        self.entered.set()
        self.open.wait()
        return found


@pytest.fixture
def watch(monkeypatch: pytest.MonkeyPatch, qapp: object) -> Iterator[FolderWatch]:
    del qapp
    monkeypatch.setattr(folder_watch, "EVERY_MS", 10)
    monkeypatch.setattr(folder_watch, "SOON_MS", 10)
    monkeypatch.setattr(watched_folder, "SETTLED_S", 0.0)
    owner = QObject()
    tasks = Tasks(owner)
    made = FolderWatch(tasks, tuple, owner)
    yield made
    made.stop()
    assert tasks.drain()
    tasks.stop()


def slow(folder: Path) -> SlowFolder:
    folder.mkdir()
    made = SlowFolder(folder)
    made.begin()
    return made


def test_another_folder_is_watched_after_the_slow_one(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    first, second = slow(tmp_path / "first"), slow(tmp_path / "second")
    first.open.clear()
    watch.start(first)
    qtbot.waitUntil(first.entered.is_set, timeout=PATIENCE_MS)
    watch.start(second)
    qtbot.waitUntil(lambda: not watch._timer.isActive(), timeout=PATIENCE_MS)
    first.open.set()
    qtbot.waitUntil(second.entered.is_set, timeout=PATIENCE_MS)


def test_what_a_look_finds_after_its_screen_has_gone_comes_with_the_next(
    watch: FolderWatch, qtbot: QtBot, tmp_path: Path
) -> None:
    found: list[str] = []
    watch.found.connect(lambda paths: found.extend(path.name for path in paths))
    folder = slow(tmp_path / "card")
    (folder.folder / "a.jpg").write_bytes(jpeg())
    folder.look()  # has seen it coming
    folder.entered.clear()
    folder.open.clear()
    watch.start(folder)
    qtbot.waitUntil(folder.entered.is_set, timeout=PATIENCE_MS)
    paused = watch.stop()
    folder.open.set()
    assert watch._tasks.drain()
    assert found == []
    assert paused is not None
    watch.start(paused)
    qtbot.waitUntil(lambda: found == ["a.jpg"], timeout=PATIENCE_MS)
    folder.entered.clear()
    qtbot.waitUntil(folder.entered.is_set, timeout=PATIENCE_MS)
    assert found == ["a.jpg"]
