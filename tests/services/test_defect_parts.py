"""Findings in parts: split, merged, pinned; sums stay, one undo gives all back."""

from __future__ import annotations

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.pins import Pin, pins_of, with_pins
from inspector_app.domain.records import Finding
from inspector_app.services import actions, defects, inspections, photos, undo
from inspector_app.services.defect_parts import Part, merge_findings, pieces, split_finding
from inspector_app.services.inspection_file import InspectionFile
from tests.fakes.vaults import MINI_PACK, new_inspection

PICTURES = MINI_PACK / "pictures"
Shown = dict[str, object]


def shown(file: InspectionFile) -> Shown:
    """Everything of the findings that a person sees, read anew from the vault."""
    record = inspections.open_inspection(file.session, file.id).record
    fields = ("cls", "quantity", "units", "place", "note", "stage", "cls_reason", "disposition")
    return {
        "findings": {one.id: [getattr(one, name) for name in fields] for one in record.findings},
        "links": {one.id: (one.photo, one.target, one.position) for one in record.links},
    }


def standing(file: InspectionFile) -> list[int]:
    return [one.found for one in file.verdict().classes]


def finding(file: InspectionFile, finding_id: str) -> Finding:
    found = file.record.get(Finding, finding_id)
    assert found is not None
    return found


@pytest.fixture
def full(file: InspectionFile) -> tuple[InspectionFile, str]:
    """Five scratches on the units 3, 7 and 9, with two photos, two pins and a note."""
    made = defects.count_defect(file, "W-01", quantity=5, units=[3, 7, 9], note={"en": "by the nail"})
    for name in ("cup.jpg", "limit.png"):
        data = (PICTURES / name).read_bytes()
        photos.add_photo(file, data, name, target_kind="finding", target=made.id, role="defect")
    assert defects.place_pin(file, made.id, "limit", 0.25, 0.5) == 0
    assert defects.place_pin(file, made.id, "cup.jpg", 1.0, 0.0) == 1
    return file, made.id


@pytest.mark.parametrize("counting", ["units", "nonconformities"])
def test_split_divides_everything_and_one_undo_gives_it_back(
    full: tuple[InspectionFile, str], counting: str
) -> None:
    file, first = full
    with file.change() as tx:
        tx.update(file.header, counting=counting)
    before, counted = shown(file), standing(file)
    units = {unit.number: unit.id for unit in file.record.units}
    photo = file.record.photos_of("finding", first)[1]
    part = Part(2, units=(units[9],), photos=(photo.id,), pins=(1,))
    second = split_finding(file, first, part).id
    assert [finding(file, each).quantity for each in (first, second)] == [3, 2]
    assert finding(file, second).units == (units[9],)
    assert finding(file, first).units == (units[3], units[7])
    assert file.record.photos_of("finding", second) == (photo,)
    assert len(file.record.photos_of("finding", first)) == 1
    assert pins_of(finding(file, second).place, file.pack) == (Pin("cup.jpg", 1.0, 0.0),)
    assert pins_of(finding(file, first).place, file.pack) == (Pin("limit.png", 0.25, 0.5),)
    assert finding(file, second).note == {"en": "by the nail"}
    assert standing(file) == counted
    merge_findings(file, first, second)
    merged = finding(file, first)
    assert (pieces(merged), set(merged.units)) == (5, set(units.values()))
    assert len(file.record.photos_of("finding", first)) == 2
    assert len(pins_of(merged.place, file.pack)) == 2
    assert merged.note == {"en": "by the nail"}
    assert standing(file) == counted
    undo.undo(file)
    undo.undo(file)
    assert shown(file) == before


def test_pieces_of_both_parts_may_be_on_one_unit(file: InspectionFile) -> None:
    made = defects.count_defect(file, "W-01", quantity=5, units=[4])
    counted = standing(file)
    with pytest.raises(InputError) as caught:
        split_finding(file, made.id, Part(2))
    assert caught.value.code == "finding.split_units"
    split_finding(file, made.id, Part(2, units=made.units, shared=made.units))
    assert [one.quantity for one in file.record.findings] == [3, 2]
    assert standing(file) == counted


@pytest.mark.parametrize("quantity", [0, 5, -1, 9])
def test_a_part_is_neither_nothing_nor_everything(file: InspectionFile, quantity: int) -> None:
    made = defects.count_defect(file, "W-01", quantity=5)
    with pytest.raises(InputError, match="of 5"):
        split_finding(file, made.id, Part(quantity))


def test_what_would_change_the_count_or_lose_a_word_is_not_merged(file: InspectionFile) -> None:
    plain = defects.count_defect(file, "W-01", quantity=2)
    other = {
        "finding.merge_units": defects.count_defect(file, "W-01", units=[5]).id,
        "finding.merge_defect": defects.add_finding(file, {"en": "Smell"}, "major").id,
        "finding.merge_same": plain.id,
        "finding.merge_class": defects.count_defect(file, "W-01").id,
        "finding.merge_disposition": defects.count_defect(file, "W-01").id,
    }
    defects.change_finding(file, plain.id, disposition="returned")
    defects.change_finding(file, other["finding.merge_class"], cls="minor", cls_reason={"en": "faint"})
    defects.change_finding(file, other["finding.merge_disposition"], disposition="scrapped")
    before = shown(file)
    for code, each in other.items():
        with pytest.raises(InputError) as caught:
            merge_findings(file, plain.id, each)
        assert caught.value.code == code
    assert shown(file) == before


