"""What the command line refuses, as a black box: one JSON object, the right exit, nothing half done."""

from pathlib import Path

import pytest

from inspector_app.cli import main as cli
from inspector_app.cli import plan_command
from inspector_app.cli.unforeseen import unforeseen
from tests.e2e.test_cli import PASSPHRASE, run


@pytest.mark.parametrize("sheet", ["missing/recovery.txt", "taken.txt"])
def test_a_recovery_sheet_that_cannot_be_written_makes_no_vault(tmp_path: Path, sheet: str) -> None:
    (tmp_path / "taken.txt").write_text("another vault's key")
    code, data, _ = run("vault", "init", "--recovery-out", tmp_path / sheet, vault=tmp_path / "v")
    assert (code, data["error"]["code"]) == (2, "vault.sheet_cannot_write")
    assert not (tmp_path / "v").exists()
    assert (tmp_path / "taken.txt").read_text() == "another vault's key"


def test_an_empty_vault_option_does_not_mean_the_default_vault(tmp_path: Path) -> None:
    code, data, _ = run("vault", "info", "--vault", "", XDG_DATA_HOME=str(tmp_path))
    assert (code, data["error"]["code"]) == (2, "usage")


def test_a_vault_in_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "f").write_text("x")
    code, data, _ = run("vault", "init", vault=tmp_path / "f" / "v")
    assert (code, data["error"]["code"]) == (2, "vault.folder_unusable")


def test_passphrase_file_of_a_windows_editor(tmp_path: Path) -> None:
    code, _, _ = run("vault", "init", vault=tmp_path / "v")
    assert code == 0
    (tmp_path / "pw.txt").write_bytes(b"\xef\xbb\xbf" + PASSPHRASE.encode() + b"\r\n")
    code, data, _ = run("vault", "info", "--passphrase-file", tmp_path / "pw.txt", vault=tmp_path / "v")
    assert code == 0, data


def test_aql_may_be_listed_or_repeated_but_a_class_has_one() -> None:
    listed = run("plan", "--lot", "3000", "--level", "II", "--aql", "major=2.5", "minor=4.0")
    repeated = run("plan", "--lot", "3000", "--level", "II", "--aql", "major=2.5", "--aql", "minor=4.0")
    assert listed[:2] == repeated[:2]
    assert [plan["class"] for plan in listed[1]["plans"]] == ["major", "minor"]
    code, data, _ = run("plan", "--lot", "3000", "--level", "II", "--aql", "major=2.5", "major=4.0")
    assert (code, data["error"]["code"]) == (2, "plan.class_twice")


@pytest.mark.parametrize(
    ("error", "code"),
    [
        (OSError(28, "No space left on device"), "system.disk_full"),
        (PermissionError(13, "Permission denied", "/x"), "system.refused"),
        (MemoryError(), "system.memory"),
        (KeyError("x"), "system.fault"),
    ],
)
def test_nothing_unforeseen_ends_in_a_traceback(
    error: Exception, code: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def broken(_texts: list[str]) -> list[tuple[str | None, str]]:
        raise error

    monkeypatch.setattr(plan_command, "_aql_of_each_class", broken)
    assert cli.main(["plan", "--lot", "500", "--level", "II", "--aql", "2.5", "--json"]) == 3
    shown = capsys.readouterr()
    assert f'"code": "{code}"' in shown.out
    assert "Traceback" not in shown.out + shown.err


def test_a_fault_says_its_place_but_not_the_values_of_a_statement() -> None:
    try:
        raise RuntimeError("UNIQUE failed\n[parameters: ('the secret',)]")
    except RuntimeError as error:
        told = unforeseen(error)
    assert "test_cli_refusals.py:" in told.message
    assert "secret" not in told.message


@pytest.mark.parametrize(
    "arguments",
    [
        ("--lang", "xx", "vault", "slots"),
        ("report", "ID", "--out", "r.pdf", "--lang", "EN"),
        ("report", "ID", "--out", "r.pdf", "--second-lang", "xx"),
    ],
)
def test_a_language_nobody_wrote_is_refused(
    arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    assert cli.main([*arguments, "--json"]) == 2
    assert "is not a language of this program" in capsys.readouterr().out
