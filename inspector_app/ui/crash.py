"""What happens when the program itself is at fault: a report without contents, a plain message, a non-zero
exit.

A report holds types, file names of our own code and line numbers; never messages or values, which may name
people, factories or products. Errors that are nobody's bug (`InspectorError`) are shown by the screens and do
not come here.
"""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, qVersion

import inspector_app

if TYPE_CHECKING:
    from traceback import FrameSummary

_PACKAGE = Path(inspector_app.__file__).resolve().parent
_AGAIN_S = 5.0
"""A fault in painting comes with each painting; the message about it is painted too."""


def report_text(error: BaseException) -> str:
    """The redacted report of an error and of what caused it."""
    # Not at the top of the module: every start of the program would pay for what hardly any needs.
    import platform
    import traceback
    from datetime import UTC, datetime

    lines = [
        "Inspector crash report (holds no contents of inspections)",
        f"time {datetime.now(UTC).isoformat(timespec='seconds')}",
        f"python {platform.python_version()}, Qt {qVersion()}, {platform.system()} {platform.release()}",
    ]
    current: BaseException | None = error
    while current is not None:
        lines.append(f"{type(current).__module__}.{type(current).__qualname__}")
        lines += [_frame(frame) for frame in traceback.extract_tb(current.__traceback__)]
        current = current.__cause__ or current.__context__
    return "\n".join(lines) + "\n"


def _frame(frame: FrameSummary) -> str:
    file = Path(frame.filename)
    inside = file.resolve().is_relative_to(_PACKAGE)
    name = file.resolve().relative_to(_PACKAGE.parent).as_posix() if inside else file.name
    return f"  {name}:{frame.lineno} in {frame.name}"


class CrashHandler(QObject):
    """Takes every exception nobody caught, in slots and threads too. `crashed(path)` comes in the GUI thread.

    One place that fails over and over is told once, and again after it has been quiet for `again_s` seconds.

    `strict` (self-test, scripts): leave at once with exit code 70 by calling `leave`.
    """

    crashed = Signal(str)
    EXIT = 70

    def __init__(
        self,
        folder: Path,
        leave: Callable[[int], object],
        *,
        strict: bool = False,
        again_s: float = _AGAIN_S,
    ) -> None:
        super().__init__()
        self._again_s = again_s
        self._failed_at: dict[object, float] = {}
        self._folder = folder
        self._leave = leave
        self._strict = strict
        self.count = 0
        self._before = (sys.excepthook, threading.excepthook)

    def install(self) -> None:
        self._before = (sys.excepthook, threading.excepthook)
        sys.excepthook = self.handle
        threading.excepthook = lambda args: self.handle(args.exc_type, args.exc_value, args.exc_traceback)

    def uninstall(self) -> None:
        sys.excepthook, threading.excepthook = self._before

    def handle(
        self,
        kind: type[BaseException],
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if issubclass(kind, KeyboardInterrupt):
            self._leave(130)
            return
        self.count += 1
        if not self._strict and self._still_failing(kind, trace):
            return
        problem = error if error is not None else kind()
        path = self._write(report_text(problem.with_traceback(trace)))
        sys.stderr.write(
            f"inspector-app: internal error ({kind.__name__}); report: {path or 'not written'}\n"
        )
        if self._strict:
            self._leave(self.EXIT)
        self.crashed.emit(path)

    def _still_failing(self, kind: type[BaseException], trace: TracebackType | None) -> bool:
        place: object = kind
        while trace is not None:
            place = (kind, trace.tb_frame.f_code, trace.tb_lineno)
            trace = trace.tb_next
        now = time.monotonic()
        before = self._failed_at.get(place)
        self._failed_at[place] = now
        return before is not None and now - before < self._again_s

    def _write(self, text: str) -> str:
        stamp = time.strftime("%Y%m%dT%H%M%S", time.gmtime())
        path = self._folder / f"crash-{stamp}-{self.count}.txt"
        try:
            self._folder.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        except OSError:
            # The disk may be the very reason; the message on the screen still comes.
            return ""
        return str(path)
