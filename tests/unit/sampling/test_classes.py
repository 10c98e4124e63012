"""Several classes on one lot: zero acceptance, the options of the standard, and AQLs that do not fit."""

from __future__ import annotations

import math
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import (
    AQLS,
    LEVELS,
    AttributePlan,
    Edition,
    PlanKind,
    Severity,
    attribute_plan,
    class_plans,
)
from inspector_app.domain.sampling.chances import accept_binomial, accept_poisson
from inspector_app.domain.sampling.zero_plans import limiting_quality, ltpd_n

USUAL = {"critical": None, "major": "2.5", "minor": "4.0"}
UP_TO_TEN = AQLS[: AQLS.index("10") + 1]


def plans(lot: int, aqls: dict[str, str | None], **options: Any) -> dict[str, AttributePlan]:
    return {each.cls: each.plan for each in class_plans(lot, "II", aqls, **options)}


def refusal(aqls: dict[str, str | None], **options: Any) -> InputError:
    with pytest.raises(InputError) as refused:
        class_plans(3000, "II", aqls, **options)
    return refused.value


def test_zero_acceptance_beside_plans_of_several_samples() -> None:
    found = plans(3000, USUAL, kind="double")
    critical = found["critical"]
    assert (critical.kind, critical.n, critical.ac, critical.re) == ("single", 80, 0, 1)
    assert critical.note_codes == ("plan.zero_acceptance_stages",)
    assert "the largest first sample" in critical.note
    assert [tuple(stage) for stage in found["minor"].stages] == [(80, 5, 9), (80, 12, 13)]


def test_zero_acceptance_to_the_ltpd_of_the_strictest_class() -> None:
    critical = plans(3000, USUAL, zero="ltpd")["critical"]
    # The LTPD of n 125, Ac 7 is 9.2 %; 0.908 to the 24th is the first power not above a tenth.
    assert (critical.n, critical.ac, critical.re, critical.basis) == (24, 0, 1, "zero_ltpd")
    assert critical.note_codes == ("plan.zero_ltpd",)
    assert "computed" in critical.note
    assert "not a plan of ISO 2859-1:1999" in critical.note
    assert critical.aql is None
    assert limiting_quality(125, 7) == pytest.approx(0.0922, abs=0.0002)


def test_the_ltpd_rule_is_that_of_the_c_0_tables() -> None:
    # 91-150 at 1.5: n 32, Ac 1 has LTPD 11.6 %, for which the tables' rule gives 18.6 before rounding.
    quality = limiting_quality(32, 1)
    assert math.log(0.1) / math.log(1 - quality) == pytest.approx(18.6, abs=0.05)
    assert ltpd_n([attribute_plan(120, "II", "1.5")]) == 19


def test_the_ltpd_rule_reads_normal_single_plans_whatever_is_used() -> None:
    for options in ({"severities": "tightened"}, {"severities": "reduced"}, {"kind": "multiple"}):
        assert plans(3000, USUAL, zero="ltpd", **options)["critical"].n == 24


def test_the_ltpd_sample_is_never_more_than_the_lot() -> None:
    critical = plans(100, {"critical": None, "major": "0.010"}, zero="ltpd")["critical"]
    assert (critical.n, critical.full_inspection) == (100, True)
    assert critical.note_codes == ("plan.zero_ltpd", "plan.full_inspection")


def test_the_ltpd_rule_counts_nonconformities_above_ten() -> None:
    plan = attribute_plan(3000, "II", "15")
    assert (plan.n, plan.ac) == (80, 21)
    n = ltpd_n([plan])
    quality = limiting_quality(80, 21, per_item=True)
    assert accept_poisson(80, 21, quality) == pytest.approx(0.10)
    assert math.exp(-n * quality) <= 0.10 < math.exp(-(n - 1) * quality)
    # More than one nonconformity an item.
    assert limiting_quality(2, 30, per_item=True) > 1


@given(st.integers(2, 600_000), st.sampled_from(LEVELS), st.sampled_from(UP_TO_TEN))
def test_the_ltpd_sample_protects_as_the_plan_does(lot: int, level: str, aql: str) -> None:
    plan = attribute_plan(lot, level, aql)
    n = ltpd_n([plan])
    quality = limiting_quality(plan.n, plan.ac)
    assert accept_binomial(n, 0, quality) <= 0.10 + 1e-9
    assert n <= plan.n
    assert n == 1 or accept_binomial(n - 1, 0, quality) > 0.10 - 1e-9


def test_one_letter_for_all_classes() -> None:
    alone = plans(700, {"major": "0.40", "minor": "1.0"}, edition="z1.4")
    assert [(plan.plan_letter, plan.n, plan.ac) for plan in alone.values()] == [("K", 125, 1), ("J", 80, 2)]
    shared = plans(700, {"major": "0.40", "minor": "1.0"}, edition="z1.4", shared_letter=True)
    minor = shared["minor"]
    # Ac is read anew at K: never the Ac of J on the n of K.
    assert (minor.plan_letter, minor.n, minor.ac, minor.re) == ("K", 125, 3, 4)
    assert minor.basis == "shared_letter"
    assert minor.note_codes == ("plan.shared_letter",)
    assert "letter K, the letter of the largest sample" in minor.note
    assert shared["major"].note_codes == alone["major"].note_codes
    assert shared["major"].basis == "standard"


