"""Read the two things a bundle can lie in: a folder, or a single ZIP file of the same files. Writing is in
carrier_write.

A carrier proves nothing: it hands out files under names of the layout, checks them against its own list to
catch accidents, and refuses everything that could lead outside or cost more than its size. What is inside is
judged by `receive`.
"""

from __future__ import annotations

import hashlib
import io
import os
import stat
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Literal

from inspector_app.sync import bagit, layout, limits, zipform
from inspector_app.sync.errors import CarrierFileError, NotABundleError, RefusedError, refused

Form = Literal["zip", "folder"]

_MAX_MANIFEST_BYTES = limits.MAX_CARRIER_ENTRIES * 300
_ASK_AGAIN = "Ask for it again, by another way."

# What file managers leave behind in any folder they look at.
_LITTER = frozenset({".DS_Store", "Thumbs.db", "desktop.ini"})


@dataclass(frozen=True)
class _Entry:
    """Where a file's bytes lie, how many they are, and their SHA-256 by the carrier's own list."""

    path: Path
    offset: int
    size: int
    sha256: str


class Carrier:
    """The files of a bundle by their names in the layout (`v1/...`), which all have been checked."""

    def __init__(self, path: Path, form: Form, entries: Mapping[str, _Entry]) -> None:
        self.path = path
        self.form: Form = form
        self._entries = dict(sorted(entries.items()))

    def names(self) -> tuple[str, ...]:
        return tuple(self._entries)

    def __contains__(self, name: str) -> bool:
        return name in self._entries

    def size(self, name: str) -> int:
        """Bytes of a file that is there."""
        return self._entries[name].size

    def total_size(self) -> int:
        return sum(entry.size for entry in self._entries.values())

    def open(self, name: str) -> BinaryIO:
        """A stream over a file that is there.

        Reading to the end raises RefusedError `bundle.altered` when the bytes are not those of the list, and
        CarrierFileError `bundle.read` when they cannot be read.
        """
        entry = self._entries[name]
        try:
            raw = entry.path.open("rb")
            raw.seek(entry.offset)
        except OSError as error:
            raise _unreadable(self.path, error) from error
        return io.BufferedReader(_Content(raw, name, entry), 256 * 1024)

    def read(self, name: str, limit: int) -> bytes:
        """The whole of a file of at most `limit` bytes. Raises as `open`, and RefusedError `bundle.limit`."""
        if self.size(name) > limit:
            raise refused("bundle.limit", f"{name} has {self.size(name)} bytes; at most {limit} are allowed.")
        with self.open(name) as stream:
            return stream.read()


class _Content(io.RawIOBase):
    """One entry's bytes, counted and hashed while they are read."""

    def __init__(self, raw: BinaryIO, name: str, entry: _Entry) -> None:
        self._raw = raw
        self._name = name
        self._entry = entry
        self._left = entry.size
        self._digest = hashlib.sha256()

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
        try:
            data = self._raw.read(min(len(buffer), self._left))
        except OSError as error:
            raise _unreadable(self._entry.path, error) from error
        if not data and self._left:
            raise _altered(self._entry.path, f"{self._name} is too short")
        self._left -= len(data)
        self._digest.update(data)
        if not self._left and self._digest.hexdigest() != self._entry.sha256:
            raise _altered(self._entry.path, f"{self._name} is not what its list of files says")
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        self._raw.close()
        super().close()


def open_carrier(path: Path) -> Carrier:
    """Recognise and open a carrier.

    Raises NotABundleError `bundle.not_one` for anything that does not look like a bundle, RefusedError
    `bundle.altered`, `bundle.name` or `bundle.limit` for one that is damaged or hostile, CarrierFileError
    `bundle.read`.
    """
    try:
        if path.is_dir():
            return Carrier(path, "folder", _folder_entries(path))
        if path.is_file():
            return Carrier(path, "zip", _zip_entries(path))
    except OSError as error:
        raise _unreadable(path, error) from error
    raise NotABundleError("bundle.not_there", f"There is no file or folder {path}.")


def _zip_entries(path: Path) -> dict[str, _Entry]:
    with path.open("rb") as stream:
        size = stream.seek(0, os.SEEK_END)
        if not _looks_like_ours(stream, size):
            raise _not_one(path)
        try:
            found = zipform.read_entries(stream, size, limits.MAX_CARRIER_ENTRIES)
            order = [entry.name for entry in found]
            if order[:1] != [bagit.DECLARATION_NAME] or order[-1:] != [bagit.MANIFEST_NAME]:
                raise zipform.ZipFormError("its first or last file is another than it should be")
            contents = []
            for entry in (found[0], found[-1]):
                stream.seek(entry.content_offset)
                contents.append(stream.read(min(entry.size, _MAX_MANIFEST_BYTES)))
            hashes = _hashes(contents[0], contents[1])
        except ValueError as error:
            raise _altered(path, str(error)) from error
    inner = found[1:-1]
    _check_names(path, [entry.name.removeprefix(bagit.PAYLOAD_FOLDER) for entry in inner], hashes)
    if [entry.name for entry in inner] != [f"{bagit.PAYLOAD_FOLDER}{name}" for name in sorted(hashes)]:
        raise _altered(path, "its files are not in order")
    return {
        name: _Entry(path, entry.content_offset, entry.size, hashes[name])
        for name, entry in zip(sorted(hashes), inner, strict=True)
    }


