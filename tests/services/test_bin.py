"""The bin: what was deleted, by whom and when, and how it comes back."""

from __future__ import annotations

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Finding, Photo
from inspector_app.services import actions, defects, inspections, photo_bulk, photos, undo
from inspector_app.services.bin import binned, restore
from inspector_app.services.defect_parts import Part, merge_findings, pieces, split_finding
from inspector_app.services.inspection_file import InspectionFile
from tests.fakes.vaults import MINI_PACK

PICTURES = [MINI_PACK / "pictures" / name for name in ("cup.jpg", "limit.png")]


def entities(file: InspectionFile) -> list[tuple[str, bool]]:
    return [(entry.entity, entry.undone) for entry in binned(file)]


def test_what_was_deleted_is_told_with_its_author_and_comes_back_in_one_change(file: InspectionFile) -> None:
    finding = defects.count_defect(file, "W-01", quantity=3)
    action = actions.add_action(file, {"en": "Polish"})
    before = file.record.findings, file.record.actions
    defects.bin_finding(file, finding.id, why="counted twice")
    actions.bin_action(file, action.id)
    newest, older = binned(inspections.open_inspection(file.session, file.id))
    assert (newest.entity, older.entity, older.why) == ("action", "finding", "counted twice")
    assert older.person["en"] == "Mei Tanaka"
    assert older.wall_ms >= finding.wall_ms
    back = restore(file, [finding.id, action.id])
    assert {entry.record.id for entry in back} == {finding.id, action.id}
    assert (file.record.findings, file.record.actions) == before
    assert binned(file) == ()
    undo.undo(file)
    assert sorted(entities(file)) == [("action", False), ("finding", False)]


def test_a_photo_comes_back_to_the_places_it_was_taken_from_with_it(file: InspectionFile) -> None:
    finding = defects.count_defect(file, "W-01")
    made = [
        photos.add_photo(file, path.read_bytes(), path.name, target_kind="finding", target=finding.id)
        for path in PICTURES
    ]
    photo_bulk.bin_photos(file, [photo.id for photo in made])
    assert file.record.photos == ()
    assert entities(file) == [("photo", False), ("photo", False)]
    restore(file, [made[0].id])
    assert file.record.photos_of("finding", finding.id) == (file.record.get(Photo, made[0].id),)
    photos.unlink_photo(file, file.record.links[0].id)
    assert ("photo_link", False) in entities(file)


def test_what_an_undo_took_back_is_told_apart(file: InspectionFile) -> None:
    finding = defects.count_defect(file, "W-01")
    undo.undo(file)
    assert entities(file) == [("finding", True)]
    restore(file, [finding.id])
    assert file.record.get(Finding, finding.id) in file.record.findings


def test_pieces_that_another_finding_took_in_are_not_offered_again(file: InspectionFile) -> None:
    kept, other = (defects.count_defect(file, "W-01", quantity=quantity) for quantity in (2, 3))
    defects.bin_finding(file, defects.count_defect(file, "W-01").id)
    merge_findings(file, kept.id, other.id)
    part = split_finding(file, kept.id, Part(1))
    undo.undo(file)
    assert [pieces(finding) for finding in file.record.findings] == [5]
    assert [
        entry.record.id for entry in binned(file) if entry.record.id in (kept.id, other.id, part.id)
    ] == []
    assert entities(file) == [("finding", False)]
    with pytest.raises(InputError, match="is not in the bin"):
        restore(file, [other.id])
    # A part of its own right is deleted as any other.
    part = split_finding(file, kept.id, Part(1))
    defects.bin_finding(file, part.id)
    assert part.id in {entry.record.id for entry in binned(file)}


def test_what_is_not_there_and_what_is_signed_is_refused(file: InspectionFile) -> None:
    finding = defects.count_defect(file, "W-01")
    with pytest.raises(InputError) as absent:
        restore(file, [finding.id])
    assert absent.value.code == "bin.absent"
    defects.bin_finding(file, finding.id)
    with file.change() as tx:
        tx.update(file.header, status="signed")
    with pytest.raises(InputError) as sealed:
        restore(file, [finding.id])
    assert sealed.value.code == "inspection.read_only"