def test_one_letter_where_a_class_has_no_plan_there() -> None:
    shared = plans(120, {"major": "1.0", "minor": "2.5"}, edition="z1.4", shared_letter=True)
    major = shared["major"]
    assert (major.plan_letter, major.n, major.ac, major.basis) == ("E", 13, 0, "standard")
    assert major.note_codes == ("plan.arrow", "plan.shared_letter_absent")
    assert shared["minor"].n == 20


def test_the_ac_1_plan_instead_of_ac_0() -> None:
    found = plans(120, {"major": "1.0", "minor": "2.5"}, edition="z1.4", ac1_instead=True)
    major = found["major"]
    assert (major.code_letter, major.plan_letter, major.n, major.ac, major.re) == ("F", "H", 50, 1, 2)
    assert major.note_codes == ("plan.one_instead_of_zero",)
    assert "larger n = 50" in major.note
    assert found["minor"].note_codes == ("plan.direct",)


def test_the_ac_1_plan_may_mean_everything() -> None:
    major = plans(40, {"major": "1.0"}, edition="z1.4", ac1_instead=True)["major"]
    assert (major.n, major.full_inspection) == (50, True)
    assert major.note_codes == ("plan.one_instead_of_zero", "plan.full_inspection")


def test_where_there_is_no_ac_1_plan() -> None:
    major = plans(10**6, {"major": "0.010"}, edition="z1.4", ac1_instead=True)["major"]
    assert (major.plan_letter, major.n, major.ac) == ("Q", 1250, 0)
    assert major.note_codes == ("plan.no_one_instead_of_zero",)


def test_both_options_together() -> None:
    options: dict[str, Any] = {"edition": "z1.4", "shared_letter": True, "ac1_instead": True}
    found = plans(120, {"critical": None, "major": "1.0", "minor": "2.5"}, **options)
    assert [(plan.plan_letter, plan.n, plan.ac) for plan in found.values()] == [
        ("H", 50, 0),
        ("H", 50, 1),
        ("H", 50, 3),
    ]


@pytest.mark.parametrize("kind", PlanKind)
def test_the_options_keep_the_kind(kind: PlanKind) -> None:
    options: dict[str, Any] = {"edition": "z1.4", "shared_letter": True, "ac1_instead": True, "kind": kind}
    found = plans(120, {"major": "1.0", "minor": "2.5"}, **options)
    assert {plan.kind for plan in found.values()} == {kind}


@pytest.mark.parametrize(("option", "words"), [("shared_letter", "one letter"), ("ac1_instead", "Ac 1 plan")])
def test_options_of_105e_are_not_offered_for_iso(option: str, words: str) -> None:
    error = refusal({"major": "2.5"}, **{option: True})
    assert error.code == "sampling.option_of_other_edition"
    assert words in error.message
    assert Edition.ISO_2859_1_1999.label in error.message


def test_aqls_above_ten_count_nonconformities() -> None:
    error = refusal({"major": "2.5", "minor": "15"}, counting="units")
    assert error.code == "sampling.aql_per_hundred_only"
    assert "AQL 15 of class minor" in error.message
    found = plans(8, {"minor": "1000"}, counting="nonconformities")
    assert (found["minor"].n, found["minor"].ac) == (2, 30)
    assert plans(3000, {"minor": "10"}, counting="units")["minor"].ac == 21


def test_an_unknown_rule_for_zero() -> None:
    error = refusal(USUAL, zero="squeglia")
    assert error.code == "sampling.unknown_zero_rule"
    assert '"squeglia"' in error.message
    assert "largest_n, ltpd" in error.hint


@given(
    st.integers(2, 600_000),
    st.lists(st.sampled_from(UP_TO_TEN), min_size=1, max_size=3),
    st.sampled_from(Severity),
    st.booleans(),
)
def test_one_letter_enlarges_samples_up_to_the_largest(
    lot: int, aqls: list[str], severity: Severity, ac1: bool
) -> None:
    by_class: dict[str, str | None] = {f"class {place}": aql for place, aql in enumerate(aqls)}
    options: dict[str, Any] = {"severities": severity, "edition": Edition.Z1_4, "ac1_instead": ac1}
    plain = plans(lot, by_class, **options)
    shared = plans(lot, by_class, **options, shared_letter=True)
    assert max(plan.n for plan in shared.values()) == max(plan.n for plan in plain.values())
    for cls, plan in shared.items():
        assert (plan.aql, plan.severity) == (by_class[cls], severity)
        assert plan.n >= plain[cls].n
        assert plan.ac >= plain[cls].ac


@given(st.integers(2, 600_000), st.sampled_from(AQLS), st.sampled_from(PlanKind))
def test_one_class_alone_shares_with_nobody(lot: int, aql: str, kind: PlanKind) -> None:
    options: dict[str, Any] = {"edition": Edition.Z1_4, "kind": kind}
    assert plans(lot, {"x": aql}, **options) == plans(lot, {"x": aql}, **options, shared_letter=True)
