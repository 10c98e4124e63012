"""Files of a second copy: written durably in pieces, read back from the disk, and the disk's own limits.

Faults of the copies' disk become errors about that disk; faults of the vault's files are told apart from
them.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import BinaryIO

from inspector_app.storage import copy_errors
from inspector_app.storage.blobs import sync_folder
from inspector_app.system.file_systems import file_system

CHUNK = 1 << 20
SYNC_EVERY = 16 << 20
"""Bytes after which a growing file is synced: a slow stick then never keeps anybody waiting for long."""

FAT_LIMIT = (1 << 32) - 1
"""Bytes of the largest file on FAT (Microsoft's FAT specification 1.03, DIR_FileSize)."""

_FAT = frozenset({"vfat", "msdos", "fat", "fat32", "fat16"})
_TEMPORARY = ".part"


class SourceAbsentError(Exception):
    """A file of the vault is missing, unreadable or not what its name says."""


@dataclass
class Journey:
    """How far a copying is, in bytes read and written, and whether it shall go on.

    Every piece passes through `step`, which raises InspectorError `backup.cancelled` when it shall not.
    """

    progress: Callable[[int, int], None]
    cancelled: Callable[[], bool]
    total: int = 1
    done: int = 0
    _told: int = field(default=-1, repr=False)

    def step(self, count: int) -> None:
        if self.cancelled():
            raise copy_errors.cancelled()
        self.done += count
        share = min(self.done, self.total) * 1000 // max(self.total, 1)
        if share != self._told:
            self._told = share
            self.progress(min(self.done, self.total), self.total)


def copy_file(source: Path, target: Path, digest: str, step: Callable[[int], None]) -> None:
    """Copy so that under `target` lies the whole file with this SHA-256, durably, or nothing new.

    Raises SourceAbsentError about `source`; OSError about `target`. The caller syncs the folder.
    """
    target.parent.mkdir(exist_ok=True)
    temporary = target.with_name(f".{target.name}{_TEMPORARY}")
    hashed = hashlib.sha256()
    try:
        with _opened(source) as reader, temporary.open("wb") as writer:
            while piece := _piece(reader.read):
                hashed.update(piece)
                writer.write(piece)
                if writer.tell() % SYNC_EVERY == 0:
                    os.fsync(writer.fileno())
                step(len(piece))
            if hashed.hexdigest() != digest:
                raise SourceAbsentError(f"{source.name} was altered")
            writer.flush()
            os.fsync(writer.fileno())
        temporary.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            temporary.unlink()
        raise


def _opened(source: Path) -> BinaryIO:
    try:
        return source.open("rb")
    except OSError as error:
        raise SourceAbsentError(str(error.strerror)) from error


def _piece(read: Callable[[int], bytes]) -> bytes:
    try:
        return read(CHUNK)
    except OSError as error:
        raise SourceAbsentError(str(error.strerror)) from error


def sync_file(path: Path) -> None:
    """Make a file that others wrote durable. Raises OSError."""
    handle = os.open(path, os.O_RDWR)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_names(folder: Path) -> None:
    """Make the names in a folder durable; some network disks know no such thing. Raises OSError."""
    try:
        sync_folder(folder)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP, errno.EBADF):
            raise


def read_back(path: Path, step: Callable[[int], None]) -> str | None:
    """SHA-256 of what the disk itself holds, where the system lets its memory of it be dropped; None when
    the file is missing or unreadable.
    """
    hashed = hashlib.sha256()
    try:
        with path.open("rb", buffering=0) as reader:
            if hasattr(os, "posix_fadvise"):
                os.posix_fadvise(reader.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)
            while piece := reader.read(CHUNK):
                hashed.update(piece)
                step(len(piece))
    except OSError:
        return None
    return hashed.hexdigest()


def size_of(path: Path) -> int | None:
    try:
        return path.stat().st_size
    except OSError:
        return None


def is_temporary(name: str) -> bool:
    return name.startswith(".") and name.endswith(_TEMPORARY)


def require_target(target: Path, vault_folder: Path) -> None:
    """Make the folder for copies, unless what it would lie in is not there (a stick that is not plugged in).

    Raises InputError `backup.inside_vault` or `backup.target_unusable`; SurroundingsError
    `backup.target_absent`, `backup.read_only`.
    """
    for place in (target.absolute(), *target.absolute().parents):
        with contextlib.suppress(OSError):
            if place.resolve().samefile(vault_folder):
                raise copy_errors.inside_vault(target)
    try:
        if not target.is_dir():
            target.mkdir()
            sync_names(target.absolute().parent)
    except FileNotFoundError as error:
        raise copy_errors.absent(target) from error
    except OSError as error:
        raise copy_errors.target_failed(target, error) from error


def require_room(target: Path, needed: int, database: int) -> None:
    """Before anything is written. Raises SurroundingsError `backup.no_room`, `backup.file_too_large`."""
    if database > FAT_LIMIT and file_system(target) in _FAT:
        raise copy_errors.file_too_large(target, database)
    try:
        free = shutil.disk_usage(target).free
    except OSError as error:
        raise copy_errors.target_failed(target, error) from error
    if needed > free:
        raise copy_errors.no_room(target, needed, free)


def on_same_disk(one: Path, other: Path) -> bool:
    """Whether two existing folders lie on one volume. Two volumes of one disk are not recognised."""
    try:
        return one.stat().st_dev == other.stat().st_dev
    except OSError:
        return False
