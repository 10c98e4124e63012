"""Process capability: Cp and Cpk from the within-subgroup sigma, Pp and Ppk from s over all readings.

Every index comes with its interval; what is not defined is None and has its reason, never nought. Intervals:
chi-square for Cp and Pp, Bissell (1990) for Cpk and Ppk, each with the degrees of freedom its sigma is
worth. They hold for a stable process with a normal distribution; that is the reader's to judge.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from statistics import NormalDist
from types import MappingProxyType

from inspector_app.domain.distributions import chi_square_quantile
from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.spread import Method, Subgroups, usual_method, within_spread
from inspector_app.domain.measurement.statistics import Summary, summarize
from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.measurement.whole import exact_mean

SMALL_SAMPLE = 30
"""Fewer readings get a warning: Bissell's interval is a normal approximation, and even at 30 a Ppk of 1.33
is known to no better than about a quarter of itself (its interval says so)."""
FEW_SUBGROUPS = 20
"""Fewer subgroups than control charts are usually begun with (20 to 25) get a warning."""

EFFECTIVE, NOMINAL = "effective", "nominal"
NO_READINGS, NO_LIMITS, ONE_LIMIT = "no_readings", "no_limits", "one_limit"
TOO_FEW, NO_SPREAD, NO_TARGET = "too_few", "no_spread", "no_target"
REASONS = MappingProxyType(
    {
        NO_READINGS: "there are no readings",
        NO_LIMITS: "there is no limit",
        ONE_LIMIT: "it needs both limits",
        TOO_FEW: "a spread needs two readings at least",
        NO_SPREAD: "the readings do not differ, so there is no spread",
        NO_TARGET: "there is no target",
    }
)
WARNINGS = MappingProxyType(
    {
        "small_sample": "fewer than 30 readings: go by the interval, not by the index alone",
        "few_subgroups": "fewer than 20 subgroups: the within sigma is uncertain",
        "mean_outside": "the mean lies outside the limits",
    }
)


@dataclass(frozen=True)
class Index:
    """An index and its confidence interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True)
class Capabilities:
    """The indices of one characteristic.

    `reasons` says for "cp", "cpk", "pp", "ppk" and "cpm" why it is None (keys of REASONS); `warnings` are
    keys of WARNINGS. `df_within` and `df_overall` are the degrees of freedom the intervals are made with.
    """

    summary: Summary | None
    subgroups: int
    method: Method
    sigma_within: float | None
    sigma_overall: float | None
    df_within: float | None
    df_overall: int | None
    confidence: float
    cp: Index | None = None
    cpk: Index | None = None
    pp: Index | None = None
    ppk: Index | None = None
    cpm: float | None = None
    reasons: dict[str, str] = field(default_factory=dict)
    warnings: tuple[str, ...] = ()


@dataclass(frozen=True)
class Limits:
    """Specification limits, either may be open, and the target."""

    lower: Decimal | None = None
    upper: Decimal | None = None
    target: Decimal | None = None

    def __post_init__(self) -> None:
        if self.lower is not None and self.upper is not None and self.lower > self.upper:
            raise InputError(
                "capability.limits",
                f"The lower limit {self.lower} is above the upper limit {self.upper}.",
                "Give the lower limit first; leave out the side that is open.",
                lower=str(self.lower),
                upper=str(self.upper),
            )

    @property
    def width(self) -> Fraction | None:
        """Upper minus lower, where both are given."""
        if self.lower is None or self.upper is None:
            return None
        return Fraction(self.upper) - Fraction(self.lower)

    def margin(self, mean: Fraction) -> Fraction | None:
        """Distance of the mean from the nearer limit, negative outside."""
        margins = []
        if self.upper is not None:
            margins.append(Fraction(self.upper) - mean)
        if self.lower is not None:
            margins.append(mean - Fraction(self.lower))
        return min(margins, default=None)


def capabilities(
    values: Sequence[Decimal],
    lower: Decimal | None,
    upper: Decimal | None,
    *,
    subgroup_size: int = 1,
    target: Decimal | None = None,
    method: Method | None = None,
    confidence: float = 0.95,
    degrees: str = EFFECTIVE,
) -> Capabilities:
    """Indices of readings in their order, every `subgroup_size` of them a subgroup.

    Raises InputError `capability.subgroup_size`, `capability.incomplete`, `capability.limits`,
    `capability.confidence`, `chart.subgroup`.
    """
    return capabilities_of(
        split(values, subgroup_size),
        Limits(lower, upper, target),
        method=method,
        confidence=confidence,
        degrees=degrees,
    )


def point_capabilities(values: Sequence[Decimal], tolerance: Tolerance) -> Capabilities:
    """Indices of single readings against a tolerance; limits that cross count as none."""
    lower, upper = tolerance.lower, tolerance.upper
    if lower is not None and upper is not None and lower > upper:
        lower = upper = None
    return capabilities(values, lower, upper, target=tolerance.target)


