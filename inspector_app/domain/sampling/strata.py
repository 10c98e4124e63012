"""The parts of a lot that are drawn from apart (packed and not packed, pallets, sizes, colours), and the
share of the sample that each of them gives.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from inspector_app.domain.errors import InputError

MOST = 1_000_000
"""Cartons, pieces of a loose pile, and pieces drawn: more than these are refused."""
MOST_STRATA = 100
_LONGEST_KEY = 40
_RESERVED = frozenset(":/#")


@dataclass(frozen=True, slots=True)
class Stratum:
    """A part of the lot with `cartons` cartons of `items` pieces each, numbered from `first` on.

    `key`: its name, "" for a lot that is not parted. `items` 0: not known what a carton holds. `pieces`: how
    many there are altogether, when the last carton holds fewer or only the total is known; 0: cartons times
    items. No cartons: that many loose pieces (`items` or `pieces`).
    """

    key: str = ""
    cartons: int = 0
    items: int = 0
    pieces: int = 0
    first: int = 1

    @property
    def loose(self) -> bool:
        return not self.cartons

    @property
    def size(self) -> int:
        """Pieces altogether, 0 when not known."""
        return self.pieces or max(self.cartons, 1) * self.items

    @property
    def numbers(self) -> range:
        """Carton numbers; the loose pieces lie in one heap with the number 0."""
        return range(self.first, self.first + self.cartons) if self.cartons else range(1)

    def name(self, number: int) -> str:
        """What a carton is called in the texts that are hashed: 17, or 17 of pallet A: A/17; a heap: A/0."""
        return f"{self.key}/{number}" if self.key else str(number)

    def content(self, number: int) -> int:
        """Pieces in that carton, 0 when not known."""
        if self.loose:
            return self.size
        last = self.items and number == self.numbers[-1]
        return self.size - self.items * (self.cartons - 1) if last else self.items


def checked(strata: Sequence[Stratum]) -> tuple[Stratum, ...]:
    """The strata with their names tidied (NFC, no blanks around).

    Raises InputError `draw.no_cartons`, `draw.bad_stratum`, `draw.stratum_twice`, `draw.stratum_unknown`,
    `draw.too_many`.
    """
    tidy = tuple(replace(one, key=unicodedata.normalize("NFC", one.key).strip()) for one in strata)
    if not tidy:
        raise InputError(
            "draw.no_cartons",
            "0 cartons cannot be drawn from.",
            "Enter the number of packed cartons, 1 or more.",
            value=0,
        )
    if len(tidy) > MOST_STRATA:
        raise too_many(len(tidy), MOST_STRATA, "parts of a lot")
    for one in tidy:
        _check(one, alone=len(tidy) == 1)
    keys = [one.key for one in tidy]
    for key in keys:
        if keys.count(key) > 1:
            raise InputError(
                "draw.stratum_twice",
                f'"{key}" is the name of two parts of the lot.',
                "Give each part a name of its own.",
                value=key,
            )
    known = [one for one in tidy if one.size]
    if known and len(known) < len(tidy):
        unknown = next(one for one in tidy if not one.size)
        raise InputError(
            "draw.stratum_unknown",
            f'How many pieces "{unknown.key}" holds is not said, and of other parts of the lot it is.',
            "Give the pieces of a carton for every part, or for none.",
            value=unknown.key,
        )
    for total, what in (
        (sum(one.cartons for one in tidy), "cartons"),
        (max(one.size for one in tidy if one.loose) if any(one.loose for one in tidy) else 0, "loose pieces"),
    ):
        if total > MOST:
            raise too_many(total, MOST, what)
    return tidy


def _check(one: Stratum, *, alone: bool) -> None:
    wrong = ""
    if not one.key and not alone:
        wrong = "has no name"
    elif len(one.key) > _LONGEST_KEY:
        wrong = f"has a name of more than {_LONGEST_KEY} characters"
    elif any(letter in _RESERVED or not letter.isprintable() for letter in one.key):
        wrong = "has a name with : / # or a control character in it"
    elif min(one.cartons, one.items, one.pieces) < 0 or one.first < 1:
        wrong = "has a number that is too small"
    elif one.loose and not one.size:
        wrong = "has neither cartons nor pieces"
    elif one.cartons and one.pieces and not _fits(one):
        wrong = f"cannot hold {one.pieces} pieces in {one.cartons} cartons of {one.items}"
    if wrong:
        raise InputError(
            "draw.bad_stratum",
            f'The part "{one.key}" of the lot {wrong}.',
            "A part has a name, and either cartons with the pieces in each, or loose pieces.",
            value=one.key,
        )


def _fits(one: Stratum) -> bool:
    """Every carton full but the last, which holds a piece or more; any total where the content is unknown."""
    if not one.items:
        return one.pieces >= one.cartons
    return one.items * (one.cartons - 1) < one.pieces <= one.items * one.cartons


def too_many(value: int, most: int, what: str) -> InputError:
    """The error for more than this is made for."""
    return InputError(
        "draw.too_many",
        f"{value} {what} are too many to draw from; allowed: {most} at most.",
        "Draw from one part of the lot at a time.",
        value=value,
        most=most,
    )


def apportion(
    n: int, sizes: Mapping[str, int], tie: Callable[[str], bytes], least: int = 0
) -> dict[str, int]:
    """How many of `n` each part gives: its share of the whole, rounded up or down, in integers alone.

    First each part gives `least` (or all it has). From then on one piece after the other is given by the part
    with the greatest size / (given + 1) among those that are still below their share of the pieces so far
    (the quota method of Balinski and Young); a tie goes to the smaller `tie`. So nobody is ever a whole piece
    away from the share, and no part takes a piece back when n grows, which the largest remainders do not
    promise. Raises InputError `draw.least_too_large`.
    """
    order = sorted(sizes, key=tie)
    given = {key: min(least, sizes[key]) for key in order}
    whole, start = sum(sizes.values()), sum(given.values())
    if start > n:
        raise InputError(
            "draw.least_too_large",
            f"A sample of {n} cannot hold {least} of each of {len(order)} parts of the lot.",
            f"Take a sample of {start} or more, or draw without that rule.",
            n=n,
            least=least,
            parts=len(order),
        )
    if len(order) == 1:
        return {order[0]: n}
    for count in range(start + 1, n + 1):
        best = ""
        for key in order:
            below = given[key] * whole < sizes[key] * count
            if below and (not best or sizes[key] * (given[best] + 1) > sizes[best] * (given[key] + 1)):
                best = key
        given[best] += 1
    return {key: given[key] for key in sizes}
