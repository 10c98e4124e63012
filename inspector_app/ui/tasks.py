"""Work off the GUI thread: one database worker that keeps the order, two threads that decode pictures, and
one more for each long job (`aside`).

Results and errors come back in the GUI thread. Commands (`run`) go before reading ahead (`fetch`), each in
order. An `InspectorError` goes to `failed` or, without one, to the signal `error`; any other exception is
raised again in the GUI thread, where the crash handler takes it. Knows nothing of what the work is about.

A thread knows its job by number alone, and lets go of it before it tells that it is done: callbacks hold
widgets and models, and whoever lets go of one last frees it, which only the GUI thread may.
"""

from __future__ import annotations

import itertools
import queue
import threading
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import shiboken6
from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal, Slot

from inspector_app.domain.errors import InspectorError
from inspector_app.ui.collecting import Collecting

if TYPE_CHECKING:
    from concurrent.futures import ThreadPoolExecutor

_COMMAND, _READ, _STOP = 0, 1, 2
_TURN_LOOK_S = 0.05


@dataclass(eq=False)
class Job:
    """Work that was asked for, until its result is delivered."""

    priority: int
    number: int
    work: Callable[[], Any]
    done: Callable[[Any], object] | None = None
    failed: Callable[[InspectorError], object] | None = None
    cancelled: bool = False
    counted: bool = True
    result: Any = None
    error: BaseException | None = None

    def cancel(self) -> None:
        """Its result will not be delivered; work that has not begun is skipped."""
        self.cancelled = True


class _Turn:
    """Work that one thread asks another for. Either it is begun or it is given up, never both."""

    def __init__(self, work: Callable[[], Any]) -> None:
        self._work = work
        self._settling = threading.Lock()
        self.begun = self._dropped = False
        self.over = threading.Event()
        self.result: Any = None
        self.error: BaseException | None = None

    def run(self) -> None:
        with self._settling:
            if self._dropped:
                return
            self.begun = True
        try:
            self.result = self._work()
        except Exception as caught:  # noqa: BLE001 - carried to the thread that waits for it
            self.error = caught
        self.over.set()

    def give_up(self) -> bool:
        with self._settling:
            self._dropped = not self.begun
            return self._dropped


