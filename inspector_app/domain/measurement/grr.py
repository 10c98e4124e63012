"""Gauge repeatability and reproducibility of a crossed study: by analysis of variance, or by ranges.

Sums of squares, mean squares and variance components are exact; only roots, percentages and probabilities are
floats. Everything is in standard deviations ("sigma"): the study variation is `multiple` times one, 6 by
default. The constants K1 = 4.56, 3.05 and K2 = 3.65, 2.70 met in older sheets are 5.15 times the ones here.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

from inspector_app.domain.distributions import f_tail
from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.constants import LARGEST, d2, d2_star
from inspector_app.domain.measurement.grr_study import GrrStudy
from inspector_app.domain.measurement.whole import squares, whole

ALPHA = 0.05
"""The interaction is pooled with repeatability when its p is above this: 1 keeps it always, 0 never."""
MULTIPLE = 6.0
GOOD_PERCENT, WORST_PERCENT, LEAST_CATEGORIES = 10, 30, 5
_CATEGORIES = Fraction(141, 100)
"""1.41 as in the AIAG manual; the square root of 2 differs in the third decimal."""
_MANY_RANGES = 15
"""With more ranges than this K1 is 1/d2 as in the AIAG manual, up to it 1/d2*."""


class GrrMethod(StrEnum):
    """How the components are estimated."""

    ANOVA = "anova"
    RANGE = "range"


class GrrVerdict(StrEnum):
    """Up to 10 % acceptable, up to 30 % conditional, above that unacceptable."""

    ACCEPTABLE = "acceptable"
    CONDITIONAL = "conditional"
    UNACCEPTABLE = "unacceptable"


@dataclass(frozen=True)
class AnovaRow:
    """One line of the table. `f` and `p` are None where a line is not tested or what it is tested against
    is nought.
    """

    source: str
    df: int
    ss: Fraction
    f: float | None = None
    p: float | None = None

    @property
    def ms(self) -> Fraction:
        """Mean square."""
        return self.ss / self.df


@dataclass(frozen=True)
class Component:
    """A part of the variation. Percentages are None where there is no variation, or no tolerance."""

    name: str
    variance: Fraction | float
    multiple: float
    total: Fraction | float
    tolerance: float | None

    @property
    def sigma(self) -> float:
        """Standard deviation."""
        return math.sqrt(self.variance)

    @property
    def contribution(self) -> float | None:
        """Percent of the total variance."""
        return float(100 * self.variance / self.total) if self.total else None

    @property
    def study(self) -> float | None:
        """Percent of the total standard deviation."""
        return 100 * math.sqrt(self.variance / self.total) if self.total else None

    @property
    def of_tolerance(self) -> float | None:
        """Percent of the tolerance that the study variation takes up."""
        return None if self.tolerance is None else 100 * self.multiple * self.sigma / self.tolerance


@dataclass(frozen=True)
class GaugeStudy:
    """What a study says.

    `anova` is empty for the method of ranges; `final` is the table the components are made from: the same,
    or with the interaction pooled (`pooled`). `factors` are K1, K2, K3 of the method of ranges. `ndc` is None
    when the gauge shows no variation at all.
    """

    method: GrrMethod
    components: tuple[Component, ...]
    ndc: int | None
    anova: tuple[AnovaRow, ...] = ()
    final: tuple[AnovaRow, ...] = ()
    pooled: bool = False
    factors: tuple[float, ...] = ()

    def component(self, name: str) -> Component:
        """By its name: repeatability, reproducibility, operator, interaction, grr, part, total."""
        return next(component for component in self.components if component.name == name)

    @property
    def verdict(self) -> GrrVerdict | None:
        """From the share of study variation, and of the tolerance where given: the worse of both.

        None when nothing varies at all.
        """
        grr = self.component("grr")
        shares = [share for share in (grr.study, grr.of_tolerance) if share is not None]
        if not shares or grr.study is None:
            return None
        worst = max(shares)
        if worst > WORST_PERCENT:
            return GrrVerdict.UNACCEPTABLE
        return GrrVerdict.CONDITIONAL if worst > GOOD_PERCENT else GrrVerdict.ACCEPTABLE

    @property
    def enough_categories(self) -> bool | None:
        """Whether the gauge tells five kinds of parts apart; None when nothing varies at all."""
        if self.ndc is None:
            return True if self.component("total").variance else None
        return self.ndc >= LEAST_CATEGORIES


def gauge_study(
    study: GrrStudy,
    *,
    method: GrrMethod = GrrMethod.ANOVA,
    tolerance: float | None = None,
    alpha: float = ALPHA,
    multiple: float = MULTIPLE,
) -> GaugeStudy:
    """Analyse a study. `tolerance` is the whole width, upper minus lower limit.

    Raises InputError `grr.tolerance`, `grr.alpha`, `grr.multiple`, and `grr.too_many` for more than 25
    parts, operators or trials by ranges.
    """
    _check(tolerance, alpha, multiple)
    if method is GrrMethod.RANGE:
        variances, factors = _by_ranges(study)
        return GaugeStudy(
            method,
            _components(variances, multiple, tolerance),
            _categories(variances),
            factors=factors,
        )
    table = _anova(study)
    interaction = table[2]
    pooled = interaction.p > alpha if interaction.p is not None else not interaction.ss
    final = _without_interaction(table) if pooled else table
    variances = _variances(final, study, pooled=pooled)
    return GaugeStudy(
        method, _components(variances, multiple, tolerance), _categories(variances), table, final, pooled
    )


def _check(tolerance: float | None, alpha: float, multiple: float) -> None:
    for code, name, value, good, allowed in (
        ("tolerance", "tolerance", tolerance, tolerance is None or 0 < tolerance < math.inf, "above 0"),
        ("alpha", "level for pooling", alpha, 0 <= alpha <= 1, "0 to 1, usual is 0.05"),
        (
            "multiple",
            "number of sigmas of the study variation",
            multiple,
            0 < multiple < math.inf,
            "above 0, usual are 6 and 5.15",
        ),
    ):
        if not good:
            raise InputError(f"grr.{code}", f"{value} is no {name}.", f"Allowed: {allowed}.", value=value)


def _anova(study: GrrStudy) -> tuple[AnovaRow, ...]:
    """Part, operator, interaction, repeatability, total; part and operator tested against the interaction."""
    parts, operators, trials = len(study.parts), len(study.operators), study.trials
    part_means = [_mean([v for cell in row for v in cell]) for row in study.cells]
    operator_means = [_mean([v for row in study.cells for v in row[place]]) for place in range(operators)]
    part_ss = operators * trials * _squares(part_means)
    operator_ss = parts * trials * _squares(operator_means)
    cells_ss = trials * _squares([_mean(cell) for row in study.cells for cell in row])
    units, scale = whole(study.readings)
    within = (squares(units[start : start + trials]) for start in range(0, len(units), trials))
    within_ss = Fraction(sum(within), trials * scale**2)
    both_df = (parts - 1) * (operators - 1)
    error = AnovaRow("repeatability", parts * operators * (trials - 1), within_ss)
    both = _tested("interaction", both_df, cells_ss - part_ss - operator_ss, error)
    return (
        _tested("part", parts - 1, part_ss, both),
        _tested("operator", operators - 1, operator_ss, both),
        both,
        error,
        AnovaRow("total", parts * operators * trials - 1, cells_ss + within_ss),
    )


def _without_interaction(table: Sequence[AnovaRow]) -> tuple[AnovaRow, ...]:
    part, operator, both, error, total = table
    pooled = AnovaRow("repeatability", both.df + error.df, both.ss + error.ss)
    return (
        _tested("part", part.df, part.ss, pooled),
        _tested("operator", operator.df, operator.ss, pooled),
        pooled,
        total,
    )


def _tested(source: str, df: int, ss: Fraction, against: AnovaRow) -> AnovaRow:
    if not against.ss:
        return AnovaRow(source, df, ss)
    f = float(ss / df / against.ms)
    return AnovaRow(source, df, ss, f, f_tail(f, df, against.df))


def _variances(table: Sequence[AnovaRow], study: GrrStudy, *, pooled: bool) -> dict[str, Fraction | float]:
    """Components of variance from mean squares; one that comes out negative is nought."""
    part, operator, error = table[0].ms, table[1].ms, table[-2].ms
    base = error if pooled else table[2].ms
    trials, nought = study.trials, Fraction(0)
    return {
        "repeatability": error,
        "operator": max(nought, (operator - base) / (len(study.parts) * trials)),
        "interaction": nought if pooled else max(nought, (base - error) / trials),
        "part": max(nought, (part - base) / (len(study.operators) * trials)),
    }


def _by_ranges(study: GrrStudy) -> tuple[dict[str, Fraction | float], tuple[float, ...]]:
    """EV from the mean range, AV from the spread of the operators' means less what EV explains of it."""
    parts, operators, trials = len(study.parts), len(study.operators), study.trials
    for count, what in ((parts, "parts"), (operators, "operators"), (trials, "trials")):
        if count > LARGEST:
            raise InputError(
                "grr.too_many",
                f"The study has {count} {what}; the method of ranges takes {LARGEST} at most.",
                "Analyse it by analysis of variance.",
                value=count,
                what=what,
            )
    cells = [cell for row in study.cells for cell in row]
    mean_range = _mean([max(cell) - min(cell) for cell in cells])
    many = len(cells) > _MANY_RANGES
    k1 = 1 / (d2(trials) if many else d2_star(len(cells), trials))
    k2, k3 = 1 / d2_star(1, operators), 1 / d2_star(1, parts)
    operator_means = [_mean([v for row in study.cells for v in row[place]]) for place in range(operators)]
    part_means = [_mean([v for cell in row for v in cell]) for row in study.cells]
    repeatability = (float(mean_range) * k1) ** 2
    between = (float(max(operator_means) - min(operator_means)) * k2) ** 2
    return {
        "repeatability": repeatability,
        "operator": max(0.0, between - repeatability / (parts * trials)),
        "interaction": 0.0,
        "part": (float(max(part_means) - min(part_means)) * k3) ** 2,
    }, (k1, k2, k3)


