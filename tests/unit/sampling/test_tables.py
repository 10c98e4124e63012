"""The master tables against a copy written out row by row and walked cell by cell, and against laws."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from inspector_app.domain.sampling import AQLS, LETTERS, Edition, Severity
from inspector_app.domain.sampling.chances import accept_binomial, accept_poisson
from inspector_app.domain.sampling.tables import Cell, find_cell

ISO = Edition.ISO_2859_1_1999

# One line per row: letter, n, then the 26 cells from AQL 0.010 to 1000. A number is an acceptance number, v
# an arrow down, ^ an arrow up; "9v" is nine arrows in a row. Written from the printed structure, without the
# diagonals.
PRINTED = {
    Severity.NORMAL: """
        A    2  14v 0 2v 1 2 3 5 7 10 14 21 30
        B    3  13v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44
        C    5  12v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44 1^
        D    8  11v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44 2^
        E   13  10v 0 1^ 1v 1 2 3 5 7 10 14 21 30 44 3^
        F   20  9v 0 1^ 1v 1 2 3 5 7 10 14 21 6^
        G   32  8v 0 1^ 1v 1 2 3 5 7 10 14 21 7^
        H   50  7v 0 1^ 1v 1 2 3 5 7 10 14 21 8^
        J   80  6v 0 1^ 1v 1 2 3 5 7 10 14 21 9^
        K  125  5v 0 1^ 1v 1 2 3 5 7 10 14 21 10^
        L  200  4v 0 1^ 1v 1 2 3 5 7 10 14 21 11^
        M  315  3v 0 1^ 1v 1 2 3 5 7 10 14 21 12^
        N  500  2v 0 1^ 1v 1 2 3 5 7 10 14 21 13^
        P  800  1v 0 1^ 1v 1 2 3 5 7 10 14 21 14^
        Q 1250  0 1^ 1v 1 2 3 5 7 10 14 21 15^
        R 2000  2^ 1 2 3 5 7 10 14 21 16^
    """,
    Severity.TIGHTENED: """
        A    2  15v 0 2v 1 2 3 5 8 12 18 27
        B    3  14v 0 2v 1 2 3 5 8 12 18 27 41
        C    5  13v 0 2v 1 2 3 5 8 12 18 27 41 1^
        D    8  12v 0 2v 1 2 3 5 8 12 18 27 41 2^
        E   13  11v 0 2v 1 2 3 5 8 12 18 27 41 3^
        F   20  10v 0 2v 1 2 3 5 8 12 18 6^
        G   32  9v 0 2v 1 2 3 5 8 12 18 7^
        H   50  8v 0 2v 1 2 3 5 8 12 18 8^
        J   80  7v 0 2v 1 2 3 5 8 12 18 9^
        K  125  6v 0 2v 1 2 3 5 8 12 18 10^
        L  200  5v 0 2v 1 2 3 5 8 12 18 11^
        M  315  4v 0 2v 1 2 3 5 8 12 18 12^
        N  500  3v 0 2v 1 2 3 5 8 12 18 13^
        P  800  2v 0 2v 1 2 3 5 8 12 18 14^
        Q 1250  1v 0 2v 1 2 3 5 8 12 18 15^
        R 2000  0 1^ 1v 1 2 3 5 8 12 18 16^
        S 3150  2^ 1 23^
    """,
    Severity.REDUCED: """
        A    2  14v 0 2v 1 2 3 5 7 10 14 21 30
        B    2  13v 0 1^ 2v 1 2 3 5 7 10 14 21 30
        C    2  12v 0 1^ 2v 1 2 3 5 6 8 10 14 21 1^
        D    3  11v 0 1^ 2v 1 2 3 5 6 8 10 14 21 2^
        E    5  10v 0 1^ 2v 1 2 3 5 6 8 10 14 21 3^
        F    8  9v 0 1^ 2v 1 2 3 5 6 8 10 6^
        G   13  8v 0 1^ 2v 1 2 3 5 6 8 10 7^
        H   20  7v 0 1^ 2v 1 2 3 5 6 8 10 8^
        J   32  6v 0 1^ 2v 1 2 3 5 6 8 10 9^
        K   50  5v 0 1^ 2v 1 2 3 5 6 8 10 10^
        L   80  4v 0 1^ 2v 1 2 3 5 6 8 10 11^
        M  125  3v 0 1^ 2v 1 2 3 5 6 8 10 12^
        N  200  2v 0 1^ 2v 1 2 3 5 6 8 10 13^
        P  315  1v 0 1^ 2v 1 2 3 5 6 8 10 14^
        Q  500  0 2^ 1v 1 2 3 5 6 8 10 15^
        R  800  3^ 1 2 3 5 6 8 10 16^
    """,
}


def printed_rows(severity: Severity) -> list[tuple[str, int, list[str]]]:
    """Each line as letter, n and 26 single cells."""
    rows = []
    for line in PRINTED[severity].strip().splitlines():
        letter, n, *tokens = line.split()
        cells: list[str] = []
        for token in tokens:
            if token[-1] in "v^":
                cells += [token[-1]] * int(token[:-1])
            else:
                cells.append(token)
        assert len(cells) == 26, line
        rows.append((letter, int(n), cells))
    return rows


def walk(severity: Severity, letter: str, column: int) -> tuple[str, int, int, int]:
    """Follow the arrows one row at a time, as a finger on the printed page does."""
    rows = printed_rows(severity)
    at = next(index for index, row in enumerate(rows) if row[0] == letter)
    while rows[at][2][column] in "v^":
        at += 1 if rows[at][2][column] == "v" else -1
    found, n, cells = rows[at]
    return found, n, int(cells[column]), int(cells[column]) + 1


@pytest.mark.parametrize("severity", Severity)
def test_every_cell_equals_the_printed_table(severity: Severity) -> None:
    for letter in LETTERS:
        for column, aql in enumerate(AQLS):
            assert find_cell(ISO, severity, letter, aql) == walk(severity, letter, column), (letter, aql)


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


def test_after_h_comes_j() -> None:
    # H at AQL 0.40 is the letter after the arrow's: its own cell is down to J, never to a letter I.
    assert find_cell(ISO, Severity.NORMAL, "H", "0.65").letter == "J"
    assert "I" not in LETTERS
    assert "O" not in LETTERS


@given(st.sampled_from(Severity), st.sampled_from(LETTERS), st.sampled_from(AQLS))
def test_n_and_ac_come_from_one_row(severity: Severity, letter: str, aql: str) -> None:
    cell = find_cell(ISO, severity, letter, aql)
    assert cell.re == cell.ac + 1
    if cell.letter != "S":
        # The letter the arrow led to is its own plan, with the same n and Ac.
        assert find_cell(ISO, severity, cell.letter, aql) == cell
    sizes = {row[0]: row[1] for row in printed_rows(severity)}
    assert cell.n == sizes[cell.letter]


@pytest.mark.parametrize("severity", Severity)
@pytest.mark.parametrize("letter", LETTERS)
def test_ac_never_decreases_along_a_row(severity: Severity, letter: str) -> None:
    numbers = [find_cell(ISO, severity, letter, aql).ac for aql in AQLS]
    assert all(left <= right for left, right in pairwise(numbers))


@pytest.mark.parametrize("letter", LETTERS)
def test_the_next_tighter_aql_of_a_plan_with_two_or_more_has_the_same_n(letter: str) -> None:
    for left, right in pairwise(AQLS):
        cell = find_cell(ISO, Severity.NORMAL, letter, right)
        if cell.ac >= 2:
            assert find_cell(ISO, Severity.NORMAL, cell.letter, left).n == cell.n


def accepts(cell: Cell, aql: str, quality: float) -> float:
    if float(aql) > 10:
        return accept_poisson(cell.n, cell.ac, quality)
    return accept_binomial(cell.n, cell.ac, quality)


@given(st.sampled_from(LETTERS), st.sampled_from(AQLS), st.floats(0, 1))
def test_tightened_never_accepts_more_than_normal_from_the_aql_on(
    letter: str, aql: str, share: float
) -> None:
    at_aql = float(aql) / 100
    worst = 1.0 if float(aql) <= 10 else 5 * at_aql
    if (letter, aql) == ("A", "10"):
        worst = A_AT_10_CROSSING
    quality = at_aql + share * (worst - at_aql)
    normal = accepts(find_cell(ISO, Severity.NORMAL, letter, aql), aql, quality)
    tightened = accepts(find_cell(ISO, Severity.TIGHTENED, letter, aql), aql, quality)
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


@given(st.sampled_from(LETTERS), st.sampled_from(AQLS))
def test_reduced_never_inspects_more_than_normal(letter: str, aql: str) -> None:
    reduced = find_cell(ISO, Severity.REDUCED, letter, aql)
    normal = find_cell(ISO, Severity.NORMAL, letter, aql)
    assert reduced.n <= normal.n
