"""`plan` as a black box: plans of a lot, risks, whole tables, and what it refuses."""

from __future__ import annotations

import json
from typing import Any

import pytest

from inspector_app.cli import main as cli
from tests.unit.sampling.slow_tables import AQLS, slow_plan

LOT = ("--lot", "3000", "--level", "II")


@pytest.fixture
def plan(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run `plan` with these arguments: exit code and JSON document."""

    def run(*arguments: str) -> tuple[int, dict[str, Any]]:
        code = cli.main(["plan", *arguments, "--json"])
        return code, json.loads(capsys.readouterr().out)

    return run


@pytest.fixture
def text(capsys: pytest.CaptureFixture[str]) -> Any:
    """Run `plan` for a person: what is printed."""

    def run(*arguments: str) -> str:
        assert cli.main(["plan", *arguments]) == 0
        return capsys.readouterr().out

    return run


def test_a_multiple_plan_of_105e(plan: Any) -> None:
    code, data = plan(*LOT, "--aql", "major=1.0", "--standard", "105E", "--kind", "multiple")
    assert code == 0
    assert (data["standard"], data["edition"]) == ("z1.4", "MIL-STD-105E / ANSI/ASQ Z1.4")
    (major,) = data["plans"]
    assert (major["kind"], major["n"], major["ac"], major["re"]) == ("multiple", 224, 6, 7)
    assert [tuple(stage.values()) for stage in major["stages"]] == [
        *((32, None, 3), (32, 0, 3), (32, 1, 4), (32, 2, 5), (32, 3, 6), (32, 4, 6), (32, 6, 7)),
    ]


def test_zero_acceptance(plan: Any) -> None:
    code, data = plan(*LOT, "--aql", "critical=none", "major=2.5")
    assert code == 0
    critical = data["plans"][0]
    assert (critical["aql"], critical["n"], critical["ac"], critical["re"]) == (None, 125, 0, 1)
    assert critical["basis"] == "zero_acceptance"
    _, data = plan(*LOT, "--aql", "critical=none", "major=2.5", "--zero", "ltpd")
    assert (data["plans"][0]["n"], data["plans"][0]["basis"]) == (24, "zero_ltpd")
    assert "computed" in data["plans"][0]["note"]


def test_options_of_105e(plan: Any) -> None:
    lot = ("--lot", "120", "--level", "II", "--aql", "major=1.0", "minor=2.5", "--standard", "z1.4")
    _, data = plan(*lot, "--shared-letter")
    assert [each["n"] for each in data["plans"]] == [13, 20]
    _, data = plan(*lot, "--shared-letter", "--ac1")
    assert [(each["n"], each["ac"], each["basis"]) for each in data["plans"]] == [
        (50, 1, "standard"),
        (50, 3, "shared_letter"),
    ]


def test_operating_characteristic(plan: Any, text: Any) -> None:
    code, data = plan(*LOT, "--aql", "2.5", "--oc")
    assert code == 0
    (only,) = data["plans"]
    assert only["class"] is None
    assert only["model"] == "hypergeometric"
    assert set(only["oc"][0]) == {"quality", "probability", "asn", "aoq"}
    assert only["oc"][0] == {"quality": 0.0, "probability": 1.0, "asn": 125.0, "aoq": 0.0}
    assert [point["probability"] for point in only["oc"]] == sorted(
        (point["probability"] for point in only["oc"]), reverse=True
    )
    assert only["producer_risk"] == pytest.approx(0.0125, abs=0.001)
    assert only["consumer_quality"] == pytest.approx(9.17, abs=0.1)
    shown = text(*LOT, "--aql", "2.5", "--oc")
    assert "Accepted at most 10 times in 100: 9.1" in shown
    assert "quality, %" in shown


def test_counting_nonconformities_is_poisson(plan: Any, text: Any) -> None:
    options = (*LOT, "--aql", "a=15", "b=2.5", "--oc", "--counting", "nonconformities")
    _, data = plan(*options)
    assert [each["model"] for each in data["plans"]] == ["poisson", "poisson"]
    assert "outgoing, per 100 items" in text(*options)
    assert "of class a" in text(*options)


def test_no_risk_where_everything_is_inspected(plan: Any, text: Any) -> None:
    options = ("--lot", "8", "--level", "II", "--aql", "critical=none", "major=1.0", "--oc")
    _, data = plan(*options)
    assert [(each["oc"], each["producer_risk"]) for each in data["plans"]] == [([], None), ([], None)]
    assert "no sampling risk" in text(*options)


def test_a_class_without_an_aql_has_no_producer_risk(plan: Any, text: Any) -> None:
    options = (*LOT, "--aql", "critical=none", "major=2.5", "--oc")
    _, data = plan(*options)
    assert data["plans"][0]["producer_risk"] is None
    assert data["plans"][0]["consumer_quality"] == pytest.approx(1.8, abs=0.05)
    assert text(*options).count("just at the AQL") == 1


@pytest.mark.parametrize("standard", ["iso2859-1", "z1.4"])
@pytest.mark.parametrize("severity", ["normal", "tightened", "reduced"])
@pytest.mark.parametrize("kind", ["single", "double", "multiple"])
def test_whole_tables(plan: Any, standard: str, severity: str, kind: str) -> None:
    options = ("--table", "--standard", standard, "--severity", severity, "--kind", kind)
    code, data = plan(*options)
    assert code == 0
    assert (data["standard"], data["severity"], data["kind"]) == (standard, severity, kind)
    assert [(row["letter"], row["aql"]) for row in data["rows"]] == [
        (letter, aql) for letter in "ABCDEFGHJKLMNPQR" for aql in AQLS
    ]
    for row in data["rows"]:
        found, plan_letter, stages = slow_plan(standard, severity, kind, row["letter"], row["aql"])
        assert row["plan_letter"] == plan_letter
        assert (row["n"], row["ac"], row["re"]) == (sum(n for n, _, _ in stages), *stages[-1][1:])
        if kind == "single":
            assert "stages" not in row
        else:
            assert row["kind"] == found
            assert [tuple(stage.values()) for stage in row["stages"]] == stages


def test_a_printed_table(text: Any) -> None:
    lines = text("--table", "--standard", "z1.4", "--severity", "tightened").splitlines()
    assert lines[0] == "MIL-STD-105E / ANSI/ASQ Z1.4, tightened, single"
    assert lines[1].split() == ["n", *AQLS]
    assert lines[2].split() == [
        "A",
        "2",
        *"v" * 18,
        *["1/2", "2/3", "3/4", "5/6", "8/9", "12/13", "18/19", "27/28"],
    ]
    assert lines[18].split() == ["S", "3150", "^", "^", "1/2", *"^" * 23]


def test_a_printed_table_of_multiple_plans(text: Any) -> None:
    lines = text("--table", "--kind", "multiple").splitlines()
    assert lines[2].split() == ["A", *"v" * 14, "*", "v", "v", *"*" * 9]
    assert lines[3].split()[-10:] == ["++"] * 10
    (d,) = (place for place, line in enumerate(lines) if line.startswith("D"))
    assert lines[d].split()[-12:] == [
        *["#/2", "#/2", "#/3", "#/4", "0/4", "0/5", "1/7", "2/9", "4/12", "6/16"],
        "^",
        "^",
    ]
    assert [line.split()[0] for line in lines[d : d + 5]] == ["D", "2", "2", "2", "2"]
    assert lines[d + 4].split()[1:4] == ["1/2", "3/4", "4/5"]
    assert "#: the lot cannot be accepted at that stage." in "\n".join(lines)


def test_stages_for_a_person(text: Any) -> None:
    lines = text(*LOT, "--aql", "critical=none", "major=1.0", "--kind", "multiple").splitlines()
    assert lines[0] == "ISO 2859-1:1999, normal, multiple, lot 3000, level II, code letter K"
    assert lines[1].split() == ["class", "AQL", "letter", "stage", "n", "Ac", "Re", "note"]
    assert lines[3].split()[:7] == ["major", "1.0", "K", "1", "32", "#", "3"]
    assert lines[4].split() == ["2", "32", "0", "3"]


@pytest.mark.parametrize(
    ("arguments", "code", "named"),
    [
        ((), "plan.incomplete", "--lot, --level, --aql"),
        (LOT, "plan.incomplete", "--aql"),
        (("--lot", "12.5", "--level", "II", "--aql", "1.0"), "plan.bad_lot", "'12.5'"),
        (("--lot", "-5", "--level", "II", "--aql", "1.0"), "plan.bad_lot", "'-5'"),
        (("--lot", "9" * 5000, "--level", "II", "--aql", "1.0"), "plan.bad_lot", "9"),
        (("--lot", "1", "--level", "II", "--aql", "1.0"), "sampling.lot_of_one", "lot of 1"),
        ((*LOT, "--aql", "3.0"), "sampling.aql_not_in_series", "2.5 and 4.0"),
        ((*LOT, "--aql", "2.5", "--kind", "sequential"), "sampling.unknown_kind", '"sequential"'),
        ((*LOT, "--aql", "2.5", "--severity", "S-1"), "sampling.unknown_severity", '"S-1"'),
        ((*LOT, "--aql", "2.5", "--standard", "105D"), "sampling.unknown_edition", '"105D"'),
        ((*LOT, "--aql", "none"), "plan.zero_without_name", "'none'"),
        ((*LOT, "--aql", "=2.5"), "plan.no_class", "'=2.5'"),
        ((*LOT, "--aql", "a=2.5", "a=none"), "plan.class_twice", "'a=none'"),
        ((*LOT, "--aql", "major=2.5=4.0"), "plan.two_equals_signs", "'major=2.5=4.0'"),
        (
            (*LOT, "--aql", "15", "--counting", "units"),
            "sampling.aql_per_hundred_only",
            "AQL 15 is for nonconformities",
        ),
        ((*LOT, "--aql", "critical=none"), "sampling.no_base_plan", "critical"),
        ((*LOT, "--aql", "2.5", "--zero", "ltpd"), "plan.zero_without_class", "ltpd"),
        ((*LOT, "--aql", "a=none", "b=1.0", "--zero", "c0"), "plan.unknown_zero", "'c0'"),
        (
            (*LOT, "--aql", "b=15", "--counting", "units"),
            "sampling.aql_per_hundred_only",
            "AQL 15 of class b",
        ),
        ((*LOT, "--aql", "b=15", "--counting", "pairs"), "plan.unknown_counting", "'pairs'"),
        ((*LOT, "--aql", "2.5", "--shared-letter"), "sampling.option_of_other_edition", "ISO 2859-1:1999"),
        (("--table", *LOT), "plan.table_and_lot", "--lot"),
        (("--table", "--oc"), "plan.table_and_lot", "--oc"),
        (("--table", "--shared-letter"), "plan.table_and_lot", "--shared-letter"),
    ],
)
def test_wrong_input_is_one_sentence_that_names_it(
    plan: Any, arguments: tuple[str, ...], code: str, named: str
) -> None:
    exit_code, data = plan(*arguments)
    assert (exit_code, data["error"]["code"]) == (2, code)
    message = data["error"]["message"]
    assert named in message
    assert message.endswith(".")
    assert data["error"]["hint"]
