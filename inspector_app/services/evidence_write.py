"""Write an evidence package, as a folder or as one ZIP file: whole or not at all, and never over something.

A package is a BagIt 1.0 bag (RFC 8493). What is in it is decided by `evidence_content`.
"""

from __future__ import annotations

import contextlib
import errno
import io
import os
import secrets
import shutil
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from inspector_app.domain.errors import InputError, InspectorError, SurroundingsError
from inspector_app.sync import bagit
from inspector_app.sync.sinks import FolderSink, Sink, ZipSink, sync_folder

Form = Literal["zip", "folder"]
MANIFEST = bagit.MANIFEST_NAME
TAG_MANIFEST = "tagmanifest-sha256.txt"

Files = Mapping[str, str]
"""Name in the package to SHA-256."""


@dataclass(frozen=True)
class Member:
    """A file of the package: its name there, and how to get its bytes when its turn comes."""

    name: str
    read: Callable[[], bytes]


def write_package(
    out: Path,
    form: Form,
    top: str,
    payload: Iterable[Member],
    tags: Callable[[Files], Iterable[tuple[str, bytes]]],
    *,
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> int:
    """Write `payload` (names below `data/`) one after the other, then what `tags` makes of their hashes.

    A ZIP file holds one folder called `top`. `tags` is given the hashes of the payload and of the manifest
    and of `bagit.txt`. Returns the bytes written. Raises InputError `evidence.exists` and
    `evidence.cancelled`; SurroundingsError `evidence.disk_full` and `evidence.cannot_write`.
    """
    if os.path.lexists(out):
        raise _exists(out)
    with _placing(out) as temporary:
        if form == "folder":
            temporary.mkdir()
            folder = FolderSink(temporary, None)
            _fill(folder, "", payload, tags, progress, cancelled)
            folder.finish()
            size = folder.size
        else:
            with temporary.open("xb") as file:
                archive = ZipSink(file, None)
                _fill(archive, f"{top}/", payload, tags, progress, cancelled)
                archive.finish()
                file.flush()
                os.fsync(file.fileno())
            size = temporary.stat().st_size
        if os.path.lexists(out):
            raise _exists(out)
        temporary.replace(out)
        sync_folder(out.parent)
    return size


def _fill(
    sink: Sink,
    prefix: str,
    payload: Iterable[Member],
    tags: Callable[[Files], Iterable[tuple[str, bytes]]],
    progress: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    hashes: dict[str, str] = {}

    def add(name: str, data: bytes) -> None:
        if cancelled():
            raise InputError("evidence.cancelled", "The export was stopped.", "Nothing was written.")
        hashes[name] = sink.add(prefix + name, io.BytesIO(data))

    for count, member in enumerate(payload, 1):
        add(member.name, member.read())
        progress(count)
    manifest = b"".join(f"{digest}  {name}\n".encode("ascii") for name, digest in sorted(hashes.items()))
    known = dict(hashes)
    hashes.clear()
    add(bagit.DECLARATION_NAME, bagit.DECLARATION)
    add(MANIFEST, manifest)
    for name, data in tags(known | hashes):
        add(name, data)
    lines = (f"{digest}  {name}\n" for name, digest in sorted(hashes.items()))
    sink.add(prefix + TAG_MANIFEST, io.BytesIO("".join(lines).encode("ascii")))


@contextlib.contextmanager
def _placing(out: Path) -> Iterator[Path]:
    """A temporary name beside `out`, gone in every case when the work is done or has failed."""
    temporary = out.with_name(f".{out.name}.{secrets.token_hex(4)}.tmp")
    try:
        yield temporary
    except OSError as error:
        raise _cannot_write(out, error) from error
    finally:
        if temporary.is_dir():
            shutil.rmtree(temporary, ignore_errors=True)
        else:
            # A disk that can only be read refuses this too, where there is nothing to take away.
            with contextlib.suppress(OSError):
                temporary.unlink(missing_ok=True)


def _cannot_write(out: Path, error: OSError) -> InspectorError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG):
        return SurroundingsError(
            "evidence.disk_full",
            f"There is not enough room for the evidence package in {out.parent}.",
            "Nothing was written. Make room, or choose another place.",
            retryable=True,
            path=str(out),
        )
    return SurroundingsError(
        "evidence.cannot_write",
        f"The evidence package cannot be written to {out}: {error.strerror or error}.",
        "Nothing was written. Choose another place.",
        retryable=True,
        path=str(out),
    )


def _exists(out: Path) -> InputError:
    return InputError(
        "evidence.exists",
        f"There is something else at {out} already.",
        "Nothing was written. Choose another name, or remove it first.",
        path=str(out),
    )
