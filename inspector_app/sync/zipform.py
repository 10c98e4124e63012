"""The one way a carrier's ZIP file is spelled, byte for byte, so that reading can insist on it.

Entries are stored (never compressed), without flags, extra fields, comments or real dates, one behind the
other without gaps, followed by the directory. A reader computes what the writer would have written around the
contents and compares: overlaps, symbolic links, two entries of one name, lying sizes, bombs and trailing
bytes cannot be said in this form. ZIP64 is used exactly where a number does not fit otherwise (APPNOTE
6.3.10, 4.3 to 4.5).
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from typing import BinaryIO

_LOCAL = struct.Struct("<IHHHHHIIIHH")
_CENTRAL = struct.Struct("<IHHHHHHIIIHHHHHII")
_END = struct.Struct("<IHHHHIIH")
_END64 = struct.Struct("<IQHHIIQQQQ")
_LOCATOR = struct.Struct("<IIQI")

_DATE = 1 << 5 | 1  # 1 January 1980, the first day there is
_UNIX = 3 << 8
_PLAIN_FILE = 0o100644 << 16
_LONGEST_LINE = _CENTRAL.size + 256 + 12
_FULL16, _FULL32 = 0xFFFF, 0xFFFFFFFF


class ZipFormError(ValueError):
    """The bytes are not a ZIP file in this form."""


@dataclass(frozen=True)
class ZipEntry:
    """`offset` is that of the entry's header in the file; the content begins `header_size` later."""

    name: str
    crc: int
    size: int
    offset: int

    @property
    def header_size(self) -> int:
        return _LOCAL.size + len(self.name)

    @property
    def content_offset(self) -> int:
        return self.offset + self.header_size

    @property
    def end(self) -> int:
        return self.content_offset + self.size


def local_header(entry: ZipEntry) -> bytes:
    """What stands before an entry's content."""
    name = entry.name.encode("ascii")
    fields = (0x04034B50, 20, 0, 0, 0, _DATE, entry.crc, entry.size, entry.size, len(name), 0)
    return _LOCAL.pack(*fields) + name


def central_header(entry: ZipEntry) -> bytes:
    """The entry's line in the directory."""
    name = entry.name.encode("ascii")
    far = entry.offset >= _FULL32
    extra = struct.pack("<HHQ", 1, 8, entry.offset) if far else b""
    needed = 45 if far else 20
    sizes = (entry.crc, entry.size, entry.size, len(name), len(extra), 0)
    place = (0, 0, _PLAIN_FILE, min(entry.offset, _FULL32))
    fixed = _CENTRAL.pack(0x02014B50, _UNIX | needed, needed, 0, 0, 0, _DATE, *sizes, *place)
    return fixed + name + extra


def ending(count: int, start: int, size: int) -> bytes:
    """What stands behind the directory of `count` entries that begins at `start` and has `size` bytes."""
    large = count >= _FULL16 or start >= _FULL32 or size >= _FULL32
    tail = b""
    if large:
        tail = _END64.pack(0x06064B50, 44, _UNIX | 45, 45, 0, 0, count, count, size, start)
        tail += _LOCATOR.pack(0x07064B50, 0, start + size, 1)
    short = min(count, _FULL16)
    return tail + _END.pack(0x06054B50, 0, 0, short, short, min(size, _FULL32), min(start, _FULL32), 0)


def read_entries(stream: BinaryIO, file_size: int, most: int) -> list[ZipEntry]:
    """The entries of a file in this form, in their order; everything but their contents has been compared.

    Raises ZipFormError for any other file and for more than `most` entries.
    """
    count, start, size = _read_ending(stream, file_size)
    if count > most or size > count * _LONGEST_LINE:
        raise ZipFormError(f"its directory has {count} entries and {size} bytes; at most {most} are read")
    stream.seek(start)
    directory = stream.read(size)
    entries = list(_read_directory(directory, count))
    if (entries[-1].end if entries else 0) != start:
        raise ZipFormError("its entries do not fill it")
    for entry in entries:
        stream.seek(entry.offset)
        if stream.read(entry.header_size) != local_header(entry):
            raise ZipFormError(f"the header of {entry.name!r} does not fit the directory")
    return entries


def _read_ending(stream: BinaryIO, file_size: int) -> tuple[int, int, int]:
    """Count, start and size of the directory; the ending as a whole is as `ending` writes it."""
    longest = _END64.size + _LOCATOR.size + _END.size
    stream.seek(max(0, file_size - longest))
    tail = stream.read(longest)
    if len(tail) < _END.size:
        raise ZipFormError("it is too short")
    fields = _END.unpack(tail[-_END.size :])
    count, size, start = fields[4], fields[5], fields[6]
    if len(tail) == longest and tail.startswith(b"PK\x06\x06"):
        fields = _END64.unpack(tail[: _END64.size])
        count, size, start = fields[7], fields[8], fields[9]
    # Compared first: absurd numbers do not even fit into an ending.
    if start + size > file_size or count > file_size:
        raise ZipFormError("it is cut off")
    expected = ending(count, start, size)
    if start + size + len(expected) != file_size or not tail.endswith(expected):
        raise ZipFormError("it is cut off or something was added")
    return count, start, size


def _read_directory(directory: bytes, count: int) -> Iterator[ZipEntry]:
    place = offset = 0
    for _ in range(count):
        fixed = directory[place : place + _CENTRAL.size]
        if len(fixed) < _CENTRAL.size:
            raise ZipFormError("its directory is cut off")
        fields = _CENTRAL.unpack(fixed)
        crc, size, length = fields[7], fields[8], fields[10]
        name = directory[place + _CENTRAL.size : place + _CENTRAL.size + length]
        if not name.isascii():
            raise ZipFormError("a name in it is not ASCII")
        entry = ZipEntry(name.decode("ascii"), crc, size, offset)
        expected = central_header(entry)
        if directory[place : place + len(expected)] != expected:
            raise ZipFormError(f"its directory is not as it should be at {entry.name!r}")
        yield entry
        place += len(expected)
        offset = entry.end
    if place != len(directory):
        raise ZipFormError("its directory has something behind it")
