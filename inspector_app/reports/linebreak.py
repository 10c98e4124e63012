"""Breaking text into lines: words for Latin, characters for Japanese and Chinese with their forbidden
positions.

Pure: units with widths in, lines of units out. Knows nothing of PDF.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from inspector_app.reports.fonts import is_wide

Look = TypeVar("Look")

# JIS X 4051 and GB/T 15834: what may not begin a line, and what may not end one.
_NOT_FIRST = frozenset(
    "、。，．・：；！？）」』】〕》〉｝］〗〙ー々〻ゝゞヽヾァィゥェォッャュョヮヵヶぁぃぅぇぉっゃゅょゎゕゖ％‰℃°’”…—～"
    ",.!?;:)]}%"
)
_NOT_LAST = frozenset("（「『【〔《〈｛［〖〘“‘([{¥$＄￥")
_WORD = re.compile(r"[ \n]|[^ \n]+")
# A long part number or address may be broken behind these; before a digit a hyphen may be a minus sign.
_INSIDE_WORD = re.compile(r"(?<=[^\W\d_]{2}[-/_,])(?=\w)|(?<=\w{8}[-/_.,@])(?=\w)")


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
            yield Unit(part, look, 0.0 if part == "\n" else measure(part, look), _may_break(previous, part))
            previous = part


def broken(
    units: Sequence[Unit[Look]], width: float, measure: Callable[[str, Look], float]
) -> list[list[Unit[Look]]]:
    """Lines no wider than `width`.

    Spaces at the end of a line are dropped; there is always at least one line.
    """
    lines: list[list[Unit[Look]]] = []
    line: list[Unit[Look]] = []
    used = 0.0
    pending = list(reversed(units))
    while pending:
        unit = pending.pop()
        if unit.text == "\n":
            lines.append(_trimmed(line))
            line, used = [], 0.0
        elif used + unit.width <= width + 0.01 or (unit.text == " " and line):
            line.append(unit)
            used += unit.width
        elif not line:
            head, tail = _divided(unit, width, measure)
            lines.append([head])
            if tail is not None:
                pending.append(tail)
        else:
            kept, carried = _at_last_break(line, unit)
            lines.append(_trimmed(kept))
            pending.extend(reversed(carried))
            line, used = [], 0.0
    lines.append(_trimmed(line))
    return lines


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
    if not previous or previous in " \n" or part in " \n":
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
    count = len(unit.text)
    while count > 1 and measure(unit.text[:count], unit.look) > width:
        count -= max(1, count // 16)
    head, tail = unit.text[:count], unit.text[count:]
    first = replace(unit, text=head, width=measure(head, unit.look))
    return first, replace(unit, text=tail, width=measure(tail, unit.look)) if tail else None


def _trimmed(line: list[Unit[Look]]) -> list[Unit[Look]]:
    end = len(line)
    while end and line[end - 1].text == " ":
        end -= 1
    start = 0
    while start < end and line[start].text == " ":
        start += 1
    return line[start:end]
