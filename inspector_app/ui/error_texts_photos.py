"""The texts of errors about photos: what cannot be taken in, and what became of a photo's file.

See `error_texts`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_RELINK = QT_TRANSLATE_NOOP(
    "Errors",
    "Every other photo and all answers are safe. Put it back under Safekeeping, Photos: from a second copy, "
    "or from the original file.",
)

PHOTO_TEXTS: dict[str, tuple[object, object]] = {
    "markup.bad_layer": (
        QT_TRANSLATE_NOOP("Errors", "These marks cannot be kept."),
        QT_TRANSLATE_NOOP("Errors", "The photo and its earlier marks are safe. Draw them again."),
    ),
    "markup.too_many": (
        QT_TRANSLATE_NOOP("Errors", "A photo can have at most {limit} marks."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Delete marks that are no longer needed."),
    ),
    "markup.too_large": (
        QT_TRANSLATE_NOOP("Errors", "The marks of this photo take too much room."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Delete long freehand lines or texts."),
    ),
    "markup.bad_length": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is no length."),
        QT_TRANSLATE_NOOP("Errors", "Type a number and a unit, such as 100 mm or 4 in."),
    ),
    "media.blank": (
        QT_TRANSLATE_NOOP("Errors", "The picture {name} holds nothing but zeros: its content was lost."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Copy it again from the camera, or take it again."),
    ),
    "media.other_kind": (
        QT_TRANSLATE_NOOP("Errors", "{name} is a file of the kind {format}, whatever it is called."),
        QT_TRANSLATE_NOOP(
            "Errors", "JPEG, PNG, HEIC and WebP are accepted. Save it as one of these and add that."
        ),
    ),
    "photo.absent": (
        QT_TRANSLATE_NOOP("Errors", "This photo is not in the inspection any more."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look into the bin if it should be there."),
    ),
    "photo.memory": (
        QT_TRANSLATE_NOOP("Errors", "There is not enough free memory to look at {name}."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved is safe. Close other programs and add it again."),
    ),
    "photo.no_file": (
        QT_TRANSLATE_NOOP("Errors", "{name} is no file."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was added. Choose the photos themselves."),
    ),
    "photo.stopped": (
        QT_TRANSLATE_NOOP("Errors", "The photos that were still waiting were not added."),
        QT_TRANSLATE_NOOP("Errors", "Everything added before is safe. Add the rest again."),
    ),
    "photo.no_source": (
        QT_TRANSLATE_NOOP("Errors", "The file or folder {path} is not there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Connect the disk, or choose another folder."),
    ),
    "blob.missing": (
        QT_TRANSLATE_NOOP("Errors", "The file of a photo or document is missing from the vault."),
        _RELINK,
    ),
    "blob.altered": (
        QT_TRANSLATE_NOOP("Errors", "The file of a photo or document was altered."),
        _RELINK,
    ),
    "blob.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The file of a photo or document cannot be read from the disk."),
        _RELINK,
    ),
    "blob.sealed": (
        QT_TRANSLATE_NOOP("Errors", "The file of a photo or document does not open with this vault's keys."),
        _RELINK,
    ),
}
