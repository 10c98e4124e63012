"""Marks on a photo: kept in one journaled change, taken back by undo, the same after reopening."""

from io import BytesIO
from typing import Any

import pytest
from PIL import Image

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Markup
from inspector_app.services import photos
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.services.markup import layers_of, set_layers
from inspector_app.services.undo import next_undo, undo

BOX = {"id": "a", "kind": "box", "points": [[0.1, 0.2], [0.5, 0.75]]}
BLUR = {"id": "b", "kind": "blur", "points": [[0.6, 0.6], [0.9, 0.9]]}


@pytest.fixture
def photo(file: InspectionFile) -> str:
    out = BytesIO()
    Image.linear_gradient("L").save(out, "JPEG")
    return photos.add_photo(file, out.getvalue(), "IMG_1.jpg").id


def kinds(file: InspectionFile, photo_id: str) -> list[str]:
    return [layer["kind"] for layer in layers_of(file.record, photo_id)]


def test_each_change_is_kept_and_taken_back_by_itself(file: InspectionFile, photo: str) -> None:
    assert layers_of(file.record, photo) == ()
    set_layers(file, photo, [BOX])
    set_layers(file, photo, [BOX, BLUR])
    assert kinds(file, photo) == ["box", "blur"]
    assert open_inspection(file.session, file.id).record == file.record
    step = next_undo(file)
    assert step is not None
    assert step.entity == "markup"
    undo(file)
    assert kinds(file, photo) == ["box"]
    undo(file)
    assert kinds(file, photo) == []
    set_layers(file, photo, [BLUR])
    assert kinds(file, photo) == ["blur"]
    versions = [one.version for one in file.record.all(Markup, binned=True)]
    assert versions == sorted(set(versions))
    assert len(file.record.all(Markup)) == 1


def test_the_same_marks_again_are_no_change(file: InspectionFile, photo: str) -> None:
    set_layers(file, photo, [BOX])
    before = next_undo(file)
    kept = file.record.markups[photo]
    set_layers(file, photo, layers_of(file.record, photo))
    assert file.record.markups[photo] is kept
    assert next_undo(file) == before
    set_layers(file, photo, [])
    assert kinds(file, photo) == []
    undo(file)
    assert kinds(file, photo) == ["box"]


def test_what_is_refused_changes_nothing(file: InspectionFile, photo: str) -> None:
    set_layers(file, photo, [BOX])
    bad: list[tuple[str, list[Any], str]] = [
        (photo, [{**BOX, "points": [[0, 0], [2, 2]]}], "markup.bad_layer"),
        ("nobody", [BOX], "photo.absent"),
    ]
    for target, layers, code in bad:
        with pytest.raises(InputError) as refused:
            set_layers(file, target, layers)
        assert refused.value.code == code
    assert kinds(file, photo) == ["box"]
    photos.bin_photo(file, photo)
    with pytest.raises(InputError):
        set_layers(file, photo, [])


def test_the_most_that_is_accepted_can_be_changed_and_undone(file: InspectionFile, photo: str) -> None:
    """Before and after stand in one journal row, which has an end."""

    def full(shift: float) -> list[dict[str, Any]]:
        line = [[n / 400 + shift, n / 390 + shift] for n in range(200)]
        return [{"id": f"m{n}", "kind": "freehand", "points": line} for n in range(5)]

    set_layers(file, photo, full(0.01))
    set_layers(file, photo, full(0.02))
    undo(file)
    assert layers_of(file.record, photo)[0]["points"][0] == ("0.01", "0.01")
