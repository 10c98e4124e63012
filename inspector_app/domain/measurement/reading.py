"""The door through which a typed reading comes: an exact decimal in the unit of its point, or a refusal.

How numbers are read is in `numerals`, what a unit behind one does in `quantity`.
"""

from __future__ import annotations

from decimal import Decimal

from inspector_app.domain.measurement.quantity import parse_quantity


def parse_reading(text: str, unit: str = "", *, difference: bool = False) -> Decimal | None:
    """The value as an exact decimal with the digits typed ("1,50" is 1.50), or None when nothing was typed.

    `unit` is the unit of the point; a unit of the same quantity may stand behind the number and is converted,
    no other may. Raises InputError as `parse_quantity` does.
    """
    found = parse_quantity(text, unit, difference=difference)
    return None if found is None else found.value
