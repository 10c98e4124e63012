"""The plans of the standard by variables, s-method: letters, sample sizes and acceptability constants.

The k are those of MIL-STD-414, table B-1, for the sample sizes of ANSI/ASQ Z1.9 (k depends on n alone). Only
what is established is here: AQLs 0.10 to 10, normal and tightened. Nothing for reduced inspection, for
tightened at 0.10, for the sigma-method or of ISO 3951; asking for those is refused in words. The tables of M
("Form 2"), which at strict AQLs begin at smaller letters than those of k, are not used: M follows from k.

Letters by lot size: ANSI/ASQ Z1.9-2008, table A-2, by two transcriptions that agree in every cell.
"""

from __future__ import annotations

from bisect import bisect_left
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.scale import Severity, parse_aql, parse_level, parse_severity
from inspector_app.domain.variables.plan import Method, VariablesPlan

LETTERS = "BCDEFGHIJKLMNP"
"""Code letters by variables. Here there is an I, and no A and no O; they are not those of attributes."""

SIZES = (3, 4, 5, 7, 10, 15, 20, 25, 35, 50, 75, 100, 150, 200)
LEVELS = ("S-3", "S-4", "I", "II", "III")
AQLS = ("0.10", "0.15", "0.25", "0.40", "0.65", "1.0", "1.5", "2.5", "4.0", "6.5", "10")

_BAND_ENDS = (8, 15, 25, 50, 90, 150, 280, 400, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000)
"""Largest lot of each band but the last: those of attributes, with 281 to 500 split after 400."""

_BAND_LETTERS = {
    "S-3": "BBBBBBBCCDEFGHHH",
    "S-4": "BBBBBCDEEFGHIJKK",
    "I": "BBBCDEFGGHIJKLMN",
    "II": "BBCDEFGHIJKLMNPP",
    "III": "CDEFGHIJJKLMNPPP",
}

# Each line: the first letter that has a plan of its own at that AQL, then k from there to letter P.
_K = {
    "0.10": "G 2.42 2.47 2.50 2.54 2.60 2.66 2.69 2.73 2.73",
    "0.15": "F 2.24 2.32 2.36 2.40 2.45 2.50 2.55 2.58 2.61 2.62",
    "0.25": "E 2.00 2.11 2.20 2.24 2.26 2.31 2.35 2.41 2.43 2.47 2.47",
    "0.40": "E 1.88 1.98 2.06 2.11 2.14 2.18 2.22 2.27 2.29 2.33 2.33",
    "0.65": "D 1.65 1.75 1.84 1.91 1.96 1.98 2.03 2.08 2.12 2.14 2.18 2.18",
    "1.0": "C 1.45 1.53 1.62 1.72 1.79 1.82 1.85 1.89 1.93 1.98 2.00 2.03 2.04",
    "1.5": "C 1.34 1.40 1.50 1.58 1.65 1.69 1.72 1.76 1.80 1.84 1.86 1.89 1.89",
    "2.5": "B 1.12 1.17 1.24 1.33 1.41 1.47 1.51 1.53 1.57 1.61 1.65 1.67 1.70 1.70",
    "4.0": "B .958 1.01 1.07 1.15 1.23 1.30 1.33 1.35 1.39 1.42 1.46 1.48 1.51 1.51",
    "6.5": "B .765 .814 .874 .955 1.03 1.09 1.12 1.14 1.18 1.21 1.24 1.26 1.29 1.29",
    "10": "B .566 .617 .675 .755 .828 .886 .917 .936 .969 1.00 1.03 1.05 1.07 1.07",
}


def variables_letter(lot_size: int, level: str) -> str:
    """The code letter of table A-2.

    Raises InputError `variables.lot_too_small` or `variables.no_such_level`, and those of `parse_level`.
    """
    known = parse_level(level)
    if known not in LEVELS:
        raise InputError(
            "variables.no_such_level",
            f"Level {known} does not exist in sampling by variables.",
            f"Allowed: {', '.join(LEVELS)}.",
            value=level,
            allowed=", ".join(LEVELS),
        )
    if lot_size < 2:
        raise InputError(
            "variables.lot_too_small",
            f"A lot of {lot_size} cannot be sampled.",
            "Measure every item and compare each with the limits.",
            value=lot_size,
        )
    return _BAND_LETTERS[known][bisect_left(_BAND_ENDS, lot_size)]


