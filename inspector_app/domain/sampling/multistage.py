"""Double and multiple plans: their acceptance numbers by the single plan they stand for, and stage sizes.

A double or multiple plan depends on two things only: the letter gives the size of each sample, all of them
equal, and the acceptance number of the single plan gives the cumulative acceptance and rejection numbers.
This module knows neither lots nor AQLs.

Sources: MIL-STD-105E tables III and IV; ISO 2859-1:1999 tables 3 and 4. How sure the numbers are is written
beside them: A, three or more transcriptions agree; B, two, or one with a check of the operating
characteristic; C, one.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from inspector_app.domain.sampling.scale import Edition, PlanKind, Severity


class Stage(NamedTuple):
    """One sample of a plan: its size in items, and the cumulative acceptance and rejection number after it.

    `ac` None: the lot cannot be accepted after this sample ("#" in the tables).
    """

    n: int
    ac: int | None
    re: int


def items_of(stages: Sequence[Stage]) -> int:
    """The items of all stages together."""
    return sum(stage.n for stage in stages)


def last_ac(stages: Sequence[Stage]) -> int:
    """The acceptance number of the last stage, where a lot can always be accepted."""
    ac = stages[-1].ac
    if ac is None:
        raise ValueError("the last stage of a plan accepts")
    return ac


_DOUBLE: dict[int, str] = {
    1: "0/2 1/2",
    2: "0/3 3/4",
    5: "2/5 6/7",
    10: "5/9 12/13",
    12: "6/10 15/16",
    14: "7/11 18/19",
    18: "9/14 23/24",
    21: "11/16 26/27",
    27: "15/20 34/35",
    30: "17/22 37/38",
    41: "23/29 52/53",
    44: "25/31 56/57",
}
"""Double, normal and tightened, by the single plan's Ac: the same in both editions. Confidence A."""

_DOUBLE_OF_EDITION: dict[Edition, dict[int, str]] = {
    Edition.ISO_2859_1_1999: {3: "1/3 4/5", 7: "3/6 9/10", 8: "4/7 10/11"},
    Edition.Z1_4: {3: "1/4 4/5", 7: "3/7 8/9", 8: "3/7 11/12"},
}
"""Where the editions differ. Confidence A."""

_DOUBLE_REDUCED_ISO: dict[int, str] = {
    1: "0/2 1/2",
    2: "0/3 3/4",
    3: "1/3 4/5",
    # Confidence B: its risks are those of a single plan with Ac 4, yet three transcriptions print the single
    # plan with Ac 5.
    5: "2/4 5/6",
    6: "3/6 7/8",
    8: "4/7 10/11",
    10: "5/9 12/13",
    14: "7/11 18/19",
    21: "11/16 26/27",
}

_DOUBLE_REDUCED_105E: dict[tuple[int, int], str] = {
    (0, 2): "0/2 0/2",
    (1, 3): "0/3 0/4",
    (1, 4): "0/4 1/5",
    (2, 5): "0/4 3/6",
    (3, 6): "1/5 4/7",
    (5, 8): "2/7 6/9",
    (7, 10): "3/8 8/12",
    (10, 13): "5/10 12/16",
    (14, 17): "7/12 18/22",
    (21, 24): "11/17 26/30",
}
"""By the single plan's Ac and Re. Confidence A."""

_MULTIPLE: dict[Edition, dict[int, str]] = {
    Edition.ISO_2859_1_1999: {
        1: "#/2 0/2 0/2 0/2 1/2",
        2: "#/2 0/3 0/3 1/3 3/4",
        3: "#/3 0/3 1/4 2/5 4/5",
        5: "#/4 1/5 2/6 4/7 6/7",
        7: "0/4 1/6 3/8 5/9 9/10",
        8: "0/4 2/7 4/9 6/11 10/11",
        10: "0/5 3/8 6/10 9/12 12/13",
        12: "0/6 3/9 7/12 11/15 15/16",
        14: "1/7 4/10 8/13 12/17 18/19",
        18: "1/8 6/12 11/17 16/22 23/24",
        21: "2/9 7/14 13/19 20/25 26/27",
        27: "3/10 10/17 17/24 25/31 34/35",
        30: "4/12 11/19 19/27 28/34 37/38",
        41: "6/15 16/25 26/35 38/45 52/53",
        44: "6/16 17/27 29/38 40/48 56/57",
    },
    Edition.Z1_4: {
        1: "#/2 #/2 0/2 0/3 1/3 1/3 2/3",
        2: "#/2 0/3 0/3 1/4 2/4 3/5 4/5",
        3: "#/3 0/3 1/4 2/5 3/6 4/6 6/7",
        5: "#/4 1/5 2/6 3/7 5/8 7/9 9/10",
        7: "0/4 1/6 3/8 5/10 7/11 10/12 13/14",
        8: "0/4 2/7 4/9 6/11 9/12 12/14 14/15",
        10: "0/5 3/8 6/10 8/13 11/15 14/17 18/19",
        12: "0/6 3/9 7/12 10/15 14/17 18/20 21/22",
        14: "1/7 4/10 8/13 12/17 17/20 21/23 25/26",
        18: "1/8 6/12 11/17 16/22 22/25 27/29 32/33",
        21: "2/9 7/14 13/19 19/25 25/29 31/33 37/38",
        27: "3/10 10/17 17/24 24/31 32/37 40/43 48/49",
        30: "4/12 11/19 19/27 27/34 36/40 45/47 53/54",
        41: "6/15 16/25 26/36 37/46 49/55 61/64 72/73",
        44: "6/16 17/27 29/39 40/49 53/58 65/68 77/78",
    },
}
"""Multiple, normal and tightened, by the single plan's Ac. Confidence B: the operating characteristic agrees
with the single plan's. Of the 105E numbers a second transcription agrees in all but one (tightened Ac 3,
first stage: it has Re 2, but 3 in the normal table); of the ISO numbers one transcription was seen.
"""

