"""Where files of a package go: into one ZIP file in the form of zipform, or into a folder; each is hashed on
its way.

Knows nothing of what is packed; what replaces what, and that nothing half stays, is the caller's business.
"""

from __future__ import annotations

import contextlib
import hashlib
import io
import os
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO, Protocol

from inspector_app.sync import limits
from inspector_app.sync.bundle import Content
from inspector_app.sync.errors import UnsendableError
from inspector_app.sync.zipform import ZipEntry, central_header, ending, local_header

_PIECE = 1024 * 1024
_FOLDERS_SYNC = os.name != "nt"

Progress = Callable[[int], None]
"""Told the bytes written so far; may raise to stop, after which nothing is left behind."""


class Sink(Protocol):
    def add(self, name: str, source: BinaryIO) -> str:
        """Store everything from `source` under `name`; returns its SHA-256."""


@contextlib.contextmanager
def opened(content: Content) -> Iterator[BinaryIO]:
    if isinstance(content, bytes):
        yield io.BytesIO(content)
    else:
        with content.open("rb") if isinstance(content, Path) else content() as stream:
            yield stream


class ZipSink:
    """Appends entries to a ZIP file in the form of zipform."""

    def __init__(self, output: BinaryIO, progress: Progress | None) -> None:
        self._output = output
        self._progress = progress
        self._entries: list[ZipEntry] = []

    def add(self, name: str, source: BinaryIO) -> str:
        start = self._entries[-1].end if self._entries else 0
        blank = ZipEntry(name, 0, 0, start)
        self._output.write(local_header(blank))
        digest, crc, size = hashlib.sha256(), 0, 0
        while piece := source.read(_PIECE):
            digest.update(piece)
            crc = zlib.crc32(piece, crc)
            size += len(piece)
            _require_size(name, size)
            self._output.write(piece)
            if self._progress is not None:
                self._progress(blank.content_offset + size)
        entry = ZipEntry(name, crc, size, start)
        # Size and checksum are known only now; the header before the content is written once more.
        self._output.seek(start)
        self._output.write(local_header(entry))
        self._output.seek(entry.end)
        self._entries.append(entry)
        return digest.hexdigest()

    def finish(self) -> None:
        directory = b"".join(central_header(entry) for entry in self._entries)
        self._output.write(directory + ending(len(self._entries), self._entries[-1].end, len(directory)))


class FolderSink:
    """Writes each entry as a file below a folder, durably."""

    def __init__(self, folder: Path, progress: Progress | None) -> None:
        self._folder = folder
        self._progress = progress
        self.size = 0

    def add(self, name: str, source: BinaryIO) -> str:
        path = self._folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        digest, size = hashlib.sha256(), 0
        with path.open("xb") as output:
            while piece := source.read(_PIECE):
                digest.update(piece)
                size += len(piece)
                _require_size(name, size)
                output.write(piece)
                if self._progress is not None:
                    self._progress(self.size + size)
            output.flush()
            os.fsync(output.fileno())
        self.size += size
        return digest.hexdigest()

    def finish(self) -> None:
        """Make the names of what was added durable, in each folder."""
        for folder in (*(path for path in self._folder.rglob("*") if path.is_dir()), self._folder):
            sync_folder(folder)


def _require_size(name: str, size: int) -> None:
    if size > limits.MAX_BLOB_BYTES:
        raise UnsendableError("bundle.limit", f"{name} is larger than {limits.MAX_BLOB_BYTES} bytes.")


def sync_folder(folder: Path) -> None:
    """Make a rename durable, where the system can (Windows does so by itself)."""
    if _FOLDERS_SYNC:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
