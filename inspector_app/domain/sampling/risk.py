"""Two qualities that explain the risk of a plan to people who have never seen an operating characteristic.

Any kind of plan. It states risks as numbers; the sentences are those of the interface and the reports, and
choosing a plan is not its business.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector_app.domain.sampling.curves import Model, Sampled, at_aql, model_of

_LADDER = (
    *("0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65"),
    *("1.0", "1.5", "2.0", "2.5", "3.0", "4.0", "5.0", "6.5", "8.0"),
    *("10", "12", "15", "20", "25", "30", "40", "50", "65", "80"),
    *("100", "150", "200", "250", "300", "400", "500", "650", "800", "1000", "1500", "2000", "3000"),
)
"""Round qualities to speak of, per 100 items. Above 100 only for nonconformities per 100 items."""


@dataclass(frozen=True)
class RiskPoint:
    """How often a plan accepts a lot of one quality.

    `per_hundred` is the quality as text: nonconformities per 100 items when `per_item`, else percent
    nonconforming, to three digits, of a lot that holds exactly `nonconforming` such items (None for a
    process).
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


def risk_points(plan: Sampled, *, per_item: bool = False) -> tuple[RiskPoint, ...]:
    """Two qualities to explain a plan by: its AQL, and the first round one accepted at most 10 times in 100.

    Without an AQL the first point is the first round quality accepted at most half of the time. Counting
    nonconformities (`per_item`), and any AQL above 10, means Poisson; else the lot is known and the model is
    hypergeometric, on a whole number of nonconforming items, at least one. The points may be one and the
    same. Under 100 % inspection there is no sampling risk: no points.
    """
    if plan.full_inspection:
        return ()
    per_item = model_of(plan, per_item=per_item) is Model.POISSON
    first = _first_at_most(plan, per_item, 0.5) if plan.aql is None else _point(plan, plan.aql, per_item)
    second = _first_at_most(plan, per_item, 0.1)
    return (first,) if first == second else (first, second)


def _point(plan: Sampled, per_hundred: str, per_item: bool) -> RiskPoint:
    point = at_aql(plan, float(per_hundred), per_item=per_item)
    if point.nonconforming is None:
        return RiskPoint(per_hundred, point.probability, per_item, None)
    return RiskPoint(f"{point.quality_percent:.3g}", point.probability, False, point.nonconforming)


def _first_at_most(plan: Sampled, per_item: bool, limit: float) -> RiskPoint:
    """The ladder ends where every plan of the standard accepts less than any `limit` asked for here."""
    ladder = _LADDER if per_item else _LADDER[: _LADDER.index("100") + 1]
    points = (_point(plan, quality, per_item) for quality in ladder)
    return next(point for point in points if point.probability <= limit)
