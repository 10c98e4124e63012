"""What goes on by itself while a vault is open: looking at the surroundings now and then, and saying so.

Nothing here blocks or asks. What it finds is shown in the window's notices.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.viewmodels.app_model import AppModel

if TYPE_CHECKING:
    from inspector_app.services.session import Session
    from inspector_app.ui.main_window import MainWindow

LOOK_MS = 10 * 60 * 1000


def _look(session: Session) -> tuple[InspectorError, ...]:
    from inspector_app.services.notices import notices

    return notices(session)


class Upkeep(QObject):
    """Begins and ends with the session of `app`; `window` shows what it finds."""

    def __init__(self, app: AppModel, window: MainWindow) -> None:
        super().__init__(window)
        self._app = app
        self._window = window
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        app.session_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Look at once when a vault was opened, and every ten minutes from then on."""
        if self._app.unlocked:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Ask for the notices of the open vault, when nothing more urgent waits."""
        if self._app.unlocked and find_spec("inspector_app.services.auto_backup") is not None:
            self._app.tasks.fetch(_look, self._app.session, done=self._show, failed=self._nothing)

    def _show(self, found: tuple[InspectorError, ...]) -> None:
        if self._app.unlocked:
            self._window.frame.notices.show_notices(found)

    def _nothing(self, error: InspectorError) -> None:
        """A look that could not be taken says nothing; the next one may."""
        del error
