"""Double and multiple plans in the verdict: cumulative counts, no acceptance before a sample is whole."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.records import ClassPlan, Finding, Record, SampleUnit
from inspector_app.domain.sampling import class_plans
from inspector_app.domain.verdict import Verdict
from inspector_app.domain.verdict_evidence import Nonconformity, by_stage, count
from inspector_app.domain.verdict_stages import stage_sizes
from tests.fakes.verdict_cases import (
    codes,
    finding,
    fresh,
    judge,
    lacking,
    make_pack,
    states,
)

EMPTY = make_pack()
AQLS: dict[str, str | None] = {"critical": None, "major": "1.0", "minor": "2.5"}
GRAVITY = {"accepted": 0, "pending": 1, "not_accepted": 2}


def staged(
    lot: int = 3000,
    aqls: dict[str, str | None] | None = None,
    kind: str = "double",
    edition: str = "iso2859-1",
    severity: str = "normal",
    level: str = "II",
) -> list[Record]:
    """Recorded plans of a lot; K double at AQL 1.0 is 80+80, 1/3 4/5, at 2.5 3/6 9/10."""
    return [
        ClassPlan(
            id=fresh(),
            cls=one.cls,
            aql=one.plan.aql,
            severity=str(one.plan.severity),
            edition=str(one.plan.edition),
            level=one.plan.level,
            kind=str(one.plan.kind),
            code_letter=one.plan.code_letter,
            plan_letter=one.plan.plan_letter,
            n=one.plan.n,
            ac=one.plan.ac,
            re=one.plan.re,
            full_inspection=one.plan.full_inspection,
            note_codes=one.plan.note_codes,
            stages=tuple((stage.n, stage.ac, stage.re) for stage in one.plan.stages)
            if len(one.plan.stages) > 1
            else (),
            basis=one.plan.basis,
        )
        for one in class_plans(lot, level, aqls or AQLS, severity, edition, kind)
    ]


PLANS = staged()


def double(*records: Record, finished: int = 0, plans: list[Record] | None = None, **header: Any) -> Verdict:
    return judge(EMPTY, *(plans or PLANS), *records, planned=False, stages_finished=finished, **header)


def of(verdict: Verdict, cls: str = "major") -> tuple[str, int, int, str | None]:
    one = next(one for one in verdict.classes if one.cls == cls)
    return one.state, one.stage, one.found, one.outcome


def majors(first: int, second: int = 0) -> list[Record]:
    return [finding("major", stage=1 + (place >= first)) for place in range(first + second)]


@pytest.mark.parametrize(
    ("first", "second", "finished", "standing", "result", "code"),
    [
        (0, 0, 0, ("clear", 1, 0, None), "pending", "class.stage_open"),
        (1, 0, 0, ("clear", 1, 1, None), "pending", "class.stage_open"),
        (2, 0, 0, ("warning", 1, 2, None), "pending", "class.stage_one_more"),
        (3, 0, 0, ("rejected", 1, 3, "not_accepted"), "not_accepted", "class.stage_rejected"),
        (1, 0, 1, ("accepted", 1, 1, "accepted"), "accepted", "class.stage_accepted"),
        (2, 0, 1, ("continue", 2, 2, None), "pending", "class.stage_continue"),
        (2, 1, 1, ("clear", 2, 3, None), "pending", "class.stage_open"),
        (2, 2, 1, ("warning", 2, 4, None), "pending", "class.stage_one_more"),
        (2, 3, 1, ("rejected", 2, 5, "not_accepted"), "not_accepted", "class.stage_rejected"),
        (2, 2, 2, ("accepted", 2, 4, "accepted"), "accepted", "class.stage_accepted"),
        # Found in the second sample before the first is finished: it counts there, and decides nothing yet.
        (0, 9, 0, ("clear", 1, 0, None), "pending", "class.stage_open"),
        # Accepted on the first sample: what another class's second sample shows does not change that.
        (1, 9, 2, ("accepted", 1, 1, "accepted"), "accepted", "class.stage_accepted"),
    ],
)
def test_major_by_1_3_and_4_5(
    first: int,
    second: int,
    finished: int,
    standing: tuple[str, int, int, str | None],
    result: str,
    code: str,
) -> None:
    verdict = double(*majors(first, second), finished=finished)
    assert (of(verdict), verdict.result) == (standing, result)
    assert code in [one.code for one in verdict.reasons if one.cls == "major"]


def test_the_reason_names_its_sample_its_numbers_and_its_source() -> None:
    reason = next(one for one in double(*majors(2), finished=1).reasons if one.cls == "major")
    assert (reason.found, reason.ac, reason.re, reason.source) == (2, 1, 3, "ISO 2859-1:1999")
    assert dict(reason.params) == {
        "cls": "major",
        "stage": 1,
        "n": 80,
        "found": 2,
        "ac": 1,
        "re": 3,
        "next_stage": 2,
        "next_n": 80,
    }
    later = next(one for one in double(*majors(1, 9), finished=2).reasons if one.code == "class.stage_later")
    assert (later.standing, later.found) == ("warning", 9)


def test_the_sample_of_the_inspection() -> None:
    first = double().sample
    assert first is not None
    assert (first.number, first.count, first.n, first.total, first.needed) == (1, 2, 80, 80, True)
    second = double(*majors(2), finished=1).sample
    assert second is not None
    assert (second.number, second.total, second.needed) == (2, 160, True)
    lost = double(*majors(3), finding("critical")).sample
    assert lost is not None
    assert (lost.number, lost.needed) == (1, False)
    assert lacking(double(*majors(2), finished=1)) == ["missing.stage"]
    assert lacking(double(*majors(3))) == []
    assert double(plans=staged(kind="single")).sample is None


def test_a_critical_one_counts_whenever_it_is_found() -> None:
    verdict = double(*majors(2), finding("critical", stage=2), finished=1)
    assert (of(verdict, "critical")[0], verdict.result) == ("rejected", "not_accepted")
    # With an AQL of its own: 1/3 4/5; accepted on the first sample, three more in the second.
    plans = staged(aqls={"critical": "1.0", "major": "1.0"})
    more = [finding("critical", stage=2) for _ in range(3)]
    assert of(double(finding("critical"), finished=1, plans=plans), "critical")[0] == "accepted"
    open_one = double(finding("critical"), *more, finished=1, plans=plans)
    assert (of(open_one, "critical")[:3], open_one.result) == (("warning", 2, 4), "pending")
    assert of(double(finding("critical"), *more, finished=2, plans=plans), "critical")[0] == "accepted"
    rejected = double(finding("critical"), *more, finding("critical", stage=2), finished=2, plans=plans)
    assert of(rejected, "critical")[0] == "rejected"


def test_zero_acceptance_holds_on_everything_that_was_inspected() -> None:
    one = double(*majors(2), finished=1)
    both = double(*majors(2), finished=2)
    numbers = [
        next(reason.params["n"] for reason in verdict.reasons if reason.cls == "critical")
        for verdict in (one, both)
    ]
    assert numbers == [80, 160]
    assert [of(verdict, "critical")[0] for verdict in (one, both)] == ["accepted", "accepted"]


def test_a_sample_that_cannot_accept() -> None:
    # K multiple at AQL 1.0, ISO: #/3 0/3 1/4 2/5 4/5, five samples of 32.
    plans = staged(aqls={"major": "1.0"}, kind="multiple")
    assert stage_sizes([one for one in plans if isinstance(one, ClassPlan)], 3000) == (32,) * 5
    begun = double(plans=plans)
    assert codes(begun) == ["class.stage_open_no_ac"]
    after = double(finished=1, plans=plans)
    assert (of(after)[:2], codes(after)) == (("continue", 2), ["class.stage_continue_no_ac"])
    assert after.reasons[0].ac is None
    assert of(double(finished=2, plans=plans)) == ("accepted", 2, 0, "accepted")


def test_a_single_plan_beside_a_double_one_takes_the_samples_it_needs() -> None:
    # Critical at 0.10: letter K single 125, 0/1. The double samples of 80 hold 125 only when both are whole.
    plans = staged(aqls={"critical": "0.10", "major": "1.0"})
    critical = next(one for one in plans if isinstance(one, ClassPlan) and one.cls == "critical")
    assert (critical.n, critical.ac, critical.stages) == (125, 0, ())
    first = double(finished=1, plans=plans)
    assert (of(first, "major")[0], of(first, "critical")[:2]) == ("accepted", ("continue", 2))
    assert lacking(first) == ["missing.stage"]
    both = double(finished=2, plans=plans)
    assert (of(both, "critical"), both.result) == (("accepted", 2, 0, "accepted"), "accepted")


def test_one_more_sample_where_the_double_ones_are_too_small() -> None:
    plans = [one for one in staged() if isinstance(one, ClassPlan)]
    wide = replace(plans[0], n=200)
    assert stage_sizes([wide, *plans[1:]], 3000) == (80, 80, 40)
    assert stage_sizes([wide, *plans[1:]], 180) == (80, 80, 20)
    assert stage_sizes([wide]) == (200,)
    assert stage_sizes([]) == ()


def test_everything_inspected_waits_for_all_samples() -> None:
    # A lot of 150: major at 6.5 is F double 13+13, critical on everything.
    plans = [one for one in staged(lot=150, aqls={"major": "6.5"}) if isinstance(one, ClassPlan)]
    everything = replace(
        plans[0], id=fresh(), cls="critical", stages=(), n=150, full_inspection=True, kind="single"
    )
    both: list[Record] = [everything, *plans]
    sizes = stage_sizes([everything, *plans], 150)
    assert sum(sizes) == 150
    waiting = double(plans=both, lot=150, finished=len(sizes) - 1)
    assert (waiting.classes[0].awaits, waiting.classes[0].outcome, waiting.result) == (True, None, "pending")
    done = double(plans=both, lot=150, finished=len(sizes))
    assert (done.classes[0].outcome, done.result) == ("accepted", "accepted")


def test_what_was_recorded_for_a_sample_the_plan_no_longer_has_counts_in_the_last() -> None:
    assert of(double(finding("major", stage=7), *majors(2), finished=2))[:3] == ("accepted", 2, 3)
    single = judge(EMPTY, finding("major", 8, stage=7))
    assert states(single)["major"] == "rejected"


def test_the_gap_of_reduced_plans() -> None:
    # MIL-STD-105E, K reduced at 1.0: n 50, 1/4.
    plans = staged(aqls={"major": "1.0"}, kind="single", edition="z1.4", severity="reduced")
    expected = {1: "class.within", 2: "class.gap", 3: "class.gap_one_more", 4: "class.rejected"}
    for found, code in expected.items():
        verdict = double(*majors(found), plans=plans)
        assert codes(verdict) == [code]
        assert verdict.result == ("accepted" if found < 4 else "not_accepted")
    gap = double(*majors(2), plans=plans, status="concluded")
    assert of(gap) == ("gap", 1, 2, "gap")
    assert gap.reasons[0].source == "MIL-STD-105E / ANSI/ASQ Z1.4"
    # Double: 32+32, 0/4 1/5 (reduced at 1.5, L 0/4 1/5); a gap only at the last sample.
    last = double(*majors(2, 1), finished=2, plans=_reduced_double())
    assert of(last) == ("gap", 2, 3, "gap")
    assert codes(double(*majors(2, 2), finished=2, plans=_reduced_double())) == ["class.gap_one_more"]


def _reduced_double() -> list[Record]:
    plans = staged(aqls={"major": "1.0"}, kind="double", edition="z1.4", severity="reduced")
    (plan,) = (one for one in plans if isinstance(one, ClassPlan))
    assert plan.stages == ((32, 0, 4), (32, 1, 5))
    return plans


def test_a_computed_plan_says_so() -> None:
    (plan,) = (one for one in staged(aqls={"major": "1.0"}, kind="single") if isinstance(one, ClassPlan))
    computed = replace(plan, aql=None, basis="zero_ltpd", ac=0, re=1)
    assert double(plans=[computed]).reasons[0].source == "computed"


def test_units_of_several_samples_are_counted_in_their_own() -> None:
    units = [SampleUnit(id=f"u{number}", number=number, stage=1 + (number > 80)) for number in (1, 2, 81)]
    found = finding("major", 5, ["u1", "u2", "u81"])
    assert of(double(*units, found, finished=1))[:3] == ("clear", 2, 3)
    assert of(double(*units, found))[:3] == ("warning", 1, 2)
    counted = double(*units, found, counting="nonconformities")
    assert of(counted)[:3] == ("rejected", 1, 4)


@given(
    st.lists(st.sampled_from(["a", "b", "c", "d"]), max_size=4),
    st.integers(1, 9),
    st.dictionaries(st.sampled_from(["a", "b", "c"]), st.integers(1, 3)),
    st.sampled_from(["units", "nonconformities"]),
)
def test_taking_a_nonconformity_apart_keeps_its_count(
    units: list[str], quantity: int, drawn: dict[str, int], mode: str
) -> None:
    whole = Nonconformity("major", frozenset(units), quantity, "finding", "f", {}, "", stage=2)
    parts = by_stage(whole, drawn)
    assert count(parts, mode) == count([whole], mode)
    assert len({part.stage for part in parts}) == len(parts)


FOUND = st.lists(
    st.builds(
        lambda cls, quantity, stage: finding(cls, quantity, stage=stage),
        st.sampled_from(["critical", "major", "minor"]),
        st.integers(1, 3),
        st.integers(1, 3),
    ),
    max_size=8,
)
EDITIONS = st.sampled_from(["iso2859-1", "z1.4"])


@st.composite
def lots(draw: st.DrawFn) -> list[Record]:
    aqls = {"critical": draw(st.sampled_from([None, "0.10", "1.0"])), "major": "1.0", "minor": "4.0"}
    return staged(
        draw(st.sampled_from([90, 500, 3000])),
        aqls,
        draw(st.sampled_from(["single", "double", "multiple"])),
        draw(EDITIONS),
        draw(st.sampled_from(["normal", "tightened", "reduced"])),
    )


@given(lots(), FOUND, FOUND, st.integers(0, 7))
def test_finding_more_never_improves_the_result(
    plans: list[Record], first: list[Finding], more: list[Finding], finished: int
) -> None:
    before = double(*first, plans=plans, finished=finished)
    after = double(*first, *more, plans=plans, finished=finished)
    assert GRAVITY[after.result] >= GRAVITY[before.result]


@given(lots(), FOUND, st.integers(0, 6))
def test_finishing_a_sample_never_turns_a_rejected_lot_into_another(
    plans: list[Record], found: list[Finding], finished: int
) -> None:
    before = double(*found, plans=plans, finished=finished)
    after = double(*found, plans=plans, finished=finished + 1)
    if before.result == "not_accepted":
        assert after.result == "not_accepted"
    if before.sample is not None and finished == 0:
        assert before.result != "accepted"


@given(lots(), FOUND, st.integers(0, 7), st.randoms(use_true_random=False))
def test_the_order_of_records_does_not_matter(
    plans: list[Record], found: list[Finding], finished: int, dice: Any
) -> None:
    one = double(*found, plans=plans, finished=finished)
    mixed = [*plans, *found]
    dice.shuffle(mixed)
    other = judge(EMPTY, *mixed, planned=False, stages_finished=finished)
    assert (one.result, one.classes, one.sample) == (other.result, other.classes, other.sample)
    assert sorted(reason.text for reason in one.reasons) == sorted(reason.text for reason in other.reasons)


@given(lots(), FOUND, st.integers(0, 7))
def test_nothing_is_accepted_without_its_samples(
    plans: list[Record], found: list[Finding], finished: int
) -> None:
    verdict = double(*found, plans=plans, finished=finished)
    for standing in verdict.classes:
        here = standing.here
        if here is not None and standing.state in ("accepted", "gap"):
            assert here.number <= finished
            assert here.found < here.re
        if here is not None and standing.state == "accepted":
            assert here.ac is not None
            assert here.found <= here.ac
    if verdict.result == "accepted" and verdict.sample is not None:
        assert not verdict.sample.needed
