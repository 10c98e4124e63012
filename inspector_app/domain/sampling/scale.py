"""The scales of attribute sampling: editions, severities, levels, lot bands, code letters and the AQL series.

Reads what people type into canonical values and refuses what is not in the standard. It holds no plan.

Source: MIL-STD-105E table I and ISO 2859-1:1999 table 1, which agree in every cell.
"""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from enum import StrEnum

from inspector_app.domain.errors import InputError


class Edition(StrEnum):
    """The published table a plan comes from. Every plan names its edition."""

    ISO_2859_1_1999 = "iso2859-1"
    Z1_4 = "z1.4"

    @property
    def label(self) -> str:
        """The edition as reports print it."""
        return _EDITION_LABELS[self]


_EDITION_LABELS = {
    Edition.ISO_2859_1_1999: "ISO 2859-1:1999",
    Edition.Z1_4: "MIL-STD-105E / ANSI/ASQ Z1.4",
}
_EDITION_ALIASES = {
    "iso2859-1:1999": Edition.ISO_2859_1_1999,
    "mil-std-105e": Edition.Z1_4,
    "105e": Edition.Z1_4,
    "ansiz1.4": Edition.Z1_4,
    "ansi/asqz1.4": Edition.Z1_4,
    "asqz1.4": Edition.Z1_4,
}
"""Other ways of writing an edition, small letters and no spaces. MIL-STD-105D and ISO 2859-1:1989 are not
among them: their rules around the tables differ, or were not seen.
"""


def edition_label(key: str) -> str:
    """How a recorded edition is printed; one of a newer version as it is recorded."""
    return Edition(key).label if key in tuple(Edition) else key


class PlanKind(StrEnum):
    """How many samples a plan may take before it decides: one, up to two, or up to five (seven in 105E)."""

    SINGLE = "single"
    DOUBLE = "double"
    MULTIPLE = "multiple"


class Severity(StrEnum):
    NORMAL = "normal"
    TIGHTENED = "tightened"
    REDUCED = "reduced"


LETTERS = "ABCDEFGHJKLMNPQR"
"""Code letters in order. There is no I and no O; S is only ever the target of an arrow."""

LEVELS = ("S-1", "S-2", "S-3", "S-4", "I", "II", "III")
"""Inspection levels: four special ones, three general ones."""

AQLS = (
    *("0.010", "0.015", "0.025", "0.040", "0.065", "0.10", "0.15", "0.25", "0.40", "0.65"),
    *("1.0", "1.5", "2.5", "4.0", "6.5", "10", "15", "25", "40", "65"),
    *("100", "150", "250", "400", "650", "1000"),
)
"""The AQL series as printed. Up to 10: percent nonconforming, or nonconformities per 100 items; above 10 only
the latter.
"""

AQL_INDEX = {aql: index for index, aql in enumerate(AQLS)}

_BAND_ENDS = (8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000)
"""Largest lot of each band but the last, which has no end."""

_BAND_LETTERS = {
    "S-1": "AAAABBBBCCCCDDD",
    "S-2": "AAABBBCCCDDDEEE",
    "S-3": "AABBCCDDEEFFGGH",
    "S-4": "AABCCDEEFGGHJJK",
    "I": "AABCCDEFGHJKLMN",
    "II": "ABCDEFGHJKLMNPQ",
    "III": "BCDEFGHJKLMNPQR",
}


def parse_edition(text: str) -> Edition:
    """The edition of that key or label. Raises InputError `sampling.unknown_edition`."""
    if isinstance(text, Edition):
        return text
    wanted = "".join(text.split()).casefold()
    for edition in Edition:
        if wanted in (edition.value, "".join(edition.label.split()).casefold()):
            return edition
    if wanted in _EDITION_ALIASES:
        return _EDITION_ALIASES[wanted]
    allowed = ", ".join(f"{edition.value} ({edition.label})" for edition in Edition)
    raise InputError(
        "sampling.unknown_edition",
        f'"{text}" is not an edition of a sampling standard known here.',
        f"Known: {allowed}.",
        value=text,
        allowed=allowed,
    )


def parse_kind(text: str) -> PlanKind:
    """single, double or multiple. Raises InputError `sampling.unknown_kind`."""
    if isinstance(text, PlanKind):
        return text
    wanted = text.strip().casefold()
    if wanted in tuple(PlanKind):
        return PlanKind(wanted)
    allowed = ", ".join(PlanKind)
    raise InputError(
        "sampling.unknown_kind",
        f'"{text}" is not a kind of sampling plan.',
        f"Allowed: {allowed}.",
        value=text,
        allowed=allowed,
    )


