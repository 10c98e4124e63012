"""Findings as lines of a report, and the pictures of the product with their numbers on them."""

from __future__ import annotations

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import Pack
from inspector_app.domain.pins import pins_of
from inspector_app.domain.records import Finding
from inspector_app.domain.text import LocalText
from inspector_app.reports import model
from inspector_app.standards.reader import PackFile

PACK_PICTURE = "pack:"
"""What the key of a picture of the pack begins with; ids of photos have no colon."""


def numbers(record: InspectionRecord) -> dict[str, int]:
    """The number of each finding, on its pins and in the table: 1 for the first that was counted."""
    return {finding.id: number for number, finding in enumerate(record.findings, start=1)}


def pinned_pictures(record: InspectionRecord, pack: Pack) -> tuple[model.PinnedPicture, ...]:
    """Every picture of the pack that findings have pins on, in the order of the pack."""
    found: dict[str, list[model.PinMark]] = {}
    numbered = numbers(record)
    for finding in record.findings:
        for pin in pins_of(finding.place, pack):
            mark = model.PinMark(numbered[finding.id], finding.cls, pin.x, pin.y)
            found.setdefault(pin.picture, []).append(mark)
    captions: dict[str, LocalText] = {one.file: one.caption for one in pack.references}
    captions.setdefault(pack.product.picture, pack.product.name)
    return tuple(
        model.PinnedPicture(key=PACK_PICTURE + file, caption=caption, pins=tuple(found[file]))
        for file, caption in captions.items()
        if file in found
    )


def class_in_catalogue(pack: Pack, finding: Finding) -> str:
    """The class of its code where the finding was given another one, else empty."""
    usual = str(pack.defect(finding.catalogue_key).cls) if finding.catalogue_key else finding.cls
    return usual if usual != finding.cls else ""


def pack_picture(pack_file: PackFile, key: str) -> bytes:
    """JPEG for print of the picture with this key. Raises InputError `pack.unknown_picture`, `media.*`."""
    from inspector_app.media.rendition import rendition

    name = key.removeprefix(PACK_PICTURE)
    return rendition(pack_file.picture(name), name=name)
