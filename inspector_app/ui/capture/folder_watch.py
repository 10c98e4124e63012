"""Watches a folder for new pictures: told by the system where it can, and by looking every other second,
because network folders and cards tell nothing. Looking happens beside the window: a slow network holds
nothing up.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.tasks import Tasks

if TYPE_CHECKING:
    from inspector_app.services.watched_folder import WatchedFolder

EVERY_MS = 2000
SOON_MS = 400
"""After the system has told of a change, and while a picture is being written."""


class FolderWatch(QObject):
    """`found(tuple of paths)` new pictures that are whole, `reachable_changed(bool)`, `changed()` when it was
    switched on or off.
    """

    found = Signal(object)
    reachable_changed = Signal(bool)
    changed = Signal()

    def __init__(self, tasks: Tasks, known: Callable[[], Collection[str]], parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._known = tasks, known
        self.watched: WatchedFolder | None = None
        self.reachable = True
        self._looking = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.look)
        self._system = QFileSystemWatcher(self)
        self._system.directoryChanged.connect(lambda _path: self._timer.start(SOON_MS))

    @property
    def on(self) -> bool:
        return self.watched is not None

    def start(self, watched: WatchedFolder) -> None:
        """Watch a folder whose `begin` was called."""
        self.stop()
        self.watched = watched
        self.reachable = True
        self._system.addPath(str(watched.folder))
        self._timer.start(SOON_MS)
        self.changed.emit()

    def stop(self) -> WatchedFolder | None:
        """Returns what was watched; begun again with it, nothing is told twice and nothing is left out."""
        watched, self.watched = self.watched, None
        self._timer.stop()
        if paths := self._system.directories():
            self._system.removePaths(paths)
        if watched is not None:
            self.changed.emit()
        return watched

    def look(self) -> None:
        """Look now; nothing while a look is under way."""
        watched = self.watched
        if watched is None or self._looking:
            return
        self._looking = True
        known = frozenset(self._known())
        self._tasks.aside(
            lambda: watched.look(known),
            done=lambda paths: self._looked(watched, paths),
            failed=lambda error: self._not_there(watched, error),
        )

    def _looked(self, watched: WatchedFolder, paths: tuple[Path, ...]) -> None:
        if not shiboken6.isValid(self):
            return
        self._looking = False
        if watched is not self.watched:
            self._begin_late()
            return
        watched.heard()
        self._set_reachable(True)
        if paths:
            self.found.emit(paths)
        self._timer.start(SOON_MS if watched.coming else EVERY_MS)

    def _not_there(self, watched: WatchedFolder, _error: InspectorError) -> None:
        if not shiboken6.isValid(self):
            return
        self._looking = False
        if watched is self.watched:
            self._set_reachable(False)
            self._timer.start(EVERY_MS)
        else:
            self._begin_late()

    def _begin_late(self) -> None:
        """The look at what was watched before is over: what is watched now waited for it."""
        if self.watched is not None:
            self._timer.start(SOON_MS)

    def _set_reachable(self, reachable: bool) -> None:
        if reachable != self.reachable:
            self.reachable = reachable
            if reachable and self.watched is not None:
                self._system.addPath(str(self.watched.folder))
            self.reachable_changed.emit(reachable)
