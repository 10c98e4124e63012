"""A vault that cannot be opened: what the folder tells, and where a way back is."""

from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.cli.main import main
from inspector_app.services import backups
from inspector_app.services.doctor import examine_folder
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A closed vault and a second copy of it on a stick."""
    with new_session(tmp_path / "vault") as session:
        new_inspection(session)
        backups.create_backup(session, tmp_path / "stick")
    return tmp_path / "vault"


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:-100])


SPOILT: list[tuple[str, str, Callable[[Path], object]]] = [
    ("folder.slots", "vault.json", Path.unlink),
    ("folder.slots", "vault.json", lambda path: path.write_text("{")),
    ("folder.slots", "vault.json", lambda path: path.write_bytes(b"\xff\xfe\0")),
    ("folder.slots", "vault.json", lambda path: path.write_text("[" * 100_000)),
    ("folder.database_missing", "db.sqlite", Path.unlink),
    ("folder.database_empty", "db.sqlite", lambda path: path.write_bytes(b"")),
    ("folder.database_cut", "db.sqlite", cut),
    (
        "folder.database_foreign",
        "db.sqlite",
        lambda path: path.write_bytes(b"SQLite format 3\0" + bytes(4080)),
    ),
]


@pytest.mark.parametrize(("code", "name", "spoil"), SPOILT)
def test_what_is_missing_or_damaged_is_named_with_a_way_back(
    folder: Path, tmp_path: Path, code: str, name: str, spoil: Callable[[Path], object]
) -> None:
    spoil(folder / name)
    found = examine_folder(folder, [tmp_path / "stick", tmp_path / "nowhere"])
    assert [fault.code for fault in found.faults] == [code]
    (copy,) = found.warnings
    assert copy.code == "folder.copy_found"
    assert str(copy.params["folder"]).startswith(str(tmp_path / "stick"))


def test_a_whole_folder_has_no_faults_and_is_left_as_it_was(folder: Path) -> None:
    before = {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    found = examine_folder(folder)
    assert (found.faults, found.warnings) == ([], [])
    assert found.checked["key_slots"] == 2
    assert {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()} == before


def test_a_folder_that_is_not_there(tmp_path: Path) -> None:
    (fault,) = examine_folder(tmp_path / "unplugged").faults
    assert fault.code == "folder.absent"


def test_copies_of_other_vaults_are_not_offered(folder: Path, tmp_path: Path) -> None:
    with new_session(tmp_path / "other") as session:
        backups.create_backup(session, tmp_path / "others stick")
    (folder / "db.sqlite").unlink()
    assert examine_folder(folder, [tmp_path / "others stick"]).warnings == []


def run(capsys: pytest.CaptureFixture[str], *arguments: object) -> tuple[int, str, str]:
    code = main([str(argument) for argument in arguments])
    out, err = capsys.readouterr()
    return code, out, err


@pytest.fixture
def passphrase(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("INSPECTOR_PASSPHRASE", PASSPHRASE)


def test_the_command(folder: Path, passphrase: None, capsys: pytest.CaptureFixture[str]) -> None:
    import json

    code, out, _err = run(capsys, "--vault", folder, "doctor", "--photos", "--rebuild", "--json")
    document = json.loads(out)
    assert (code, document["ok"], document["faults"]) == (0, True, [])
    assert document["checked"]["records"] > 0
    blob = next(path for path in (folder / "blobs").glob("*/*"))
    blob.unlink()
    code, out, _err = run(capsys, "--vault", folder, "doctor")
    assert code == 1
    assert "Fault (blob.damaged)" in out
    assert "missing" in out


def test_the_command_looks_from_outside_when_it_cannot_open(
    folder: Path, tmp_path: Path, passphrase: None, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "db.sqlite").unlink()
    code, out, err = run(capsys, "--vault", folder, "doctor", "--copies", tmp_path / "stick")
    assert code == 1
    assert "Fault (folder.database_missing)" in out
    assert "backup restore" in out
    assert "Traceback" not in out + err


def test_the_command_on_a_database_of_rubbish(
    folder: Path, passphrase: None, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing to be seen from outside: the vault's own word stands."""
    path = folder / "db.sqlite"
    path.write_bytes(bytes(range(256)) * (path.stat().st_size // 256))
    code, out, err = run(capsys, "--vault", folder, "doctor")
    assert (code, out) == (1, "")
    assert "damaged" in err


def test_the_command_where_there_is_nothing(
    tmp_path: Path, passphrase: None, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = run(capsys, "--vault", tmp_path / "nowhere", "doctor")
    assert (code, out) == (2, "")
    assert "There is no vault" in err


def test_a_wrong_passphrase_is_no_damage(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("INSPECTOR_PASSPHRASE", "six green bottles lying")
    assert run(capsys, "--vault", folder, "doctor")[0] == 3
