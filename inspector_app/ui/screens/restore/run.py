"""One restoring on the worker: begun, told about, stopped, and begun again without what is damaged."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from inspector_app.ui.viewmodels.app_model import AppModel

TOTAL = 1000


class RestoreRun(QObject):
    """`moved(share of TOTAL)` while it goes on, then `done(Session)` or `failed(InspectorError)`."""

    moved = Signal(int)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, app: AppModel, parent: QObject) -> None:
        super().__init__(parent)
        self._app = app
        self._stop = threading.Event()
        self._work: Callable[..., Any] | None = None

    def begin(self, work: Callable[..., Any], *, partly: bool = False) -> None:
        """`work` is called with `partly`, `progress` and `cancelled`."""
        self._work = work
        self._stop = threading.Event()
        self._app.run(
            work,
            partly=partly,
            progress=self._tell,
            cancelled=self._stop.is_set,
            done=self.done.emit,
            failed=self.failed.emit,
        )

    def again_without(self) -> None:
        """The same once more, without the files that are damaged."""
        if self._work is not None:
            self.begin(self._work, partly=True)

    def stop(self) -> None:
        self._stop.set()

    def forget(self) -> None:
        """Let go of what it was begun with: it holds a passphrase or a key."""
        self._work = None

    def _tell(self, done: int, total: int) -> None:
        """From the worker."""
        if not self._stop.is_set():
            self.moved.emit(done * TOTAL // max(total, 1))
