"""The single-sampling master tables, derived from their structure: acceptance numbers run down diagonals.

A table is a handful of numbers here, and its cells are made on first use and kept. Where a cell holds an
arrow, both n and Ac/Re come from the plan the arrow leads to. This module knows letters and AQLs, neither
lots nor classes.

Rows are counted from letter A = 0, columns from AQL 0.010 = 0. Sources: ISO 2859-1:1999, tables 2-A to C;
MIL-STD-105E (10 May 1989), tables II-A to C, which ANSI/ASQ Z1.4 has unchanged. Three or more transcriptions
agree in every number.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import NamedTuple

from inspector_app.domain.sampling.scale import AQL_INDEX, AQLS, LETTERS, Edition, Severity

_Numbers = tuple[int, int]

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
    """A master table in short. A cell of row i lies on diagonal `start` when its column is `start - i`.

    Numbers are pairs of Ac and Re.
    """

    sizes: tuple[int, ...]
    zero_start: int
    """Diagonal of the Ac 0, Re 1 plans."""
    zero_rows: range
    run_start: int
    """Diagonal of the first plan after them; the others follow, one column each."""
    run: tuple[_Numbers, ...]
    run_rows: range
    tail: tuple[_Numbers, ...]
    """Continuation of `run` in the rows `tail_rows` only."""
    tail_rows: range
    extra: Mapping[tuple[int, int], _Numbers]
    """Numbers of plans off the diagonals, by (row, column)."""


def _strict(*acceptance: int) -> tuple[_Numbers, ...]:
    """Without a gap: Re is Ac + 1."""
    return tuple((ac, ac + 1) for ac in acceptance)


_LARGE = ((2, 3), (3, 4), (5, 6), (7, 8), (10, 11), (14, 15), (21, 22), (30, 31))
"""What the smallest letters end with, without a gap, in every reduced table."""


def _placed(row: int, column: int, numbers: tuple[_Numbers, ...]) -> dict[tuple[int, int], _Numbers]:
    return {(row, column + step): pair for step, pair in enumerate(numbers)}


def _normal() -> _Diagonals:
    return _Diagonals(
        sizes=_SIZES,
        zero_start=14,
        zero_rows=range(16),
        run_start=17,
        run=_strict(1, 2, 3, 5, 7, 10, 14, 21),
        run_rows=range(16),
        tail=_strict(30, 44),
        tail_rows=range(5),
        extra={},
    )


def _tightened(edition: Edition) -> _Diagonals:
    return _Diagonals(
        sizes=_SIZES,
        zero_start=15,
        # Letter A has an Ac 0 plan in ISO 2859-1 only; in 105E it has an arrow down to D.
        zero_rows=range(1 if edition is Edition.Z1_4 else 0, 16),
        run_start=18,
        run=_strict(1, 2, 3, 5, 8, 12, 18),
        run_rows=range(16),
        tail=_strict(27, 41),
        tail_rows=range(5),
        # Letter S: the only plan with Ac 1 that column 0.025 has.
        extra={(_PLAN_LETTERS.index("S"), AQL_INDEX["0.025"]): (1, 2)},
    )


def _reduced_iso() -> _Diagonals:
    return _Diagonals(
        sizes=_REDUCED_SIZES,
        zero_start=14,
        zero_rows=range(16),
        run_start=18,
        run=_strict(1, 2, 3, 5, 6, 8, 10),
        run_rows=range(2, 16),
        tail=_strict(14, 21),
        tail_rows=range(2, 5),
        # A and B share n = 2 and one sequence, AQL 25 to 1000.
        extra={place: pair for row in (0, 1) for place, pair in _placed(row, 17, ((1, 2), *_LARGE)).items()},
    )


def _reduced_105e() -> _Diagonals:
    return _Diagonals(
        sizes=_REDUCED_SIZES,
        zero_start=14,
        zero_rows=range(16),
        run_start=17,
        run=((0, 2), (1, 3), (1, 4), (2, 5), (3, 6), (5, 8), (7, 10), (10, 13)),
        run_rows=range(2, 16),
        tail=((14, 17), (21, 24)),
        tail_rows=range(2, 5),
        extra=_placed(0, 17, ((1, 2), *_LARGE))
        | _placed(1, 16, ((0, 2), (1, 3), (2, 4), (3, 5), *_LARGE[2:])),
    )


def _diagonals(edition: Edition, severity: Severity) -> _Diagonals:
    if severity is Severity.NORMAL:
        return _normal()
    if severity is Severity.TIGHTENED:
        return _tightened(edition)
    return _reduced_iso() if edition is Edition.ISO_2859_1_1999 else _reduced_105e()


@cache
def columns(edition: Edition, severity: Severity) -> tuple[dict[int, Cell], ...]:
    """The plans of each AQL column, by row, topmost first."""
    table = _diagonals(edition, severity)
    numbers = dict(table.extra)
    for row in table.zero_rows:
        numbers[row, table.zero_start - row] = (0, 1)
    for row in table.run_rows:
        run = table.run + (table.tail if row in table.tail_rows else ())
        numbers.update(_placed(row, table.run_start - row, run))
    found: tuple[dict[int, Cell], ...] = tuple({} for _ in AQLS)
    for (row, column), (ac, re) in sorted(numbers.items()):
        if 0 <= column < len(AQLS):
            found[column][row] = Cell(_PLAN_LETTERS[row], table.sizes[row], ac, re)
    return found


@cache
def find_cell(edition: Edition, severity: Severity, letter: str, aql: str) -> Cell:
    """The plan for a code letter A..S and a canonical AQL, arrows followed.

    Down leads to the first plan below in the same column, up to the first above. At the bottom edge, where
    nothing is below, the arrow points up.
    """
    column = columns(edition, severity)[AQL_INDEX[aql]]
    row = _PLAN_LETTERS.index(letter)
    if row in column:
        return column[row]
    above = [cell for at, cell in column.items() if at < row]
    below = [cell for at, cell in column.items() if at > row]
    zero_is_next = row - 1 in column and column[row - 1].re == 1
    up = not below or (zero_is_next and severity is not Severity.TIGHTENED)
    return above[-1] if up else below[0]


def first_with_one(edition: Edition, severity: Severity, cell: Cell, aql: str) -> Cell | None:
    """The first plan with Ac 1 below `cell` in the column of `aql`; None where there is none."""
    column = columns(edition, severity)[AQL_INDEX[aql]].values()
    return next((other for other in column if other.ac == 1 and other.n > cell.n), None)
