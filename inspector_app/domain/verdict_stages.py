"""How a class stands against a plan of several samples: counts are cumulative, and a decision comes sample by
sample.

Pure arithmetic on sizes and counts. It knows no records beyond a recorded plan, and gives no reasons in words
(that is `domain.verdict`).

A sample counts as inspected when it was said to be finished, never because nothing was found in it. Nothing
accepts a class before; a rejection number rejects it at once. What is found after a class was accepted on an
earlier sample is no part of that decision, except in the critical class, where everything found counts.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate

from inspector_app.domain.records import ClassPlan
from inspector_app.domain.sampling.multistage import Stage
from inspector_app.domain.sampling.running import run

OPEN, ACCEPTED, GAP, CONTINUE, REJECTED, AHEAD = "open", "accepted", "gap", "continue", "rejected", "ahead"
"""States of one sample: being inspected; decided in one of three ways; passed on to the next; not reached."""

_STATES = {"accepted": ACCEPTED, "not_accepted": REJECTED, "gap": GAP, "continue": OPEN}


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


def inspects_all(plan: ClassPlan, lot_size: int) -> bool:
    """Whether the plan means inspecting the whole lot; samples and numbers do not apply then."""
    return plan.full_inspection or 0 < lot_size <= plan.n


def stage_sizes(plans: Iterable[ClassPlan], lot_size: int = 0) -> tuple[int, ...]:
    """Pieces to add in each sample of the inspection, so that every class has its own; never more than the
    lot.

    Samples are those of the double and multiple plans; where these differ in size they share the larger one.
    A class with a single plan has its sample as soon as so many pieces were inspected, if need be in one more
    at the end. With single plans only there is one sample. Empty without a plan.
    """
    wanted = tuple(plans)
    staged = [plan for plan in wanted if len(plan.stages) > 1 and not inspects_all(plan, lot_size)]
    ends: list[int] = []
    for plan in staged:
        own = list(accumulate(n for n, _ac, _re in plan.stages))
        longest = max(len(own), len(ends))
        ends = [max(row[min(at, len(row) - 1)] for row in (own, ends or own)) for at in range(longest)]
    whole = max((pieces_of(plan, lot_size) for plan in wanted), default=0)
    if whole > (ends[-1] if ends else 0):
        ends.append(whole)
    return tuple(end - start for start, end in zip([0, *ends], ends, strict=False))


def pieces_of(plan: ClassPlan, lot_size: int = 0) -> int:
    """Pieces that the samples of a class come to: n, or the whole lot."""
    return lot_size if lot_size and inspects_all(plan, lot_size) else plan.n


def samples_of(plan: ClassPlan, sizes: Sequence[int], least: int = 0) -> tuple[Stage, ...]:
    """The samples of a class among those of the inspection. A single plan takes as many of them as its n
    needs, at least `least`; it cannot accept before the last of these, and rejects as soon as its Re is
    reached.
    """
    if len(plan.stages) > 1:
        return tuple(Stage(*one) for one in plan.stages)
    needed = next((at for at, total in enumerate(accumulate(sizes), 1) if total >= plan.n), len(sizes))
    needed = max(needed, min(least, len(sizes)))
    return tuple(
        Stage(n, plan.ac if number == needed else None, plan.re) for number, n in enumerate(sizes[:needed], 1)
    )


def walk(
    samples: Sequence[Stage], found: Sequence[int], finished: int, *, critical: bool = False
) -> tuple[StageStanding, ...]:
    """Every sample of a class, given the number found in each alone.

    `finished` samples have been inspected whole. Those after the one where the decision fell, or that is
    being inspected, are AHEAD. A `critical` class is not accepted on an earlier sample than the last one
    that was inspected or in which something was found.
    """
    done = min(finished, len(samples))
    reached = max([done, *(number for number, count in enumerate(found, 1) if count)]) if critical else 0
    deciding = [
        Stage(one.n, None if number < reached else one.ac, one.re) for number, one in enumerate(samples, 1)
    ]
    running = run(deciding, found[: done + 1], complete=done == len(samples))
    here = _STATES[running.state]
    return tuple(
        StageStanding(
            number,
            one.n,
            sum(each.n for each in samples[:number]),
            one.ac,
            one.re,
            sum(found[:number]),
            CONTINUE if number < running.stage else here if number == running.stage else AHEAD,
        )
        for number, one in enumerate(samples, 1)
    )


def current(standings: Sequence[StageStanding]) -> StageStanding:
    """The sample that decided, or the one being inspected, or the one to inspect next."""
    return next(one for one in standings if one.state not in (CONTINUE, AHEAD))


def position(sizes: Sequence[int], finished: int, undecided: bool, lost: bool) -> SampleStage | None:
    """Where an inspection with plans of several samples is; None when there is only one sample.

    `undecided`: a class needs the sample after the finished ones. `lost`: something rejects the lot already,
    so that no further sample is needed.
    """
    if len(sizes) < 2:
        return None
    number = min(finished + 1 if undecided else max(finished, 1), len(sizes))
    return SampleStage(
        number, len(sizes), sizes[number - 1], sum(sizes[:number]), number > finished and not lost
    )
