"""Inspection scripts: each mistake is named with its place, and nothing is carried out by halves."""

import copy
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import Pack
from inspector_app.domain.pins import Pin, pins_of
from inspector_app.domain.script import ScriptProblem, parse_script
from inspector_app.domain.script_fit import misfits
from inspector_app.standards import read_pack

from .conftest import MINI

SCRIPT: dict[str, Any] = {
    "script": 1,
    "pack": {"id": "mini-cup", "version": "1.2"},
    "header": {
        "type": "final_random",
        "practice": True,
        "lot_size": "3000",
        "aqls": {"critical": "none", "major": "2.5"},
        "inspected_on": date(2026, 11, 20),
        "place": {"en": "Hall"},
    },
    "factory": {"name": {"en": "Works", "ja": "工場"}},
    "order": {"number": 4500127, "lines": [{"variant": "red", "quantity": 3000}]},
    "lot": {"number": "2", "quantity": 3000},
    "answers": {
        "surface": "pass",
        "colour": {"value": "good", "note": {"en": "fine"}},
        "shade": {"value": "na", "na_reason": {"en": "no need"}},
        "pieces": 12,
    },
    "findings": [
        {
            "ref": "f1",
            "catalogue_key": "W-01",
            "quantity": 2,
            "units": [4, "7"],
            "place": {"label": {"en": "rim"}, "picture": "limit", "x": 10, "y": 990},
        },
        {"ref": "f2", "text": {"en": "Something else"}, "cls": "minor"},
    ],
    "readings": [{"point_key": "height", "values": ["80.0", "80,1", 80], "variant": "red"}],
    "tests": [
        {
            "test_key": "drop",
            "result": "pass",
            "sample_size": 3,
            "seconds": 5,
            "steps": {"fall": "done"},
            "readings": {"crack": ["0.1", "0.2", "0.0"]},
        }
    ],
    "photos": [
        {
            "file": "photos/a.jpg",
            "caption": {"en": "Rim"},
            "visibility": "brand",
            "targets": [
                {"target_kind": "finding", "target": "f1", "role": "defect"},
                {"target_kind": "required", "target": "overview"},
                {"target_kind": "inspection"},
            ],
        }
    ],
    "actions": [{"ref": "a1", "what": {"en": "Sort"}, "due": "2026-11-24", "findings": ["f1"]}],
    "conclusion": {"decision": "pending", "remarks": {"en": "None"}},
    "signatures": [
        {"role": "inspector", "name": "A", "strokes": ["0,0 1000,1000", "5,5"]},
        {"role": "factory", "name": "B", "refused": True, "reason": {"en": "Disagrees"}},
    ],
}


def with_change(path: str, value: object) -> dict[str, Any]:
    """The script with one value replaced; "-" removes it. `path` like "findings.0.ref"."""
    script = copy.deepcopy(SCRIPT)
    *way, last = [int(part) if part.isdigit() else part for part in path.split(".")]
    at: Any = script
    for step in way:
        at = at[step]
    if value == "-":
        del at[last]
    else:
        at[last] = value
    return script


def problems_of(script: object) -> tuple[ScriptProblem, ...]:
    with pytest.raises(InputError) as caught:
        parse_script(script, "some.yaml")
    assert caught.value.code == "script.invalid"
    assert "some.yaml" in caught.value.message
    problems = caught.value.params["problems"]
    assert isinstance(problems, tuple)
    return problems