def _looks_like_ours(stream: BinaryIO, size: int) -> bool:
    """Whether somebody meant this to be a bundle, even when one end of it is damaged or missing."""
    stream.seek(0)
    begin = stream.read(64)
    stream.seek(max(0, size - 400))
    end = stream.read()
    return begin.startswith(b"PK") and (
        bagit.DECLARATION_NAME.encode() in begin or bagit.MANIFEST_NAME.encode() in end or len(begin) < 64
    )


def _folder_entries(path: Path) -> dict[str, _Entry]:
    declaration, list_of_files = path / bagit.DECLARATION_NAME, path / bagit.MANIFEST_NAME
    if not declaration.is_file() and not list_of_files.is_file():
        raise _not_one(path)
    try:
        with declaration.open("rb") as first, list_of_files.open("rb") as second:
            hashes = _hashes(first.read(1024), second.read(_MAX_MANIFEST_BYTES))
    except FileNotFoundError as error:
        raise _altered(path, f"{Path(error.filename).name} is missing") from error
    except ValueError as error:
        raise _altered(path, str(error)) from error
    entries: dict[str, _Entry] = {}
    payload = path / bagit.PAYLOAD_FOLDER
    if payload.is_symlink() or not payload.is_dir():
        raise _altered(path, "its folder data is missing")
    for name, size in _walk(path, payload, ""):
        entries[name] = _Entry(path / bagit.PAYLOAD_FOLDER / name, 0, size, hashes.get(name, ""))
        if len(entries) > limits.MAX_CARRIER_ENTRIES:
            raise refused("bundle.limit", f"The bundle has more than {limits.MAX_CARRIER_ENTRIES} files.")
    _check_names(path, list(entries), hashes)
    return entries


def _walk(path: Path, folder: Path, prefix: str) -> Iterator[tuple[str, int]]:
    """Every file below as (name, size). A link or device, and a name that the layout does not have, is
    refused.
    """
    with os.scandir(folder) as listing:
        found = sorted(listing, key=lambda item: item.name)
    for item in found:
        name = prefix + item.name
        mode = item.stat(follow_symlinks=False).st_mode
        if stat.S_ISDIR(mode) and prefix.count("/") < 6:
            yield from _walk(path, Path(item.path), name + "/")
        elif stat.S_ISREG(mode) and (item.name in _LITTER or item.name.startswith("._")):
            continue
        elif not stat.S_ISREG(mode) or layout.parse_name(name) is None:
            raise _bad_name(path, name)
        else:
            yield name, item.stat(follow_symlinks=False).st_size


def _hashes(declaration: bytes, list_of_files: bytes) -> dict[str, str]:
    if declaration != bagit.DECLARATION:
        raise bagit.BagError("its bagit.txt is not as it should be")
    return bagit.read_manifest(list_of_files)


def _check_names(path: Path, names: list[str], hashes: Mapping[str, str]) -> None:
    for name in (*names, *hashes):
        if layout.parse_name(name) is None:
            raise _bad_name(path, name)
    missing = set(hashes) - set(names)
    if missing:
        raise refused(
            "bundle.incomplete",
            f"The bundle {path.name} is incomplete: {min(missing)} is missing.",
            "Copy the whole bundle again.",
        )
    if len(names) != len(hashes):
        raise _altered(path, "it holds files that its list does not name")


def _bad_name(path: Path, name: str) -> RefusedError:
    return refused(
        "bundle.name",
        f"The bundle {path.name} holds {name[:200]!r}, which has no place in a bundle.",
        "Do not open it by other means; ask the sender what it is.",
        name=name[:200],
    )


def _altered(path: Path, what: str) -> RefusedError:
    return refused("bundle.altered", f"The bundle {path.name} was altered or damaged: {what}.", _ASK_AGAIN)


def _unreadable(path: Path, error: OSError) -> CarrierFileError:
    return CarrierFileError(
        "bundle.read",
        f"{path} cannot be read: {error.strerror or error}.",
        "Nothing was changed. Check the medium and try again.",
        retryable=True,
    )


def _not_one(path: Path) -> NotABundleError:
    return NotABundleError("bundle.not_one", f"{path.name} is not a bundle of this program.")
