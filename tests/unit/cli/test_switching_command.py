"""`switching FILE.csv`: what it reads, what it says, what it refuses and in which line."""

import json
from pathlib import Path
from typing import Any

import pytest

from inspector_app.cli.main import main


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs the command over a text and returns its exit code and its JSON."""

    def _run(text: str | bytes, *options: str) -> tuple[int, dict[str, Any]]:
        path = tmp_path / "lots.csv"
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        code = main(["switching", str(path), "--json", *options])
        return code, json.loads(capsys.readouterr().out)

    return _run


def rows(pattern: str, heading: str = "lot,accepted,ac", ending: str = ",0") -> str:
    lines = [f"L{number},{'yes' if mark == 'a' else 'no'}{ending}" for number, mark in enumerate(pattern, 1)]
    return "\n".join([heading, *lines]) + "\n"


def test_two_of_five_lots(run: Any) -> None:
    code, data = run(rows("anaan"))
    assert code == 0
    assert (data["standard"], data["edition"]) == ("iso2859-1", "ISO 2859-1:1999")
    (only,) = data["classes"]
    assert (only["class"], only["severity"], only["next"], only["discontinued"]) == (
        None,
        "tightened",
        "tightened",
        False,
    )
    assert only["reason"] == {
        "code": "switching.to_tightened",
        "text": "2 of the last 5 lots were not accepted: tightened.",
    }
    last = only["steps"][-1]
    assert (last["line"], last["lot"], last["accepted"], last["before"], last["after"]) == (
        6,
        "L5",
        False,
        "normal",
        "tightened",
    )


def test_discontinued_has_no_next(run: Any) -> None:
    _code, data = run(rows("nnnnnnn"))
    (only,) = data["classes"]
    assert (only["discontinued"], only["severity"], only["next"]) == (True, "tightened", None)


def test_reduced_needs_to_be_allowed(run: Any) -> None:
    text = rows("a" * 15)
    assert run(text)[1]["classes"][0]["next"] == "normal"
    (only,) = run(text, "--reduced-allowed")[1]["classes"]
    assert (only["next"], only["score"], len(only["steps"])) == ("reduced", 30, 15)


def test_105e_limit_number_entered_or_waived(run: Any) -> None:
    text = rows("a" * 10, "lot,accepted,found", ",1")
    z14 = ("--standard", "z1.4", "--reduced-allowed")
    (only,) = run(text, *z14)[1]["classes"]
    assert (only["next"], only["score"], only["reason"]["code"]) == ("normal", None, "switching.waits_limit")
    for options, severity in (
        (("--limit-number", "10"), "reduced"),
        (("--limit-number", "9"), "normal"),
        (("--limit-number", "10", "--limit-lots", "11"), "normal"),
        (("--limit-waived",), "reduced"),
    ):
        assert run(text, *z14, *options)[1]["classes"][0]["next"] == severity


@pytest.mark.parametrize(
    ("columns", "cells", "score"),
    [
        ("letter,aql,found", "K,1.0,2", 3),
        ("letter,aql,found", "K,1.0,3", 0),  # accepted with Ac 3, not one step tighter with Ac 2
        ("letter,aql,found,ac", "k,1,3,3", 0),
        ("n,ac,found", "125,3,2", 3),
        ("n,ac,found", "125,3,3", 0),
        ("letter,aql,found", "K,15,14", 3),  # the arrow to J: Ac 21, and 14 one step tighter
        ("letter,aql,found", "K,15,15", 0),
        ("letter,aql,found", "F,1.0,0", 2),
        ("n,ac,found", "77,3,0", 0),  # no plan of the tables
        ("found", "0", 0),
        ("kind,stage", "double,1", 3),
        ("kind,stage", "double,2", 0),
        ("kind,stage", "multiple,3", 3),
        ("kind,stage", "multiple,", 0),
    ],
)
def test_the_score_from_the_plan_really_used(run: Any, columns: str, cells: str, score: int) -> None:
    _code, data = run(f"lot,accepted,{columns}\nL1,yes,{cells}\n")
    assert data["classes"][0]["steps"][0]["score"] == score


def test_figures_are_read_by_the_severity_that_was_due(run: Any) -> None:
    """K at AQL 1.0: Ac 3 on normal, 2 on reduced and on tightened inspection."""
    heading = "lot,accepted,found,ac,letter,aql,severity\n"
    good = "".join(f"L{number},yes,0,3,K,1.0,\n" for number in range(10))
    code, data = run(f"{heading}{good}L11,yes,2,2,K,1.0,\n", "--reduced-allowed")
    last = data["classes"][0]["steps"][-1]
    assert (code, last["before"], last["accepted"], last["after"]) == (0, "reduced", True, "reduced")
    _code, data = run(f"{heading}{good}L11,,3,,K,1.0,\n", "--reduced-allowed")
    assert data["classes"][0]["reason"]["code"] == "switching.reduced_not_accepted"
    for said, options in (("L11,yes,0,3,K,1.0,", ("--reduced-allowed",)), ("L11,yes,0,2,K,1.0,", ())):
        code, data = run(f"{heading}{good}{said}\n", *options)
        assert (code, data["error"]["code"]) == (2, "switching.contradiction")
        assert "Line 12: letter K at AQL 1.0, " in data["error"]["message"]
    code, data = run(f"{heading}L1,yes,0,3,K,1.0,tightened\n")
    assert "tightened, has acceptance number 2 (n = 125), and ac says 3" in data["error"]["message"]


def test_a_lot_counts_once_in_a_class(run: Any) -> None:
    code, data = run("lot,accepted,class,original\nL1,yes,a,\nL1,no,b,\nL1,yes,a,no\nL1,yes,a,\n")
    assert (code, data["error"]["code"]) == (2, "switching.lot_twice")
    assert data["error"]["message"] == "Line 5: lot 'L1' is in line 2 already."
    assert run("lot,accepted,class,original\nL1,yes,a,\nL1,no,b,\nL1,yes,a,no\n,yes,a,\n,yes,a,\n")[0] == 0


@pytest.mark.parametrize("cells", ["single,2", "double,3", "multiple,6"])
def test_more_samples_than_the_plan_has(run: Any, cells: str) -> None:
    code, data = run(f"lot,accepted,kind,stage\nL1,yes,{cells}\n")
    assert (code, data["error"]["code"]) == (2, "switching.bad_cell")
    assert run("lot,accepted,kind,stage\nL1,yes,multiple,6\n", "--standard", "z1.4")[0] == 0


def test_accepted_follows_from_the_numbers_where_it_is_left_out(run: Any) -> None:
    _code, data = run("lot,found,ac\nL1,3,3\nL2,4,3\n")
    assert [step["accepted"] for step in data["classes"][0]["steps"]] == [True, False]


def test_classes_are_followed_apart_and_facts_without_class_hold_for_all(run: Any) -> None:
    text = "lot,class,accepted,event\n" + "".join(
        f"L{number},major,no,\nL{number},minor,yes,\n" for number in range(1, 8)
    )
    _code, data = run(text + ",,,corrective_action\n")
    found = {one["class"]: (one["next"], one["reason"]["code"]) for one in data["classes"]}
    assert found == {
        "major": ("tightened", "switching.corrected"),
        "minor": ("normal", "switching.normal"),
    }
    assert data["classes"][0]["steps"][-1]["event"] == "corrective_action"


def test_facts_in_rows(run: Any) -> None:
    lots = "".join(f"L{number},yes,0,0,,\n" for number in range(10))
    heading = "lot,accepted,found,ac,event,value\n"
    facts = ",,,,Reduced allowed,\n,,,,limit_number,0\n"
    _code, data = run(heading + facts + lots, "--standard", "105e")
    assert data["classes"][0]["next"] == "reduced"
    _code, data = run(heading + facts + lots + ",,,,production_irregular,\n", "--standard", "105e")
    assert data["classes"][0]["reason"]["code"] == "switching.reduced_irregular"
    _code, data = run(heading + lots + ",,,,restart,tightened\n,,,,restart,\n,,,,restart,reduced\n")
    assert [step["after"] for step in data["classes"][0]["steps"][-3:]] == ["tightened", "normal", "reduced"]


def test_a_gap_ends_reduced(run: Any) -> None:
    heading = "lot,accepted,severity,gap,found,ac\n"
    lots = "".join(f"L{number},yes,normal,,0,0\n" for number in range(10))
    text = heading + lots + "L11,yes,reduced,yes,3,1\n"
    _code, data = run(text, "--standard", "z1.4", "--limit-waived", "--reduced-allowed")
    assert data["classes"][0]["reason"]["code"] == "switching.reduced_gap"


def test_dates_order_the_lots_whatever_the_file_says(run: Any) -> None:
    days = {"2026-01-01": "no", "2026-01-02": "no", "2026-01-03": "yes"}
    told = []
    for order in (sorted(days), sorted(days, reverse=True)):
        _code, data = run("date,accepted\n" + "".join(f"{day},{days[day]}\n" for day in order))
        told.append([(step["date"], step["after"]) for step in data["classes"][0]["steps"]])
    assert told[0] == told[1]
    assert [after for _date, after in told[0]] == ["normal", "tightened", "tightened"]


def test_resubmitted_lots_are_passed_over(run: Any) -> None:
    _code, data = run("lot,accepted,original\nA,no,yes\nB,no,no\nC,no,\n")
    steps = data["classes"][0]["steps"]
    assert [step["counted"] for step in steps] == [True, False, True]
    assert steps[-1]["after"] == "tightened"


@pytest.mark.parametrize(
    "text",
    [
        b"\xef\xbb\xbflot;accepted\r\nA;no\r\nB;no\r\n",
        "Lot\tAccepted\nA\tNo\nB\tNO\n".encode("utf-16"),
        b'sep=;\nlot;accepted;note\n"A";"not accepted";"x; y"\nB;rejected;\n',
    ],
)
def test_files_as_spreadsheets_save_them(run: Any, text: bytes) -> None:
    assert run(text)[1]["classes"][0]["next"] == "tightened"


@pytest.mark.parametrize(
    ("text", "code", "said"),
    [
        ("lot,accepted,orginal\nA,yes,no\n", "switching.bad_column", "'original'"),
        ("lot,akzeptiert\nA,yes\n", "switching.bad_column", "which lots were accepted"),
        ("lot,lot,accepted\nA,A,yes\n", "switching.bad_column", "'lot'"),
        ("lot,found\nA,1\n", "switching.bad_column", "accepted"),
        ("lot,accepted\nA,yes\nB,perhaps\n", "switching.bad_cell", "Line 3: 'perhaps'"),
        ("lot,accepted\nA,yes\nB,\n", "switching.bad_cell", "Line 3"),
        ("lot,accepted,original\nA,yes,maybe\n", "switching.bad_cell", "Line 2: 'maybe'"),
        ("lot,accepted,found\nA,yes,-1\n", "switching.bad_cell", "'-1'"),
        ("lot,accepted,stage,kind\nA,yes,0,double\n", "switching.bad_cell", "'0'"),
        ("lot,accepted,date\nA,yes,1.2.2026\n", "switching.bad_cell", "'1.2.2026'"),
        ("lot,accepted,date\nA,yes,2026-01-02\nB,yes,\n", "switching.some_dates", "Line 3"),
        ("lot,accepted,severity\nA,yes,loose\n", "sampling.unknown_severity", "Line 2"),
        ("lot,accepted,kind\nA,yes,triple\n", "sampling.unknown_kind", "Line 2"),
        ("lot,accepted,letter,aql\nA,yes,K,3.0\n", "sampling.aql_not_in_series", "Line 2"),
        ("lot,accepted,letter,aql\nA,yes,I,2.5\n", "switching.bad_cell", "'I'"),
        ("lot,accepted,letter,aql,ac\nA,yes,K,1.0,2\n", "switching.contradiction", "acceptance number 3"),
        ("lot,accepted,found,ac\nA,yes,4,3\n", "switching.contradiction", "4 found"),
        ("lot,accepted,found,ac\nA,no,3,3\n", "switching.contradiction", "not accepted"),
        ("lot,accepted,found,ac,gap\nA,yes,1,1,yes\n", "switching.contradiction", "gap"),
        ("accepted,event\n,holiday\n", "switching.bad_cell", "'holiday'"),
        ("accepted,event,value\n,limit_number,\n", "switching.bad_cell", "''"),
        ("accepted,event\n,limit_waived\n", "switching.no_lots", "no lot"),
        ("", "csv.empty", "lots.csv"),
    ],
)
def test_what_makes_no_sense_is_refused_with_its_line(run: Any, text: str, code: str, said: str) -> None:
    exit_code, data = run(text)
    assert (exit_code, data["error"]["code"]) == (2, code)
    assert said in data["error"]["message"]


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (("--limit-waived",), "switching.limit_of_other_edition"),
        (("--limit-number", "3"), "switching.limit_of_other_edition"),
        (("--standard", "z1.4", "--limit-number", "few"), "switching.bad_limit"),
        (("--standard", "z1.4", "--limit-number", "3", "--limit-lots", "9"), "switching.bad_limit"),
        (("--standard", "z1.4", "--limit-number", "3", "--limit-waived"), "usage"),
        (("--standard", "iso"), "sampling.unknown_edition"),
    ],
)
def test_options_that_make_no_sense(run: Any, options: tuple[str, ...], code: str) -> None:
    exit_code, data = run(rows("a"), *options)
    assert (exit_code, data["error"]["code"]) == (2, code)


def test_a_double_plan_may_reject_with_few(run: Any) -> None:
    _code, data = run("lot,accepted,found,ac,kind,stage\nA,no,4,6,double,1\n")
    assert data["classes"][0]["steps"][0]["accepted"] is False


def test_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "lots.csv"
    path.write_text("lot,class,accepted,event\nA,major,no,\n,,,restart\n,major,no,\nC,major,no,\n", "utf-8")
    assert main(["switching", str(path)]) == 0
    said = capsys.readouterr().out
    assert "major: next lot tightened. 2 of the last 2 lots were not accepted: tightened." in said
    assert "restart" in said
    path.write_text(rows("nnnnnnn"), "utf-8")
    main(["switching", str(path)])
    assert "All: next lot acceptance discontinued." in capsys.readouterr().out


def test_other_columns_are_named_and_not_read(
    run: Any, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = "Lot,Inspector,Accepted,,Remark\nA,Chen,no,,x\nB,Chen,no,,\n"
    _code, data = run(text)
    assert data["ignored_columns"] == ["Inspector", "Remark"]
    assert data["classes"][0]["next"] == "tightened"
    main(["switching", str(tmp_path / "lots.csv")])
    assert "Inspector, Remark" in capsys.readouterr().err
