"""Take in photos by the hundred: read, look at, encrypt beside the database worker; one short commit each.

A photo counts as taken when its commit has returned; from then on it is durable, whatever happens to the
rest. What cannot be taken is told by name and stops nothing else. At most a few pictures are in memory at a
time. Knows no window: whoever has a worker of its own passes the commits there.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from inspector_app.domain.errors import InspectorError
from inspector_app.domain.records import Photo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.photo_prepare import Prepared, clean_name, discard, prepare
from inspector_app.services.photo_sources import Incoming, gather, read
from inspector_app.services.photos import check_place, keep
from inspector_app.services.session import Session

AT_ONCE = 2
"""Pictures looked at side by side; as many again may be ready and wait for their commit."""

# Nothing that comes after such an error can be taken either.
_ENDING = frozenset(
    {
        "vault.disk_full",
        "vault.blob_write",
        "vault.io",
        "vault.damaged",
        "vault.read_only",
        "vault.locked",
        "vault.gone",
        "vault.absent",
        "inspection.read_only",
        "photo.recovery_first",
        "photo.stopped",
    }
)

Result = TypeVar("Result")
Commit = Callable[[Callable[[], Photo], Callable[[], bool]], Photo]
"""Runs one photo's commit; the second function says whether it should no longer be begun."""


@dataclass(frozen=True)
class Refusal:
    """A photo that was not taken, and why. `source` to try it again."""

    name: str
    error: InspectorError
    source: Path | Incoming


@dataclass(frozen=True)
class IntakeProgress:
    """`done` of `total` are settled: `taken` in or `refused`. `name` is the one settled last."""

    done: int
    total: int
    taken: int
    refused: int
    name: str = ""


@dataclass(frozen=True)
class IntakeOutcome:
    """What became of all that was given, in its order.

    `left` can be tried again: the intake was cancelled, or could not go on because of `ended_by`.
    `again` counts taken photos that the inspection had already; `others` files in folders that are no
    pictures by their name and were passed over; `moving` taken photos that are animations; `taken_from`
    where each taken photo came from.
    """

    taken: tuple[Photo, ...] = ()
    refused: tuple[Refusal, ...] = ()
    cancelled: bool = False
    left: tuple[Path | Incoming, ...] = ()
    again: int = 0
    others: int = 0
    moving: tuple[str, ...] = ()
    taken_from: tuple[Path | Incoming, ...] = ()
    ended_by: InspectorError | None = None


def stopped() -> InspectorError:
    """What a commit raises when its worker has gone away: the vault is being locked."""
    return InspectorError(
        "photo.stopped",
        "The photos that were still waiting were not added.",
        "Everything added before is safe. Add the rest again.",
    )


def nothing_said(_progress: IntakeProgress) -> None:
    """For whoever does not want to be told."""


def never() -> bool:
    return False


def directly(work: Callable[[], Photo], _given_up: Callable[[], bool]) -> Photo:
    return work()


def take_in(
    file: InspectionFile,
    sources: Sequence[Path | Incoming],
    *,
    target_kind: str = "inspection",
    target: str = "",
    role: str = "overview",
    source: str = "import",
    progress: Callable[[IntakeProgress], None] = nothing_said,
    cancelled: Callable[[], bool] = never,
    commit: Commit = directly,
) -> IntakeOutcome:
    """Take photos from files, folders (their pictures, also those in folders inside) and bytes.

    `commit` runs each photo's commit, for callers whose database worker is another thread; it may raise
    `stopped()`. Once `cancelled` says so, nothing more is begun: what was committed stays. Raises InputError
    `photo.bad_target`, `finding.absent`, `photo.recovery_first`, `inspection.read_only`; everything that
    befalls a single photo is in the outcome instead.
    """
    barcodes = check_place(file, target_kind, target)
    gathered = gather(sources)
    tally = _Tally(len(gathered.sources), progress, others=gathered.others)
    with file.session.vault.guests.visit() as leaving:

        def given_up() -> bool:
            return cancelled() or leaving()

        with _prepared(file.session, gathered.sources, given_up, barcodes=barcodes) as ready:
            for one, work in ready:
                try:
                    prepared = work.result()
                    keeper = _Keeper(file, prepared, target_kind, target, role, source)
                    photo = commit(keeper.keep, given_up)
                except InspectorError as error:
                    if error.code in _ENDING:
                        tally.ended_by = error
                        break
                    tally.refuse(one, error)
                else:
                    tally.take(one, photo, prepared, again=keeper.again)
                if given_up():
                    break
    return tally.outcome(gathered.sources, cancelled=cancelled() or leaving())


