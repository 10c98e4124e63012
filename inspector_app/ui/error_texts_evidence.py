"""The texts of errors about the trail and about evidence packages. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

EVIDENCE_TEXTS: dict[str, tuple[object, object]] = {
    "trail.cannot_write": (
        QT_TRANSLATE_NOOP("Errors", "The table cannot be written there."),
        QT_TRANSLATE_NOOP("Errors", "The trail is safe in the vault. Choose another place."),
    ),
    "journal.malformed": (
        QT_TRANSLATE_NOOP("Errors", "A row of the journal cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Have the vault checked on the page Safekeeping."),
    ),
    "evidence.practice": (
        QT_TRANSLATE_NOOP(
            "Errors", "A practice inspection is no evidence: nobody may take it for a real one."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose an inspection that is no practice."),
    ),
    "evidence.exists": (
        QT_TRANSLATE_NOOP("Errors", "There is something else at this place already."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose another name."),
    ),
    "evidence.cancelled": (
        QT_TRANSLATE_NOOP("Errors", "The export was stopped."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    ),
    "evidence.chain_broken": (
        QT_TRANSLATE_NOOP("Errors", "The journal of this inspection was altered, so it is no evidence."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was written. Have the vault checked on the page Safekeeping, and restore a second copy.",
        ),
    ),
    "evidence.disk_full": (
        QT_TRANSLATE_NOOP("Errors", "There is not enough room for the evidence package."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Make room or choose another place."),
    ),
    "evidence.cannot_write": (
        QT_TRANSLATE_NOOP("Errors", "The evidence package cannot be written there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose another place and try again."),
    ),
}
