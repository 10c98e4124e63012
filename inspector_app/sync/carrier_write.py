"""Write a bundle as a folder or as a single ZIP file: whole or not at all, and never over something else."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import io
import os
import secrets
import shutil
import zlib
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Protocol

from inspector_app.crypto.hashing import sha256_file
from inspector_app.sync import bagit, layout, limits
from inspector_app.sync.bundle import BundleFile, Content
from inspector_app.sync.errors import CarrierFileError, UnsendableError
from inspector_app.sync.zipform import ZipEntry, central_header, ending, local_header

_PIECE = 1024 * 1024
_FOLDERS_SYNC = os.name != "nt"

Progress = Callable[[int], None]
"""Told the bytes written so far; may raise to stop, after which nothing is left behind."""


@dataclass(frozen=True)
class Written:
    """Where the bundle lies, how many files of the layout it holds and how large it is. `existed`: was there
    already.
    """

    path: Path
    files: int
    size: int
    existed: bool = False


class _Sink(Protocol):
    def add(self, name: str, source: BinaryIO) -> str:
        """Store everything from `source` under `name`; returns its SHA-256."""


def write_zip(path: Path, files: Iterable[BundleFile], progress: Progress | None = None) -> Written:
    """Write a single-file carrier. The same bundle in the same place again is no error.

    Raises CarrierFileError `bundle.exists`, `bundle.disk_full` or `bundle.write`; UnsendableError
    `bundle.name`, `bundle.limit` or `bundle.file_altered`.
    """
    with _putting(path) as temporary:
        with temporary.open("xb") as output:
            sink = _ZipSink(output, progress)
            count = _write_all(sink, files)
            sink.finish()
            output.flush()
            os.fsync(output.fileno())
        size = temporary.stat().st_size
        if path.is_file() and path.stat().st_size == size and sha256_file(path) == sha256_file(temporary):
            return Written(path, count, size, existed=True)
        _require_free(path)
        temporary.replace(path)
        _sync_folder(path.parent)
    return Written(path, count, size)


def write_folder(path: Path, files: Iterable[BundleFile], progress: Progress | None = None) -> Written:
    """Write a folder carrier; an empty folder in its place is taken. Raises as `write_zip`."""
    with _putting(path) as temporary:
        temporary.mkdir()
        sink = _FolderSink(temporary, progress)
        count = _write_all(sink, files)
        if path.is_dir() and _same_folder(temporary, path):
            return Written(path, count, sink.size, existed=True)
        if path.is_dir() and not any(path.iterdir()):
            # Windows does not rename over a folder, not even an empty one.
            path.rmdir()
        _require_free(path)
        temporary.replace(path)
        _sync_folder(path.parent)
    return Written(path, count, sink.size)


def _write_all(sink: _Sink, files: Iterable[BundleFile]) -> int:
    """All files in the order of their names, between the two BagIt files. Returns how many there are."""
    ordered = sorted(files, key=lambda file: file.name)
    if len(ordered) + 2 > limits.MAX_CARRIER_ENTRIES:
        raise UnsendableError("bundle.limit", f"A bundle of {len(ordered)} files is too large.")
    sink.add(bagit.DECLARATION_NAME, io.BytesIO(bagit.DECLARATION))
    hashes: dict[str, str] = {}
    for file in ordered:
        parsed = layout.parse_name(file.name)
        if parsed is None or file.name in hashes:
            raise UnsendableError("bundle.name", f"The bundle's layout has no place for {file.name!r}.")
        with _opened(file.content) as source:
            hashes[file.name] = sink.add(bagit.PAYLOAD_FOLDER + file.name, source)
        if isinstance(parsed, layout.BlobName) and hashes[file.name] != parsed.cid:
            raise UnsendableError(
                "bundle.file_altered",
                f"The file {parsed.cid[:12]} in this vault is damaged and was not sent.",
                "Run `doctor --photos`; the rest of the vault is not affected.",
            )
    sink.add(bagit.MANIFEST_NAME, io.BytesIO(bagit.manifest(hashes.items())))
    return len(ordered)


@contextlib.contextmanager
def _opened(content: Content) -> Iterator[BinaryIO]:
    if isinstance(content, bytes):
        yield io.BytesIO(content)
    else:
        with content.open("rb") if isinstance(content, Path) else content() as stream:
            yield stream


class _ZipSink:
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


class _FolderSink:
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


@contextlib.contextmanager
def _putting(path: Path) -> Iterator[Path]:
    """A temporary name beside `path`, gone in every case when the work is done or has failed."""
    temporary = path.with_name(f".{path.name}.{secrets.token_hex(4)}.tmp")
    try:
        yield temporary
    except OSError as error:
        if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
            raise CarrierFileError(
                "bundle.disk_full",
                f"There is not enough room for the bundle in {path.parent}.",
                "Nothing was written. Make room, or choose another place; above 4 GB take the folder form.",
                retryable=True,
            ) from error
        raise CarrierFileError(
            "bundle.write",
            f"The bundle cannot be written to {path.parent}: {error.strerror or error}.",
            "Nothing was written. Choose another place and try again.",
            retryable=True,
        ) from error
    finally:
        if temporary.is_dir():
            shutil.rmtree(temporary, ignore_errors=True)
        else:
            temporary.unlink(missing_ok=True)


def _require_free(path: Path) -> None:
    if os.path.lexists(path):
        raise CarrierFileError(
            "bundle.exists",
            f"There is something else at {path} already.",
            "Nothing was written. Choose another name, or remove it first.",
        )


def _require_size(name: str, size: int) -> None:
    if size > limits.MAX_BLOB_BYTES:
        raise UnsendableError("bundle.limit", f"{name} is larger than {limits.MAX_BLOB_BYTES} bytes.")


def _same_folder(new: Path, old: Path) -> bool:
    """Whether `old` holds every file of `new` with the same content."""
    names = [path.relative_to(new) for path in new.rglob("*") if path.is_file()]
    return all(
        (old / name).is_file() and sha256_file(old / name) == sha256_file(new / name)
        for name in sorted(names)
    )


def _sync_folder(folder: Path) -> None:
    """Make a rename durable, where the system can (Windows does so by itself)."""
    if _FOLDERS_SYNC:
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
