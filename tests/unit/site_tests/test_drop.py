"""Drop heights at every boundary, in kilograms and pounds, and the ten drops in order."""

from __future__ import annotations

from decimal import Decimal
from itertools import pairwise, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.errors import InputError
from inspector_app.domain.site_tests.drop import PROCEDURES, bands, drop_height, drops


def slow_height(kilograms: Decimal, procedure: str) -> int:
    """The table as a person reads it: at least this, below that."""
    heights = {"1A": (760, 610, 460, 310, 200), "2A": (970, 810, 660, 510, 310)}[procedure]
    if kilograms < 10:
        return heights[0]
    if kilograms < 19:
        return heights[1]
    if kilograms < 28:
        return heights[2]
    if kilograms < 45:
        return heights[3]
    return heights[4]


@pytest.mark.parametrize(
    ("mass", "height"),
    [
        ("0.01", 760),
        ("9", 760),
        ("9.5", 760),  # between the bands some pages print as 1-9 and 10-18
        ("9.99", 760),
        ("10", 610),
        ("18.5", 610),
        ("18.999", 610),
        ("19", 460),
        ("27.5", 460),
        ("27.99", 460),
        ("28", 310),
        ("44.99", 310),
        ("45", 200),
        ("67.99", 200),
        ("68", 200),
    ],
)
def test_heights_of_1a(mass: str, height: int) -> None:
    found = drop_height(mass)
    assert (found.millimetres, found.unit) == (height, "kg")
    assert found.low <= Decimal(mass) <= found.high


@given(st.decimals("0.001", "68", places=3), st.sampled_from(PROCEDURES))
def test_every_mass_has_the_height_of_the_table(mass: Decimal, procedure: str) -> None:
    found = drop_height(mass, procedure)
    assert found.millimetres == slow_height(mass, procedure)
    assert abs(found.millimetres - found.inches * Decimal("25.4")) <= 10


@pytest.mark.parametrize(
    ("text", "height", "unit"),
    [
        ("20.9 lb", 760, "lb"),
        ("21 lb", 610, "lb"),  # 9.53 kg: the column in pounds is the stricter to read
        ("40.99 lb", 610, "lb"),
        ("41 lb", 460, "lb"),
        ("61 lb", 310, "lb"),
        ("100 lb", 200, "lb"),
        ("150 lb", 200, "lb"),
        ("9500 g", 760, "kg"),
        ("１１,６", 610, "kg"),
    ],
)
def test_pounds_have_a_column_of_their_own(text: str, height: int, unit: str) -> None:
    found = drop_height(text)
    assert (found.millimetres, found.unit) == (height, unit)


@pytest.mark.parametrize(
    ("mass", "procedure", "code"),
    [
        ("68.01", "1A", "drop.too_heavy"),
        ("150.1 lb", "1A", "drop.too_heavy"),
        ("400", "2A", "drop.too_heavy"),
        ("0", "1A", "drop.bad_mass"),
        ("-3", "1A", "drop.bad_mass"),
        ("", "1A", "drop.bad_mass"),
        ("heavy", "1A", "reading.not_a_number"),
        ("12 mm", "1A", "reading.wrong_unit"),
        ("10", "1B", "drop.unknown_procedure"),
    ],
)
def test_refused_in_words(mass: str, procedure: str, code: str) -> None:
    with pytest.raises(InputError) as refused:
        drop_height(mass, procedure)
    assert refused.value.code == code


def test_infinite_and_heavy_masses() -> None:
    with pytest.raises(InputError, match="no gross mass"):
        drop_height(Decimal("NaN"))
    with pytest.raises(InputError, match="ISTA 1A ends"):
        drop_height(Decimal("68.0000001"))


def test_bands_leave_no_gap() -> None:
    for procedure in PROCEDURES:
        table = bands(procedure)
        assert (table[0][0], table[-1][1], table[-1][3]) == (0, 68, 150)
        assert all(one[1] == then[0] and one[3] == then[2] for one, then in pairwise(table))
        assert [row[4] for row in table] == sorted((row[4] for row in table), reverse=True)


def test_ten_drops_in_order() -> None:
    ten = drops()
    assert [drop.number for drop in ten] == list(range(1, 11))
    assert [drop.kind for drop in ten] == ["corner"] + ["edge"] * 3 + ["face"] * 6
    assert ten[0].place == "2-3-5"
    assert all(not drop.faces for drop in ten[1:])
    assert ten[3].key == "drop-4"


def test_edges_and_faces_of_a_measured_carton() -> None:
    length, width, height = Decimal(60), Decimal(40), Decimal(30)
    ten = drops((length, width, height))
    # 2-5 is upright (30), 3-5 runs across (40), 2-3 lengthwise (60)
    assert [drop.place for drop in ten[1:4]] == ["2-5", "3-5", "2-3"]
    # ends 40 x 30, sides 60 x 30, top and bottom 60 x 40
    assert [drop.place for drop in ten[4:]] == ["5", "6", "2", "4", "1", "3"]
    tall = drops((Decimal(30), Decimal(30), Decimal(90)))
    assert tall[3].place == "2-5"
    assert {tall[4].place, tall[5].place} == {"1", "3"}


@given(*[st.decimals("0.1", "300", places=1)] * 3, st.sampled_from(list(product((1, 3), (2, 4), (5, 6)))))
def test_drops_of_any_carton(
    length: Decimal, width: Decimal, height: Decimal, corner: tuple[int, int, int]
) -> None:
    ten = drops((length, width, height), corner)
    side = {frozenset((2, 3)): length, frozenset((2, 5)): height, frozenset((3, 5)): width}
    axis = {1: 3, 4: 2, 6: 5}  # the opposite face has the same edges
    lengths = [side[frozenset(axis.get(face, face) for face in drop.faces)] for drop in ten[1:4]]
    assert lengths == sorted(lengths)
    assert all(set(drop.faces) < set(ten[0].faces) for drop in ten[1:4])
    area = {1: length * width, 2: length * height, 5: width * height}
    areas = [area[{3: 1, 4: 2, 6: 5}.get(drop.faces[0], drop.faces[0])] for drop in ten[4:]]
    assert areas == sorted(areas)
    assert {drop.faces[0] for drop in ten[4:]} == {1, 2, 3, 4, 5, 6}
    assert {*ten[4].faces, *ten[5].faces} in ({1, 3}, {2, 4}, {5, 6})


@pytest.mark.parametrize("corner", [(1, 3, 5), (2, 3), (2, 3, 7), (2, 3, 5, 6)])
def test_no_corner(corner: tuple[int, ...]) -> None:
    with pytest.raises(InputError, match="no corner"):
        drops(None, corner)


@pytest.mark.parametrize("side", ["0", "-1", "Infinity"])
def test_no_dimensions(side: str) -> None:
    with pytest.raises(InputError, match="greater than 0"):
        drops((Decimal(side), Decimal(1), Decimal(1)))