def _components(
    variances: dict[str, Fraction | float], multiple: float, tolerance: float | None
) -> tuple[Component, ...]:
    reproducibility = variances["operator"] + variances["interaction"]
    grr = variances["repeatability"] + reproducibility
    total = grr + variances["part"]
    named = {
        "grr": grr,
        "repeatability": variances["repeatability"],
        "reproducibility": reproducibility,
        "operator": variances["operator"],
        "interaction": variances["interaction"],
        "part": variances["part"],
        "total": total,
    }
    return tuple(Component(name, value, multiple, total, tolerance) for name, value in named.items())


def _categories(variances: dict[str, Fraction | float]) -> int | None:
    """1.41 times part over gauge, truncated, at least 1: a root of whole numbers, so never rounded up."""
    gauge = Fraction(variances["repeatability"] + variances["operator"] + variances["interaction"])
    if not gauge:
        return None
    return max(1, math.isqrt(math.floor(_CATEGORIES**2 * Fraction(variances["part"]) / gauge)))


def _mean(values: Sequence[Fraction]) -> Fraction:
    units, scale = whole(values)
    return Fraction(sum(units), len(units) * scale)


def _squares(values: Sequence[Fraction]) -> Fraction:
    """Around their mean. All is measured equally often, so the mean of means is the mean of all readings."""
    units, scale = whole(values)
    return Fraction(squares(units), len(units) * scale**2)
