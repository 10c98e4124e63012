"""What the window leaves on the disk outside the vault: settings, crash reports, what Qt remembers. None of
it may tell what is inspected.
"""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.app import make_application
from inspector_app.ui.crash import CrashHandler
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.navigation import ROUTES
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.viewmodels.app_model import AppModel
from tests.fakes.vaults import PASSPHRASE

CONTENT = (b"Yongfeng", "永丰".encode(), b"PO 1", b"Tanaka", "田中".encode(), PASSPHRASE.encode(), b"canary")


def found_in(folder: Path) -> list[tuple[str, bytes]]:
    """Files below a folder that hold, or are named with, something of the vault."""
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [
        (str(path.relative_to(folder)), word)
        for path in files
        for word in CONTENT
        if word in path.read_bytes() or word in str(path.relative_to(folder)).encode()
    ]


def test_settings_and_crash_reports_hold_no_content(
    dressed: QApplication, stocked: Session, tmp_path: Path, qtbot: QtBot
) -> None:
    outside = tmp_path / "outside"
    settings = UiSettings(outside / "interface.ini")
    settings.language = "en"
    app = AppModel(stocked.folder, settings)
    window = MainWindow(app)
    qtbot.addWidget(window)
    window.show()
    crash = CrashHandler(outside / "logs", lambda _code: None)
    crash.crashed.connect(window.show_crash)
    app.set_session(stocked)
    inspection = list_inspections(stocked)[0].id
    titles = set()
    for route, entry in ROUTES.items():
        if not entry.locked:
            window.open(route, inspection if route in {"workspace", "trail"} else None)
            assert app.tasks.drain()
            titles.add(window.windowTitle())
    app.set_lock_minutes(10)
    try:
        raise ValueError("canary of Yongfeng, PO 1")
    except ValueError:
        crash.handle(*sys.exc_info())
    window.close()
    assert settings._store is not None
    settings._store.sync()
    assert titles == {"Inspector"}
    kept = sorted(path.name for path in outside.rglob("*") if path.is_file())
    assert kept[-1] == "interface.ini"
    assert len(kept) == 2
    assert b"lock_minutes=10" in (outside / "interface.ini").read_bytes()
    assert found_in(outside) == []
    # The look at the files sees what is there.
    (outside / "canary").touch()
    assert found_in(outside) == [("canary", b"canary")]


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="Qt's own file dialog is not used there")
def test_the_file_dialog_remembers_no_folders(
    dressed: QApplication, settings: UiSettings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen = tmp_path / "Yongfeng"
    chosen.mkdir()

    def choose() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(5, choose)
            return
        dialog.selectFile(str(chosen / "report.pdf"))
        dialog.accept()

    def ask(config: Path) -> None:
        QTimer.singleShot(0, choose)
        name, _ = QFileDialog.getSaveFileName(None, "x", str(chosen / "report.pdf"))
        assert name.endswith("report.pdf")
        QSettings("QtProject").sync()
        config.mkdir(exist_ok=True)

    native, user = QSettings.Format.NativeFormat, QSettings.Scope.UserScope
    QSettings.setPath(native, user, str(tmp_path / "before"))
    ask(tmp_path / "before")
    assert found_in(tmp_path / "before"), "Qt no longer remembers folders: take the precaution out"
    make_application(settings)
    ask(tmp_path / "after")
    assert QSettings(native, user, "QtProject").fileName().startswith("/dev/null")
    assert found_in(tmp_path / "after") == []


def test_nothing_is_written_when_the_window_locks(
    show: Callable[..., object], window: MainWindow, tmp_path: Path, own_home: Path
) -> None:
    show("workspace", list_inspections(window.app.session)[0].id)
    window.lock()
    assert window.app.tasks.drain()
    assert found_in(own_home) == []
