"""Runs the verifier and the putting back beside everything else, and tells how far they are.

One at a time. Each ends by itself when it is cancelled or the vault is being closed.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.viewmodels.app_model import AppModel

if TYPE_CHECKING:
    from inspector_app.services.photo_list import CheckedPhoto
    from inspector_app.services.photo_relink import RelinkOutcome

_TOLD_EVERY_MS = 200


class PhotoCheck(QObject):
    """`listed(photos)`, `progressed(done, total)`, `checked(photos)` a few times a second, `ended(count)`
    when a check is over, `put_back(RelinkOutcome)`, `failed(error)`.
    """

    listed = Signal(object)
    progressed = Signal(int, int)
    checked = Signal(object)
    ended = Signal(int)
    put_back = Signal(object)
    failed = Signal(object)

    def __init__(self, app: AppModel, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._fresh: list[CheckedPhoto] = []
        self._standing = (0, 0)
        self.running = False
        self._timer = QTimer(self)
        self._timer.setInterval(_TOLD_EVERY_MS)
        self._timer.timeout.connect(self._tell)

    def read(self) -> None:
        """Ask for the list: `listed` follows."""
        self._app.tasks.aside(_known, self._app.session, done=self._listed, failed=self._failed)

    def check(self, photos: Sequence[CheckedPhoto]) -> None:
        """Read each of these photos; `checked` now and then, `ended` at the end."""
        session, stop = self._app.session, self._stop
        self._begin(len(photos))
        self._app.tasks.aside(
            lambda: _check(session, photos, self._note, stop.is_set),
            done=self._all_checked,
            failed=self._failed,
        )

    def relink(self, sources: Sequence[Path]) -> None:
        """Look for what is bad in files, folders and second copies; `put_back` follows."""
        session, stop = self._app.session, self._stop
        self._begin(0)
        self._app.tasks.aside(
            lambda: _relink(session, sources, self._count, stop.is_set),
            done=self._relinked,
            failed=self._failed,
        )

    def cancel(self) -> None:
        self._stop.set()

    def _begin(self, total: int) -> None:
        self._stop.clear()
        self.running = True
        self._standing = (0, total)
        self._timer.start()
        self.progressed.emit(0, total)

    # -- from the work's own thread --------------------------------------------------------------------------

    def _note(self, done: int, total: int, photo: CheckedPhoto) -> None:
        with self._lock:
            self._fresh.append(photo)
            self._standing = (done, total)

    def _count(self, done: int, total: int) -> None:
        with self._lock:
            self._standing = (done, total)

    # -- in the window's thread ------------------------------------------------------------------------------

    def _tell(self) -> None:
        with self._lock:
            fresh, self._fresh = self._fresh, []
            standing = self._standing
        if fresh:
            self.checked.emit(fresh)
        self.progressed.emit(*standing)

    def _over(self) -> None:
        self._timer.stop()
        self._tell()
        self.running = False

    def _listed(self, photos: object) -> None:
        self.listed.emit(photos)

    def _all_checked(self, photos: tuple[CheckedPhoto, ...]) -> None:
        self._over()
        self.ended.emit(len(photos))

    def _relinked(self, outcome: RelinkOutcome) -> None:
        self._over()
        self.put_back.emit(outcome)

    def _failed(self, error: InspectorError) -> None:
        if shiboken6.isValid(self):
            self._over()
            self.failed.emit(error)


def _known(session: Any) -> tuple[CheckedPhoto, ...]:
    from inspector_app.services.photo_list import known_photos

    return known_photos(session)


def _check(
    session: Any,
    photos: Sequence[CheckedPhoto],
    progress: Callable[[int, int, CheckedPhoto], None],
    cancelled: Callable[[], bool],
) -> tuple[CheckedPhoto, ...]:
    from inspector_app.services.photo_check import check_photos

    return check_photos(session, photos, progress, cancelled)


def _relink(
    session: Any,
    sources: Sequence[Path],
    progress: Callable[[int, int], None],
    cancelled: Callable[[], bool],
) -> RelinkOutcome:
    from inspector_app.services.photo_relink import relink

    return relink(session, sources, progress, cancelled)
