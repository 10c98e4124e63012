"""Timers of on-site tests. A running timer is the moment it was started, kept durably beside the unfinished
texts: leaving the step, locking the screen and killing the program do not stop it.

Knows no widgets. The sound is `bell.Bell`'s, which rings while the window is locked too.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from inspector_app.domain.errors import InputError
from inspector_app.ui.viewmodels.bell import Bell
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

TICK_MS = 250
_PREFIX = "timer/"
_OVER = " over"
"""Behind the moment it was started: over and recorded, and nobody has seen it yet."""


@dataclass(frozen=True)
class Timing:
    """One timer under way or over: of a test, or of one of its steps. `seconds` is how long it takes."""

    test: str
    step: str
    seconds: int
    started_ms: int

    @property
    def key(self) -> str:
        return f"{_PREFIX}{self.test}/{self.step}"

    @property
    def ends_ms(self) -> int:
        return self.started_ms + self.seconds * 1000

    def left(self, now_ms: int) -> int:
        """Seconds to go, 0 when it is over; a second that has begun counts whole."""
        return max(0, -((now_ms - self.ends_ms) // 1000))


class TimerDesk(QObject):
    """All timers of one inspection. `changed` when one was started, stopped, is over or was seen; `ticked`
    while any runs; `over(Timing)` once for each.
    """

    changed = Signal()
    ticked = Signal()
    over = Signal(object)

    def __init__(self, model: WorkspaceModel, now_ms: Callable[[], int] | None = None) -> None:
        super().__init__(model)
        self._model = model
        self._now = now_ms or _wall_ms
        self._running: dict[str, Timing] = {}
        self._ended: dict[str, Timing] = {}
        self._bell = Bell.of(model.app)
        self._tick = QTimer(self)
        self._tick.setInterval(TICK_MS)
        self._tick.timeout.connect(self.look)
        model.opened.connect(self._resume)
        if model.state is not None:
            self._resume(model.state)

    @classmethod
    def of(cls, model: WorkspaceModel) -> TimerDesk:
        """The one of this inspection, made when it is first asked for."""
        return model.findChild(cls) or cls(model)

    def set_clock(self, now_ms: Callable[[], int]) -> None:
        """Another clock than the system's."""
        self._now = now_ms

    def now_ms(self) -> int:
        return self._now()

    def running(self) -> tuple[Timing, ...]:
        return tuple(self._running.values())

    def ended(self) -> tuple[Timing, ...]:
        """Those that are over and have not been seen yet."""
        return tuple(self._ended.values())

    def timing(self, test: str, step: str) -> Timing | None:
        return self._running.get(Timing(test, step, 0, 0).key)

    def start(self, test: str, step: str, seconds: int) -> None:
        """From now on; one that runs already begins anew."""
        timing = Timing(test, step, seconds, self._now())
        self._ended.pop(timing.key, None)
        self._running[timing.key] = timing
        self._model.save_draft(timing.key, str(timing.started_ms))
        self._bell.set_deadline(self._bell_key(timing), timing.ends_ms)
        self._settle()

    def stop(self, test: str, step: str) -> None:
        """By hand: the time it ran is recorded."""
        timing = self.timing(test, step)
        if timing is not None:
            self._end(timing, (self._now() - timing.started_ms) // 1000)
            self._model.drop_draft(timing.key)
            self._bell.forget(self._bell_key(timing))
            self._settle()

    def seen(self, timing: Timing) -> None:
        """The person knows that it is over."""
        if self._ended.pop(timing.key, None) is not None:
            self._model.drop_draft(timing.key)
            self._bell.quiet()
            self._settle()

    def look(self) -> None:
        """End what is over by the clock."""
        done = [timing for timing in self._running.values() if not timing.left(self._now())]
        for timing in done:
            self._end(timing, timing.seconds)
            self._ended[timing.key] = timing
            self._model.save_draft(timing.key, f"{timing.started_ms}{_OVER}")
        if done:
            self._settle()
        self.ticked.emit()
        for timing in done:
            self.over.emit(timing)

    def _end(self, timing: Timing, seconds: int) -> None:
        from inspector_app.services.site_tests import record_test

        del self._running[timing.key]
        self._model.command(record_test, timing.test, seconds=seconds)

    def _resume(self, state: WorkspaceState) -> None:
        """What was started before the inspection was opened here."""
        for key, text in state.drafts.items():
            timing = _timing(state, key, text.removesuffix(_OVER))
            if timing is None or key in self._running or state.read_only:
                continue
            if text.endswith(_OVER):
                self._ended[key] = timing
            else:
                self._running[key] = timing
                if timing.left(self._now()):
                    self._bell.set_deadline(self._bell_key(timing), timing.ends_ms)
        if self._running or self._ended:
            self._settle()

    def _settle(self) -> None:
        if self._running:
            self._tick.start()
        else:
            self._tick.stop()
        self.changed.emit()

    def _bell_key(self, timing: Timing) -> str:
        return f"{self._model.inspection_id}/{timing.key}"


def _timing(state: WorkspaceState, key: str, text: str) -> Timing | None:
    """A timer from its draft; None for other drafts, and for a test the pack does not time."""
    if not key.startswith(_PREFIX) or not text.isdecimal():
        return None
    test_key, _slash, step_key = key.removeprefix(_PREFIX).partition("/")
    try:
        test = state.pack.test(test_key)
    except InputError:
        return None
    steps = {step.key: step.seconds for step in test.steps}
    seconds = steps.get(step_key, 0) if step_key else test.timer_seconds
    return Timing(test_key, step_key, seconds, int(text)) if seconds else None


def _wall_ms() -> int:
    from inspector_app.system.clock import wall_ms

    return wall_ms()
