"""Control charts: points, centre lines and limits of I-MR, Xbar-R and Xbar-S, and the rules they break.

The centre is the mean of all readings, exactly; limits are three sigma of a point away, from the same
within-subgroup sigma that Cp and Cpk use. The chart of the spread is looked at for points beyond its limits
only: its points are skewed, and moving ranges lean on each other.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.constants import c4, d2, d3
from inspector_app.domain.measurement.rules import RuleSet, Signal, signals
from inspector_app.domain.measurement.spread import (
    Method,
    Spread,
    Subgroups,
    deviation,
    moving_ranges,
    usual_method,
    within_spread,
)
from inspector_app.domain.measurement.whole import fractions_of, whole_groups

TOO_FEW, NO_SPREAD = "too_few", "no_spread"
"""Why there are no charts; words for them are with the reasons of the capability indices."""


class ChartKind(StrEnum):
    """A pair of charts, of the location and of the spread."""

    I_MR = "i-mr"
    XBAR_R = "xbar-r"
    XBAR_S = "xbar-s"

    @property
    def method(self) -> Method:
        """The within-subgroup sigma its limits are made from."""
        return _METHODS[self]

    @property
    def charts(self) -> tuple[str, str]:
        """What its two charts show."""
        return _NAMES[self]


_METHODS = {
    ChartKind.I_MR: Method.MOVING_RANGE,
    ChartKind.XBAR_R: Method.RANGE,
    ChartKind.XBAR_S: Method.S,
}
_NAMES = {
    ChartKind.I_MR: ("individuals", "moving range"),
    ChartKind.XBAR_R: ("mean", "range"),
    ChartKind.XBAR_S: ("mean", "s"),
}


class ChartPoint(NamedTuple):
    """One point: `place` counts subgroups (single readings) from 0; a moving range has that of its second."""

    place: int
    value: Fraction | float
    centre: Fraction | float
    lower: float
    upper: float

    @property
    def out(self) -> bool:
        """Whether it lies beyond a limit; on it is not beyond."""
        # Rounding keeps the order: what is strictly inside as a float is inside. The rest exactly.
        if self.lower < float(self.value) < self.upper:
            return False
        return not self.lower <= self.value <= self.upper


@dataclass(frozen=True)
class ControlCharts:
    """Both charts; without points and with a `reason` where limits cannot be had."""

    kind: ChartKind
    spread: Spread | None
    location: tuple[ChartPoint, ...] = ()
    variation: tuple[ChartPoint, ...] = ()
    signals: tuple[Signal, ...] = ()
    reason: str = ""

    @property
    def stable(self) -> bool | None:
        """No rule broken and no spread beyond its limits; None where there are no limits."""
        if self.reason:
            return None
        return not self.signals and not any(point.out for point in self.variation)


def usual_chart(subgroups: Subgroups) -> ChartKind:
    """The pair of charts that goes with the usual estimate of sigma."""
    method = usual_method(subgroups)
    return next(kind for kind, its in _METHODS.items() if its is method)


def control_charts(subgroups: Subgroups, kind: ChartKind, rules: RuleSet = RuleSet.NELSON) -> ControlCharts:
    """Charts of subgroups in their order; I-MR takes the readings one by one.

    Raises InputError `chart.too_small` for a subgroup of one in a chart of means, `chart.subgroup` for ranges
    of more than 25.
    """
    if kind is ChartKind.I_MR:
        subgroups = [(value,) for group in subgroups for value in group]
    else:
        _refuse_single(subgroups, kind)
    spread = within_spread(subgroups, kind.method)
    if spread is None or len(subgroups) < 2:
        return ControlCharts(kind, None, reason=TOO_FEW)
    if not spread.sigma:
        return ControlCharts(kind, spread, reason=NO_SPREAD)
    groups, scale = whole_groups(subgroups)
    centre = Fraction(sum(map(sum, groups)), scale * sum(map(len, groups)))
    single = kind is ChartKind.I_MR
    if single:
        means = fractions_of([unit for (unit,) in groups], scale)
    else:
        means = [Fraction(sum(group), len(group) * scale) for group in groups]
    sigmas = [spread.sigma / math.sqrt(len(group)) for group in groups]
    middle = float(centre)
    location = tuple(
        ChartPoint(place, mean, centre, middle - 3 * sigma, middle + 3 * sigma)
        for place, (mean, sigma) in enumerate(zip(means, sigmas, strict=True))
    )
    return ControlCharts(
        kind,
        spread,
        location,
        _moving(groups, scale, spread.sigma) if single else _inside(groups, scale, spread),
        signals(means, centre, sigmas, rules),
    )


def _refuse_single(subgroups: Subgroups, kind: ChartKind) -> None:
    for place, group in enumerate(subgroups, start=1):
        if len(group) < 2:
            raise InputError(
                "chart.too_small",
                f"Subgroup {place} has {len(group)} reading, and a chart of kind {kind} needs 2 or more in "
                "each.",
                "Complete the subgroup, or chart the readings one by one with i-mr.",
                value=place,
            )


def _moving(groups: list[list[int]], scale: int, sigma: float) -> tuple[ChartPoint, ...]:
    centre, above = d2(2) * sigma, 3 * d3(2) * sigma
    ranges = fractions_of(moving_ranges([unit for (unit,) in groups]), scale)
    return tuple(
        ChartPoint(place, value, centre, 0.0, centre + above) for place, value in enumerate(ranges, start=1)
    )


def _inside(groups: list[list[int]], scale: int, spread: Spread) -> tuple[ChartPoint, ...]:
    """Range or s of each subgroup with the limits for its size."""
    values: Sequence[Fraction | float]
    if spread.method is Method.RANGE:
        values = fractions_of([max(group) - min(group) for group in groups], scale)
    else:
        values = [deviation(group, scale) for group in groups]
    limits = {}
    for n in {len(group) for group in groups}:
        if spread.method is Method.RANGE:
            centre, away = d2(n) * spread.sigma, 3 * d3(n) * spread.sigma
        else:
            centre, away = c4(n) * spread.sigma, 3 * math.sqrt(1 - c4(n) ** 2) * spread.sigma
        limits[n] = (centre, max(0.0, centre - away), centre + away)
    return tuple(
        ChartPoint(place, value, *limits[len(group)])
        for place, (value, group) in enumerate(zip(values, groups, strict=True))
    )


@dataclass(frozen=True)
class RunPoint:
    """One reading of a run chart: its sample, and the signals it takes part in."""

    sample: int
    value: Decimal
    rules: tuple[int, ...] = ()


def run_chart(readings: Sequence[tuple[int, Decimal]]) -> tuple[tuple[RunPoint, ...], ControlCharts]:
    """Readings (sample, value) in their order, each with the numbers of the Nelson rules it breaks.

    Meaningful where samples were taken in the order they were made; whoever shows it says so.
    """
    charts = control_charts([(value,) for _sample, value in readings], ChartKind.I_MR)
    broken: dict[int, set[int]] = {}
    for signal in charts.signals:
        for place in signal.points:
            broken.setdefault(place, set()).add(signal.number)
    points = tuple(
        RunPoint(sample, value, tuple(sorted(broken.get(place, ()))))
        for place, (sample, value) in enumerate(readings)
    )
    return points, charts
