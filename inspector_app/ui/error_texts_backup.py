"""The texts of errors about second copies and restoring. See `error_texts`."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_SAFE = QT_TRANSLATE_NOOP("Errors", "The vault itself is unchanged, and earlier copies are whole.")
_OTHER_COPY = QT_TRANSLATE_NOOP("Errors", "No vault was made. Try another copy.")

BACKUP_TEXTS: dict[str, tuple[object, object]] = {
    "backup.inside_vault": (
        QT_TRANSLATE_NOOP("Errors", "This folder lies inside the vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose another disk or a stick: a copy beside the original is lost with it."
        ),
    ),
    "backup.target_absent": (
        QT_TRANSLATE_NOOP("Errors", "The disk or folder for second copies is not there."),
        QT_TRANSLATE_NOOP("Errors", "Plug it in, or choose another folder. The vault itself is unchanged."),
    ),
    "backup.target_unusable": (
        QT_TRANSLATE_NOOP("Errors", "This cannot be a folder for second copies."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose another folder."),
    ),
    "backup.busy": (
        QT_TRANSLATE_NOOP("Errors", "Another copy is being written to this folder."),
        QT_TRANSLATE_NOOP("Errors", "Wait until it is done. Nothing was changed."),
    ),
    "backup.cancelled": (
        QT_TRANSLATE_NOOP("Errors", "The copying was stopped."),
        QT_TRANSLATE_NOOP("Errors", "What was copied so far is used the next time."),
    ),
    "backup.no_room": (
        QT_TRANSLATE_NOOP("Errors", "The copy needs {needed} MB; there are {free} MB free on its disk."),
        QT_TRANSLATE_NOOP(
            "Errors", "Make room there, keep fewer copies, or choose a larger disk. The vault is unchanged."
        ),
    ),
    "backup.file_too_large": (
        QT_TRANSLATE_NOOP("Errors", "The disk for copies holds no file above 4 GB, and the vault has one."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose another disk, or have this one formatted as exFAT. The vault is unchanged."
        ),
    ),
    "backup.disk_full": (
        QT_TRANSLATE_NOOP("Errors", "The disk for second copies became full."),
        QT_TRANSLATE_NOOP(
            "Errors", "Make room there or choose a larger one. The vault and earlier copies are whole."
        ),
    ),
    "backup.read_only": (
        QT_TRANSLATE_NOOP("Errors", "The disk for second copies cannot be written."),
        QT_TRANSLATE_NOOP("Errors", "Look for a small switch on the stick, or choose another folder."),
    ),
    "backup.target_gone": (
        QT_TRANSLATE_NOOP("Errors", "The disk for second copies does not answer. Was it unplugged?"),
        _SAFE,
    ),
    "backup.not_readable": (
        QT_TRANSLATE_NOOP("Errors", "The copy does not read back as it was written."),
        QT_TRANSLATE_NOOP("Errors", "Do not rely on this disk. The vault itself is unchanged."),
    ),
    "backup.vault_damaged": (
        QT_TRANSLATE_NOOP("Errors", "No copy was made, because the vault's own database is damaged."),
        QT_TRANSLATE_NOOP("Errors", "Keep every earlier copy, and run the check under Health."),
    ),
    "backup.plan_numbers": (
        QT_TRANSLATE_NOOP("Errors", "This is no usable plan for second copies."),
        QT_TRANSLATE_NOOP("Errors", "The plan is as it was."),
    ),
    "backup.overdue": (
        QT_TRANSLATE_NOOP("Errors", "There has been no second copy for {hours} hours."),
        QT_TRANSLATE_NOOP(
            "Errors", "Everything in the vault is safe. Plug the disk in, or choose another place for copies."
        ),
    ),
    "backup.overdue_days": (
        QT_TRANSLATE_NOOP("Errors", "There has been no second copy for {days} days."),
        QT_TRANSLATE_NOOP(
            "Errors", "Everything in the vault is safe. Plug the disk in, or choose another place for copies."
        ),
    ),
    "backup.none": (
        QT_TRANSLATE_NOOP("Errors", "There is no recent second copy of this vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "Everything is in this one place only. Choose a stick for copies under Safekeeping."
        ),
    ),
    "backup.same_disk": (
        QT_TRANSLATE_NOOP("Errors", "This folder lies on the same disk as the vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "A copy there helps against mistakes, not when the laptop is lost. Use a stick as well."
        ),
    ),
    "backup.files_lost": (
        QT_TRANSLATE_NOOP("Errors", "{count} files of the vault are missing or damaged, also in the copy."),
        QT_TRANSLATE_NOOP("Errors", "Everything else is in it. The check under Photos says which they are."),
    ),
    "backup.no_copy": (
        QT_TRANSLATE_NOOP("Errors", "This is no complete second copy."),
        QT_TRANSLATE_NOOP("Errors", "Choose another one."),
    ),
    "backup.newer": (
        QT_TRANSLATE_NOOP("Errors", "This copy was written by a newer version of the program."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Install the newer version to restore it."),
    ),
    "backup.altered": (
        QT_TRANSLATE_NOOP("Errors", "Somebody changed this copy after it was written."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was restored. Use another copy, and find out who had this one."),
    ),
    "backup.damaged": (QT_TRANSLATE_NOOP("Errors", "The second copy is damaged."), _OTHER_COPY),
    "backup.files_damaged": (
        QT_TRANSLATE_NOOP("Errors", "{count} photos or files are missing or damaged in this copy."),
        QT_TRANSLATE_NOOP("Errors", "No vault was made yet. Try another copy, or restore without them."),
    ),
    "backup.target_not_empty": (
        QT_TRANSLATE_NOOP("Errors", "The folder to restore into is not empty."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose a new folder."),
    ),
    "backup.inside_copies": (
        QT_TRANSLATE_NOOP("Errors", "The folder to restore into lies among the second copies."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose a folder on this computer's own disk."),
    ),
    "restore.no_room": (
        QT_TRANSLATE_NOOP("Errors", "The vault needs {needed} MB; there are {free} MB free here."),
        QT_TRANSLATE_NOOP("Errors", "No vault was made. Make room or choose another disk."),
    ),
    "restore.disk_full": (
        QT_TRANSLATE_NOOP("Errors", "The disk became full while the vault was being restored."),
        QT_TRANSLATE_NOOP(
            "Errors", "No vault was made. Make room, then restore into the same folder again: it goes on."
        ),
    ),
}
