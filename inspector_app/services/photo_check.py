"""Is every photo there, decryptable, unchanged and readable? Each is read, whatever the others are like.

What was found is remembered with each photo's file; nothing is repaired here (`photo_relink` does).
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

from inspector_app.domain.errors import InspectorError
from inspector_app.services import blobs
from inspector_app.services.photo_list import CheckedPhoto, PhotoState, known_photos
from inspector_app.services.session import Session
from inspector_app.storage import photo_rows
from inspector_app.storage.blobs import BlobError
from inspector_app.system import clock

Progress = Callable[[int, int, CheckedPhoto], object]
Cancelled = Callable[[], bool]
Found = tuple[PhotoState, str]

_AT_ONCE = 2
_NOTED_EVERY = 100


def verify_photos(
    session: Session,
    inspection_id: str | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    decode: bool = True,
) -> tuple[CheckedPhoto, ...]:
    """Decrypt, hash and decode every photo of one inspection, or of all; each as it was found.

    `progress` is told (done, total, photo), in the order of the list. Cancelled, or sent away because the
    vault is being locked, it returns what it has. Without `decode` a photo counts as readable when its bytes
    are the ones that were decoded when it came in. Raises InputError `inspection.absent`.
    """
    return check_photos(session, known_photos(session, inspection_id), progress, cancelled, decode=decode)


def check_photos(
    session: Session,
    photos: Sequence[CheckedPhoto],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    *,
    decode: bool = True,
) -> tuple[CheckedPhoto, ...]:
    """`verify_photos` for photos that are listed already. Never raises for what is wrong with a photo."""
    checked: list[CheckedPhoto] = []
    unsaved: dict[str, str] = {}
    with session.vault.guests.visit() as leaving:

        def given_up() -> bool:
            return leaving() or (cancelled is not None and cancelled())

        for photo, (state, problem) in _found(session, photos, given_up, decode=decode):
            checked.append(photo.found(state, problem, clock.wall_ms()))
            unsaved[photo.pid] = state.value
            if progress is not None:
                progress(len(checked), len(photos), checked[-1])
            if len(unsaved) >= _NOTED_EVERY:
                _note(session, unsaved)
        _note(session, unsaved)
    return tuple(checked)


def _note(session: Session, states: dict[str, str]) -> None:
    if states:
        with session.vault.writing() as connection:
            photo_rows.note_checked(connection, states, clock.wall_ms())
    states.clear()


def _found(
    session: Session, photos: Sequence[CheckedPhoto], given_up: Cancelled, *, decode: bool
) -> Iterator[tuple[CheckedPhoto, Found]]:
    """What was found of each, in order; a picture that several inspections have is read once."""
    shared = {pid for pid, times in Counter(photo.pid for photo in photos).items() if times > 1}
    known: dict[str, Future[Found]] = {}
    waiting: deque[tuple[CheckedPhoto, Future[Found]]] = deque()
    pool = ThreadPoolExecutor(_AT_ONCE, thread_name_prefix="verify")
    try:
        for photo in photos:
            if given_up():
                break
            work = known.get(photo.pid) or pool.submit(_check, session, photo, decode)
            if photo.pid in shared:
                known[photo.pid] = work
            waiting.append((photo, work))
            if len(waiting) > 2 * _AT_ONCE:
                first, work = waiting.popleft()
                yield first, work.result()
        for photo, work in waiting:
            yield photo, work.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _check(session: Session, photo: CheckedPhoto, decode: bool) -> Found:
    from inspector_app.media.picture import probe

    try:
        data = blobs.content(session, photo.pid)
    except BlobError as error:
        return PhotoState(error.state), error.message
    except InspectorError as error:
        return PhotoState.MISSING, error.message
    if not decode:
        return PhotoState.UNCHANGED, ""
    try:
        probe(data, photo.name)
    except InspectorError as error:
        return PhotoState.UNDECODABLE, error.message
    except MemoryError:
        # Its hash was right; whether it can be shown is not known, which is no fault of the photo.
        return PhotoState.UNCHECKED, f"There is not enough free memory to decode {photo.name}."
    return PhotoState.UNCHANGED, ""
