"""ISTA 1A and 2A drop test: the height for a carton's gross mass, and the ten drops in their order.

Bands of mass are half-open, so that no mass falls between two of them: 9.5 kg belongs to "below 10", and
10 kg to the next. The last band holds its upper end, since the procedures are for cartons of up to 68 kg
(150 lb). The published table has a column in pounds that is not the converted kilograms; what was weighed in
pounds is looked up there.

Faces are numbered as ISTA does, looking at one end with the manufacturer's joint on the right: 1 top, 2 right
side, 3 bottom, 4 left side, 5 near end, 6 far end (recalled, no source at hand).

Sources: http://blog.v-trust.com/carton-drop-test-5-things-you-may-not-know,
https://scribd.com/doc/304153378/Carton-Drop-Test, and a third table that agrees with both.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import combinations
from types import MappingProxyType

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.quantity import parse_quantity

DROPS = 10
CORNER = (2, 3, 5)
"""The corner to take when the most fragile one is not known: bottom, right, near end, beside the joint."""

_BANDS_KG = (10, 19, 28, 45, 68)
_BANDS_LB = (21, 41, 61, 100, 150)
_HEIGHTS: Mapping[str, tuple[tuple[int, int], ...]] = MappingProxyType(
    {
        "1A": ((760, 30), (610, 24), (460, 18), (310, 12), (200, 8)),
        "2A": ((970, 38), (810, 32), (660, 26), (510, 20), (310, 12)),
    }
)
PROCEDURES = tuple(_HEIGHTS)
_HEAVIER = {"1A": "1B", "2A": "2B"}
_AXES = {1: "z", 3: "z", 2: "y", 4: "y", 5: "x", 6: "x"}
"""The direction a face looks in: x along the length, y across, z up."""


@dataclass(frozen=True)
class DropHeight:
    """Height for a mass: `low` and `high` bound its band in `unit` (kg or lb), `mass` as weighed."""

    procedure: str
    mass: Decimal
    unit: str
    low: int
    high: int
    millimetres: int
    inches: int


@dataclass(frozen=True)
class Drop:
    """One of the ten. `kind` corner | edge | face; `rank` says which of its kind, as in the procedure:
    corner; shortest, next, longest; smallest, smallest_opposite, medium, ... `faces` are the numbers of the
    faces that meet there, empty where that needs the dimensions.
    """

    number: int
    kind: str
    rank: str
    faces: tuple[int, ...] = ()

    @property
    def key(self) -> str:
        """Key of its step."""
        return f"drop-{self.number}"

    @property
    def place(self) -> str:
        """The faces as ISTA writes them: "2-3-5"."""
        return "-".join(map(str, self.faces))


def drop_height(mass: str | Decimal, procedure: str = "1A", *, unit: str = "kg") -> DropHeight:
    """The height for a gross mass: a decimal in `unit`, or text that may name kg, g, lb or oz.

    Raises InputError `drop.unknown_procedure`, `drop.bad_mass`, `drop.too_heavy`, and what `parse_quantity`
    raises for a text that is no mass.
    """
    if procedure not in _HEIGHTS:
        raise InputError(
            "drop.unknown_procedure",
            f"{procedure!r} is no drop procedure here; allowed: {', '.join(PROCEDURES)}.",
            "ISTA 1B and 2B are for cartons above 68 kg.",
            value=procedure,
        )
    weighed, unit = _weighed(mass, unit)
    bounds = _BANDS_LB if unit == "lb" else _BANDS_KG
    if weighed > bounds[-1]:
        raise InputError(
            "drop.too_heavy",
            f"A carton of {weighed:f} {unit} is above {bounds[-1]} {unit}, where ISTA {procedure} ends.",
            f"ISTA {_HEAVIER[procedure]} is for heavier cartons; agree on the test with the client.",
            mass=f"{weighed:f}",
            unit=unit,
            limit=bounds[-1],
            procedure=procedure,
            other=_HEAVIER[procedure],
        )
    index = min(sum(weighed >= bound for bound in bounds), len(bounds) - 1)
    low = bounds[index - 1] if index else 0
    millimetres, inches = _HEIGHTS[procedure][index]
    return DropHeight(procedure, weighed, unit, low, bounds[index], millimetres, inches)


def bands(procedure: str = "1A") -> tuple[tuple[int, int, int, int, int, int], ...]:
    """The table: from and up to kg, from and up to lb, height in mm, in inches."""
    return tuple(
        ((0, *_BANDS_KG)[i], _BANDS_KG[i], (0, *_BANDS_LB)[i], _BANDS_LB[i], *_HEIGHTS[procedure][i])
        for i in range(len(_BANDS_KG))
    )


def _weighed(mass: str | Decimal, unit: str) -> tuple[Decimal, str]:
    value: Decimal | None
    if isinstance(mass, str):
        quantity = parse_quantity(mass, unit)
        value = quantity.value if quantity else None
        if quantity is not None and quantity.typed_unit in ("lb", "kg"):
            value, unit = quantity.typed, quantity.typed_unit
    else:
        value = mass
    if value is None or not value.is_finite() or value <= 0:
        raise InputError(
            "drop.bad_mass",
            f"{str(mass).strip()[:40]!r} is no gross mass of a carton.",
            "Weigh the packed carton and give its mass, such as 11.6 kg or 25.5 lb.",
            value=str(mass)[:40],
        )
    return value, unit


def drops(
    dimensions: tuple[Decimal, Decimal, Decimal] | None = None, corner: Sequence[int] = CORNER
) -> tuple[Drop, ...]:
    """The ten drops in order; with length, width and height of the carton every edge and face is named.

    Edges of equal length and faces of equal area come by their numbers. Raises InputError
    `drop.bad_corner`, `drop.bad_dimensions`.
    """
    faces = tuple(sorted(corner))
    if len(faces) != 3 or {_AXES.get(face) for face in faces} != {"x", "y", "z"}:
        raise InputError(
            "drop.bad_corner",
            f"{'-'.join(map(str, corner))!r} is no corner of a carton.",
            "Three faces meet in one: 1 or 3, 2 or 4, and 5 or 6, as in 2-3-5.",
            value="-".join(map(str, corner)),
        )
    edges: list[tuple[int, ...]] = [()] * 3
    sides: list[tuple[int, ...]] = [()] * 6
    if dimensions is not None:
        if any(not side.is_finite() or side <= 0 for side in dimensions):
            raise InputError(
                "drop.bad_dimensions",
                "Length, width and height of a carton are greater than 0.",
                "Measure the carton outside, or leave all three empty.",
            )
        length = dict(zip("xyz", dimensions, strict=True))
        edges = sorted(combinations(faces, 2), key=lambda pair: length[_along(pair)])
        by_area = sorted("zyx", key=lambda axis: -length[axis])  # the longer its axis, the smaller a face
        sides = [(face,) for axis in by_area for face in sorted(_AXES) if _AXES[face] == axis]
    ranks = ("shortest", "next", "longest")
    sizes = ("smallest", "smallest_opposite", "medium", "medium_opposite", "largest", "largest_opposite")
    return (
        Drop(1, "corner", "corner", faces),
        *(Drop(2 + i, "edge", rank, edges[i]) for i, rank in enumerate(ranks)),
        *(Drop(5 + i, "face", size, sides[i]) for i, size in enumerate(sizes)),
    )


def _along(faces: Sequence[int]) -> str:
    """The direction in which the edge between two faces runs."""
    return ({"x", "y", "z"} - {_AXES[face] for face in faces}).pop()
