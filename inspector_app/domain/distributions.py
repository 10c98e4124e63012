"""Distribution functions that statistics and sampling share: incomplete beta and gamma, chi-square and F.

Standard library only; floats, accurate to about 1e-11 for parameters as they occur here (up to some
thousands), better for small ones. The normal distribution is `statistics.NormalDist`.
"""

from __future__ import annotations

import math

_TINY = 1e-300
_EPSILON = 1e-15


def regularized_beta(x: float, a: float, b: float, *, rest: float | None = None) -> float:
    """I_x(a, b), the distribution function of the beta distribution; a, b > 0, 0 <= x <= 1.

    `rest` is 1 - x where the caller knows it better than a subtraction would.
    """
    if not (a > 0 and b > 0 and 0 <= x <= 1):
        raise ValueError("the incomplete beta function needs a, b > 0 and 0 <= x <= 1")
    y = 1 - x if rest is None else rest
    if x == 0 or y == 0:
        return 0.0 if x == 0 else 1.0
    front = math.exp(math.lgamma(a + b) - math.lgamma(a) - math.lgamma(b) + a * math.log(x) + b * math.log(y))
    # The fraction converges fast on this side of the mean; the other side is the complement.
    if x <= (a + 1) / (a + b + 2):
        return front * _beta_fraction(x, a, b) / a
    return 1 - front * _beta_fraction(y, b, a) / b


def regularized_gamma(x: float, a: float) -> tuple[float, float]:
    """P(a, x) and Q(a, x) = 1 - P(a, x), each computed where it is small; a > 0, x >= 0."""
    if not (a > 0 and x >= 0):
        raise ValueError("the incomplete gamma function needs a > 0 and x >= 0")
    if x == 0:
        return 0.0, 1.0
    front = math.exp(a * math.log(x) - x - math.lgamma(a))
    if x < a + 1:
        term = total = 1 / a
        step = a
        while term > total * _EPSILON:
            step += 1
            term *= x / step
            total += term
        return front * total, 1 - front * total
    upper = front * _gamma_fraction(x, a)
    return 1 - upper, upper


def chi_square_cdf(x: float, df: float) -> float:
    """P(chi-square with `df` degrees of freedom <= x); x >= 0."""
    return regularized_gamma(x / 2, df / 2)[0]


def chi_square_quantile(probability: float, df: float) -> float:
    """The x that chi-square with `df` degrees of freedom stays below with `probability` (0 < it < 1)."""
    if not (0 < probability < 1 and df > 0):
        raise ValueError("a chi-square quantile needs 0 < probability < 1 and df > 0")
    low, high = 0.0, max(df, 1.0)
    while chi_square_cdf(high, df) < probability:
        low, high = high, 2 * high
    x = (low + high) / 2
    while True:
        below, above = regularized_gamma(x / 2, df / 2)
        excess = below - probability if below < above else (1 - probability) - above
        if excess > 0:
            high = x
        else:
            low = x
        density = math.exp((df / 2 - 1) * math.log(x / 2) - x / 2 - math.lgamma(df / 2)) / 2
        newton = x - excess / density if density else low
        # Newton inside the bracket, halving where it would leave it.
        following = newton if low < newton < high else (low + high) / 2
        if abs(following - x) <= _EPSILON * x:
            return following
        x = following


def f_tail(f: float, df1: float, df2: float) -> float:
    """P(F with `df1` and `df2` degrees of freedom > f); f >= 0."""
    total = df2 + df1 * f
    return regularized_beta(df2 / total, df2 / 2, df1 / 2, rest=df1 * f / total)


def _beta_fraction(x: float, a: float, b: float) -> float:
    """The continued fraction of the incomplete beta function, by the method of Lentz."""
    c, d = 1.0, 1 / _away(1 - (a + b) * x / (a + 1))
    found, change, m = d, 2.0, 0
    while abs(change - 1) > _EPSILON:
        m += 1
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        d, c = 1 / _away(1 + even * d), _away(1 + even / c)
        found *= d * c
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        d, c = 1 / _away(1 + odd * d), _away(1 + odd / c)
        change = d * c
        found *= change
    return found


def _gamma_fraction(x: float, a: float) -> float:
    """The continued fraction of the upper incomplete gamma function, by the method of Lentz."""
    b = x + 1 - a
    c, d = 1 / _TINY, 1 / b
    found, change, step = d, 2.0, 0
    while abs(change - 1) > _EPSILON:
        step += 1
        factor = -step * (step - a)
        b += 2
        d, c = 1 / _away(b + factor * d), _away(b + factor / c)
        change = d * c
        found *= change
    return found


def _away(value: float) -> float:
    """A divisor that is not nought."""
    return value if abs(value) > _TINY else _TINY
