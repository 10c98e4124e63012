"""How often a single plan accepts a lot of a given quality: hypergeometric, binomial and Poisson.

Standard library only. It states risks; choosing a plan is not its business.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.plans import AttributePlan

_LADDER = (
    *(
        "0.010",
        "0.015",
        "0.025",
        "0.040",
        "0.065",
        "0.10",
        "0.15",
        "0.25",
        "0.40",
        "0.65",
        "1.0",
        "1.5",
        "2.0",
    ),
    *(
        "2.5",
        "3.0",
        "4.0",
        "5.0",
        "6.5",
        "8.0",
        "10",
        "12",
        "15",
        "20",
        "25",
        "30",
        "40",
        "50",
        "65",
        "80",
        "100",
    ),
    *("150", "200", "250", "300", "400", "500", "650", "800", "1000", "1500", "2000", "3000"),
)
"""Round qualities to speak of, per 100 items. Above 100 only for nonconformities per 100 items."""


@dataclass(frozen=True)
class RiskPoint:
    """How often a plan accepts a lot of one quality.

    `per_hundred` is the quality as text: nonconformities per 100 items when `per_item`, else percent
    nonconforming, to three digits, of a lot that holds exactly `nonconforming` such items.
    """

    per_hundred: str
    probability: float
    per_item: bool
    nonconforming: int | None

    @property
    def times_in_100(self) -> int:
        """The probability as a count out of 100; 0 and 100 only when it is exactly that."""
        if self.probability in (0.0, 1.0):
            return int(self.probability) * 100
        return min(99, max(1, math.floor(self.probability * 100 + 0.5)))


def accept_hypergeometric(n: int, ac: int, nonconforming: int, lot_size: int) -> float:
    """P(at most `ac` nonconforming among `n`) drawn without replacement from a lot holding `nonconforming`.

    Exact integers up to one correctly rounded division. Raises InputError `sampling.sample_exceeds_lot`.
    """
    if n > lot_size or nonconforming > lot_size:
        raise InputError(
            "sampling.sample_exceeds_lot",
            f"A lot of {lot_size} cannot hold {max(n, nonconforming)} items.",
            "Give numbers up to the lot size.",
            lot_size=lot_size,
            n=n,
            nonconforming=nonconforming,
        )
    conforming = lot_size - nonconforming
    found = max(0, n - conforming)
    ways = math.comb(nonconforming, found) * math.comb(conforming, n - found)
    accepted = 0
    while found <= min(ac, n):
        accepted += ways
        # From one count to the next by its exact ratio: far cheaper than binomial coefficients anew.
        ways = ways * (nonconforming - found) * (n - found) // ((found + 1) * (conforming - n + found + 1))
        found += 1
    return accepted / math.comb(lot_size, n)


def accept_binomial(n: int, ac: int, fraction: float) -> float:
    """P(at most `ac` nonconforming among `n`) when each item is nonconforming with probability `fraction`."""
    terms = (
        math.comb(n, found) * fraction**found * (1.0 - fraction) ** (n - found)
        for found in range(min(ac, n) + 1)
    )
    return min(1.0, math.fsum(terms))


def accept_poisson(n: int, ac: int, per_item: float) -> float:
    """P(at most `ac` nonconformities on `n` items) at `per_item` of them per item. `ac` may exceed `n`."""
    mean = n * per_item
    if mean == 0:
        return 1.0
    terms = (math.exp(found * math.log(mean) - mean - math.lgamma(found + 1)) for found in range(ac + 1))
    return min(1.0, math.fsum(terms))


def acceptance_probability(
    plan_n: int, ac: int, fraction: float, lot_size: int | None = None, *, per_item: bool = False
) -> float:
    """Probability that a plan with sample size `plan_n` and acceptance number `ac` accepts.

    `fraction` is the nonconforming share of the lot (0.025 for 2.5 %). With `per_item` it is nonconformities
    per item (may exceed 1; Poisson). With `lot_size` the model is hypergeometric on the nearest whole number
    of nonconforming items, half up; else binomial. Raises InputError `sampling.bad_fraction` or
    `sampling.sample_exceeds_lot`.
    """
    if fraction < 0 or (fraction > 1 and not per_item):
        raise InputError(
            "sampling.bad_fraction",
            f"A lot cannot be {fraction * 100:g} % nonconforming.",
            "Give a fraction from 0 to 1.",
            value=fraction,
        )
    if per_item:
        return accept_poisson(plan_n, ac, fraction)
    if lot_size is None:
        return accept_binomial(plan_n, ac, fraction)
    return accept_hypergeometric(plan_n, ac, math.floor(fraction * lot_size + 0.5), lot_size)


def risk_points(plan: AttributePlan, *, per_item: bool = False) -> tuple[RiskPoint, ...]:
    """Two qualities to explain a plan by: its AQL, and the first round one accepted at most 10 times in 100.

    Without an AQL the first point is the first round quality accepted at most half of the time. Counting
    nonconformities (`per_item`), and any AQL above 10, means Poisson; else the lot is known and the model is
    hypergeometric, on a whole number of nonconforming items, at least one. The points may be one and the
    same. Under 100 % inspection there is no sampling risk: no points.
    """
    if plan.full_inspection:
        return ()
    per_item = per_item or (plan.aql is not None and float(plan.aql) > 10)
    first = _first_at_most(plan, per_item, 0.5) if plan.aql is None else _point(plan, plan.aql, per_item)
    second = _first_at_most(plan, per_item, 0.1)
    return (first,) if first == second else (first, second)


def _point(plan: AttributePlan, per_hundred: str, per_item: bool) -> RiskPoint:
    if per_item:
        return RiskPoint(per_hundred, accept_poisson(plan.n, plan.ac, float(per_hundred) / 100), True, None)
    nonconforming = max(1, math.floor(float(per_hundred) * plan.lot_size / 100 + 0.5))
    probability = accept_hypergeometric(plan.n, plan.ac, nonconforming, plan.lot_size)
    return RiskPoint(f"{100 * nonconforming / plan.lot_size:.3g}", probability, False, nonconforming)


def _first_at_most(plan: AttributePlan, per_item: bool, limit: float) -> RiskPoint:
    """The ladder ends where every plan of the standard accepts less than any `limit` asked for here."""
    ladder = _LADDER if per_item else _LADDER[: _LADDER.index("100") + 1]
    points = (_point(plan, quality, per_item) for quality in ladder)
    return next(point for point in points if point.probability <= limit)
