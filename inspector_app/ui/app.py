"""Starts the window: application object, theme, language, crash handler, first screen. Heavy things load
afterwards.
"""

from __future__ import annotations

import os
from argparse import Namespace
from pathlib import Path

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtWidgets import QApplication

from inspector_app.system.paths import default_vault_dir, log_dir
from inspector_app.ui.crash import CrashHandler
from inspector_app.ui.i18n import use_language
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.overrides import guard_overrides
from inspector_app.ui.settings import LANGUAGES, UiSettings
from inspector_app.ui.singletons import keep_singletons
from inspector_app.ui.theme import fonts, tokens
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.app_model import AppModel


def make_application(settings: UiSettings, arguments: list[str] | None = None) -> QApplication:
    """The application object, dressed in theme, fonts and language. Reuses the one that exists."""
    keep_singletons()
    guard_overrides()
    # Qt's own file dialog writes down which folders were chosen, and folders are named after factories.
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, os.devnull)
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        application = existing
        application.setStyle("Fusion")
    else:
        # As an argument: setStyle() hands back a QStyle, whose enumerations take 8 ms to load.
        application = QApplication([*(arguments or ["inspector-app"]), "-style", "Fusion"])
    application.setApplicationName("Inspector")
    application.setDesktopFileName("inspector-app")
    fonts.register_fonts()
    use_language(settings.language)
    theme().use(settings.theme, settings.percent, settings.language)
    application.setWindowIcon(icon("clipboard-check", "accent"))
    return application


def first_route(folder: Path) -> str:
    """Guess, without loading any storage code, whether a vault is there; `_settle` corrects a wrong guess."""
    try:
        return "unlock" if any(folder.iterdir()) else "first_run"
    except OSError:
        return "first_run"


def usual_folder(settings: UiSettings) -> Path:
    """The vault's folder when none is named: where a copy was restored to, while that is there."""
    restored = settings.vault_folder
    return Path(restored) if restored and Path(restored).is_dir() else default_vault_dir()


def _vault_is_there(folder: Path) -> bool:
    from inspector_app.services.vaults import vault_exists

    return vault_exists(folder)


def run(options: Namespace) -> int:
    """Open the window and serve it until it is closed; returns the exit code.

    `options` as the command line parses them: `vault` (folder), `lang`, `practice` (open the practice vault
    at once, made when it is not there). Whether there is a display was checked before.
    """
    settings = UiSettings(default_vault_dir().parent / "interface.ini")
    language = getattr(options, "lang", None)
    if language in LANGUAGES:
        settings.language = language
    application = make_application(settings)
    named = getattr(options, "vault", None)
    vault = Path(named) if named else usual_folder(settings)
    app = AppModel(vault, settings)
    window = MainWindow(app)
    crash = CrashHandler(log_dir(), application.exit)
    crash.crashed.connect(window.show_crash)
    crash.install()
    route = first_route(vault)
    window.open(route)
    show_fitting(window)
    if getattr(options, "practice", False):
        QTimer.singleShot(0, app.practice_requested.emit)
    else:
        app.tasks.fetch(_vault_is_there, vault, done=lambda there: _settle(window, there))
    try:
        return application.exec()
    finally:
        app.tasks.stop()
        crash.uninstall()


def show_fitting(window: MainWindow) -> None:
    """Show the window; the first time, on a screen that it and its title bar just fill, it takes all of it:
    its foot would else lie below the edge of the screen.
    """
    room, wanted = window.screen().availableGeometry(), window.size()
    tight = room.width() < wanted.width() or room.height() < wanted.height() + tokens.TARGET
    if tight and window.app.settings.geometry is None:
        window.showMaximized()
    else:
        window.show()


def _settle(window: MainWindow, there: bool) -> None:
    route = "unlock" if there else "first_run"
    if window.route in {"unlock", "first_run"} and window.route != route:
        window.open(route)
