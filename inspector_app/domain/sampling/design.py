"""Plans by attributes computed for stated risks: two points of the curve, or the consumer's alone.

What comes out is computed, never a plan of a standard, and is to be labelled so. The smallest acceptance
number that can hold both risks is taken, with the smallest sample for it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.chances import accept_binomial, accept_hypergeometric, accept_poisson
from inspector_app.domain.sampling.curves import Model

MOST_ITEMS = 100_000
_ROUNDING = 1e-12


@dataclass(frozen=True)
class Design:
    """A computed single plan and the risks it really has.

    `p1`, `p2` are fractions (Poisson: nonconformities per item); in a known lot `d1` and `d2` are the numbers
    of nonconforming items they stand for: p1 rounded down and p2 rounded up, so that the risks hold for every
    lot at least as good, and at least as bad. `alpha` is the probability that p1 is not accepted, `beta` that
    p2 is. `p1` and `alpha` are None when only the consumer's point was asked for.
    """

    model: Model
    n: int
    ac: int
    p1: float | None
    alpha: float | None
    p2: float
    beta: float
    lot_size: int | None = None
    d1: int | None = None
    d2: int | None = None

    @property
    def re(self) -> int:
        return self.ac + 1


def design_single(
    p1: float,
    alpha: float,
    p2: float,
    beta: float,
    model: Model | str = Model.BINOMIAL,
    lot_size: int | None = None,
) -> Design:
    """The single plan that accepts p1 with at least 1 - `alpha` and p2 with at most `beta`.

    Raises InputError `design.bad_risk`, `design.bad_quality`, `design.order`, `design.lot_needed`,
    `design.too_close`.
    """
    law = _law(Model(model), lot_size)
    _check(p1, p2, law.model)
    check_risk(alpha)
    check_risk(beta)
    ac = law.too_few(p1, alpha, p2, beta) + 1
    while (n := law.smallest(ac, p2, beta)) is not None:
        if law.accepts(n, ac, p1, better=True) >= 1 - alpha - _ROUNDING:
            return law.design(n, ac, p1, p2)
        ac += 1
    raise InputError(
        "design.too_close",
        f"No plan with up to {law.most} items tells {p1 * 100:g} % from {p2 * 100:g} % with these risks.",
        "Choose qualities further apart, or larger risks.",
        p1=p1,
        p2=p2,
    )


def design_for_consumer(
    p2: float, beta: float, ac: int = 0, model: Model | str = Model.BINOMIAL, lot_size: int | None = None
) -> Design:
    """The smallest sample with acceptance number `ac` that accepts p2 with at most `beta`: isolated lots.

    Raises InputError `design.bad_risk`, `design.bad_quality`, `design.lot_needed`, `design.impossible`.
    """
    law = _law(Model(model), lot_size)
    _check(None, p2, law.model)
    check_risk(beta)
    n = law.smallest(ac, p2, beta) if ac >= 0 else None
    if n is None:
        raise InputError(
            "design.impossible",
            f"No sample protects from {p2 * 100:g} % with acceptance number {ac}.",
            "Choose a smaller acceptance number (0 or more), or a worse quality to be protected from.",
            value=ac,
            p2=p2,
        )
    return law.design(n, ac, None, p2)


def check_risk(risk: float) -> None:
    """Raises InputError `design.bad_risk`."""
    if not 0 < risk < 1:
        raise InputError(
            "design.bad_risk",
            f"{risk:g} is not a risk.",
            "Give a probability between 0 and 1 (0.05 for 5 %).",
            value=risk,
        )


@dataclass(frozen=True)
class _Law:
    """A model, and the largest sample looked at."""

    model: Model
    lot_size: int | None
    most: int

    def number(self, fraction: float, *, better: bool) -> int | None:
        """The fraction as whole items of the known lot, in the direction that keeps the risk."""
        if self.lot_size is None:
            return None
        exact = Fraction(repr(fraction)) * self.lot_size
        nearest = round(exact)
        if abs(exact - nearest) < Fraction(1, 10**6):
            return nearest
        return math.floor(exact) if better else math.ceil(exact)

    def accepts(self, n: int, ac: int, fraction: float, *, better: bool) -> float:
        number = self.number(fraction, better=better)
        if number is not None and self.lot_size is not None:
            return accept_hypergeometric(n, ac, number, self.lot_size)
        law = accept_poisson if self.model is Model.POISSON else accept_binomial
        return law(n, ac, fraction)

    def smallest(self, ac: int, p2: float, beta: float) -> int | None:
        """The smallest n that accepts p2 with at most `beta`; None when even the largest does not."""

        def holds(n: int) -> bool:
            return self.accepts(n, ac, p2, better=False) <= beta + _ROUNDING

        low, high = 0, 1
        while high < self.most and not holds(high):
            low, high = high, min(self.most, 2 * high)
        if not holds(high):
            return None
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (low, middle) if holds(middle) else (middle, high)
        return high

    def too_few(self, p1: float, alpha: float, p2: float, beta: float) -> int:
        """An acceptance number too small for both risks, as is every smaller one; -1 if none is known.

        Were n a real number, the producer's risk at the n that just holds the consumer's would fall with
        every Ac; and that n lies above the last whole one that does not hold it. So where even the latter
        leaves too large a risk, this Ac and all below are out: halving instead of trying them all.
        """

        def out(ac: int) -> bool:
            n = self.smallest(ac, p2, beta)
            return n is not None and self.accepts(n - 1, ac, p1, better=True) < 1 - alpha - _ROUNDING

        low, high = -1, 0
        while out(high):
            low, high = high, 2 * high + 1
        while high - low > 1:
            middle = (low + high) // 2
            low, high = (middle, high) if out(middle) else (low, middle)
        return low

    def design(self, n: int, ac: int, p1: float | None, p2: float) -> Design:
        return Design(
            self.model,
            n,
            ac,
            p1,
            None if p1 is None else 1 - self.accepts(n, ac, p1, better=True),
            p2,
            self.accepts(n, ac, p2, better=False),
            self.lot_size,
            None if p1 is None else self.number(p1, better=True),
            self.number(p2, better=False),
        )


def _law(model: Model, lot_size: int | None) -> _Law:
    if model is not Model.HYPERGEOMETRIC:
        return _Law(model, None, MOST_ITEMS)
    if lot_size is None or lot_size < 1:
        given = "none" if lot_size is None else lot_size
        raise InputError(
            "design.lot_needed",
            f"The hypergeometric model needs a lot of 1 or more, not {given}.",
            "Give the lot size, or choose the binomial model.",
            value=lot_size,
        )
    return _Law(model, lot_size, lot_size)


def _check(p1: float | None, p2: float, model: Model) -> None:
    most = math.inf if model is Model.POISSON else 1.0
    for fraction in (p1, p2):
        if fraction is not None and not 0 < fraction < most:
            raise InputError(
                "design.bad_quality",
                f"{fraction:g} is not a quality to compute a plan for.",
                "Give a fraction above 0 and below 1 (0.01 for 1 %)."
                if most == 1.0
                else "Give nonconformities per item, above 0.",
                value=fraction,
            )
    if p1 is not None and p1 >= p2:
        raise InputError(
            "design.order",
            f"The quality to accept, {p1:g}, is not better than the one to refuse, {p2:g}.",
            "Give the better one, with the smaller fraction, first.",
            p1=p1,
            p2=p2,
        )
