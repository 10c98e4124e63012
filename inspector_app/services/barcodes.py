"""Barcode items and barcode readings of on-site tests, answered from the photos taken for them."""

from __future__ import annotations

from collections.abc import Sequence

from inspector_app.domain.pack import ItemKind, ReadingKind, TestReading
from inspector_app.domain.site_tests.evaluate import texts_of
from inspector_app.domain.site_tests.readings import decodes_as_expected
from inspector_app.domain.site_tests.required import required
from inspector_app.domain.verdict_evidence import Scope
from inspector_app.services.answers import answer_item
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.site_tests import record_test


def waits_for_barcode(file: InspectionFile, item_key: str) -> bool:
    """Whether a photo taken for this item could answer it: a barcode is asked for, and there is none yet."""
    item = file.pack.item(item_key)
    present = file.record.answers.get(item_key)
    return (
        item.kind == ItemKind.BARCODE
        and item.barcode is not None
        and not (present is not None and present.value)
    )


def waits_for_sample(file: InspectionFile, test_key: str) -> bool:
    """Whether a photo taken for this test could be one of its samples: a barcode reading has room for one."""
    return any(_room(file, test_key, reading) is not None for reading in file.pack.test(test_key).readings)


def read_into_test(file: InspectionFile, test_key: str, texts: Sequence[str]) -> str | None:
    """Enter what a new photo's barcodes say as the next sample of a test; returns what was entered.

    A photo with several barcodes counts only when one alone is an expected one.
    """
    test = file.pack.test(test_key)
    scope = Scope(file.record, file.pack)
    for reading in test.readings:
        place = _room(file, test_key, reading)
        if place is None:
            continue
        matching = {text for text in texts if decodes_as_expected(reading, text, scope.variants)}
        chosen = matching or set(texts)
        if len(chosen) != 1:
            continue
        run = file.record.tests.get(test_key)
        present = {one.key: texts_of(run.readings, one.key) for one in test.readings} if run else {}
        mine = present.get(reading.key, [])
        mine = [*mine, *[""] * (place + 1 - len(mine))]
        mine[place] = text = chosen.pop()
        record_test(file, test_key, readings={**present, reading.key: mine})
        return text
    return None


def _room(file: InspectionFile, test_key: str, reading: TestReading) -> int | None:
    """The first sample of a barcode reading that has no text yet."""
    if reading.kind != ReadingKind.BARCODE:
        return None
    test, run = file.pack.test(test_key), file.record.tests.get(test_key)
    size = reading.pieces or required(test, file.record.header.lot_size).size
    texts = texts_of(run.readings, reading.key) if run else []
    return next((place for place in range(size) if place >= len(texts) or not texts[place].strip()), None)


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
