"""Switching rules over any history: as a slow second version says, in any order of arrival, and quickly."""

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.sampling.scale import Edition, PlanKind, Severity
from inspector_app.domain.sampling.switching import fold
from inspector_app.domain.sampling.switching_history import Entry, Fact, FactKind, LotResult, in_order
from tests.fakes.switching_slowly import severity_after

ISO = Edition.ISO_2859_1_1999

_DAYS = st.sampled_from(["", *(f"2026-01-{day:02}" for day in range(1, 6))])
_KEYS = st.uuids().map(str)


@st.composite
def _lots(draw: st.DrawFn) -> LotResult:
    ac = draw(st.sampled_from([0, 1, 3, 3, 3, None]))
    return LotResult(
        # Mostly accepted, so that long runs come about.
        accepted=draw(st.integers(0, 9)) > draw(st.sampled_from([0, 0, 5])),
        on=draw(_DAYS),
        inspected_on=draw(_DAYS),
        key=draw(_KEYS),
        original=draw(st.integers(0, 9)) > 0,
        severity=draw(st.sampled_from([None, None, None, *Severity])),
        kind=draw(st.sampled_from([PlanKind.SINGLE, PlanKind.SINGLE, *PlanKind])),
        stage=draw(st.sampled_from([1, 1, 2, 3, 4, None])),
        gap=draw(st.integers(0, 19)) == 0,
        found=draw(st.sampled_from([0, 1, 2, 2, 3, None])),
        ac=ac,
        ac_tighter=2 if ac == 3 else None,
    )


_facts = st.builds(
    Fact,
    kind=st.sampled_from([FactKind.REDUCED_ALLOWED, FactKind.LIMIT_WAIVED, *FactKind]),
    on=_DAYS,
    key=_KEYS,
    limit=st.integers(0, 12),
    lots=st.integers(3, 12),
    severity=st.sampled_from(Severity),
)
_histories = st.lists(st.one_of(_lots(), _lots(), _lots(), _facts), max_size=40)


@given(_histories, st.sampled_from(Edition))
def test_as_a_slow_second_version_says_after_every_entry(history: list[Entry], edition: Edition) -> None:
    state = fold(edition, history)
    assert len(state.steps) == len(history)
    for length in range(len(history) + 1):
        so_far = fold(edition, history[:length])
        expected = severity_after(history[:length], iso=edition is ISO)
        score = so_far.score if so_far.score and so_far.severity is Severity.NORMAL else 0
        assert (so_far.severity, so_far.discontinued, score) == expected
        if length:
            step = state.steps[length - 1]
            assert (step.after, step.discontinued) == (so_far.severity, so_far.discontinued)


@given(st.integers(0, 2**32), st.sampled_from(Edition))
def test_long_quiet_histories_reach_reduced_inspection_and_leave_it(seed: int, edition: Edition) -> None:
    """Few lots are not accepted here, so that all three severities occur; the slow version agrees."""
    chance = random.Random(seed)
    history: list[Entry] = [Fact(kind=FactKind.REDUCED_ALLOWED), Fact(kind=FactKind.LIMIT_WAIVED)]
    history += [LotResult(accepted=chance.random() < 0.93, ac=1, found=0) for _ in range(60)]
    state = fold(edition, history)
    score = state.score if state.score and state.severity is Severity.NORMAL else 0
    assert (state.severity, state.discontinued, score) == severity_after(history, iso=edition is ISO)


def test_such_histories_do_reach_every_severity() -> None:
    chance = random.Random(7)
    history: list[Entry] = [Fact(kind=FactKind.REDUCED_ALLOWED)]
    history += [LotResult(accepted=chance.random() < 0.93, ac=1, found=0) for _ in range(600)]
    assert {step.after for step in fold(ISO, history).steps} == set(Severity)


@given(_histories, st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(history: list[Entry], chance: random.Random) -> None:
    arrived = list(history)
    chance.shuffle(arrived)
    ordered = in_order(arrived)
    if len({entry.place for entry in history}) == len(history):
        assert ordered == in_order(history)
    assert [entry.place for entry in ordered] == sorted(entry.place for entry in history)


@given(_histories)
def test_resubmitted_lots_change_nothing(history: list[Entry]) -> None:
    without = [entry for entry in history if isinstance(entry, Fact) or entry.original]
    full, clean = fold(ISO, history), fold(ISO, without)
    assert (full.severity, full.score, full.window) == (clean.severity, clean.score, clean.window)


def test_a_late_lot_is_judged_where_it_belongs() -> None:
    """The second lot of January turns up in March: the switch to tightened happened in January."""
    days = ["2026-01-10", "2026-01-12", *(f"2026-02-{day:02}" for day in range(1, 6))]
    results = [False, False, True, True, True, True, True]
    known: list[Entry] = [
        LotResult(accepted=result, on=day, key=day) for day, result in zip(days, results, strict=True)
    ]
    late = known.pop(1)
    before = fold(ISO, in_order(known))
    assert {step.after for step in before.steps} == {Severity.NORMAL}
    state = fold(ISO, in_order([*known, late]))
    assert state.steps[1].after is Severity.TIGHTENED
    assert (state.severity, state.reason.code) == (Severity.NORMAL, "switching.to_normal")


@pytest.mark.parametrize("kind", list(FactKind))
def test_on_one_date_facts_hold_for_the_day_but_corrections_follow_their_lot(kind: FactKind) -> None:
    day = "2026-01-10"
    fact = Fact(kind=kind, on=day, key="b")
    lots = [LotResult(accepted=False, on=day, inspected_on=day, key=key) for key in "ac"]
    ordered = [entry.key for entry in in_order([*lots, fact])]
    assert ordered == (list("abc") if kind in ("corrective_action", "restart") else list("bac"))


def test_ten_thousand_lots_are_folded_at_once() -> None:
    chance = random.Random(1)
    history = [LotResult(accepted=chance.random() < 0.9, ac=1, found=0) for _ in range(10_000)]
    began = time.thread_time()
    assert len(fold(ISO, history).steps) == 10_000
    assert time.thread_time() - began < 5
