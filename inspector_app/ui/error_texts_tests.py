"""The texts of errors about on-site tests. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

TEST_TEXTS: dict[str, tuple[object, object]] = {
    "grade.not_a_grade": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is no grade of this scale."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Allowed are {allowed}."),
    ),
    "count.not_whole": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is no whole number of pieces."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Count again and type digits alone."),
    ),
    "metal.bad_time": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is no time of day."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Write hours and minutes, such as 08:05."),
    ),
}
