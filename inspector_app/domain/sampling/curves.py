"""How a plan of one or more stages behaves: probability of acceptance, average sample, outgoing quality.

Hypergeometric where the lot is known, binomial for a process, Poisson where nonconformities are counted per
100 items or the AQL is above 10. Every stage is gone through exactly, inspecting each sample whole (no
curtailment). A count in the gap between the last Ac and Re is an acceptance. It chooses no plan and puts
nothing into words.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Protocol

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.chances import binomial_run, check_lot, hypergeometric_run, poisson_run

if TYPE_CHECKING:
    from inspector_app.domain.sampling.multistage import Stage

_NEARLY_NEVER = 0.005
"""The curve is drawn as far as the quality that is accepted this rarely."""

_ROUNDING = 1e-12
"""A probability that equals a limit counts as within it, whatever the last digits of its float."""


class Model(StrEnum):
    """What is assumed about the items: a known lot, an endless process, or nonconformities per item."""

    HYPERGEOMETRIC = "hypergeometric"
    BINOMIAL = "binomial"
    POISSON = "poisson"


class Sampled(Protocol):
    """What of a plan decides its risks. `lot_size` None: an endless process instead of a known lot."""

    @property
    def stages(self) -> tuple[Stage, ...]: ...
    @property
    def lot_size(self) -> int | None: ...
    @property
    def aql(self) -> str | None: ...
    @property
    def full_inspection(self) -> bool: ...


@dataclass(frozen=True)
class OcPoint:
    """The behaviour of a plan at one quality, `quality_percent`: percent nonconforming, or nonconformities
    per 100 items under the Poisson model. `nonconforming` is their number in the lot where the lot is known.

    `asn` is the average number of items inspected until the lot is decided. `aoq`, in the unit of the
    quality, is what goes out on average when lots not accepted are sorted and every nonconforming item found
    is replaced by a good one: sum over the stages of P(accepted there) p (N - items inspected) / N, for an
    endless process P(accepted) p.
    """

    quality_percent: float
    probability: float
    asn: float
    aoq: float
    nonconforming: int | None = None


@dataclass(frozen=True)
class _Passage:
    """Of each stage: the probability that the lot is accepted there, and that it is reached at all."""

    accepted: tuple[float, ...]
    reached: tuple[float, ...]

    @property
    def probability(self) -> float:
        return min(1.0, math.fsum(self.accepted))


_Law = Callable[[int, int, int, int], Sequence[float]]
"""(n of the stage, items drawn before, nonconforming found before, top) -> chances of finding 0 .. top."""


def accept_probability(
    stages: Sequence[Stage], p: float, *, model: Model | str | None = None, lot_size: int | None = None
) -> float:
    """Probability that a plan with these stages accepts; `ac` and `re` are cumulative.

    `p` is the nonconforming share (0.025 for 2.5 %), under Poisson nonconformities per item, which may
    exceed 1. Without `model`: hypergeometric when the lot is known, else binomial. Hypergeometric takes the
    nearest whole number of nonconforming items, half up. Raises InputError `sampling.bad_fraction`,
    `sampling.sample_exceeds_lot` or `sampling.lot_needed`.
    """
    chosen = Model(model) if model else Model.BINOMIAL if lot_size is None else Model.HYPERGEOMETRIC
    if p < 0 or (p > 1 and chosen is not Model.POISSON):
        raise InputError(
            "sampling.bad_fraction",
            f"A lot cannot be {p * 100:g} % nonconforming.",
            "Give a fraction from 0 to 1.",
            value=p,
        )
    if chosen is not Model.HYPERGEOMETRIC:
        return _passage(stages, _law(chosen, p)).probability
    known = _known(lot_size)
    return _in_lot(stages, math.floor(p * known + 0.5), known).probability


def model_of(plan: Sampled, *, per_item: bool = False) -> Model:
    """Poisson when nonconformities are counted (`per_item`) or the AQL is above 10; else hypergeometric in a
    known lot, binomial without one.
    """
    if per_item or (plan.aql is not None and float(plan.aql) > 10):
        return Model.POISSON
    return Model.BINOMIAL if plan.lot_size is None else Model.HYPERGEOMETRIC


def point_at(plan: Sampled, quality_percent: float, *, per_item: bool = False) -> OcPoint:
    """The behaviour at one quality; a known lot takes the nearest whole number of items, half up."""
    return _at(plan, quality_percent, per_item=per_item, least=0)


def at_aql(plan: Sampled, quality_percent: float, *, per_item: bool = False) -> OcPoint:
    """As `point_at`, with at least one nonconforming item in a known lot: an AQL means some, not none."""
    return _at(plan, quality_percent, per_item=per_item, least=1)


def lot_point(plan: Sampled, nonconforming: int) -> OcPoint:
    """The behaviour for the known lot when it holds that many nonconforming items."""
    lot_size = _known(plan.lot_size)
    passage = _in_lot(plan.stages, nonconforming, lot_size)
    return _point(plan, passage, 100 * nonconforming / lot_size, nonconforming)


def oc_curve(plan: Sampled, *, per_item: bool = False, points: int = 41) -> tuple[OcPoint, ...]:
    """At most `points` qualities (2 or more), evenly spread from none to the one that nearly never passes.

    Under 100 % inspection there is no sampling risk and no curve: ().
    """
    if plan.full_inspection:
        return ()
    end = consumer_quality(plan, _NEARLY_NEVER, per_item=per_item)
    steps = range(points)
    if end.nonconforming is None:
        model = model_of(plan, per_item=per_item)
        return tuple(_process_point(plan, model, end.quality_percent * step / (points - 1)) for step in steps)
    numbers = sorted({(end.nonconforming * step + (points - 1) // 2) // (points - 1) for step in steps})
    return tuple(lot_point(plan, number) for number in numbers)


def consumer_quality(plan: Sampled, beta: float = 0.10, *, per_item: bool = False) -> OcPoint:
    """The best quality that is accepted with at most the probability `beta`: at 0.10, the LTPD.

    In a known lot the smallest whole number of nonconforming items; else solved to some 1e-13. A process that
    is accepted more often even when every item is nonconforming (Ac not below n) gives 100 %. A plan that
    inspects everything has no such risk to state: ask `full_inspection` first.
    """
    model = model_of(plan, per_item=per_item)
    if model is Model.HYPERGEOMETRIC:
        return _first_in_lot(plan, _known(plan.lot_size), beta)
    low, high = 0.0, 100.0
    while model is Model.POISSON and _process_point(plan, model, high).probability > beta:
        low, high = high, 2 * high
    while high - low > 1e-13 * high:
        middle = (low + high) / 2
        if _process_point(plan, model, middle).probability > beta:
            low = middle
        else:
            high = middle
    return _process_point(plan, model, high)


def producer_risk(plan: Sampled, *, per_item: bool = False) -> float | None:
    """Probability that a lot just at the AQL is not accepted. None without an AQL or under 100 % inspection.

    A known lot at the AQL holds the nearest whole number of nonconforming items, at least one.
    """
    if plan.full_inspection or plan.aql is None:
        return None
    return 1.0 - at_aql(plan, float(plan.aql), per_item=per_item).probability


def outgoing_limit(
    plan: Sampled, *, per_item: bool = False, curve: Sequence[OcPoint] | None = None
) -> OcPoint | None:
    """Where the average outgoing quality is worst: its `aoq` is the AOQL. None under 100 % inspection.

    `curve` is the plan's own, where the caller has it already.
    """
    curve = oc_curve(plan, per_item=per_item) if curve is None else curve
    if not curve:
        return None
    best = max(range(len(curve)), key=lambda place: curve[place].aoq)
    left, right = curve[max(0, best - 1)], curve[min(len(curve) - 1, best + 1)]
    if left.nonconforming is not None and right.nonconforming is not None:
        numbers = range(left.nonconforming, right.nonconforming + 1)
        while len(numbers) > 3:
            third = len(numbers) // 3
            low, high = numbers[third], numbers[-1 - third]
            if lot_point(plan, low).aoq < lot_point(plan, high).aoq:
                numbers = range(low + 1, numbers[-1] + 1)
            else:
                numbers = range(numbers[0], high + 1)
        return max((lot_point(plan, number) for number in numbers), key=lambda point: point.aoq)
    model = model_of(plan, per_item=per_item)
    start, end = left.quality_percent, right.quality_percent
    while end - start > 1e-7 * end:
        part = (end - start) / 3
        if _process_point(plan, model, start + part).aoq < _process_point(plan, model, end - part).aoq:
            start += part
        else:
            end -= part
    return _process_point(plan, model, (start + end) / 2)


def outgoing_when_removed(point: OcPoint) -> float:
    """The average outgoing quality of `point` when nonconforming items found are taken out, not replaced.

    What goes out is the same, from a lot smaller by what was found: aoq / (1 - (p - aoq)).
    """
    removed = (point.quality_percent - point.aoq) / 100
    return point.aoq / (1 - removed) if removed < 1 else 0.0


def _at(plan: Sampled, quality_percent: float, *, per_item: bool, least: int) -> OcPoint:
    model = model_of(plan, per_item=per_item)
    if model is Model.HYPERGEOMETRIC:
        return lot_point(plan, max(least, math.floor(quality_percent * _known(plan.lot_size) / 100 + 0.5)))
    return _process_point(plan, model, quality_percent)


def _known(lot_size: int | None) -> int:
    if lot_size is None:
        raise InputError(
            "sampling.lot_needed",
            "The hypergeometric model needs the lot size.",
            "Give the lot size, or ask for the binomial model.",
        )
    return lot_size


def _first_in_lot(plan: Sampled, lot_size: int, beta: float) -> OcPoint:
    low, high = 0, lot_size
    while high - low > 1:
        middle = (low + high) // 2
        if _in_lot(plan.stages, middle, lot_size).probability > beta + _ROUNDING:
            low = middle
        else:
            high = middle
    return lot_point(plan, high)


def _process_point(plan: Sampled, model: Model, quality_percent: float) -> OcPoint:
    return _point(plan, _passage(plan.stages, _law(model, quality_percent / 100)), quality_percent)


def _point(
    plan: Sampled, passage: _Passage, quality_percent: float, nonconforming: int | None = None
) -> OcPoint:
    inspected, asn, going_out = 0, [], []
    for stage, accepted, reached in zip(plan.stages, passage.accepted, passage.reached, strict=True):
        inspected += stage.n
        asn.append(reached * stage.n)
        left = 1.0 if plan.lot_size is None else (plan.lot_size - inspected) / plan.lot_size
        going_out.append(accepted * left)
    return OcPoint(
        quality_percent,
        passage.probability,
        math.fsum(asn),
        quality_percent * min(1.0, math.fsum(going_out)),
        nonconforming,
    )


def _law(model: Model, p: float) -> _Law:
    """Stages of an endless process do not know of each other."""
    known: dict[int, tuple[int, list[float]]] = {}

    def law(n: int, _drawn: int, _found: int, top: int) -> list[float]:
        if n not in known or known[n][0] < top:
            known[n] = top, poisson_run(n * p, top) if model is Model.POISSON else binomial_run(n, p, top)
        longest, run = known[n]
        return run if longest == top else run[: top + 1]

    return law


def _in_lot(stages: Sequence[Stage], nonconforming: int, lot_size: int) -> _Passage:
    check_lot(sum(stage.n for stage in stages), nonconforming, lot_size)
    passage = _passage(
        stages,
        lambda n, drawn, found, top: hypergeometric_run(n, nonconforming - found, lot_size - drawn, top),
    )
    if nonconforming < min(stage.re for stage in stages):
        # Accepted for certain, which a sum of floats might miss by a little.
        rest = 1.0 - math.fsum(passage.accepted[:-1])
        return _Passage((*passage.accepted[:-1], rest), passage.reached)
    return passage


def _passage(stages: Sequence[Stage], law: _Law) -> _Passage:
    """Through the stages with every number found so far that leaves the lot undecided."""
    undecided = {0: 1.0}
    accepted, reached, drawn = [], [], 0
    for place, stage in enumerate(stages, 1):
        reached.append(math.fsum(undecided.values()))
        parts: dict[int, list[float]] = {}
        for found, chance in undecided.items():
            for more, likely in enumerate(law(stage.n, drawn, found, stage.re - 1 - found)):
                if likely:
                    parts.setdefault(found + more, []).append(chance * likely)
        sums = {found: math.fsum(terms) for found, terms in parts.items()}
        limit = stage.re - 1 if place == len(stages) else -1 if stage.ac is None else stage.ac
        accepted.append(math.fsum(chance for found, chance in sums.items() if found <= limit))
        undecided = {found: chance for found, chance in sums.items() if found > limit}
        drawn += stage.n
    return _Passage(tuple(accepted), tuple(reached))
