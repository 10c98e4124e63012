"""Classes against their plans: counting, limits, 100 % inspection, and which result wins."""

from __future__ import annotations

from dataclasses import replace
from string import Formatter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.records import Decision, Record
from inspector_app.domain.sampling import class_plans
from inspector_app.domain.verdict import ClassStanding, Verdict, assess
from inspector_app.domain.verdict_reasons import REASON_CODES, STANDINGS, Reason
from tests.fakes.verdict_cases import (
    USUAL,
    answer,
    codes,
    finding,
    found,
    item,
    judge,
    lacking,
    make_pack,
    plans,
    record,
    run,
    site_test,
    states,
)

EMPTY = make_pack()


def of_class(verdict: Verdict, cls: str) -> Reason:
    return next(reason for reason in verdict.reasons if reason.cls == cls and reason.target_kind == "class")


def test_nothing_found_and_nothing_missing_is_accepted() -> None:
    verdict = judge(EMPTY)
    assert verdict.result is Decision.ACCEPTED
    assert codes(verdict) == ["class.within"] * 3
    assert verdict.missing == ()
    assert [standing.cls for standing in verdict.classes] == ["critical", "major", "minor"]
    assert states(verdict) == {"critical": "clear", "major": "clear", "minor": "clear"}


def test_a_standing_carries_its_plan() -> None:
    critical, major, _minor = judge(EMPTY, finding("major", 3)).classes
    assert major == ClassStanding("major", 125, 7, 8, 3, "2.5", "clear", False, ("plan.direct",))
    assert (critical.aql, critical.note_codes) == (None, ("plan.zero_acceptance",))


@pytest.mark.parametrize(
    ("quantity", "state", "result", "code"),
    [
        (0, "clear", "accepted", "class.within"),
        (6, "clear", "accepted", "class.within"),
        (7, "warning", "accepted", "class.one_more"),
        (8, "rejected", "not_accepted", "class.rejected"),
        (50, "rejected", "not_accepted", "class.rejected"),
    ],
)
def test_major_against_7_8(quantity: int, state: str, result: str, code: str) -> None:
    verdict = judge(EMPTY, *[finding("major") for _ in range(quantity)])
    assert (states(verdict)["major"], verdict.result, found(verdict)["major"]) == (state, result, quantity)
    assert of_class(verdict, "major").code == code


def test_ac_1_has_amber() -> None:
    # Lot of 120 at AQL 2.5: letter F, n 20, 1/2.
    one = judge(EMPTY, *plans(120, {"major": "2.5"}), finding("major"), lot=120, planned=False)
    assert states(one) == {"major": "warning"}
    none = judge(EMPTY, *plans(120, {"major": "2.5"}), lot=120, planned=False)
    assert states(none) == {"major": "clear"}


def test_with_ac_0_there_is_no_amber() -> None:
    assert states(judge(EMPTY))["critical"] == "clear"
    verdict = judge(EMPTY, finding("critical"))
    assert states(verdict)["critical"] == "rejected"
    assert verdict.result == "not_accepted"
    assert codes(verdict) == ["class.rejected", "class.within", "class.within"]


def test_the_reason_names_its_numbers_and_its_source() -> None:
    reason = judge(EMPTY, finding("major", 8)).reasons[0]
    assert (
        reason.text == "Class major: 8 found in the sample of 125; acceptance number 7, rejection number 8."
    )
    assert (reason.cls, reason.found, reason.ac, reason.re) == ("major", 8, 7, 8)
    assert (reason.source, reason.target_kind, reason.target) == ("ISO 2859-1:1999", "class", "major")
    assert of_class(judge(EMPTY), "critical").source == ""


def test_a_later_edition_is_named_as_it_is_recorded() -> None:
    later = [replace(plan, edition="iso2859-1:2026") for plan in record().plans]
    assert judge(EMPTY, *later, planned=False).reasons[-1].source == "iso2859-1:2026"


@pytest.mark.parametrize(("mode", "expected"), [("units", 1), ("nonconformities", 2)])
def test_two_majors_on_one_bottle(mode: str, expected: int) -> None:
    verdict = judge(EMPTY, finding("major", 1, ["u1"]), finding("major", 1, ["u1"]), counting=mode)
    assert found(verdict)["major"] == expected


