"""`draw` on the command line: what it prints can be checked, and wrong use is told in a sentence."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

from inspector_app.cli.main import main


def _draw(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main(["draw", *arguments, "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, found


def test_cartons_and_pieces(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = _draw(capsys, "--cartons", "110", "--per-carton", "36", "--sample", "125", "--seed", "6F2C")
    assert (code, found["seed"], found["n"], found["opened"]) == (0, "6f2c", 125, 11)
    assert found["method"] == "sha256-2"
    order = sorted(range(1, 111), key=lambda number: hashlib.sha256(b"6f2c:%d" % number).hexdigest())
    assert [carton["number"] for carton in found["cartons"]] == sorted(order[:11])
    assert sum(carton["take"] for carton in found["cartons"]) == 125
    assert all(len(carton["positions"]) == carton["take"] in (11, 12) for carton in found["cartons"])
    _, unknown = _draw(capsys, "--cartons", "110", "--sample", "125", "--seed", "6f2c")
    assert unknown["cartons"][0] == found["cartons"][0] | {"positions": None}


def test_an_enlarged_sample_adds_to_the_first(capsys: pytest.CaptureFixture[str]) -> None:
    lot = ("--stratum", "packed=112x36", "unpacked=0x1000", "--seed", "ab")
    _, before = _draw(capsys, *lot, "--sample", "80")
    _, after = _draw(capsys, *lot, "--sample", "200", "--enlarge-from", "80")
    takes = {(one["stratum"], one["number"]): one for one in after["cartons"]}
    for carton in before["cartons"]:
        larger = takes[carton["stratum"], carton["number"]]
        assert set(carton["positions"]) <= set(larger["positions"])
        assert larger["take"] - larger["added"] == carton["take"]
    assert sum(one["take"] for one in after["cartons"] if one["stratum"] == "unpacked") in (39, 40)


@pytest.mark.parametrize(
    ("arguments", "rule"),
    [
        (["--cartons", "100", "--sample", "5"], "the square root of 100 cartons, rounded up"),
        (["--cartons", "\uff11", "--sample", "1"], "the square root of 1 carton, rounded up"),
        (["--cartons", "100", "--sample", "5", "--open", "20"], "as many as were asked for"),
        (["--stratum", "a=1", "b=1", "c=1", "d=1", "--sample", "5"], "one of each part of the lot"),
        (
            ["--cartons", "9", "--per-carton", "5", "--sample", "45"],
            "more than the square root of 9 cartons, 3,",
        ),
        (["--stratum", "a=0x9", "--sample", "5"], "no cartons, loose pieces only"),
    ],
)
def test_the_rule_is_said(capsys: pytest.CaptureFixture[str], arguments: list[str], rule: str) -> None:
    code, found = _draw(capsys, *arguments)
    assert code == 0
    assert found["rule"].startswith(rule)
    assert len(found["seed"]) == 32


def test_a_person_reads_a_table(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["draw", "--stratum", "A=4x5@11", "B=0x5", "--sample", "5", "--seed", "ab"]) == 0
    text = capsys.readouterr().out
    assert "(loose)" in text
    assert "printf 'ab:A/11' | sha256sum" in text


def test_the_pick_list_is_written_too(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    out = tmp_path / "list.pdf"
    lot = ("--cartons", "50", "--per-carton", "9", "--sample", "20", "--list-out")
    assert _draw(capsys, *lot, str(out), "--paper", "Letter", "--lang", "ja")[0] == 0
    assert out.read_bytes().startswith(b"%PDF-")
    for wrong, code in (
        ((str(out), "--paper", "A3"), "draw.bad_paper"),
        ((str(tmp_path / "no" / "a.pdf"),), "draw.cannot_write"),
    ):
        exit_code, found = _draw(capsys, *lot, *wrong)
        assert (exit_code, found["error"]["code"]) == (2, code)


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        (["--cartons", "ten", "--sample", "3"], "draw.bad_number", "'ten'"),
        (["--cartons", "0", "--sample", "3"], "draw.bad_number", "'0'"),
        (["--cartons", "5", "--sample", "-3"], "draw.bad_number", "'-3'"),
        (["--cartons", "5", "--sample", "0"], "draw.bad_number", "'0'"),
        (["--cartons", "5", "--per-carton", "2", "--sample", "11"], "draw.not_enough_items", "11 pieces"),
        (["--cartons", "5", "--sample", "2", "--enlarge-from", "3"], "draw.bad_number", "3"),
        (["--cartons", "10", "--sample", "3", "--open", "11"], "draw.bad_number", "11 cartons"),
        (["--stratum", "A=5x0", "--sample", "3"], "draw.bad_number", "'0'"),
        (["--sample", "3"], "usage", "--stratum"),
        (["--cartons", "5", "--stratum", "A=5", "--sample", "3"], "usage", "either"),
        (["--stratum", "A=5", "--per-carton", "3", "--sample", "3"], "usage", "--per-carton"),
        (["--stratum", "A", "--sample", "3"], "draw.bad_stratum", "'A'"),
        (["--stratum", "A=5", "A=6", "--sample", "3"], "draw.stratum_twice", '"A"'),
        (["--cartons", "5", "--sample", "3", "--seed", "ü"], "draw.bad_seed", '"ü"'),
        (["--stratum", "A=5", "B=3", "--sample", "1", "--minimum", "1"], "draw.least_too_large", "1 of each"),
        (["--cartons", "9999999", "--sample", "3"], "draw.bad_number", "9999999"),
    ],
)
def test_wrong_use_is_told(
    capsys: pytest.CaptureFixture[str], arguments: list[str], code: str, named: str
) -> None:
    exit_code, found = _draw(capsys, *arguments)
    assert (exit_code, found["error"]["code"]) == (2, code)
    assert named in found["error"]["message"]
