"""Probabilities of finding so many nonconforming items in one sample: binomial, Poisson, hypergeometric.

Each law gives a run of probabilities from 0 up to a number (0 or more), as floats good to some 1e-14. One of
them comes from Loader's saddle-point form, which needs no factorials; its neighbours follow by their exact
ratio. Knows nothing of plans.

Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
"""

from __future__ import annotations

import math
from collections.abc import Callable

from inspector_app.domain.errors import InputError

_HALF_LOG_TWO_PI = 0.5 * math.log(2.0 * math.pi)
_NOTHING = 1e-40
"""A chance that is so small a part of the largest one counts as 0: long runs end there."""


def binomial_run(n: int, fraction: float, top: int) -> list[float]:
    """P(x nonconforming among `n`) for x = 0 .. min(top, n)."""
    last = min(top, n)
    if fraction <= 0.0 or fraction >= 1.0:
        sure = 0 if fraction <= 0.0 else n
        return [1.0 if x == sure else 0.0 for x in range(last + 1)]
    odds = fraction / (1.0 - fraction)
    start = min(last, int((n + 1) * fraction))
    return _run(0, last, start, binomial_chance(start, n, fraction), lambda x: (n - x) * odds / (x + 1))


def poisson_run(mean: float, top: int) -> list[float]:
    """P(x nonconformities) for x = 0 .. top, when `mean` are expected."""
    if mean <= 0.0:
        return [1.0] + [0.0] * top
    start = min(top, int(mean))
    if start == 0:
        first = math.exp(-mean)
    else:
        first = math.exp(-_stirling_rest(start) - _deviance(start, mean)) / math.sqrt(2.0 * math.pi * start)
    return _run(0, top, start, first, lambda x: mean / (x + 1))


def hypergeometric_run(n: int, nonconforming: int, lot_size: int, top: int) -> list[float]:
    """P(x nonconforming among `n` of a lot with `nonconforming`), x = 0 .. min(top, n, nonconforming)."""
    last = min(top, n, nonconforming)
    conforming = lot_size - nonconforming
    least = max(0, n - conforming)
    if last < least:
        return [0.0] * (last + 1)
    mode = (n + 1) * (nonconforming + 1) // (lot_size + 2)
    start = min(last, max(least, mode))
    share = n / lot_size
    first = (
        binomial_chance(start, nonconforming, share)
        * binomial_chance(n - start, conforming, share)
        / binomial_chance(n, lot_size, share)
    )
    return _run(
        least,
        last,
        start,
        first,
        lambda x: (nonconforming - x) * (n - x) / ((x + 1) * (conforming - n + x + 1)),
    )


def accept_binomial(n: int, ac: int, fraction: float) -> float:
    """P(at most `ac` nonconforming among `n`) when each item is nonconforming with probability `fraction`."""
    return min(1.0, math.fsum(binomial_run(n, fraction, ac)))


def accept_poisson(n: int, ac: int, per_item: float) -> float:
    """P(at most `ac` nonconformities on `n` items) at `per_item` of them per item. `ac` may exceed `n`."""
    return min(1.0, math.fsum(poisson_run(n * per_item, ac)))


def accept_hypergeometric(n: int, ac: int, nonconforming: int, lot_size: int) -> float:
    """P(at most `ac` nonconforming among `n`) drawn without replacement from a lot holding `nonconforming`.

    Raises InputError `sampling.sample_exceeds_lot`.
    """
    check_lot(n, nonconforming, lot_size)
    if nonconforming <= ac:
        return 1.0  # certain, whatever is drawn; a sum of floats might say a little less
    return min(1.0, math.fsum(hypergeometric_run(n, nonconforming, lot_size, ac)))


def check_lot(n: int, nonconforming: int, lot_size: int) -> None:
    """Raises InputError `sampling.sample_exceeds_lot` when the lot is too small for either."""
    if n > lot_size or nonconforming > lot_size:
        raise InputError(
            "sampling.sample_exceeds_lot",
            f"A lot of {lot_size} cannot hold {max(n, nonconforming)} items.",
            "Give numbers up to the lot size.",
            lot_size=lot_size,
            n=n,
            nonconforming=nonconforming,
        )


def binomial_chance(x: int, n: int, fraction: float) -> float:
    """P(exactly `x` among `n`), each with probability `fraction`."""
    if x == 0:
        return 1.0 if n == 0 else math.exp(n * math.log1p(-fraction)) if fraction < 1.0 else 0.0
    if x == n:
        return math.exp(n * math.log(fraction)) if fraction > 0.0 else 0.0
    exponent = (
        _stirling_rest(n)
        - _stirling_rest(x)
        - _stirling_rest(n - x)
        - _deviance(x, n * fraction)
        - _deviance(n - x, n * (1.0 - fraction))
    )
    return math.exp(exponent) * math.sqrt(n / (2.0 * math.pi * x * (n - x)))


def _run(least: int, last: int, start: int, first: float, ratio: Callable[[int], float]) -> list[float]:
    """Chances of 0 .. last from the one of `start`; `ratio(x)` is that of x + 1 over that of x.

    They fall to both sides of `start`, so what follows after a negligible one is negligible as well.
    """
    chances = [0.0] * (last + 1)
    chances[start] = first
    negligible = first * _NOTHING
    for x in range(start, last):
        chances[x + 1] = chances[x] * ratio(x)
        if chances[x + 1] <= negligible:
            break
    for x in range(start - 1, least - 1, -1):
        chances[x] = chances[x + 1] / ratio(x)
        if chances[x] <= negligible:
            break
    return chances


def _stirling_rest(n: int) -> float:
    """log n! - log(sqrt(2 pi n) (n/e)^n), for n >= 1."""
    if n < 16:
        return math.lgamma(n + 1.0) - (n + 0.5) * math.log(n) + n - _HALF_LOG_TWO_PI
    square = float(n) * n
    return (1 / 12 - (1 / 360 - (1 / 1260 - (1 / 1680 - 1 / 1188 / square) / square) / square) / square) / n


def _deviance(x: float, mean: float) -> float:
    """x log(x/mean) + mean - x without cancellation where the two are close."""
    if abs(x - mean) >= 0.1 * (x + mean):
        return x * math.log(x / mean) + mean - x
    v = (x - mean) / (x + mean)
    total, power, term = (x - mean) * v, 2.0 * x * v, 1
    while True:
        power *= v * v
        term += 2
        longer = total + power / term
        if longer == total:
            return total
        total = longer