def test_a_whole_script() -> None:
    script = parse_script(SCRIPT, "some.yaml")
    assert (script.header.lot_size, script.header.inspected_on) == (3000, "2026-11-20")
    assert script.header.aqls == {"critical": None, "major": "2.5"}
    assert script.order is not None
    assert (script.order.number, script.order.lines[0].quantity) == ("4500127", 3000)
    assert {a.item_key: a.value for a in script.answers} == {
        "surface": "pass",
        "colour": "good",
        "shade": "na",
        "pieces": "12",
    }
    assert (script.findings[0].units, script.findings[1].cls) == ((4, 7), "minor")
    assert script.findings[0].place == {"label": {"en": "rim"}, "picture": "limit", "x": 10, "y": 990}
    assert script.readings[0].values == ("80.0", "80,1", "80")
    assert script.tests[0].readings == {"crack": ("0.1", "0.2", "0.0")}
    assert [t.target_kind for t in script.photos[0].targets] == ["finding", "required", "inspection"]
    assert script.signatures[0].strokes == (((0, 0), (1000, 1000)), ((5, 5),))
    assert script.signatures[1].refused


def test_the_least_script() -> None:
    least = {"script": 1, "pack": {"id": "p"}, "header": {"type": "final_random", "lot_size": 2}}
    script = parse_script(least, "least.yaml")
    assert (script.conclusion, script.factory, script.answers) == (None, None, ())
    assert not script.header.practice


def test_a_place_may_be_words_or_a_pin() -> None:
    words = parse_script(with_change("findings.0.place", {"label": {"en": "rim"}}), "some.yaml")
    pin = parse_script(with_change("findings.0.place", {"picture": "limit", "x": 1, "y": 2}), "some.yaml")
    assert words.findings[0].place == {"label": {"en": "rim"}}
    assert pin.findings[0].place == {"picture": "limit", "x": 1, "y": 2}
    several = {"picture": "limit", "pins": [{"x": 512, "y": 30}, {"x": 0, "y": 1000, "picture": "golden"}]}
    script = parse_script(with_change("findings.0.place", several), "some.yaml")
    kept = [["0.5120", "0.0300"], ["0.0000", "1.0000", "golden"]]
    assert script.findings[0].place == {"picture": "limit", "pins": kept}
    assert script.findings[0].pin_pictures == {1: "golden"}