def parse_severity(text: str) -> Severity:
    """normal, tightened or reduced. Raises InputError `sampling.unknown_severity`."""
    if isinstance(text, Severity):
        return text
    wanted = text.strip().casefold()
    if wanted in tuple(Severity):
        return Severity(wanted)
    allowed = ", ".join(Severity)
    raise InputError(
        "sampling.unknown_severity",
        f'"{text}" is not a severity of inspection.',
        f"Allowed: {allowed}.",
        value=text,
        allowed=allowed,
    )


def parse_level(text: str) -> str:
    """The canonical level: one of LEVELS. "S1", "s-1", "S 1" and "ii" are read; a bare "1" is refused.

    A bare digit could mean S-1 or I, and the two differ by up to a factor of a hundred in sample size.
    Raises InputError `sampling.level_ambiguous` or `sampling.unknown_level`.
    """
    if text in LEVELS:
        return text
    plain = unicodedata.normalize("NFKC", text).strip().upper()
    level = re.sub(r"^S[\s\u2010-\u2015\u2212-]?(?=[1-4]$)", "S-", plain)
    if level in LEVELS:
        return level
    allowed = ", ".join(LEVELS)
    if plain in ("1", "2", "3"):
        special, general = f"S-{plain}", LEVELS[3 + int(plain)]
        raise InputError(
            "sampling.level_ambiguous",
            f'Inspection level "{text}" could mean {special} or {general}.',
            f"Write {special} or {general}.",
            value=text,
            special=special,
            general=general,
        )
    raise InputError(
        "sampling.unknown_level",
        f'"{text}" is not an inspection level.',
        f"Allowed: {allowed}.",
        value=text,
        allowed=allowed,
    )


def parse_aql(text: str) -> str:
    """The AQL exactly as the series prints it: ".01" is "0.010", "10.0" is "10", "2,5" is "2.5".

    A value between two of the series is refused with both neighbours named, never snapped to one of them.
    "1,000" is refused too: it reads as 1.0 and as 1000, and both are in the series.
    Raises InputError `sampling.aql_not_a_number`, `sampling.aql_ambiguous` or `sampling.aql_not_in_series`.
    """
    if text in AQL_INDEX:
        return text
    plain = unicodedata.normalize("NFKC", text).strip()
    if not re.fullmatch(r"(?=.*[0-9])[0-9]*[.,]?[0-9]*", plain):
        raise InputError(
            "sampling.aql_not_a_number",
            f'"{text}" is not an AQL.',
            f"An AQL is one of {', '.join(AQLS)}.",
            value=text,
        )
    if re.fullmatch(r"0*[1-9][0-9]*,[0-9]{3}", plain):
        raise InputError(
            "sampling.aql_ambiguous",
            f'AQL "{text}" could mean {plain.replace(",", ".")} or {plain.replace(",", "")}.',
            "Write it with a decimal point and without a thousands mark.",
            value=text,
        )
    key = _aql_key(plain.replace(",", "."))
    for aql in AQLS:
        if _aql_key(aql) == key:
            return aql
    raise _not_in_series(text, plain.replace(",", "."))


def _aql_key(number: str) -> tuple[str, str]:
    whole, _, part = number.partition(".")
    return whole.lstrip("0"), part.rstrip("0")


def _not_in_series(text: str, number: str) -> InputError:
    from decimal import Decimal  # only a refusal needs it; the engine imports fast without

    place = bisect_left([Decimal(aql) for aql in AQLS], Decimal(number))
    lower = AQLS[place - 1] if place else None
    upper = AQLS[place] if place < len(AQLS) else None
    if lower is None:
        message = f"AQL {text} is below the series, which starts at {upper}."
        hint = f"Use {upper}, or give the class no AQL for zero acceptance."
    elif upper is None:
        message = f"AQL {text} is above the series, which ends at {lower}."
        hint = f"Use {lower} or less."
    else:
        message = f"AQL {text} is not in the series: its neighbours are {lower} and {upper}."
        hint = f"Use {lower}, the stricter one, or {upper}."
    return InputError("sampling.aql_not_in_series", message, hint, value=text, lower=lower, upper=upper)


def code_letter(lot_size: int, level: str) -> str:
    """The code letter of Table I for a lot of `lot_size` items. Both ends of a band belong to it.

    Raises InputError `sampling.lot_of_one` or `sampling.lot_too_small`, and those of `parse_level`.
    """
    if lot_size == 1:
        raise InputError(
            "sampling.lot_of_one",
            "A lot of 1 has no sampling plan: the one item is the lot.",
            "Inspect the item itself. Sampling starts with a lot of 2.",
            value=lot_size,
        )
    if lot_size < 2:
        raise InputError(
            "sampling.lot_too_small",
            f"A lot of {lot_size} items cannot be sampled.",
            "Enter the number of items in the lot, 2 or more.",
            value=lot_size,
        )
    return _BAND_LETTERS[parse_level(level)][bisect_left(_BAND_ENDS, lot_size)]