@dataclass
class _Keeper:
    """One photo's commit; `again` says afterwards whether the inspection had it before."""

    file: InspectionFile
    prepared: Prepared
    target_kind: str
    target: str
    role: str
    source: str
    again: bool = False

    def keep(self) -> Photo:
        had = len(self.file.record.photos)
        photo = keep(
            self.file,
            self.prepared,
            target_kind=self.target_kind,
            target=self.target,
            role=self.role,
            source=self.source,
        )
        self.again = len(self.file.record.photos) == had
        return photo


@contextmanager
def _prepared(
    session: Session, sources: Sequence[Path | Incoming], given_up: Callable[[], bool], *, barcodes: bool
) -> Iterator[Iterator[tuple[Path | Incoming, Future[Prepared]]]]:
    """The sources in their order, each with its preparation, a few of them begun ahead."""

    def work(one: Path | Incoming) -> Prepared:
        if given_up():
            raise stopped()
        return prepare(session, read(one), name_of(one), barcodes=barcodes)

    waiting: deque[tuple[Path | Incoming, Future[Prepared]]] = deque()

    def ahead(pool: ThreadPoolExecutor) -> Iterator[tuple[Path | Incoming, Future[Prepared]]]:
        for one in sources:
            waiting.append((one, pool.submit(work, one)))
            if len(waiting) >= 2 * AT_ONCE:
                yield waiting.popleft()
        while waiting:
            yield waiting.popleft()

    pool = ThreadPoolExecutor(AT_ONCE, thread_name_prefix="intake")
    try:
        yield ahead(pool)
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
        for _one, unused in waiting:
            if not unused.cancelled() and unused.exception() is None:
                discard(session, unused.result())


def name_of(source: Path | Incoming) -> str:
    """What a source is called, as it may be shown."""
    return clean_name(source.name)


@dataclass
class _Tally:
    """What became of each so far."""

    total: int
    tell: Callable[[IntakeProgress], None]
    others: int = 0
    taken: list[Photo] = field(default_factory=list)
    taken_from: list[Path | Incoming] = field(default_factory=list)
    refused: list[Refusal] = field(default_factory=list)
    again: int = 0
    moving: list[str] = field(default_factory=list)
    ended_by: InspectorError | None = None

    def __post_init__(self) -> None:
        self._say("")

    def take(self, source: Path | Incoming, photo: Photo, prepared: Prepared, *, again: bool) -> None:
        self.taken.append(photo)
        self.taken_from.append(source)
        self.again += again
        if prepared.info.frames > 1:
            self.moving.append(prepared.name)
        self._say(prepared.name)

    def refuse(self, source: Path | Incoming, error: InspectorError) -> None:
        self.refused.append(Refusal(name_of(source), error, source))
        self._say(name_of(source))

    def _say(self, name: str) -> None:
        taken, refused = len(self.taken), len(self.refused)
        self.tell(IntakeProgress(taken + refused, self.total, taken, refused, name))

    def outcome(self, sources: Sequence[Path | Incoming], *, cancelled: bool) -> IntakeOutcome:
        settled = len(self.taken) + len(self.refused)
        gone = self.ended_by is not None and self.ended_by.code in ("photo.stopped", "vault.locked")
        return IntakeOutcome(
            taken=tuple(self.taken),
            refused=tuple(self.refused),
            cancelled=(cancelled or gone) and settled < self.total,
            left=tuple(sources[settled:]),
            again=self.again,
            others=self.others,
            moving=tuple(self.moving),
            taken_from=tuple(self.taken_from),
            # That somebody cancelled or locked the vault is no error.
            ended_by=None if gone else self.ended_by,
        )
