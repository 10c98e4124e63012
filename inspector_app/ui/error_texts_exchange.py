"""The texts of errors about files that come from or go to others: packs, bundles, identities, reports.

See `error_texts`.
"""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

_PACK_SAFE = QT_TRANSLATE_NOOP("Errors", "Nothing was installed. Ask the brand for the pack again.")
_BUNDLE_SAFE = QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Ask the sender to export it again.")

EXCHANGE_TEXTS: dict[str, tuple[object, object]] = {
    "pack.not_found": (
        QT_TRANSLATE_NOOP("Errors", "There is no standards pack at this place."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was changed. Choose a .qcpack file, or a folder with a pack.yaml."
        ),
    ),
    "pack.invalid": (
        QT_TRANSLATE_NOOP("Errors", "The standards pack has faults."),
        QT_TRANSLATE_NOOP(
            "Errors", "Nothing was installed. “inspector-app pack check” lists every one of them."
        ),
    ),
    "pack.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The standards pack cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check the file and its permissions."),
    ),
    "pack.not_a_pack": (QT_TRANSLATE_NOOP("Errors", "This is not a standards pack."), _PACK_SAFE),
    "pack.damaged": (QT_TRANSLATE_NOOP("Errors", "The standards pack is damaged."), _PACK_SAFE),
    "pack.hostile_name": (
        QT_TRANSLATE_NOOP("Errors", "The standards pack holds files that do not belong in one."),
        _PACK_SAFE,
    ),
    "pack.too_large": (QT_TRANSLATE_NOOP("Errors", "The standards pack is too large."), _PACK_SAFE),
    "pack.other_brand": (
        QT_TRANSLATE_NOOP("Errors", "This pack belongs to the brand {found}, this vault to {own}."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Make a vault of its own for the other brand."),
    ),
    "pack.newer_format": (
        QT_TRANSLATE_NOOP("Errors", "The standards pack is in a newer format than this program knows."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Update the program."),
    ),
    "pack.newer_app": (
        QT_TRANSLATE_NOOP(
            "Errors", "The standards pack needs version {needed} of the program; this is {have}."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Update the program."),
    ),
    "identity.not_one": (
        QT_TRANSLATE_NOOP("Errors", "This is not an identity file."),
        QT_TRANSLATE_NOOP("Errors", "The other person saves one on the page Exchange."),
    ),
    "identity.altered": (
        QT_TRANSLATE_NOOP("Errors", "The identity file was altered."),
        QT_TRANSLATE_NOOP("Errors", "Nobody was trusted. Ask for the file again, by another way."),
    ),
    "identity.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The identity file cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check the file and the medium it lies on."),
    ),
    "identity.cannot_write": (
        QT_TRANSLATE_NOOP("Errors", "The identity file cannot be written there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose another place."),
    ),
    "bundle.reader_unknown": (
        QT_TRANSLATE_NOOP("Errors", "One of the readers is not trusted any more."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Open this page again and choose the readers."),
    ),
    "bundle.no_reader": (
        QT_TRANSLATE_NOOP("Errors", "Nobody is named who could open the bundle."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Add the receiver's identity file first."),
    ),
    "bundle.cancelled": (
        QT_TRANSLATE_NOOP("Errors", "The export was stopped."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written."),
    ),
    "bundle.practice": (
        QT_TRANSLATE_NOOP(
            "Errors", "A practice inspection is not exported: nobody may take it for a real one."
        ),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose inspections that are no practice."),
    ),
    "bundle.not_own": (
        QT_TRANSLATE_NOOP("Errors", "An inspection made by somebody else is not passed on."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Ask its author for an export."),
    ),
    "bundle.exists": (
        QT_TRANSLATE_NOOP("Errors", "There is something else at this place already."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose another name."),
    ),
    "bundle.disk_full": (
        QT_TRANSLATE_NOOP("Errors", "There is not enough room for the bundle."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Make room or choose another place."),
    ),
    "bundle.write": (
        QT_TRANSLATE_NOOP("Errors", "The bundle cannot be written there."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was written. Choose another place and try again."),
    ),
    "bundle.read": (
        QT_TRANSLATE_NOOP("Errors", "The bundle cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Check the medium and try again."),
    ),
    "bundle.not_one": (
        QT_TRANSLATE_NOOP("Errors", "This is not a bundle of this program."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was changed. Choose the file or folder the sender exported."),
    ),
    "bundle.unknown_signer": (
        QT_TRANSLATE_NOOP("Errors", "The bundle is signed by somebody who is not trusted here."),
        QT_TRANSLATE_NOOP(
            "Errors",
            "Nothing was taken over. Compare the words with the sender, then add the identity: {words}",
        ),
    ),
    "bundle.not_for_me": (
        QT_TRANSLATE_NOOP("Errors", "The bundle was made for somebody else."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Give the sender your identity file first."),
    ),
    "bundle.other_brand": (
        QT_TRANSLATE_NOOP("Errors", "The bundle belongs to another brand."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Open a vault of that brand."),
    ),
    "bundle.altered": (QT_TRANSLATE_NOOP("Errors", "The bundle was altered or damaged."), _BUNDLE_SAFE),
    "bundle.incomplete": (QT_TRANSLATE_NOOP("Errors", "The bundle is incomplete."), _BUNDLE_SAFE),
    "bundle.gap": (
        QT_TRANSLATE_NOOP("Errors", "Earlier changes are missing between the bundle and what is here."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Ask the sender for an export of everything."),
    ),
    "bundle.fork": (
        QT_TRANSLATE_NOOP("Errors", "The bundle tells another history than the one known here."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. The sender's vault was copied or altered: ask."),
    ),
    "bundle.name": (
        QT_TRANSLATE_NOOP("Errors", "The bundle holds a file that has no place in one."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Do not open it by other means; ask the sender."),
    ),
    "bundle.version": (
        QT_TRANSLATE_NOOP("Errors", "The bundle is in a format this program does not know."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Update the program."),
    ),
    "verify.unknown": (
        QT_TRANSLATE_NOOP("Errors", "This file is neither a report nor a bundle nor an evidence package."),
        QT_TRANSLATE_NOOP(
            "Errors", "Choose a signed PDF report, a bundle or an evidence package; a file or its folder."
        ),
    ),
    "bundle.clone": (
        QT_TRANSLATE_NOOP("Errors", "The bundle was written by another copy of this vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Go on with one of the two copies only."),
    ),
    "bundle.not_their_inspection": (
        QT_TRANSLATE_NOOP("Errors", "The bundle adds to an inspection that belongs to this vault."),
        QT_TRANSLATE_NOOP("Errors", "Nothing was taken over. Tell the sender."),
    ),
    "bundle.nothing": (
        QT_TRANSLATE_NOOP("Errors", "There is no inspection to export."),
        QT_TRANSLATE_NOOP("Errors", "Practice inspections and received ones are not exported."),
    ),
    "verify.unreadable": (
        QT_TRANSLATE_NOOP("Errors", "The file cannot be read."),
        QT_TRANSLATE_NOOP("Errors", "Check the file and the medium it lies on."),
    ),
    "signing.not_pdf": (
        QT_TRANSLATE_NOOP("Errors", "This is not a readable PDF file."),
        QT_TRANSLATE_NOOP("Errors", "Choose the signed report as it was handed over."),
    ),
}

BUNDLE_REFUSED = (
    QT_TRANSLATE_NOOP("Errors", "The bundle was refused: it is not as it has to be."),
    _BUNDLE_SAFE,
)
"""For the many ways a bundle can be wrong that ask for the same answer."""
