"""The commands about second copies as a black box: exits, JSON, and what is said."""

import shutil
from pathlib import Path

import pytest

from tests.e2e.test_cli import run
from tests.fakes.vaults import PASSPHRASE, new_inspection, new_session


@pytest.fixture(scope="module")
def place(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a vault in it."""
    folder = tmp_path_factory.mktemp("backup")
    with new_session(folder / "vault") as session:
        new_inspection(session)
    return folder


def test_the_way_of_a_copy(place: Path) -> None:
    vault = place / "vault"
    code, made, said = run("backup", "create", place / "stick", vault=vault)
    assert code == 0, made
    assert made["lost"] == 0
    assert "100 %" in said
    if "backup.same_disk" in made["warnings"]:
        assert "same disk" in said
    code, listed, _ = run("backup", "list", place / "stick")
    assert [copy["copy"] for copy in listed["copies"]] == [made["copy"]]
    assert listed["incomplete"] == []
    code, checked, _ = run("backup", "verify", made["copy"], "--open")
    assert (code, checked) == (0, {"ok": True, "problems": [], "opened": True})
    code, back, _ = run("backup", "restore", made["copy"], "--into", place / "back")
    assert code == 0
    assert back["device"] != made["device"]
    assert run("doctor", "--photos", vault=place / "back")[0] == 0
    code, refused, _ = run("backup", "restore", made["copy"], "--into", place / "back")
    assert (code, refused["error"]["code"]) == (2, "backup.target_not_empty")
    code, refused, _ = run(
        "backup", "restore", made["copy"], "--into", place / "x", INSPECTOR_PASSPHRASE="another one of these"
    )
    assert (code, refused["error"]["code"]) == (3, "vault.wrong_passphrase")


def test_a_damaged_copy_exits_1(place: Path) -> None:
    _, made, _ = run("backup", "create", place / "other stick", vault=place / "vault")
    database = Path(made["copy"]) / "db.sqlite"
    data = database.read_bytes()
    database.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
    code, checked, _ = run("backup", "verify", made["copy"])
    assert (code, checked["ok"]) == (1, False)
    code, refused, _ = run("backup", "restore", made["copy"], "--into", place / "never")
    assert (code, refused["error"]["code"]) == (1, "backup.damaged")


def test_with_the_recovery_sheet(tmp_path: Path) -> None:
    sheet, new = tmp_path / "sheet.txt", tmp_path / "new.txt"
    new.write_text("eleven grey bottles rolling\n", "utf-8")
    assert run("vault", "init", "--recovery-out", sheet, vault=tmp_path / "vault")[0] == 0
    _, made, _ = run("backup", "create", tmp_path / "stick", vault=tmp_path / "vault")
    shutil.rmtree(tmp_path / "vault")
    how = ("--recovery-file", sheet, "--new-passphrase-file", new)
    code, back, _ = run("backup", "restore", made["copy"], "--into", tmp_path / "back", *how)
    assert code == 0, back
    assert run("vault", "info", "--passphrase-file", new, vault=tmp_path / "back")[0] == 0
    assert run("vault", "info", vault=tmp_path / "back", INSPECTOR_PASSPHRASE=PASSPHRASE)[0] == 3


def test_a_place_that_is_not_there_is_not_taken_for_an_empty_one(tmp_path: Path) -> None:
    code, refused, _ = run("backup", "list", tmp_path / "stick")
    assert (code, refused["error"]["code"]) == (3, "backup.target_absent")
    assert run("backup", "list", tmp_path)[:2] == (0, {"copies": [], "incomplete": []})


def test_the_plan(place: Path) -> None:
    vault = place / "vault"
    code, shown, _ = run("backup", "plan", vault=vault)
    assert (code, shown["plan"]) == (0, None)
    code, refused, _ = run("backup", "create", vault=vault)
    assert (code, refused["error"]["code"]) == (2, "backup.no_plan")
    target = place / "planned"
    code, shown, _ = run("backup", "plan", target, "--every", "4", "--keep", "3", vault=vault)
    assert (code, shown["plan"]) == (0, {"target": str(target), "every_hours": 4, "keep": 3})
    code, made, _ = run("backup", "create", vault=vault)
    assert Path(made["copy"]).is_relative_to(target)
    code, shown, _ = run("backup", "plan", vault=vault)
    assert shown["last"]["ok"]
    assert not shown["overdue"]
    code, refused, _ = run("backup", "plan", target, "--every", "0", vault=vault)
    assert (code, refused["error"]["code"]) == (2, "backup.plan_numbers")
    code, shown, _ = run("backup", "plan", "--off", vault=vault)
    assert (code, shown["plan"]) == (0, None)
    assert run("backup", "plan", target, "--off", vault=vault)[0] == 2
    assert run("backup", "create", place / "not" / "there", vault=vault)[0] == 3
