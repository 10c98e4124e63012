"""Disk space kept back in the vault's folder, freed when the disk is full.

What is being entered can then be finished and the vault be closed in order. `INSPECTOR_RESERVE_MIB` sets
another size (0: none). Nothing here writes to the database.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from pathlib import Path

NAME = "reserve"
VARIABLE = "INSPECTOR_RESERVE_MIB"
MIB = 1 << 20
USUAL_MIB = 64
ROOM = 8 * MIB
"""Below this the reserve is freed: a transaction, its checkpoint and the files SQLite keeps beside it fit."""
PLENTY = 4
"""The reserve is made where this many times its size is free."""


def size_bytes(environ: Mapping[str, str] = os.environ) -> int:
    """Bytes to keep back."""
    given = environ.get(VARIABLE, "")
    return (int(given) if given.isascii() and given.isdigit() else USUAL_MIB) * MIB


def free_bytes(folder: Path) -> int:
    """What an ordinary process may still write on the folder's disk. Raises OSError."""
    return shutil.disk_usage(folder).free


def is_last_room(folder: Path, size: int) -> bool:
    """Whether `size` more bytes would take what the database needs to go on; False when nobody knows."""
    try:
        return free_bytes(folder) - size < ROOM
    except OSError:
        return False


def present(folder: Path) -> bool:
    return (folder / NAME).is_file()


def keep(folder: Path) -> bool:
    """Set the space aside where there is plenty; True when it is there afterwards. Never raises for a full
    or read-only disk.
    """
    size = size_bytes()
    path = folder / NAME
    try:
        if not size:
            return False
        if path.is_file() and path.stat().st_size >= size:
            return True
        if free_bytes(folder) < PLENTY * size:
            return path.is_file()
        _allocate(path, size)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink(missing_ok=True)
        return False
    return True


def _allocate(path: Path, size: int) -> None:
    """Really take the space: a sparse file, or zeros on a compressing file system, would hold nothing."""
    with path.open("wb") as file:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
            return
        for _part in range(size // MIB):
            file.write(os.urandom(MIB))


def release(folder: Path) -> bool:
    """Give the space back; True when there was some to give."""
    try:
        (folder / NAME).unlink()
    except OSError:
        return False
    return True


def make_room(folder: Path) -> bool:
    """Give the space back if the disk is as good as full; True when that was done now. Costs microseconds."""
    try:
        if free_bytes(folder) >= ROOM:
            return False
    except OSError:
        return False
    return release(folder)
