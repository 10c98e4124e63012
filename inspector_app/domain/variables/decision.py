"""Decides a lot from its measured values: one limit by k, two limits by the estimated share beyond both.

One limit: accepted when Q >= k ("Form 1"), exactly as the constant is printed. Two limits: accepted when the
estimated fractions beyond the upper and the lower one together do not exceed M ("Form 2"), M being the
estimate at Q = k for the same n; deciding each side by k alone would accept lots that are bad on both sides.
For one limit the two forms are the same rule here, as M comes from k. Printed tables of M are rounded apart
from those of k and may differ in the last digit.

Values and limits are exact decimals, and so is the comparison with k. Source: MIL-STD-414, B3 to B12, D.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from math import inf, sqrt

from inspector_app.domain.errors import InputError
from inspector_app.domain.variables.plan import Method, VariablesPlan, estimated_share

_ROUNDING = 1e-12
"""A share that equals M counts as within it, whatever the last digits of its float."""


@dataclass(frozen=True)
class VariablesResult:
    """What the sample says. `spread` is s (n - 1 in the denominator), or the known sigma.

    `q_*` is the distance of the mean from that limit in spreads, positive inside; `share_*` the estimated
    fraction beyond it; None where there is no such limit. `form`: 1 decided by k, 2 by M.
    """

    accepted: bool
    form: int
    mean: float
    s: float
    spread: float
    q_upper: float | None
    q_lower: float | None
    share_upper: float | None
    share_lower: float | None
    greatest_share: float

    @property
    def share(self) -> float:
        """The estimated fraction nonconforming, beyond either limit."""
        return (self.share_upper or 0.0) + (self.share_lower or 0.0)


def decide(
    values: Sequence[Decimal],
    plan: VariablesPlan,
    *,
    lower: Decimal | None = None,
    upper: Decimal | None = None,
    sigma: Decimal | None = None,
) -> VariablesResult:
    """Decide by the sample, which must have exactly the plan's n.

    Raises InputError `variables.no_limit`, `variables.limits_crossed`, `variables.wrong_count`,
    `variables.sigma_needed`, `variables.sigma_unused` and, when all values are the same and within the
    limits, `variables.no_spread`: then nothing can be estimated.
    """
    _check(values, plan, lower, upper, sigma)
    exact = [Fraction(value) for value in values]
    mean = sum(exact, Fraction(0)) / len(exact)
    variance = (
        sum(((value - mean) ** 2 for value in exact), Fraction(0)) / (len(exact) - 1)
        if len(exact) > 1
        else Fraction(0)
    )
    square = variance if sigma is None else Fraction(sigma) ** 2
    above = None if upper is None else Fraction(upper) - mean
    below = None if lower is None else mean - Fraction(lower)
    rooms = [room for room in (above, below) if room is not None]
    if square == 0 and min(rooms) >= 0:
        raise InputError(
            "variables.no_spread",
            f"All {len(values)} values are {values[0]}: without spread nothing can be estimated.",
            "Measure with a finer resolution, or inspect by attributes.",
            n=len(values),
            value=values[0],
        )
    spread = sqrt(square)
    q_upper, q_lower = _index(above, spread), _index(below, spread)
    share_upper = None if q_upper is None else estimated_share(q_upper, plan.n, plan.method)
    share_lower = None if q_lower is None else estimated_share(q_lower, plan.n, plan.method)
    if len(rooms) == 1:
        accepted = _reaches(rooms[0], Fraction(plan.k), square)
    else:
        accepted = (share_upper or 0.0) + (share_lower or 0.0) <= plan.greatest_share + _ROUNDING
    return VariablesResult(
        accepted=accepted,
        form=len(rooms),
        mean=float(mean),
        s=sqrt(variance),
        spread=spread,
        q_upper=q_upper,
        q_lower=q_lower,
        share_upper=share_upper,
        share_lower=share_lower,
        greatest_share=plan.greatest_share,
    )


def _index(room: Fraction | None, spread: float) -> float | None:
    """Q, with its sign: a mean beyond the limit is negative. Without spread the sign is all there is."""
    if room is None:
        return None
    if spread == 0.0:
        return inf if room >= 0 else -inf
    return float(room) / spread


def _reaches(room: Fraction, k: Fraction, square: Fraction) -> bool:
    """Whether room >= k times the root of `square`, without taking the root."""
    if k >= 0:
        return room >= 0 and room * room >= k * k * square
    return room >= 0 or room * room <= k * k * square


def _check(
    values: Sequence[Decimal],
    plan: VariablesPlan,
    lower: Decimal | None,
    upper: Decimal | None,
    sigma: Decimal | None,
) -> None:
    if lower is None and upper is None:
        raise InputError(
            "variables.no_limit",
            "No specification limit was given.",
            "Give the lower limit, the upper limit, or both.",
        )
    if lower is not None and upper is not None and lower >= upper:
        raise InputError(
            "variables.limits_crossed",
            f"The lower limit {lower} is not below the upper limit {upper}.",
            "Give the smaller one as the lower limit.",
            lower=lower,
            upper=upper,
        )
    if len(values) != plan.n:
        raise InputError(
            "variables.wrong_count",
            f"The plan asks for {plan.n} values and there are {len(values)}.",
            f"Measure exactly the number of items of the plan ({plan.note}).",
            n=plan.n,
            found=len(values),
        )
    if plan.method is Method.SIGMA and (sigma is None or sigma <= 0):
        given = "none" if sigma is None else sigma
        raise InputError(
            "variables.sigma_needed",
            f"The sigma-method needs the known standard deviation, above 0; given: {given}.",
            "Give sigma, or use the s-method.",
            value=sigma,
        )
    if plan.method is Method.S and sigma is not None:
        raise InputError(
            "variables.sigma_unused",
            f"The s-method takes the standard deviation from the sample, not {sigma}.",
            "Leave sigma out, or use the sigma-method.",
            value=sigma,
        )
