"""Open an evidence package, a folder or a ZIP file, and hand out its files. Judges nothing but the form.

A ZIP file is read only in the one form it is written in (`sync.zipform`).
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from inspector_app.services.evidence import STATEMENT_NAME
from inspector_app.sync import limits, zipform

_LARGEST_TEXT = 64 * 1024 * 1024
_FIRST = b"/data/trail.csv"
"""Name of the first file in a ZIP file of ours, below its folder."""


class PackageError(ValueError):
    """The package is not in its form."""


@dataclass(frozen=True)
class Package:
    """`hashes`: SHA-256 by name, of every file as it is."""

    hashes: Mapping[str, str]
    _read: Callable[[str], bytes]

    def read(self, name: str) -> bytes:
        """The whole of a file. Raises PackageError when it is not there."""
        if name not in self.hashes:
            raise PackageError(f"{name} is missing")
        return self._read(name)

    def below(self, folder: str) -> list[str]:
        return [name for name in self.hashes if name.startswith(folder)]


def is_evidence(path: Path) -> bool:
    """Whether a folder or file looks like an evidence package, whole or damaged. Raises OSError."""
    if path.is_dir():
        return (path / STATEMENT_NAME).is_file() or (path / "data" / "trail.csv").is_file()
    with path.open("rb") as file:
        start = file.read(512)
    return (
        start.startswith(b"PK\x03\x04")
        and start[30:].partition(b"/")[0].startswith(b"evidence-")
        and (_FIRST in start)
    )


def open_package(path: Path) -> Package:
    """Raises PackageError, OSError."""
    return _open_folder(path) if path.is_dir() else _open_zip(path)


def _open_folder(root: Path) -> Package:
    hashes = {}
    for path in sorted(root.rglob("*")):
        name = path.relative_to(root).as_posix()
        if path.is_symlink() or not (path.is_dir() or path.is_file()):
            raise PackageError(f"{name} is not a plain file")
        if path.is_file():
            with path.open("rb") as file:
                hashes[name] = hashlib.file_digest(file, "sha256").hexdigest()
    return Package(hashes, lambda name: _text(root / name))


def _text(path: Path) -> bytes:
    if path.stat().st_size > _LARGEST_TEXT:
        raise PackageError(f"{path.name} is too large")
    return path.read_bytes()


def _open_zip(path: Path) -> Package:
    with path.open("rb") as file:
        size = file.seek(0, 2)
        try:
            entries = zipform.read_entries(file, size, limits.MAX_CARRIER_ENTRIES)
        except zipform.ZipFormError as error:
            raise PackageError(f"the ZIP file is damaged: {error}") from error
        tops = {entry.name.partition("/")[0] for entry in entries}
        if len(tops) != 1:
            raise PackageError("the ZIP file holds more than one folder")
        named = {entry.name.partition("/")[2]: entry for entry in entries}
        if len(named) != len(entries):
            raise PackageError("the ZIP file holds two files of one name")
        hashes = {}
        for name, entry in named.items():
            file.seek(entry.content_offset)
            digest, left = hashlib.sha256(), entry.size
            while left and (piece := file.read(min(left, 1 << 20))):
                digest.update(piece)
                left -= len(piece)
            hashes[name] = digest.hexdigest()

    def read(name: str) -> bytes:
        entry = named[name]
        if entry.size > _LARGEST_TEXT:
            raise PackageError(f"{name} is too large")
        with path.open("rb") as file:
            file.seek(entry.content_offset)
            return file.read(entry.size)

    return Package(hashes, read)
