"""The geometry of signatures: ends kept, no corners, ink by speed."""

from __future__ import annotations

import math
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.handwriting import THICKEST, THINNEST, Curve, ink

POINTS = st.lists(st.tuples(st.integers(0, 1000), st.integers(0, 1000)), min_size=1, max_size=40)


@given(st.lists(POINTS, max_size=4))
def test_every_stroke_begins_and_ends_where_the_pen_did(strokes: list[list[tuple[int, int]]]) -> None:
    curves = ink(strokes)
    assert len(curves) == len(strokes)
    for stroke, drawn in zip(strokes, curves, strict=True):
        assert (drawn[0].start, drawn[-1].end) == (stroke[0], stroke[-1])
        assert all(before.end == after.start for before, after in pairwise(drawn))
        assert all(THINNEST <= curve.width <= THICKEST for curve in drawn)


def test_there_are_no_corners() -> None:
    (stroke,) = ink([[(0, 0), (10, 0), (10, 10), (20, 10), (20, 20)]])
    for before, after in pairwise(stroke):
        left = math.atan2(before.end[1] - before.control[1], before.end[0] - before.control[0])
        right = math.atan2(after.control[1] - after.start[1], after.control[0] - after.start[0])
        assert left == pytest.approx(right)


def test_the_slow_pen_leaves_more_ink() -> None:
    slow = [(x, 0) for x in range(0, 50, 5)]
    fast = [(x, 100) for x in range(0, 400, 40)]
    first, second = ink([slow, fast])
    assert min(curve.width for curve in first) > 1.1
    assert max(curve.width for curve in second) < 0.9


def test_an_even_hand_draws_an_even_line() -> None:
    (stroke,) = ink([[(x, 0) for x in range(0, 100, 10)]])
    assert {round(curve.width, 9) for curve in stroke} == {1.0}


def test_a_touch_is_a_dot_and_nothing_is_nothing() -> None:
    assert ink([[(5, 5), (5, 5)], []]) == ((Curve((5, 5), (5, 5), (5, 5), THICKEST),),)


def test_the_cubic_is_the_same_curve() -> None:
    curve = Curve((0, 0), (3, 6), (9, 0), 1)
    (ax, ay), (bx, by) = curve.cubic
    for part in (0.25, 0.5, 0.9):
        rest = 1 - part
        cubic = 3 * rest**2 * part * ax + 3 * rest * part**2 * bx + part**3 * 9
        quadratic = 2 * rest * part * 3 + part**2 * 9
        assert cubic == pytest.approx(quadratic)
    assert (ay, by) == (4, 4)
