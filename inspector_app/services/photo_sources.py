"""Where photos come from: files, folders of a camera's card, bytes that were pasted. Only reads."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from inspector_app.domain.errors import InputError
from inspector_app.media.kinds import MAX_BYTES

SUFFIXES = frozenset({".jpg", ".jpeg", ".jpe", ".jfif", ".mpo", ".png", ".heic", ".heif", ".hif", ".webp"})
"""Names of pictures in a folder. A file that is named itself is looked at whatever it is called."""


@dataclass(frozen=True)
class Incoming:
    """A picture that is no file: pasted, dropped out of a browser, from a camera."""

    name: str
    data: bytes


@dataclass(frozen=True)
class Gathered:
    """`others` counts files of the folders that are no pictures by their name."""

    sources: tuple[Path | Incoming, ...]
    others: int


def gather(sources: Sequence[Path | Incoming]) -> Gathered:
    """The sources in their order, folders replaced by their pictures, sorted by name; each file once."""
    found: dict[Path | Incoming, None] = {}
    others = 0
    for source in sources:
        if isinstance(source, Incoming) or not source.is_dir():
            found[source] = None
            continue
        for path in every_file(source):
            if path.suffix.lower() in SUFFIXES:
                found[path] = None
            else:
                others += 1
    return Gathered(tuple(found), others)


def every_file(folder: Path) -> Iterator[Path]:
    """Every file that is not hidden; a folder that cannot be read is passed over. Links to folders are not
    followed, nor links to files elsewhere: only what lies in the folder was chosen.
    """
    waiting = [folder]
    while waiting:
        place = waiting.pop()
        try:
            with os.scandir(place) as found:
                entries = sorted(found, key=lambda entry: entry.name)
        except OSError:
            continue
        folders = []
        for entry in entries:
            if entry.name.startswith("."):
                continue
            if entry.is_dir(follow_symlinks=False):
                folders.append(Path(entry.path))
            elif not entry.is_symlink() or _leads_inside(entry.path, folder):
                yield Path(entry.path)
        waiting.extend(reversed(folders))


def _leads_inside(link: str, folder: Path) -> bool:
    """Whether a link leads to a file in the folder."""
    try:
        target = Path(link).resolve(strict=True)
        return target.is_file() and target.is_relative_to(folder.resolve())
    except (OSError, RuntimeError):  # to nowhere, or in a circle
        return False


def read(source: Path | Incoming) -> bytes:
    """The bytes, at most one more than are accepted.

    Raises InputError `photo.unreadable`, `photo.no_file`.
    """
    if isinstance(source, Incoming):
        return source.data
    try:
        # A pipe or a device would be waited for without end.
        if not stat.S_ISREG(source.stat().st_mode):
            raise InputError(
                "photo.no_file",
                f"{source.name!r} is no file.",
                "Nothing was added. Choose the photos themselves.",
                name=source.name,
            )
        with source.open("rb") as file:
            return file.read(MAX_BYTES + 1)
    except OSError as error:
        raise InputError(
            "photo.unreadable",
            f"The file {source.name!r} cannot be read: {error.strerror or error}.",
            "It was not added; everything added before is safe. Check that the card or drive is still "
            "connected, then add the photo again.",
            name=source.name,
        ) from error
