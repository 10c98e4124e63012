"""Mistakes that public implementations of the tables make, each with the case that shows it."""

from __future__ import annotations

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import (
    Edition,
    PlanKind,
    Severity,
    attribute_plan,
    class_plans,
    code_letter,
    parse_aql,
    parse_level,
    plan_of_letter,
    run,
)
from inspector_app.domain.sampling.risk import risk_points

ISO, Z1_4 = Edition.ISO_2859_1_1999, Edition.Z1_4
NORMAL, TIGHTENED, REDUCED = Severity.NORMAL, Severity.TIGHTENED, Severity.REDUCED

Numbers = tuple[str, int, int, int]


def numbers(letter: str, aql: str, severity: Severity = NORMAL, edition: Edition = ISO) -> Numbers:
    plan = plan_of_letter(letter, aql, severity, edition)
    return plan.plan_letter, plan.n, plan.ac, plan.re


def test_1_an_arrow_takes_n_along() -> None:
    assert numbers("K", "15") == ("J", 80, 21, 22)


def test_2_a_down_arrow_on_a_small_lot() -> None:
    plan = attribute_plan(8, "II", "1.0")
    assert (plan.plan_letter, plan.n, plan.full_inspection, plan.items_to_inspect) == ("E", 13, True, 8)


def test_3_arrows_are_read_not_guessed_by_nearness() -> None:
    assert numbers("E", "2.5") == ("F", 20, 1, 2)
    assert numbers("F", "1.0") == ("E", 13, 0, 1)


def test_4_tightened_has_arrows_of_its_own() -> None:
    assert numbers("F", "1.5", TIGHTENED) == ("H", 50, 1, 2)
    assert numbers("F", "1.5") == ("G", 32, 1, 2)


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("letter", ["Q", "R"])
def test_5_letter_s(edition: Edition, letter: str) -> None:
    assert numbers(letter, "0.025", TIGHTENED, edition) == ("S", 3150, 1, 2)
    multiple = plan_of_letter(letter, "0.025", TIGHTENED, edition, PlanKind.MULTIPLE)
    assert {stage.n for stage in multiple.stages} == {800}


def test_6_letter_a_tightened_at_10() -> None:
    assert numbers("A", "10", TIGHTENED, Z1_4) == ("D", 8, 1, 2)
    assert numbers("A", "10", TIGHTENED, ISO) == ("A", 2, 0, 1)


def test_7_the_gap_of_reduced_inspection() -> None:
    of_105e = plan_of_letter("K", "1.0", REDUCED, Z1_4)
    assert (of_105e.n, of_105e.ac, of_105e.re, of_105e.gap) == (50, 1, 4, True)
    assert "plan.gap" in of_105e.note_codes
    assert run(of_105e.stages, [3]).state == "gap"
    assert attribute_plan(3000, "II", "1.0", REDUCED, Z1_4).gap
    iso = plan_of_letter("K", "1.0", REDUCED, ISO)
    assert (iso.n, iso.ac, iso.re, iso.gap) == (50, 2, 3, False)
    assert run(iso.stages, [3]).state == "not_accepted"


def test_8_the_extra_arrow_of_iso_reduced() -> None:
    assert numbers("H", "1.0", REDUCED, Z1_4) == ("H", 20, 0, 2)
    assert numbers("H", "1.0", REDUCED, ISO) == ("J", 32, 1, 2)


@pytest.mark.parametrize("edition", Edition)
def test_9_reduced_has_a_smaller_n(edition: Edition) -> None:
    assert numbers("K", "2.5", REDUCED, edition)[1] == 50


def test_10_bands_end_where_they_end() -> None:
    assert [code_letter(lot, "II") for lot in (150, 151, 500_000, 500_001)] == ["F", "G", "P", "Q"]


def test_11_there_is_no_letter_i() -> None:
    assert (code_letter(500, "II"), code_letter(501, "II")) == ("H", "J")
    assert numbers("H", "0.65")[0] == "J"


def test_12_a_sample_as_large_as_the_lot() -> None:
    assert attribute_plan(13, "II", "1.0").full_inspection
    assert (attribute_plan(14, "II", "1.0").full_inspection, attribute_plan(14, "II", "1.0").n) == (False, 13)


def test_13_more_may_be_accepted_than_there_are_items() -> None:
    plan = attribute_plan(100, "S-1", "1000")
    assert (plan.n, plan.ac, plan.re) == (3, 44, 45)
    assert numbers("A", "1000") == ("A", 2, 30, 31)
    assert run(plan.stages, [44]).state == "accepted"
    # Nonconformities per item, not items: no binomial, and qualities above 100 per 100 items.
    assert all(point.per_item for point in risk_points(plan))
    assert float(risk_points(plan)[0].per_hundred) == 1000


def test_14_aqls_are_neither_text_nor_floats() -> None:
    assert [parse_aql(text) for text in ("0.01", ".010", "10.0", "10", ".065", ".65")] == [
        *("0.010", "0.010", "10", "10", "0.065", "0.65"),
    ]


def test_15_an_aql_between_two_is_not_rounded_up() -> None:
    with pytest.raises(InputError) as refused:
        attribute_plan(3000, "II", "3.0")
    assert (refused.value.params["lower"], refused.value.params["upper"]) == ("2.5", "4.0")


def test_16_classes_with_different_n() -> None:
    aqls = {"major": "1.0", "minor": "2.5"}
    found = {each.cls: each.plan for each in class_plans(120, "II", aqls)}
    assert [(plan.n, plan.ac, plan.re) for plan in found.values()] == [(13, 0, 1), (20, 1, 2)]
    # Sharing n = 20 needs another reading at F, and at 1.0 letter F has no plan.
    shared = {each.cls: each.plan for each in class_plans(120, "II", aqls, edition=Z1_4, shared_letter=True)}
    assert (shared["major"].n, shared["major"].plan_letter) == (13, "E")
    assert "no plan of its own" in shared["major"].note


def test_21_the_second_sample_is_not_judged_alone() -> None:
    plan = attribute_plan(3000, "II", "1.0", edition=Z1_4, kind="double")
    assert run(plan.stages, [2, 3]).state == "not_accepted"
    assert run(plan.stages, [2, 2]).state == "accepted"


def test_22_no_acceptance_where_it_is_not_allowed() -> None:
    plan = plan_of_letter("H", "4.0", NORMAL, ISO, PlanKind.MULTIPLE)
    assert plan.stages[0].ac is None
    assert run(plan.stages, [0]).state == "continue"


def test_33_levels_that_could_mean_two_things() -> None:
    with pytest.raises(InputError) as refused:
        parse_level("1")
    assert refused.value.code == "sampling.level_ambiguous"
    assert [parse_level(text) for text in ("I", "II", "S1", "S-1")] == ["I", "II", "S-1", "S-1"]
    assert code_letter(3000, "S-2") != code_letter(3000, "II")
