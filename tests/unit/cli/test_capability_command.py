"""`capability` from CSV files: subgroups of every kind, JSON as documented, text, refusals with lines."""

from __future__ import annotations

import json
import re
import statistics
from pathlib import Path
from typing import Any

import pytest

from inspector_app.cli import capability_command
from inspector_app.cli.main import main

FLOW = ("49.6", "47.6", "49.9", "51.3", "47.8", "51.2", "52.6", "52.4", "53.6", "52.1")


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "flow.csv"
    path.write_text("value\n" + "\n".join(FLOW) + "\n", encoding="utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], file: Path) -> Any:
    """Exit code and JSON of the command on the file."""

    def command(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = main(["capability", str(file), *arguments, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return command


def test_single_readings(run: Any) -> None:
    code, data = run("--lsl", "44", "--usl", "57", "--target", "50")
    assert (code, data["n"], data["mean"], data["minimum"], data["maximum"]) == (0, 10, 50.81, 47.6, 53.6)
    assert data["sigma_within"]["label"] == "MRbar / 1.128"
    assert data["sigma_within"]["value"] == pytest.approx(16.9 / 9 / 1.1283791671)
    assert data["sigma_overall"]["value"] == data["s"]
    assert data["s"] == pytest.approx(statistics.stdev(map(float, FLOW)))
    assert data["cp"]["value"] == pytest.approx(13 / 6 / data["sigma_within"]["value"])
    assert data["ppk"]["value"] == pytest.approx((57 - 50.81) / 3 / data["s"])
    assert data["ppk"]["low"] < data["ppk"]["value"] < data["ppk"]["high"]
    assert data["cpm"] == pytest.approx(13 / 6 / (data["s"] ** 2 + 0.81**2) ** 0.5)
    assert (data["undefined"], data["below"], data["above"], data["left_out"]) == ({}, 0, 0, [])
    assert [warning["code"] for warning in data["warnings"]] == ["small_sample"]
    control = data["control"]
    assert (control["chart"], control["stable"], control["reason"], control["signals"]) == (
        "i-mr",
        True,
        None,
        [],
    )
    assert [chart["name"] for chart in control["charts"]] == ["individuals", "moving range"]
    assert control["charts"][1]["points"][0]["point"] == 2
    assert sum(bar["count"] for bar in data["histogram"]) == 10


def test_every_key_is_in_the_help(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    _code, data = run("--usl", "50")
    with pytest.raises(SystemExit):
        main(["capability", "--help"])
    words = set(re.findall(r'"(\w+)"', capsys.readouterr().out))

    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            named = {key for key in value if key not in ("cp", "pp", "cpm")}
            return named.union(*(keys(each) for each in value.values()))
        return set().union(*(keys(each) for each in value)) if isinstance(value, list) else set()

    assert keys(data) <= words


def test_one_limit_and_none(run: Any) -> None:
    _code, data = run("--usl", "50")
    assert (data["cp"], data["pp"], data["cpm"], data["above"]) == (None, None, None, 6)
    assert data["undefined"]["cp"] == {"code": "one_limit", "text": "it needs both limits"}
    assert data["cpk"]["value"] < 0
    assert "mean_outside" in [warning["code"] for warning in data["warnings"]]
    _code, data = run()
    assert {each["code"] for each in data["undefined"].values()} == {"no_limits", "no_target"}


def test_subgroups_by_count_by_column_and_by_row(run: Any, file: Path) -> None:
    _code, counted = run("--subgroup", "2", "--lsl", "40", "--usl", "60", "--chart", "xbar-s")
    assert counted["subgroups"] == {"count": 5, "sizes": [2]}
    assert counted["control"]["charts"][1]["name"] == "s"
    lines = [f"{'abcde'[place // 2]};{value.replace('.', ',')}" for place, value in enumerate(FLOW)]
    file.write_text("lot;mm\n" + "\n".join(lines), encoding="utf-8")
    limits = ("--lsl=40", "--usl=60", "--chart", "xbar-s")
    _code, named = run("--subgroup-column", "lot", *limits)
    assert [p["label"] for p in named["control"]["charts"][0]["points"]] == list("abcde")
    pairs = [",".join(FLOW[start : start + 2]) for start in range(0, 10, 2)]
    file.write_text("\n".join(["x1,x2", *pairs]), encoding="utf-8")
    _code, rows = run("--column", "x1", "--column", "2", *limits)
    assert rows["columns"] == ["x1", "x2"]
    for data in (named, rows):
        assert [data[name] for name in ("cp", "cpk", "pp", "ppk")] == [
            counted[name] for name in ("cp", "cpk", "pp", "ppk")
        ]


def test_sigma_and_rules_can_be_chosen(run: Any) -> None:
    _code, pooled = run("--subgroup", "5", "--sigma", "pooled", "--rules", "we", "--usl", "60")
    assert pooled["sigma_within"]["method"] == "pooled"
    assert pooled["sigma_within"]["df"] == 8
    assert (pooled["control"]["chart"], pooled["control"]["rules"]) == ("xbar-r", "we")
    _code, nominal = run("--usl", "60", "--interval", "nominal", "--confidence", "0.9")
    assert (nominal["sigma_within"]["df"], nominal["confidence"]) == (9, 0.9)


def test_empty_cells_are_left_out_and_said(run: Any, file: Path) -> None:
    file.write_text("no,value\n1,2.5\n2,\n3,3.5\n4,3.0\n", encoding="utf-8")
    _code, data = run("--lsl", "1")
    assert (data["n"], data["left_out"]) == (3, [3])
    code, data = run("--column", "value", "--subgroup", "3")
    assert (code, data["error"]["code"]) == (2, "capability.gap")
    assert "Line 3" in data["error"]["message"]
    file.write_text("lot,value\na,2.5\na,3\nb,\nc,3.5\nc,3.0\n", encoding="utf-8")
    _code, data = run("--column", "value", "--subgroup-column", "lot")
    assert data["subgroups"] == {"count": 2, "sizes": [2]}


def test_no_spread_and_one_reading(run: Any, file: Path) -> None:
    file.write_text("5\n5\n5\n", encoding="utf-8")
    _code, data = run("--lsl", "1", "--usl", "9")
    assert data["undefined"]["cpk"]["code"] == "no_spread"
    assert data["control"]["reason"]["code"] == "no_spread"
    assert data["control"]["stable"] is None
    file.write_text("value\n5\n", encoding="utf-8")
    code, data = run("--lsl", "1", "--usl", "9")
    assert (code, data["s"], data["sigma_overall"]["df"]) == (0, None, None)
    assert data["undefined"]["ppk"]["code"] == "too_few"
    file.write_text("no,value\n1,\n", encoding="utf-8")
    code, data = run("--column", "value")
    assert (code, data["n"], data["mean"], data["histogram"]) == (0, 0, None, [])
    assert data["undefined"]["pp"]["code"] == "no_readings"


@pytest.mark.parametrize(
    ("arguments", "code", "words"),
    [
        (("--lsl", "abc"), "option.not_a_number", "--lsl 'abc' is not a number"),
        (("--usl", "1,234"), "option.not_a_number", "could mean 1.234 or 1234"),
        (("--usl", ""), "option.not_a_number", "--usl is empty"),
        (("--lsl", "5", "--usl", "4"), "capability.limits", "lower limit 5 is above the upper limit 4"),
        (("--lsl", "9", "--usl", "9.0"), "capability.limits", "lower limit 9 is the upper limit as well"),
        (("--subgroup", "x"), "capability.subgroup_size", "'x'"),
        (("--subgroup", "0"), "capability.subgroup_size", "0 is no size"),
        (("--subgroup", "4"), "capability.incomplete", "10 readings do not make whole subgroups of 4"),
        (("--subgroup", "1", "--chart", "xbar-r"), "chart.too_small", "Subgroup 1 has 1 reading"),
        (("--confidence", "95"), "capability.confidence", "95"),
        (("--column", "nothing"), "csv.no_column", "'nothing'"),
        (("--chart", "p"), "usage", "'p'"),
        (("--subgroup", "2", "--subgroup-column", "value"), "usage", "not allowed"),
        (("--subgroup-column", "value"), "csv.which_column", "no column besides 'value'"),
    ],
)
def test_refusals(run: Any, arguments: tuple[str, ...], code: str, words: str) -> None:
    status, data = run(*arguments)
    assert (status, data["error"]["code"]) == (2, code)
    assert words in data["error"]["message"]


def test_several_columns_are_not_guessed_among(run: Any, file: Path) -> None:
    file.write_text("no,Value\n1,2.5\n2,3\n", encoding="utf-8")
    assert run()[1]["columns"] == ["Value"]
    file.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    status, data = run()
    assert (status, data["error"]["code"]) == (2, "csv.which_column")
    assert "'a', 'b'" in data["error"]["hint"]
    status, data = run("--column", "a", "--column", "b", "--subgroup", "2")
    assert (status, data["error"]["code"]) == (2, "capability.two_subgroups")


@pytest.mark.parametrize(
    "named", [("--column", "a", "--column", "1"), ("--column", "a", "--subgroup-column", "A")]
)
def test_a_column_is_not_read_twice(run: Any, file: Path, named: tuple[str, ...]) -> None:
    file.write_text("a,b\n1,2\n3,4\n", encoding="utf-8")
    status, data = run(*named)
    assert (status, data["error"]["code"]) == (2, "csv.same_column")


def test_text_names_every_sigma(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["capability", str(file), "--lsl", "44", "--usl", "53", "--target", "50"]) == 0
    text = capsys.readouterr().out
    assert "10 readings\n" in text
    assert "mean 50.810" in text
    assert "LSL 44, USL 53, target 50; 0 below, 1 above the limits" in text
    assert re.search(r"Cpk +0\.439 +0\.113 to 0\.764 +within sigma 1\.6641 \(MRbar / 1\.128", text)
    assert re.search(r"Ppk .*overall sigma 2\.0339 \(s, 9 df\)", text)
    assert "No rule is broken." in text
    assert re.search(r"1 +x+\n", text)
    assert "Note: fewer than 30 readings" in text
    file.write_text("5\n\n5\n", encoding="utf-8")
    assert main(["capability", str(file), "--usl", "9"]) == 0
    text = capsys.readouterr().out
    assert "not defined: the readings do not differ" in text
    assert "No control limits (i-mr): the readings do not differ, so there is no spread." in text
    file.write_text("a,b\n1,2\n3,\n9,7\n", encoding="utf-8")
    assert (
        main(["capability", str(file), "--column", "a", "--column", "b", "--chart", "i-mr", "--usl", "9"])
        == 0
    )
    text = capsys.readouterr().out
    assert "5 readings in 3 subgroups of 1 or 2" in text
    assert "left out, without a reading: line 3" in text
    file.write_text("no,value\n1,\n", encoding="utf-8")
    assert main(["capability", str(file), "--column", "value"]) == 0
    assert "not defined: there are no readings" in capsys.readouterr().out


def test_a_signal_is_said(run: Any, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file.write_text("\n".join(["1", "2"] * 10 + ["90"]), encoding="utf-8")
    _code, data = run()
    signals = [(signal["rule"], signal["points"], signal["at"]) for signal in data["control"]["signals"]]
    run_of_20 = list(range(1, 21))  # the outlier draws the centre away from all others
    assert signals == [(2, run_of_20, 9), (4, run_of_20, 14), (7, run_of_20, 15), (1, [21], 21)]
    assert main(["capability", str(file)]) == 0
    assert "Nelson rule 1: a point more than 3 sigma above the centre line (point 21)." in (
        capsys.readouterr().out
    )
    assert capability_command.number("--lsl", None) is None
