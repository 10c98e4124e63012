"""Blobs: one file per content, durable before it is named, never silently wrong."""

import os
from dataclasses import replace
from pathlib import Path

import pytest

from inspector_app.crypto import age
from inspector_app.services import blobs
from inspector_app.services.session import Session
from inspector_app.storage.blobs import Blob, BlobError, write_durably


def _store(session: Session, data: bytes) -> Blob:
    blob = blobs.seal(session, data, "text/plain")
    with session.vault.transaction() as tx:
        blobs.record(tx, blob)
    return blob


def test_same_bytes_twice_are_one_blob(session: Session) -> None:
    first, second = _store(session, b"photo"), _store(session, b"photo")
    assert first == second
    assert len([path for path in session.vault.blobs.folder.rglob("*") if path.is_file()]) == 1
    assert blobs.content(session, first.pid) == b"photo"


def _damaged(session: Session, damage: str) -> Blob:
    """A blob whose file was touched: `damage` is what was done to it."""
    blob, other = _store(session, b"photo"), _store(session, b"another")
    path = session.vault.blobs.path(blob.cid)
    data = path.read_bytes()
    if damage == "flip":
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    elif damage == "cut":
        path.write_bytes(data[:40])
    elif damage == "empty":
        path.write_bytes(b"")
    elif damage == "delete":
        path.unlink()
    elif damage == "folder":
        path.unlink()
        path.mkdir()
    else:
        path.write_bytes(session.vault.blobs.path(other.cid).read_bytes())
    return blob


DAMAGES = {
    "flip": "altered",
    "cut": "altered",
    "empty": "altered",
    "swap": "altered",
    "delete": "missing",
    "folder": "unreadable",
}


@pytest.mark.parametrize("damage", DAMAGES)
def test_damage_is_noticed_and_told_apart(session: Session, damage: str) -> None:
    blob = _damaged(session, damage)
    with pytest.raises(BlobError) as caught:
        blobs.content(session, blob.pid)
    assert (caught.value.state, caught.value.code) == (DAMAGES[damage], f"blob.{DAMAGES[damage]}")
    assert blob.pid[:12] in caught.value.message


def test_a_file_for_other_keys_is_not_called_altered(session: Session) -> None:
    """Its bytes are right; it is this vault that cannot open it."""
    stranger = age.new_identity()[1]
    blob = session.vault.blobs.seal(b"photo", "text/plain", [stranger])
    with pytest.raises(BlobError) as caught:
        session.vault.blobs.open(blob)
    assert caught.value.state == "sealed"


def test_the_right_file_with_another_content_is_noticed(session: Session) -> None:
    """Whoever can write the database's blob row still cannot pass one photo off as another."""
    blob = _store(session, b"photo")
    with pytest.raises(BlobError) as caught:
        session.vault.blobs.open(replace(blob, pid="0" * 64))
    assert caught.value.state == "altered"


@pytest.mark.parametrize("damage", ["flip", "cut", "empty", "swap", "delete"])
def test_adopting_mends_whatever_lies_there(session: Session, damage: str) -> None:
    blob = _store(session, b"photo")
    good = session.vault.blobs.sealed(blob)
    _damaged(session, damage)
    session.vault.blobs.adopt(blob.cid, good)
    assert session.vault.blobs.open(blob) == b"photo"


def test_a_good_file_is_not_written_again(session: Session) -> None:
    blob = _store(session, b"photo")
    before = session.vault.blobs.path(blob.cid).stat()
    session.vault.blobs.adopt(blob.cid, session.vault.blobs.sealed(blob))
    assert session.vault.blobs.path(blob.cid).stat().st_ino == before.st_ino


def test_a_new_folder_is_made_durable_with_its_parents(
    session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    synced: list[Path] = []
    monkeypatch.setattr("inspector_app.storage.blobs.sync_folder", synced.append)
    blob = session.vault.blobs.seal(b"photo", "text/plain", session.vault.recipients())
    shard = session.vault.blobs.path(blob.cid).parent
    assert set(synced) >= {shard, shard.parent}


def test_a_file_that_a_scanner_holds_is_put_in_place_a_moment_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    refused = iter([PermissionError(13, "in use"), PermissionError(13, "in use")])
    real = Path.replace

    def replace_(self: Path, target: Path) -> Path:
        for error in refused:
            raise error
        return real(self, target)

    monkeypatch.setattr(Path, "replace", replace_)
    with pytest.raises(PermissionError):
        write_durably(tmp_path / "a", b"data")
    monkeypatch.setattr("inspector_app.storage.blobs.os", _Windows())
    monkeypatch.setattr("inspector_app.storage.blobs._BUSY_WAIT_S", 0)
    write_durably(tmp_path / "a", b"data")
    assert (tmp_path / "a").read_bytes() == b"data"
    assert [path.name for path in tmp_path.iterdir()] == ["a"]


class _Windows:
    """The part of `os` that the blob folder uses, under another system's name."""

    name = "nt"
    fsync = staticmethod(os.fsync)
    getpid = staticmethod(os.getpid)


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "x").write_bytes(b"")
    with pytest.raises(IsADirectoryError):
        write_durably(tmp_path / "taken", b"data")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken"]
