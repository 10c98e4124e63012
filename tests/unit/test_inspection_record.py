"""What an inspection keeps ready while it changes is what it would find by looking anew."""

from __future__ import annotations

import random
from dataclasses import replace

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import Finding, Inspection, Photo, PhotoLink, Record

PLACES = [("item", "a"), ("item", "b"), ("finding", "f1"), ("inspection", "")]


def header() -> Inspection:
    return Inspection(id="i")


def looked_anew(record: InspectionRecord) -> InspectionRecord:
    return InspectionRecord(record.header, {kind: dict(rows) for kind, rows in record.rows.items()})


def test_pictures_of_places_and_what_is_outside_the_bin_follow_every_change() -> None:
    chance = random.Random(5)
    record = InspectionRecord.of([header()], "i")
    made: list[Record] = []
    for number in range(300):
        draw = chance.random()
        if made and draw < 0.35:
            changed = chance.choice(made)
            made.remove(changed)
            row: Record = replace(changed, binned=not changed.binned)
        elif draw < 0.6 or not record.photos:
            row = Photo(id=f"p{number}", name=f"{number}.jpg", pid=f"{number:064x}")
        elif draw < 0.9:
            kind, target = chance.choice(PLACES)
            photo = chance.choice(record.all(Photo, binned=True)).id
            row = PhotoLink(
                id=f"l{number}", photo=photo, target_kind=kind, target=target, position=chance.randint(0, 5)
            )
        else:
            row = Finding(id=f"f{number}", cls="major")
        made.append(row)
        before = record
        seen = [before.photos_of(*place) for place in PLACES]
        record = record.with_records([row])
        fresh = looked_anew(record)
        kinds: tuple[type[Record], ...] = (Photo, PhotoLink, Finding)
        for each in kinds:
            assert record.all(each) == tuple(one for one in fresh.all(each, binned=True) if not one.binned)
        for place in PLACES:
            links = [one for one in fresh.links if (one.target_kind, one.target) == place]
            wanted = [fresh.get(Photo, one.photo) for one in sorted(links, key=lambda one: one.position)]
            assert record.photos_of(*place) == tuple(p for p in wanted if p is not None and not p.binned)
        # The one before stays as it was.
        assert [before.photos_of(*place) for place in PLACES] == seen
