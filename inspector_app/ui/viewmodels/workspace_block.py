"""Blocks of readings between the grid and a spreadsheet: what a pasted text would put where, and the grid as
a table to be copied. Nothing is entered here.
"""

from __future__ import annotations

import csv
import html
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLocale

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement import numerals
from inspector_app.domain.measurement.gauge_line import typed_text
from inspector_app.ui.errors import explain
from inspector_app.ui.viewmodels.workspace_grid import Entry, MeasurementGrid, refusal
from inspector_app.ui.viewmodels.workspace_reading_table import parsed

MAX_CELLS = 20_000
"""More is no block of readings but a whole sheet."""

MAX_TEXT = 1_000_000
"""Characters; more is not even taken apart, it would hold the window up."""

Rows = list[list[str]]


@dataclass(frozen=True)
class PastedCell:
    """`fault` says why it cannot be entered; `replaces` the reading that stands there now; `out`: the value
    would be out of tolerance.
    """

    entry: Entry
    fault: str = ""
    replaces: str = ""
    out: bool = False


@dataclass(frozen=True)
class Block:
    """What a text would put where. `outside` cells have no place in the grid."""

    cells: tuple[PastedCell, ...] = ()
    outside: int = 0
    headings: bool = False

    @property
    def readable(self) -> tuple[Entry, ...]:
        return tuple(cell.entry for cell in self.cells if not cell.fault)

    @property
    def faults(self) -> tuple[PastedCell, ...]:
        return tuple(cell for cell in self.cells if cell.fault)

    @property
    def out(self) -> int:
        """Readings that would be out of tolerance."""
        return sum(cell.out for cell in self.cells)

    @property
    def replaced(self) -> int:
        """Readings that would get another value."""
        return sum(bool(cell.replaces) and not cell.fault for cell in self.cells)


def read_rows(text: str) -> Rows:
    """A copied text as rows of cells: separated by tabs, else by semicolons, else one cell a line. A comma
    separates nothing: it is a decimal mark in half the world. Too large a text has no rows.
    """
    if len(text) > MAX_TEXT:
        return []
    mark = "\t" if "\t" in text else ";"
    lines = text.replace("\r\n", "\n").replace("\r", "\n").strip("\n").split("\n")
    try:
        found = [[cell.strip() for cell in line] for line in csv.reader(lines, delimiter=mark)]
    except csv.Error:
        found = [[cell.strip() for cell in line.split(mark)] for line in lines]
    if sum(len(line) for line in found) > MAX_CELLS:
        return []
    return [line for line in found if any(line)]


def without_headings(rows: Rows) -> Rows:
    """Without the columns of names at the left and the row of names or numbers above them."""
    rest, columns = rows, 0
    while rest and len(rest[0]) > 1 and not any(_is_number(line[0]) for line in rest[1:] or rest if line):
        rest, columns = [line[1:] for line in rest], columns + 1
    above = bool(len(rest) > 1 and (columns or not any(map(_is_number, rest[0]))))
    if above and (not _is_number(rows[0][0]) or columns):
        rest = rest[1:]
    return rest if any(any(line) for line in rest) else rows


def turned(rows: Rows) -> Rows:
    """Rows as columns."""
    width = max(map(len, rows), default=0)
    return [[line[at] if at < len(line) else "" for line in rows] for at in range(width)]


def place(grid: MeasurementGrid, rows: Rows, row: int, column: int) -> Block:
    """The block with its upper left cell there; empty cells are left as they are."""
    inner = without_headings(rows)
    cells, outside = [], 0
    for down, line in enumerate(inner):
        for across, text in enumerate(line):
            entry = Entry(row + down, column + across, text)
            point = grid.point(entry.row)
            if not text:
                continue
            if point is None or not grid.asked(entry.row, entry.column):
                outside += 1
                continue
            fault = refusal(text, point)
            present = grid.raw(entry.row, entry.column)
            replaces = present if present != text else ""
            value = None if fault else parsed(typed_text(text), point)
            out = value is not None and grid.readings.would_be_out(point, value)
            cells.append(PastedCell(entry, explain(fault)[0] if fault else "", replaces, out))
    return Block(tuple(cells), outside, headings=inner is not rows)


def best(grid: MeasurementGrid, rows: Rows, row: int, column: int, *, down: bool) -> bool:
    """Whether a block should be turned: when more of it has a place then. A single column or row of values
    goes on as Enter does: `down` or to the right.
    """
    inner = without_headings(rows)
    if len(inner) > 1 and all(len(line) == 1 for line in inner):
        return not down
    upright, other = place(grid, inner, row, column), place(grid, turned(inner), row, column)
    return len(other.readable) > len(upright.readable)


def copied(grid: MeasurementGrid, heads: Sequence[str]) -> tuple[str, str]:
    """The grid with its headings, for a spreadsheet: as lines with tabs, and as HTML. `heads`: what stands
    above the point, its limits and its unit.
    """
    from inspector_app.services.trail_csv import harmless

    columns = range(1, grid.samples + 1)
    lines = [[*heads, *(grid.head(column) for column in columns)]]
    mark = QLocale().decimalPoint()
    for row, point in enumerate(grid.readings.points):
        unit = point.measurement.unit if point.measurement else ""
        values = (grid.readings.value(row, column) for column in columns)
        shown = ["" if value is None else f"{value:f}".replace(".", mark) for value in values]
        named = (str(grid.data(grid.index(row, 0))), grid.readings.limits(point), unit)
        lines.append([*(harmless(" ".join(text.split())) for text in named), *shown])
    return "".join("\t".join(line) + "\n" for line in lines), _html(lines)


def _html(lines: Iterable[Sequence[str]]) -> str:
    rows = []
    for number, line in enumerate(lines):
        tag = "td" if number else "th"
        rows.append("<tr>" + "".join(f"<{tag}>{html.escape(text)}</{tag}>" for text in line) + "</tr>")
    return f'<meta charset="utf-8"><table>{"".join(rows)}</table>'


def _is_number(text: str) -> bool:
    """Whether a cell holds a number, with or without a unit; also one that is refused as ambiguous."""
    plain = numerals.plain(text)
    body, unit = numerals.split(plain)
    if not body or numerals.looks_numeric(unit):
        return False
    try:
        numerals.read_number(body, text, "", inches=True)
    except InputError as error:
        return error.code != "reading.not_a_number"
    return True
