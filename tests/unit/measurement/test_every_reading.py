"""Every short text there is, read by a second, slow reader written from the rules alone."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from itertools import product

import pytest

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.quantity import parse_quantity

CHARACTERS = "012.,-/ "
REFUSED = "refused"


def ends(value: Fraction) -> bool:
    """Whether it has a decimal that ends, by long division."""
    seen, rest = set(), value.numerator % value.denominator
    while rest and rest not in seen:
        seen.add(rest)
        rest = rest * 10 % value.denominator
    return not rest


def ratio(top: str, bottom: str, whole: str = "") -> Fraction | str:
    if not int(bottom) or (whole and int(top) >= int(bottom)):
        return REFUSED
    value = int(whole or "0") + Fraction(int(top), int(bottom))
    return value if ends(value) else REFUSED


def slow_fraction(text: str, *, inches: bool) -> Fraction | str:
    before, bottom = text.split("/")
    if before.endswith("  ") or bottom.startswith("  ") or not bottom.lstrip(" ").isdigit():
        return REFUSED
    words = before.split()
    if all(word.isdigit() for word in words) and len(words) in (1, 2):
        return ratio(words[-1], bottom.strip(), words[0] if len(words) == 2 else "")
    whole, hyphen, top = before.partition("-")
    plain = whole.isdigit() and top.isdigit() and bottom.isdigit()
    if inches and hyphen and plain and int(whole) and int(top) and int(bottom) in (2, 4, 8, 16, 32, 64, 128):
        return ratio(top, bottom, whole)
    return REFUSED


def slow(text: str, *, inches: bool) -> Fraction | str | None:
    """The value, None for nothing, or that it is refused."""
    text = text.strip(" ")
    if not text:
        return None
    sign = -1 if text.startswith("-") else 1
    text = text.removeprefix("-").strip(" ")
    marks = [character for character in text if character in ".,"]
    digits = text.replace(".", "").replace(",", "")
    if len(marks) <= 1 and digits.isdigit():
        whole, mark, places = text.partition(marks[0] if marks else ".")
        if mark and not places:
            return REFUSED
        if mark == "," and len(places) == 3 and 1 <= len(whole) <= 3 and whole[0] != "0":
            return REFUSED
        return sign * (int(whole or "0") + Fraction(int(places or "0"), 10 ** len(places)))
    if text.count("/") == 1 and not marks:
        found = slow_fraction(text, inches=inches)
        return found if isinstance(found, str) else sign * found
    return REFUSED


def fast(text: str, unit: str) -> Fraction | str | None:
    try:
        found = parse_quantity(text, unit)
    except InputError:
        return REFUSED
    return None if found is None else Fraction(found.value)


def texts(length: int) -> Iterator[str]:
    return ("".join(characters) for characters in product(CHARACTERS, repeat=length))


@pytest.mark.parametrize("unit", ["mm", "in"])
@pytest.mark.parametrize("length", [0, 1, 2, 3, 4, pytest.param(5, marks=pytest.mark.slow)])
def test_every_text(length: int, unit: str) -> None:
    different = [
        (text, fast(text, unit), slow(text, inches=unit == "in"))
        for text in texts(length)
        if fast(text, unit) != slow(text, inches=unit == "in")
    ]
    assert different == []


@pytest.mark.parametrize("unit", ["mm", "in"])
def test_every_hyphen_of_a_drawing(unit: str) -> None:
    for whole, top, bottom in product((0, 1, 3, 12), range(9), (0, 1, 2, 3, 4, 8, 10, 16, 64, 100)):
        for text in (f"{whole}-{top}/{bottom}", f"-{whole}-{top}/{bottom}"):
            assert fast(text, unit) == slow(text, inches=unit == "in"), text
