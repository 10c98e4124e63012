"""The checks of a metal detector: when they are due, and what those that were made leave open.

Times are minutes of a day; a run whose end comes before its start went on past midnight. No grace is given: a
check one minute late leaves a gap of one minute more than allowed, and says so.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from inspector_app.domain.errors import InputError

DAY = 24 * 60
FOUND, MISSED = "found", "missed"
_TIME = re.compile(r"([01]?[0-9]|2[0-3]):([0-5][0-9])")


@dataclass(frozen=True)
class Check:
    """At `minute` of the day every test piece was found, or not."""

    minute: int
    found: bool

    @property
    def text(self) -> str:
        """As it is recorded: "08:00 found"."""
        return f"{clock(self.minute)} {FOUND if self.found else MISSED}"


@dataclass(frozen=True)
class Gap:
    """No check between two minutes of the day, `length` minutes apart."""

    start: int
    end: int
    length: int


@dataclass(frozen=True)
class Coverage:
    """What the checks leave open, and those in which a test piece was missed."""

    starts: bool
    ends: bool
    gaps: tuple[Gap, ...]
    missed: tuple[int, ...]

    @property
    def complete(self) -> bool:
        return self.starts and self.ends and not self.gaps


def clock(minute: int) -> str:
    """A minute of the day as 08:05."""
    hours, minutes = divmod(minute % DAY, 60)
    return f"{hours:02}:{minutes:02}"


def parse_time(text: str) -> int | None:
    """Minute of the day from "8:05", None when nothing was typed. Raises InputError `metal.bad_time`."""
    plain = "".join(unicodedata.normalize("NFKC", text).split())
    if not plain:
        return None
    match = _TIME.fullmatch(plain)
    if match is None or not plain.isascii():
        raise InputError(
            "metal.bad_time",
            f"{text.strip()[:40]!r} is no time of day.",
            "Write hours and minutes, such as 08:05 or 17:30.",
            value=text.strip()[:40],
        )
    return int(match[1]) * 60 + int(match[2])


def parse_check(text: str) -> Check | None:
    """A check as recorded. Raises InputError `metal.bad_check`, `metal.bad_time`."""
    words = text.split()
    if not words:
        return None
    minute = parse_time(words[0])
    if len(words) != 2 or minute is None or words[1] not in (FOUND, MISSED):
        raise InputError(
            "metal.bad_check",
            f"{text.strip()[:40]!r} is no check of the detector.",
            f"Write its time and {FOUND} or {MISSED}, such as '08:00 {FOUND}'.",
            value=text.strip()[:40],
        )
    return Check(minute, words[1] == FOUND)


def due(start: int, end: int, interval: int) -> tuple[int, ...]:
    """Minutes of the day of the checks: at the start, every `interval` minutes, at the end.

    Raises InputError `metal.bad_interval` unless the interval is 1 to 1440 minutes.
    """
    _check_interval(interval)
    length = (end - start) % DAY
    times = [start + passed for passed in range(0, length, interval)]
    return tuple(time % DAY for time in [*times, start + length])


def coverage(start: int, end: int, checks: Sequence[Check], interval: int) -> Coverage:
    """What checks in any order leave open of a run from `start` to `end`.

    A check up to one interval before the start counts as one at the start, and as long after the end.
    Raises InputError `metal.bad_interval`.
    """
    _check_interval(interval)
    length = (end - start) % DAY
    before = min(interval, (DAY - length) // 2)
    passed = sorted({(check.minute - start + before) % DAY - before for check in checks})
    within = [minute for minute in passed if minute <= length + before]
    starts = any(minute <= 0 for minute in within)
    ends = any(minute >= length for minute in within)
    inner = [0, *(minute for minute in within if 0 < minute < length), length]
    gaps = tuple(
        Gap((start + first) % DAY, (start + then) % DAY, then - first)
        for first, then in pairwise(inner)
        if then - first > interval
    )
    missed = tuple(check.minute for check in checks if not check.found)
    return Coverage(starts, ends, gaps, missed)


def _check_interval(interval: int) -> None:
    if not 1 <= interval <= DAY:
        raise InputError(
            "metal.bad_interval",
            f"{interval} is no interval of checks; allowed: 1 to {DAY} minutes.",
            "Correct the standards pack.",
            value=interval,
        )
