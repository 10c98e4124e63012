"""An inspection in the real window for benchmarks, and a long one to put into it."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shiboken6
from PySide6.QtWidgets import QApplication

from inspector_app.crypto import slots
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage import engine
from inspector_app.storage.vault_folder import DATABASE
from inspector_app.ui.app import make_application
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.singletons import keep_singletons
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from tests.fakes.long_checklist import answer_share, long_inspection
from tests.fakes.many_photos import add_many_photos
from tests.fakes.vaults import new_session

PHOTOS = 500
SHARE = 0.7
"""Of the items answered before."""


@dataclass
class Bench:
    """The window with its vault, and a raw connection to a copy of the database."""

    window: MainWindow
    file: InspectionFile
    raw: Any

    @property
    def screen(self) -> WorkspaceScreen:
        screen = self.window.screen_widget
        assert isinstance(screen, WorkspaceScreen)
        return screen

    @property
    def state(self) -> WorkspaceState:
        assert self.screen.model.state is not None
        return self.screen.model.state

    def settle(self) -> None:
        assert self.window.app.tasks.drain()
        QApplication.processEvents()


@contextmanager
def windows(folder: Path) -> Iterator[Callable[[Callable[..., InspectionFile]], Bench]]:
    """Builds a window around an inspection that is filled by a function of session and folder."""
    keep_singletons()
    settings = UiSettings(None)
    settings.language = "en"
    make_application(settings)
    made: list[Bench] = []

    def build(fill: Callable[..., InspectionFile]) -> Bench:
        session = new_session(folder / "vault")
        file = fill(session, folder)
        app = AppModel(session.folder, settings)
        window = MainWindow(app)
        window.resize(1280, 800)
        window.show()
        app.set_session(session)
        with session.vault.writing():
            shutil.copyfile(session.folder / DATABASE, folder / "copy.sqlite")
        raw = engine.connect(folder / "copy.sqlite", slots.hkdf(session.vault.keys.vault_key, "db"))
        made.append(Bench(window, file, raw))
        return made[-1]

    yield build
    for each in made:
        session = each.window.app.session
        each.raw.close()
        each.window.close()
        session.close()
        shiboken6.delete(each.window)


def long_work(session: Any, folder: Path) -> InspectionFile:
    """500 items, 500 photos, seven answers of ten."""
    file = add_many_photos(long_inspection(session, folder), PHOTOS)
    answer_share(file, SHARE)
    return file
