"""The texts of errors about findings, their parts and their pins. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_BOTH = QT_TRANSLATE_NOOP("Errors", "Nothing was changed; both findings are as they were.")

DEFECT_TEXTS: dict[str, tuple[object, object]] = {
    "finding.absent": (
        QT_TRANSLATE_NOOP("Errors", "This finding is not there any more."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. It may lie in the bin."),
    ),
    "finding.bad_unit": (
        QT_TRANSLATE_NOOP("Errors", "{value} is not the number of a sample unit."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Units are numbered from 1."),
    ),
    "finding.split_quantity": (
        QT_TRANSLATE_NOOP("Errors", "{value} of {total} cannot be taken out."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. At least one has to go, and one to stay."),
    ),
    "finding.split_units": (
        QT_TRANSLATE_NOOP(
            "Errors", "Each part needs units of its own, and at least one piece for each of them."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Choose for each unit which part it belongs to, or both."
        ),
    ),
    "finding.merge_same": (QT_TRANSLATE_NOOP("Errors", "A finding cannot be merged with itself."), _BOTH),
    "finding.merge_defect": (
        QT_TRANSLATE_NOOP("Errors", "Only findings of the same defect become one."),
        _BOTH,
    ),
    "finding.merge_class": (
        QT_TRANSLATE_NOOP("Errors", "The two findings have different classes."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Give both one class first."),
    ),
    "finding.merge_stage": (
        QT_TRANSLATE_NOOP("Errors", "They were found in different samples, which are judged apart."),
        _BOTH,
    ),
    "finding.merge_units": (
        QT_TRANSLATE_NOOP("Errors", "One names its sample units and the other does not."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed: together they would count as fewer units. Name the units of both first.",
        ),
    ),
    "finding.merge_disposition": (
        QT_TRANSLATE_NOOP("Errors", "Different things happen to their pieces."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose the same for both first."),
    ),
    "pin.unknown_picture": (
        QT_TRANSLATE_NOOP("Errors", "The standards pack has no picture “{value}”."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose another reference picture."),
    ),
    "pin.outside": (
        QT_TRANSLATE_NOOP("Errors", "A pin lies on its picture or not at all."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    ),
    "pin.too_many": (
        QT_TRANSLATE_NOOP("Errors", "A finding can have at most {count} pins."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Remove a pin first, or split the finding."),
    ),
    "pin.absent": (
        QT_TRANSLATE_NOOP("Errors", "This pin is not there any more."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed."),
    ),
}
