"""The texts of errors about gauges and the readings they send. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

GAUGE_TEXTS: dict[str, tuple[object, object]] = {
    "gauge.no_signal": (
        QT_TRANSLATE_NOOP(
            "Errors", "The gauge's interface reports “{number}”: no value came from the gauge."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was entered. Switch the gauge on, check its cable, and send the value again.",
        ),
    ),
    "gauge.fault": (
        QT_TRANSLATE_NOOP("Errors", "The gauge reports the fault “{number}”."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was entered. Its manual says what the number means."),
    ),
    "gauge.out_of_range": (
        QT_TRANSLATE_NOOP("Errors", "The gauge reports that the value is out of its range: “{number}”."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was entered. Use a gauge of a larger range, or set it to zero again."
        ),
    ),
    "gauge.moving": (
        QT_TRANSLATE_NOOP("Errors", "The value was still moving: “{number}”."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was entered. Wait until the gauge is still, and send the value again."
        ),
    ),
    "gauge.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "What the gauge sent is no value: “{text}”."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was entered. Check the protocol, the speed and the parity of this gauge."
        ),
    ),
    "gauge.no_serial": (
        QT_TRANSLATE_NOOP("Errors", "This installation cannot open serial ports."),
        QT_TRANSLATE_NOOP("Errors", "Readings can be typed, or sent by a gauge that types."),
    ),
    "gauge.port_absent": (
        QT_TRANSLATE_NOOP("Errors", "There is no port {port}."),
        QT_TRANSLATE_NOOP("Errors", "Plug the gauge's cable in, then choose its port again."),
    ),
    "gauge.port_denied": (
        QT_TRANSLATE_NOOP("Errors", "You may not use the port {port}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Ask whoever looks after this computer to add you to the group dialout, then sign in anew.",
        ),
    ),
    "gauge.port_busy": (
        QT_TRANSLATE_NOOP("Errors", "The port {port} cannot be opened."),
        QT_TRANSLATE_NOOP(
            "Errors", "Another program may have it open; close that one, then choose the port again."
        ),
    ),
    "gauge.not_connected": (
        QT_TRANSLATE_NOOP("Errors", "No gauge is connected by cable for this point."),
        QT_TRANSLATE_NOOP("Errors", "Choose the gauge, then connect it; or type the value."),
    ),
    "gauge.unplugged": (
        QT_TRANSLATE_NOOP("Errors", "The gauge is unplugged."),
        QT_TRANSLATE_NOOP("Errors", "Plug its cable in; it is found by itself."),
    ),
    "gauge.no_request": (
        QT_TRANSLATE_NOOP("Errors", "This gauge cannot be asked: no request is set for it."),
        QT_TRANSLATE_NOOP(
            "Errors", "Press the key on the gauge, or set its request under “Connect by cable”."
        ),
    ),
    "gauge.no_number": (
        QT_TRANSLATE_NOOP("Errors", "A gauge needs its number."),
        QT_TRANSLATE_NOOP("Errors", "It is what stands on the gauge: type it as there."),
    ),
    "gauge.number_taken": (
        QT_TRANSLATE_NOOP("Errors", "There is a gauge {number} already."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Change that one, or take it out of use first."),
    ),
    "gauge.bad_number": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is no resolution or uncertainty."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Write a number above zero, such as 0.02."),
    ),
    "gauge.bad_date": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is no date."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Write it as 2026-03-31."),
    ),
    "gauge.dates_crossed": (
        QT_TRANSLATE_NOOP("Errors", "The calibration would be due before it was done."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check both dates."),
    ),
    "gauge.absent": (
        QT_TRANSLATE_NOOP("Errors", "This gauge is not in the register."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    ),
}
