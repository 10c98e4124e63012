"""Lengths in a photo: a dimension line reckoned with another one whose length is known.

True only in the plane of the known length, seen squarely; the interface and the report say so. What is stated
besides is how well a person places the ends of a line: each within a thousandth of the picture's longer edge
(rectangular, coverage factor 2; JCGM 100:2008, 4.3.7).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import replace
from decimal import ROUND_CEILING, ROUND_HALF_EVEN, Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.markup import Layer, Point
from inspector_app.domain.measurement.quantity import parse_quantity

PLACED_WITHIN = 0.001
_SPREAD = 2 * math.sqrt(2) * PLACED_WITHIN / math.sqrt(3)
"""Expanded uncertainty of a line's length, in longer edges."""


def known_length(text: str) -> str:
    """What was typed as "100 mm". A number alone is in millimetres.

    Raises InputError `markup.bad_length`.
    """
    try:
        quantity = parse_quantity(text, "mm")
    except InputError as error:
        raise _bad_length(text) from error
    if quantity is None or quantity.typed <= 0:
        raise _bad_length(text)
    return quantity.text


def _bad_length(text: str) -> InputError:
    return InputError(
        "markup.bad_length",
        f'"{text.strip()[:40]}" is no length.',
        'Type a number and a unit, such as "100 mm" or "4 in".',
        value=text.strip()[:40],
    )


def reckoned(points: tuple[Point, ...], scale: Layer, width: int, height: int) -> str:
    """The length between two points as "42.3 ± 0.3 mm", by `scale`, in a picture of so many pixels.

    Both figures end at the first digit of the uncertainty, which is rounded up.
    """
    number, _, unit = scale.value.partition(" ")
    line, known = _length(points, width, height), _length(scale.points, width, height)
    value = float(number) * line / known
    edge = _SPREAD * max(width, height)
    spread = Decimal(value * math.hypot(edge / line, edge / known))
    step = Decimal(1).scaleb(spread.adjusted())
    spread = spread.quantize(step, ROUND_CEILING)
    if spread.adjusted() > step.adjusted():  # 0.96 became 1.0
        step = step.scaleb(1)
    places = max(0, -step.adjusted())
    rounded = (Decimal(value) / step).quantize(Decimal(1), ROUND_HALF_EVEN) * step
    if not rounded:
        return f"< {spread + spread:.{places}f} {unit}"
    return f"{rounded:.{places}f} ± {spread:.{places}f} {unit}"


def reckon(layers: Sequence[Layer], width: int, height: int) -> tuple[Layer, ...]:
    """Every dimension whose length was not typed, reckoned anew: with the known length it was reckoned with,
    else with the first there is; without any it says nothing.
    """
    known = [one for one in layers if one.kind == "dimension" and one.value and not one.scale]
    by_id = {one.id: one for one in known}
    found: list[Layer] = []
    for layer in layers:
        if layer.kind != "dimension" or layer.id in by_id:
            found.append(layer)
        elif known:
            scale = by_id.get(layer.scale, known[0])
            value = reckoned(layer.points, scale, width, height)
            found.append(replace(layer, value=value, scale=scale.id))
        else:
            found.append(replace(layer, value="", scale=""))
    return tuple(found)


def _length(points: tuple[Point, ...], width: int, height: int) -> float:
    (x0, y0), (x1, y1) = points[0], points[-1]
    return math.hypot((x1 - x0) * width, (y1 - y0) * height)
