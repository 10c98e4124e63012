"""The limits of a measured value: symmetric, asymmetric, one-sided, in percent, on the value or on its
deviation from the nominal. Exact decimals, no rounding.

The limits belong to the conforming values. What measurement uncertainty makes of them is in `conformity`.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Context, Decimal
from enum import StrEnum

_EXACT = Context(prec=100)
"""More digits than a sum of readings and limits can have, whatever context the caller works in."""


class Mode(StrEnum):
    """What is read at the point: the value itself, or how far it lies from the nominal (dial gauges)."""

    VALUE = "value"
    DEVIATION = "deviation"


@dataclass(frozen=True)
class Tolerance:
    """Limits in `unit` (empty where the point itself names its unit).

    Either `nominal` with the magnitudes `plus` and `minus` or `plus_percent` and `minus_percent` (of the
    nominal's magnitude; all >= 0; None: that side is open), or `min` and/or `max`, or a nominal for
    information beside `min`/`max`, which then decide. In deviation mode a reading is value minus nominal:
    `lower` and `upper` then lie around 0, and so do `min` and `max`. What is written down is checked where it
    is read; nothing conforms to limits that cross.
    """

    nominal: Decimal | None = None
    plus: Decimal | None = None
    minus: Decimal | None = None
    unit: str = ""
    min: Decimal | None = None
    max: Decimal | None = None
    plus_percent: Decimal | None = None
    minus_percent: Decimal | None = None
    mode: Mode = Mode.VALUE

    @property
    def reads_deviation(self) -> bool:
        return self.mode == Mode.DEVIATION

    @property
    def target(self) -> Decimal | None:
        """The reading a perfect piece would give: 0 in deviation mode, else the nominal."""
        return Decimal(0) if self.reads_deviation else self.nominal

    @property
    def lower(self) -> Decimal | None:
        """Lowest conforming reading, inclusive; None where that side is open."""
        if self.min is not None:
            return self.min
        minus = self._magnitude(self.minus, self.minus_percent)
        return None if self.target is None or minus is None else _EXACT.subtract(self.target, minus)

    @property
    def upper(self) -> Decimal | None:
        """Highest conforming reading, inclusive; None where that side is open."""
        if self.max is not None:
            return self.max
        plus = self._magnitude(self.plus, self.plus_percent)
        return None if self.target is None or plus is None else _EXACT.add(self.target, plus)

    @property
    def below(self) -> Decimal | None:
        """How far the lower limit lies below the target; None without one of them."""
        lower, target = self.lower, self.target
        return None if lower is None or target is None else _EXACT.subtract(target, lower)

    @property
    def above(self) -> Decimal | None:
        """How far the upper limit lies above the target; None without one of them."""
        upper, target = self.upper, self.target
        return None if upper is None or target is None else _EXACT.subtract(upper, target)

    def _magnitude(self, absolute: Decimal | None, percent: Decimal | None) -> Decimal | None:
        if absolute is not None or percent is None or self.nominal is None:
            return absolute
        return _EXACT.scaleb(_EXACT.multiply(self.nominal.copy_abs(), percent), -2)

    def conforms(self, reading: Decimal | None) -> bool:
        """Whether the reading is within the limits. An empty reading (None) is not a conforming one."""
        return reading is not None and not self.excess(reading)

    def excess(self, reading: Decimal) -> Decimal:
        """How far the reading lies beyond its nearer limit: negative below the lower one, 0 within."""
        lower, upper = self.lower, self.upper
        if lower is not None and reading < lower:
            return _EXACT.subtract(reading, lower)
        if upper is not None and reading > upper:
            return _EXACT.subtract(reading, upper)
        return Decimal(0)

    def deviation(self, reading: Decimal) -> Decimal | None:
        """Value minus nominal; None where there is no nominal. In deviation mode the reading is just that."""
        return None if self.target is None else _EXACT.subtract(reading, self.target)

    def actual(self, reading: Decimal) -> Decimal | None:
        """The value of the piece: nominal plus reading in deviation mode, else the reading."""
        if not self.reads_deviation:
            return reading
        return None if self.nominal is None else _EXACT.add(self.nominal, reading)
