"""The generator of galleries makes what the program itself would have made."""

from collections.abc import Sequence
from pathlib import Path

from inspector_app.domain.records import Photo
from inspector_app.services.photo_check import verify_photos
from inspector_app.services.photo_list import PhotoState
from inspector_app.services.photos import thumbnail
from tests.fakes.many_photos import add_many_photos
from tests.fakes.vaults import new_inspection, new_session


def facts(photos: Sequence[Photo]) -> list[tuple[str, str, int, str, str | None]]:
    made = [(one.name, str(one.caption), one.rating, one.visibility, one.taken) for one in photos]
    return sorted(made)


def test_what_it_makes_is_whole_and_follows_from_the_seed(tmp_path: Path) -> None:
    with new_session(tmp_path / "v") as session:
        file = new_inspection(session)
        once = add_many_photos(file, 40)
        assert len({photo.pid for photo in once.record.photos}) == 40
        assert {one.state for one in verify_photos(session, file.id)} == {PhotoState.UNCHANGED}
        assert thumbnail(session, once.record.photos[0])[:2] == b"\xff\xd8"
        assert len(once.record.links) == 40
        assert {link.target_kind for link in once.record.links} >= {"inspection", "item", "test"}
        assert any(photo.rating for photo in once.record.photos)
        twice = add_many_photos(once, 40, seed=5 + 1)
    with new_session(tmp_path / "w") as session:
        again = add_many_photos(new_inspection(session), 40)
        assert facts(again.record.photos) == facts(once.record.photos)
    assert len(twice.record.photos) == 80
    fresh = {photo.id for photo in twice.record.photos} - {photo.id for photo in once.record.photos}
    assert facts([one for one in twice.record.photos if one.id in fresh]) != facts(once.record.photos)
