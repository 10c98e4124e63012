"""The texts of errors by code: what happened; what is safe and what to do next. Translated where they are
shown.

Placeholders are the parameters the error carries. A code that is not here is shown with its English sentence.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

ERROR_TEXTS: dict[str, tuple[object, object]] = {
    "vault.wrong_passphrase": (
        QT_TRANSLATE_NOOP("Errors", "This passphrase does not open the vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Check the keyboard language and Caps Lock, then try again."
        ),
    ),
    "vault.in_use": (
        QT_TRANSLATE_NOOP("Errors", "The vault is open in another window or command."),
        QT_TRANSLATE_NOOP("Errors", "Close the other one first. Nothing was changed."),
    ),
    "vault.absent": (
        QT_TRANSLATE_NOOP("Errors", "There is no vault in this folder any more."),
        QT_TRANSLATE_NOOP("Errors", "Connect the disk it lies on, then start the program again."),
    ),
    "vault.gone": (
        QT_TRANSLATE_NOOP("Errors", "The vault is no longer in {folder}; this last entry was not saved."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Everything saved before is in the folder, wherever it is now. Put it back or connect its disk; "
            "then enter this again.",
        ),
    ),
    "vault.exists": (
        QT_TRANSLATE_NOOP("Errors", "There is a vault in this folder already."),
        QT_TRANSLATE_NOOP("Errors", "It was left as it is. Start the program again to unlock it."),
    ),
    "vault.folder_not_empty": (
        QT_TRANSLATE_NOOP("Errors", "The folder for the vault holds other files."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Empty the folder or choose another one."),
    ),
    "vault.folder_unusable": (
        QT_TRANSLATE_NOOP("Errors", "This folder cannot hold a vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose another folder."),
    ),
    "vault.person_name": (
        QT_TRANSLATE_NOOP("Errors", "The name is too long, or holds characters that cannot be printed."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was made. Give the name as it shall stand in reports."),
    ),
    "vault.locked": (
        QT_TRANSLATE_NOOP("Errors", "The vault is locked."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved is safe. Unlock it with the passphrase."),
    ),
    "journal.too_large": (
        QT_TRANSLATE_NOOP("Errors", "This entry is too long to be saved."),
        QT_TRANSLATE_NOOP("Errors", "Shorten the text or divide it; everything saved before is safe."),
    ),
    "vault.damaged": (
        QT_TRANSLATE_NOOP("Errors", "The vault is damaged: {what}."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not delete anything. Run “inspector-app doctor”, or restore a second copy."
        ),
    ),
    "vault.newer": (
        QT_TRANSLATE_NOOP("Errors", "This vault was written by a newer version of the program."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Install the newer version to open it."),
    ),
    "vault.migration_failed": (
        QT_TRANSLATE_NOOP("Errors", "The vault could not be brought to this version of the program."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing in it was changed. Open it with the version used before, and report this fault.",
        ),
    ),
    "vault.disk_full": (
        QT_TRANSLATE_NOOP("Errors", "The disk is full; this last entry was not saved."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is safe. Free some space, then enter it again."),
    ),
    "vault.io": (
        QT_TRANSLATE_NOOP("Errors", "The disk does not answer; this last entry was not saved."),
        QT_TRANSLATE_NOOP(
            "Errors", "Everything saved before is safe. Check the disk, then open the vault again."
        ),
    ),
    "vault.read_only": (
        QT_TRANSLATE_NOOP("Errors", "The folder of the vault cannot be written."),
        QT_TRANSLATE_NOOP(
            "Errors", "Everything saved before is safe. Check the permissions of the folder or the disk."
        ),
    ),
    "vault.blob_write": (
        QT_TRANSLATE_NOOP("Errors", "The photo or file could not be written."),
        QT_TRANSLATE_NOOP("Errors", "Everything saved before is safe. Check the disk and try again."),
    ),
    "vault.sheet_cannot_write": (
        QT_TRANSLATE_NOOP("Errors", "The recovery sheet cannot be written there."),
        QT_TRANSLATE_NOOP("Errors", "Choose another place; the key is still shown."),
    ),
    "slot.passphrase_short": (
        QT_TRANSLATE_NOOP(
            "Errors", "The passphrase is too short: {found} characters, at least {least} are needed."
        ),
        QT_TRANSLATE_NOOP("Errors", "Take six words that do not belong together, or let one be suggested."),
    ),
    "slot.memory": (
        QT_TRANSLATE_NOOP("Errors", "There is not enough free memory to open the vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Close other programs and try again."),
    ),
    "slot.malformed": (
        QT_TRANSLATE_NOOP("Errors", "A key slot of the vault cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "The key file may be damaged. Use a copy of it, or the recovery key."),
    ),
    "slot.wrong_recovery": (
        QT_TRANSLATE_NOOP("Errors", "This recovery key does not belong to this vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look for the sheet with this vault's name."),
    ),
    "photo.recovery_first": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key of this vault has not been put away yet."),
        QT_TRANSLATE_NOOP(
            "Errors", "Photos can be added once it is; else a forgotten passphrase would lose them."
        ),
    ),
    "photo.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The photo cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Check the file or the card it lies on."),
    ),
    "media.truncated": (
        QT_TRANSLATE_NOOP("Errors", "The picture {name} is incomplete."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Copy it again from the camera."),
    ),
    "media.damaged": (
        QT_TRANSLATE_NOOP("Errors", "The picture {name} cannot be decoded."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Copy it again from the camera."),
    ),
    "media.empty": (
        QT_TRANSLATE_NOOP("Errors", "The picture {name} is empty."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Take or copy it again."),
    ),
    "media.unknown_kind": (
        QT_TRANSLATE_NOOP("Errors", "{name} is not a picture of a known kind."),
        QT_TRANSLATE_NOOP("Errors", "JPEG, PNG, HEIC and WebP are accepted, whatever the file is called."),
    ),
    "media.too_large": (
        QT_TRANSLATE_NOOP("Errors", "The picture {name} is too large."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Use it as the camera made it."),
    ),
    "media.too_many_pixels": (
        QT_TRANSLATE_NOOP("Errors", "The picture {name} has too many pixels: {width} × {height}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Use the camera's normal resolution."),
    ),
    "inspection.read_only": (
        QT_TRANSLATE_NOOP("Errors", "This inspection can no longer be changed."),
        QT_TRANSLATE_NOOP(
            "Errors", "It is signed or comes from somebody else. Reopen it, or ask its author."
        ),
    ),
    "inspection.absent": (
        QT_TRANSLATE_NOOP("Errors", "This inspection is not in the vault."),
        QT_TRANSLATE_NOOP("Errors", "Go back to the list of inspections."),
    ),
    "inspection.no_pack": (
        QT_TRANSLATE_NOOP("Errors", "The standards pack chosen is not installed."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Install it on the page Standards."),
    ),
    "masterdata.no_name": (
        QT_TRANSLATE_NOOP("Errors", "A name or number is missing."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Enter it and try again."),
    ),
    "phrase.empty": (
        QT_TRANSLATE_NOOP("Errors", "A phrase needs words."),
        QT_TRANSLATE_NOOP("Errors", "Write it in at least one language."),
    ),
    "phrase.too_long": (
        QT_TRANSLATE_NOOP("Errors", "A phrase has at most {most} characters."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Keep a part of it."),
    ),
    "phrase.absent": (
        QT_TRANSLATE_NOOP("Errors", "This phrase is no longer there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. It may have been deleted in another place."),
    ),
    "bin.absent": (
        QT_TRANSLATE_NOOP("Errors", "This is no longer in the bin."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. It may have been restored already."),
    ),
    "sampling.lot_of_one": (
        QT_TRANSLATE_NOOP("Errors", "A lot of one piece has no sampling plan."),
        QT_TRANSLATE_NOOP("Errors", "Inspect the piece itself. Sampling starts with a lot of two."),
    ),
    "sampling.lot_too_small": (
        QT_TRANSLATE_NOOP("Errors", "A lot of {value} pieces cannot be sampled."),
        QT_TRANSLATE_NOOP("Errors", "Enter the number of pieces in the lot, two or more."),
    ),
    "sampling.aql_per_hundred_only": (
        QT_TRANSLATE_NOOP(
            "Errors", "AQL {value} is for nonconformities per 100 pieces; here pieces are counted."
        ),
        QT_TRANSLATE_NOOP("Errors", "Choose an AQL of 10 or less."),
    ),
    "sampling.no_base_plan": (
        QT_TRANSLATE_NOOP("Errors", "No class has an AQL, so no sample size follows."),
        QT_TRANSLATE_NOOP("Errors", "Give at least one class an AQL."),
    ),
    "answer.not_a_count": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is not a number of pieces."),
        QT_TRANSLATE_NOOP("Errors", "Enter a whole number, 0 or more."),
    ),
    "finding.bad_quantity": (
        QT_TRANSLATE_NOOP("Errors", "{value} is not a number of defects."),
        QT_TRANSLATE_NOOP("Errors", "Enter 1 or more, or move the finding to the bin."),
    ),
    "reading.ambiguous": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” could mean {decimal} or {whole}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Write {decimal} or {whole}."),
    ),
    "reading.not_a_number": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is not a reading."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Type the number, with or without its unit."),
    ),
    "reading.grouped": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” has its digits in groups, which is not read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Write it without spaces, such as 1234.5."),
    ),
    "reading.wrong_unit": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” is in {typed}; this point is measured in {unit}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Type the number alone, in the unit of the point."),
    ),
    "reading.too_long": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” has too many digits."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Was a barcode read into this field?"),
    ),
    "reading.inexact_fraction": (
        QT_TRANSLATE_NOOP("Errors", "“{value}” has no exact decimal."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was stored. Write a decimal, or halves to 64ths."),
    ),
    "conclusion.reason_required": (
        QT_TRANSLATE_NOOP("Errors", "The decision differs from the proposed result and needs a reason."),
        QT_TRANSLATE_NOOP("Errors", "Write why. Everything entered so far is saved."),
    ),
    "conclusion.reopen_reason": (
        QT_TRANSLATE_NOOP("Errors", "Reopening needs a reason."),
        QT_TRANSLATE_NOOP("Errors", "Write why; it stands in the trail and in the next revision."),
    ),
    "signature.empty": (
        QT_TRANSLATE_NOOP("Errors", "Nothing was drawn."),
        QT_TRANSLATE_NOOP("Errors", "Sign in the box with finger, pen or mouse."),
    ),
    "signature.no_name": (
        QT_TRANSLATE_NOOP("Errors", "A signature needs a printed name."),
        QT_TRANSLATE_NOOP("Errors", "Enter the name."),
    ),
    "signature.no_reason": (
        QT_TRANSLATE_NOOP("Errors", "A refusal needs its reason."),
        QT_TRANSLATE_NOOP("Errors", "Write what the representative said."),
    ),
    "signature.not_concluded": (
        QT_TRANSLATE_NOOP("Errors", "There is no decision to sign yet."),
        QT_TRANSLATE_NOOP("Errors", "Decide first; then both sign."),
    ),
    "report.not_concluded": (
        QT_TRANSLATE_NOOP("Errors", "There is no decision yet, so there is nothing to report."),
        QT_TRANSLATE_NOOP("Errors", "Decide on the step Conclusion. Everything entered is saved."),
    ),
    "report.changed_since_signed": (
        QT_TRANSLATE_NOOP("Errors", "Something was entered or changed after these had signed: {names}."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Everything is saved. Look at the preview together and sign again, or take the change back.",
        ),
    ),
    "report.cannot_write": (
        QT_TRANSLATE_NOOP("Errors", "The report could not be written to {path}."),
        QT_TRANSLATE_NOOP("Errors", "It is safe in the vault. Choose another place."),
    ),
}
"""Part one: the vault and an inspection."""
