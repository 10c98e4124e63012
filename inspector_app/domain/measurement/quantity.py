"""A measured value with its unit, as it was typed and in the unit of its point.

A unit behind the number may be any of the point's quantity and is then converted exactly; a number alone is
in the unit of the point. No unit is ever guessed from the size of a number.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement import numerals
from inspector_app.domain.measurement.units import (
    Unit,
    convert,
    exact_value,
    is_finite,
    siblings,
    spelled,
    typed_unit,
    unit_of,
)


@dataclass(frozen=True)
class Quantity:
    """`value` in `unit`; `typed` and `typed_unit` as written down, `raw` the text itself.

    `value` is exact, or (only where a conversion never ends) rounded to 24 decimals: `exact` is then False.
    """

    value: Decimal
    unit: str
    raw: str
    typed: Decimal
    typed_unit: str
    exact: bool = True

    @property
    def converted(self) -> bool:
        """Whether it was typed in another unit than the point's."""
        return spelled(self.typed_unit) != spelled(self.unit)

    @property
    def text(self) -> str:
        """The value as typed in one plain form that reads back as the same quantity: "2.9 in"."""
        return f"{self.typed:f} {self.typed_unit}".strip()


def parse_quantity(text: str, unit: str = "", *, difference: bool = False) -> Quantity | None:
    """What was typed, in `unit`, or None when nothing was.

    `difference`: the readings are differences (deviations from a nominal), which convert without zero points.
    A fraction must have an exact decimal, as those of an inch have. Raises InputError with code `reading.` +
    `not_a_number`, `ambiguous`, `grouped`, `wrong_unit`, `inexact_fraction` or `too_long`.
    """
    plain = numerals.plain(text)
    if not plain:
        return None
    body, behind = numerals.split(plain)
    if not body:
        raise numerals.not_a_number(text, unit)
    point = unit_of(unit)
    given = _given(behind, point, text) if behind else point
    typed = numerals.read_number(body, text, unit, inches=given.symbol == "in")
    value = convert(typed, given, point, difference=difference)
    exact = is_finite(exact_value(typed, given, point, difference=difference))
    return Quantity(value, unit, text.strip(), typed, given.symbol, exact)


def _given(behind: str, point: Unit, text: str) -> Unit:
    found = typed_unit(behind, point)
    if found is not None:
        return found
    if numerals.is_group_mark(behind):
        raise numerals.grouped(text)
    if numerals.looks_numeric(behind):
        raise numerals.not_a_number(text, point.symbol)
    unit = point.symbol
    known = ", ".join(siblings(point))
    also = f" or in {known}" if known else ""
    raise InputError(
        "reading.wrong_unit",
        f'"{text.strip()}" is given in "{behind}", and this point is measured in "{unit}".'
        if unit
        else f'"{text.strip()}" is given in "{behind}", and this point has no unit.',
        f'Give the value in "{unit}"{also}, or type the number alone in "{unit}".'
        if unit
        else "Type the number alone.",
        value=text,
        typed=behind,
        unit=unit,
    )
