"""The single-sampling master tables, derived from their structure: acceptance numbers run down diagonals.

A table is a handful of numbers here, and its cells are made on first use and kept. Where a cell holds an
arrow, both n and Ac/Re come from the plan the arrow leads to. This module knows letters and AQLs, neither
lots nor classes.

Rows are counted from letter A = 0, columns from AQL 0.010 = 0. Source: ISO 2859-1:1999, tables 2-A to C.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from inspector_app.domain.sampling.scale import AQL_INDEX, AQLS, LETTERS, Edition, Severity

_SIZES = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000, 3150)
_REDUCED_SIZES = (2, 2, *_SIZES[:14])
_PLAN_LETTERS = LETTERS + "S"


class Cell(NamedTuple):
    """A plan of the master table: sample size, acceptance and rejection number of letter `letter`."""

    letter: str
    n: int
    ac: int
    re: int


class _Diagonals(NamedTuple):
    """A master table in short. A cell of row i lies on diagonal `start` when its column is `start - i`."""

    sizes: tuple[int, ...]
    zero_start: int
    """Diagonal of the Ac 0 plans, rows A..R."""
    zero_points_up: bool
    """Whether the letter right below an Ac 0 plan has an arrow up to it."""
    run_start: int
    """Diagonal of the first plan with Ac >= 1; the others follow, one column each."""
    run: tuple[int, ...]
    run_rows: range
    tail: tuple[int, ...]
    """Continuation of `run` in the rows `tail_rows` only."""
    tail_rows: range
    extra: Mapping[tuple[int, int], int]
    """Ac of plans off the diagonals, by (row, column)."""


def _first_rows_of_reduced() -> dict[tuple[int, int], int]:
    """A and B share n = 2 and one sequence, AQL 25 to 1000, in the reduced table."""
    acceptance = (1, 2, 3, 5, 7, 10, 14, 21, 30)
    return {(row, 17 + step): ac for row in (0, 1) for step, ac in enumerate(acceptance)}


@cache
def _diagonals(edition: Edition, severity: Severity) -> _Diagonals:
    return {
        (Edition.ISO_2859_1_1999, Severity.NORMAL): _Diagonals(
            sizes=_SIZES,
            zero_start=14,
            zero_points_up=True,
            run_start=17,
            run=(1, 2, 3, 5, 7, 10, 14, 21),
            run_rows=range(16),
            tail=(30, 44),
            tail_rows=range(5),
            extra={},
        ),
        (Edition.ISO_2859_1_1999, Severity.TIGHTENED): _Diagonals(
            sizes=_SIZES,
            zero_start=15,
            zero_points_up=False,
            run_start=18,
            run=(1, 2, 3, 5, 8, 12, 18),
            run_rows=range(16),
            tail=(27, 41),
            tail_rows=range(5),
            # Letter S: the only plan with Ac 1 that column 0.025 has.
            extra={(_PLAN_LETTERS.index("S"), AQL_INDEX["0.025"]): 1},
        ),
        (Edition.ISO_2859_1_1999, Severity.REDUCED): _Diagonals(
            sizes=_REDUCED_SIZES,
            zero_start=14,
            zero_points_up=True,
            run_start=18,
            run=(1, 2, 3, 5, 6, 8, 10),
            run_rows=range(2, 16),
            tail=(14, 21),
            tail_rows=range(2, 5),
            extra=_first_rows_of_reduced(),
        ),
    }[edition, severity]


@cache
def _columns(edition: Edition, severity: Severity) -> tuple[dict[int, Cell], ...]:
    """The plans of each AQL column, by row, topmost first."""
    table = _diagonals(edition, severity)
    numbers = dict(table.extra)
    for row in range(len(LETTERS)):
        numbers[row, table.zero_start - row] = 0
        if row in table.run_rows:
            run = table.run + (table.tail if row in table.tail_rows else ())
            numbers.update({(row, table.run_start - row + step): ac for step, ac in enumerate(run)})
    columns: tuple[dict[int, Cell], ...] = tuple({} for _ in AQLS)
    for (row, column), ac in sorted(numbers.items()):
        if 0 <= column < len(AQLS):
            columns[column][row] = Cell(_PLAN_LETTERS[row], table.sizes[row], ac, ac + 1)
    return columns


@cache
def find_cell(edition: Edition, severity: Severity, letter: str, aql: str) -> Cell:
    """The plan for a code letter A..R and a canonical AQL, arrows followed.

    Down leads to the first plan below in the same column, up to the first above. At the bottom edge, where
    nothing is below, the arrow points up.
    """
    column = _columns(edition, severity)[AQL_INDEX[aql]]
    row = LETTERS.index(letter)
    if row in column:
        return column[row]
    above = [cell for at, cell in column.items() if at < row]
    below = [cell for at, cell in column.items() if at > row]
    zero_is_next = row - 1 in column and column[row - 1].ac == 0
    up = not below or (zero_is_next and _diagonals(edition, severity).zero_points_up)
    return above[-1] if up else below[0]
