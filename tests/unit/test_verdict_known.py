"""What a verdict keeps from one change to the next: the result is the same, and no item is judged twice."""

from __future__ import annotations

import random

import pytest

from inspector_app.domain import verdict_checks
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import ChecklistItem, ItemKind, Section
from inspector_app.domain.records import Record
from inspector_app.domain.verdict import KnownItems, assess
from inspector_app.domain.verdict_evidence import Scope
from tests.fakes.verdict_cases import answer, finding, item, make_pack, photo, point, reading, record, unit

ITEMS = [item(f"look-{number}", min_photos=number % 2) for number in range(6)]
EACH = item("each", per_unit=True)
PHOTO = item("picture", ItemKind.PHOTO, min_photos=1)
POINTS = [point("height"), point("width")]
PACK = make_pack(*ITEMS, EACH, PHOTO, *POINTS)


def test_a_long_day_ends_as_if_it_was_judged_at_its_end() -> None:
    chance, known = random.Random(4), KnownItems()
    now: InspectionRecord = record()
    for number in range(150):
        more: list[list[Record]] = [
            [answer(f"look-{chance.randrange(6)}", chance.choice(("pass", "fail", "na")))],
            [answer("each", chance.choice(("pass", "fail")), unit="unit-1")],
            [reading("height", chance.randint(1, 5), chance.choice(("50.0", "99.0")))],
            photo("item", f"look-{chance.randrange(6)}"),
            photo("item", "picture"),
            [unit(chance.randint(1, 3))],
            [finding("major")],
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
    assert len(judged) == 10
    judged.clear()
    assess(first.with_records([answer("look-2", "fail")]), PACK, known)
    assert judged == ["look-2"]
