"""The one spelling of a ZIP file: what is written is read, and each way to deviate is noticed."""

import io
import zipfile
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.sync import zipform
from inspector_app.sync.zipform import (
    ZipEntry,
    ZipFormError,
    central_header,
    ending,
    local_header,
    read_entries,
)

NAMES = st.from_regex(r"[a-z][a-z0-9/._-]{0,40}", fullmatch=True)


def made(files: list[tuple[str, bytes]]) -> tuple[bytes, list[ZipEntry]]:
    output, entries, offset = b"", [], 0
    for name, content in files:
        entry = ZipEntry(name, zlib.crc32(content), len(content), offset)
        output += local_header(entry) + content
        offset = entry.end
        entries.append(entry)
    directory = b"".join(central_header(entry) for entry in entries)
    return output + directory + ending(len(entries), offset, len(directory)), entries


def read(data: bytes, most: int = 100) -> list[ZipEntry]:
    return read_entries(io.BytesIO(data), len(data), most)


def refused(data: bytes) -> str:
    with pytest.raises(ZipFormError) as caught:
        read(data)
    return str(caught.value)


@given(st.lists(st.tuples(NAMES, st.binary(max_size=60)), max_size=6, unique_by=lambda file: file[0]))
def test_what_is_written_is_read_here_and_by_the_library(files: list[tuple[str, bytes]]) -> None:
    data, entries = made(files)
    assert read(data) == entries
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert [(info.filename, archive.read(info)) for info in archive.infolist()] == files
    for entry, (_, content) in zip(entries, files, strict=True):
        assert data[entry.content_offset : entry.end] == content


def test_every_flipped_byte_outside_the_contents_is_noticed() -> None:
    data, entries = made([("a/b", b"content"), ("c", b"")])
    inside = range(entries[0].content_offset, entries[0].end)
    for place in range(len(data)):
        for bit in range(8):
            bad = data[:place] + bytes([data[place] ^ 1 << bit]) + data[place + 1 :]
            if place in inside:
                assert read(bad) == entries
            else:
                assert refused(bad)


def test_every_truncation_is_noticed() -> None:
    data, _ = made([("a", b"content"), ("b", b"x")])
    for size in range(len(data)):
        assert refused(data[:size])
        assert refused(data[size + 1 :])


def test_an_empty_archive_is_in_the_form() -> None:
    data, _ = made([])
    assert read(data) == []
    assert refused(b"x" + data)


def directory_of(body: bytes, count: int, start: int) -> bytes:
    return body + ending(count, start, len(body) - start)


def test_directories_that_do_not_hold_what_they_count() -> None:
    entry = ZipEntry("a", 0, 0, 0)
    local, line = local_header(entry), central_header(entry)
    assert read(directory_of(local + line, 1, len(local))) == [entry]
    assert refused(directory_of(local + line, 2, len(local))) == "its directory is cut off"
    assert (
        refused(directory_of(local + line + b"x", 1, len(local))) == "its directory has something behind it"
    )
    assert "not ASCII" in refused(directory_of(local + line[:-1] + b"\xff", 1, len(local)))


def test_a_directory_larger_than_its_entries_could_be_is_not_read() -> None:
    entry = ZipEntry("a", 0, 0, 0)
    body = local_header(entry) + central_header(entry) + bytes(10_000)
    assert "at most" in refused(directory_of(body, 1, entry.header_size))


def test_too_many_entries() -> None:
    data, _ = made([("a", b""), ("b", b"")])
    assert len(read(data, most=2)) == 2
    with pytest.raises(ZipFormError, match="2 entries"):
        read(data, most=1)


@pytest.mark.parametrize("count", [0xFFFE, 0xFFFF, 0x10000])
def test_zip64_is_used_exactly_where_it_is_needed(count: int) -> None:
    large = count >= 0xFFFF
    assert (b"PK\x06\x06" in ending(count, 0, 0)) == large
    entries = [ZipEntry("a", 0, 0, 31 * number) for number in range(count)]
    directory = b"".join(map(central_header, entries))
    data = b"".join(map(local_header, entries)) + directory + ending(count, 31 * count, len(directory))
    assert read(data, most=count) == entries
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        assert len(archive.infolist()) == count


@pytest.mark.parametrize("offset", [0xFFFFFFFE, 0xFFFFFFFF, 0x1_0000_0000])
def test_far_entries_carry_their_offset_in_the_extra_field(offset: int) -> None:
    line = central_header(ZipEntry("a", 0, 0, offset))
    assert (len(line) > zipform._CENTRAL.size + 1) == (offset >= 0xFFFFFFFF)
    assert (b"PK\x06\x06" in ending(1, offset, 60)) == (offset >= 0xFFFFFFFF)
