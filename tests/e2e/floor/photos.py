"""Photos by every way they come: the file dialog, paste, drop, a folder that is watched, the camera."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtWidgets import QApplication, QPushButton

from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from tests.e2e.driver import Story, answer_file_dialog, find
from tests.e2e.floor.hands import choose_in_menu, drop, press, touch_named
from tests.e2e.floor.looks import record, scene

CTRL = Qt.KeyboardModifier.ControlModifier


def chosen(files: Sequence[Path]) -> Story:
    """All of them in one file dialog."""
    before = len(record().photos)
    yield from touch_named(QPushButton, "Photo", of="photos by dialog")
    yield from choose_in_menu("Choose files", of="photos by dialog")
    yield from answer_file_dialog(Path(" ".join(f'"{path}"' for path in files)))
    yield lambda: len(record().photos) == before + len(files)


def pasted(count: int) -> Story:
    before = len(record().photos)
    for place in range(1, count + 1):
        QApplication.clipboard().setImage(scene(100 + place))
        yield from press(Qt.Key.Key_V, CTRL, of="photo by paste")
        yield lambda place=place: len(record().photos) == before + place  # type: ignore[misc]


def dropped(files: Sequence[Path]) -> Story:
    """Let go over the workspace, as from a file manager."""
    before = len(record().photos)
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
    screen = find(WorkspaceScreen)
    assert screen is not None
    yield from drop(screen, data, of="photos by drop")
    yield lambda: len(record().photos) == before + len(files)


def watched(folder: Path, files: Sequence[Path]) -> Story:
    """Watch a folder, and write into it from outside while the window runs."""
    before = len(record().photos)
    yield from touch_named(QPushButton, "Photo", of="watch a folder")
    yield from choose_in_menu("Watch a folder", of="watch a folder")
    yield from answer_file_dialog(folder)
    yield lambda: find(QPushButton, "Watching *")
    for place, path in enumerate(files, start=1):
        shutil.copy(path, folder / path.name)
        yield lambda place=place: len(record().photos) == before + place  # type: ignore[misc]
    yield from touch_named(QPushButton, "Watching *", of="watch a folder")
    yield from choose_in_menu("Stop watching", of="watch a folder")
    yield lambda: find(QPushButton, "Watching *") is None
