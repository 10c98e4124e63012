"""Many photos at once: one change each, taken back by one undo."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Photo
from inspector_app.services import photo_bulk
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.photo_rating import rate_photo, rate_photos
from inspector_app.services.undo import undo
from tests.fakes.many_photos import add_many_photos
from tests.fakes.vaults import new_inspection, new_session


@pytest.fixture
def file(tmp_path: Path) -> Iterator[InspectionFile]:
    with new_session(tmp_path / "v") as session:
        yield add_many_photos(new_inspection(session), 12)


def ids(file: InspectionFile) -> list[str]:
    return [photo.id for photo in file.record.photos]


def photo(file: InspectionFile, photo_id: str) -> Photo:
    found = file.record.get(Photo, photo_id)
    assert found is not None
    return found


def test_a_rating_is_kept_and_taken_back(file: InspectionFile) -> None:
    some = ids(file)[:5]
    before = [photo(file, one).rating for one in some]
    assert rate_photos(file, some, 4) == 5
    rate_photo(file, some[0], 0)
    again = open_inspection(file.session, file.id)
    assert [photo(again, one).rating for one in some] == [0, 4, 4, 4, 4]
    undo(file)
    undo(file)
    assert [photo(file, one).rating for one in some] == before


@pytest.mark.parametrize("rating", [-1, 6])
def test_ratings_that_are_none(file: InspectionFile, rating: int) -> None:
    with pytest.raises(InputError) as caught:
        rate_photo(file, ids(file)[0], rating)
    assert caught.value.code == "photo.bad_rating"


def test_attached_together_in_their_order_and_once(file: InspectionFile) -> None:
    photos = ids(file)
    item = file.pack.checklist_items[0].key
    there = [one.id for one in file.record.photos_of("item", item)]
    loose = {link.photo for link in file.record.links if link.target_kind == "inspection"}
    assert loose, "the generator leaves some that belong to nothing"
    wanted = [one for one in photos if one not in there]
    assert photo_bulk.link_photos(file, [*photos, photos[0]], "item", item) == len(wanted)
    assert [one.id for one in file.record.photos_of("item", item)] == [*there, *wanted]
    assert not [link for link in file.record.links if link.target_kind == "inspection"]
    assert photo_bulk.link_photos(file, photos, "item", item) == 0
    undo(file)
    assert [one.id for one in file.record.photos_of("item", item)] == there
    assert {link.photo for link in file.record.links if link.target_kind == "inspection"} == loose


def test_captions_visibility_turning_and_the_bin(file: InspectionFile) -> None:
    photos = ids(file)
    photo_bulk.caption_photos(file, photos[:2], {"ja": "傷"})
    photo_bulk.caption_photos(file, photos[:2], {"en": "Scratch"})
    assert [photo(file, one).caption for one in photos[:2]] == [{"ja": "傷", "en": "Scratch"}] * 2
    photo_bulk.show_photos_to(file, photos, "confidential")
    assert {one.visibility for one in file.record.photos} == {"confidential"}
    photo_bulk.rotate_photos(file, photos[:3], 270)
    photo_bulk.rotate_photos(file, photos[:3], 180)
    assert [photo(file, one).rotation for one in photos[:4]] == [90, 90, 90, 0]
    assert photo_bulk.bin_photos(file, photos[:7]) == 7
    assert len(file.record.photos) == 5
    with pytest.raises(InputError) as caught:
        photo_bulk.caption_photos(file, photos[5:9], {"en": "x"})
    assert caught.value.code == "photo.absent"
    assert "x" not in {photo(file, one).caption.get("en") for one in photos}
    undo(file)
    assert ids(file) == photos
