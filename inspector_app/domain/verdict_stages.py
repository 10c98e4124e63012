"""How a class stands against a plan of several samples: counts are cumulative, and a decision comes sample by
sample.

Pure arithmetic on sizes and counts. It knows no records beyond a recorded plan, and gives no reasons in words
(that is `domain.verdict`).

A sample counts as inspected when it was said to be finished, never because nothing was found in it. Nothing
accepts a class before; a rejection number rejects it at once. What is found after a class was accepted on an
earlier sample is no part of that decision, except in the critical class and under zero acceptance, where
everything found counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inspector_app.domain.records import ClassPlan, DefectClass
from inspector_app.domain.sampling.multistage import Stage
from inspector_app.domain.sampling.running import run

OPEN, ACCEPTED, GAP, CONTINUE, REJECTED, AHEAD = "open", "accepted", "gap", "continue", "rejected", "ahead"
"""States of one sample: being inspected; decided in one of three ways; passed on to the next; not reached."""

_STATES = {"accepted": ACCEPTED, "not_accepted": REJECTED, "gap": GAP, "continue": OPEN}

StageNumbers = tuple[int, int | None, int]
"""n of the sample alone, cumulative Ac (None: it cannot accept), cumulative Re."""


@dataclass(frozen=True)
class StageStanding:
    """One sample of a class's plan. `total` pieces and `found` are cumulative; `n` is of this sample
    alone.
    """

    number: int
    n: int
    total: int
    ac: int | None
    re: int
    found: int
    state: str


@dataclass(frozen=True)
class SampleStage:
    """The sample that the whole inspection is at: the one being inspected, or the last one that was.

    `n` are its pieces, `total` those up to its end. `needed`: it must be inspected whole for a decision, and
    has not been.
    """

    number: int
    count: int
    n: int
    total: int
    needed: bool


def numbers_of(plan: ClassPlan) -> tuple[StageNumbers, ...]:
    """The samples of a recorded plan; a single plan has one."""
    return plan.stages or ((plan.n, plan.ac, plan.re),)


def stage_sizes(plans: Iterable[ClassPlan], lot_size: int = 0) -> tuple[int, ...]:
    """Pieces to add in each sample of the inspection, so that every class has its own; never more than the
    lot.

    Classes whose plans differ in size share one sample, the largest. Empty without a plan.
    """
    sums: list[list[int]] = []
    for plan in plans:
        total, ends = 0, []
        for n, _ac, _re in numbers_of(plan):
            total += n
            ends.append(min(total, lot_size) if lot_size else total)
        sums.append(ends)
    count = max((len(ends) for ends in sums), default=0)
    reached = [max(ends[min(stage, len(ends) - 1)] for ends in sums) for stage in range(count)]
    return tuple(end - start for start, end in zip([0, *reached], reached, strict=False))


def walk(plan: ClassPlan, found: Sequence[int], finished: int) -> tuple[StageStanding, ...]:
    """Every sample of a plan of several, given the number found in each alone.

    `finished` samples have been inspected whole. Those after the one where the decision fell, or that is
    being inspected, are AHEAD.
    """
    count = len(plan.stages)
    done = min(finished, count)
    running = run(_stages(plan, found, done), found[: done + 1], complete=done == count)
    here = _STATES[running.state]
    return tuple(
        StageStanding(
            number,
            n,
            sum(size for size, _ac, _re in plan.stages[:number]),
            ac,
            re,
            sum(found[:number]),
            CONTINUE if number < running.stage else here if number == running.stage else AHEAD,
        )
        for number, (n, ac, re) in enumerate(plan.stages, 1)
    )


def _stages(plan: ClassPlan, found: Sequence[int], finished: int) -> list[Stage]:
    """The samples as they decide. The critical class, and one without an AQL, is not accepted on an earlier
    sample than the last one that was inspected or in which something was found.
    """
    reached = 0
    if plan.cls == DefectClass.CRITICAL or plan.aql is None:
        reached = max([finished, *(number for number, count in enumerate(found, 1) if count)])
    return [
        Stage(n, None if number < reached else ac, re) for number, (n, ac, re) in enumerate(plan.stages, 1)
    ]


def current(standings: Sequence[StageStanding]) -> StageStanding:
    """The sample that decided, or the one being inspected, or the one to inspect next."""
    return next(one for one in standings if one.state not in (CONTINUE, AHEAD))


def position(
    plans: Iterable[ClassPlan], lot_size: int, finished: int, undecided: bool, lost: bool
) -> SampleStage | None:
    """Where an inspection with plans of several samples is; None when every class has a single plan.

    `undecided`: a class needs the sample after the finished ones. `lost`: something rejects the lot already,
    so that no further sample is needed.
    """
    sizes = stage_sizes(plans, lot_size)
    if len(sizes) < 2:
        return None
    number = min(finished + 1 if undecided else max(finished, 1), len(sizes))
    return SampleStage(
        number, len(sizes), sizes[number - 1], sum(sizes[:number]), number > finished and not lost
    )