class Tasks(QObject):
    """Runs functions on the database worker (`run`, `fetch`) or the picture pool (`decode`).

    Callbacks that are methods of a deleted QObject are skipped.
    """

    error = Signal(object)
    busy_changed = Signal(bool)
    idle = Signal()
    _returned = Signal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue: queue.PriorityQueue[tuple[int, int]] = queue.PriorityQueue()
        self._numbers = itertools.count()
        self._pending = 0
        self._jobs: dict[int, Job] = {}
        self._open = True
        self._collecting = Collecting(self)
        self._returned.connect(self._deliver)
        self._thread = threading.Thread(target=self._work, name="database", daemon=True)
        self._thread.start()
        self._pool: ThreadPoolExecutor | None = None

    def run(
        self,
        work: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[InspectorError], object] | None = None,
        **kwargs: Any,
    ) -> Job:
        """Run a command on the database worker; commands keep their order."""
        return self._put(_COMMAND, lambda: work(*args, **kwargs), done, failed)

    def fetch(
        self,
        work: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[InspectorError], object] | None = None,
        **kwargs: Any,
    ) -> Job:
        """Read something that can wait (thumbnails, previews) on the database worker, after all commands."""
        return self._put(_READ, lambda: work(*args, **kwargs), done, failed)

    def decode(
        self,
        work: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[InspectorError], object] | None = None,
    ) -> Job:
        """Run something that touches no vault (decoding a picture) beside the database worker."""
        job = Job(_READ, next(self._numbers), lambda: work(*args), done, failed)
        if self._open:  # a picture that was read in the moment of closing is not decoded any more
            self._pictures().submit(self._perform, self._expect(job).number)
        return job

    def aside(
        self,
        work: Callable[..., Any],
        *args: Any,
        done: Callable[[Any], object] | None = None,
        failed: Callable[[InspectorError], object] | None = None,
    ) -> None:
        """Run something long in a thread of its own. It asks the database worker for every commit, with
        `take_turn`, and ends by itself once the vault is being closed.
        """
        job = self._expect(Job(_READ, next(self._numbers), lambda: work(*args), done, failed))
        threading.Thread(target=self._perform, args=(job.number,), name="aside", daemon=True).start()

    def take_turn(self, work: Callable[[], Any], given_up: Callable[[], bool]) -> tuple[bool, Any]:
        """From a thread of `aside`: run a command on the database worker and wait for it. (True, its result);
        (False, None) when it was not begun because it was given up meanwhile, or the worker has ended. Raises
        what `work` raises.
        """
        turn = _Turn(work)
        job = Job(_COMMAND, next(self._numbers), turn.run, counted=False)
        self._jobs[job.number] = job
        self._queue.put((job.priority, job.number))
        while not turn.over.wait(_TURN_LOOK_S):
            if (given_up() or not self._open) and turn.give_up():
                return False, None
        if turn.error is not None:
            raise turn.error
        return turn.begun, turn.result

    def _pictures(self) -> ThreadPoolExecutor:
        """The picture pool, made with the first picture: the program starts without it."""
        if self._pool is None:
            from concurrent.futures import ThreadPoolExecutor

            self._pool = ThreadPoolExecutor(max_workers=2, thread_name_prefix="pictures")
        return self._pool

    @property
    def busy(self) -> bool:
        return self._pending > 0

    def drain(self, timeout_ms: int = 30_000) -> bool:
        """Serve the event loop until everything asked for is done and delivered; False when it took too
        long.
        """
        while self._pending:
            loop = QEventLoop()
            self.idle.connect(loop.quit)
            timer = QTimer()
            timer.setSingleShot(True)
            timer.timeout.connect(loop.quit)
            timer.start(timeout_ms)
            loop.exec()
            self.idle.disconnect(loop.quit)
            in_time = timer.isActive()
            timer.stop()
            if not in_time:
                return False
        return True

    def stop(self) -> None:
        """Finish the commands that wait, drop what was read ahead, end the threads. Delivers nothing any
        more.
        """
        if not self._open:
            return
        self._open = False
        self._queue.put((_STOP, -1))
        self._drop_reads()
        self._thread.join()
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
        self._collecting.stop()

    def let_go(self) -> None:
        """Whoever asked is going: commands are still carried out and their errors told by `error`, but no
        result is delivered any more, and what was to be read ahead is dropped.
        """
        for job in list(self._jobs.values()):
            job.done = None
            job.failed = None if job.priority == _COMMAND else _nobody_asks
        self._drop_reads()

    def _drop_reads(self) -> None:
        with self._queue.mutex:
            waiting = [number for priority, number in self._queue.queue if priority == _READ]
        for number in waiting:
            job = self._jobs.get(number)
            if job is not None:
                job.cancel()

    def _put(
        self,
        priority: int,
        work: Callable[[], Any],
        done: Callable[[Any], object] | None,
        failed: Callable[[InspectorError], object] | None,
    ) -> Job:
        job = Job(priority, next(self._numbers), work, done, failed)
        if self._open:
            self._queue.put((priority, self._expect(job).number))
        return job

    def _expect(self, job: Job) -> Job:
        """From now on its result is awaited."""
        self._jobs[job.number] = job
        self._count(+1)
        return job

    def _work(self) -> None:
        while (waiting := self._queue.get())[0] != _STOP:
            self._perform(waiting[1])

    def _perform(self, number: int) -> None:
        job = self._jobs[number]
        if not job.cancelled:
            try:
                job.result = job.work()
            except Exception as caught:  # noqa: BLE001 - carried to the GUI thread, where it is shown or raised again
                job.error = caught
        if not job.counted:
            del self._jobs[number]
        tells = job.counted and (self._open or job.priority == _COMMAND)
        del job
        if tells:
            self._returned.emit(number)

    @Slot(int)
    def _deliver(self, number: int) -> None:
        self._count(-1)
        job = self._jobs.pop(number)
        try:
            self._hand_over(job, job.result, job.error)
        finally:
            # Also after a bug was raised: whoever waits for the work to end must not wait for ever.
            if not self._pending:
                self.idle.emit()

    def _hand_over(self, job: Job, result: Any, error: BaseException | None) -> None:
        if isinstance(error, InspectorError):
            if job.failed is None:
                self.error.emit(error)
            elif _alive(job.failed):
                job.failed(error)
        elif error is not None:
            raise error
        elif job.done is not None and not job.cancelled and _alive(job.done):
            job.done(result)

    def _count(self, step: int) -> None:
        was = self._pending > 0
        self._pending += step
        if was != (self._pending > 0):
            self._collecting.set_busy(self._pending > 0)
            self.busy_changed.emit(self._pending > 0)


def _nobody_asks(error: InspectorError) -> None:
    """What was only to be looked at has nobody to look at it."""
    del error


def _alive(callback: Callable[..., object]) -> bool:
    """Whether what a callback belongs to is still there: the object of a method, or of the method in which a
    function was written.
    """
    owner = getattr(callback, "__self__", None)
    names = getattr(getattr(callback, "__code__", None), "co_freevars", ())
    cells = getattr(callback, "__closure__", None)
    if owner is None and cells is not None and "self" in names:
        owner = cells[names.index("self")].cell_contents
    return not isinstance(owner, QObject) or shiboken6.isValid(owner)
