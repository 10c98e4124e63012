"""Folders made to look like bundles, files swapped while they are read, media that fail."""

import io
import os
import shutil
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.sync import bagit
from inspector_app.sync.carrier import Carrier, open_carrier
from inspector_app.sync.errors import CarrierFileError, RefusedError, SyncError
from tests.contract.bundles import sample


def refused(path: Path) -> str:
    with pytest.raises(SyncError) as caught:
        sample.receive(path)
    assert isinstance(caught.value, RefusedError)
    assert caught.value.hint.startswith("Nothing was taken over.")
    return caught.value.code


class TestFolder:
    @pytest.fixture
    def folder(self, tmp_path: Path) -> Path:
        return sample.make_sample().folder(tmp_path)

    @pytest.mark.parametrize(
        "name", ["notes.txt", "v1/x", "v1/akiduki/up/x.json", "v1/akiduki/enrol/a/b/c/d/e/f/g/h"]
    )
    def test_a_foreign_file_below_data(self, folder: Path, name: str) -> None:
        path = folder / "data" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(b"x")
        assert refused(folder) == "bundle.name"

    def test_a_file_that_is_not_listed(self, folder: Path) -> None:
        stranger = sample.STRANGER.device_id
        (folder / "data" / "v1" / sample.BRAND / "enrol" / f"{stranger}.json").write_bytes(
            sample.STRANGER_IDENTITY
        )
        assert refused(folder) == "bundle.altered"

    def test_what_file_managers_leave_is_passed_over(self, folder: Path) -> None:
        for name in (
            "data/.DS_Store",
            "data/v1/Thumbs.db",
            "data/v1/._akiduki",
            "autorun.inf",
            "System Volume.txt",
        ):
            (folder / name).write_bytes(b"litter")
        assert len(sample.receive(folder).envelopes) == 2

    @pytest.mark.skipif(sys.platform == "win32", reason="symbolic links need a privilege there")
    def test_links_are_never_followed(self, folder: Path, tmp_path: Path) -> None:
        envelope = next((folder / "data").rglob("*-*-*.json"))
        outside = tmp_path / "outside.json"
        shutil.move(envelope, outside)
        envelope.symlink_to(outside)
        assert refused(folder) == "bundle.name"
        envelope.unlink()
        assert refused(folder) == "bundle.incomplete"
        shutil.move(outside, envelope)
        brand = folder / "data" / "v1" / sample.BRAND
        shutil.move(brand, tmp_path / "brand")
        brand.symlink_to(tmp_path / "brand", target_is_directory=True)
        assert refused(folder) == "bundle.name"
        shutil.move(folder / "data", tmp_path / "data")
        (folder / "data").symlink_to(tmp_path / "data", target_is_directory=True)
        assert refused(folder) == "bundle.altered"

    @pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="no pipes there")
    def test_a_pipe_is_not_opened(self, folder: Path) -> None:
        envelope = next((folder / "data").rglob("*-*-*.json"))
        envelope.unlink()
        os.mkfifo(envelope)
        assert refused(folder) == "bundle.name"

    def test_a_missing_part(self, folder: Path) -> None:
        for remove, code in (
            (lambda: (folder / "manifest-sha256.txt").rename(folder / "m"), "bundle.altered"),
            (lambda: (folder / "m").rename(folder / "manifest-sha256.txt"), ""),
            (lambda: (folder / "bagit.txt").write_text("BagIt-Version: 9\n"), "bundle.altered"),
            ((folder / "bagit.txt").unlink, "bundle.altered"),
            (lambda: (folder / "bagit.txt").write_bytes(bagit.DECLARATION), ""),
            (lambda: shutil.rmtree(folder / "data"), "bundle.altered"),
        ):
            remove()
            if code:
                assert refused(folder) == code
            else:
                sample.receive(folder)

    def test_a_file_swapped_after_opening_is_noticed(self, folder: Path) -> None:
        """The check and the use read the same file twice; the second reading compares again."""
        received = sample.receive(folder)
        [cid] = received.blobs
        path = folder / "data" / received.blob_names[cid]
        good = path.read_bytes()
        with received.blob(cid) as stream:
            assert stream.read() == good
        for bad in (b"y" * len(good), good[:-1]):
            path.write_bytes(bad)
            with received.blob(cid) as stream, pytest.raises(RefusedError):
                stream.read()
        path.unlink()
        with pytest.raises(CarrierFileError):
            received.blob(cid)


def test_rows_swapped_between_check_and_use(tmp_path: Path) -> None:
    """A folder in which somebody exchanges the rows, list and all, while it is being imported."""
    carrier = open_carrier(sample.make_sample().folder(tmp_path))
    rows = sample.make_sample().envelopes[0].rows_data

    class Swapping(Carrier):
        def read(self, name: str, limit: int) -> bytes:
            return rows if "/blob/" in name else carrier.read(name, limit)

    swapping = Swapping(carrier.path, carrier.form, carrier._entries)
    with pytest.raises(RefusedError) as caught:
        sample.receive(swapping)
    assert caught.value.code == "bundle.altered"
    assert "while it was read" in caught.value.message


def test_a_failing_medium_is_no_damage(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = sample.make_sample().zip(tmp_path)
    carrier = open_carrier(path)
    real = Path.open

    class Failing(io.FileIO):
        def read(self, size: int | None = -1) -> bytes:
            raise OSError(5, "Input/output error")

    def failing(self: Path, mode: str = "r") -> object:
        return Failing(self) if self == path else real(self, mode)

    monkeypatch.setattr(Path, "open", failing)
    calls: list[Callable[[], object]] = [
        lambda: open_carrier(path),
        lambda: carrier.read(carrier.names()[0], 10**6),
    ]
    for call in calls:
        with pytest.raises(CarrierFileError) as caught:
            call()
        assert caught.value.code == "bundle.read"
        assert caught.value.exit_code == 3
