"""What reaches a terminal: names that others chose cannot command it, and JSON holds them as they are."""

import io
import json
import subprocess
import sys
from contextlib import suppress
from pathlib import Path

import pytest

from inspector_app.cli.main import main
from inspector_app.cli.output import Result, show

HOSTILE = "lot\x1b[2J\x9b31m\u202egpj.exe"


def test_a_message_shows_control_characters_and_does_not_send_them(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert main(["pack", "check", HOSTILE]) == 2
    said = capsys.readouterr().err
    assert not {"\x1b", "\x9b", "\u202e"} & set(said)
    assert r"lot\x1b[2J" in said.replace("\\\\", "\\")


def test_a_result_keeps_its_lines_and_signs(capsys: pytest.CaptureFixture[str]) -> None:
    assert show(Result({}, f"检查\tW-01 ≥ 3 mm\n{HOSTILE}"), as_json=False) == 0
    assert capsys.readouterr().out == "检查\tW-01 ≥ 3 mm\nlot\\x1b[2J\\x9b31m\\u202egpj.exe\n"


def test_json_holds_the_very_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert show(Result({"file": HOSTILE}, "", 1), as_json=True) == 1
    assert json.loads(capsys.readouterr().out) == {"file": HOSTILE}


@pytest.mark.parametrize("as_json", [True, False])
def test_a_closed_output_is_told_on_the_other_one(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, *, as_json: bool
) -> None:
    arguments = ["plan", "--lot", "3000", "--level", "II", "--aql", "1.0", *(["--json"] if as_json else [])]
    monkeypatch.setattr(sys, "stdout", None)
    assert main(arguments) == 3
    assert "standard output is closed" in capsys.readouterr().err
    monkeypatch.setattr(sys, "stderr", None)
    assert main(arguments) == 3


class _Full(io.RawIOBase):
    """A file on a disk without room."""

    def writable(self) -> bool:
        return True

    def write(self, _data: object) -> int:
        raise OSError(28, "No space left on device")


def test_a_full_disk_behind_the_output_is_told(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    full = io.TextIOWrapper(io.BufferedWriter(_Full(), 8))
    with monkeypatch.context() as patched:
        patched.setattr(sys, "stdout", full)
        assert main(["plan", "--table", "--json"]) == 3
    with suppress(OSError):
        full.close()  # here, so that its end does not try again
    assert "The disk is full" in capsys.readouterr().err


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device of Linux")
def test_a_program_with_a_full_output_ends_without_a_traceback() -> None:
    with Path("/dev/full").open("wb") as full:
        ended = subprocess.run(
            [sys.executable, "-m", "inspector_app", "plan", "--table", "--json"],
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert ended.returncode == 3
    assert b"The disk is full" in ended.stderr
    assert b"Traceback" not in ended.stderr
    assert b"Exception" not in ended.stderr