@pytest.mark.parametrize(("mode", "expected"), [("units", 2 + 3), ("nonconformities", 4 + 3)])
def test_pieces_without_a_unit_count_by_quantity(mode: str, expected: int) -> None:
    # Four scratches on two known bottles, and three bottles nobody numbered.
    verdict = judge(EMPTY, finding("minor", 4, ["u1", "u2"]), finding("minor", 3), counting=mode)
    assert found(verdict)["minor"] == expected


def test_more_units_than_quantity_are_nonconformities_all_the_same() -> None:
    assert found(judge(EMPTY, finding("minor", 1, ["a", "b"]), counting="nonconformities"))["minor"] == 2


def test_a_unit_counts_in_each_of_its_classes() -> None:
    verdict = judge(EMPTY, finding("major", 1, ["u1"]), finding("minor", 1, ["u1"]))
    assert found(verdict) == {"critical": 0, "major": 1, "minor": 1}


def test_what_is_in_the_bin_does_not_count() -> None:
    assert judge(EMPTY, finding("critical", binned=True)).result == "accepted"


def test_no_plan_is_pending() -> None:
    verdict = judge(EMPTY, planned=False)
    assert (verdict.result, verdict.classes, lacking(verdict)) == ("pending", (), ["missing.plan"])


def test_something_found_in_a_class_without_a_plan() -> None:
    only_major: list[Record] = plans(3000, {"major": "2.5"})
    minor = judge(EMPTY, *only_major, finding("minor", 2), planned=False)
    assert (minor.result, lacking(minor)) == ("pending", ["missing.class_plan"])
    assert minor.missing[0].text == "Class minor: 2 found, and the class has no sampling plan."
    critical = judge(EMPTY, *only_major, finding("critical"), planned=False)
    assert (critical.result, codes(critical)) == ("not_accepted", ["class.unplanned", "class.within"])


def test_classes_are_accepted_when_the_inspection_is_concluded() -> None:
    majors = finding("major", 7)
    assert states(judge(EMPTY, majors, status="open")) == {
        "critical": "clear",
        "major": "warning",
        "minor": "clear",
    }
    concluded = judge(EMPTY, majors, status="concluded")
    assert set(states(concluded).values()) == {"accepted"}
    rejected = judge(EMPTY, finding("major", 8), status="signed")
    assert states(rejected) == {"critical": "accepted", "major": "rejected", "minor": "accepted"}
    unfinished = judge(make_pack(item()), status="concluded")
    assert set(states(unfinished).values()) == {"clear"}


def test_rejected_beats_pending_and_what_is_missing_stays_listed() -> None:
    verdict = judge(make_pack(item()), finding("major", 8))
    assert (verdict.result, lacking(verdict)) == ("not_accepted", ["missing.answer"])
    assert judge(make_pack(item()), finding("major", 7)).result == "pending"


# 100 % inspection: a lot of 8 at AQL 1.0 has n 13.
SMALL = {"critical": None, "major": "1.0", "minor": "1.0"}


def small(*records: Record, **header: str) -> Verdict:
    return judge(EMPTY, *plans(8, SMALL), *records, lot=8, planned=False, **header)


def test_everything_inspected_and_clean() -> None:
    verdict = small()
    assert verdict.result == "accepted"
    assert codes(verdict) == ["class.all_clear"] * 3
    assert of_class(verdict, "major").text == "Class major: all 8 items inspected, none nonconforming."
    assert of_class(verdict, "major").source == ""
    assert all(standing.full_inspection for standing in verdict.classes)


def test_everything_inspected_waits_for_dispositions() -> None:
    first, second = finding("major", catalogue_key="W-07"), finding("minor", text={"en": "Dust"})
    verdict = small(first, second)
    assert verdict.result == "pending"
    assert states(verdict) == {"critical": "clear", "major": "pending", "minor": "pending"}
    assert [(one.code, one.target, one.source) for one in verdict.missing] == [
        ("missing.disposition", first.id, "4.3"),
        ("missing.disposition", second.id, ""),
    ]
    assert verdict.missing[0].text.startswith("Scratch: ")
    assert verdict.missing[1].text.startswith("Dust: ")


def test_everything_inspected_with_dispositions_is_accepted_whatever_the_number() -> None:
    verdict = small(
        finding("major", 5, disposition="reworked"), finding("minor", 8, disposition="sorted out")
    )
    assert verdict.result == "accepted"
    assert codes(verdict) == ["class.all_clear", "class.all_disposed", "class.all_disposed"]
    assert set(states(small(finding("major", 5, disposition="x"), status="concluded")).values()) == {
        "accepted"
    }


