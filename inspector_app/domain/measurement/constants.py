"""Control chart constants, from the distributions of the range and of s in samples of a normal process.

d2 and d3 (mean and standard deviation of the range in units of sigma) are integrals without a closed form:
tabulated to 12 decimals, and recomputed by quadrature in the tests. c4 is computed. Every other constant
follows from these three, so none is rounded: printed tables differ among each other in the last digit
(D4 for 3: 2.57459, printed as 2.574 and as 2.575).
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from inspector_app.domain.errors import InputError

SMALLEST, LARGEST = 2, 25

_D2 = (
    *(1.128379167096, 1.692568750643, 2.058750746008, 2.325928947281, 2.534412721223, 2.704356751214),
    *(2.847200612091, 2.970026324418, 3.077505461670, 3.172872703816, 3.258455279744, 3.335980354098),
    *(3.406763108200, 3.471826889882, 3.531982786110, 3.587883961765, 3.640063757937, 3.688963023208),
    *(3.734950119597, 3.778335829842, 3.819384643363, 3.858323423285, 3.895348148451, 3.930629219507),
)
_D3 = (
    *(0.852502466427, 0.888368004045, 0.879808202825, 0.864081941100, 0.848039686118, 0.833205335622),
    *(0.819831489792, 0.807834274553, 0.797050673519, 0.787314620550, 0.778478341203, 0.770416202064),
    *(0.763023095625, 0.756211429728, 0.749908089410, 0.744051783961, 0.738590853378, 0.733481495519),
    *(0.728686345707, 0.724173340718, 0.719914808434, 0.715886735492, 0.712068175148, 0.708440765889),
)


@dataclass(frozen=True)
class ChartConstants:
    """The constants for subgroups of `n`, under their usual names; lower limits are never below nought."""

    n: int
    d2: float
    d3: float
    c4: float

    @property
    def a2(self) -> float:
        """Limits of the mean from the mean range: 3 / (d2 sqrt n)."""
        return 3 / (self.d2 * math.sqrt(self.n))

    @property
    def a3(self) -> float:
        """Limits of the mean from the mean standard deviation: 3 / (c4 sqrt n)."""
        return 3 / (self.c4 * math.sqrt(self.n))

    @property
    def b3(self) -> float:
        """Lower limit of s over its mean."""
        return max(0.0, 1 - 3 * math.sqrt(1 - self.c4**2) / self.c4)

    @property
    def b4(self) -> float:
        """Upper limit of s over its mean."""
        return 1 + 3 * math.sqrt(1 - self.c4**2) / self.c4

    @property
    def d3_limit(self) -> float:
        """D3, lower limit of the range over its mean."""
        return max(0.0, 1 - 3 * self.d3 / self.d2)

    @property
    def d4_limit(self) -> float:
        """D4, upper limit of the range over its mean."""
        return 1 + 3 * self.d3 / self.d2

    @property
    def e2(self) -> float:
        """Limits of single readings from the mean range: 3 / d2."""
        return 3 / self.d2


def d2(n: int) -> float:
    """Mean of the range of `n` readings in units of sigma, n from 2 to 25; InputError `chart.subgroup`."""
    return _D2[_place(n)]


def d3(n: int) -> float:
    """Standard deviation of the range of `n` readings in units of sigma; as `d2`."""
    return _D3[_place(n)]


def d2_star(ranges: int, n: int) -> float:
    """Root mean square of the mean of `ranges` ranges of `n`: sqrt(d2^2 + d3^2 / ranges), Duncan's d2*."""
    return math.sqrt(d2(n) ** 2 + d3(n) ** 2 / ranges)


def c4(n: float) -> float:
    """Mean of s over sigma for `n` readings, any n > 1: sqrt(2/(n-1)) gamma(n/2) / gamma((n-1)/2).

    n need not be whole: n - 1 are degrees of freedom.
    """
    return math.sqrt(2 / (n - 1)) * math.exp(math.lgamma(n / 2) - math.lgamma((n - 1) / 2))


def chart_constants(n: int) -> ChartConstants:
    """All constants for subgroups of `n`, 2 to 25. Raises InputError `chart.subgroup`."""
    return ChartConstants(n, d2(n), d3(n), c4(n))


def _place(n: int) -> int:
    if not SMALLEST <= n <= LARGEST:
        raise InputError(
            "chart.subgroup",
            f"Ranges of {n} readings are not used; allowed are {SMALLEST} to {LARGEST}.",
            "Use the standard deviation for larger subgroups.",
            value=n,
        )
    return n - SMALLEST
