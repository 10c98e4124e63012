"""What a verdict keeps from one change to the next: the result is the same, and no item is judged twice."""

from __future__ import annotations

import random
from dataclasses import replace

import pytest

from inspector_app.domain import verdict_checks
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import BarcodeSpec, ChecklistItem, ItemKind, Section
from inspector_app.domain.records import Answer, Photo, Reading, Record, SampleUnit
from inspector_app.domain.verdict import KnownItems, assess
from inspector_app.domain.verdict_evidence import Scope
from tests.fakes.verdict_cases import (
    answer,
    finding,
    item,
    make_pack,
    photo,
    point,
    reading,
    record,
    unit,
    variant,
)

ITEMS = [item(f"look-{number}", min_photos=number % 2) for number in range(6)]
EACH = item("each", per_unit=True)
PHOTO = item("picture", ItemKind.PHOTO, min_photos=1)
CODE = item(
    "code",
    ItemKind.BARCODE,
    barcode=BarcodeSpec(expected="111", symbology="EAN13", by_variant={"blue": "222"}),
)
POINTS = [point("height"), point("width")]
PACK = make_pack(*ITEMS, EACH, PHOTO, CODE, *POINTS)


def test_a_long_day_ends_as_if_it_was_judged_at_its_end() -> None:
    chance, known = random.Random(4), KnownItems()
    now: InspectionRecord = record()
    for number in range(400):
        header = replace(now.header, lot_size=chance.choice((2, 3000)))
        drawn = SampleUnit(id="unit-1", number=1, stage=chance.choice((1, 2)))
        there: list[Record] = [*now.all(Answer), *now.all(Reading), *now.all(Photo)]
        more: list[list[Record]] = [
            [answer(f"look-{chance.randrange(6)}", chance.choice(("pass", "fail", "na")))],
            [answer("each", chance.choice(("pass", "fail")), unit="unit-1")],
            [answer("code", chance.choice(("111", "222")))],
            [reading("height", chance.randint(1, 5), chance.choice(("50.0", "99.0")))],
            photo("item", f"look-{chance.randrange(6)}"),
            photo("item", "picture"),
            [unit(chance.randint(2, 3))],
            [drawn],
            [finding("major")],
            [header],
            [variant(chance.choice(("B-RAW", "B-BLUE")))] if number % 9 == 0 else [],
            [replace(chance.choice(there), binned=True)] if there else [],
        ]
        now = now.with_records(chance.choice(more))
        assert assess(now, PACK, known) == assess(now, PACK), number


def test_only_the_item_that_changed_is_judged(monkeypatch: pytest.MonkeyPatch) -> None:
    known, judged = KnownItems(), list[str]()
    judge_item = verdict_checks._judge_item

    def noted(scope: Scope, section: Section, one: ChecklistItem) -> verdict_checks._ItemStanding:
        judged.append(one.key)
        return judge_item(scope, section, one)

    monkeypatch.setattr(verdict_checks, "_judge_item", noted)
    first = record(answer("look-1", "pass"))
    assess(first, PACK, known)
    assert len(judged) == 11
    judged.clear()
    assess(first.with_records([answer("look-2", "fail")]), PACK, known)
    assert judged == ["look-2"]