@pytest.mark.parametrize(
    ("path", "value", "where", "expected", "found"),
    [
        ("script", "-", "script", "a whole number from 1 to 1000", "nothing"),
        ("header", [], "header", "a mapping", "a list"),
        ("header.type", "final", "header.type", "one of pre_production, ", "'final'"),
        ("header.lot_size", 1, "header.lot_size", "a whole number from 2 to 100000000", "1"),
        ("header.lot_size", True, "header.lot_size", "a whole number from 2 to 100000000", "True"),
        ("header.lotsize", 3, "header.lotsize", "one of aqls, ", "'lotsize'"),
        ("header.aqls.major", 2.5, "header.aqls.major", "a text", "2.5"),
        ("header.aqls.serious", "1", "header.aqls.serious", "one of critical, major, minor", "'serious'"),
        ("header.inspected_on", "20.11.2026", "header.inspected_on", "a date like 2026-11-20",
         "'20.11.2026'"),
        ("header.practice", "yes", "header.practice", "true or false", "'yes'"),
        ("header.place", "Hall", "header.place", "a mapping of language to text", "'Hall'"),
        ("header.place", {"English": "Hall"}, "header.place", "language tags like ", "'English'"),
        ("header.place", {"en": ""}, "header.place.en", "a text", "''"),
        ("answers.surface", False, "answers.surface", "an answer", "False"),
        ("answers.surface", None, "answers.surface", "an answer", "nothing"),
        ("answers.colour.value", "-", "answers.colour.value", "a text", "nothing"),
        ("answers.colour.remark", "x", "answers.colour.remark", "one of na_reason, note, value", "'remark'"),
        ("findings.1.ref", "f1", "findings[1].ref", "each ref once", "'f1' again"),
        ("findings.0.units.1", 0, "findings[0].units[1]", "a whole number from 1 to 1000000", "0"),
        ("findings.0.quantity", 1, "findings[0].quantity", "at least one for each of the 2 units", "1"),
        ("findings.1.cls", "-", "findings[1].catalogue_key", "the code of a defect, or text and cls",
         "nothing"),
        ("findings.0.place", {"picture": "limit", "pins": [{"x": 1}]}, "findings[0].place.pins[0].y",
         "a whole number from 0 to 1000", "nothing"),
        ("findings.0.place", {"picture": "limit", "pins": [{"x": 1, "y": 1}] * 61}, "findings[0].place.pins",
         "at most 60 pins", "61"),
        ("findings.0.place", {"picture": "limit", "x": 1, "y": 2, "pins": [{"x": 1, "y": 1}]},
         "findings[0].place.pins", "either pins or x and y", "both"),
        ("findings.0.place", {"pins": [{"x": 1, "y": 1}]}, "findings[0].place.picture", "a text", "nothing"),
        ("findings.0.place.x", "-", "findings[0].place.x", "a whole number from 0 to 1000", "nothing"),
        ("readings.0.values.0", 80.0, "readings[0].values[0]", "a number as it was read, like 54.21", "80.0"),
        ("readings.0.values.0", "", "readings[0].values[0]", "a number as it was read, ", "''"),
        ("tests.0.result", "ok", "tests[0].result", "one of pass, fail, na", "'ok'"),
        ("tests.0.failed", 4, "tests[0].failed", "at most sample_size (3)", "4"),
        ("photos.0.file", "../a.jpg", "photos[0].file", "the path of a photo inside ", "'../a.jpg'"),
        ("photos.0.file", "/etc/passwd", "photos[0].file", "the path of a photo inside ", "'/etc/passwd'"),
        ("photos.0.file", "C:\\a.jpg", "photos[0].file", "the path of a photo inside ", "'C:\\\\a.jpg'"),
        ("photos.0.visibility", "all", "photos[0].visibility", "one of factory, brand, confidential",
         "'all'"),
        ("photos.0.targets.0.target", "f9", "photos[0].targets[0].target", "the ref of a finding", "'f9'"),
        ("photos.0.targets.1.target", "-", "photos[0].targets[1].target", "a text", "nothing"),
        ("actions.0.findings.0", "f9", "actions[0].findings[0]", "the ref of a finding", "'f9'"),
        ("actions.0.what", {}, "actions[0].what", "a mapping of language to text", "a mapping"),
        ("conclusion.decision", "rejected", "conclusion.decision", "one of accepted, ", "'rejected'"),
        ("signatures.0.strokes", ["5,5"], "signatures[0].strokes", "at least one stroke of two points",
         "a list"),
        ("signatures.0.strokes.0", "0,0 1001,5", "signatures[0].strokes[0]", "points like ", "'0,0 1001,5'"),
        ("signatures.0.strokes.0", "M0 0", "signatures[0].strokes[0]", "points like ", "'M0 0'"),
        ("signatures.1.reason", "-", "signatures[1].reason", "the reason of the refusal", "nothing"),
        ("answer", {}, "answer", "one of actions, answers, ", "'answer'"),
    ],
)  # fmt: skip
def test_a_mistake_is_named_at_its_place(
    path: str, value: object, where: str, expected: str, found: str
) -> None:
    problems = problems_of(with_change(path, value))
    hits = [p for p in problems if (p.path, p.found) == (where, found)]
    assert hits, "\n".join(map(str, problems))
    assert hits[0].expected.startswith(expected)


def test_all_mistakes_come_at_once() -> None:
    script = with_change("header.type", "final")
    script["tests"][0]["result"] = "ok"
    assert [p.path for p in problems_of(script)] == ["header.type", "tests[0].result"]


@pytest.mark.parametrize("script", [None, "text", [], {1: 2}])
def test_what_is_no_mapping(script: object) -> None:
    assert problems_of(script)[0].expected == "a mapping"


def test_a_newer_schema_is_refused() -> None:
    with pytest.raises(InputError) as caught:
        parse_script(with_change("script", 2), "some.yaml")
    assert caught.value.code == "script.newer"


