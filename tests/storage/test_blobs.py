"""Blobs: one file per content, durable before it is named, never silently wrong."""

from pathlib import Path

import pytest

from inspector_app.services import blobs
from inspector_app.services.session import Session
from inspector_app.storage.blobs import Blob, write_durably
from inspector_app.storage.errors import VaultDamagedError


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


@pytest.mark.parametrize("damage", ["flip", "cut", "delete", "swap"])
def test_damage_is_noticed(session: Session, damage: str) -> None:
    blob, other = _store(session, b"photo"), _store(session, b"another")
    path = session.vault.blobs.path(blob.cid)
    data = path.read_bytes()
    if damage == "flip":
        path.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    elif damage == "cut":
        path.write_bytes(data[:40])
    elif damage == "delete":
        path.unlink()
    else:
        path.write_bytes(session.vault.blobs.path(other.cid).read_bytes())
    with pytest.raises(VaultDamagedError):
        blobs.content(session, blob.pid)


def test_a_write_that_fails_leaves_nothing(tmp_path: Path) -> None:
    (tmp_path / "taken").mkdir()
    (tmp_path / "taken" / "x").write_bytes(b"")
    with pytest.raises(IsADirectoryError):
        write_durably(tmp_path / "taken", b"data")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["taken"]
