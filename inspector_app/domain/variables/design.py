"""Plans by variables computed for two points of the operating characteristic, one limit.

What comes out is computed, never a plan of a standard, and says so. The smallest sample that can hold both
risks is taken, and k from the middle of the range that holds them.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.design import check_risk
from inspector_app.domain.variables.curves import accept_share
from inspector_app.domain.variables.plan import LEAST, Method, VariablesPlan

MOST_ITEMS = 5000
_DIGITS = 4


@dataclass(frozen=True)
class VariablesDesign:
    """A computed plan, the qualities it was asked for (fractions beyond the limit) and the risks it has."""

    plan: VariablesPlan
    p1: float
    alpha: float
    p2: float
    beta: float


def design_variables(p1: float, alpha: float, p2: float, beta: float, method: Method) -> VariablesDesign:
    """The plan that accepts p1 with at least 1 - `alpha` and p2 with at most `beta`.

    Raises InputError `design.bad_risk`, `design.order`, `design.too_close` and `variables.bad_fraction`.
    """
    check_risk(alpha)
    check_risk(beta)
    for fraction in (p1, p2):
        accept_share(LEAST[method], 0.0, fraction, method)  # refuses what is no fraction
    if p1 >= p2:
        raise InputError(
            "design.order",
            f"The quality to accept, {p1:g}, is not better than the one to refuse, {p2:g}.",
            "Give the better one, with the smaller fraction, first.",
            p1=p1,
            p2=p2,
        )

    def span(n: int) -> tuple[float, float]:
        """The smallest k that holds the consumer's risk and the largest that holds the producer's."""
        return _k_at(n, p2, beta, method), _k_at(n, p1, 1 - alpha, method)

    low, high = LEAST[method] - 1, LEAST[method]
    while not _holds(span(high)):
        if high >= MOST_ITEMS:
            raise InputError(
                "design.too_close",
                f"No plan with up to {MOST_ITEMS} items tells {p1 * 100:g} % from {p2 * 100:g} % "
                "with these risks.",
                "Choose qualities further apart, or larger risks.",
                p1=p1,
                p2=p2,
            )
        low, high = high, min(MOST_ITEMS, 2 * high)
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if _holds(span(middle)) else (middle, high)
    k = _rounded(*span(high))
    plan = VariablesPlan(method, high, k, "computed", ("variables.computed",))
    return VariablesDesign(
        plan,
        p1,
        1 - accept_share(high, float(k), p1, method),
        p2,
        accept_share(high, float(k), p2, method),
    )


def _holds(span: tuple[float, float]) -> bool:
    return span[0] <= span[1]


def _rounded(least: float, most: float) -> Decimal:
    """The middle of the range with as few digits as stay inside it, four at least."""
    middle = Decimal((least + most) / 2)
    digits = _DIGITS
    while not Decimal(least) <= round(middle, digits) <= Decimal(most) and digits < 15:
        digits += 1
    return round(middle, digits)


def _k_at(n: int, fraction: float, probability: float, method: Method) -> float:
    """The k with which `fraction` is accepted with that probability, which falls as k grows."""
    low, high = -1.0, 1.0
    while accept_share(n, low, fraction, method) < probability:
        low *= 2
    while accept_share(n, high, fraction, method) > probability:
        high *= 2
    while high - low > 1e-12 * max(1.0, math.fabs(low)):
        middle = (low + high) / 2
        if accept_share(n, middle, fraction, method) > probability:
            low = middle
        else:
            high = middle
    return (low + high) / 2
