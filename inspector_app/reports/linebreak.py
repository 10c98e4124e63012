"""Breaking text into lines: words for Latin, characters for Japanese and Chinese with their forbidden
positions.

Pure: units with widths in, lines of units out. Knows nothing of PDF.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, NamedTuple, TypeVar

from inspector_app.reports.fonts import is_wide

Look = TypeVar("Look")

GAP = "\v"
"""Between two languages: a space where all of the second still fits into the line, else the end of the
line.
"""
FEEDS = frozenset({"\n", GAP})
"""What can end a line before it is full."""
_SPACES = "  "

# JIS X 4051 and GB/T 15834: what may not begin a line, and what may not end one.
_NOT_FIRST = frozenset(
    "、。，．・：；！？）」』】〕》〉｝］〗〙ー々〻ゝゞヽヾァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ％‰℃°’”…—～"
    ",.!?;:)]}%"
)
_NOT_LAST = frozenset("（「『【〔《〈｛［〖〘“‘([{¥$＄￥")
_WORD = re.compile(r"[ \n\v]|[^ \n\v]+")
_SEPARATORS = frozenset(" \n\v")
# Compound words and long addresses may be broken behind these; codes such as QS-BOT-02 and minus signs may
# not.
_INSIDE_WORD = re.compile(r"(?<=[^\W\d_]{4}[-/_,])(?=[^\W\d_]{2})|(?<=\w{8}[-/_.,@])(?=\w)")


@dataclass(frozen=True)
class Unit(Generic[Look]):
    """A piece of text that is never divided unless it is wider than a line.

    `breakable`: a line may begin with it.
    """

    text: str
    look: Look
    width: float
    breakable: bool


def units_of(runs: Sequence[tuple[str, Look]], measure: Callable[[str, Look], float]) -> Iterator[Unit[Look]]:
    """Cuts runs of text, each of one look, into units. A line feed is a unit of its own."""
    previous = ""
    for text, look in runs:
        for part in _parts(text):
            width = 0.0 if part in FEEDS else measure(part, look)
            yield Unit(part, look, width, _may_break(previous, part))
            previous = part


class Line(NamedTuple, Generic[Look]):
    """`shown` is what is set, `source` what it was made of: with the spaces and feeds at its ends."""

    shown: list[Unit[Look]]
    source: list[Unit[Look]]


def broken(
    units: Sequence[Unit[Look]], width: float, measure: Callable[[str, Look], float]
) -> list[Line[Look]]:
    """Lines no wider than `width`.

    Spaces at the end of a line are not shown; there is always at least one line.
    """
    lines: list[Line[Look]] = []
    line: list[Unit[Look]] = []
    used = 0.0
    pending = list(reversed(units))
    while pending:
        unit = pending.pop()
        shown = _gap(unit, pending, width - used, measure) if unit.text == GAP else unit
        if shown.text in FEEDS:
            lines.append(_line([*line, unit]))
            line, used = [], 0.0
        elif used + shown.width <= width + 0.01 or (unit.text == " " and line):
            line.append(shown)
            used += shown.width
        elif not line:
            head, tail = _divided(unit, width, measure)
            lines.append(_line([head]))
            if tail is not None:
                pending.append(tail)
        else:
            kept, carried = _at_last_break(line, unit)
            lines.append(_line(kept))
            pending.extend(reversed(carried))
            line, used = [], 0.0
    if line or not lines or (lines[-1].source[-1:] and lines[-1].source[-1].text in FEEDS):
        lines.append(_line(line))
    return lines


def _gap(
    unit: Unit[Look], pending: Sequence[Unit[Look]], free: float, measure: Callable[[str, Look], float]
) -> Unit[Look]:
    """The gap as spaces when all that follows it fits into `free`, else as it is: the end of the line."""
    width = measure(_SPACES, unit.look)
    if width + _width_to_end(pending) > free:
        return unit
    return replace(unit, text=_SPACES, width=width)


def _width_to_end(pending: Sequence[Unit[Look]]) -> float:
    """Width of what follows up to the next line feed or gap; `pending` has the next unit last."""
    width = 0.0
    for unit in reversed(pending):
        if unit.text in FEEDS:
            break
        width += unit.width
    return width


def _parts(text: str) -> Iterator[str]:
    start = 0
    for at, character in enumerate(text):
        if is_wide(character):
            yield from _words(text[start:at])
            yield character
            start = at + 1
    yield from _words(text[start:])


def _words(text: str) -> Iterator[str]:
    for word in _WORD.findall(text):
        yield from (part for part in _INSIDE_WORD.split(word) if part)


def _may_break(previous: str, part: str) -> bool:
    if not previous or previous in _SEPARATORS or part in _SEPARATORS:
        return True
    if part[0] in _NOT_FIRST or previous[-1] in _NOT_LAST:
        return False
    if is_wide(previous[-1]) or is_wide(part[0]):
        return True
    return previous[-1] in "-/_,.@" and len(previous) > 1


def _at_last_break(line: list[Unit[Look]], unit: Unit[Look]) -> tuple[list[Unit[Look]], list[Unit[Look]]]:
    """The line up to the last place where it may end, and what goes to the next."""
    if unit.breakable:
        return line, [unit]
    for at in range(len(line) - 1, 0, -1):
        if line[at].breakable:
            return line[:at], [*line[at:], unit]
    return line, [replace(unit, breakable=True)]


def _divided(
    unit: Unit[Look], width: float, measure: Callable[[str, Look], float]
) -> tuple[Unit[Look], Unit[Look] | None]:
    """A unit too wide for a line of its own, cut where the line ends; at least one character is kept."""
    used, count = measure(unit.text[0], unit.look), 1
    while count < len(unit.text):
        more = measure(unit.text[count], unit.look)
        if used + more > width:
            break
        used, count = used + more, count + 1
    head, tail = unit.text[:count], unit.text[count:]
    first = replace(unit, text=head, width=used)
    return first, replace(unit, text=tail, width=unit.width - used) if tail else None


def _line(source: list[Unit[Look]]) -> Line[Look]:
    start, end = 0, len(source)
    while end and not source[end - 1].text.strip(" \n\v"):
        end -= 1
    while start < end and not source[start].text.strip(" "):
        start += 1
    return Line(source[start:end], source)