def split(values: Sequence[Decimal], size: int) -> tuple[tuple[Decimal, ...], ...]:
    """Readings in subgroups of `size`. InputError `capability.subgroup_size`, `capability.incomplete`."""
    if size < 1:
        raise InputError(
            "capability.subgroup_size",
            f"{size} is no size of a subgroup.",
            "Allowed: 1 (single readings) and more.",
            value=size,
        )
    if len(values) % size:
        raise InputError(
            "capability.incomplete",
            f"{len(values)} readings do not make whole subgroups of {size}: the last has "
            f"{len(values) % size}.",
            "Complete or leave out the last subgroup, or name the subgroup of each reading.",
            value=len(values),
            size=size,
        )
    return tuple(tuple(values[start : start + size]) for start in range(0, len(values), size))


def capabilities_of(
    subgroups: Subgroups,
    limits: Limits,
    *,
    method: Method | None = None,
    confidence: float = 0.95,
    degrees: str = EFFECTIVE,
) -> Capabilities:
    """Indices of readings in subgroups (of any sizes, in order).

    `degrees`: "effective" makes the intervals of Cp and Cpk with what the within sigma is worth; "nominal"
    with n - 1, as some programs do: narrower than the truth. Raises as `capabilities`.
    """
    if not 0.5 <= confidence < 1:
        raise InputError(
            "capability.confidence",
            f"{confidence} is no confidence level.",
            "Allowed: 0.5 and more, below 1; usual is 0.95.",
            value=confidence,
        )
    method = method or usual_method(subgroups)
    summary = summarize(value for group in subgroups for value in group)
    within = within_spread(subgroups, method)
    n = summary.n if summary else 0
    spread = float(summary.s) if summary is not None and summary.s is not None else None
    df_within = None if within is None else n - 1 if degrees == NOMINAL else within.df
    found = _Indices(subgroups, limits, n, confidence)
    if within is not None and df_within is not None:
        found.add("cp", "cpk", within.sigma, df_within)
    else:
        found.lack(("cp", "cpk"))
    if spread is not None:
        found.add("pp", "ppk", spread, n - 1)
    else:
        found.lack(("pp", "ppk"))
    return Capabilities(
        summary=summary,
        subgroups=len(subgroups),
        method=method,
        sigma_within=within.sigma if within else None,
        sigma_overall=spread,
        df_within=df_within,
        df_overall=n - 1 if spread is not None else None,
        confidence=confidence,
        cp=found.indices.get("cp"),
        cpk=found.indices.get("cpk"),
        pp=found.indices.get("pp"),
        ppk=found.indices.get("ppk"),
        cpm=found.around_target(spread),
        reasons=found.reasons,
        warnings=_warnings(found.mean, limits, n, subgroups, method),
    )


class _Indices:
    """Collects the indices that are defined and the reasons of those that are not."""

    def __init__(self, subgroups: Subgroups, limits: Limits, n: int, confidence: float) -> None:
        self.mean = exact_mean(value for group in subgroups for value in group)
        self.indices: dict[str, Index] = {}
        self.reasons: dict[str, str] = {}
        self._limits, self._n = limits, n
        self._tail = (1 - confidence) / 2

    def lack(self, names: Sequence[str]) -> None:
        """Indices whose sigma cannot be had."""
        for name in names:
            self.reasons[name] = TOO_FEW if self._n else NO_READINGS

    def add(self, potential: str, actual: str, sigma: float, df: float) -> None:
        """The index of the width and the one towards the nearer limit, from one sigma."""
        width = self._limits.width
        margin = self._limits.margin(self.mean) if self.mean is not None else None
        if margin is None or not sigma:
            self.reasons[potential] = self.reasons[actual] = NO_LIMITS if margin is None else NO_SPREAD
            return
        value = float(margin) / (3 * sigma)
        half = NormalDist().inv_cdf(1 - self._tail) * math.sqrt(1 / (9 * self._n) + value**2 / (2 * df))
        self.indices[actual] = Index(value, value - half, value + half)
        if width is None:
            self.reasons[potential] = ONE_LIMIT
            return
        value = float(width) / (6 * sigma)
        low, high = (value * math.sqrt(chi_square_quantile(p, df) / df) for p in (self._tail, 1 - self._tail))
        self.indices[potential] = Index(value, low, high)

    def around_target(self, sigma: float | None) -> float | None:
        """Cpm: the width over six times the spread around the target."""
        width, target, mean = self._limits.width, self._limits.target, self.mean
        if sigma is None or mean is None:
            self.lack(("cpm",))
        elif target is None:
            self.reasons["cpm"] = NO_TARGET
        elif width is None:
            self.reasons["cpm"] = NO_LIMITS if self._limits.margin(mean) is None else ONE_LIMIT
        elif spread := math.hypot(sigma, float(mean - Fraction(target))):
            return float(width) / (6 * spread)
        else:
            self.reasons["cpm"] = NO_SPREAD
        return None


def _warnings(
    mean: Fraction | None, limits: Limits, n: int, subgroups: Subgroups, method: Method
) -> tuple[str, ...]:
    found = []
    if 0 < n < SMALL_SAMPLE:
        found.append("small_sample")
    if method is not Method.MOVING_RANGE and len(subgroups) < FEW_SUBGROUPS:
        found.append("few_subgroups")
    margin = limits.margin(mean) if mean is not None else None
    if margin is not None and margin < 0:
        found.append("mean_outside")
    return tuple(found)
