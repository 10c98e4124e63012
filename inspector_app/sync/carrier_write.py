"""Write a bundle as a folder or as a single ZIP file: whole or not at all, and never over something else."""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
import shutil
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from inspector_app.crypto.hashing import sha256_file
from inspector_app.sync import bagit, layout, limits
from inspector_app.sync.bundle import BundleFile
from inspector_app.sync.errors import CarrierFileError, UnsendableError
from inspector_app.sync.sinks import FolderSink, Progress, Sink, ZipSink, opened, sync_folder


@dataclass(frozen=True)
class Written:
    """Where the bundle lies, how many files of the layout it holds and how large it is. `existed`: was there
    already.
    """

    path: Path
    files: int
    size: int
    existed: bool = False


def write_zip(path: Path, files: Iterable[BundleFile], progress: Progress | None = None) -> Written:
    """Write a single-file carrier. The same bundle in the same place again is no error.

    Raises CarrierFileError `bundle.exists`, `bundle.disk_full` or `bundle.write`; UnsendableError
    `bundle.name`, `bundle.limit` or `bundle.file_altered`.
    """
    with _putting(path) as temporary:
        with temporary.open("xb") as output:
            sink = ZipSink(output, progress)
            count = _write_all(sink, files)
            sink.finish()
            output.flush()
            os.fsync(output.fileno())
        size = temporary.stat().st_size
        if path.is_file() and path.stat().st_size == size and sha256_file(path) == sha256_file(temporary):
            return Written(path, count, size, existed=True)
        _require_free(path)
        temporary.replace(path)
        sync_folder(path.parent)
    return Written(path, count, size)


def write_folder(path: Path, files: Iterable[BundleFile], progress: Progress | None = None) -> Written:
    """Write a folder carrier; an empty folder in its place is taken. Raises as `write_zip`."""
    with _putting(path) as temporary:
        temporary.mkdir()
        sink = FolderSink(temporary, progress)
        count = _write_all(sink, files)
        sink.finish()
        if path.is_dir() and _same_folder(temporary, path):
            return Written(path, count, sink.size, existed=True)
        if path.is_dir() and not any(path.iterdir()):
            # Windows does not rename over a folder, not even an empty one.
            path.rmdir()
        _require_free(path)
        temporary.replace(path)
        sync_folder(path.parent)
    return Written(path, count, sink.size)


def _write_all(sink: Sink, files: Iterable[BundleFile]) -> int:
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
        with opened(file.content) as source:
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
            # A disk that can only be read refuses this too, where there is nothing to take away.
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _require_free(path: Path) -> None:
    if os.path.lexists(path):
        raise CarrierFileError(
            "bundle.exists",
            f"There is something else at {path} already.",
            "Nothing was written. Choose another name, or remove it first.",
        )


def _same_folder(new: Path, old: Path) -> bool:
    """Whether `old` holds every file of `new` with the same content."""
    names = [path.relative_to(new) for path in new.rglob("*") if path.is_file()]
    return all(
        (old / name).is_file() and sha256_file(old / name) == sha256_file(new / name)
        for name in sorted(names)
    )
