"""Reads a measured value as people type it or gauges send it: an exact decimal, or a refusal, never a guess.

Read are: "1.5", "1,5", ".5", "-0,25", "3/8", "1 1/2", "1½", full-width digits and signs ("１．５"), spaces
around, and the unit of the point behind the number.

The rules for marks, since every country groups digits differently:

- A reading has at most one mark, the decimal mark. Digit groups ("1,234.5", "1 234") are never read.
- A point is always the decimal mark: gauges send "1.234" by the hundred.
- A comma is the decimal mark too, except where it may just as well group thousands: one to three digits, not
  led by a zero, then a comma and exactly three digits ("1,234"). That is refused; "0,125", "1234,567" and
  "1,23" are read.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

from inspector_app.domain.errors import InputError

_SIGNS = str.maketrans({"\u2212": "-", "\ufe63": "-", "\u2044": "/", "\u2215": "/"})
_NUMBER_CHARACTERS = re.compile(r"[-+0-9., /]*")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+")
_FRACTION = re.compile(r"(?:([0-9]+) +)?([0-9]+) ?/ ?([0-9]+)")
_THOUSANDS_OR_DECIMAL = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_GROUPED = re.compile(r"[0-9]+(?:[., ][0-9]+){2,}|[0-9]+ [0-9]{3}")
_MAX_DIGITS = 15
_MAX_DENOMINATOR_DIGITS = 4


def parse_reading(text: str, unit: str = "") -> Decimal | None:
    """The value as an exact decimal with the digits typed ("1,50" is 1.50), or None when nothing was typed.

    `unit` is the unit of the point; it may stand behind the number, no other may. A fraction must have an
    exact decimal, as those of an inch have. Raises InputError with code `reading.` + `not_a_number`,
    `ambiguous`, `grouped`, `wrong_unit`, `inexact_fraction` or `too_long`.
    """
    plain = _plain(text)
    if not plain:
        return None
    number = _NUMBER_CHARACTERS.match(plain)
    body = number.group().strip() if number else ""
    typed_unit = plain[number.end() :] if number else plain
    if not body:
        raise _not_a_number(text, unit)
    if typed_unit and _same(typed_unit) != _same(unit):
        raise InputError(
            "reading.wrong_unit",
            f'"{text.strip()}" is given in "{typed_unit}", and this point is measured in "{unit}".'
            if unit
            else f'"{text.strip()}" is given in "{typed_unit}", and this point has no unit.',
            f'Convert the value to "{unit}" and type the number alone.' if unit else "Type the number alone.",
            value=text,
            typed=typed_unit,
            unit=unit,
        )
    negative = body.startswith("-")
    magnitude = _magnitude(body[1:].strip() if body[0] in "+-" else body, text, unit)
    # copy_negate, not a minus sign: that one rounds to the caller's context.
    return magnitude.copy_negate() if negative and magnitude else magnitude


def _plain(text: str) -> str:
    """Full-width forms, spaces, signs and vulgar fractions in plain characters; everything else untouched.

    Not simply NFKC: that makes "52" of "5²" and eleven halves of "1½".
    """
    plain = []
    for character in text:
        kind = unicodedata.decomposition(character).partition(" ")[0]
        if character.isspace():
            plain.append(" ")
        elif kind == "<fraction>":
            plain.append(" " + unicodedata.normalize("NFKC", character))
        elif kind in ("<wide>", "<narrow>"):
            plain.append(unicodedata.normalize("NFKC", character))
        else:
            plain.append(character)
    return "".join(plain).translate(_SIGNS).strip()


def _same(unit: str) -> str:
    """One spelling of a unit: "㎜" is "mm", "℃" is "°C". Case counts: mW is not MW."""
    return "".join(unicodedata.normalize("NFKC", unit).split())


def _magnitude(body: str, text: str, unit: str) -> Decimal:
    if sum(character.isdigit() for character in body) > _MAX_DIGITS:
        raise InputError(
            "reading.too_long",
            f'"{text.strip()}" has more than {_MAX_DIGITS} digits.',
            "Check the value: was a barcode read into this field?",
            value=text,
            limit=_MAX_DIGITS,
        )
    if _THOUSANDS_OR_DECIMAL.fullmatch(body):
        decimal, whole = body.replace(",", "."), body.replace(",", "")
        raise InputError(
            "reading.ambiguous",
            f'"{text.strip()}" could mean {decimal} or {whole}.',
            f"Write {decimal} or {whole}.",
            value=text,
            decimal=decimal,
            whole=whole,
        )
    if _DECIMAL.fullmatch(body):
        return Decimal(body.replace(",", "."))
    fraction = _FRACTION.fullmatch(body)
    if fraction:
        return _fraction(fraction, text, unit)
    if _GROUPED.fullmatch(body):
        raise InputError(
            "reading.grouped",
            f'"{text.strip()}" has its digits in groups, which is not read.',
            "Write the number without spaces or thousands marks, such as 1234.5.",
            value=text,
        )
    raise _not_a_number(text, unit)


def _fraction(match: re.Match[str], text: str, unit: str) -> Decimal:
    whole, top, bottom = int(match[1] or 0), int(match[2]), int(match[3])
    if not bottom or len(match[3]) > _MAX_DENOMINATOR_DIGITS or (match[1] and top >= bottom):
        raise _not_a_number(text, unit)
    top += whole * bottom
    for places in range(4 * _MAX_DENOMINATOR_DIGITS):
        # A power of ten that the denominator divides makes an integer of it; no rounding anywhere.
        scaled, rest = divmod(top * 10**places, bottom)
        if not rest:
            return Decimal(f"{scaled}E-{places}")
    raise InputError(
        "reading.inexact_fraction",
        f'"{text.strip()}" has no exact decimal.',
        "Write a decimal, or a fraction in halves, quarters, eighths, 16ths, 32nds or 64ths.",
        value=text,
    )


def _not_a_number(text: str, unit: str) -> InputError:
    allowed = "Write a number such as 1.5, 1,5 or 1 1/2"
    return InputError(
        "reading.not_a_number",
        f'"{text.strip()}" is not a reading.',
        f'{allowed}, with or without the unit "{unit}".' if unit else f"{allowed}.",
        value=text,
        unit=unit,
    )
