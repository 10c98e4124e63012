"""Plans of a lot and of its classes: arrows said in words, 100 % inspection, zero acceptance."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import (
    AQLS,
    LEVELS,
    NOTE_CODES,
    AttributePlan,
    ClassPlan,
    Edition,
    Severity,
    Stage,
    attribute_plan,
    class_plans,
)

LOTS = st.one_of(st.integers(2, 200), st.integers(2, 1_000_000))


def plan_of(plans: tuple[ClassPlan, ...], cls: str) -> AttributePlan:
    return next(plan.plan for plan in plans if plan.cls == cls)


def test_the_usual_lot() -> None:
    plan = attribute_plan(3000, "II", "2.5")
    assert (plan.code_letter, plan.plan_letter, plan.n, plan.ac, plan.re) == ("K", "K", 125, 7, 8)
    assert (plan.edition, plan.severity, plan.level) == (Edition.ISO_2859_1_1999, Severity.NORMAL, "II")
    assert (plan.kind, plan.full_inspection, plan.aql, plan.lot_size) == ("single", False, "2.5", 3000)
    assert plan.note_codes == ("plan.direct",)
    assert plan.note == "letter K: n = 125"
    assert plan.stages == (Stage(125, 7, 8),)
    assert plan.items_to_inspect == 125


def test_an_arrow_is_said_in_words() -> None:
    plan = attribute_plan(120, "II", "1")
    assert (plan.code_letter, plan.plan_letter, plan.n, plan.ac, plan.re) == ("F", "E", 13, 0, 1)
    assert plan.note == "letter F, arrow to E: n = 13"
    assert plan.note_codes == ("plan.arrow",)
    assert plan.aql == "1.0"


def test_a_down_arrow_on_a_small_lot_means_everything() -> None:
    plan = attribute_plan(8, "II", "1.0")
    assert (plan.code_letter, plan.plan_letter, plan.n) == ("A", "E", 13)
    assert plan.full_inspection
    assert plan.items_to_inspect == 8
    assert plan.note_codes == ("plan.arrow", "plan.full_inspection")
    assert "all 8 (100 %)" in plan.note


def test_n_equal_to_the_lot_is_full_inspection() -> None:
    assert attribute_plan(13, "II", "1.0").full_inspection
    assert not attribute_plan(14, "II", "1.0").full_inspection
    assert attribute_plan(14, "II", "1.0").items_to_inspect == 13


def test_reduced_has_its_own_n() -> None:
    plan = attribute_plan(3000, "II", "2.5", Severity.REDUCED)
    assert (plan.n, plan.ac, plan.re) == (50, 5, 6)


def test_ac_may_exceed_n() -> None:
    plan = attribute_plan(8, "II", "1000")
    assert (plan.n, plan.ac, plan.re) == (2, 30, 31)


@pytest.mark.parametrize(
    ("lot", "level", "aql", "severity", "edition", "code"),
    [
        (1, "II", "2.5", "normal", "iso2859-1", "sampling.lot_of_one"),
        (100, "2", "2.5", "normal", "iso2859-1", "sampling.level_ambiguous"),
        (100, "II", "3", "normal", "iso2859-1", "sampling.aql_not_in_series"),
        (100, "II", "2.5", "strict", "iso2859-1", "sampling.unknown_severity"),
        (100, "II", "2.5", "normal", "iso3951", "sampling.unknown_edition"),
    ],
)
def test_wrong_input_is_named(lot: int, level: str, aql: str, severity: str, edition: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        attribute_plan(lot, level, aql, severity, edition)
    assert refused.value.code == code
    assert refused.value.exit_code == 2


@given(LOTS, st.sampled_from(LEVELS), st.sampled_from(AQLS), st.sampled_from(Severity))
def test_every_lot_level_aql_and_severity_has_a_plan(
    lot: int, level: str, aql: str, severity: Severity
) -> None:
    plan = attribute_plan(lot, level, aql, severity)
    assert plan.full_inspection == (plan.n >= lot)
    assert plan.items_to_inspect == min(plan.n, lot)
    assert plan.re == plan.ac + 1
    assert str(plan.n) in plan.note
    assert ("arrow" in plan.note) == (plan.plan_letter != plan.code_letter)


@given(st.integers(2, 600_000), st.sampled_from(LEVELS), st.sampled_from(AQLS))
def test_a_larger_lot_never_means_a_lower_letter(lot: int, level: str, aql: str) -> None:
    smaller, larger = attribute_plan(lot, level, aql), attribute_plan(lot + 1, level, aql)
    assert smaller.code_letter <= larger.code_letter


def test_critical_without_an_aql_uses_the_largest_n() -> None:
    plans = class_plans(3000, "II", {"critical": None, "major": "2.5", "minor": "4.0"})
    assert [plan.cls for plan in plans] == ["critical", "major", "minor"]
    critical = plan_of(plans, "critical")
    assert (critical.aql, critical.n, critical.ac, critical.re) == (None, 125, 0, 1)
    assert critical.note_codes == ("plan.zero_acceptance",)
    assert critical.note == (
        "no AQL for class critical: Ac 0, Re 1 on n = 125, the largest sample of the other classes; "
        "a house rule, not a plan of ISO 2859-1:1999"
    )
    assert (plan_of(plans, "minor").ac, plan_of(plans, "minor").re) == (10, 11)


def test_classes_may_differ_in_n() -> None:
    plans = class_plans(120, "II", {"critical": None, "major": "1.0", "minor": "2.5"})
    assert [(plan.plan.n, plan.plan.ac, plan.plan.re) for plan in plans] == [
        (20, 0, 1),
        (13, 0, 1),
        (20, 1, 2),
    ]
    assert plan_of(plans, "critical").plan_letter == "F"


def test_critical_under_full_inspection_says_so() -> None:
    critical = plan_of(class_plans(10, "II", {"critical": None, "major": "1.0"}), "critical")
    assert critical.full_inspection
    assert critical.note_codes == ("plan.zero_acceptance", "plan.full_inspection")
    assert critical.items_to_inspect == 10


def test_severity_per_class() -> None:
    plans = class_plans(
        3000, "II", {"critical": None, "major": "2.5", "minor": "4.0"}, {"major": "tightened"}
    )
    assert [(plan.plan.severity, plan.plan.ac) for plan in plans] == [
        ("normal", 0),
        ("tightened", 5),
        ("normal", 10),
    ]
    every = class_plans(3000, "II", {"critical": None, "major": "2.5"}, Severity.REDUCED)
    assert [(plan.plan.severity, plan.plan.n) for plan in every] == [("reduced", 50), ("reduced", 50)]


def test_no_class_and_no_aql_are_refused() -> None:
    with pytest.raises(InputError) as refused:
        class_plans(3000, "II", {})
    assert refused.value.code == "sampling.no_class"
    with pytest.raises(InputError) as refused:
        class_plans(3000, "II", {"critical": None})
    assert refused.value.code == "sampling.no_base_plan"
    assert "critical" in refused.value.message


def test_notes_can_be_translated_by_code() -> None:
    for plan in (attribute_plan(8, "II", "1.0"), plan_of(class_plans(9, "I", {"x": None, "y": "10"}), "x")):
        texts = [NOTE_CODES[code].format(**plan.note_params) for code in plan.note_codes]
        assert "; ".join(texts) == plan.note


def test_plans_are_immutable() -> None:
    plan = attribute_plan(3000, "II", "2.5")
    with pytest.raises(AttributeError):
        plan.stages = ()  # type: ignore[misc]


def test_the_engine_needs_no_heavy_module() -> None:
    code = f"""
import sys
sys.path[:] = {sys.path!r}
before = set(sys.modules)
import inspector_app.domain.sampling as sampling
sampling.attribute_plan(3000, "II", "2.5")
heavy = {{"decimal", "fractions", "statistics", "hashlib", "dataclasses", "inspect"}}
sys.exit(",".join(heavy & (set(sys.modules) - before)))
"""
    done = subprocess.run([sys.executable, "-I", "-c", code], check=False, capture_output=True, text=True)
    assert done.stderr.strip() == ""
