"""`variables` and `risk` on the command line: numbers as JSON, words for people, wrong use in a sentence."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from inspector_app.cli.main import main

EXAMPLE = ("--values", "197", "188", "184", "205", "201")


def run(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, dict[str, Any]]:
    code = main([*arguments, "--json"])
    found: dict[str, Any] = json.loads(capsys.readouterr().out)
    return code, found


def text(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    main(list(arguments))
    return capsys.readouterr().out


def test_a_plan_of_the_standard(capsys: pytest.CaptureFixture[str]) -> None:
    code, found = run(capsys, "variables", "plan", "--aql", "1.0", "--lot", "450")
    assert (code, found["letter"], found["n"], found["k"], found["level"]) == (0, "I", 25, "1.85", "II")
    assert found["edition"] == "MIL-STD-414 k, sample sizes of ANSI/ASQ Z1.9"
    assert (found["source"], found["oc"], found["lot"]) == ("standard", None, 450)
    _, by_size = run(
        capsys, "variables", "plan", "--aql", "1", "--n", "25", "--severity", "tightened", "--oc"
    )
    assert (by_size["k"], by_size["letter"], by_size["level"]) == ("1.98", "I", None)
    assert [point["quality"] for point in by_size["oc"][:2]] == [0.1, 0.25]
    assert all(0 <= point["probability"] <= 1 for point in by_size["oc"])
    assert "1 % beyond the limit: accepted with probability 0.9" in text(
        capsys, "variables", "plan", "--aql", "1.0", "--letter", "I", "--oc"
    )


def test_a_decision_by_one_and_by_two_limits(capsys: pytest.CaptureFixture[str]) -> None:
    code, both = run(capsys, "variables", "decide", *EXAMPLE, "--lsl", "180", "--usl", "209", "--aql", "1.0")
    assert (code, both["decision"], both["form"], both["letter"]) == (0, "accepted", "m", "D")
    assert (both["p"], both["m"]) == (pytest.approx(2.799, abs=5e-4), pytest.approx(3.23, abs=5e-3))
    code, one = run(capsys, "variables", "decide", *EXAMPLE, "--lsl", "190", "--aql", "1.0")
    assert (code, one["decision"], one["form"], one["q_upper"]) == (1, "not_accepted", "k", None)
    assert "not accepted" in text(capsys, "variables", "decide", *EXAMPLE, "--lsl", "190", "--aql", "1.0")
    said = text(capsys, "variables", "decide", *EXAMPLE, "--lsl", "180", "--usl", "209", "--aql", "1.0")
    assert "2.799 % in all, at most M: accepted" in said


def test_values_from_a_file(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    file = tmp_path / "values.csv"
    file.write_text("piece;length\n1;19,7\n2;18,8\n3;18,4\n4;20,5\n5;20,1\n", encoding="utf-8")
    arguments = ("variables", "decide", str(file), "--usl", "20,9", "--aql", "1.0")
    assert run(capsys, *arguments)[1]["error"]["code"] == "csv.which_column"
    code, found = run(capsys, *arguments, "--column", "length")
    assert (code, found["mean"], found["accepted"]) == (0, 19.5, True)
    alone = tmp_path / "alone.csv"
    alone.write_text("length\n19.7\n18.8\n18.4\n20.5\n20.1\n", encoding="utf-8")
    assert run(capsys, "variables", "decide", str(alone), "--usl", "20.9", "--aql", "1.0")[1] == found
    file.write_text("piece;length\n1;19,7\n2;\n", encoding="utf-8")
    code, refused = run(capsys, *arguments, "--column", "length")
    assert (code, refused["error"]["code"]) == (2, "variables.empty_value")


def test_a_k_agreed_upon_and_the_sigma_method(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("variables", "decide", *EXAMPLE, "--usl", "209", "--k", "1.6")
    assert run(capsys, *arguments)[0] == 1
    code, found = run(capsys, *arguments, "--method", "sigma", "--sigma", "8")
    assert (code, found["q_upper"], found["sigma"], found["edition"]) == (0, 1.75, 8.0, "given")
    same = ("--values", "9", "9", "9", "9", "9", "--usl", "8", "--k", "1")
    code, beyond = run(capsys, "variables", "decide", *same)
    assert (code, beyond["q_upper"], beyond["p"]) == (1, None, 100.0)


def test_designs(capsys: pytest.CaptureFixture[str]) -> None:
    code, by_s = run(capsys, "variables", "design", "--p1", "1%", "--p2", "5%")
    assert (code, by_s["n"], by_s["k"], by_s["label"]) == (
        0,
        55,
        "1.9501",
        "computed, not a plan of any standard",
    )
    _, by_sigma = run(capsys, "variables", "design", "--p1", "0.01", "--p2", "0.05", "--method", "sigma")
    assert by_sigma["n"] == 19
    assert "n = 55, k = 1.9501 (computed" in text(capsys, "variables", "design", "--p1", "1%", "--p2", "5 %")
    _, by_attributes = run(capsys, "risk", "design", "--p1", "0.01", "--p2", "0.05")
    assert (by_attributes["n"], by_attributes["ac"], by_attributes["model"]) == (132, 3, "binomial")
    _, in_lot = run(capsys, "risk", "design", "--p1", "0.01", "--p2", "0.05", "--lot", "500")
    assert (in_lot["n"], in_lot["d1"], in_lot["d2"], in_lot["model"]) == (123, 5, 25, "hypergeometric")
    said = text(capsys, "risk", "design", "--p1", "0.5", "--p2", "1.5", "--model", "poisson")
    assert "0.5 per item: accepted with probability 0.9" in said


def test_protection(capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ("risk", "protect", "--lot", "3454", "--beta", "0.001")
    code, found = run(capsys, *arguments, "--tolerated", "0.2%")
    assert (code, found["n"], found["nonconforming"], found["formula_n"]) == (0, 2165, 7, 2165)
    assert run(capsys, *arguments, "--nonconforming", "7")[1] == found
    assert "Inspect 2165 of 3454 items" in text(capsys, *arguments, "--nonconforming", "7")
    _, isolated = run(capsys, "risk", "isolated", "--lot", "1000", "--lq", "5%")
    assert (isolated["n"], isolated["ac"], isolated["p1"], isolated["alpha"]) == (44, 0, None, None)
    assert "5 % (50 of 1000): accepted with" in text(
        capsys, "risk", "isolated", "--lot", "1000", "--lq", "5%"
    )


def test_curves_of_any_plan(capsys: pytest.CaptureFixture[str]) -> None:
    code, single = run(capsys, "risk", "curve", "--plan", "89:2/3", "--aql", "1%")
    assert (code, single["model"], single["lot"], len(single["oc"])) == (0, "binomial", None, 21)
    assert single["producer_risk"] == pytest.approx(0.0603, abs=5e-4)
    assert single["aoql"] == pytest.approx(1.54, abs=0.01)
    _, double = run(capsys, "risk", "curve", "--plan", "80:2/5", "80:6/7", "--lot", "3000", "--points", "5")
    assert (double["model"], double["stages"][1]) == ("hypergeometric", {"n": 80, "ac": 6, "re": 7})
    assert double["oc"][0] == {"quality": 0.0, "probability": 1.0, "asn": 80.0, "aoq": 0.0}
    assert double["producer_risk"] is None
    multiple = ("risk", "curve", "--plan", "13:#/4", "13:1/5", "13:2/6", "13:4/7", "13:6/7", "--per-item")
    _, counted = run(capsys, *multiple, "--aql", "4.0")
    assert (counted["model"], counted["oc"][0]["asn"], counted["aql"]) == ("poisson", 26.0, 4.0)
    _, wide = run(
        capsys, "risk", "curve", "--plan", "８０：２／５", "80:6/7", "--lot", "３０００", "--points", "5"
    )
    assert wide == double
    _, all_accepted = run(capsys, "risk", "curve", "--plan", "8:9/10")
    assert all(point["aoq"] <= point["quality"] for point in all_accepted["oc"])
    said = text(capsys, *multiple, "--aql", "4")
    assert "producer's risk at 4: 0.0" in said
    assert "(LTPD)" in said


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        ("risk curve --plan 125", "risk.bad_sample"),
        ("risk curve --plan 0:0/1", "risk.bad_sample"),
        ("risk curve --plan 80:2/2", "risk.bad_plan"),
        ("risk curve --plan 80:2/5 80:1/7", "risk.bad_plan"),
        ("risk curve --plan 80:2/5 80:#/7", "risk.bad_plan"),
        ("risk curve --plan 80:2/3 --lot 80", "risk.full_inspection"),
        ("risk curve --plan 80:2/3 --aql 0", "risk.bad_aql"),
        ("risk curve --plan 80:2/3 --aql 101", "risk.bad_aql"),
        ("risk curve --plan 80:2/3 --aql much", "option.not_percent"),
        ("risk curve --plan 8:0/1 --lot 0", "risk.bad_lot"),
        ("risk curve --plan 5000:40/450 5000:80/900 --points 101", "risk.too_long"),
        ("risk protect --lot 1000000000000 --nonconforming 1", "option.not_whole"),
        ("risk curve --plan 80:2/3 --points 1", "risk.bad_points"),
        ("variables plan", "variables.aql_needed"),
        ("variables plan --aql 1.0", "variables.letter_needed"),
        ("variables plan --aql 3.0 --letter D", "sampling.aql_not_in_series"),
        ("variables plan --aql 1.0 --letter D --n 5", "variables.one_size"),
        ("variables plan --aql 1.0 --letter D --level II", "variables.level_without_lot"),
        ("variables plan --aql 1.0 --letter D --method sigma", "variables.no_sigma_plan"),
        ("variables plan --aql 1.0 --k 1.5", "variables.k_alone"),
        ("variables plan --k 1.5", "variables.n_needed"),
        ("variables plan --k x --n 5", "option.not_a_number"),
        ("variables plan --aql 1.0 --n five", "option.not_whole"),
        ("variables decide --usl 5 --aql 1.0", "variables.no_values"),
        ("variables decide --values 1 2 x --usl 5 --aql 1.0", "option.not_a_number"),
        ("variables decide --values 1 2 3 --usl 5 --aql 1.0", "variables.wrong_count"),
        ("variables decide --values 1 2 --usl 5 --k 1", "variables.too_few"),
        ("variables decide missing.csv --usl 5 --aql 1.0", "csv.unreadable"),
        ("variables design --p1 5% --p2 1%", "design.order"),
        ("variables design --p1 much --p2 1%", "option.not_a_share"),
        ("risk design --p1 1 --p2 5", "design.bad_quality"),
        ("risk isolated --lot 1000 --lq 5% --ac -1", "option.not_whole"),
        ("risk isolated --lot ten --lq 5%", "option.not_whole"),
        ("risk protect --lot 10 --nonconforming 11", "protection.bad_count"),
        ("risk protect --lot 10", "usage"),
        ("risk", "usage"),
    ],
)
def test_wrong_use_is_told_in_a_sentence(
    capsys: pytest.CaptureFixture[str], arguments: str, code: str
) -> None:
    status, found = run(capsys, *arguments.split())
    assert (status, found["error"]["code"]) == (2, code)
    assert found["error"]["message"].endswith(".")
