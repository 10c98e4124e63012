"""What one reading says, in words: how it was typed, which value it stands for, what it proves.

For tooltips, the line below the grid and readers that speak; it decides nothing.
"""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import Any

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.measurement.conformity import Conformity, Outcome, Uncertainty, read_uncertainty
from inspector_app.domain.measurement.notation import (
    MORE_PLACES,
    conversion_text,
    exact_text,
    percent_text,
    uncertainty_text,
)
from inspector_app.domain.pack import DecisionRule, MeasurementSpec, Tolerance
from inspector_app.ui.viewmodels.words import date_text, own_number


def reading_words(
    spec: MeasurementSpec, tolerance: Tolerance, raw: str, value: Decimal, stored: str | None = None
) -> str:
    """ "0.4 in = 10.16 mm · within the limits", "out of tolerance: 0.02 mm under the lower limit"."""
    found = spec.judge(value, tolerance, stored)
    uncertainty = read_uncertainty(stored) or spec.uncertainty
    parts = [
        conversion_text(raw, value, spec.unit, spec.decimals, difference=tolerance.reads_deviation),
        _actual(tolerance, value, spec),
        _outcome(found, tolerance, value, spec),
        _basis(found, uncertainty, spec),
    ]
    return " · ".join(part for part in parts if part)


def gauge_words(calibration: Mapping[str, Any]) -> str:
    """ "measured with C-112", and whether its calibration was overdue; "" where no gauge is known."""
    number = str(calibration.get("number") or "")
    if not number:
        return ""
    if calibration.get("state") == "overdue":
        text = QCoreApplication.translate(
            "WorkspaceReadings", "measured with {number}, whose calibration was overdue since {day}"
        )
        return text.format(number=number, day=date_text(calibration.get("due_on")))
    text = QCoreApplication.translate("WorkspaceReadings", "measured with {number}")
    return text.format(number=number)


def rule_name(rule: str) -> str:
    """A decision rule as people call it."""
    return {
        DecisionRule.SIMPLE: QCoreApplication.translate("WorkspaceReadings", "simple acceptance"),
        DecisionRule.GUARD: QCoreApplication.translate("WorkspaceReadings", "guard band (ISO 14253-1)"),
        DecisionRule.PROBABILITY: QCoreApplication.translate(
            "WorkspaceReadings", "conformance probability of 95 %"
        ),
    }[DecisionRule(rule)]


def _actual(tolerance: Tolerance, value: Decimal, spec: MeasurementSpec) -> str:
    actual = tolerance.actual(value)
    if not tolerance.reads_deviation or actual is None:
        return ""
    shown = exact_text(round(actual, spec.decimals + MORE_PLACES), spec.decimals)
    text = QCoreApplication.translate("WorkspaceReadings", "the piece is {value} {unit}")
    return text.format(value=own_number(shown), unit=spec.unit).strip()


def _outcome(found: Conformity, tolerance: Tolerance, value: Decimal, spec: MeasurementSpec) -> str:
    excess = tolerance.excess(value)
    beyond = ""
    if excess:
        places = spec.decimals + MORE_PLACES
        over = QCoreApplication.translate("WorkspaceReadings", "{excess} {unit} over the upper limit")
        under = QCoreApplication.translate("WorkspaceReadings", "{excess} {unit} under the lower limit")
        shown = own_number(f"{round(excess.copy_abs(), places).normalize():f}")
        beyond = (over if excess > 0 else under).format(excess=shown, unit=spec.unit).replace("  ", " ")
    if found.outcome == Outcome.INCONCLUSIVE:
        text = QCoreApplication.translate(
            "WorkspaceReadings", "inconclusive: too close to a limit for the uncertainty to decide"
        )
        return f"{text} ({beyond})" if beyond else text
    if found.outcome == Outcome.CONFORM:
        return QCoreApplication.translate("WorkspaceReadings", "within the limits")
    text = QCoreApplication.translate("WorkspaceReadings", "out of tolerance: {beyond}")
    return text.format(beyond=beyond)


def _basis(found: Conformity, uncertainty: Uncertainty | None, spec: MeasurementSpec) -> str:
    """What the decision rests on, where there is an uncertainty."""
    if uncertainty is None:
        return ""
    parts = [own_number(uncertainty_text(uncertainty, spec.unit)), rule_name(spec.decision_rule)]
    if found.probability is not None:
        text = QCoreApplication.translate("WorkspaceReadings", "{percent} % probable to be within")
        parts.append(text.format(percent=own_number(percent_text(found.probability))))
    return ", ".join(parts)
