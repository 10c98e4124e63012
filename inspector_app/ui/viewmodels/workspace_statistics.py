"""What the readings of one point say together, computed by the domain, and its words for the reader.

No computation of its own: capability, run rules and bars are those of `domain.measurement`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.measurement.capability import Capabilities, Index, point_capabilities
from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.domain.measurement.control import ControlCharts, RunPoint, run_chart
from inspector_app.domain.measurement.histogram import Bar, histogram
from inspector_app.domain.measurement.rules import Signal
from inspector_app.domain.measurement.statistics import Summary
from inspector_app.domain.pack import ChecklistItem, Tolerance


@dataclass(frozen=True)
class PointSummary:
    """What the side panel says about one point. `run` has the readings in the order of the samples,
    `outcomes` what each of them was judged to prove.
    """

    item: ChecklistItem
    tolerance: Tolerance
    run: tuple[RunPoint, ...]
    control: ControlCharts
    bars: tuple[Bar, ...]
    capabilities: Capabilities
    outcomes: tuple[Outcome, ...] = ()

    @property
    def out(self) -> int:
        """Readings that were judged out of tolerance."""
        return self.outcomes.count(Outcome.NOT_CONFORM)

    @property
    def inconclusive(self) -> int:
        """Readings too close to a limit to be judged."""
        return self.outcomes.count(Outcome.INCONCLUSIVE)

    @property
    def summary(self) -> Summary | None:
        """Mean, s and extremes; None without readings."""
        return self.capabilities.summary

    @property
    def ppk(self) -> Index | None:
        """The index shown in the grid: from s over all readings."""
        return self.capabilities.ppk


def summarise_point(
    item: ChecklistItem,
    tolerance: Tolerance,
    values: Sequence[tuple[int, Decimal]],
    outcomes: Sequence[Outcome],
) -> PointSummary:
    """Statistics of readings (sample, value) in order, judged as `outcomes` says."""
    run, control = run_chart(values)
    numbers = [value for _sample, value in values]
    decimals = item.measurement.decimals if item.measurement else 0
    bars = histogram(numbers, tolerance.lower, tolerance.upper, decimals)
    found = point_capabilities(numbers, tolerance)
    return PointSummary(item, tolerance, run, control, bars, found, tuple(outcomes))


def signal_text(signal: Signal, run: Sequence[RunPoint]) -> str:
    """One sentence: the rule, what is seen, at which samples."""
    samples = [run[place].sample for place in signal.points]
    return _signal_sentences()[signal.number].format(
        n=len(samples),
        side=_side(signal.side),
        samples=_span(samples),
    )


def undefined_text(code: str) -> str:
    """Why an index is not there, in a few words."""
    return {
        "no_readings": QCoreApplication.translate("PointStatistics", "no readings yet"),
        "no_limits": QCoreApplication.translate("PointStatistics", "no limits"),
        "one_limit": QCoreApplication.translate("PointStatistics", "needs both limits"),
        "too_few": QCoreApplication.translate("PointStatistics", "needs two readings"),
        "no_spread": QCoreApplication.translate("PointStatistics", "no spread"),
    }.get(code, "")


def warning_text(code: str) -> str:
    """What to mind with the indices; "" for what does not concern single readings."""
    return {
        "small_sample": QCoreApplication.translate(
            "PointStatistics", "Fewer than 30 readings: go by the interval, not by the index alone."
        ),
        "mean_outside": QCoreApplication.translate("PointStatistics", "The mean lies outside the limits."),
    }.get(code, "")


def _signal_sentences() -> dict[int, str]:
    return {
        1: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 1: sample {samples} more than 3 sigma {side} the mean"
        ),
        2: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 2: {n} in a row {side} the mean (samples {samples})"
        ),
        3: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 3: {n} in a row all rising or all falling (samples {samples})"
        ),
        4: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 4: {n} in a row alternating up and down (samples {samples})"
        ),
        5: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 5: 2 of 3 more than 2 sigma {side} the mean (samples {samples})"
        ),
        6: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 6: 4 of 5 more than 1 sigma {side} the mean (samples {samples})"
        ),
        7: QCoreApplication.translate(
            "PointStatistics", "Nelson rule 7: {n} in a row within 1 sigma of the mean (samples {samples})"
        ),
        8: QCoreApplication.translate(
            "PointStatistics",
            "Nelson rule 8: {n} in a row, none within 1 sigma of the mean (samples {samples})",
        ),
    }


def _side(side: int) -> str:
    if side > 0:
        return QCoreApplication.translate("PointStatistics", "above")
    return QCoreApplication.translate("PointStatistics", "below")


def _span(samples: Sequence[int]) -> str:
    """ "3", "3, 5", "4–12"."""
    if len(samples) > 2 and samples[-1] - samples[0] == len(samples) - 1:
        return f"{samples[0]}–{samples[-1]}"
    return ", ".join(map(str, samples))
