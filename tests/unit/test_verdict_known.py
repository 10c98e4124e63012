"""A verdict that remembers what it noted of each item is the verdict that remembers nothing."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from random import Random

import pytest

from inspector_app.domain.pack import (
    BarcodeSpec,
    ChoiceOption,
    Condition,
    CountSpec,
    DefectClass,
    ItemKind,
    OnFail,
)
from inspector_app.domain.records import Record
from inspector_app.domain.verdict import KnownItems, assess
from tests.fakes.verdict_cases import (
    answer,
    item,
    make_pack,
    photo,
    point,
    reading,
    record,
    text,
    unit,
    variant,
)

PACK = make_pack(
    item(on_fail=OnFail.COUNT, cls=DefectClass.MAJOR, per_unit=True),
    item("printed", condition=Condition(item="surface", equals=("pass",)), photo_required=True),
    item(
        "colour",
        ItemKind.CHOICE,
        options=(
            ChoiceOption(key="same", title=text("Same")),
            ChoiceOption(key="off", title=text("Off"), ok=False),
        ),
        on_fail=OnFail.SECTION_FAILS,
    ),
    item("warm", ItemKind.COUNT, count=CountSpec(min=0, max=2), on_fail=OnFail.LOT_FAILS),
    item(
        "code",
        ItemKind.BARCODE,
        barcode=BarcodeSpec(expected="111", symbology="EAN13", by_variant={"blue": "222"}),
    ),
    item("look", ItemKind.PHOTO, min_photos=2),
    point(),
    point("width", size=2, max_out=1, on_fail=OnFail.COUNT, cls=DefectClass.MINOR),
)
VALUES = ("pass", "fail", "na", "same", "off", "1", "7", "111", "222", None)
ITEMS = ("surface", "printed", "colour", "warm", "code")
POINTS = ("height", "width")


def _units(random: Random) -> str | None:
    return random.choice((None, "unit-1", "unit-2", "unit-3"))


def _added(random: Random) -> Sequence[Record]:
    makers: tuple[Callable[[], Sequence[Record]], ...] = (
        lambda: [answer(random.choice(ITEMS), random.choice(VALUES), _units(random))],
        lambda: [
            reading(random.choice(POINTS), random.randint(1, 3), random.choice(("50.1", "55", "51.9", None)))
        ],
        lambda: photo(*random.choice((("item", "look"), ("item", "printed"), ("point", "height")))),
        lambda: [replace(unit(random.randint(1, 3)), stage=random.randint(1, 2))],
        lambda: [variant(random.choice(("B-RAW", "B-BLUE")))],
    )
    return random.choice(makers)()


@pytest.mark.parametrize("seed", range(12))
def test_after_each_change_it_is_what_a_fresh_one_would_be(seed: int) -> None:
    random, known = Random(seed), KnownItems()
    records: list[Record] = []
    lot, seen = 3000, set()
    for _change in range(60):
        turn = random.random()
        if turn < 0.25 and records:
            records.pop(random.randrange(len(records)))
        elif turn < 0.3:
            lot = random.choice((90, 3000))
        else:
            added = _added(random)
            ids = {one.id for one in added}
            records = [*(one for one in records if one.id not in ids), *added]
        now = record(*records, lot=lot)
        fresh = assess(now, PACK)
        assert assess(now, PACK, known) == fresh
        seen.add((fresh.result, len(fresh.reasons), len(fresh.missing)))
    assert len(seen) > 3
