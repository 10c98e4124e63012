"""Marks on a photo: what is kept, what is refused, how they are named, and lengths reckoned in a picture."""

import json
import math
import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain import markup
from inspector_app.domain.errors import InputError
from inspector_app.domain.markup import check_layers, digest, drawable, read_layer, redacts
from inspector_app.domain.markup_dimension import known_length, reckoned


def layer(kind: str = "box", **changes: Any) -> dict[str, Any]:
    counts = {"text": 1, "pin": 1, "freehand": 3}
    points = [[0.1, 0.2], [0.5, 0.75], [0.6, 0.1]][: counts.get(kind, 2)]
    made: dict[str, Any] = {"id": "m1", "kind": kind, "points": points}
    if kind == "pin":
        made["number"] = 3
    return {**made, **changes}


@pytest.mark.parametrize("kind", markup.KINDS)
def test_every_kind_is_kept_without_floats_and_reads_back(kind: str) -> None:
    kept = check_layers([layer(kind, style={"tone": "good", "width": 3}, text="Kratzer 划痕\nvết xước")])
    assert "float" not in {type(value).__name__ for point in kept[0]["points"] for value in point}
    assert check_layers(kept) == kept
    assert check_layers(json.loads(json.dumps(kept))) == kept
    read = read_layer(kept[0])
    assert (read.kind, read.tone, read.width, read.text) == (kind, "good", 3, "Kratzer 划痕\nvết xước")
    assert read.points[0] == (0.1, 0.2)


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"kind": "laser"}, "laser"),
        ({"kind": 7}, "no kind"),
        ({"id": ""}, "id"),
        ({"id": "../x"}, "id"),
        ({"id": 7}, "id"),
        ({"points": [[0.1, 0.2]]}, "2 points"),
        ({"points": "0.1"}, "2 points"),
        ({"points": None}, "2 points"),
        ({"points": [[0.1, 0.2], [0.1, 0.2]]}, "no length"),
        ({"points": [[0.1, 0.2], [0.1, 0.8]]}, "no area"),
        ({"points": [[0.1, math.nan], [0.2, 0.3]]}, "nan"),
        ({"points": [[0.1, math.inf], [0.2, 0.3]]}, "inf"),
        ({"points": [["0.1", "1e-3"], [0.2, 0.3]]}, "1e-3"),
        ({"points": [[-0.1, 0], [0.2, 0.3]]}, "-0.1"),
        ({"points": [[1.0001, 0], [0.2, 0.3]]}, "1.0001"),
        ({"points": [[True, 0], [0.2, 0.3]]}, "True"),
        ({"points": [[0.1, 0.1, 0.1], [0.2, 0.3]]}, "x and y"),
        ({"style": {"tone": "pink"}}, "pink"),
        ({"style": {"width": 4}}, "width"),
        ({"style": {"width": True}}, "width"),
        ({"style": {"font": "x"}}, "style"),
        ({"style": None}, "style"),
        ({"text": "x" * 201}, "201"),
        ({"text": "\u202e\x00"}, "printed"),
        ({"value": "1\n2"}, "printed"),
        ({"text": 5}, "no text"),
        ({"kind": "pin", "points": [[0, 0]], "number": 0}, "pin"),
        ({"number": 1000}, "pin"),
        ({"number": 1.5}, "pin"),
        ({"script": "alert"}, "script"),
    ],
)
def test_what_is_no_mark_is_refused_in_words(changes: dict[str, Any], word: str) -> None:
    with pytest.raises(InputError, match=re.escape(word)) as refused:
        check_layers([layer(**changes)])
    assert refused.value.code == "markup.bad_layer"
    assert len(str(refused.value)) < 200


def test_too_many_and_too_large_are_refused_and_doubled_ids() -> None:
    with pytest.raises(InputError, match="101") as many:
        check_layers([layer(id=f"m{n}") for n in range(101)])
    line = [[n / 250, n / 300] for n in range(200)]
    with pytest.raises(InputError, match="24576") as large:
        check_layers([layer("freehand", id=f"m{n}", points=line) for n in range(20)])
    assert (many.value.code, large.value.code) == ("markup.too_many", "markup.too_large")
    with pytest.raises(InputError, match="2 to 200"):
        check_layers([layer("freehand", points=[*line, [1, 1]])])
    with pytest.raises(InputError, match="same id"):
        check_layers([layer(), layer()])


def test_a_digest_names_the_looks() -> None:
    base = [layer(), layer("blur", id="m2")]
    assert digest(()) == ""
    assert (
        digest(base)
        == digest(check_layers(base))
        == digest([{**one, "id": f"x{n}"} for n, one in enumerate(base)])
    )
    others = [
        base[::-1],
        base[:1],
        [{**base[0], "text": "x"}, base[1]],
        [{**base[0], "style": {"width": 3}}, base[1]],
        [{**base[0], "points": [[0.1, 0.2], [0.5, 0.75001]]}, base[1]],
    ]
    assert len({digest(base), *map(digest, others)}) == 6
    assert re.fullmatch("[0-9a-f]{32}", digest(base))


