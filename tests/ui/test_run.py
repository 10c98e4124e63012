"""The program as it is started: window, first screen, end; and the practice vault."""

from __future__ import annotations

import sys
from argparse import Namespace
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.services.inspections import list_inspections
from inspector_app.ui.app import run
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.viewmodels.practice import Stage, open_or_make
from tests.fakes.vaults import new_session


def _window() -> MainWindow:
    return next(widget for widget in QApplication.topLevelWidgets() if isinstance(widget, MainWindow))


def _start(options: Namespace) -> tuple[int, list[str]]:
    """Run the program, look which screen it settles on, close it; exit code and routes."""
    routes: list[str] = []

    def look() -> None:
        window = _window()
        routes.append(window.route)
        window.app.tasks.drain()
        routes.append(window.route)
        window.close()

    QTimer.singleShot(0, look)
    code = run(options)
    for widget in QApplication.topLevelWidgets():
        if isinstance(widget, MainWindow):
            widget.deleteLater()
    return code, routes


def test_a_first_start_and_an_orderly_end(qapp: QApplication, own_home: Path) -> None:
    hook = sys.excepthook
    code, routes = _start(Namespace(lang="ja"))
    assert (code, routes) == (0, ["first_run", "first_run"])
    assert sys.excepthook is hook
    assert "ja" in (own_home / "interface.ini").read_text("utf-8")


def test_a_vault_that_is_there_is_unlocked(qapp: QApplication, tmp_path: Path) -> None:
    new_session(tmp_path / "v").close()
    assert _start(Namespace(vault=str(tmp_path / "v"))) == (0, ["unlock", "unlock"])


def test_a_folder_with_other_files_is_no_vault(qapp: QApplication, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear Sir", "utf-8")
    assert _start(Namespace(vault=str(tmp_path))) == (0, ["unlock", "first_run"])


@pytest.mark.slow
def test_the_practice_vault_has_a_worked_example(tmp_path: Path, qtbot: QtBot) -> None:
    stages: list[Stage] = []
    photos: list[tuple[int, int]] = []
    with open_or_make(
        tmp_path / "practice", "en", stages.append, lambda taken, total: photos.append((taken, total))
    ) as session:
        (example,) = list_inspections(session)
        assert example.practice
        assert example.photos >= 24
    assert stages == list(Stage)
    assert [taken for taken, _ in photos] == list(range(1, example.photos + 1))
    assert {total for _, total in photos} == {example.photos}
    with open_or_make(tmp_path / "practice", "en") as again:
        assert [each.id for each in list_inspections(again)] == [example.id]
