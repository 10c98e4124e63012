"""Reads the number in front of a unit as people type it or gauges send it: exactly, or a refusal.

Read are: "1.5", "1,5", ".5", "-0,25", "3/8", "1 1/2", "1½", full-width digits and signs ("１．５"), spaces
around. In inches also "3-1/8", the mixed number of American drawings.

The rules for marks, since every country groups digits differently:

- A number has at most one mark, the decimal mark. Digit groups ("1,234.5", "1 234", "1'234") are never read.
- A point is always the decimal mark: gauges send "1.234" by the hundred.
- A comma is the decimal mark too, except where it may just as well group thousands: one to three digits, not
  led by a zero, then a comma and exactly three digits ("1,234"). That is refused; "0,125", "1234,567" and
  "1,23" are read.
- "3-1/8" is 3 1/8 or a subtraction; it is read only where the unit is the inch.
- Digits of other scripts (Arabic-Indic, superscript, circled) are refused: which way they read is not ours to
  decide.
"""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal
from fractions import Fraction

from inspector_app.domain.errors import InputError

_SIGNS = str.maketrans({"\u2212": "-", "\ufe63": "-", "\u2044": "/", "\u2215": "/"})
_NUMBER_CHARACTERS = re.compile(r"[-+0-9., /]*")
_DECIMAL = re.compile(r"[0-9]+(?:[.,][0-9]+)?|[.,][0-9]+")
_FRACTION = re.compile(r"(?:([0-9]+) +)?([0-9]+) ?/ ?([0-9]+)")
_HYPHENED = re.compile(r"([0-9]+)-([0-9]+)/([0-9]+)")
_THOUSANDS_OR_DECIMAL = re.compile(r"[1-9][0-9]{0,2},[0-9]{3}")
_GROUPED = re.compile(r"[0-9]+(?:[., ][0-9]+){2,}|[0-9]+ [0-9]{3}")
_APOSTROPHES = "'\u2019\u02bc\u2018`\u00b4\u066c\u2032"
_MAX_DIGITS = 15
_MAX_DENOMINATOR_DIGITS = 4
_INCH_DENOMINATORS = (2, 4, 8, 16, 32, 64, 128)


def plain(text: str) -> str:
    """Full-width forms, spaces, signs and vulgar fractions in plain characters; everything else untouched.

    Not simply NFKC: that makes "52" of "5²" and eleven halves of "1½".
    """
    found = []
    for character in text:
        kind = unicodedata.decomposition(character).partition(" ")[0]
        if character.isspace():
            found.append(" ")
        elif kind == "<fraction>":
            found.append(" " + unicodedata.normalize("NFKC", character))
        elif kind in ("<wide>", "<narrow>"):
            found.append(unicodedata.normalize("NFKC", character))
        else:
            found.append(character)
    return "".join(found).translate(_SIGNS).strip()


def split(text: str) -> tuple[str, str]:
    """Number and unit of a plain text; the number is empty where the text does not begin with one."""
    number = _NUMBER_CHARACTERS.match(text)
    end = number.end() if number else 0
    return text[:end].strip(), text[end:].strip()


def looks_numeric(tail: str) -> bool:
    """Whether what stands where a unit should stand goes on with the number: "'234", "٣", "e3"."""
    return any(unicodedata.category(character) in ("Nd", "Nl", "No") for character in tail)


def is_group_mark(tail: str) -> bool:
    """Whether the tail begins with a mark that groups digits, and digits follow it."""
    return len(tail) > 1 and tail[0] in _APOSTROPHES and tail[1].isdigit()


def read_number(body: str, text: str, unit: str, *, inches: bool) -> Decimal:
    """The number of `body`; `text` is what was typed, `unit` the point's, both for the refusal.

    `inches`: the number is in inches. Raises InputError with code `reading.` + `not_a_number`, `ambiguous`,
    `grouped`, `inexact_fraction` or `too_long`.
    """
    negative = body.startswith("-")
    magnitude = _magnitude(body[1:].strip() if body[0] in "+-" else body, text, unit, inches)
    # copy_negate, not a minus sign: that one rounds to the caller's context.
    return magnitude.copy_negate() if negative and magnitude else magnitude


def _magnitude(body: str, text: str, unit: str, inches: bool) -> Decimal:
    if sum(character.isdigit() for character in body) > _MAX_DIGITS:
        raise InputError(
            "reading.too_long",
            f'"{text.strip()}" has more than {_MAX_DIGITS} digits.',
            "Check the value: was a barcode read into this field?",
            value=text,
            limit=_MAX_DIGITS,
        )
    if _THOUSANDS_OR_DECIMAL.fullmatch(body):
        raise _ambiguous(text, body.replace(",", "."), body.replace(",", ""))
    if _DECIMAL.fullmatch(body):
        return Decimal(body.replace(",", "."))
    fraction = _FRACTION.fullmatch(body)
    if fraction:
        return _fraction(fraction, text, unit)
    hyphened = _HYPHENED.fullmatch(body)
    if hyphened:
        return _hyphened(hyphened, text, unit, inches)
    if _GROUPED.fullmatch(body):
        raise grouped(text)
    raise not_a_number(text, unit)


def _fraction(match: re.Match[str], text: str, unit: str) -> Decimal:
    whole, top, bottom = int(match[1] or 0), int(match[2]), int(match[3])
    if not bottom or len(match[3]) > _MAX_DENOMINATOR_DIGITS or (match[1] and top >= bottom):
        raise not_a_number(text, unit)
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


def _hyphened(match: re.Match[str], text: str, unit: str, inches: bool) -> Decimal:
    """ "3-1/8": the mixed number of a drawing in inches; elsewhere it may be a subtraction."""
    whole, top, bottom = int(match[1]), int(match[2]), int(match[3])
    if bottom not in _INCH_DENOMINATORS or not 0 < top < bottom or not whole:
        raise not_a_number(text, unit)
    if inches:
        return _fraction(match, text, unit)
    less = Fraction(whole) - Fraction(top, bottom)
    units, rest = divmod(less, 1)
    mixed = f"{units} {rest}" if units else str(rest)
    raise _ambiguous(text, f"{whole} {top}/{bottom}", mixed)


def _ambiguous(text: str, decimal: str, whole: str) -> InputError:
    return InputError(
        "reading.ambiguous",
        f'"{text.strip()}" could mean {decimal} or {whole}.',
        f"Write {decimal} or {whole}.",
        value=text,
        decimal=decimal,
        whole=whole,
    )


def grouped(text: str) -> InputError:
    return InputError(
        "reading.grouped",
        f'"{text.strip()}" has its digits in groups, which is not read.',
        "Write the number without spaces or thousands marks, such as 1234.5.",
        value=text,
    )


def not_a_number(text: str, unit: str) -> InputError:
    allowed = "Write a number such as 1.5, 1,5 or 1 1/2"
    return InputError(
        "reading.not_a_number",
        f'"{text.strip()}" is not a reading.',
        f'{allowed}, with or without the unit "{unit}".' if unit else f"{allowed}.",
        value=text,
        unit=unit,
    )
