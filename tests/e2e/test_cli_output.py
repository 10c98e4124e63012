"""What reaches a terminal: names that others chose cannot command it, and JSON holds them as they are."""

import json

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
