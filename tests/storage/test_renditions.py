"""The cache of small pictures: encrypted, made again when lost, and never a reason for an error."""

from __future__ import annotations

import errno
from io import BytesIO
from pathlib import Path
from typing import NoReturn

import pytest
from PIL import Image

from inspector_app.services import photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage.errors import disk_full
from inspector_app.storage.renditions import RenditionFiles
from inspector_app.storage.vault import Vault


@pytest.fixture
def store(tmp_path: Path) -> RenditionFiles:
    return RenditionFiles(tmp_path / "cache", lambda: b"k" * 32)


def files(store_folder: Path) -> list[Path]:
    return [path for path in store_folder.rglob("*") if path.is_file()]


def test_kept_and_found_and_nothing_of_it_in_clear(store: RenditionFiles, tmp_path: Path) -> None:
    store.keep("pid", "r0", 1600, b"a small picture")
    assert store.find("pid", "r0", 1600) == b"a small picture"
    assert store.find("pid", "r90", 1600) is None
    (kept,) = files(tmp_path)
    assert b"picture" not in kept.read_bytes()
    assert "pid" not in kept.name


@pytest.mark.parametrize("damage", [b"", b"short", b"x" * 200])
def test_a_damaged_one_counts_as_none(store: RenditionFiles, tmp_path: Path, damage: bytes) -> None:
    store.keep("pid", "r0", 1600, b"a small picture")
    files(tmp_path)[0].write_bytes(damage)
    assert store.find("pid", "r0", 1600) is None
    store.keep("pid", "r0", 1600, b"a small picture")
    assert store.find("pid", "r0", 1600) == b"a small picture"


def test_one_entry_does_not_pass_for_another(store: RenditionFiles, tmp_path: Path) -> None:
    store.keep("one", "r0", 1600, b"one")
    (one,) = files(tmp_path)
    store.keep("two", "r0", 1600, b"two")
    two = next(path for path in files(tmp_path) if path != one)
    two.write_bytes(one.read_bytes())
    assert store.find("two", "r0", 1600) is None


@pytest.mark.parametrize("number", [errno.ENOSPC, errno.EROFS, errno.EIO])
def test_without_room_there_is_no_cache_and_no_error(
    store: RenditionFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    def refused(*_anything: object) -> NoReturn:
        raise OSError(number, "refused")

    monkeypatch.setattr(Path, "replace", refused)
    store.keep("pid", "r0", 1600, b"a small picture")
    monkeypatch.undo()
    assert store.find("pid", "r0", 1600) is None
    assert files(tmp_path) == []


def test_a_photo_is_shown_from_a_disk_that_is_full(
    file: InspectionFile, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = BytesIO()
    Image.new("RGB", (640, 480)).save(out, "JPEG")
    photo = photos.add_photo(file, out.getvalue(), "a.jpg")
    photos.rotate_photo(file, photo.id, 90)
    turned = file.record.photos[0]

    def full(self: Vault) -> NoReturn:
        raise disk_full(self.folder)

    monkeypatch.setattr(Vault, "writing", full)
    assert Image.open(BytesIO(photos.thumbnail(file.session, turned))).size == (240, 320)
