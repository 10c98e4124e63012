"""Carriers made to get out of the folder, to cost more than their size, or to be two things at once."""

import io
import stat
import struct
import zipfile
import zlib
from pathlib import Path

import pytest

from inspector_app.crypto.hashing import sha256_hex
from inspector_app.sync import bagit, limits
from inspector_app.sync.carrier import open_carrier
from inspector_app.sync.errors import NotABundleError, RefusedError, SyncError
from inspector_app.sync.zipform import ZipEntry, central_header, ending, local_header
from tests.contract.bundles import sample

HOSTILE_NAMES = [
    "../x",
    "../../../../etc/passwd",
    "/abs",
    "C:\\x",
    "C:/x",
    "..\\x",
    "\\\\server\\share\\x",
    "//server/share/x",
    "v1/akiduki/up/../../../x",
    "v1/akiduki/enrol/../enrol/x.json",
    "v1/akiduki/enrol/CON",
    "v1/con/enrol/" + sample.SENDER.device_id + ".json",
    "v1/akiduki/enrol/" + sample.SENDER.device_id + ".json.",
    "v1/akiduki/enrol/" + sample.SENDER.device_id + ".json ",
    "v1/akiduki/enrol/" + sample.SENDER.device_id + ".json\0.txt",
    "v1/akiduki/enrol/" + sample.SENDER.device_id.upper() + ".json",
    "v1/Akiduki/enrol/" + sample.SENDER.device_id + ".json",
    "v1/akiduki/up/" + sample.SENDER.device_id + "/blob/00/" + "1" * 64,
    "v1/akiduki/up/" + sample.SENDER.device_id + "/blob/11/" + "1" * 63,
    "v1/akiduki/up/" + sample.SENDER.device_id + "/blob/11/" + "1" * 64 + ".0001",
    "v2/akiduki/enrol/" + sample.SENDER.device_id + ".json",
    "v1/akiduki/enrol/\u202egpj.json",
    "",
    " ",
]


def refused(path: Path) -> str:
    with pytest.raises(SyncError) as caught:
        sample.receive(path)
    assert isinstance(caught.value, RefusedError)
    assert caught.value.hint.startswith("Nothing was taken over.")
    return caught.value.code


def assemble(entries: list[tuple[str, bytes]]) -> bytes:
    """A ZIP file in the form of the writer, but of any entries in any order."""
    return assemble_with_gap(entries, b"")


def assemble_with_gap(entries: list[tuple[str, bytes]], gap: bytes) -> bytes:
    """The same with `gap` between the last entry and the directory."""
    output, listed, offset = [], [], 0
    for name, content in entries:
        entry = ZipEntry(name, zlib.crc32(content), len(content), offset)
        output += [local_header(entry), content]
        offset = entry.end
        listed.append(entry)
    directory = b"".join(central_header(entry) for entry in listed)
    return b"".join(output) + gap + directory + ending(len(listed), offset + len(gap), len(directory))


def bag(files: list[tuple[str, bytes]]) -> list[tuple[str, bytes]]:
    """The files between the two BagIt files, with a list that fits them as far as a list can."""
    lines = b"".join(f"{sha256_hex(content)}  data/{name}\n".encode() for name, content in files)
    inner = [("data/" + name, content) for name, content in files]
    return [(bagit.DECLARATION_NAME, bagit.DECLARATION), *inner, (bagit.MANIFEST_NAME, lines)]


@pytest.fixture
def good(tmp_path: Path) -> list[tuple[str, bytes]]:
    with zipfile.ZipFile(sample.make_sample().zip(tmp_path)) as archive:
        return [
            (name.removeprefix("data/"), archive.read(name))
            for name in archive.namelist()
            if name.startswith("data/")
        ]


