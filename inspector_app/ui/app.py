"""Starts the window: application object, theme, language, crash handler, first screen. Heavy things load
afterwards.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from inspector_app.domain.errors import SurroundingsError
from inspector_app.system.paths import default_vault_dir, log_dir
from inspector_app.ui.crash import CrashHandler
from inspector_app.ui.i18n import use_language
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.theme import fonts
from inspector_app.ui.theme.current import theme
from inspector_app.ui.theme.icons import icon
from inspector_app.ui.viewmodels.app_model import AppModel


def has_display(platform: str = sys.platform) -> bool:
    """Whether a window can be opened at all; on Linux Qt would otherwise end the whole process."""
    if not platform.startswith("linux") or os.environ.get("QT_QPA_PLATFORM"):
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def make_application(settings: UiSettings, arguments: list[str] | None = None) -> QApplication:
    """The application object, dressed in theme, fonts and language. Reuses the one that exists."""
    existing = QApplication.instance()
    application = (
        existing if isinstance(existing, QApplication) else QApplication(arguments or ["inspector-app"])
    )
    application.setStyle("Fusion")
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


def _vault_is_there(folder: Path) -> bool:
    from inspector_app.services.vaults import vault_exists

    return vault_exists(folder)


def run(
    folder: Path | None = None,
    *,
    language: str | None = None,
    settings_file: Path | None = None,
    practice: bool = False,
) -> int:
    """Open the window on a vault folder and serve it until it is closed; returns the exit code.

    `language` overrides the remembered one. `practice` opens the practice vault at once, made when it is not
    there.
    Raises SurroundingsError `display.missing` when there is no display.
    """
    if not has_display():
        raise SurroundingsError(
            "display.missing",
            "There is no display to open a window on.",
            "Nothing was changed. Start it on a desktop, or use the commands ('inspector-app --help').",
        )
    settings = UiSettings(settings_file or default_vault_dir().parent / "interface.ini")
    if language:
        settings.language = language
    application = make_application(settings)
    vault = folder or default_vault_dir()
    app = AppModel(vault, settings)
    window = MainWindow(app)
    crash = CrashHandler(log_dir(), application.exit)
    crash.crashed.connect(window.show_crash)
    crash.install()
    route = first_route(vault)
    window.open(route)
    window.show()
    if practice:
        QTimer.singleShot(0, lambda: open_practice(app))
    else:
        app.tasks.fetch(_vault_is_there, vault, done=lambda there: _settle(window, there))
    try:
        return application.exec()
    finally:
        app.tasks.stop()
        crash.uninstall()


def _settle(window: MainWindow, there: bool) -> None:
    route = "unlock" if there else "first_run"
    if window.route in {"unlock", "first_run"} and window.route != route:
        window.open(route)


def open_practice(app: AppModel) -> None:
    """Open the practice vault, made now when it is not there yet."""
    from inspector_app.ui.viewmodels.practice import start_practice

    start_practice(app)
