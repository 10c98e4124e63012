"""`grr` from CSV files: the published study, JSON as documented, text, refusals with their lines."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from inspector_app.cli.main import main

STUDY = {
    "o1": "3.29 2.44 4.34 3.47 2.20 3.41 2.32 4.17 3.50 2.08 3.64 2.42 4.27 3.64 2.16",
    "o2": "3.08 2.53 4.19 3.01 2.44 3.25 1.78 3.94 4.03 1.80 3.07 2.32 4.34 3.20 1.72",
    "o3": "3.04 1.62 3.88 3.14 1.54 2.89 1.87 4.09 3.20 1.93 2.85 2.04 3.67 3.11 1.55",
}
"""Three trials of five parts by three operators, from the README of GageRnR (MIT licence)."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "study.csv"
    rows = [
        f"{place % 5 + 1};{operator};{value.replace('.', ',')}"
        for operator, values in STUDY.items()
        for place, value in enumerate(values.split())
    ]
    path.write_text("\ufeffPart;Operator;Value\r\n" + "\r\n".join(rows), encoding="utf-8")
    return path


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str], file: Path) -> Any:
    def command(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = main(["grr", str(file), *arguments, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return command


def test_the_published_study(run: Any) -> None:
    code, data = run("--alpha", "1", "--tolerance", "8")
    assert (code, data["parts"], data["operators"], data["trials"], data["pooled"]) == (0, 5, 3, 3, False)
    table = {row["source"]: (row["df"], round(row["ss"], 3)) for row in data["anova_final"]}
    assert table == {
        "operator": (2, 1.63),
        "part": (4, 28.909),
        "interaction": (8, 0.065),
        "repeatability": (30, 1.712),
        "total": (44, 32.317),
    }
    grr = next(component for component in data["components"] if component["name"] == "grr")
    assert grr["percent_tolerance"] == pytest.approx(100 * 6 * grr["sigma"] / 8)
    assert grr["study_variation"] == pytest.approx(6 * grr["sigma"])
    assert (data["ndc"], data["enough_categories"], data["verdict"]) == (3, False, "unacceptable")
    assert (data["factors"], data["undefined"]) == (None, {})


def test_ranges_and_other_headings(run: Any, file: Path) -> None:
    _code, plain = run("--method", "range")
    assert plain["anova"] == plain["anova_final"] == []
    assert plain["factors"]["k3"] == pytest.approx(1 / 2.477, abs=1e-3)
    text = file.read_text(encoding="utf-8").replace("Part;Operator;Value", "Teil;Prüfer;mm")
    file.write_text(text, encoding="utf-8")
    _code, named = run("--method", "range", "--part", "1", "--operator", "prüfer", "--value", "mm")
    assert named["components"] == plain["components"]


def test_every_key_is_in_the_help(run: Any, capsys: pytest.CaptureFixture[str]) -> None:
    _code, data = run("--method", "range")
    _code, other = run()
    with pytest.raises(SystemExit):
        main(["grr", "--help"])
    words = set(re.findall(r'"(\w+)"', capsys.readouterr().out))

    def keys(value: Any) -> set[str]:
        if isinstance(value, dict):
            return set(value).union(*(keys(each) for each in value.values()))
        return set().union(*(keys(each) for each in value)) if isinstance(value, list) else set()

    assert keys(data) | keys(other) <= words
    names = {component["name"] for component in data["components"]}
    assert names <= words


def test_text(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["grr", str(file)]) == 0
    text = capsys.readouterr().out
    assert "5 parts, 3 operators, 3 trials" in text
    assert "Interaction pooled with repeatability (level for pooling 0.05)." in text
    assert re.search(r"repeatability +38 ", text)
    assert re.search(r"Total gauge R&R +0\.\d+ +\d\.\d+ +3\d\.\d\d ", text)
    assert "Distinct categories: 4 (5 or more are wanted)\nVerdict: unacceptable" in text
    assert main(["grr", str(file), "--alpha", "1"]) == 0
    assert "Interaction kept" in capsys.readouterr().out
    assert main(["grr", str(file), "--method", "range", "--multiple", "5.15"]) == 0
    text = capsys.readouterr().out
    assert "K1 0.5" in text
    assert "5.15 sigma" in text


def test_nothing_varies(run: Any, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    rows = [f"{part},{operator},7" for part in "12" for operator in "ab" for _ in "12"]
    file.write_text("\n".join(["part,operator,value", *rows]), encoding="utf-8")
    code, data = run()
    assert (code, data["verdict"], data["ndc"], data["enough_categories"]) == (0, None, None, None)
    assert set(data["undefined"]) == {"verdict", "ndc"}
    assert main(["grr", str(file)]) == 0
    text = capsys.readouterr().out
    assert "Verdict: not defined" in text
    assert "Distinct categories: not defined" in text


@pytest.mark.parametrize(
    ("line", "code", "words"),
    [
        ("1;o1;", "grr.no_reading", "Line 47 has no reading"),
        (";o1;3", "grr.unnamed", "Line 47 names no part"),
        ("1;;3", "grr.unnamed", "Line 47 names no operator"),
        ("1;o1;x", "csv.not_a_number", "Line 47: 'x'"),
        ("1;o1;3", "grr.unbalanced", "Part '1' has 3 readings by operator 'o2' instead of 4"),
    ],
)
def test_rows_that_are_refused(run: Any, file: Path, line: str, code: str, words: str) -> None:
    file.write_text(file.read_text(encoding="utf-8") + "\n" + line, encoding="utf-8")
    status, data = run()
    assert (status, data["error"]["code"]) == (2, code)
    assert words in data["error"]["message"]


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (("--part", "none"), "csv.no_column"),
        (("--part", "operator"), "csv.same_column"),
        (("--tolerance", "0"), "grr.tolerance"),
        (("--alpha", "2"), "grr.alpha"),
        (("--multiple", "x"), "option.not_a_number"),
        (("--method", "x"), "usage"),
    ],
)
def test_options_that_are_refused(run: Any, arguments: tuple[str, ...], code: str) -> None:
    status, data = run(*arguments)
    assert (status, data["error"]["code"]) == (2, code)
    assert data["error"]["hint"]
