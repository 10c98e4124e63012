"""The facts of a draw: read back they draw the same, and what was recorded otherwise is named."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.draw import Drawing, Stratum, draw, enlarged
from inspector_app.domain.sampling.draw_record import Differences, differences, drawing_of, facts

SEED = "6f2c"
PARTS = [Stratum("packed", 112, 36, 4000), Stratum("unpacked", pieces=1000)]


def recorded(drawing: Drawing) -> dict[tuple[str, int], int]:
    return {(carton.stratum, carton.number): carton.take for carton in drawing.cartons}


@settings(max_examples=20)
@given(st.integers(1, 200), st.integers(0, 100), st.integers(0, 30))
def test_facts_give_the_same_drawing_back(n: int, more: int, cartons: int) -> None:
    drawing = enlarged(
        draw(SEED, PARTS, n, cartons=cartons, least=1) if n > 1 else draw(SEED, PARTS, n), n + more
    )
    again = drawing_of(SEED, json.loads(json.dumps(facts(drawing))), 0, {})
    assert again == drawing
    assert not differences(again, recorded(drawing))


def test_a_draw_without_facts_is_one_of_an_older_release() -> None:
    # Made with release 0.1: 20 cartons, seed 6f2c, a sample of 13.
    released = {("", 3): 3, ("", 8): 3, ("", 9): 3, ("", 17): 2, ("", 20): 2}
    assert recorded(drawing_of(SEED, {}, 20, released)) == released
    altered = {("", 3): 3, ("", 8): 3, ("", 10): 3, ("", 17): 2, ("", 20): 2}
    assert differences(drawing_of(SEED, {}, 20, altered), altered) == Differences(("9",), ("10",))


@pytest.mark.parametrize(
    ("path", "value"),
    [
        (["method"], "md5"),
        (["strata"], None),
        (["strata", 0], 5),
        (["strata", 0, "key"], 5),
        (["strata", 0, "cartons"], "112"),
        (["strata", 0, "cartons"], True),
        (["steps"], []),
        (["steps", 0], "x"),
        (["steps", 0, "n"], 1.5),
        (["least"], None),
    ],
)
def test_facts_that_cannot_be_read(path: list[Any], value: object) -> None:
    data = copy.deepcopy(facts(draw(SEED, PARTS, 20)))
    place: Any = data
    for key in path[:-1]:
        place = place[key]
    place[path[-1]] = value
    with pytest.raises(InputError) as refused:
        drawing_of(SEED, data, 0, {})
    assert refused.value.code == "draw.bad_record"


def test_missing_facts_cannot_be_read() -> None:
    with pytest.raises(InputError):
        drawing_of(SEED, {"method": "sha256-2"}, 0, {})


def test_what_was_recorded_otherwise_is_named() -> None:
    drawing = draw(SEED, [Stratum("A", 4, 10)], 5)
    first, second = drawing.cartons
    other = next(number for number in range(1, 5) if number not in (first.number, second.number))
    found = differences(drawing, {("A", first.number): 4, ("A", other): 1})
    assert found == Differences(
        (f"A/{second.number}",), (f"A/{other}",), ((f"A/{first.number}", first.take, 4),)
    )
    assert found.in_words() == (
        f"the seed draws carton A/{second.number}, which is not recorded; recorded is carton A/{other}, "
        f"which the seed does not draw; another number of pieces was taken from carton A/{first.number} "
        f"(4 instead of {first.take})"
    )
    assert Differences().in_words() == ""
    fewer = differences(drawing, recorded(drawing) | {("A", first.number): first.take - 1})
    assert fewer.otherwise == ((f"A/{first.number}", first.take, first.take - 1),)
    assert fewer.names == (f"A/{first.number}",)


def test_a_long_list_is_cut_short() -> None:
    words = Differences(missing=tuple(map(str, range(1, 15)))).in_words()
    assert words == "the seed draws cartons 1, 2, 3, 4, 5, 6, 7, 8, 9, 10 and 4 more, which are not recorded"
