"""Tolerances in percent and on deviations, units, uncertainty, rules over points, grade steps in a pack."""

from __future__ import annotations

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest

from inspector_app.domain.pack import (
    DecisionRule,
    MeasurementRule,
    MeasurementSpec,
    Mode,
    OnFail,
    Uncertainty,
)
from inspector_app.standards import check_pack, read_pack

Spoil = Callable[[str, str, str], Path]

MORE, GRADES = "checklist-more.yaml", "grades.yaml"
POINT = "sections[0].items[0].measurement"
WAS = "nominal: 80.0, plus: 0.5, minus: 0.2, unit: mm, decimals: 1,"


def minor(spoil: Spoil) -> None:
    spoil("pack.yaml", "format: 1", "format: 1\nformat_minor: 1")


def spec_of(spoil: Spoil, new: str) -> MeasurementSpec:
    minor(spoil)
    folder = spoil(MORE, WAS, new)
    assert check_pack(folder) == ()
    found = read_pack(folder).pack.item("height").measurement
    assert found is not None
    return found


def test_percent_of_the_nominal(spoil: Spoil) -> None:
    spec = spec_of(spoil, "nominal: 80.0, plus_percent: 2.5, minus: 0.2, unit: mm, decimals: 1,")
    assert (spec.tolerance.lower, spec.tolerance.upper) == (Decimal("79.8"), Decimal(82))


def test_the_cells_of_a_grade_table_read_what_their_point_reads(spoil: Spoil) -> None:
    minor(spoil)
    folder = spoil(MORE, WAS, "mode: deviation, " + WAS)
    pack = read_pack(folder).pack
    for tolerance, nominal, lower in (
        (pack.tolerance("height"), "80.0", "-0.2"),
        (pack.tolerance("height", "blue"), "90.0", "-0.5"),
    ):
        assert tolerance.mode == Mode.DEVIATION
        assert (tolerance.nominal, tolerance.target) == (Decimal(nominal), Decimal(0))
        assert (tolerance.lower, tolerance.upper) == (Decimal(lower), Decimal("0.5"))


@pytest.mark.parametrize(
    ("keys", "uncertainty", "rule"),
    [
        ("", None, DecisionRule.SIMPLE),
        ("uncertainty: {standard: 0.06}, decision_rule: guard,", Uncertainty(Decimal("0.06")), "guard"),
        (
            "uncertainty: {expanded: 0.1}, decision_rule: conformance_probability,",
            Uncertainty(Decimal("0.1"), Decimal(2)),
            "conformance_probability",
        ),
        ("uncertainty: {expanded: 0.1, k: 1.96},", Uncertainty(Decimal("0.1"), Decimal("1.96")), "simple"),
    ],
)
def test_uncertainty_and_decision_rule(
    spoil: Spoil, keys: str, uncertainty: Uncertainty | None, rule: str
) -> None:
    spec = spec_of(spoil, f"{WAS} {keys}")
    assert (spec.uncertainty, spec.decision_rule) == (uncertainty, rule)


def test_a_unit_of_its_own(spoil: Spoil) -> None:
    spec = spec_of(spoil, WAS.replace("unit: mm", "custom_unit: kgf/cm²"))
    assert spec.unit == "kgf/cm²"


@pytest.mark.parametrize("unit", ["pH", "Shore A", "oz", "in", "°F", "lx"])
def test_units_the_program_knows(spoil: Spoil, unit: str) -> None:
    assert spec_of(spoil, WAS.replace("unit: mm", f"unit: {unit}")).unit == unit


def test_rules_over_all_readings(spoil: Spoil) -> None:
    minor(spoil)
    spoil("pack.yaml", "format: 1", "measurement_rule: {max_out_percent: 10}\nformat: 1")
    folder = spoil(
        MORE,
        "  - key: numbers",
        "  - measurement_rule: {max_out_percent: 2.5, effect: section_fails}\n    key: numbers",
    )
    assert check_pack(folder) == ()
    pack = read_pack(folder).pack
    assert pack.measurement_rule == MeasurementRule(max_out_percent=Decimal(10), effect=OnFail.LOT_FAILS)
    assert pack.section("numbers").measurement_rule == MeasurementRule(
        max_out_percent=Decimal("2.5"), effect="section_fails"
    )
    assert pack.section("looks").measurement_rule is None


