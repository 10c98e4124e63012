"""An expected and a decoded barcode text side by side: place by place, or element by element for GS1-128.

Says where they differ, never how well a symbol is printed. What equal
means is `inspector_app.domain.barcodes`.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher

from inspector_app.domain.barcodes import GS1_128, NUMBERS, compare
from inspector_app.domain.errors import InputError
from inspector_app.domain.gs1 import check_digit, parse_elements


@dataclass(frozen=True)
class Place:
    """One column: the character expected and the one decoded; empty where one of them has none."""

    expected: str
    decoded: str

    @property
    def differs(self) -> bool:
        return self.expected != self.decoded


@dataclass(frozen=True)
class Line:
    """One number or one GS1 element (`identifier`, `title`); `places` from left to right. `check`: the check
    digit that what was decoded should end in, where it ends in another one.
    """

    places: tuple[Place, ...]
    identifier: str = ""
    title: str = ""
    check: str = ""

    @property
    def differs(self) -> bool:
        return any(place.differs for place in self.places)


def side_by_side(symbology: str, expected: str, decoded: str) -> tuple[Line, ...]:
    """What was expected over what was decoded. One line; for GS1-128 one for each element of either, in the
    order expected. A decoded text without GS1 elements is shown as it is, against the whole expected text.
    """
    given = decoded.strip()
    if symbology == GS1_128:
        try:
            return _elements(expected, given)
        except InputError:
            return (Line(_places(expected, given)),)
    wanted = expected
    if compare(symbology, expected, given).code == "same_article":
        # the zeros that one of the two has in front are no difference
        longest = max(len(expected), len(given))
        wanted, given = expected.rjust(longest, "0"), given.rjust(longest, "0")
    check = _check(symbology, given) if len(given) == len(wanted) else ""
    return (Line(_places(wanted, given), check=check),)


def _places(expected: str, decoded: str) -> tuple[Place, ...]:
    if len(expected) == len(decoded):
        return tuple(Place(one, other) for one, other in zip(expected, decoded, strict=True))
    places: list[Place] = []
    steps = SequenceMatcher(None, expected, decoded, autojunk=False).get_opcodes()
    for _kind, start, end, other_start, other_end in steps:
        one, other = expected[start:end], decoded[other_start:other_end]
        longest = max(len(one), len(other))
        places += [Place(one[at : at + 1], other[at : at + 1]) for at in range(longest)]
    return tuple(places)


def _check(symbology: str, given: str) -> str:
    if symbology not in NUMBERS or not (given.isascii() and given.isdigit() and len(given) > 1):
        return ""
    digit = check_digit(given[:-1])
    return "" if given[-1] == digit else digit


def _elements(expected: str, given: str) -> tuple[Line, ...]:
    wanted = {element.identifier: element for element in parse_elements(expected)}
    found = {element.identifier: element for element in parse_elements(given)}
    return tuple(
        Line(
            _places(
                wanted[identifier].value if identifier in wanted else "",
                found[identifier].value if identifier in found else "",
            ),
            identifier,
            (wanted.get(identifier) or found[identifier]).title,
        )
        for identifier in dict.fromkeys((*wanted, *found))
    )
