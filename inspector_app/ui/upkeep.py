"""What goes on by itself while a vault is open: looking at the surroundings, second copies by plan.

Nothing here blocks or asks. What it finds is shown in the window's notices and in its status bar.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.second_copy import CopyState, SecondCopy
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
        self._found: tuple[InspectorError, ...] = ()
        self.copy = SecondCopy(app, self)
        self.copy.changed.connect(self._copy_changed)
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.look)
        app.session_changed.connect(self.follow)
        self.follow()

    def follow(self) -> None:
        """Look at once when a vault was opened, and every ten minutes from then on."""
        self._found = ()
        if self._app.unlocked:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Ask for the notices of the open vault, when nothing more urgent waits."""
        if self._app.unlocked:
            self._app.tasks.fetch(_look, self._app.session, done=self._take, failed=self._nothing)

    def show(self) -> None:
        """Put what is known onto the window's frame, which may be a new one."""
        if self._app.unlocked:
            self._window.frame.notices.show_notices(self._found)
            self._window.frame.status.set_copy(self.copy.state)

    def rest(self) -> None:
        """A piece of work has come to its end: a good moment for a copy that is due."""
        if not self.copy.running:
            self.copy.look()

    def end(self) -> None:
        """For the end of the program."""
        self._timer.stop()
        self.copy.end()

    def _take(self, found: tuple[InspectorError, ...]) -> None:
        self._found = found
        self.show()

    def _copy_changed(self, state: CopyState) -> None:
        self.show()
        if state.percent is None and self._app.unlocked:
            self.look()

    def _nothing(self, error: InspectorError) -> None:
        """A look that could not be taken says nothing; the next one may."""
        del error
