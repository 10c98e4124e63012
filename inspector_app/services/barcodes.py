"""Answer a barcode item from the photo taken for it."""

from __future__ import annotations

from collections.abc import Sequence

from inspector_app.domain.pack import ItemKind
from inspector_app.services.answers import answer_item
from inspector_app.services.inspection_file import InspectionFile


def waits_for_barcode(file: InspectionFile, item_key: str) -> bool:
    """Whether a photo taken for this item could answer it: a barcode is asked for, and there is none yet."""
    item = file.pack.item(item_key)
    present = file.record.answers.get(item_key)
    return (
        item.kind == ItemKind.BARCODE
        and item.barcode is not None
        and not (present is not None and present.value)
    )


def answer_from_barcodes(file: InspectionFile, item_key: str, texts: Sequence[str]) -> str | None:
    """Enter what a photo's barcodes say, where the item has no answer yet; returns what was entered.

    A photo with several barcodes answers only when the expected one is among them: which of the others was
    meant, a person must say.
    """
    item = file.pack.item(item_key)
    if not waits_for_barcode(file, item_key) or item.barcode is None:
        return None
    variants = (None, *item.barcode.by_variant)
    expected = {text for text in texts if any(item.barcode.matches(text, variant) for variant in variants)}
    chosen = expected or set(texts)
    if len(chosen) != 1:
        return None
    text = chosen.pop()
    answer_item(file, item_key, text)
    return text
