"""Opening the practice vault says what it is doing, and what went wrong."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import InputError
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.practice_overlay import PracticeOverlay
from inspector_app.ui.screens.unlock.unlock import UnlockScreen
from inspector_app.ui.viewmodels import practice
from inspector_app.ui.viewmodels.practice import Stage
from tests.fakes.vaults import new_session

At = Callable[[Stage], None]
Photos = Callable[[int, int], None]


class Opening:
    """Stands in for making the vault; goes on only when the test says so."""

    def __init__(self, session: Session) -> None:
        self.session = session
        self.opened = 0
        self.go_on = threading.Event()
        self.refusal: InputError | None = None

    def __call__(self, folder: Path, language: str, at: At, photos: Photos) -> Session:
        assert threading.current_thread() is not threading.main_thread()
        self.opened += 1
        at(Stage.PACK)
        at(Stage.PHOTOS)
        photos(3, 24)
        self.go_on.wait(10)
        if self.refusal is not None:
            raise self.refusal
        return self.session


@pytest.fixture
def opening(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Opening]:
    with new_session(tmp_path / "practice") as session:
        fake = Opening(session)
        monkeypatch.setattr(practice, "open_or_make", fake)
        yield fake


def _overlay(window: MainWindow) -> PracticeOverlay:
    return window.findChildren(PracticeOverlay)[0]


def test_each_stage_is_said_while_it_is_done(window: MainWindow, opening: Opening, qtbot: QtBot) -> None:
    window.open("first_run")
    window.app.practice_requested.emit()
    window.app.practice_requested.emit()  # an impatient second touch
    overlay = _overlay(window)
    qtbot.waitUntil(lambda: overlay.detail() == "Taking in its photos: 3 of 24")
    qtbot.waitUntil(overlay.isVisible)
    assert overlay.size() == window.size()
    opening.go_on.set()
    assert window.app.tasks.drain()
    assert overlay.isHidden()
    assert opening.opened == 1
    assert window.route == "today"
    assert window.app.session is opening.session


def test_a_practice_vault_that_cannot_be_made_is_explained(window: MainWindow, opening: Opening) -> None:
    opening.refusal = InputError("vault.folder_unusable", "The folder cannot be used.")
    opening.go_on.set()
    window.open("unlock")
    window.app.practice_requested.emit()
    assert window.app.tasks.drain()
    assert _overlay(window).isHidden()
    assert window.frame.banner.isVisible()
    assert isinstance(window.screen_widget, UnlockScreen)
    opening.refusal = None
    window.app.practice_requested.emit()
    assert window.app.tasks.drain()
    assert window.route == "today"
