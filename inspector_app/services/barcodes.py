"""Barcode items and barcode readings of on-site tests, answered from the photos taken for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from inspector_app.domain.barcodes import scanned_text
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import ItemKind, Pack, ReadingKind, SiteTest, TestReading
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
    return _next_place(file.pack, file.record, test_key) is not None


def read_into_test(file: InspectionFile, test_key: str, texts: Sequence[str]) -> str | None:
    """Enter what a new photo's barcodes say as the next sample of a test; returns what was entered.

    A photo with several barcodes counts only when one alone is an expected one.
    """
    test = file.pack.test(test_key)
    scope = Scope(file.record, file.pack)
    for reading in test.readings:
        place = _room(file.pack, file.record, test, reading)
        if place is None:
            continue
        matching = {text for text in texts if decodes_as_expected(reading, text, scope.variants)}
        chosen = matching or set(texts)
        if len(chosen) != 1:
            continue
        text = chosen.pop()
        _enter(file, test_key, reading, place, text)
        return text
    return None


def _enter(file: InspectionFile, test_key: str, reading: TestReading, place: int, text: str) -> None:
    """Put a text in its place; the other readings of the test stay as they are."""
    test, run = file.pack.test(test_key), file.record.tests.get(test_key)
    present = {one.key: texts_of(run.readings, one.key) for one in test.readings} if run else {}
    mine = present.get(reading.key, [])
    mine = [*mine, *[""] * (place + 1 - len(mine))]
    mine[place] = text
    record_test(file, test_key, readings={**present, reading.key: mine})


def _next_place(pack: Pack, record: InspectionRecord, test_key: str) -> tuple[TestReading, int] | None:
    """The first barcode reading of a test that has room, and where."""
    test = pack.test(test_key)
    for reading in test.readings:
        place = _room(pack, record, test, reading)
        if place is not None:
            return reading, place
    return None


def _room(pack: Pack, record: InspectionRecord, test: SiteTest, reading: TestReading) -> int | None:
    """The first sample of a barcode reading that has no text yet."""
    if reading.kind != ReadingKind.BARCODE or not Scope(record, pack).applies(test.condition):
        return None
    run = record.tests.get(test.key)
    if run is not None and run.result == "na":
        return None
    sample = max(required(test, record.header.lot_size).size, run.sample_size if run is not None else 0)
    size = reading.pieces or sample
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


@dataclass(frozen=True)
class Scan:
    """Where a scanned text went: `kind` test | item, its `key`, and the `piece` of a test, from 1."""

    kind: str
    key: str
    piece: int
    text: str
    as_expected: bool


def enter_scan(file: InspectionFile, text: str, test_key: str = "") -> Scan | None:
    """Enter what a scanner read as the next sample of the test that is open, else of the first one that
    waits; None when none does. Unlike a photo it is one code, which the person chose: it is entered as it is.
    """
    given = scanned_text(text)
    keys = [test.key for test in file.pack.tests]
    for key in dict.fromkeys(([test_key] if test_key in keys else []) + keys):
        place = _next_place(file.pack, file.record, key)
        if place is None:
            continue
        reading, at = place
        _enter(file, key, reading, at, given)
        variants = Scope(file.record, file.pack).variants
        return Scan("test", key, at + 1, given, decodes_as_expected(reading, given, variants))
    return None


def scan_item(file: InspectionFile, text: str, item_key: str = "") -> Scan | None:
    """Answer the barcode item that is in focus, else the first one without an answer, with what a scanner
    read; None when there is none. Scanned again, an item takes the new text.
    """
    given = scanned_text(text)
    state = Scope(file.record, file.pack)
    items = [one for one in file.pack.items if one.kind == ItemKind.BARCODE and state.applies(one.condition)]
    named = [one for one in items if one.key == item_key]
    chosen = next((one for one in named + items if one in named or waits_for_barcode(file, one.key)), None)
    if chosen is None:
        return None
    answer_item(file, chosen.key, given)
    spec = chosen.barcode
    fits = spec is None or any(spec.matches(given, variant) for variant in state.variants or (None,))
    return Scan("item", chosen.key, 1, given, fits)
