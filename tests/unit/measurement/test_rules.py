"""The run rules: each at its edge, ties and centre-line points, and a slow search of every window."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from inspector_app.domain.measurement.rules import RuleSet, Signal, signals

NELSON, WE = RuleSet.NELSON, RuleSet.WESTERN_ELECTRIC


def _found(z: Sequence[float], rules: RuleSet = NELSON, number: int | None = None) -> list[Signal]:
    """Signals of points given in sigmas from the centre, at an uneven centre and a sigma of 1/4."""
    centre = Fraction(1, 10)
    values = [centre + Fraction(str(one)) / 4 for one in z]
    found = signals(values, centre, [0.25] * len(z), rules)
    return [signal for signal in found if number in (None, signal.number)]


ZIGZAG = [0.5, -0.5] * 7

EDGES: list[tuple[RuleSet, int, list[float], tuple[int, ...], int]] = [
    (NELSON, 1, [0, 3.0001, 0], (1,), 1),
    (NELSON, 1, [0, -3.0001], (1,), -1),
    (NELSON, 2, [0.1] * 9, tuple(range(9)), 1),
    (NELSON, 2, [0.5, -0.1, *[-0.2] * 8], tuple(range(1, 10)), -1),
    (NELSON, 3, [-1, -0.6, -0.2, 0.2, 0.6, 1], tuple(range(6)), 1),
    (NELSON, 3, [0, 1, 0.6, 0.2, -0.2, -0.6, -1], tuple(range(1, 7)), -1),
    (NELSON, 4, ZIGZAG, tuple(range(14)), 0),
    (NELSON, 5, [2.1, 0, 2.1], (0, 2), 1),
    (NELSON, 5, [0, -2.1, -2.1], (1, 2), -1),
    (NELSON, 6, [1.1, 1.1, -3, 1.1, 1.1], (0, 1, 3, 4), 1),
    (NELSON, 7, [0.9, -0.9, 0.0] * 5, tuple(range(15)), 0),
    (NELSON, 8, [1.1, -1.1] * 4, tuple(range(8)), 0),
    (WE, 1, [0, 3.0001, 0], (1,), 1),
    (WE, 2, [2.1, 0, 2.1], (0, 2), 1),
    (WE, 3, [-1.1, -1.1, 0, -1.1, -1.1], (0, 1, 3, 4), -1),
    (WE, 4, [0.1] * 8, tuple(range(8)), 1),
]


@pytest.mark.parametrize(("rules", "number", "z", "points", "side"), EDGES)
def test_just_enough(rules: RuleSet, number: int, z: list[float], points: tuple[int, ...], side: int) -> None:
    (signal,) = _found(z, rules, number)
    assert (signal.points, signal.side, signal.at) == (points, side, points[-1])


@pytest.mark.parametrize(
    ("rules", "number", "z"),
    [
        (NELSON, 1, [3.0, -3.0]),  # exactly three sigma is not beyond
        (NELSON, 2, [0.1] * 8),  # eight are enough for Western Electric only
        (NELSON, 2, [*[0.1] * 5, 0.0, *[0.1] * 8]),  # on the centre line: on no side
        (NELSON, 2, [*[0.1] * 8, -0.1, *[0.1] * 8]),
        (NELSON, 3, [-1, -0.6, -0.2, 0.2, 0.6]),
        (NELSON, 3, [-1, -0.6, -0.2, -0.2, 0.2, 0.6, 0.7]),  # a tie breaks the trend
        (NELSON, 4, ZIGZAG[:13]),
        (NELSON, 4, [*ZIGZAG[:8], -0.5, *ZIGZAG[:8]]),  # a tie breaks the alternation
        (NELSON, 5, [2.1, 0, 0, 2.1]),
        (NELSON, 5, [2.1, 0, -2.1]),  # two sides
        (NELSON, 5, [2.0, 2.1, 2.0]),
        (NELSON, 6, [1.1, 1.1, 0, 0, 1.1, 1.1]),
        (NELSON, 6, [1.1, 1.1, 1.0, 1.0, 1.1]),
        (NELSON, 7, [0.5] * 7 + [1.0] + [0.5] * 7),
        (NELSON, 8, [1.1, -1.1] * 3 + [1.0, 1.1]),
        (WE, 4, [*[0.1] * 7, 0.0, *[0.1] * 7]),
    ],
)
def test_not_quite(rules: RuleSet, number: int, z: list[float]) -> None:
    assert _found(z, rules, number) == []


def test_a_run_that_goes_on_is_one_signal() -> None:
    (signal,) = _found([-1, *[0.3] * 12], number=2)
    assert (signal.points, signal.at) == (tuple(range(1, 13)), 9)
    (group,) = _found([2.5, 0, 2.5, 2.5, 0, 2.5], number=5)
    assert (group.points, group.at) == ((0, 2, 3, 5), 2)
    assert [signal.points for signal in _found([4, 4, -4], number=1)] == [(0,), (1,), (2,)]
    apart = _found([2.5, 2.5, 0, 0, 0, 2.5, 2.5], number=5)
    assert [signal.points for signal in apart] == [(0, 1), (5, 6)]


def test_order_and_sentences() -> None:
    found = _found([0.0, 3.5, 2.5, -1.5])
    assert [(signal.number, signal.at) for signal in found] == [(1, 1), (5, 2)]
    assert found[0].sentence == ("Nelson rule 1: a point more than 3 sigma above the centre line (point 2).")
    assert found[1].sentence == (
        "Nelson rule 5: 2 points, 2 of 3 in a row, more than 2 sigma above the centre line (points 2, 3)."
    )
    (trend,) = _found([1, 0.6, 0.2, -0.2, -0.6, -0.9], number=3)
    assert trend.sentence == "Nelson rule 3: 6 points in a row falling (points 1 to 6)."
    (run,) = _found([-0.1] * 8, WE)
    assert run.sentence == (
        "Western Electric rule 4: 8 points in a row below the centre line (points 1 to 8)."
    )
    assert signals((), Fraction(0), (), NELSON) == ()


def test_each_point_has_its_own_sigma() -> None:
    values = [Fraction(7, 2), Fraction(7, 2)]
    assert [s.points for s in signals(values, Fraction(0), [2.0, 1.0], NELSON)] == [(1,)]


# -- a slow search: every window on its own, in terms of the texts of the rules -----------------------------

Window = Sequence[Fraction]


def _one_way(window: Window) -> bool:
    pairs = list(itertools.pairwise(window))
    return all(a < b for a, b in pairs) or all(a > b for a, b in pairs)


def _turning(window: Window) -> bool:
    return all(
        (b > a and b > c) or (b < a and b < c)
        for a, b, c in zip(window, window[1:], window[2:], strict=False)
    )


SLOW: dict[tuple[RuleSet, int], tuple[int, Callable[[Window], bool]]] = {
    (NELSON, 2): (9, lambda w: all(x > 0 for x in w) or all(x < 0 for x in w)),
    (NELSON, 3): (6, _one_way),
    (NELSON, 4): (14, _turning),
    (NELSON, 7): (15, lambda w: all(abs(x) < 1 for x in w)),
    (NELSON, 8): (8, lambda w: all(abs(x) > 1 for x in w)),
    (WE, 4): (8, lambda w: all(x > 0 for x in w) or all(x < 0 for x in w)),
}
SLOW_GROUPS = {
    (NELSON, 1): (1, 1, 3),
    (NELSON, 5): (2, 3, 2),
    (NELSON, 6): (4, 5, 1),
    (WE, 1): (1, 1, 3),
    (WE, 2): (2, 3, 2),
    (WE, 3): (4, 5, 1),
}


def _slow_points(z: Window, rule: tuple[RuleSet, int]) -> set[int]:
    """All points that take part in any window that breaks the rule."""
    found: set[int] = set()
    if rule in SLOW:
        size, broken = SLOW[rule]
        for start in range(len(z) - size + 1):
            if broken(z[start : start + size]):
                found.update(range(start, start + size))
        return found
    count, size, sigmas = SLOW_GROUPS[rule]
    for start, side in itertools.product(range(1 - size, len(z)), (1, -1)):
        places = [p for p in range(start, start + size) if 0 <= p < len(z) and side * z[p] > sigmas]
        if len(places) >= count:
            found.update(places)
    return found


@settings(max_examples=150)
@given(
    st.lists(
        st.sampled_from([0, 0.5, -0.5, 0.75, 1, -1, 1.5, -1.5, 2, -2, 2.5, -2.5, 3, 3.5, -3.5]),
        max_size=40,
    )
    | st.lists(st.sampled_from([0.5, -0.5, 0.25, 1.5]), min_size=14, max_size=40)
    | st.lists(st.sampled_from([0.25, 0.5]), min_size=10, max_size=20).map(
        lambda steps: list(itertools.accumulate(steps, initial=-3))
    )
)
def test_as_a_slow_search_of_every_window(z: list[float]) -> None:
    exact = [Fraction(str(one)) for one in z]
    for rules in RuleSet:
        found = signals(exact, Fraction(0), [1.0] * len(z), rules)
        for number in range(1, 9 if rules is NELSON else 5):
            mine = [signal for signal in found if signal.number == number]
            points = [point for signal in mine for point in signal.points]
            assert set(points) == _slow_points(exact, (rules, number))
            assert all(list(signal.points) == sorted(set(signal.points)) for signal in mine)
            # The completing point is the first with which the points so far break the rule.
            for signal in mine:
                start = signal.points[0]
                until = exact[start : signal.at + 1]
                assert _slow_points(until, (rules, number))
                before = _slow_points(until[:-1], (rules, number))
                assert not before & {point - start for point in signal.points}
