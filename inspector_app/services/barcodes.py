"""Answer a barcode item from the photo taken for it."""

from __future__ import annotations

from inspector_app.domain.pack import ItemKind
from inspector_app.services.answers import answer_item
from inspector_app.services.inspection_file import InspectionFile


def answer_from_photo(file: InspectionFile, item_key: str, data: bytes, name: str) -> str | None:
    """Enter what the photo's barcode says, where the item has no answer yet; returns what was entered.

    A photo with several barcodes answers only when the expected one is among them: which of the others was
    meant, a person must say.
    """
    from inspector_app.media.barcodes import read_barcodes

    item = file.pack.item(item_key)
    present = file.record.answers.get(item_key)
    if item.kind != ItemKind.BARCODE or item.barcode is None or (present is not None and present.value):
        return None
    texts = {found.text for found in read_barcodes(data, name)}
    expected = texts & {item.barcode.expected, *item.barcode.by_variant.values()}
    chosen = expected or texts
    if len(chosen) != 1:
        return None
    text = chosen.pop()
    answer_item(file, item_key, text)
    return text
