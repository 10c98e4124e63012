"""Second copies by plan, made beside the inspector's work on a thread of their own: when one is due, how far
it is, how the last one ended.

Nobody waits for it. The vault sends it away when it locks; it is due again at the next unlocking then.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.viewmodels.app_model import AppModel

if TYPE_CHECKING:
    from inspector_app.services.session import Session

HOUR_MS = 60 * 60 * 1000


@dataclass(frozen=True)
class CopyState:
    """`percent` while one is under way, else None. `good_ms`: when the last one was verified, 0 for never;
    `failed_ms`: when a later one failed, 0 when none did; `planned`: whether there is a plan at all.
    """

    planned: bool = False
    percent: int | None = None
    good_ms: int = 0
    failed_ms: int = 0


def _ask(session: Session) -> tuple[bool, CopyState]:
    from inspector_app.services import auto_backup

    last = auto_backup.last_copy(session)
    planned = auto_backup.plan(session) is not None
    if last is None:
        return auto_backup.due(session), CopyState(planned)
    failed = 0 if last.ok else last.at_ms
    return auto_backup.due(session), CopyState(planned, None, last.good_ms, failed)


def _run(session: Session, progress: Callable[[int, int], None], cancelled: Callable[[], bool]) -> None:
    from inspector_app.services import auto_backup

    auto_backup.run(session, progress, cancelled)


class SecondCopy(QObject):
    """`changed(CopyState)` in the GUI thread. Begins and ends with the session of `app`."""

    changed = Signal(object)
    _moved = Signal(int)
    _ended = Signal(object)

    def __init__(self, app: AppModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._app = app
        self._state = CopyState()
        self._thread: threading.Thread | None = None
        self._stop = threading.Event()
        self._moved.connect(self._show_percent)
        self._ended.connect(self._finish)
        self._timer = QTimer(self)
        self._timer.setInterval(HOUR_MS)
        self._timer.timeout.connect(self.look)
        app.session_changed.connect(self.follow)
        self.follow()

    @property
    def state(self) -> CopyState:
        return self._state

    @property
    def running(self) -> bool:
        return self._thread is not None

    def follow(self) -> None:
        """Look at once when a vault was opened, and every hour; with its end, stop."""
        self._stop.set()
        self._say(CopyState())
        if self._app.unlocked:
            self._timer.start()
            self.look()
        else:
            self._timer.stop()

    def look(self) -> None:
        """Ask whether a copy is due, when nothing more urgent waits, and begin it."""
        if self._app.unlocked:
            session = self._app.session
            self._app.tasks.fetch(_ask, session, done=self._taker(session), failed=_ignore)

    def _taker(self, session: Session) -> Callable[[tuple[bool, CopyState]], None]:
        def take(answer: tuple[bool, CopyState]) -> None:
            if shiboken6.isValid(self) and self._app.unlocked and self._app.session is session:
                due, state = answer
                if self._thread is None:
                    self._say(state)
                    if due:
                        self._begin(session)

        return take

    def begin(self) -> None:
        """Make a copy now, due or not; nothing when one is under way."""
        if self._app.unlocked and self._thread is None:
            self._begin(self._app.session)

    def stop(self) -> None:
        """End the one under way; the next one goes on from what it has copied."""
        self._stop.set()

    def _begin(self, session: Session) -> None:
        stop = self._stop = threading.Event()

        def progress(done: int, total: int) -> None:
            # Told for every file; said only when the number changes.
            percent = done * 100 // total if total else 0
            if percent != told[0] and not stop.is_set():
                told[0] = percent
                self._moved.emit(percent)

        def work() -> None:
            error: BaseException | None = None
            try:
                _run(session, progress, stop.is_set)
            except Exception as caught:  # noqa: BLE001 - carried to the GUI thread, where it is shown or raised again
                error = caught
            if shiboken6.isValid(self):
                self._ended.emit(error)

        told = [-1]
        self._thread = threading.Thread(target=work, name="second copy", daemon=True)
        self._thread.start()

    def _show_percent(self, percent: int) -> None:
        if self._thread is not None and self._app.unlocked:
            last = self._state
            self._say(CopyState(last.planned, percent, last.good_ms, last.failed_ms))

    def _finish(self, error: BaseException | None) -> None:
        thread, self._thread = self._thread, None
        if thread is not None:
            thread.join()
        if error is not None and not isinstance(error, InspectorError):
            raise error
        if self._app.unlocked:
            session = self._app.session
            # How it ended stands in the vault; whether another is due is asked in an hour.
            self._app.tasks.fetch(_ask, session, done=self._teller(session), failed=_ignore)

    def _teller(self, session: Session) -> Callable[[tuple[bool, CopyState]], None]:
        def tell(answer: tuple[bool, CopyState]) -> None:
            if shiboken6.isValid(self) and self._app.unlocked and self._app.session is session:
                self._say(answer[1])

        return tell

    def _say(self, state: CopyState) -> None:
        if state != self._state:
            self._state = state
            self.changed.emit(state)

    def end(self) -> None:
        """Stop what is under way and wait for it; for the end of the program."""
        self._timer.stop()
        self._stop.set()
        if self._thread is not None:
            self._thread.join()
            self._thread = None


def _ignore(error: InspectorError) -> None:
    """A look that could not be taken says nothing; the next one may."""
    del error
