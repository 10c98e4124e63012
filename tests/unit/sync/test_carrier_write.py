"""Writing a carrier: whole or not at all, never over something else, and never a damaged file."""

import errno
import io
import os
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector_app.sync import bagit, limits, sinks
from inspector_app.sync.bundle import BundleFile
from inspector_app.sync.carrier import open_carrier
from inspector_app.sync.carrier_write import Written, write_folder, write_zip
from inspector_app.sync.errors import CarrierFileError, UnsendableError
from tests.contract.bundles import sample

Write = Callable[..., Written]

PARTS = sample.make_sample()
FILES = PARTS.files()


@pytest.fixture(params=[write_zip, write_folder], ids=["zip", "folder"])
def write(request: pytest.FixtureRequest) -> Write:
    function: Write = request.param
    return function


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def code_of(call: Callable[[], object]) -> str:
    with pytest.raises((CarrierFileError, UnsendableError)) as caught:
        call()
    return caught.value.code


def test_what_is_written_is_read(write: Write, tmp_path: Path) -> None:
    written = write(tmp_path / "bundle", iter(FILES))
    carrier = open_carrier(written.path)
    assert carrier.names() == tuple(sorted(file.name for file in FILES))
    assert written.files == len(FILES)
    for file in FILES:
        assert carrier.read(file.name, 10**6) == file.content
        assert carrier.size(file.name) == len(carrier.read(file.name, 10**6))
    assert carrier.total_size() == sum(carrier.size(name) for name in carrier.names())
    assert names(tmp_path) == ["bundle"]


def test_contents_may_be_files_and_streams(write: Write, tmp_path: Path) -> None:
    large = sample.photo(os.urandom(3_000_000))
    source = tmp_path / "source"
    source.write_bytes(large[1])
    name = f"v1/akiduki/up/{sample.SENDER.device_id}/blob/{large[0].cid[:2]}/{large[0].cid}"
    for content in (source, lambda: io.BytesIO(large[1])):
        written = write(tmp_path / "bundle", [BundleFile(name, content)])
        assert open_carrier(written.path).read(name, 10**7) == large[1]


def test_where_folders_cannot_be_synced(
    write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sinks, "_FOLDERS_SYNC", False)
    monkeypatch.setattr(os, "open", None)  # opening a folder fails on Windows
    assert write(tmp_path / "bundle", FILES).files == len(FILES)


def test_the_same_bundle_again_is_no_error(write: Write, tmp_path: Path) -> None:
    first = write(tmp_path / "bundle", FILES)
    again = write(tmp_path / "bundle", FILES)
    assert not first.existed
    assert again.existed
    assert (again.path, again.files, again.size) == (first.path, first.files, first.size)
    assert names(tmp_path) == ["bundle"]


def test_nothing_is_ever_overwritten(write: Write, tmp_path: Path) -> None:
    write(tmp_path / "bundle", FILES)
    other = sample.make_sample().files()
    assert code_of(lambda: write(tmp_path / "bundle", other)) == "bundle.exists"
    (tmp_path / "file").write_bytes(b"mine")
    assert code_of(lambda: write(tmp_path / "file", FILES)) == "bundle.exists"
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_bytes(b"mine")
    assert code_of(lambda: write(tmp_path / "full", FILES)) == "bundle.exists"
    assert (tmp_path / "file").read_bytes() == b"mine"
    assert names(tmp_path / "full") == ["mine"]
    assert names(tmp_path) == ["bundle", "file", "full"]


@pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege there")
def test_a_dangling_link_is_something_too(write: Write, tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "nowhere")
    assert code_of(lambda: write(tmp_path / "link", FILES)) == "bundle.exists"


