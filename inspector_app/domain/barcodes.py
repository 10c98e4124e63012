"""Texts of barcodes: whether one can exist in its symbology, and whether one that was decoded says what was
expected.

"Decoded", never "graded": how well a symbol is printed needs a verifier (ISO/IEC 15416). No pictures are read
here. The elements of GS1-128 are taken apart in `inspector_app.domain.gs1`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from inspector_app.domain.errors import InputError
from inspector_app.domain.gs1 import check_digit, has_check_digit, parse_elements

__all__ = [
    "GS1_128",
    "NUMBERS",
    "SYMBOLOGIES",
    "Comparison",
    "barcode_fault",
    "check_digit",
    "compare",
    "scanned_text",
]

GS1_128 = "GS1-128"

SYMBOLOGIES = (
    "EAN-13",
    "EAN-8",
    "UPC-A",
    "ITF-14",
    "Code 128",
    "Code 39",
    "QR Code",
    "Data Matrix",
    GS1_128,
)
"""What a pack may ask for. The barcode reader (zxing-cpp) calls GS1-128 "Code 128"."""

NUMBERS: Mapping[str, int] = MappingProxyType(
    {"EAN-8": 8, "UPC-A": 12, "EAN-13": 13, "ITF-14": 14, "GTIN-14": 14, "SSCC": 18}
)
"""Numbers that are digits alone and end in a check digit, with their length."""

_ARTICLES = frozenset({8, 12, 13, 14})
"""Lengths of a GTIN; a shorter one is the same article as the longer one with zeros before it."""


_AIM = re.compile(r"\](?:E[0-9]|C0|A[0-9]|I[0-9])")
"""Symbology identifiers that scanners may send before a code (ISO/IEC 15424); those of GS1 tell how to read
what follows and stay.
"""


def scanned_text(text: str) -> str:
    """What a scanner sent, without a symbology identifier that is no part of the code."""
    given = text.strip()
    found = _AIM.match(given)
    return given[found.end() :] if found else given


def barcode_fault(symbology: str, text: str) -> str | None:
    """What was expected of `text`, or None when it is possible."""
    if symbology == GS1_128:
        return _elements_fault(text)
    length = NUMBERS.get(symbology)
    if length is None:
        # the matrix codes can hold any text
        possible = text.isascii() or symbology in ("QR Code", "Data Matrix")
        return None if possible else f"ASCII text for {symbology}"
    if len(text) != length or not (text.isascii() and text.isdigit()):
        return f"{length} digits for {symbology}"
    digit = check_digit(text[:-1])
    return None if text[-1] == digit else f"the check digit {digit} at the end"


def _elements_fault(text: str) -> str | None:
    try:
        parse_elements(text)
    except InputError as error:
        return f"GS1 elements such as (01)09521234543213(10)AB1. {error.message}"
    return None


@dataclass(frozen=True)
class Comparison:
    """How a decoded text stands to the expected one.

    `code` is one of

    - `equal`; `same_article`: one GTIN, written with leading zeros once
    - `length`: `expected` and `found` are the numbers of characters
    - `differs`: at character `at` (from 1) `expected` was to be, and `found` is
    - `element`, `no_element`, `more_element`: the element `identifier` differs, is absent, was not expected
    - `unreadable`: what was decoded cannot be a text of this symbology, `expected` says why
    """

    equal: bool
    code: str
    params: Mapping[str, str | int] = field(default_factory=dict)


def compare(symbology: str, expected: str, decoded: str) -> Comparison:
    """Compares by what the texts mean: a GS1-128 by its elements in any order, article numbers by number.

    Raises InputError `barcode.*` when `expected` itself is no GS1 text.
    """
    given = decoded.strip()
    if symbology == GS1_128:
        return _compare_elements(expected, given)
    if given == expected:
        return Comparison(True, "equal")
    fault = barcode_fault(symbology, expected)
    if symbology in NUMBERS and symbology != "SSCC" and fault is None and _same_article(expected, given):
        return Comparison(True, "same_article", {"expected": expected, "found": given})
    if len(given) != len(expected):
        return Comparison(False, "length", {"expected": len(expected), "found": len(given)})
    return _first_difference(expected, given)


def _same_article(expected: str, given: str) -> bool:
    return (
        len(given) in _ARTICLES
        and given.isascii()
        and given.isdigit()
        and has_check_digit(given)
        and given.zfill(14) == expected.zfill(14)
    )


def _first_difference(expected: str, given: str) -> Comparison:
    at = next(i for i, (a, b) in enumerate(zip(expected, given, strict=True)) if a != b)
    return Comparison(False, "differs", {"at": at + 1, "expected": expected[at], "found": given[at]})


def _compare_elements(expected: str, given: str) -> Comparison:
    wanted = {element.identifier: element.value for element in parse_elements(expected)}
    try:
        found = {element.identifier: element.value for element in parse_elements(given)}
    except InputError as error:
        return Comparison(False, "unreadable", {"expected": error.message})
    for identifier, value in wanted.items():
        if identifier not in found:
            return Comparison(False, "no_element", {"identifier": identifier, "expected": value})
        if found[identifier] != value:
            params = {"identifier": identifier, "expected": value, "found": found[identifier]}
            return Comparison(False, "element", params)
    more = next((identifier for identifier in found if identifier not in wanted), None)
    if more is not None:
        return Comparison(False, "more_element", {"identifier": more, "found": found[more]})
    return Comparison(True, "equal")
