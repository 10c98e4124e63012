"""Divides table rows that are too tall for a page into several, before they become a table.

reportlab gives up on a row taller than the page, and left to split any row it would split short ones too.
Nobody writes such a text often, but a remark of many pages must not be what stops a report.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from reportlab.platypus.flowables import Flowable

TALLEST = 200.0
"""Height of a row's content in points above which the row is divided; three such rows and a header fill no
page.
"""

WIDE = 80.0
"""The same for a row whose text goes over several columns: it fills the page all the better."""

_USUAL_PADDING = 6.0  # reportlab's own

Cell = Flowable | list[Flowable] | str
Row = Sequence[Cell]
Command = tuple[Any, ...]


def divided(
    rows: Sequence[Row],
    widths: Sequence[float],
    commands: Sequence[Command],
    tallest: float = TALLEST,
) -> tuple[list[list[Any]], list[Command]]:
    """Rows no taller than `tallest`, and the style commands moved to where their rows now are.

    No line is drawn between the parts of a divided row.
    """
    inner = [width - _padding(column, len(widths), commands) for column, width in enumerate(widths)]
    spans = _spans(len(rows), len(widths), commands)
    parts = [
        _parts(row, _spanned(inner, widths, spans.get(at)), min(tallest, WIDE) if at in spans else tallest)
        for at, row in enumerate(rows)
    ]
    if all(len(part) == 1 for part in parts):
        return [list(row) for row in rows], list(commands)
    first: list[int] = []
    last: list[int] = []
    new_rows: list[list[Any]] = []
    for part in parts:
        first.append(len(new_rows))
        new_rows += part
        last.append(len(new_rows) - 1)
    # Rows that are continued in the next one.
    open_ended = [at for start, end in zip(first, last, strict=True) for at in range(start, end)]
    moved = [new for command in commands for new in _moved(command, first, last, set(open_ended))]
    moved += [("BOTTOMPADDING", (0, at), (-1, at), 0) for at in open_ended]
    moved += [("TOPPADDING", (0, at + 1), (-1, at + 1), 0) for at in open_ended]
    return new_rows, moved


def _moved(command: Command, first: list[int], last: list[int], open_ended: set[int]) -> list[Command]:
    if len(command) < 3:  # about the table as a whole
        return [command]
    name, start, end, *rest = command
    if name == "NOSPLIT":  # what is kept together are the parts that meet
        return [(name, (start[0], last[row]), (end[0], first[row + 1])) for row in range(start[1], end[1])]
    top, bottom = _at(start[1], first), _at(end[1], last)
    if name == "SPAN" and start[1] == end[1]:  # each part goes over the columns, none over the others
        return [(name, (start[0], at), (end[0], at)) for at in range(top, bottom + 1)]
    if name != "LINEBELOW":
        return [(name, (start[0], top), (end[0], bottom), *rest)]
    closed = [at for at in range(top, bottom + 1) if at not in open_ended]
    return [(name, (start[0], at), (end[0], at), *rest) for at in closed]


def _at(row: int, moved: list[int]) -> int:
    """The new index of a row; negative ones count from the end, as in reportlab."""
    return moved[row]


def _padding(column: int, columns: int, commands: Sequence[Command]) -> float:
    """Left and right padding of a column together, as the last commands about it set them."""
    found = dict.fromkeys(("LEFTPADDING", "RIGHTPADDING"), _USUAL_PADDING)
    for command in commands:
        if command[0] in found:
            name, (start, _), (end, _), value = command
            if start % columns <= column <= end % columns:
                found[name] = value
    return sum(found.values())


def _spans(rows: int, columns: int, commands: Sequence[Command]) -> dict[int, tuple[int, int]]:
    """First and last column of the cells that go over several columns of their row, by row."""
    found = {}
    for command in commands:
        if command[0] == "SPAN" and command[1][1] == command[2][1]:
            found[command[1][1] % rows] = command[1][0] % columns, command[2][0] % columns
    return found


def _spanned(inner: list[float], widths: Sequence[float], span: tuple[int, int] | None) -> list[float]:
    """Widths inside the cells of a row: a spanning one has the columns it goes over."""
    if span is None:
        return inner
    first, last = span
    wide = inner[last] + sum(widths[first:last])
    return [*inner[:first], wide, *inner[first + 1 :]]


def _parts(row: Row, widths: Sequence[float], tallest: float) -> list[list[Any]]:
    cells = [_chunks(cell, width, tallest) for cell, width in zip(row, widths, strict=True)]
    count = max(len(cell) for cell in cells)
    return [[cell[at] if at < len(cell) else "" for cell in cells] for at in range(count)]


def _chunks(cell: Cell, width: float, tallest: float) -> list[Cell]:
    if isinstance(cell, str):
        return [cell]
    pending = list(reversed(cell)) if isinstance(cell, list) else [cell]
    if sum(flowable.wrap(width, tallest)[1] for flowable in pending) <= tallest:
        return [cell]
    chunks: list[list[Flowable]] = [[]]
    free = tallest
    while pending:
        flowable = pending.pop()
        height = flowable.wrap(width, free)[1]
        if height <= free:
            chunks[-1].append(flowable)
            free -= height
            continue
        halves = flowable.split(width, free)
        if len(halves) > 1:
            chunks[-1].append(halves[0])
            pending += reversed(halves[1:])
        elif chunks[-1]:
            pending.append(flowable)
        else:
            chunks[-1].append(flowable)
        chunks.append([])
        free = tallest
    return [chunk for chunk in chunks if chunk]
