"""How many items to inspect, none of them nonconforming, to be protected to a stated degree.

For critical nonconformities and isolated lots, where the plans of a standard give no protection. Exact
integers wherever a float could decide wrongly; it knows no plan, and nothing here is a plan of a standard.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.chances import hypergeometric_run

_EXACT_UP_TO = 2000
"""So many factors are multiplied exactly; above, one item more or less changes far more than a float errs."""
_CLOSE = 1e-9

Number = float | Fraction


@dataclass(frozen=True)
class Protection:
    """`n` items of the lot: finding none, a lot with `d` nonconforming items passes with `probability`.

    It is the smallest n whose probability does not exceed `beta`. `formula_n` is what the approximate formula
    n = (N - (d-1)/2) (1 - beta^(1/d)), rounded up, gives for the same lot. The formula is recalled from
    ISO 2859-1's clause on critical items, unverified, and is stated for comparison only.
    """

    lot_size: int
    n: int
    d: int
    beta: float
    probability: float
    formula_n: int


def items_for_protection(
    lot_size: int, *, fraction: Number | None = None, count: int | None = None, beta: Number = 0.10
) -> Protection:
    """The smallest sample that finds at least one nonconforming item with probability 1 - `beta`.

    Against `count` nonconforming items in the lot; or, given the `fraction` that may just be tolerated,
    against one more than it allows, floor(N p) + 1. Raises InputError `protection.bad_lot`,
    `protection.bad_beta`, `protection.bad_fraction`, `protection.bad_count`, `protection.one_of_two`.
    """
    _check_beta(beta)
    if lot_size < 1:
        raise InputError(
            "protection.bad_lot",
            f"A lot of {lot_size} items cannot be inspected.",
            "Give the number of items in the lot, 1 or more.",
            value=lot_size,
        )
    if (fraction is None) == (count is None):
        raise InputError(
            "protection.one_of_two",
            "Either the tolerated fraction or the number of nonconforming items is needed, not both.",
            "Give one of them.",
        )
    if fraction is not None:
        if not 0 <= fraction < 1:
            raise InputError(
                "protection.bad_fraction",
                f"{float(fraction):g} is not a tolerated fraction nonconforming.",
                "Give a fraction from 0 up to, but not including, 1 (0.002 for 0.2 %).",
                value=fraction,
            )
        against = math.floor(_exact(fraction) * lot_size) + 1
    else:
        against = _checked_count(count, lot_size)
    n = _smallest(lot_size, against, beta)
    return Protection(
        lot_size,
        n,
        against,
        float(beta),
        _missed(n, against, lot_size),
        min(lot_size, math.ceil((lot_size - (against - 1) / 2) * (1 - float(beta) ** (1 / against)) - 1e-9)),
    )


def zero_n_for_quality(fraction: Number, beta: Number = 0.10, lot_size: int | None = None) -> int:
    """The smallest sample with which a lot of that quality or worse passes, none found, at most `beta` often.

    `fraction` is the nonconforming share (0.05 for 5 %). With `lot_size`, hypergeometric on the smallest
    whole number of nonconforming items that is not less; else binomial. Raises InputError
    `protection.bad_fraction` or `protection.bad_beta`.
    """
    _check_beta(beta)
    if not 0 < fraction <= 1:
        raise InputError(
            "protection.bad_fraction",
            f"{float(fraction):g} is not a fraction nonconforming to be protected from.",
            "Give a fraction above 0 and up to 1 (0.05 for 5 %).",
            value=fraction,
        )
    if lot_size is not None:
        return _smallest(lot_size, max(1, _whole_up(fraction, lot_size)), beta)
    share = float(fraction)
    if share == 1.0:
        return 1
    n = max(1, math.ceil(math.log(beta) / math.log1p(-share) - 1e-9))
    return n if (1.0 - share) ** n <= float(beta) * (1 + 1e-12) else n + 1


def none_found(n: int, nonconforming: int, lot_size: int) -> Fraction:
    """P(none of `nonconforming` among `n` drawn from the lot), exactly."""
    # C(N-D, n)/C(N, n) = C(N-n, D)/C(N, D): the one with the smaller numbers is much the faster.
    drawn, held = min(n, nonconforming), max(n, nonconforming)
    return Fraction(math.comb(lot_size - held, drawn), math.comb(lot_size, drawn))


def _smallest(lot_size: int, nonconforming: int, beta: Number) -> int:
    limit = _exact(beta)
    low, high = 0, lot_size - nonconforming + 1  # none is missed by the latter
    while high - low > 1:
        middle = (low + high) // 2
        if _held(middle, nonconforming, lot_size, limit):
            high = middle
        else:
            low = middle
    return high


def _held(n: int, nonconforming: int, lot_size: int, limit: Fraction) -> bool:
    """Whether `n` items miss all at most `limit` often: exactly, where a float leaves doubt."""
    chance, bound = hypergeometric_run(n, nonconforming, lot_size, 0)[0], float(limit)
    if abs(chance - bound) > _CLOSE * bound or min(n, nonconforming) > _EXACT_UP_TO:
        return chance <= bound
    return none_found(n, nonconforming, lot_size) <= limit


def _missed(n: int, nonconforming: int, lot_size: int) -> float:
    if min(n, nonconforming) > _EXACT_UP_TO:
        return hypergeometric_run(n, nonconforming, lot_size, 0)[0]
    return float(none_found(n, nonconforming, lot_size))


def _whole_up(fraction: Number, lot_size: int) -> int:
    """The share as a whole number of items, rounded up; a share that came from dividing is that number."""
    nearest = round(_exact(fraction) * lot_size)
    if abs(float(fraction) * lot_size - nearest) < 1e-6:
        return nearest
    return math.ceil(_exact(fraction) * lot_size)


def _exact(number: Number) -> Fraction:
    """What was written: 0.1 means a tenth, not the float next to it."""
    return number if isinstance(number, Fraction) else Fraction(repr(float(number)))


def _checked_count(count: int | None, lot_size: int) -> int:
    if count is None or not 1 <= count <= lot_size:
        raise InputError(
            "protection.bad_count",
            f"{count} nonconforming items are not possible in a lot of {lot_size}.",
            f"Give a number from 1 to {lot_size}.",
            value=count,
            lot_size=lot_size,
        )
    return count


def _check_beta(beta: Number) -> None:
    if not 0 < beta < 1:
        raise InputError(
            "protection.bad_beta",
            f"{float(beta):g} is not a risk.",
            "Give a probability between 0 and 1 (0.10 for 10 %).",
            value=beta,
        )
