"""The texts of errors about who opens the vault: wrong tries, people, the recovery key, the keyring, key
slots.

See `error_texts`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_USE_THE_PASSPHRASE = QT_TRANSLATE_NOOP(
    "Errors", "Nothing was changed. The passphrase opens the vault as before."
)

KEY_TEXTS: dict[str, tuple[object, object]] = {
    "vault.wait": (
        QT_TRANSLATE_NOOP("Errors", "After several wrong tries the vault waits for {seconds} seconds."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed, and this try was not counted. Then try again."),
    ),
    "slot.parameters": (
        QT_TRANSLATE_NOOP("Errors", "A key slot of the vault asks for more than is allowed, or for less."),
        QT_TRANSLATE_NOOP(
            "Errors", "Do not delete anything. Use the recovery key, or vault.json from a second copy."
        ),
    ),
    "people.absent": (
        QT_TRANSLATE_NOOP("Errors", "This person cannot open the vault any more."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Look at the list of people again."),
    ),
    "people.last_slot": (
        QT_TRANSLATE_NOOP("Errors", "Nobody else can open this vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Add another person before this one is removed."),
    ),
    "people.why_missing": (
        QT_TRANSLATE_NOOP("Errors", "Removing somebody needs a reason of up to {most} characters."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Say, for example, that the person left the company."
        ),
    ),
    "people.passphrase_taken": (
        QT_TRANSLATE_NOOP("Errors", "Somebody else on this laptop uses this passphrase already."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed. Take another one: people who share a passphrase cannot be told apart.",
        ),
    ),
    "people.keyring_on": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "The vault opens with the account on this computer, which cannot tell several people apart.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Turn that off in the settings first."),
    ),
    "recovery.no_key": (
        QT_TRANSLATE_NOOP("Errors", "There is no recovery key in this."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "The key begins with AGE-SECRET-KEY-1. Type it as it stands on the sheet, or open the sheet.",
        ),
    ),
    "recovery.mistyped": (
        QT_TRANSLATE_NOOP("Errors", "The recovery key has a typing mistake, or a part of it is missing."),
        QT_TRANSLATE_NOOP(
            "Errors", "Compare it with the sheet, character by character. This was not counted as a try."
        ),
    ),
    "recovery.wrong_key": (
        QT_TRANSLATE_NOOP("Errors", "This recovery key does not belong to this vault."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was changed. Look for the sheet that names this vault; a renewed key replaces the old.",
        ),
    ),
    "recovery.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The recovery sheet cannot be read."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose the text file that was saved as the recovery sheet, or type the key."
        ),
    ),
    "recovery.no_such_person": (
        QT_TRANSLATE_NOOP("Errors", "This person does not work in this vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose a person from the list."),
    ),
    "oskey.shared": (
        QT_TRANSLATE_NOOP(
            "Errors",
            "Several people open this vault, and the account on this computer cannot tell them apart.",
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Everybody goes on with their own passphrase."),
    ),
    "oskey.unavailable": (
        QT_TRANSLATE_NOOP("Errors", "This computer has no protected keyring."),
        _USE_THE_PASSPHRASE,
    ),
    "oskey.no_entry": (
        QT_TRANSLATE_NOOP("Errors", "The account on this computer has no key for this vault."),
        QT_TRANSLATE_NOOP(
            "Errors", "Unlock with the passphrase. Then this can be turned on again in the settings."
        ),
    ),
    "oskey.failed": (
        QT_TRANSLATE_NOOP("Errors", "The keyring of this computer did not work, or was not allowed to."),
        _USE_THE_PASSPHRASE,
    ),
    "oskey.entry_left": (
        QT_TRANSLATE_NOOP(
            "Errors", "The vault no longer opens with this account, but an entry stayed in its keyring."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing opens with it. Delete “{entry}” there by hand."),
    ),
}