def test_a_redaction_that_cannot_be_read_covers_everything() -> None:
    hostile: list[Any] = [layer("blur", points=[[0.4, 9], [0.5, 0.5]]), layer("laser", id="m2"), 7, None]
    assert redacts(hostile)
    assert [(one.kind, one.box) for one in drawable(hostile)] == [("cover", (0.0, 0.0, 1.0, 1.0))]
    assert not redacts([layer()])
    many = [layer(id=f"m{n}") for n in range(150)] + [layer("cover", id="last")]
    assert drawable(many)[-1].box == (0.0, 0.0, 1.0, 1.0)


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: (
        st.lists(inner, max_size=4)
        | st.dictionaries(
            st.sampled_from(["id", "kind", "points", "style", "tone", "text", "x"]), inner, max_size=5
        )
    ),
    max_leaves=12,
)


@given(st.lists(JSON, max_size=4))
def test_anything_is_refused_or_kept_and_never_breaks_drawing(layers: list[Any]) -> None:
    drawable(layers)
    digest(layers)
    redacts(layers)
    if layers:
        # None of these has a usable place, so none is kept.
        with pytest.raises(InputError) as refused:
            check_layers(layers)
        assert refused.value.code == "markup.bad_layer"


@given(
    st.lists(
        st.tuples(st.floats(0, 1), st.floats(0, 1)),
        min_size=2,
        max_size=50,
        unique_by=lambda p: round(p[0], 5),
    )
)
def test_places_are_kept_to_a_hundred_thousandth(points: list[tuple[float, float]]) -> None:
    kept = check_layers([layer("freehand", points=points)])
    for given_point, read in zip(points, read_layer(kept[0]).points, strict=True):
        assert read == pytest.approx(given_point, abs=0.5001e-5)


@pytest.mark.parametrize(
    ("typed", "kept"), [("100 mm", "100 mm"), ("2,5 cm", "2.5 cm"), ("４in", "4 in"), ("30", "30 mm")]
)
def test_a_known_length(typed: str, kept: str) -> None:
    assert known_length(typed) == kept


@pytest.mark.parametrize("typed", ["", "long", "-3 mm", "0", "5 kg", "1,234 mm"])
def test_what_is_no_length(typed: str) -> None:
    with pytest.raises(InputError) as refused:
        known_length(typed)
    assert refused.value.code == "markup.bad_length"


def scale(value: str, *points: tuple[float, float]) -> markup.Layer:
    return markup.Layer(id="s", kind="dimension", points=points, value=value)


def test_a_length_is_reckoned_in_pixels_and_rounded_honestly() -> None:
    whole = scale("100 mm", (0.0, 0.5), (1.0, 0.5))
    # Half the width; then 0.5 of the height of a 4 : 3 picture, which is 37.5 mm.
    assert reckoned(((0.0, 0.0), (0.5, 0.0)), whole, 4000, 3000) == "50.0 ± 0.2 mm"
    assert reckoned(((0.2, 0.0), (0.2, 0.5)), whole, 4000, 3000) == "37.5 ± 0.2 mm"
    # A short scale makes everything uncertain.
    short = scale("10 mm", (0.5, 0.5), (0.52, 0.5))
    assert reckoned(((0.0, 0.1), (1.0, 0.1)), short, 4000, 3000) == "500 ± 50 mm"
    assert reckoned(((0.5, 0.1), (0.5005, 0.1)), scale("1 in", (0, 0), (1, 0)), 800, 800) == "< 0.004 in"


@given(st.floats(0.02, 1), st.floats(0.02, 1), st.integers(1, 9999))
def test_rounding_never_moves_a_length_by_more_than_it_claims(line: float, known: float, length: int) -> None:
    text = reckoned(((0.0, 0.0), (line, 0.0)), scale(f"{length} mm", (0.0, 0.0), (known, 0.0)), 1000, 500)
    found = re.fullmatch(r"([0-9.]+) ± ([0-9.]+) mm", text)
    assert found
    shown, spread = (float(part) for part in found.groups())
    exact = length * line / known
    assert abs(shown - exact) <= spread / 2 * 1.0001
    assert spread >= exact * 0.00163 * math.hypot(1 / line, 1 / known) * 0.99
    assert len(found[2].replace(".", "").strip("0")) <= 1


@pytest.mark.parametrize("huge", [10**400, -(10**400), 2**2000])
def test_a_whole_number_too_long_for_a_float_is_refused_in_words_and_covers(huge: int) -> None:
    cover = {"id": "c", "kind": "cover", "points": [[huge, 0], ["0.5", "0.5"]]}
    with pytest.raises(InputError) as caught:
        check_layers([cover])
    assert caught.value.code == "markup.bad_layer"
    assert [one.box for one in drawable([cover])] == [(0.0, 0.0, 1.0, 1.0)]
    assert drawable([{**cover, "kind": "arrow"}]) == ()
