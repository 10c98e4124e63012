"""The window's first showing on a small screen, and practice without the warning of real work."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray
from pytestqt.qtbot import QtBot

from inspector_app.services import today
from inspector_app.services.session import Session
from inspector_app.ui.app import show_fitting
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.today.today import TodayScreen
from inspector_app.ui.viewmodels import app_model
from inspector_app.ui.viewmodels.app_model import AppModel


@pytest.mark.parametrize("seen_before", [False, True])
def test_on_a_screen_it_just_fills_the_window_takes_all_of_it(
    app: AppModel, qtbot: QtBot, seen_before: bool
) -> None:
    if seen_before:
        app.settings.geometry = QByteArray(b"as it was left")
    window = MainWindow(app)
    qtbot.addWidget(window)
    room = window.screen().availableGeometry().size()
    window.resize(room)
    show_fitting(window)
    assert window.isVisible()
    assert window.isMaximized() is not seen_before
    window.close()


def test_only_real_work_is_warned_of_a_key_never_put_away(
    show: Callable[..., object], window: MainWindow, stocked: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(today, "recovery_confirmed", lambda _session: False)
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    assert screen.warning.isVisible()
    monkeypatch.setattr(app_model, "practice_vault_dir", lambda: stocked.folder)
    screen = show("today")
    assert isinstance(screen, TodayScreen)
    assert window.frame.practice.isVisible()
    assert screen.warning.isHidden()
