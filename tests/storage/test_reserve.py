"""Space kept back, on a real small disk: freed when the disk is full, so that what is entered is finished."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_app.services import answers, notices
from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.services.vaults import confirm_recovery, unlock_vault
from inspector_app.storage import reserve
from inspector_app.storage.errors import VaultError
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session

DISK_MIB = 64
KEPT_MIB = 12


@pytest.fixture
def disk(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A file system of 64 MiB of its own."""
    place = tmp_path / "disk"
    place.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={DISK_MIB}m", "none", str(place)]
    if shutil.which("mount") is None or subprocess.run(mount, capture_output=True, check=False).returncode:
        pytest.skip("only the administrator of a Linux machine may mount a small disk")
    monkeypatch.setenv(reserve.VARIABLE, str(KEPT_MIB))
    yield place
    subprocess.run(["umount", str(place)], check=True)


def fill(disk: Path, leave: int = 0) -> Path:
    """Take all space but `leave` bytes, as other programs do."""
    path = disk / "holiday.mov"
    with path.open("ab") as file:
        os.posix_fallocate(file.fileno(), 0, path.stat().st_size + reserve.free_bytes(disk) - leave)
    return path


def unlock_often(folder: Path) -> None:
    """Until the database has used up the room in its last page."""
    for _again in range(400):
        unlock_vault(folder, PASSPHRASE).close()


def codes(session: Session) -> set[str]:
    return {notice.code for notice in notices.notices(session)}


@pytest.fixture
def session(disk: Path) -> Iterator[Session]:
    with new_session(disk / "vault") as made:
        yield made


def test_it_really_takes_the_space(disk: Path, session: Session) -> None:
    kept = disk / "vault" / reserve.NAME
    assert kept.stat().st_blocks * 512 >= KEPT_MIB * reserve.MIB


def test_on_a_full_disk_what_is_entered_is_saved_and_the_vault_closes(disk: Path, session: Session) -> None:
    file = new_inspection(session)
    film = fill(disk)
    answers.answer_item(file, "surface", "fail")
    assert not reserve.present(session.folder)
    assert "disk.reserve_used" in codes(session)
    session.close()
    film.unlink()
    with unlock_vault(disk / "vault", PASSPHRASE) as again:
        assert reserve.present(again.folder)
        assert "disk.reserve_used" not in codes(again)
        found = open_inspection(again, list_inspections(again)[0].id)
        assert found.record.answers["surface"].value == "fail"


def test_it_comes_back_when_there_is_room_again(disk: Path, session: Session) -> None:
    film = fill(disk)
    confirm_recovery(session)
    assert not reserve.present(session.folder)
    film.unlink()
    assert "disk.low" in codes(session)
    assert reserve.present(session.folder)


def test_photos_leave_the_last_room_to_what_is_entered(disk: Path, session: Session) -> None:
    file = new_inspection(session)
    reserve.release(session.folder)
    fill(disk, leave=reserve.ROOM + 100_000)
    seal = session.vault.blobs.seal
    seal(b"x" * 50_000, "text/plain", session.vault.recipients())
    with pytest.raises(VaultError) as caught:
        seal(b"x" * 200_000, "text/plain", session.vault.recipients())
    assert caught.value.code == "vault.disk_full"
    answers.answer_item(file, "surface", "fail")


def test_with_nothing_left_to_give_the_error_is_the_right_one(disk: Path, session: Session) -> None:
    file = new_inspection(session)
    reserve.release(session.folder)
    film = fill(disk)
    refused, before = None, None
    for _round in range(400):
        before = file.record.answers.get("surface")
        value = "fail" if before is None else "pass"
        try:
            answers.answer_item(file, "surface", value, note={"en": "x" * 8000 + str(_round)})
        except VaultError as error:
            refused = error
            break
    assert refused is not None
    assert (refused.code, refused.retryable) == ("vault.disk_full", True)
    assert open_inspection(session, file.id).record.answers.get("surface") == before
    film.unlink()
    answers.answer_item(file, "surface", "pass", note={"en": "again"})
    assert open_inspection(session, file.id).record.answers["surface"].value == "pass"


def test_a_full_disk_stops_no_unlocking(disk: Path, session: Session) -> None:
    new_inspection(session)
    session.close()
    fill(disk)
    with unlock_vault(disk / "vault", PASSPHRASE) as again:
        assert "disk.reserve_used" in codes(again)


def test_a_full_disk_without_reserve_is_named_at_unlocking(disk: Path, session: Session) -> None:
    session.close()
    reserve.release(disk / "vault")
    film = fill(disk)
    with pytest.raises(VaultError) as caught:
        unlock_often(disk / "vault")
    assert caught.value.code == "vault.disk_full"
    film.unlink()
    unlock_vault(disk / "vault", PASSPHRASE).close()


def test_no_vault_is_made_on_a_full_disk_and_nothing_is_left(disk: Path) -> None:
    fill(disk, leave=64 * 1024)
    with pytest.raises(VaultError) as caught:
        new_session(disk / "vault")
    assert caught.value.code == "vault.disk_full"
    assert {path.name for path in (disk / "vault").iterdir()} <= {"lock"}


def test_an_anchor_without_room_stops_no_save(
    disk: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The state folder on a full disk, the vault on a good one."""
    monkeypatch.setenv("INSPECTOR_HOME", str(disk))
    monkeypatch.setenv(reserve.VARIABLE, "0")
    fill(disk)
    with new_session(tmp_path / "vault") as session:
        answers.answer_item(new_inspection(session), "surface", "fail")
    unlock_vault(tmp_path / "vault", PASSPHRASE).close()


def test_it_is_not_made_where_there_is_little_room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(reserve.VARIABLE, "2")
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 7 * reserve.MIB)
    assert not reserve.keep(tmp_path)
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: 8 * reserve.MIB)
    assert reserve.keep(tmp_path)
    assert reserve.make_room(tmp_path) is False
    monkeypatch.setattr(reserve, "free_bytes", lambda folder: reserve.ROOM - 1)
    assert reserve.make_room(tmp_path)
    assert not reserve.make_room(tmp_path), "given already"


@pytest.mark.parametrize(("given", "mib"), [("", 64), ("5", 5), ("0", 0), ("-1", 64), ("x", 64)])
def test_its_size(given: str, mib: int) -> None:
    assert reserve.size_bytes({reserve.VARIABLE: given}) == mib * reserve.MIB


def test_without_the_systems_help_it_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delattr(os, "posix_fallocate", raising=False)
    monkeypatch.setenv(reserve.VARIABLE, "1")
    assert reserve.keep(tmp_path)
    assert (tmp_path / reserve.NAME).stat().st_size == reserve.MIB
    assert len(set((tmp_path / reserve.NAME).read_bytes())) > 200, "nothing a file system can compress away"
