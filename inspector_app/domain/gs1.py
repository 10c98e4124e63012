"""GS1 element strings: what a GS1-128 label holds, taken apart by application identifiers.

Read are the human-readable form "(01)09521234543213(10)AB1" and the form a scanner sends, with FNC1 as the
group separator (U+001D) and with or without the symbology identifier "]C1". Source of lengths and check
digits: GS1 General Specifications, sections 3 and 7.8 to 7.9. Identifiers outside the table are refused by
name, never guessed. Nothing here reads pictures or compares with what was ordered.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from functools import cache

from inspector_app.domain.errors import InputError

SEPARATOR = "\x1d"
"""FNC1 behind an element of variable length, as scanners send it."""

_SYMBOLOGY_IDENTIFIERS = ("]C1", "]e0", "]d2", "]Q3", "]J1")
_CHARACTERS = re.compile(r"[!\"%&'()*+,\-./0-9:;<=>?A-Z_a-z]*")
"""The 82 characters an alphanumeric element may have."""
_BRACKETED = re.compile(r"\(([0-9]{2,4})\)")
_SHOWN = "(01)09521234543213(10)AB1"
_MAX_TEXT = 200


@dataclass(frozen=True)
class Identifier:
    """One application identifier with `low` to `high` characters. `digits`: numbers only; `check`: ends in a
    check digit; `dated`: YYMMDD; `fixed`: of predefined length, so that no separator has to follow.
    """

    code: str
    title: str
    low: int
    high: int
    digits: bool = True
    check: bool = False
    dated: bool = False
    fixed: bool = False


@dataclass(frozen=True)
class Element:
    """An identifier with its value, as printed behind it."""

    identifier: str
    value: str
    title: str


_PLAIN = (
    Identifier("00", "SSCC", 18, 18, check=True, fixed=True),
    Identifier("01", "GTIN", 14, 14, check=True, fixed=True),
    Identifier("02", "CONTENT", 14, 14, check=True, fixed=True),
    Identifier("10", "BATCH/LOT", 1, 20, digits=False),
    Identifier("11", "PROD DATE", 6, 6, dated=True, fixed=True),
    Identifier("12", "DUE DATE", 6, 6, dated=True, fixed=True),
    Identifier("13", "PACK DATE", 6, 6, dated=True, fixed=True),
    Identifier("15", "BEST BEFORE", 6, 6, dated=True, fixed=True),
    Identifier("16", "SELL BY", 6, 6, dated=True, fixed=True),
    Identifier("17", "USE BY", 6, 6, dated=True, fixed=True),
    Identifier("20", "VARIANT", 2, 2, fixed=True),
    Identifier("21", "SERIAL", 1, 20, digits=False),
    Identifier("22", "CPV", 1, 20, digits=False),
    Identifier("30", "VAR. COUNT", 1, 8),
    Identifier("37", "COUNT", 1, 8),
    Identifier("240", "ADDITIONAL ID", 1, 30, digits=False),
    Identifier("241", "CUST. PART No.", 1, 30, digits=False),
    Identifier("250", "SECONDARY SERIAL", 1, 30, digits=False),
    Identifier("251", "REF. TO SOURCE", 1, 30, digits=False),
    Identifier("400", "ORDER NUMBER", 1, 30, digits=False),
    Identifier("401", "GINC", 1, 30, digits=False),
    Identifier("402", "GSIN", 17, 17, check=True),
    Identifier("403", "ROUTE", 1, 30, digits=False),
    Identifier("410", "SHIP TO LOC", 13, 13, check=True, fixed=True),
    Identifier("411", "BILL TO", 13, 13, check=True, fixed=True),
    Identifier("412", "PURCHASE FROM", 13, 13, check=True, fixed=True),
    Identifier("413", "SHIP FOR LOC", 13, 13, check=True, fixed=True),
    Identifier("414", "LOC No.", 13, 13, check=True, fixed=True),
    Identifier("415", "PAY TO", 13, 13, check=True, fixed=True),
    Identifier("416", "PROD/SERV LOC", 13, 13, check=True, fixed=True),
    Identifier("417", "PARTY", 13, 13, check=True, fixed=True),
    Identifier("420", "SHIP TO POST", 1, 20, digits=False),
    *(
        Identifier(str(code), "INTERNAL", 1, 30 if code == 90 else 90, digits=False)
        for code in range(90, 100)
    ),
)

_MEASURES = (
    *range(310, 317),
    *range(320, 338),
    *range(340, 358),
    *range(360, 370),
)
"""Trade and logistic measures: the fourth digit says how many of the six digits are decimals."""


@cache
def _table() -> dict[str, Identifier]:
    found = {one.code: one for one in _PLAIN}
    for measure in _MEASURES:
        for decimals in range(6):
            code = f"{measure}{decimals}"
            found[code] = Identifier(code, "MEASURE", 6, 6, fixed=True)
    return found


def check_digit(digits: str) -> str:
    """GS1 check digit of the digits before it: weights 3 and 1 from the right (GS1 General Specifications
    7.9).
    """
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def has_check_digit(number: str) -> bool:
    """Whether the last of these digits is the check digit of the others."""
    return number[-1] == check_digit(number[:-1])


def parse_elements(text: str) -> tuple[Element, ...]:
    """The elements in their order. A bracket inside a value is written `\\(` in the human-readable form.

    Raises InputError with code `barcode.` + `no_elements`, `too_long`, `unknown_identifier`,
    `element_length`, `element_characters`, `check_digit`, `bad_date` or `element_twice`.
    """
    plain = text.strip(" \t\r\n")
    if len(plain) > _MAX_TEXT:
        raise InputError(
            "barcode.too_long",
            f"The text has {len(plain)} characters; a label of GS1 elements has at most {_MAX_TEXT} here.",
            "Scan one barcode at a time.",
            limit=_MAX_TEXT,
        )
    for prefix in _SYMBOLOGY_IDENTIFIERS:
        plain = plain.removeprefix(prefix)
    plain = plain.lstrip(SEPARATOR)
    if not plain:
        raise InputError("barcode.no_elements", f"{text!r} holds no GS1 elements.", _hint(), value=text)
    elements = _bracketed(plain, text) if plain.startswith("(") else _scanned(plain, text)
    seen: dict[str, str] = {}
    for element in elements:
        if seen.setdefault(element.identifier, element.value) != element.value:
            raise InputError(
                "barcode.element_twice",
                f"The element ({element.identifier}) is there twice, with different values.",
                "Correct the text; an element stands once on a label.",
                identifier=element.identifier,
            )
    return tuple(elements)


def shown(elements: tuple[Element, ...]) -> str:
    """The human-readable form, which `parse_elements` reads back."""
    return "".join(f"({one.identifier}){one.value.replace('(', chr(92) + '(')}" for one in elements)


def scanned(elements: tuple[Element, ...]) -> str:
    """What a scanner sends: a separator behind each element of variable length but the last."""
    parts = []
    for place, one in enumerate(elements, 1):
        ends = _table()[one.identifier].fixed or place == len(elements)
        parts.append(one.identifier + one.value + ("" if ends else SEPARATOR))
    return "".join(parts)


def is_dated(identifier: str) -> bool:
    """Whether an element of this identifier is a date."""
    return identifier in _table() and _table()[identifier].dated


def element_date(value: str, this_year: int) -> date:
    """The day of a YYMMDD element; day 00 is the last of its month. The century is the one that brings the
    year within 49 years before and 50 after `this_year` (GS1 General Specifications 7.12). Raises InputError
    `barcode.bad_date`.
    """
    if not (len(value) == 6 and value.isascii() and value.isdigit() and _is_date(value)):
        raise _no_date(value)
    year = this_year - this_year % 100 + int(value[:2])
    if year - this_year >= 51:
        year -= 100
    elif year - this_year <= -50:
        year += 100
    month, day = int(value[2:4]), int(value[4:6])
    last = monthrange(year, month)[1]
    return date(year, month, min(day, last) if day else last)


def _bracketed(plain: str, text: str) -> list[Element]:
    marks: list[tuple[int, int, str]] = []
    place = 0
    while place < len(plain):
        if plain[place] == "\\":
            place += 2
            continue
        if plain[place] == "(":
            mark = _BRACKETED.match(plain, place)
            if mark is None:
                raise _unknown(plain[place : place + 6], text)
            marks.append((mark.start(), mark.end(), mark.group(1)))
            place = mark.end()
            continue
        place += 1
    ends = [start for start, _end, _code in marks[1:]] + [len(plain)]
    elements = []
    for (_start, begins, code), end in zip(marks, ends, strict=True):
        identifier = _table().get(code)
        if identifier is None:
            raise _unknown(f"({code})", text)
        value = plain[begins:end].replace("\\(", "(").rstrip(SEPARATOR)
        elements.append(_checked(identifier, value))
    return elements


def _scanned(plain: str, text: str) -> list[Element]:
    elements = []
    rest = plain
    while rest:
        identifier = next((_table()[rest[:n]] for n in (2, 3, 4) if rest[:n] in _table()), None)
        if identifier is None:
            raise _unknown(rest[:4], text)
        rest = rest[len(identifier.code) :]
        if identifier.fixed:
            value, rest = rest[: identifier.high], rest[identifier.high :]
            rest = rest.removeprefix(SEPARATOR)
        else:
            value, _separator, rest = rest.partition(SEPARATOR)
        elements.append(_checked(identifier, value))
    return elements


def _checked(identifier: Identifier, value: str) -> Element:
    code = identifier.code
    if not identifier.low <= len(value) <= identifier.high:
        allowed = str(identifier.high) if identifier.low == identifier.high else f"1 to {identifier.high}"
        raise InputError(
            "barcode.element_length",
            f"The element ({code}) has {len(value)} characters; it must have {allowed}.",
            "Compare with the label; an element of variable length ends with FNC1.",
            identifier=code,
            found=len(value),
            allowed=allowed,
        )
    plain = value.isascii() and value.isdigit() if identifier.digits else _CHARACTERS.fullmatch(value)
    if not plain:
        allowed = "digits" if identifier.digits else "the letters, digits and marks of GS1"
        raise InputError(
            "barcode.element_characters",
            f"The element ({code}) is {value!r}; it may hold only {allowed}.",
            "Compare with the label.",
            identifier=code,
            value=value,
        )
    if identifier.check and not has_check_digit(value):
        digit = check_digit(value[:-1])
        raise InputError(
            "barcode.check_digit",
            f"The element ({code}) {value} ends in {value[-1]}; its check digit is {digit}.",
            "A digit was misread or is printed wrong. Scan again, or compare digit by digit.",
            identifier=code,
            value=value,
            digit=digit,
        )
    if identifier.dated and not _is_date(value):
        raise _no_date(value)
    return Element(code, value, identifier.title)


def _is_date(value: str) -> bool:
    # 2000 + YY: the leap years of this century
    month, day = int(value[2:4]), int(value[4:6])
    return 1 <= month <= 12 and day <= monthrange(2000 + int(value[:2]), month)[1]


def _no_date(value: str) -> InputError:
    return InputError(
        "barcode.bad_date",
        f"{value!r} is no date in the form YYMMDD.",
        "The day may be 00 for the last of a month.",
        value=value,
    )


def _unknown(found: str, text: str) -> InputError:
    return InputError(
        "barcode.unknown_identifier",
        f"{found!r} is not an application identifier known here.",
        _hint(),
        found=found,
        value=text,
    )


def _hint() -> str:
    return f"Write the elements as {_SHOWN}, or scan the label."