def test_the_assembler_makes_what_the_writer_makes(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    assert assemble(bag(good)) == (tmp_path / "sample.zip").read_bytes()


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_a_hostile_name_in_a_zip(good: list[tuple[str, bytes]], tmp_path: Path, name: str) -> None:
    path = tmp_path / "hostile.zip"
    files = sorted([*good, (name, b"x")])
    if name.isascii():
        path.write_bytes(assemble(bag(files)))
        assert refused(path) in ("bundle.name", "bundle.altered")
    if "\0" not in name:  # the library would cut it there
        with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
            for inner, content in bag(files):
                archive.writestr(zipfile.ZipInfo(inner), content)
        assert refused(path) in ("bundle.name", "bundle.altered")
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["hostile.zip", "sample.zip"]


def test_a_name_without_place_is_named_in_the_message(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    path = tmp_path / "hostile.zip"
    path.write_bytes(assemble(bag(sorted([*good, ("v1/akiduki/notes.txt", b"x")]))))
    with pytest.raises(RefusedError) as caught:
        sample.receive(path)
    assert caught.value.code == "bundle.name"
    assert "v1/akiduki/notes.txt" in caught.value.message


def test_two_entries_of_one_name(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    path = tmp_path / "twice.zip"
    path.write_bytes(assemble(bag([good[0], *good])))
    assert refused(path) == "bundle.altered"
    path.write_bytes(assemble(bag([good[0], (good[0][0], b"other"), *good[1:]])))
    assert refused(path) == "bundle.altered"


def test_an_unlisted_and_a_missing_file(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    path = tmp_path / "list.zip"
    full, fewer = bag(good), bag(good[:-1])
    path.write_bytes(assemble([*full[:-1], fewer[-1]]))
    assert refused(path) == "bundle.altered"
    path.write_bytes(assemble([*fewer[:-1], full[-1]]))
    assert refused(path) == "bundle.incomplete"


def test_another_order(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    path = tmp_path / "order.zip"
    entries = bag(good)
    path.write_bytes(assemble([entries[0], entries[2], entries[1], *entries[3:]]))
    assert refused(path) == "bundle.altered"
    path.write_bytes(assemble([entries[0], entries[-1], *entries[1:-1]]))
    assert refused(path) == "bundle.altered"
    path.write_bytes(assemble(entries[:1]))
    assert refused(path) == "bundle.altered"


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_compressed_entry(good: list[tuple[str, bytes]], tmp_path: Path, method: int) -> None:
    path = tmp_path / "compressed.zip"
    with zipfile.ZipFile(path, "w", method) as archive:
        for name, content in bag(good):
            archive.writestr(name, content)
    assert refused(path) == "bundle.altered"


def test_a_bomb_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "bomb.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(bagit.DECLARATION_NAME, bagit.DECLARATION)
        archive.writestr("data/v1/bomb", bytes(50_000_000))
        archive.writestr(bagit.MANIFEST_NAME, b"")
    assert path.stat().st_size < 100_000
    assert refused(path) == "bundle.altered"


def test_a_symbolic_link_in_a_zip(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    path = tmp_path / "link.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_STORED) as archive:
        for name, content in bag(good):
            info = zipfile.ZipInfo(name)
            if name == f"data/{good[0][0]}":
                info.create_system = 3
                info.external_attr = (stat.S_IFLNK | 0o777) << 16
            archive.writestr(info, content)
    assert refused(path) == "bundle.altered"


def patched(data: bytes, place: int, form: str, value: int) -> bytes:
    return data[:place] + struct.pack(form, value) + data[place + struct.calcsize(form) :]


@pytest.mark.parametrize("change", [-1, 1, 1000, 0x7FFFFFFF])
def test_sizes_that_lie(good: list[tuple[str, bytes]], tmp_path: Path, change: int) -> None:
    data = assemble(bag(good))
    path = tmp_path / "lie.zip"
    second = data.index(b"PK\x03\x04", 4)
    first_line = data.index(b"PK\x01\x02")
    for base, field in ((second, 18), (second, 22), (first_line, 20), (first_line, 24)):
        (size,) = struct.unpack_from("<I", data, base + field)
        path.write_bytes(patched(data, base + field, "<I", max(0, size + change) & 0xFFFFFFFF))
        assert refused(path) == "bundle.altered"


def test_overlapping_entries(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    """The second line of the directory points at the first entry (the trick of the overlapping bomb)."""
    data = assemble(bag(good))
    second_line = data.index(b"PK\x01\x02", data.index(b"PK\x01\x02") + 4)
    path = tmp_path / "overlap.zip"
    path.write_bytes(patched(data, second_line + 42, "<I", 0))
    assert refused(path) == "bundle.altered"


def test_a_gap_between_entries(good: list[tuple[str, bytes]], tmp_path: Path) -> None:
    """Bytes that belong to no entry, with a directory moved accordingly."""
    path = tmp_path / "gap.zip"
    path.write_bytes(assemble_with_gap(bag(good), b"hidden"))
    assert refused(path) == "bundle.altered"


def test_too_many_entries(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "many.zip"
    path.write_bytes(assemble([("bagit.txt", b"")] * (limits.MAX_CARRIER_ENTRIES + 1)))
    with pytest.raises(RefusedError) as caught:
        open_carrier(path)
    assert "100001 entries" in caught.value.message
    folder = sample.make_sample().folder(tmp_path)
    monkeypatch.setattr(limits, "MAX_CARRIER_ENTRIES", 4)
    assert refused(folder) == "bundle.limit"


@pytest.mark.parametrize("count", [2, 0xFFFF, 2**63])
@pytest.mark.parametrize("size", [0, 2**40, 2**64 - 1])
def test_absurd_zip64_numbers(tmp_path: Path, count: int, size: int) -> None:
    body = b"PK\x03\x04" + b"bagit.txt" * 20
    end64 = struct.pack("<IQHHIIQQQQ", 0x06064B50, 44, 45, 45, 0, 0, count, count, size, 2**64 - 1)
    locator = struct.pack("<IIQI", 0x07064B50, 0, len(body), 1)
    end = struct.pack("<IHHHHIIH", 0x06054B50, 0, 0, 0xFFFF, 0xFFFF, 0xFFFFFFFF, 0xFFFFFFFF, 0)
    path = tmp_path / "absurd.zip"
    path.write_bytes(body + end64 + locator + end)
    assert refused(path) == "bundle.altered"


def test_other_files_are_not_taken_for_bundles(tmp_path: Path) -> None:
    office = io.BytesIO()
    with zipfile.ZipFile(office, "w") as archive:
        archive.writestr("[Content_Types].xml", "x" * 500)
    cases = {
        "report.pdf": b"%PDF-1.7\n",
        "empty": b"",
        "text.txt": b"hello",
        "office.docx": office.getvalue(),
    }
    for name, content in cases.items():
        (tmp_path / name).write_bytes(content)
        with pytest.raises(NotABundleError) as caught:
            open_carrier(tmp_path / name)
        assert caught.value.code == "bundle.not_one"
        assert caught.value.exit_code == 2
    with pytest.raises(NotABundleError):
        open_carrier(tmp_path)
    with pytest.raises(NotABundleError) as caught:
        open_carrier(tmp_path / "nowhere")
    assert caught.value.code == "bundle.not_there"