def test_an_empty_folder_is_taken_by_the_folder_form_only(tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    assert code_of(lambda: write_zip(tmp_path / "empty", FILES)) == "bundle.exists"
    assert not write_folder(tmp_path / "empty", FILES).existed
    assert bagit.MANIFEST_NAME in names(tmp_path / "empty")


def test_a_folder_with_more_in_it_is_the_same_bundle(tmp_path: Path) -> None:
    written = write_folder(tmp_path / "bundle", FILES)
    (written.path / "note.txt").write_text("for Ms Chen")
    assert write_folder(tmp_path / "bundle", FILES).existed


class TestNothingLeftBehind:
    def test_when_it_is_cancelled(self, write: Write, tmp_path: Path) -> None:
        seen: list[int] = []

        class CancelledError(Exception):
            pass

        def progress(done: int) -> None:
            seen.append(done)
            if len(seen) == 3:
                raise CancelledError

        with pytest.raises(CancelledError):
            write(tmp_path / "bundle", FILES, progress)
        assert seen == sorted(seen)
        assert names(tmp_path) == []

    def test_when_a_source_is_missing(self, write: Write, tmp_path: Path) -> None:
        files = [
            *FILES,
            BundleFile("v1/akiduki/enrol/" + sample.STRANGER.device_id + ".json", tmp_path / "gone"),
        ]
        assert code_of(lambda: write(tmp_path / "bundle", files)) == "bundle.write"
        assert names(tmp_path) == []

    @pytest.mark.parametrize(
        ("number", "code"),
        [
            (errno.ENOSPC, "bundle.disk_full"),
            (errno.EFBIG, "bundle.disk_full"),
            (errno.EACCES, "bundle.write"),
        ],
    )
    def test_when_the_disk_refuses(
        self, write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
    ) -> None:
        def refuse(_: int) -> None:
            raise OSError(number, os.strerror(number))

        monkeypatch.setattr(os, "fsync", refuse)
        with pytest.raises(CarrierFileError) as caught:
            write(tmp_path / "bundle", FILES)
        assert caught.value.code == code
        assert caught.value.exit_code == 3
        assert "Nothing was written" in caught.value.hint
        assert names(tmp_path) == []

    def test_when_the_folder_is_not_there(self, write: Write, tmp_path: Path) -> None:
        assert code_of(lambda: write(tmp_path / "nowhere" / "bundle", FILES)) == "bundle.write"


def test_a_photo_damaged_at_rest_is_not_sent(write: Write, tmp_path: Path) -> None:
    def damaged() -> Iterator[BundleFile]:
        for file in FILES:
            if any(cid in file.name for cid in PARTS.blobs):
                yield BundleFile(file.name, b"not the age file any more")
            else:
                yield file

    assert code_of(lambda: write(tmp_path / "bundle", damaged())) == "bundle.file_altered"
    assert names(tmp_path) == []


@pytest.mark.parametrize("name", ["../x", "x.txt", "/etc/passwd", "data/v1/x"])
def test_only_names_of_the_layout_are_written(write: Write, tmp_path: Path, name: str) -> None:
    assert code_of(lambda: write(tmp_path / "bundle", [BundleFile(name, b"")])) == "bundle.name"
    assert code_of(lambda: write(tmp_path / "bundle", [FILES[0], FILES[0]])) == "bundle.name"
    assert names(tmp_path) == []


def test_limits(write: Write, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "MAX_CARRIER_ENTRIES", len(FILES) + 1)
    assert code_of(lambda: write(tmp_path / "bundle", FILES)) == "bundle.limit"
    monkeypatch.undo()
    monkeypatch.setattr(limits, "MAX_BLOB_BYTES", 100)
    assert code_of(lambda: write(tmp_path / "bundle", FILES)) == "bundle.limit"
    assert names(tmp_path) == []


def test_manifests_are_read_in_one_spelling_only() -> None:
    good = bagit.manifest([("b", "1" * 64), ("a", "0" * 64)])
    assert bagit.read_manifest(good) == {"a": "0" * 64, "b": "1" * 64}
    first, second = good.splitlines(keepends=True)
    for bad in (
        second + first,
        first + first,
        good[:-1],
        good.replace(b"  ", b" "),
        good.replace(b"data/", b""),
        good.replace(b"0", b"A"),
        good.replace(b"a\n", "ä\n".encode()),
        good.replace(b"\n", b"\r\n"),
        b"\n" + good,
    ):
        with pytest.raises(bagit.BagError):
            bagit.read_manifest(bad)
    assert bagit.read_manifest(b"") == {}
