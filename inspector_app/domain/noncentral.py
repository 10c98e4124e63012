"""The noncentral t distribution, which decides how often a plan by the s-method accepts.

Standard library only. P(T' >= t) is the mean of Phi(delta - t W) over W = chi / sqrt(df). In log W the
integrand is smooth and falls off fast on both sides, so that the plain trapezoid rule converges
exponentially: the result is good to some 1e-12, absolutely.
"""

from __future__ import annotations

import math

_NOTHING = 1e-20
_STEP, _LONGEST = 0.5, 0.14
"""Width of a step as a share of the narrowest feature of the integrand, and at most."""


def noncentral_t_tail(t: float, df: float, delta: float) -> float:
    """P(T' >= t) with `df` degrees of freedom (1 or more) and noncentrality `delta`."""
    step = min(_LONGEST, _STEP / math.sqrt(2.0 * df + t * t + delta * delta))
    total = _above(delta - t)
    weights = 1.0
    for direction in (1, -1):
        place = direction
        while True:
            u = place * step
            # The density of log W, scaled to 1 at its highest point.
            weight = math.exp(df * (u - math.expm1(2.0 * u) / 2.0))
            if weight < _NOTHING:
                break
            weights += weight
            total += weight * _above(delta - t * math.exp(u))
            place += direction
    return total / weights


def _above(z: float) -> float:
    """Phi(z)."""
    return 0.5 * math.erfc(-z * math.sqrt(0.5))