_MULTIPLE_REDUCED_ISO: dict[int, str] = {
    1: "#/2 0/2 0/2 0/2 1/2",
    2: "#/2 0/3 0/3 1/3 3/4",
    3: "#/3 0/3 1/4 2/5 4/5",
    # Confidence C: one transcription, and like the double plan its risks are those of a single Ac 4.
    5: "#/3 1/4 2/5 3/5 5/6",
    6: "0/4 1/6 2/7 4/8 7/8",
    8: "0/4 2/7 4/9 6/11 10/11",
    10: "0/5 3/8 6/10 9/12 12/13",
}
"""Confidence B but for Ac 5."""

_MULTIPLE_REDUCED_105E: dict[tuple[int, int], str] = {
    (0, 2): "#/2 #/2 0/2 0/3 0/3 0/3 1/3",
    (1, 3): "#/2 #/3 0/3 0/4 0/4 1/5 1/5",
    (1, 4): "#/3 #/3 0/4 0/5 1/6 1/6 2/7",
    (2, 5): "#/3 0/4 0/5 1/6 2/7 3/7 4/8",
    (3, 6): "#/4 0/5 1/6 2/7 3/8 4/9 6/10",
    (5, 8): "#/4 1/6 2/8 3/10 5/11 7/12 9/14",
    (7, 10): "0/5 1/7 3/9 5/12 7/13 10/15 13/17",
    (10, 13): "0/6 3/9 6/12 8/15 11/17 14/20 18/22",
}
"""By the single plan's Ac and Re. Confidence B: two transcriptions."""

_FIRST_LETTER = {
    (PlanKind.DOUBLE, False): "B",
    (PlanKind.DOUBLE, True): "D",
    (PlanKind.MULTIPLE, False): "D",
    (PlanKind.MULTIPLE, True): "F",
}
"""The smallest letter with a plan of that kind, by whether inspection is reduced. Its stages have 2 items;
with every letter they grow by one step of the series, so that double is one step below the single plan of the
letter and multiple three.
"""

_LETTERS = "ABCDEFGHJKLMNPQRS"
_SIZES = (2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000)


def stage_size(kind: PlanKind, severity: Severity, letter: str) -> int | None:
    """Items of each stage of a double or multiple plan at `letter`; None where the letter has no such plan.

    Double S (2000) follows from the rule of one step; a transcription of 105E has it, of ISO none was seen.
    """
    first = _FIRST_LETTER[kind, severity is Severity.REDUCED]
    step = _LETTERS.index(letter) - _LETTERS.index(first)
    return _SIZES[step] if step >= 0 else None


@cache
def find_stages(
    edition: Edition, severity: Severity, kind: PlanKind, letter: str, ac: int, re: int
) -> tuple[Stage, ...] | None:
    """The stages of the double or multiple plan that stands for the single plan `ac`/`re` of `letter`.

    None where the tables have none: at the smallest letters, for Ac 0 with Re 1, and for the tail of the
    reduced tables that only letters C to E have.
    """
    size = stage_size(kind, severity, letter)
    token = _token(edition, severity, kind, ac, re)
    if size is None or token is None:
        return None
    return tuple(Stage(size, *_numbers(pair)) for pair in token.split())


def _token(edition: Edition, severity: Severity, kind: PlanKind, ac: int, re: int) -> str | None:
    double = kind is PlanKind.DOUBLE
    if severity is not Severity.REDUCED:
        return (_DOUBLE | _DOUBLE_OF_EDITION[edition] if double else _MULTIPLE[edition]).get(ac)
    if edition is Edition.ISO_2859_1_1999:
        return (_DOUBLE_REDUCED_ISO if double else _MULTIPLE_REDUCED_ISO).get(ac)
    return (_DOUBLE_REDUCED_105E if double else _MULTIPLE_REDUCED_105E).get((ac, re))


def _numbers(pair: str) -> tuple[int | None, int]:
    ac, _, re = pair.partition("/")
    return None if ac == "#" else int(ac), int(re)