@pytest.mark.parametrize(
    ("new", "path", "expected", "found"),
    [
        ("nominal: 80.0, plus: 0.5, plus_percent: 1, unit: mm, decimals: 1,", "plus_percent",
         "a side either in the unit or in percent", "nominal, plus, plus_percent"),
        ("nominal: 0, plus_percent: 1, minus_percent: 1, unit: mm, decimals: 1,", "plus_percent",
         "a nominal other than 0", "0"),
        ("plus_percent: 1, unit: mm, decimals: 1,", "", "nominal with plus and minus", "plus_percent"),
        ("nominal: 80.0, minus_percent: -1, plus: 1, unit: mm, decimals: 1,", "minus_percent",
         "a decimal number of at least 0", "'-1'"),
        ("min: -1, max: 1, mode: deviation, unit: mm, decimals: 1,", "nominal",
         "a nominal that the deviations are from", "nothing"),
        (f"{WAS} mode: delta,", "mode", "one of value, deviation", "'delta'"),
        (f"{WAS} decision_rule: guard,", "decision_rule", "an uncertainty beside it", "'guard'"),
        (f"{WAS} decision_rule: iso,", "decision_rule", "one of simple, guard, ", "'iso'"),
        (f"{WAS} uncertainty: {{}},", "uncertainty", "either standard or expanded", "neither"),
        (f"{WAS} uncertainty: {{standard: 1, expanded: 2}},", "uncertainty",
         "either standard or expanded", "standard, expanded"),
        (f"{WAS} uncertainty: {{standard: 1, k: 2}},", "uncertainty.k", "k beside expanded only", "'2'"),
        (f"{WAS} uncertainty: {{expanded: 1, k: 0}},", "uncertainty.k",
         "a decimal number of at least 1", "'0'"),
        (WAS.replace("unit: mm", "custom_unit: inch"), "custom_unit",
         "a unit the program does not know; write unit: in", "'inch'"),
        (WAS.replace("unit: mm", "custom_unit: 2nd"), "custom_unit",
         "a unit of up to 12 characters", "'2nd'"),
        (WAS.replace("unit: mm", "unit: mm, custom_unit: drops"), "unit",
         "either unit or custom_unit", "'mm'"),
    ],
)  # fmt: skip
def test_mistakes(spoil: Spoil, new: str, path: str, expected: str, found: str) -> None:
    minor(spoil)
    problems = check_pack(spoil(MORE, WAS, new))
    wanted = f"{POINT}.{path}".rstrip(".")
    hits = [p for p in problems if (p.path, p.found, p.severity) == (wanted, found, "error")]
    assert hits, "\n".join(map(str, problems))
    assert hits[0].expected.startswith(expected)


@pytest.mark.parametrize(
    ("rule", "warned"), [("guard", True), ("conformance_probability", True), ("simple", False)]
)
def test_an_uncertainty_that_leaves_no_zone_is_warned_of(spoil: Spoil, rule: str, warned: bool) -> None:
    minor(spoil)
    problems = check_pack(spoil(MORE, WAS, f"{WAS} uncertainty: {{standard: 0.2}}, decision_rule: {rule},"))
    assert [(p.severity, p.kind, p.path, p.found) for p in problems] == warned * [
        ("warning", "no_zone", f"{POINT}.uncertainty", "79.8 to 80.5 with u=0.2")
    ]


def test_so_is_one_that_leaves_none_at_a_size(spoil: Spoil) -> None:
    minor(spoil)
    spoil(MORE, WAS, f"{WAS} uncertainty: {{standard: 0.1}}, decision_rule: guard,")
    folder = spoil(GRADES, "plus: 0.5, minus: 0.5", "plus: 0.1, minus: 0.2")
    assert [(p.kind, p.path) for p in check_pack(folder)] == [("no_zone", "tables[0].rows.height.blue")]


@pytest.mark.parametrize("share", ["100", "-1", "ten"])
def test_a_share_is_below_everything(spoil: Spoil, share: str) -> None:
    minor(spoil)
    folder = spoil("pack.yaml", "format: 1", f"measurement_rule: {{max_out_percent: {share}}}\nformat: 1")
    assert {p.path for p in check_pack(folder)} == {"measurement_rule.max_out_percent"}


def test_newer_keys_need_the_newer_minor_format(spoil: Spoil) -> None:
    folder = spoil(MORE, WAS, "mode: value, " + WAS)
    (problem,) = check_pack(folder)
    assert (problem.severity, problem.kind, problem.path) == ("warning", "minor", f"{POINT}.mode")
    assert problem.expected.startswith("format_minor: 1 in pack.yaml")
    assert problem.found == "mode and format_minor 0"
    minor(spoil)
    assert check_pack(folder) == ()


def test_a_tolerance_of_half_a_grade_step_is_warned_of(spoil: Spoil) -> None:
    cell = "blue: {nominal: 90.0, plus: 0.5, minus: 0.5}"
    folder = spoil(GRADES, cell, cell + "\n        red: {nominal: 91.0, plus: 0.2, minus: 0.4}")
    (problem,) = check_pack(folder)
    assert (problem.severity, problem.kind, problem.path) == (
        "warning",
        "grade_step",
        "tables[0].rows.height",
    )
    assert problem.expected == "a tolerance under half the step from blue to red (1.0)"
    assert problem.found == "0.5"
    assert problem.line > 0
    spoil(GRADES, "minus: 0.4", "minus: 0.5")
    (overlapping,) = check_pack(folder)
    assert overlapping.found == "0.5, the sizes overlap"
    spoil(GRADES, "nominal: 91.0", "nominal: 91.1")
    assert check_pack(folder) == ()
    assert read_pack(folder).warnings == ()