def parse_letter(text: str) -> str:
    """One of LETTERS, in either case. Raises InputError `variables.unknown_letter`."""
    letter = text.strip().upper()
    if len(letter) != 1 or letter not in LETTERS:
        raise InputError(
            "variables.unknown_letter",
            f'"{text}" is not a code letter of sampling by variables.',
            f"Allowed: {' '.join(LETTERS)}.",
            value=text,
            allowed=" ".join(LETTERS),
        )
    return letter


def letter_of_size(n: int) -> str:
    """The letter whose sample size is `n`. Raises InputError `variables.unknown_size` with the neighbours."""
    if n not in SIZES:
        place = bisect_left(SIZES, n)
        near = " and ".join(str(size) for size in SIZES[max(0, place - 1) : place + 1])
        raise InputError(
            "variables.unknown_size",
            f"No plan by variables has n = {n}; nearest: {near}.",
            f"Sample sizes of the standard: {', '.join(str(size) for size in SIZES)}; or give k yourself.",
            value=n,
            near=near,
        )
    return LETTERS[SIZES.index(n)]


def variables_plan(
    aql: str,
    severity: Severity | str = Severity.NORMAL,
    *,
    letter: str | None = None,
    lot_size: int | None = None,
    level: str = "II",
) -> VariablesPlan:
    """The s-method plan for an AQL: by code letter, or by lot size and level.

    Where the letter has no plan at that AQL, the arrow leads down to the first letter that has; n and k are
    that one's. Tightened is the column one AQL stricter. Raises the InputErrors of this module and
    `variables.aql_not_established`, `variables.not_established`, `variables.letter_needed`,
    `variables.lot_too_small`.
    """
    severity = parse_severity(severity)
    if letter is None and lot_size is None:
        raise InputError(
            "variables.letter_needed",
            "Neither a code letter nor a lot size was given, so no sample size follows.",
            "Give the letter, or the lot size and the level.",
        )
    wanted = variables_letter(lot_size or 0, level) if letter is None else parse_letter(letter)
    printed, column = _column(aql, severity)
    first, *constants = _K[column].split()
    found = max(wanted, first)
    n = SIZES[LETTERS.index(found)]
    if lot_size is not None and n > lot_size:
        raise InputError(
            "variables.lot_too_small",
            f"The plan needs {n} items and the lot has {lot_size}.",
            "Measure every item and compare each with the limits.",
            value=lot_size,
            n=n,
        )
    notes = ["variables.direct" if found == wanted else "variables.arrow"]
    notes += ["variables.tightened"] if severity is Severity.TIGHTENED else []
    return VariablesPlan(
        method=Method.S,
        n=n,
        k=Decimal(constants[LETTERS.index(found) - LETTERS.index(first)]),
        source="standard",
        note_codes=tuple(notes),
        letter=wanted,
        plan_letter=found,
        aql=printed,
        k_aql=column,
        severity=str(severity),
        level="" if letter is not None else parse_level(level),
        lot_size=lot_size,
    )


def _column(aql: str, severity: Severity) -> tuple[str, str]:
    """The AQL as printed, and that of the column to read."""
    printed = parse_aql(aql)
    if printed not in AQLS:
        raise InputError(
            "variables.aql_not_established",
            f"No constant for sampling by variables at AQL {printed} is established here.",
            f"Allowed: {', '.join(AQLS)}; or give k yourself.",
            value=printed,
            allowed=", ".join(AQLS),
        )
    place = AQLS.index(printed)
    if severity is Severity.REDUCED or (severity is Severity.TIGHTENED and place == 0):
        raise InputError(
            "variables.not_established",
            f"The constants of {severity} inspection by variables at AQL {printed} are not established here.",
            "Use normal inspection, tightened from AQL 0.15 on, or give k yourself.",
            severity=str(severity),
            aql=printed,
        )
    return printed, AQLS[place - (severity is Severity.TIGHTENED)]
