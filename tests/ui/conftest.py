"""What every test of the window gets: an application in light English, a model around it, a vault with sample
data.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.services.session import Session
from inspector_app.ui.app import make_application
from inspector_app.ui.i18n import use_language
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.overrides import guard_overrides
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.singletons import keep_singletons
from inspector_app.ui.viewmodels.app_model import AppModel
from tests.fakes.vaults import new_inspection, new_session


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The offscreen platform warns that it cannot pass on size hints, and that frames of a camera are not
    converted by a graphics card; that says nothing about us.
    """
    noise = ("propagateSizeHints", "No RHI backend")
    for item in items:
        if "/ui/" in item.path.as_posix():
            item.add_marker(pytest.mark.qt_log_ignore(*noise, extend=True))


@pytest.fixture(scope="session", autouse=True)
def _singletons() -> Iterator[None]:
    """Tests call into PySide6 before there is an application of ours, thousands of times; and a fault in a
    method that Qt calls is to fail its test, not to end the interpreter in another.
    """
    keep_singletons()
    guard_overrides()
    yield
    # The offscreen clipboard outlives the interpreter, and what is on it is an object of the interpreter.
    if isinstance(QGuiApplication.instance(), QGuiApplication):
        QGuiApplication.clipboard().clear()


@pytest.fixture
def settings() -> UiSettings:
    """Settings in memory: light, English, 100 %."""
    kept = UiSettings(None)
    kept.language = "en"
    return kept


@pytest.fixture
def dressed(qapp: QApplication, settings: UiSettings) -> Iterator[QApplication]:
    """The application with fonts, theme and language as a person has them."""
    make_application(settings)
    yield qapp
    use_language("en")
    QLocale.setDefault(QLocale("en"))


@pytest.fixture
def app(dressed: QApplication, settings: UiSettings, tmp_path: Path) -> Iterator[AppModel]:
    """The model around the screens, without a session."""
    model = AppModel(tmp_path / "vault", settings)
    yield model
    model.tasks.stop()


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    """An empty vault of Mei Tanaka, unlocked, its recovery key put away."""
    with new_session(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def stocked(session: Session) -> Session:
    """The vault with the small standards pack and one inspection in progress."""
    new_inspection(session)
    return session


@pytest.fixture
def window(app: AppModel, qtbot: QtBot) -> Iterator[MainWindow]:
    """The main window, shown; closed after the test as a person closes it."""
    made = MainWindow(app)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


@pytest.fixture
def show(window: MainWindow, stocked: Session) -> Callable[..., object]:
    """Open a screen with sample data and wait until everything it asked for has arrived."""
    window.app.set_session(stocked)

    def open_route(route: str, argument: object = None) -> object:
        window.open(route, argument)
        assert window.app.tasks.drain()
        return window.screen_widget

    return open_route
