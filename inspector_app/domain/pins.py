"""Where on the product a finding is: pins on pictures of the standards pack, as `Finding.place` holds them.

`{"picture": file, "pins": [["0.5120", "0.3300"], ["0.1000", "0.2000", other file]], "label": words}`: x and y
as decimal text from 0 to 1 over the width and height of the picture. A pin names its picture only where that
is not the one of the place. The one pin of inspection scripts, `{"picture": key, "x": 512, "y": 330}` in
thousandths, is read as well. Knows no pictures and changes nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import Pack

MOST = 60
"""Pins of one finding: beyond that nobody can tell them apart on the picture."""
WHOLE = 1000
"""Where a picture's side ends, in the thousandths that inspection scripts count in."""
_DECIMALS = 4
_PAIR = 2


@dataclass(frozen=True)
class Pin:
    """`picture`: file name in the pack; `x`, `y` from 0 to 1, from its upper left corner."""

    picture: str
    x: float
    y: float


def pins_of(place: Mapping[str, Any], pack: Pack) -> tuple[Pin, ...]:
    """The pins of a place, in the order they were set. What cannot be read as a pin is passed over: the
    journal may be somebody else's.
    """
    picture = picture_file(place.get("picture"), pack)
    listed = place.get("pins", ())
    found = list(listed) if isinstance(listed, list | tuple) else []
    if "x" in place and "y" in place:
        found.insert(0, [in_thousandths(place["x"]), in_thousandths(place["y"])])
    pins = []
    for raw in found:
        if not isinstance(raw, list | tuple) or len(raw) < _PAIR:
            continue
        x, y = _share(raw[0]), _share(raw[1])
        on = picture_file(raw[2], pack) if len(raw) > _PAIR else picture
        if x is not None and y is not None and on:
            pins.append(Pin(on, x, y))
    return tuple(pins)


def with_pins(place: Mapping[str, Any], pins: Sequence[Pin]) -> dict[str, Any]:
    """The place with these pins instead of its own; its words stay.

    Raises InputError `pin.outside`, `pin.too_many`.
    """
    if len(pins) > MOST:
        raise InputError(
            "pin.too_many",
            f"A finding can have at most {MOST} pins.",
            "Nothing was changed. Remove a pin first, or split the finding.",
            count=MOST,
        )
    kept = {name: value for name, value in place.items() if name not in ("picture", "pins", "x", "y")}
    if not pins:
        return kept
    first = pins[0].picture
    return kept | {"picture": first, "pins": [_kept(pin, first) for pin in pins]}


def picture_file(name: object, pack: Pack) -> str:
    """The file of a reference picture, by its file name or its key; empty where the pack has no such."""
    for one in pack.references:
        if name and name in (one.file, one.key):
            return one.file
    return str(name) if name and name == pack.product.picture else ""


def in_thousandths(value: object) -> str:
    """The share of a picture's side as a place keeps it; empty for what is no number of thousandths."""
    # A whole number of a foreign journal may be too long to be divided.
    return f"{value / WHOLE:.{_DECIMALS}f}" if isinstance(value, int) and 0 <= value <= WHOLE else ""


def _kept(pin: Pin, first: str) -> list[str]:
    for value in (pin.x, pin.y):
        if not math.isfinite(value) or not 0.0 <= value <= 1.0:
            raise InputError(
                "pin.outside", "A pin lies on its picture or not at all.", "Nothing was changed."
            )
    spot = [f"{pin.x:.{_DECIMALS}f}", f"{pin.y:.{_DECIMALS}f}"]
    return spot if pin.picture == first else [*spot, pin.picture]


def _share(text: object) -> float | None:
    """A number from 0 to 1 written as text, else None."""
    if not isinstance(text, str):
        return None
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and 0.0 <= value <= 1.0 else None
