"""Put back the file of a photo that is missing or damaged, from a second copy or from the original picture.

Only the very same content is taken: an encrypted file whose hash is the lost one's name, or a picture whose
hash is the photo's. Whatever else lies in the folders is passed over. Each photo put back is journaled.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.media.kinds import MAX_BYTES
from inspector_app.services.blobs import RELINKED, known_blob
from inspector_app.services.photo_list import BAD, CheckedPhoto, PhotoState, known_photos
from inspector_app.services.photo_sources import every_file
from inspector_app.services.session import Session
from inspector_app.storage import photo_rows
from inspector_app.storage.blobs import Blob, BlobError, all_blobs, replace_blob
from inspector_app.system import clock

Progress = Callable[[int, int], object]
Cancelled = Callable[[], bool]


@dataclass(frozen=True)
class RelinkOutcome:
    """`mended` photos are unchanged again; `still_missing` are as bad as before. `others` counts files of
    packs and reports that were put back as well; `looked_at` the files that were read.
    """

    mended: tuple[CheckedPhoto, ...]
    still_missing: tuple[CheckedPhoto, ...]
    others: int = 0
    looked_at: int = 0


def relink(
    session: Session,
    sources: Sequence[Path],
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> RelinkOutcome:
    """Look through files, folders and second copies for what is bad, and put it back.

    Bad is what the last check found so, and every photo whose file is gone or has another length. `progress`
    is told (put back so far, wanted). Raises InputError `photo.no_source` for a path that is not there, and
    VaultError when the vault cannot be written; what was put back before stays.
    """
    for source in sources:
        if not source.exists():
            raise InputError(
                "photo.no_source",
                f"{source} is not there.",
                "Nothing was changed. Connect the disk, or choose another folder.",
                path=str(source),
            )
    with session.vault.guests.visit() as leaving:

        def given_up() -> bool:
            return leaving() or (cancelled is not None and cancelled())

        search = _Search(session, _wanted(session), progress or _quiet)
        for source in sources:
            search.in_copy(source, given_up)
        for source in sources:
            search.in_files(source, given_up)
        return search.outcome()


def _quiet(_done: int, _total: int) -> None:
    """Nobody wants to know."""


def _wanted(session: Session) -> dict[str, Blob]:
    """The blobs that are bad, by `pid`. Looks at every file's length, reads only those noted as bad."""
    store = session.vault.blobs
    with session.vault.reading() as connection:
        blobs = all_blobs(connection)
        noted = photo_rows.blobs_in_state(connection, BAD)
    wanted = {}
    for blob in blobs:
        if blob.pid in noted or not _right_length(store.path(blob.cid), blob.csize):
            try:
                store.open(blob)
            except BlobError:
                wanted[blob.pid] = blob
    return wanted


def _right_length(path: Path, length: int) -> bool:
    try:
        return path.stat().st_size == length
    except OSError:
        return False


@dataclass
class _Search:
    """What is still wanted, and what was found."""

    session: Session
    wanted: dict[str, Blob]
    tell: Progress
    total: int = 0
    looked_at: int = 0
    mended: set[str] = field(default_factory=set)
    first: dict[str, Blob] = field(default_factory=dict)

    def __post_init__(self) -> None:
        self.total = len(self.wanted)
        self.first = dict(self.wanted)
        self.tell(0, self.total)

    def in_copy(self, source: Path, given_up: Cancelled) -> None:
        """A second copy is asked for each file by its name: there is no need to read all of it."""
        for folder in (source, source / "blobs", source / self.session.vault.id / "blobs"):
            for blob in list(self.wanted.values()):
                if given_up():
                    return
                path = folder / blob.cid[:2] / blob.cid
                if _right_length(path, blob.csize):
                    self._try_sealed(path, blob)

    def in_files(self, source: Path, given_up: Cancelled) -> None:
        """Any other folder: files of the right length are read, whatever they are called."""
        for path in _files(source):
            if given_up() or not self.wanted:
                return
            try:
                length = path.stat().st_size
            except OSError:
                continue
            sealed = [blob for blob in self.wanted.values() if blob.csize == length]
            plain = [blob for blob in self.wanted.values() if blob.size == length and length <= MAX_BYTES]
            for blob in sealed:
                self._try_sealed(path, blob)
            if plain:
                self._try_plain(path, plain)

    def _try_sealed(self, path: Path, blob: Blob) -> None:
        data = self._read(path)
        if data is not None and sha256_hex(data) == blob.cid:
            self.session.vault.blobs.adopt(blob.cid, data)
            self._check(blob, blob)

    def _try_plain(self, path: Path, blobs: Sequence[Blob]) -> None:
        data = self._read(path)
        if data is None:
            return
        pid = sha256_hex(data)
        for blob in blobs:
            if blob.pid == pid:
                vault = self.session.vault
                self._check(blob, vault.blobs.seal(data, blob.media_type, vault.recipients()))

    def _read(self, path: Path) -> bytes | None:
        self.looked_at += 1
        try:
            return path.read_bytes()
        except OSError:
            return None  # a disk that fails here may hold the next one

    def _check(self, was: Blob, now: Blob) -> None:
        """Believed only once it was read back, decrypted and hashed."""
        try:
            self.session.vault.blobs.open(now)
        except BlobError:
            return
        vault = self.session.vault
        stream = vault.secret("device-stream") or b""
        with vault.transaction() as tx:
            if now.cid != was.cid:
                replace_blob(tx.connection, now)
            photo_rows.note_checked(tx.connection, {now.pid: PhotoState.UNCHANGED.value}, tx.now.wall_ms)
            tx.event(stream.decode("ascii"), RELINKED, pid=now.pid, cid=now.cid, was=was.cid)
        if now.cid != was.cid:
            vault.blobs.discard(was.cid)
        self.wanted.pop(now.pid, None)
        self.mended.add(now.pid)
        self.tell(len(self.mended), self.total)

    def outcome(self) -> RelinkOutcome:
        photos = [photo for photo in known_photos(self.session) if photo.pid in self.first]
        mended = tuple(photo for photo in photos if photo.pid in self.mended)
        return RelinkOutcome(
            mended,
            tuple(_as_found(self.session, photo) for photo in photos if photo.pid not in self.mended),
            others=len(self.mended - {photo.pid for photo in mended}),
            looked_at=self.looked_at,
        )


def _files(source: Path) -> Iterator[Path]:
    return every_file(source) if source.is_dir() else iter((source,))


def _as_found(session: Session, photo: CheckedPhoto) -> CheckedPhoto:
    """A photo that is still bad, with what is wrong with it now: the last check may not have known."""
    try:
        blob = known_blob(session, photo.pid)
        if blob is not None:
            session.vault.blobs.open(blob)
    except BlobError as error:
        return photo.found(PhotoState(error.state), error.message, clock.wall_ms())
    except InspectorError as error:
        return photo.found(PhotoState.UNREADABLE, error.message, clock.wall_ms())
    return photo
