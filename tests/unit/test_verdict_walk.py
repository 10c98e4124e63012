"""The walk over the samples of a class against a naive one, written from the rule as the standards print
it.
"""

from __future__ import annotations

from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.sampling import Edition, PlanKind, Severity, Stage, all_plans
from inspector_app.domain.verdict_stages import current, walk

PLANS = sorted(
    {
        plan.stages
        for edition in Edition
        for severity in Severity
        for kind in PlanKind
        for plan in all_plans(edition, severity, kind)
    },
    key=lambda stages: (len(stages), tuple((one.n, one.ac or -1, one.re) for one in stages)),
)


def naive(stages: Sequence[Stage], found: Sequence[int], finished: int) -> tuple[str, int, int]:
    """State, sample, and number found up to its end."""
    total = 0
    for place, stage in enumerate(stages):
        total += found[place]
        if total >= stage.re:
            return "rejected", place + 1, total
        if place >= finished:
            return "open", place + 1, total
        if stage.ac is not None and total <= stage.ac:
            return "accepted", place + 1, total
    return "gap", len(stages), total


@given(st.sampled_from(PLANS), st.lists(st.integers(0, 12), min_size=7, max_size=7), st.integers(0, 8))
def test_every_plan_of_both_editions_is_walked_by_the_rule(
    stages: tuple[Stage, ...], found: list[int], finished: int
) -> None:
    counts = found[: len(stages)]
    standings = walk(stages, counts, finished)
    here = current(standings)
    assert (here.state, here.number, here.found) == naive(stages, counts, finished)
    assert [one.state for one in standings[: here.number - 1]] == ["continue"] * (here.number - 1)
    assert {one.state for one in standings[here.number :]} <= {"ahead"}
    assert standings[-1].total == sum(one.n for one in stages)


@given(st.sampled_from(PLANS), st.lists(st.integers(0, 12), min_size=7, max_size=7), st.integers(0, 8))
def test_the_critical_class_is_never_judged_more_mildly(
    stages: tuple[Stage, ...], found: list[int], finished: int
) -> None:
    gravity = {"accepted": 0, "gap": 1, "open": 2, "rejected": 3}
    counts = found[: len(stages)]
    usual = current(walk(stages, counts, finished))
    critical = current(walk(stages, counts, finished, critical=True))
    if usual.state == "accepted":
        assert critical.number >= usual.number
    else:
        assert gravity[critical.state] >= gravity[usual.state]
