"""Scanned barcodes in the services: the next place of a test, the item in focus, and what a scanner adds."""

from __future__ import annotations

from pathlib import Path

import pytest

from inspector_app.services.barcodes import enter_scan, scan_item, waits_for_sample
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.session import Session
from inspector_app.services.site_tests import record_test
from tests.fakes.site_test_pack import build
from tests.fakes.vaults import new_inspection

RIGHT = "6291041500213"


@pytest.fixture
def inspection(session: Session, tmp_path: Path) -> InspectionFile:
    return new_inspection(session, pack=build(tmp_path))


def test_places_fill_one_after_another_until_there_is_none(inspection: InspectionFile) -> None:
    record_test(inspection, "codes", readings={"codes-code": ["", "4006381333931"]})
    first = enter_scan(inspection, "]E0" + RIGHT + "\r")
    assert first is not None
    assert (first.kind, first.key, first.piece, first.text, first.as_expected) == (
        "test", "codes", 1, RIGHT, True,
    )  # fmt: skip
    second = enter_scan(inspection, "6291041500220", "drop")
    assert second is not None
    assert (second.piece, second.as_expected) == (3, False)
    assert not waits_for_sample(inspection, "codes")
    assert enter_scan(inspection, RIGHT) is None
    record_test(inspection, "codes", sample_size=4)
    more = enter_scan(inspection, RIGHT, "codes")
    assert more is not None
    assert more.piece == 4


def test_a_test_that_does_not_apply_waits_for_nothing(inspection: InspectionFile) -> None:
    record_test(inspection, "codes", result="na")
    assert enter_scan(inspection, RIGHT) is None


def test_an_item_takes_the_scan_and_takes_another_one_when_it_is_in_focus(inspection: InspectionFile) -> None:
    items = [item for item in inspection.pack.items if item.barcode is not None]
    (item,) = items
    assert item.barcode is not None
    scanned = scan_item(inspection, item.barcode.expected)
    assert scanned is not None
    assert (scanned.key, scanned.as_expected) == (item.key, True)
    assert scan_item(inspection, "96385074") is None
    again = scan_item(inspection, "96385074", item.key)
    assert again is not None
    assert not again.as_expected
    assert inspection.record.answers[item.key].value == "96385074"
