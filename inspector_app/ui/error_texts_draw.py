"""The texts of errors about drawing cartons and pieces. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

DRAW_TEXTS: dict[str, tuple[object, object]] = {
    "draw.no_cartons": (
        QT_TRANSLATE_NOOP("Errors", "There are no cartons to draw from."),
        QT_TRANSLATE_NOOP("Errors", "Enter the number of packed cartons, one or more."),
    ),
    "draw.started": (
        QT_TRANSLATE_NOOP("Errors", "Cartons of the present draw have been opened already."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Take their ticks back first, or go on with this draw."
        ),
    ),
    "draw.not_enough_items": (
        QT_TRANSLATE_NOOP("Errors", "The cartons hold fewer pieces than the sample needs."),
        QT_TRANSLATE_NOOP("Errors", "Check how many pieces a carton holds."),
    ),
    "draw.bad_stratum": (
        QT_TRANSLATE_NOOP("Errors", "The part “{value}” of the lot cannot be drawn from."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It needs a name of up to 40 characters without : / and #, and either cartons or loose pieces.",
        ),
    ),
    "draw.stratum_twice": (
        QT_TRANSLATE_NOOP("Errors", "Two parts of the lot are called “{value}”."),
        QT_TRANSLATE_NOOP("Errors", "Give each part a name of its own."),
    ),
    "draw.stratum_unknown": (
        QT_TRANSLATE_NOOP("Errors", "How many pieces a carton of “{value}” holds is not said."),
        QT_TRANSLATE_NOOP("Errors", "Give the pieces for every part of the lot, or for none."),
    ),
    "draw.too_many": (
        QT_TRANSLATE_NOOP("Errors", "{value} are too many to draw from at once; {most} at most."),
        QT_TRANSLATE_NOOP("Errors", "Draw from one part of the lot at a time."),
    ),
    "draw.least_too_large": (
        QT_TRANSLATE_NOOP("Errors", "A sample of {n} cannot hold {least} of each of {parts} parts."),
        QT_TRANSLATE_NOOP("Errors", "Take the rule away, or join parts of the lot."),
    ),
    "draw.not_drawn": (
        QT_TRANSLATE_NOOP("Errors", "No cartons were drawn yet."),
        QT_TRANSLATE_NOOP("Errors", "Enter the number of cartons and draw them first."),
    ),
    "draw.bad_step": (
        QT_TRANSLATE_NOOP("Errors", "A sample of {value} pieces cannot be drawn here."),
        QT_TRANSLATE_NOOP("Errors", "What was drawn stays drawn: the sample can only grow."),
    ),
    "draw.stage_drawn": (
        QT_TRANSLATE_NOOP("Errors", "Sample {stage} is drawn already."),
        QT_TRANSLATE_NOOP("Errors", "Go on with the pieces that are drawn."),
    ),
    "draw.bad_record": (
        QT_TRANSLATE_NOOP("Errors", "What was recorded about this draw cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "The cartons can still be seen. Ask whoever made the inspection."),
    ),
    "draw.cannot_write": (
        QT_TRANSLATE_NOOP("Errors", "The pick list could not be written to {path}."),
        QT_TRANSLATE_NOOP("Errors", "The draw is safe. Choose another place."),
    ),
}
