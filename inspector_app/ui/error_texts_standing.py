"""The texts of notices about disk, place and clock, and of what a check of the vault finds.

See `error_texts`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_RESTORE = QT_TRANSLATE_NOOP(
    "Errors",
    "Everything on other pages can still be opened. Restore the newest second copy into a new folder, "
    "and keep this one until you are sure.",
)
_COMPARE = QT_TRANSLATE_NOOP(
    "Errors",
    "Nothing was written over it, and all other records are fine. Compare with a second copy, or with the "
    "signed report.",
)
_MEND = QT_TRANSLATE_NOOP(
    "Errors", "The journal holds, so nothing is lost: a repair writes it anew from there."
)
_MAKE_COPY = QT_TRANSLATE_NOOP("Errors", "Make a second copy on another disk or a stick.")

STANDING_TEXTS: dict[str, tuple[object, object]] = {
    "vault.copied": (
        QT_TRANSLATE_NOOP(
            "Errors", "This vault was last opened somewhere else. Was it moved, or is it a copy?"
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Open it again and say which."),
    ),
    "vault.rolled_back": (
        QT_TRANSLATE_NOOP("Errors", "This vault is older than it was: {missing} saved changes are missing."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed. If there is a newer database or a newer second copy, put it back first. "
            "Otherwise what is there can be opened as a new installation.",
        ),
    ),
    "vault.on_network": (
        QT_TRANSLATE_NOOP("Errors", "Your vault lies on a network drive ({kind})."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Network drives can lose what they said was saved. Move the vault to this computer's own disk, "
            "and keep only second copies on the network.",
        ),
    ),
    "vault.on_removable": (
        QT_TRANSLATE_NOOP("Errors", "Your vault lies on a removable disk."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Pulled out at the wrong moment it loses the last entry. Move the vault to this computer's own "
            "disk, and keep only second copies on the stick.",
        ),
    ),
    "disk.low": (
        QT_TRANSLATE_NOOP("Errors", "Only {free_mb} MB are left on the disk of your vault."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved is safe. Free some space before you take many photos."),
    ),
    "disk.reserve_used": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full; the space kept back for this was given up."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Everything saved is safe. Finish what you are entering, then free some space before you take "
            "more photos.",
        ),
    ),
    "clock.stepped": (
        QT_TRANSLATE_NOOP("Errors", "This computer's clock was changed by {by}, to {to}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It is recorded, and work goes on. Check date, time and time zone: they stand in reports.",
        ),
    ),
    "clock.before_build": (
        QT_TRANSLATE_NOOP(
            "Errors", "This computer's clock says {at}, which is before this program was made."
        ),
        QT_TRANSLATE_NOOP(
            "Errors", "It is recorded, and work goes on. Set date and time: they stand in reports."
        ),
    ),
    "database.damaged": (
        QT_TRANSLATE_NOOP("Errors", "A part of the database is damaged: {problem}."),
        _RESTORE,
    ),
    "journal.unreadable": (
        QT_TRANSLATE_NOOP(
            "Errors", "A part of the journal cannot be read, as it lies on damaged pages: {name}."
        ),
        _RESTORE,
    ),
    "files.unknown": (
        QT_TRANSLATE_NOOP("Errors", "Which photos belong to the vault cannot be read to the end."),
        _RESTORE,
    ),
    "journal.broken": (
        QT_TRANSLATE_NOOP("Errors", "The journal was altered, or rows are missing, at row {seq} of {name}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Rows before it are proven unchanged. Compare with a second copy, or with the signed report.",
        ),
    ),
    "journal.body_missing": (
        QT_TRANSLATE_NOOP("Errors", "Row {seq} of the journal of {name} has lost its content."),
        _COMPARE,
    ),
    "journal.undecodable": (
        QT_TRANSLATE_NOOP("Errors", "Row {seq} of the journal of {name} cannot be read."),
        _COMPARE,
    ),
    "journal.unfoldable": (
        QT_TRANSLATE_NOOP("Errors", "Row {seq} of the journal of {name} does not fit the rows before it."),
        _COMPARE,
    ),
    "journal.columns_differ": (
        QT_TRANSLATE_NOOP("Errors", "What is noted for searching beside row {seq} of {name} is wrong."),
        _MEND,
    ),
    "journal.heirs_differ": (
        QT_TRANSLATE_NOOP("Errors", "Who carries {name} on is not noted as the journal says."),
        _MEND,
    ),
    "records.differ": (
        QT_TRANSLATE_NOOP("Errors", "A record of {name} is not what the journal says."),
        _MEND,
    ),
    "records.unproven": (
        QT_TRANSLATE_NOOP(
            "Errors", "A record of {name} is not what the journal says, and the journal is broken there."
        ),
        _COMPARE,
    ),
    "records.unreadable": (QT_TRANSLATE_NOOP("Errors", "A record of {name} cannot be read."), _MEND),
    "blob.damaged": (
        QT_TRANSLATE_NOOP("Errors", "A photo or file is missing or altered. It belongs to: {owner}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "All other photos and every record are fine. Bring it back from a second copy, or add the "
            "original file again, under Photos.",
        ),
    ),
    "files.leftover": (
        QT_TRANSLATE_NOOP("Errors", "{count} files in the vault belong to nothing."),
        QT_TRANSLATE_NOOP(
            "Errors", "They were left by something that was interrupted, and only take up space."
        ),
    ),
    "keys.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The file with the key slots, vault.json, is missing or damaged."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The vault is open now, but without this file no passphrase opens it again. Put vault.json from "
            "a second copy in its place before you lock.",
        ),
    ),
    "recovery.mismatch": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key is not the one that was made."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Your passphrase opens the vault all the same. Make a new recovery key under Settings, and keep "
            "it in a safe place.",
        ),
    ),
    "vault.behind": (
        QT_TRANSLATE_NOOP(
            "Errors", "The database is older than it was: {missing} saved changes are missing."
        ),
        QT_TRANSLATE_NOOP(
            "Errors",
            "What is there holds by itself. Put the newer database or a newer second copy back, if there is "
            "one.",
        ),
    ),
    "vault.no_anchor": (
        QT_TRANSLATE_NOOP("Errors", "The file “anchor” in the vault's folder was missing or damaged."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "It only serves to notice an older database in place of this one, and is written anew with the "
            "next entry.",
        ),
    ),
    "vault.unclean_end": (
        QT_TRANSLATE_NOOP("Errors", "The program ended last time without closing the vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing that was saved is lost by that; nothing needs to be done."),
    ),
    "copies.none": (
        QT_TRANSLATE_NOOP("Errors", "There is no second copy: everything is in this one place."),
        _MAKE_COPY,
    ),
    "copies.old": (
        QT_TRANSLATE_NOOP("Errors", "The newest second copy is {days} days old."),
        _MAKE_COPY,
    ),
}
