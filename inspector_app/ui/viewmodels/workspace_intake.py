"""Photos coming into the open inspection, by the hundred, while the person goes on working.

Reading, looking at and encrypting happen in a thread of their own; only each photo's short commit takes its
turn on the database worker. What is left when the screen closes is remembered in the vault and offered again.
"""

from __future__ import annotations

import json
import threading
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QObject, QTimer, Signal

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.viewmodels.workspace import WorkspaceModel
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

if TYPE_CHECKING:
    from inspector_app.domain.records import Photo
    from inspector_app.services.photo_intake import IntakeOutcome, IntakeProgress, Refusal
    from inspector_app.services.photo_sources import Incoming

REST_KEY = "ui.intake"
"""Draft under which the photos still to come are remembered."""

REMEMBERED_FROM = 2
"""A single photo is over before anything could happen."""

_REMEMBERED_EVERY = 20
_SHOWN_EVERY_MS = 400

Target = tuple[str, str, str]
"""Target kind, target, role."""


@dataclass(frozen=True)
class Batch:
    """What was chosen, dropped or pasted at once, and where it belongs."""

    sources: tuple[Path | Incoming, ...]
    target: Target
    source: str


@dataclass
class IntakeReport:
    """What became of everything since the intake began. `rest` can be tried again."""

    taken: int = 0
    refused: list[Refusal] = field(default_factory=list)
    rest: list[Batch] = field(default_factory=list)
    again: int = 0
    others: int = 0
    moving: list[str] = field(default_factory=list)
    cancelled: bool = False
    nothing: bool = False
    """Whether the last batch held no photos at all: an empty folder."""

    @property
    def left(self) -> int:
        return sum(len(batch.sources) for batch in self.rest)

    @property
    def single(self) -> bool:
        """Whether one refused photo is all there is to tell: that the window says by itself."""
        return len(self.refused) == 1 and not (self.taken or self.rest)

    def add(self, batch: Batch, outcome: IntakeOutcome) -> None:
        """What came of a batch; a photo refused before, half written perhaps, may have come whole now."""
        self.taken += len(outcome.taken)
        settled = {*outcome.taken_from, *(one.source for one in outcome.refused)}
        self.refused = [one for one in self.refused if one.source not in settled]
        self.refused.extend(outcome.refused)
        self.nothing = not (settled or outcome.left or outcome.others or outcome.cancelled)
        self.again += outcome.again
        self.others += outcome.others
        self.moving.extend(outcome.moving)
        self.cancelled = self.cancelled or outcome.cancelled
        if outcome.left:
            self.rest.append(Batch(outcome.left, batch.target, batch.source))


class IntakeModel(QObject):
    """`progressed(done, total, refused)` while photos come in, `finished(IntakeReport)` after the last,
    `rest_found(count)` when the last visit left some behind.
    """

    progressed = Signal(int, int, int)
    finished = Signal(object)
    rest_found = Signal(int)
    batch_settled = Signal(object, object)
    """Batch and IntakeOutcome, of each in turn."""
    _settled = Signal(object)

    def __init__(self, model: WorkspaceModel, parent: QObject) -> None:
        super().__init__(parent)
        self._model = model
        self._waiting: deque[Batch] = deque()
        self._running = False
        self._work: _Work | None = None
        self._stop = threading.Event()
        self._before = 0
        self.report = IntakeReport()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_EVERY_MS)
        self._timer.timeout.connect(model.refresh)
        self._settled.connect(self._show_progress)
        model.opened.connect(self._look_for_rest)

    @property
    def running(self) -> bool:
        return self._running

    def add(self, batch: Batch) -> None:
        """Take a batch in after those that wait. What earlier ones left or were refused stays told until
        somebody puts it away.
        """
        self._waiting.append(batch)
        if not self._running:
            self._stop.clear()
            refused = [] if self.report.single else self.report.refused
            self.report = IntakeReport(rest=self.report.rest, refused=refused)
            self._before = 0
            self._next()

    def cancel(self) -> None:
        """Begin nothing more; what is under way is finished. Everything added stays."""
        self._stop.set()

    def stop(self) -> None:
        """The screen closes: what is under way is finished, the rest is remembered for the next visit."""
        self._stop.set()
        if self._running and self._work is not None:
            rest = [self._work.rest(), *self._waiting, *self.report.rest]
            self._waiting.clear()
            self._model.save_draft(REST_KEY, rest_text(rest))

    def go_on(self) -> None:
        """Try again what was left."""
        rest, self.report.rest = self.report.rest, []
        for batch in rest:
            self.add(batch)

    def forget_rest(self) -> None:
        """What was left is not wanted any more, and what was refused has been read."""
        if self.report.rest:
            self._model.drop_draft(REST_KEY)
        self.report = IntakeReport()

    # -- one batch after the other -----------------------------------------------------------------------

    def _next(self) -> None:
        batch = self._waiting.popleft()
        self._running = True
        self._show_progress(None)
        later = (*self._waiting, *self.report.rest)
        self._work = _Work(self._model, batch, later, self._stop, self._say)
        self._model.app.tasks.aside(
            self._work.run,
            done=lambda outcome: self._batch_done(batch, outcome),
            failed=lambda error: self._batch_failed(batch, error),
        )

    def _say(self, progress: IntakeProgress) -> None:
        """From the intake's own thread."""
        try:
            self._settled.emit(progress)
        except RuntimeError:
            # The screen has gone, and with it whoever could be told.
            self._stop.set()

    def _show_progress(self, progress: IntakeProgress | None) -> None:
        done, total, refused = self._before, self._before, len(self.report.refused)
        if progress is not None:
            done, total, refused = done + progress.done, total + progress.total, refused + progress.refused
            if not self._timer.isActive():
                self._timer.start()
        waiting = sum(len(batch.sources) for batch in self._waiting)
        self.progressed.emit(done, total + waiting, refused)

    def _batch_done(self, batch: Batch, outcome: IntakeOutcome) -> None:
        if not shiboken6.isValid(self):
            return
        self.report.add(batch, outcome)
        self.batch_settled.emit(batch, outcome)
        if outcome.ended_by is not None:
            self._model.failed.emit(outcome.ended_by)
        self._before += len(outcome.taken) + len(outcome.refused)
        ended = outcome.cancelled or bool(outcome.left)
        if ended:
            self.report.rest.extend(self._waiting)
            self._waiting.clear()
        if self._waiting:
            self._next()
        else:
            self._end()

    def _batch_failed(self, batch: Batch, error: InspectorError) -> None:
        """Nothing of this batch could be begun: the place is gone, or the recovery key is not put away."""
        if not shiboken6.isValid(self):
            return
        self._model.failed.emit(error)
        self.report.rest.extend((batch, *self._waiting) if error.code == "vault.locked" else ())
        self._waiting.clear()
        self._end()

    def _end(self) -> None:
        self._running, self._work = False, None
        self._timer.stop()
        self._model.refresh()
        if self.report.rest:
            self._model.save_draft(REST_KEY, rest_text(self.report.rest))
        else:
            self._model.drop_draft(REST_KEY)
        self.finished.emit(self.report)

    # -- what the last visit left behind -------------------------------------------------------------------

    def _look_for_rest(self, state: WorkspaceState) -> None:
        rest = read_rest(state.drafts.get(REST_KEY, ""))
        if rest and not state.read_only and not self._running:
            self.report = IntakeReport(rest=rest)
            self.rest_found.emit(self.report.left)


