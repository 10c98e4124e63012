"""What one reading says, in words: how it was typed, which value it stands for, what it proves.

For tooltips, the line below the grid and readers that speak; it decides nothing.
"""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import Conformity, Outcome, Uncertainty, read_uncertainty
from inspector_app.domain.measurement.quantity import parse_quantity
from inspector_app.domain.pack import DecisionRule, MeasurementSpec, Tolerance
from inspector_app.ui.viewmodels.workspace_words import MINUS, decimal_text

_MORE_PLACES = 3
"""Decimals shown of a conversion, beyond those of the point."""


def reading_words(
    spec: MeasurementSpec, tolerance: Tolerance, raw: str, value: Decimal, stored: str | None = None
) -> str:
    """ "0.4 in = 10.16 mm · within the limits", "out of tolerance: 0.02 mm under the lower limit"."""
    found = spec.judge(value, tolerance, stored)
    uncertainty = read_uncertainty(stored) or spec.uncertainty
    parts = [
        conversion_text(raw, value, spec, tolerance),
        _actual(tolerance, value, spec),
        _outcome(found, tolerance, value, spec),
        _basis(found, uncertainty, spec),
    ]
    return " · ".join(part for part in parts if part)


def conversion_text(raw: str, value: Decimal, spec: MeasurementSpec, tolerance: Tolerance) -> str:
    """ "0.4 in = 10.16 mm", with ≈ where the exact value has more digits than are shown; "" when the unit of
    the point was typed.
    """
    try:
        typed = parse_quantity(raw, spec.unit, difference=tolerance.reads_deviation)
    except InputError:
        return ""
    if typed is None or not typed.converted:
        return ""
    shown = round(value, spec.decimals + _MORE_PLACES)
    equals = "=" if shown == value else "≈"
    text = format(value if shown == value else shown, "f").replace("-", MINUS)
    return f"{typed.text.replace('-', MINUS)} {equals} {text} {spec.unit}"


def uncertainty_text(uncertainty: Uncertainty, unit: str) -> str:
    """ "U = 0.1 mm (k = 2)" or "u = 0.02 mm"."""
    symbol = "u" if uncertainty.k is None else "U"
    factor = "" if uncertainty.k is None else f" (k = {uncertainty.k:f})"
    return f"{symbol} = {uncertainty.value:f} {unit}".strip() + factor


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
    places = max(spec.decimals, -min(0, int(actual.as_tuple().exponent)))
    shown = decimal_text(actual, min(places, spec.decimals + _MORE_PLACES))
    text = QCoreApplication.translate("WorkspaceReadings", "the piece is {value} {unit}")
    return text.format(value=shown, unit=spec.unit).strip()


def _outcome(found: Conformity, tolerance: Tolerance, value: Decimal, spec: MeasurementSpec) -> str:
    excess = tolerance.excess(value)
    beyond = ""
    if excess:
        places = spec.decimals + _MORE_PLACES
        over = QCoreApplication.translate("WorkspaceReadings", "{excess} {unit} over the upper limit")
        under = QCoreApplication.translate("WorkspaceReadings", "{excess} {unit} under the lower limit")
        shown = f"{round(excess.copy_abs(), places).normalize():f}"
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
    parts = [uncertainty_text(uncertainty, spec.unit), rule_name(spec.decision_rule)]
    if found.probability is not None:
        text = QCoreApplication.translate("WorkspaceReadings", "{percent} % probable to be within")
        parts.append(text.format(percent=percent_text(found.probability)))
    return ", ".join(parts)


def percent_text(probability: float) -> str:
    """A probability in percent with one decimal; never "100" or "0" for what is only nearly so."""
    if 0.9995 <= probability < 1:
        return "> 99.9"
    if 0 < probability < 0.0005:
        return "< 0.1"
    return f"{100 * probability:.1f}"
