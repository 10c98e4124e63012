"""Running a plan of several samples: cumulative counts, early stops, "#", the gap, what is still needed."""

from __future__ import annotations

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling import (
    AQLS,
    LETTERS,
    Edition,
    PlanKind,
    Running,
    Severity,
    Stage,
    plan_of_letter,
    run,
)

DOUBLE = (Stage(80, 1, 4), Stage(80, 4, 5))
MULTIPLE = (Stage(13, None, 3), Stage(13, 0, 3), Stage(13, 1, 4), Stage(13, 2, 5), Stage(13, 4, 5))
WITH_GAP = (Stage(50, 1, 4),)


@pytest.mark.parametrize(
    ("stages", "found", "expected"),
    [
        (DOUBLE, [], Running("continue", 1, 0, 1, 4, 80)),
        (DOUBLE, [1], Running("accepted", 1, 1, 0, 0, None)),
        (DOUBLE, [4], Running("not_accepted", 1, 4, None, 0, None)),
        (DOUBLE, [2], Running("continue", 2, 2, 2, 3, 80)),
        (DOUBLE, [2, 2], Running("accepted", 2, 4, 0, 0, None)),
        # The total counts, not the second sample alone.
        (DOUBLE, [2, 3], Running("not_accepted", 2, 5, None, 0, None)),
        # "#": none found, and still no acceptance.
        (MULTIPLE, [0], Running("continue", 2, 0, 0, 3, 13)),
        (MULTIPLE, [0, 0], Running("accepted", 2, 0, 0, 0, None)),
        (MULTIPLE, [2, 0, 1], Running("continue", 4, 3, None, 2, 13)),
        (MULTIPLE, [2, 0, 0, 1, 1], Running("accepted", 5, 4, 0, 0, None)),
        (WITH_GAP, [1], Running("accepted", 1, 1, 0, 0, None)),
        (WITH_GAP, [3], Running("gap", 1, 3, 0, 0, None)),
        (WITH_GAP, [4], Running("not_accepted", 1, 4, None, 0, None)),
    ],
)
def test_worked_cases(stages: tuple[Stage, ...], found: list[int], expected: Running) -> None:
    assert run(stages, found) == expected


@pytest.mark.parametrize(
    ("found", "expected"),
    [
        # Nothing found so far accepts nothing before the sample is inspected whole.
        ([0], Running("continue", 1, 0, 1, 4, 80)),
        ([3], Running("continue", 1, 3, None, 1, 80)),
        # A rejection number counts at once.
        ([4], Running("not_accepted", 1, 4, None, 0, None)),
        ([2, 1], Running("continue", 2, 3, 1, 2, 80)),
        ([2, 3], Running("not_accepted", 2, 5, None, 0, None)),
        # The first sample was accepted; what came later is not looked at.
        ([1, 9], Running("accepted", 1, 1, 0, 0, None)),
    ],
)
def test_in_the_middle_of_a_sample(found: list[int], expected: Running) -> None:
    assert run(DOUBLE, found, complete=False) == expected


def test_a_gap_is_open_until_the_sample_is_complete() -> None:
    assert run(WITH_GAP, [3], complete=False) == Running("continue", 1, 3, None, 1, 50)


def test_wrong_counts_are_refused() -> None:
    with pytest.raises(InputError) as refused:
        run(DOUBLE, [2, 2, 0])
    assert refused.value.code == "sampling.too_many_stages"
    assert "3 samples" in refused.value.message
    with pytest.raises(InputError) as refused:
        run(DOUBLE, [-1])
    assert refused.value.code == "sampling.bad_count"


PLANS = st.builds(
    plan_of_letter,
    st.sampled_from(LETTERS),
    st.sampled_from(AQLS),
    st.sampled_from(Severity),
    st.sampled_from(Edition),
    st.sampled_from(PlanKind),
)
COUNTS = st.lists(st.one_of(st.integers(0, 3), st.integers(0, 20)), max_size=4)
"""Few and small more often than not: a plan that is not decided yet is what most laws here are about."""


@given(PLANS.map(lambda plan: plan.stages), COUNTS)
def test_against_the_rule_as_a_book_tells_it(stages: tuple[Stage, ...], counts: list[int]) -> None:
    counts = counts[: len(stages)]
    outcome = "continue"
    for number in range(1, len(counts) + 1):
        d, (_, ac, re) = sum(counts[:number]), stages[number - 1]
        if ac is not None and d <= ac:
            outcome = "accepted"
        elif d >= re:
            outcome = "not_accepted"
        elif number == len(stages):
            outcome = "gap"
        if outcome != "continue":
            break
    assert run(stages, counts).state == outcome


@given(PLANS.map(lambda plan: plan.stages), COUNTS, st.booleans())
def test_what_is_still_needed_is_exact(stages: tuple[Stage, ...], counts: list[int], complete: bool) -> None:
    counts = counts[: len(stages)]
    now = run(stages, counts, complete=complete)
    assume(now.state == "continue")
    done = counts[: now.stage - 1]
    here = sum(counts[now.stage - 1 :])
    if now.still_ok is not None:
        assert run(stages, [*done, here + now.still_ok]).state == "accepted"
        assert run(stages, [*done, here + now.still_ok + 1]).state != "accepted"
    else:
        assert run(stages, [*done, here]).state != "accepted"
    assert run(stages, [*done, here + now.to_reject], complete=False).state == "not_accepted"
    assert run(stages, [*done, here + now.to_reject - 1], complete=False).state == "continue"
    assert now.next_n == stages[now.stage - 1].n


@given(PLANS.map(lambda plan: plan.stages), COUNTS)
def test_one_more_found_never_turns_a_rejection_round(stages: tuple[Stage, ...], counts: list[int]) -> None:
    counts = counts[: len(stages)]
    assume(counts)
    worse = [counts[0] + 1, *counts[1:]]
    if run(stages, counts).state == "not_accepted":
        assert run(stages, worse).state == "not_accepted"