def test_actions_answer_the_one_that_is_kept(file: InspectionFile) -> None:
    kept, other = (defects.count_defect(file, "W-01").id for _ in range(2))
    both = actions.add_action(file, {"en": "Sort"}, findings=[other, kept])
    one = actions.add_action(file, {"en": "Line the trays"}, findings=[other])
    merge_findings(file, kept, other)
    answered = {action.id: action.findings for action in file.record.actions}
    assert answered == {both.id: (kept,), one.id: (kept,)}
    undo.undo(file)
    answered = {action.id: action.findings for action in file.record.actions}
    assert answered == {both.id: (other, kept), one.id: (other,)}
    assert not finding(file, other).binned


def test_back_in_the_class_of_the_catalogue_no_reason_is_left(file: InspectionFile) -> None:
    made = defects.count_defect(file, "W-01")
    defects.change_finding(file, made.id, cls="critical", cls_reason={"en": "cuts the hand"})
    assert finding(file, made.id).cls_reason == {"en": "cuts the hand"}
    defects.change_finding(file, made.id, cls="major")
    assert finding(file, made.id).cls_reason == {}


def test_pins_are_set_moved_taken_away_and_undone(file: InspectionFile) -> None:
    made = defects.count_defect(file, "W-01")
    defects.change_finding(
        file, made.id, place={"label": {"en": "rim"}, "picture": "limit", "x": 520, "y": 10}
    )
    assert pins_of(finding(file, made.id).place, file.pack) == (Pin("limit.png", 0.52, 0.01),)
    defects.move_pin(file, made.id, 0, 0.123456, 1.0)
    place = finding(file, made.id).place
    assert place == {"label": {"en": "rim"}, "picture": "limit.png", "pins": (("0.1235", "1.0000"),)}
    defects.remove_pin(file, made.id, 0)
    assert finding(file, made.id).place == {"label": {"en": "rim"}}
    undo.undo(file)
    assert finding(file, made.id).place == place
    for bad in ((-0.1, 0.5), (0.5, 1.2), (float("nan"), 0.0)):
        with pytest.raises(InputError) as caught:
            defects.move_pin(file, made.id, 0, *bad)
        assert caught.value.code == "pin.outside"
    for call, code in ((1, "pin.absent"), (-1, "pin.absent")):
        with pytest.raises(InputError) as caught:
            defects.remove_pin(file, made.id, call)
        assert caught.value.code == code
    with pytest.raises(InputError, match="nowhere"):
        defects.place_pin(file, made.id, "nowhere.jpg", 0.5, 0.5)
    with pytest.raises(InputError) as caught:
        with_pins({}, [Pin("limit.png", 0.5, 0.5)] * 61)
    assert caught.value.code == "pin.too_many"


@pytest.mark.parametrize(
    "place",
    [
        {"picture": "limit", "pins": "0.5"},
        {"picture": "limit", "pins": 7, "x": 1, "y": -1},
        {"picture": "limit", "pins": [["0.5"], ["a", "b"], [0.5, 0.5], ["2", "0.1"], ["nan", "0.1"], 7]},
        {"picture": "gone.jpg", "pins": [["0.5", "0.5"]]},
        {"x": "left", "y": 5, "picture": "limit"},
        {"picture": 7, "x": 1, "y": 1},
    ],
)
def test_a_place_that_somebody_else_wrote_wrongly_has_no_pins(file: InspectionFile, place: Shown) -> None:
    assert pins_of(place, file.pack) == ()


def test_what_is_signed_is_neither_split_nor_merged_nor_pinned(full: tuple[InspectionFile, str]) -> None:
    file, first = full
    second = defects.count_defect(file, "W-01", units=[11]).id
    with file.change() as tx:
        tx.update(file.header, status="signed")
    before = shown(file)
    for work in (
        lambda: split_finding(file, first, Part(3, units=finding(file, first).units[:2])),
        lambda: merge_findings(file, first, second),
        lambda: defects.place_pin(file, first, "limit", 0.5, 0.5),
        lambda: defects.move_pin(file, first, 0, 0.5, 0.5),
        lambda: defects.remove_pin(file, first, 0),
    ):
        with pytest.raises(InputError) as caught:
            work()
        assert caught.value.code == "inspection.read_only"
    assert shown(file) == before


def test_what_was_found_often_comes_first_in_the_next_inspection(file: InspectionFile) -> None:
    assert defects.codes_used_lately(file) == ()
    defects.count_defect(file, "W-01")
    following = new_inspection(file.session)
    assert defects.codes_used_lately(following) == ("W-01",)
    defects.bin_finding(file, file.record.findings[0].id)
    assert defects.codes_used_lately(following) == ()


@pytest.mark.parametrize("number", [0, -1, 2**53, 2**60, 10**30])
def test_a_unit_number_that_nobody_could_receive_is_refused(file: InspectionFile, number: int) -> None:
    """A serial number scanned into the field of the units, say."""
    made = defects.count_defect(file, "W-01", units=[2**53 - 1])
    with pytest.raises(InputError) as caught:
        defects.change_finding(file, made.id, units=[number])
    assert caught.value.code == "finding.bad_unit"
    assert inspections.open_inspection(file.session, file.id).record.findings[0].units == made.units
