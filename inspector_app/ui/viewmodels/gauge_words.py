"""Words about gauges: their kinds, how their calibration stands, dates. Decides nothing."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from inspector_app.ui.viewmodels.words import date_text

STATE_MARKS = {
    "valid": ("circle-check", "good"),
    "due_soon": ("clock", "warning"),
    "overdue": ("triangle-alert", "bad"),
    "unknown": ("circle-help", "neutral"),
}
"""Icon and tone of a calibration's state."""


def kind_name(kind: str) -> str:
    """What such a gauge is called."""
    return {
        "caliper": QCoreApplication.translate("Gauges", "Caliper"),
        "micrometer": QCoreApplication.translate("Gauges", "Micrometer"),
        "height": QCoreApplication.translate("Gauges", "Height gauge"),
        "thickness": QCoreApplication.translate("Gauges", "Thickness gauge"),
        "scale": QCoreApplication.translate("Gauges", "Scale"),
        "force": QCoreApplication.translate("Gauges", "Force gauge"),
        "torque": QCoreApplication.translate("Gauges", "Torque gauge"),
        "thermometer": QCoreApplication.translate("Gauges", "Thermometer"),
    }.get(kind) or QCoreApplication.translate("Gauges", "Gauge")


def state_text(state: str, due_on: str | None) -> str:
    """ "due 3 Feb 2027", "due soon: 3 Feb 2027", "overdue since ...", "no due date"."""
    texts = {
        "valid": QCoreApplication.translate("Gauges", "due {day}"),
        "due_soon": QCoreApplication.translate("Gauges", "due soon: {day}"),
        "overdue": QCoreApplication.translate("Gauges", "calibration overdue since {day}"),
    }
    text = texts.get(state) or QCoreApplication.translate("Gauges", "no due date")
    return text.format(day=date_text(due_on))


def state_word(state: str) -> str:
    """How a calibration stands, in a word."""
    return {
        "valid": QCoreApplication.translate("Gauges", "valid"),
        "due_soon": QCoreApplication.translate("Gauges", "due soon"),
        "overdue": QCoreApplication.translate("Gauges", "overdue"),
    }.get(state) or QCoreApplication.translate("Gauges", "no due date")
