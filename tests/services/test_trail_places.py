"""Pins in the trail: words a person understands, in every language, whatever a foreign journal holds."""

from __future__ import annotations

import pytest

from inspector_app.services import defects
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.trail import read_trail
from inspector_app.services.trail_places import place_said
from inspector_app.services.trail_words import LANGUAGES, TrailWords


def told(file: InspectionFile, language: str) -> str:
    trail = read_trail(file.session, file.id)
    line = next(line for line in reversed(trail.lines) if "place" in line.new)
    return TrailWords(trail, language).summary(line)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_pin_is_told_with_its_picture(file: InspectionFile, language: str) -> None:
    made = defects.count_defect(file, file.pack.defects[0].code)
    reference = file.pack.references[0]
    defects.place_pin(file, made.id, reference.file, 0.512, 0.33)
    said = told(file, language)
    caption = reference.caption.get(language, reference.caption["en"])
    assert caption in said
    assert "51 %" in said
    assert "33 %" in said
    assert "0.5120" not in said
    assert "pins:" not in said


def test_a_moved_pin_reads_differently_before_and_after(file: InspectionFile) -> None:
    made = defects.count_defect(file, file.pack.defects[0].code)
    defects.place_pin(file, made.id, file.pack.references[0].file, 0.1, 0.2)
    defects.move_pin(file, made.id, 0, 0.4, 0.2)
    before, after = told(file, "en").split(" → ")
    assert "10 % from the left" in before
    assert "40 % from the left" in after


def test_words_and_many_pins(file: InspectionFile) -> None:
    words = TrailWords(read_trail(file.session, file.id), "en")
    picture = file.pack.references[0].file
    place = {"picture": picture, "pins": [["0.1", "0.1"]] * 7, "label": {"en": "below the lid"}}
    assert place_said(place, file.pack, "en", words.word) == "below the lid; 7 pins"
    assert place_said(place, None, "en", words.word) == "below the lid; 7 pins"
    assert place_said({"picture": picture}, file.pack, "en", words.word) == words.word("none")
    unknown = {"picture": "gone.jpg", "pins": [["0.1", "0.1"]], "x": 1, "y": 1}
    assert place_said(unknown, file.pack, "en", words.word) == "2 pins"
    assert place_said({"label": 3, "pins": 7}, None, "en", words.word) == "3"
