"""A folder that new pictures appear in: from a camera on a cable, or from a phone that syncs.

Tells which pictures have come and are whole. Only reads: the files stay as they are. Knows no window and no
timer; whoever watches asks again and again, from any thread.
"""

from __future__ import annotations

import hashlib
import threading
import time
from collections.abc import Callable, Collection
from pathlib import Path

from inspector_app.domain.errors import InputError, SurroundingsError
from inspector_app.media.kinds import MAX_BYTES
from inspector_app.services.photo_sources import SUFFIXES, every_file

SETTLED_S = 1.2
"""A file whose size and time have not changed for so long is whole."""

PATIENCE_S = 20.0
"""Other programs hold a file for a while. A whole one that cannot be read for so long is told all the same:
whoever takes it in says why it cannot be.
"""

AT_ONCE = 50
AT_ONCE_BYTES = 64 << 20
"""What one look reads at most: of a card of two thousand pictures the first come within a moment."""

_CHUNK = 1 << 20

Mark = tuple[int, int]
"""Size and time of the last change, in nanoseconds."""


class WatchedFolder:
    """What was in the folder when the watching began is not new. A picture counts once, by its content,
    however often it is copied or renamed; one that changed after it was told counts again.
    """

    def __init__(self, folder: Path, *, now: Callable[[], float] = time.monotonic) -> None:
        self.folder = folder
        self._now = now
        self._device = -1
        self._seen: dict[Path, Mark] = {}
        self._coming: dict[Path, tuple[Mark, float]] = {}
        self._contents: set[str] = set()
        self._earlier: list[Path] = []
        self._looking = threading.Lock()
        self._told: list[tuple[Path, str]] = []

    def begin(self) -> int:
        """Take what is there as old; returns how many pictures that are.

        Raises InputError `photo.no_source` when it is no folder that can be read.
        """
        try:
            self._device = self.folder.stat().st_dev
            next(self.folder.iterdir(), None)
        except OSError as error:
            raise InputError(
                "photo.no_source",
                f"The folder {str(self.folder)!r} cannot be read: {error.strerror}.",
                "Nothing was changed. Connect the disk, or choose another folder.",
                path=str(self.folder),
            ) from error
        self._seen = dict(self._pictures())
        self._earlier = sorted(self._seen, key=lambda path: (self._seen[path][1], path.name))
        return len(self._earlier)

    def earlier(self) -> tuple[Path, ...]:
        """The pictures that were there when the watching began, oldest first."""
        return tuple(self._earlier)

    def look(self, known: Collection[str] = ()) -> tuple[Path, ...]:
        """New pictures that are whole, oldest first; none whose content is among `known` (SHA-256, hex). What
        was told and not `heard`, because whoever asked has gone, is told again.

        Raises SurroundingsError `watch.gone` while the folder is not there.
        """
        with self._looking:
            self._require_folder()
            for path, content in self._told:
                self._seen.pop(path, None)
                self._contents.discard(content)
            self._told = []
            return self._look(known)

    def heard(self) -> None:
        """What the last look told has arrived with whoever asked."""
        self._told = []

    def _look(self, known: Collection[str]) -> tuple[Path, ...]:
        whole = []
        pictures = self._pictures()
        for path, mark in pictures:
            if self._seen.get(path) == mark:
                continue
            since = self._coming.get(path)
            if since is None or since[0] != mark:
                self._coming[path] = mark, self._now()
            elif mark[0] and self._now() - since[1] >= SETTLED_S:
                whole.append((mark[1], path.name, path, mark))
        there = {path for path, _mark in pictures}
        self._coming = {path: since for path, since in self._coming.items() if path in there}
        new: list[Path] = []
        read = 0
        for _time, _name, path, mark in sorted(whole):
            if len(new) == AT_ONCE or read >= AT_ONCE_BYTES:
                break  # the others stay among those that are coming
            read += mark[0]
            if self._is_new(path, mark, known):
                new.append(path)
        return tuple(new)

    @property
    def coming(self) -> bool:
        """Whether a picture is being written: look again soon. What stays empty is none yet."""
        now = self._now()
        return any(mark[0] or now - since < PATIENCE_S for mark, since in list(self._coming.values()))

    def _is_new(self, path: Path, mark: Mark, known: Collection[str]) -> bool:
        content = ""
        try:
            if mark[0] <= MAX_BYTES:  # no larger one is taken in, whatever is in it
                content = _sha256(path)
        except OSError:  # it went again, or another program holds it: the next look finds it, or not
            if self._now() - self._coming[path][1] < PATIENCE_S:
                return False
        self._seen[path] = mark
        self._coming.pop(path, None)
        if content in known or content in self._contents:
            return False
        if content:
            self._contents.add(content)
        self._told.append((path, content))
        return True

    def _pictures(self) -> list[tuple[Path, Mark]]:
        found = []
        for path in every_file(self.folder):
            # What is still being written has another ending, a dot or a tilde in front.
            if path.suffix.lower() not in SUFFIXES or path.name.startswith("~"):
                continue
            try:
                state = path.stat()
            except OSError:
                continue
            found.append((path, (state.st_size, state.st_mtime_ns)))
        return found

    def _require_folder(self) -> None:
        """A disk that was pulled may leave an empty folder of the same name behind."""
        try:
            there = self.folder.stat().st_dev == self._device
            next(self.folder.iterdir(), None)
        except OSError:
            there = False
        if not there:
            raise SurroundingsError(
                "watch.gone",
                f"The watched folder {str(self.folder)!r} cannot be reached.",
                "Photos added before are safe. Connect the disk or the network again; it goes on by itself.",
                retryable=True,
                path=str(self.folder),
            )


def _sha256(path: Path) -> str:
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            digest.update(chunk)
    return digest.hexdigest()
