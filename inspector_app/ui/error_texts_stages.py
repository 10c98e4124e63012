"""The texts of what cannot be done with the samples of a double or multiple plan. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_NOTHING = QT_TRANSLATE_NOOP("Errors", "Nothing was changed.")

STAGE_TEXTS: dict[str, tuple[object, object]] = {
    "stage.single": (QT_TRANSLATE_NOOP("Errors", "This plan has one sample only."), _NOTHING),
    "stage.absent": (QT_TRANSLATE_NOOP("Errors", "The plan has no sample {value}."), _NOTHING),
    "stage.finished": (QT_TRANSLATE_NOOP("Errors", "No further sample is being inspected."), _NOTHING),
    "stage.not_finished": (
        QT_TRANSLATE_NOOP("Errors", "The first sample is still being inspected."),
        _NOTHING,
    ),
    "stage.later_begun": (
        QT_TRANSLATE_NOOP("Errors", "Sample {stage} has been begun already."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Move what was found in it to the bin first."),
    ),
    "stage.not_needed": (
        QT_TRANSLATE_NOOP("Errors", "No further sample is to be drawn now."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Finish the present sample first, or conclude."),
    ),
    "stage.drawn": (
        QT_TRANSLATE_NOOP("Errors", "Sample {stage} has been drawn already."),
        QT_TRANSLATE_NOOP("Errors", "Its pieces stand in the list of cartons."),
    ),
}
