"""The limits of a measured value: symmetric, asymmetric or one-sided. Exact decimals, no rounding.

Simple acceptance only: the limits belong to the conforming values, and no measurement uncertainty is taken
off.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal

_EXACT = Context(prec=100)
"""More digits than a sum of readings and limits can have, whatever context the caller works in."""


@dataclass(frozen=True)
class Tolerance:
    """Limits in `unit` (empty where the point itself names its unit).

    Either `nominal` with the magnitudes `plus` and `minus` (both >= 0; None: that side is open), or `min`
    and/or `max`, or a nominal for information beside `min`/`max`, which then decide. What is written down is
    checked where it is read; nothing conforms to limits that cross.
    """

    nominal: Decimal | None = None
    plus: Decimal | None = None
    minus: Decimal | None = None
    unit: str = ""
    min: Decimal | None = None
    max: Decimal | None = None

    @property
    def lower(self) -> Decimal | None:
        """Lowest conforming value, inclusive; None where that side is open."""
        if self.min is not None:
            return self.min
        return (
            None if self.nominal is None or self.minus is None else _EXACT.subtract(self.nominal, self.minus)
        )

    @property
    def upper(self) -> Decimal | None:
        """Highest conforming value, inclusive; None where that side is open."""
        if self.max is not None:
            return self.max
        return None if self.nominal is None or self.plus is None else _EXACT.add(self.nominal, self.plus)

    def conforms(self, value: Decimal | None) -> bool:
        """Whether the value is within the limits. An empty reading (None) is not a conforming one."""
        return value is not None and not self.excess(value)

    def excess(self, value: Decimal) -> Decimal:
        """How far the value lies beyond its nearer limit: negative below the lower one, 0 within."""
        if self.lower is not None and value < self.lower:
            return _EXACT.subtract(value, self.lower)
        if self.upper is not None and value > self.upper:
            return _EXACT.subtract(value, self.upper)
        return Decimal(0)

    def deviation(self, value: Decimal) -> Decimal | None:
        """Value minus nominal; None where there is no nominal."""
        return None if self.nominal is None else _EXACT.subtract(value, self.nominal)