class _Work:
    """One batch in the intake's own thread."""

    def __init__(
        self,
        model: WorkspaceModel,
        batch: Batch,
        later: tuple[Batch, ...],
        stop: threading.Event,
        say: Callable[[IntakeProgress], None],
    ) -> None:
        self._tasks, self._file = model.app.tasks, model.file
        self._batch, self._later, self._stop, self._say = batch, later, stop, say
        self._settled = 0

    def run(self) -> IntakeOutcome:
        from inspector_app.services.photo_intake import take_in
        from inspector_app.services.photo_sources import gather

        # Folders are looked into here: what is remembered must be single files, one less with each photo.
        gathered = gather(self._batch.sources)
        self._batch = Batch(gathered.sources, self._batch.target, self._batch.source)
        kind, place, role = self._batch.target
        outcome = take_in(
            self._file,
            gathered.sources,
            target_kind=kind,
            target=place,
            role=role,
            source=self._batch.source,
            progress=self._progress,
            cancelled=self._stop.is_set,
            commit=self._commit,
        )
        return replace(outcome, others=outcome.others + gathered.others)

    def _progress(self, progress: IntakeProgress) -> None:
        self._settled = progress.done
        self._say(progress)

    def _commit(self, work: Callable[[], Photo], given_up: Callable[[], bool]) -> Photo:
        from inspector_app.services.photo_intake import stopped

        begun, photo = self._tasks.take_turn(lambda: self._remembered(work), given_up)
        if not begun:
            raise stopped()
        return photo  # type: ignore[no-any-return]

    def _remembered(self, work: Callable[[], Photo]) -> Photo:
        """On the database worker: first, now and then, what would be left if the power failed now."""
        if len(self._batch.sources) >= REMEMBERED_FROM and self._settled % _REMEMBERED_EVERY == 0:
            from inspector_app.services.drafts import save_draft

            save_draft(self._file, REST_KEY, rest_text([self.rest(), *self._later]))
        return work()

    def rest(self) -> Batch:
        """What is not settled yet; may be asked from any thread."""
        return replace(self._batch, sources=self._batch.sources[self._settled :])


def rest_text(batches: Sequence[Batch]) -> str:
    """Batches as they are remembered; what was pasted is no file and cannot be."""
    data = [
        {
            "target": list(one.target),
            "source": one.source,
            "paths": [str(path) for path in one.sources if isinstance(path, Path)],
        }
        for one in batches
    ]
    return json.dumps(data)


def read_rest(text: str) -> list[Batch]:
    """What `rest_text` made; nothing for a draft that is none of ours."""
    try:
        data = json.loads(text or "[]")
        return [
            Batch(tuple(Path(path) for path in one["paths"]), tuple(one["target"]), str(one["source"]))
            for one in data
            if one["paths"] and len(one["target"]) == 3
        ]
    except (ValueError, TypeError, KeyError):
        return []
