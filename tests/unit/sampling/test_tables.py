"""The master tables against a copy written out as printed and walked cell by cell, and against laws."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.sampling import AQLS, LETTERS, Edition, PlanKind, Severity, all_plans
from inspector_app.domain.sampling.chances import accept_binomial, accept_poisson
from inspector_app.domain.sampling.tables import Cell, find_cell, first_with_one
from tests.unit.sampling.slow_tables import printed_rows, slow_plan

ISO = Edition.ISO_2859_1_1999

Z1_4 = Edition.Z1_4

EDITIONS = st.sampled_from(Edition)


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("kind", PlanKind)
def test_every_cell_equals_the_printed_table(edition: Edition, severity: Severity, kind: PlanKind) -> None:
    plans = list(all_plans(edition, severity, kind))
    assert len(plans) == 16 * 26
    for plan in plans:
        letter, aql = plan.code_letter, str(plan.aql)
        stages = [tuple(stage) for stage in plan.stages]
        expected = slow_plan(edition, severity, kind, letter, aql)
        assert (plan.kind, plan.plan_letter, stages) == expected, (letter, aql)


@pytest.mark.parametrize(
    ("severity", "letter", "aql", "expected"),
    [
        ("normal", "K", "15", ("J", 80, 21, 22)),
        ("normal", "K", "2.5", ("K", 125, 7, 8)),
        ("normal", "E", "2.5", ("F", 20, 1, 2)),
        ("normal", "F", "1.0", ("E", 13, 0, 1)),
        ("normal", "F", "1.5", ("G", 32, 1, 2)),
        ("tightened", "F", "1.5", ("H", 50, 1, 2)),
        ("tightened", "Q", "0.025", ("S", 3150, 1, 2)),
        ("tightened", "R", "0.025", ("S", 3150, 1, 2)),
        ("tightened", "A", "10", ("A", 2, 0, 1)),
        ("tightened", "R", "0.015", ("Q", 1250, 0, 1)),
        ("reduced", "H", "1.0", ("J", 32, 1, 2)),
        ("reduced", "K", "1.0", ("K", 50, 2, 3)),
        ("reduced", "P", "0.025", ("N", 200, 0, 1)),
        ("reduced", "Q", "0.025", ("N", 200, 0, 1)),
        ("reduced", "R", "0.025", ("N", 200, 0, 1)),
        ("normal", "R", "0.015", ("P", 800, 0, 1)),
        ("normal", "A", "1000", ("A", 2, 30, 31)),
    ],
)
def test_cells_that_others_get_wrong(
    severity: str, letter: str, aql: str, expected: tuple[str, int, int, int]
) -> None:
    assert find_cell(ISO, Severity(severity), letter, aql) == expected


@pytest.mark.parametrize(
    ("severity", "letter", "aql", "expected"),
    [
        ("normal", "K", "15", ("J", 80, 21, 22)),
        ("tightened", "A", "10", ("D", 8, 1, 2)),
        ("tightened", "B", "6.5", ("B", 3, 0, 1)),
        ("tightened", "A", "6.5", ("B", 3, 0, 1)),
        ("tightened", "Q", "0.025", ("S", 3150, 1, 2)),
        ("tightened", "R", "0.010", ("R", 2000, 0, 1)),
        ("reduced", "H", "1.0", ("H", 20, 0, 2)),
        ("reduced", "K", "1.0", ("K", 50, 1, 4)),
        ("reduced", "P", "0.025", ("N", 200, 0, 1)),
        ("reduced", "Q", "0.025", ("R", 800, 0, 2)),
        ("reduced", "R", "0.025", ("R", 800, 0, 2)),
        ("reduced", "R", "0.015", ("P", 315, 0, 1)),
        ("reduced", "A", "15", ("B", 2, 0, 2)),
        ("reduced", "A", "25", ("A", 2, 1, 2)),
        ("reduced", "B", "25", ("B", 2, 1, 3)),
        ("reduced", "B", "100", ("B", 2, 5, 6)),
        ("reduced", "C", "1000", ("B", 2, 30, 31)),
        ("reduced", "F", "65", ("F", 8, 10, 13)),
        ("reduced", "F", "150", ("E", 5, 14, 17)),
        ("reduced", "E", "250", ("E", 5, 21, 24)),
    ],
)
def test_cells_of_105e(severity: str, letter: str, aql: str, expected: tuple[str, int, int, int]) -> None:
    assert find_cell(Z1_4, Severity(severity), letter, aql) == expected


def test_after_h_comes_j() -> None:
    # H at AQL 0.40 is the letter after the arrow's: its own cell is down to J, never to a letter I.
    assert find_cell(ISO, Severity.NORMAL, "H", "0.65").letter == "J"
    assert "I" not in LETTERS
    assert "O" not in LETTERS


@pytest.mark.parametrize("severity", Severity)
def test_the_editions_differ_where_they_are_known_to(severity: Severity) -> None:
    """Normal inspection is the same; tightened differs in the arrows of letter A; reduced in nearly all."""
    different = {
        (letter, aql)
        for letter in LETTERS
        for aql in AQLS
        if find_cell(ISO, severity, letter, aql) != find_cell(Z1_4, severity, letter, aql)
    }
    if severity is Severity.NORMAL:
        assert different == set()
    elif severity is Severity.TIGHTENED:
        assert different == {("A", "10")}
    else:
        assert ("K", "1.0") in different
        assert ("A", "25") not in different


@given(EDITIONS, st.sampled_from(Severity), st.sampled_from(LETTERS), st.sampled_from(AQLS))
def test_n_and_ac_come_from_one_row(edition: Edition, severity: Severity, letter: str, aql: str) -> None:
    cell = find_cell(edition, severity, letter, aql)
    # The letter the arrow led to, S too, is its own plan, with the same n and Ac.
    assert find_cell(edition, severity, cell.letter, aql) == cell
    sizes = {row[0]: row[1] for row in printed_rows(edition, severity)}
    assert cell.n == sizes[cell.letter]


@given(EDITIONS, st.sampled_from(Severity), st.sampled_from(LETTERS), st.sampled_from(AQLS))
def test_only_reduced_105e_has_a_gap(edition: Edition, severity: Severity, letter: str, aql: str) -> None:
    cell = find_cell(edition, severity, letter, aql)
    if edition is ISO or severity is not Severity.REDUCED:
        assert cell.re == cell.ac + 1
    assert cell.ac < cell.re <= cell.ac + 3


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("letter", LETTERS)
def test_ac_and_re_never_decrease_along_a_row(edition: Edition, severity: Severity, letter: str) -> None:
    cells = [find_cell(edition, severity, letter, aql) for aql in AQLS]
    assert all(left.ac <= right.ac and left.re <= right.re for left, right in pairwise(cells))


@pytest.mark.parametrize("letter", LETTERS)
def test_the_next_tighter_aql_of_a_plan_with_two_or_more_has_the_same_n(letter: str) -> None:
    for left, right in pairwise(AQLS):
        cell = find_cell(ISO, Severity.NORMAL, letter, right)
        if cell.ac >= 2:
            assert find_cell(ISO, Severity.NORMAL, cell.letter, left).n == cell.n


@pytest.mark.parametrize("edition", Edition)
@pytest.mark.parametrize("severity", Severity)
def test_the_ac_1_plan_that_may_stand_for_ac_0(edition: Edition, severity: Severity) -> None:
    for letter in LETTERS:
        for aql in AQLS:
            cell = find_cell(edition, severity, letter, aql)
            other = first_with_one(edition, severity, cell, aql)
            if cell.ac == 0 and other is not None:
                assert other.n > cell.n
                assert other.ac == 1
    assert first_with_one(edition, severity, find_cell(edition, severity, "Q", "0.010"), "0.010") is None


def accepts(cell: Cell, aql: str, quality: float) -> float:
    """Below the rejection number: a gap accepts."""
    if float(aql) > 10:
        return accept_poisson(cell.n, cell.re - 1, quality)
    return accept_binomial(cell.n, cell.re - 1, quality)


@given(EDITIONS, st.sampled_from(LETTERS), st.sampled_from(AQLS), st.floats(0, 1))
def test_tightened_never_accepts_more_than_normal_from_the_aql_on(
    edition: Edition, letter: str, aql: str, share: float
) -> None:
    at_aql = float(aql) / 100
    worst = 1.0 if float(aql) <= 10 else 5 * at_aql
    if (edition, letter, aql) == (ISO, "A", "10"):
        worst = A_AT_10_CROSSING
    quality = at_aql + share * (worst - at_aql)
    normal = accepts(find_cell(edition, Severity.NORMAL, letter, aql), aql, quality)
    tightened = accepts(find_cell(edition, Severity.TIGHTENED, letter, aql), aql, quality)
    assert tightened <= normal + 1e-12


A_AT_10_CROSSING = (7 - 17**0.5) / 8
"""(1-p)^2 = (1-p)^4 (1+4p): from here on A tightened (n 2, 0/1) accepts more than C normal (n 5, 1/2)."""


def test_the_one_exception_starts_far_beyond_the_aql() -> None:
    normal = find_cell(ISO, Severity.NORMAL, "A", "10")
    tightened = find_cell(ISO, Severity.TIGHTENED, "A", "10")
    assert (normal.n, normal.ac, tightened.n, tightened.ac) == (5, 1, 2, 0)
    for quality, easier in ((A_AT_10_CROSSING - 0.01, False), (A_AT_10_CROSSING + 0.01, True)):
        assert (accepts(tightened, "10", quality) > accepts(normal, "10", quality)) is easier
    assert A_AT_10_CROSSING > 0.35


@given(EDITIONS, st.sampled_from(LETTERS), st.sampled_from(AQLS))
def test_reduced_never_inspects_more_than_normal(edition: Edition, letter: str, aql: str) -> None:
    reduced = find_cell(edition, Severity.REDUCED, letter, aql)
    normal = find_cell(edition, Severity.NORMAL, letter, aql)
    assert reduced.n <= normal.n