values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)


def outcome(script: object) -> str:
    """ "parsed", or the code of the refusal."""
    try:
        parse_script(script, "fuzz.yaml")
    except InputError as error:
        return error.code
    return "parsed"


@given(key=st.sampled_from(sorted(SCRIPT)), value=values)
def test_nonsense_is_refused_and_never_crashes(key: str, value: object) -> None:
    assert outcome({**SCRIPT, key: value}) in ("parsed", "script.invalid", "script.newer")


@pytest.fixture(scope="module")
def pack() -> Pack:
    return read_pack(MINI).pack


def test_several_pins_are_those_of_the_finding(pack: Pack) -> None:
    keys = [reference.key for reference in pack.references[:2]]
    place = {"picture": keys[0], "pins": [{"x": 512, "y": 30}, {"x": 0, "y": 1000, "picture": keys[-1]}]}
    script = parse_script(with_change("findings.0.place", place), "some.yaml")
    files = [pack.references[0].file, pack.references[len(keys) - 1].file]
    assert pins_of(script.findings[0].place, pack) == (Pin(files[0], 0.512, 0.03), Pin(files[1], 0.0, 1.0))


def test_it_fits_its_pack(pack: Pack) -> None:
    assert misfits(parse_script(SCRIPT, "some.yaml"), pack) == ()
    assert misfits(parse_script(with_change("order.lines.0.variant", "-"), "some.yaml"), pack) == ()


@pytest.mark.parametrize(
    ("path", "value", "where", "expected"),
    [
        ("pack.id", "other", "pack.id", "the id of the pack (mini-cup)"),
        ("pack.version", "2", "pack.version", "the version of the pack (1.2)"),
        ("header.type", "re_inspection", "header.type", "a type the pack plans (final_random), or level and"),
        ("order.lines.0.variant", "green", "order.lines[0].variant", "a variant of the pack"),
        ("answers.gloss", "pass", "answers.gloss", "the key of a checklist item of the pack"),
        ("answers.height", "80", "answers.height", "the key of a checklist item of the pack"),
        ("answers.surface", "good", "answers.surface", "pass, fail or na"),
        ("answers.surface", "na", "answers.surface", "na_reason beside na"),
        ("answers.colour", "pass", "answers.colour", "one of good, bad"),
        ("answers.pieces", "a dozen", "answers.pieces", "a whole number of pieces"),
        ("findings.0.catalogue_key", "W-99", "findings[0].catalogue_key", "a defect of the pack"),
        ("findings.0.place.picture", "x", "findings[0].place.picture", "a reference picture of the pack"),
        (
            "findings.0.place",
            {"picture": "limit", "pins": [{"x": 1, "y": 1, "picture": "x"}]},
            "findings[0].place.pins[0].picture",
            "a reference picture of the pack",
        ),
        ("readings.0.point_key", "width", "readings[0].point_key", "a measurement of the pack"),
        ("readings.0.variant", "green", "readings[0].variant", "a variant of the pack"),
        ("readings.0.values", ["8", "80 kg"], "readings[0].values[1]", 'Give the value in "mm"'),
        ("readings.0.values", ["1,234"], "readings[0].values[0]", "Write 1.234 or 1234."),
        ("tests.0.test_key", "rub", "tests[0].test_key", "a test of the pack"),
        ("tests.0.steps", {"rise": "done"}, "tests[0].steps", "a step of the pack"),
        ("tests.0.readings", {"gap": ["1"]}, "tests[0].readings", "a reading of the pack"),
        ("photos.0.targets.1.target", "x", "photos[0].targets[1].target", "a required photo of the pack"),
    ],
)
def test_what_the_pack_does_not_know(pack: Pack, path: str, value: object, where: str, expected: str) -> None:
    (problem,) = misfits(parse_script(with_change(path, value), "some.yaml"), pack)
    assert problem.path == where
    assert problem.expected.startswith(expected)