def test_a_critical_one_rejects_even_with_a_disposition() -> None:
    verdict = small(finding("critical", disposition="scrapped"))
    assert (verdict.result, codes(verdict)[0]) == ("not_accepted", "class.all_rejected")
    assert verdict.missing == ()
    open_one = small(finding("critical"))
    assert (open_one.result, lacking(open_one)) == ("not_accepted", ["missing.disposition"])


def test_a_failed_item_has_no_disposition_so_the_inspector_decides() -> None:
    verdict = judge(make_pack(item()), *plans(8, SMALL), answer("surface", "fail"), lot=8, planned=False)
    assert verdict.result == "pending"
    assert [(one.code, one.target_kind, one.target) for one in verdict.missing] == [
        ("missing.disposition", "item", "surface")
    ]


def test_n_equal_to_the_lot_is_everything_even_when_not_marked() -> None:
    unmarked = [
        replace(plan, full_inspection=False) for plan in record(*plans(8, SMALL), planned=False).plans
    ]
    assert {plan.n for plan in unmarked} == {13}
    everything = judge(EMPTY, *unmarked, finding("major"), lot=13, planned=False)
    assert states(everything)["major"] == "pending"
    sampled = judge(EMPTY, *unmarked, finding("major"), lot=14, planned=False)
    assert states(sampled)["major"] == "rejected"


def test_a_plan_without_a_lot_size_is_not_everything() -> None:
    verdict = judge(EMPTY, *plans(), finding("major", 8), lot=0, planned=False)
    assert states(verdict)["major"] == "rejected"


# Laws.

FINDINGS = st.lists(
    st.builds(
        finding,
        st.sampled_from(["critical", "major", "minor"]),
        st.integers(1, 3),
        st.lists(st.sampled_from(["u1", "u2", "u3", "u4"]), max_size=2),
    ),
    max_size=14,
)
MODES = st.sampled_from(["units", "nonconformities"])
GRAVITY = {"accepted": 0, "pending": 1, "not_accepted": 2}


@given(FINDINGS, MODES, st.integers(9, 5000))
def test_the_result_follows_from_the_classes_and_what_is_missing(
    findings: list[Record], mode: str, lot: int
) -> None:
    verdict = judge(make_pack(item(required=False)), *findings, counting=mode, lot=lot)
    if "rejected" in states(verdict).values():
        assert verdict.result == "not_accepted"
    elif verdict.missing:
        assert verdict.result == "pending"
    else:
        assert verdict.result == "accepted"
    for standing, planned in zip(verdict.classes, class_plans(lot, "II", USUAL), strict=True):
        plan = planned.plan
        assert (standing.cls, standing.n, standing.ac, standing.re) == (planned.cls, plan.n, plan.ac, plan.re)
        if not standing.full_inspection:
            assert (standing.state == "rejected") == (standing.found >= standing.re)
            assert (standing.state == "warning") == (standing.found == standing.ac > 0)


@given(FINDINGS, FINDINGS, MODES)
def test_finding_more_never_improves_the_result(first: list[Record], more: list[Record], mode: str) -> None:
    before, after = judge(EMPTY, *first, counting=mode), judge(EMPTY, *first, *more, counting=mode)
    assert GRAVITY[after.result] >= GRAVITY[before.result]
    for one, other in zip(before.classes, after.classes, strict=True):
        assert other.found >= one.found


@given(FINDINGS)
def test_units_never_exceed_nonconformities(findings: list[Record]) -> None:
    by_unit, by_number = judge(EMPTY, *findings), judge(EMPTY, *findings, counting="nonconformities")
    for one, other in zip(by_unit.classes, by_number.classes, strict=True):
        assert one.found <= other.found


@given(FINDINGS, st.booleans(), st.sampled_from([None, "pass", "fail"]))
def test_every_reason_can_be_said_and_is_in_order(
    findings: list[Record], planned: bool, result: str | None
) -> None:
    pack = make_pack(item(), tests=[site_test()])
    verdict = assess(record(*findings, run(result=result), planned=planned), pack)
    ranks = [(STANDINGS.index(one.standing), one.target_kind != "class") for one in verdict.reasons]
    assert ranks == sorted(ranks)
    assert (verdict.result == "not_accepted") == any(reason.standing == "bad" for reason in verdict.reasons)
    for reason in (*verdict.reasons, *verdict.missing):
        names = {name for _, name, _, _ in Formatter().parse(REASON_CODES[reason.code]) if name}
        assert set(reason.params) == names, reason.code
        assert "{" not in reason.text
