"""Grades given by comparison with a scale: how they are written, which is better, and what they equal.

Numbers of a scale are exact decimals so that limits and comparisons need nothing else: the grey scale goes
from 1 to 5 in half steps with 5 the best, ISO 2409 from 0 (best) to 5, ASTM D3359 method B from 5B (best) to
0B. ISO and ASTM count in opposite directions; a bare digit is therefore never read as an ASTM class.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from types import MappingProxyType

from inspector_app.domain.errors import InputError

GREY_SCALE = "grey_scale"
CROSS_CUT_ISO = "cross_cut_iso"
CROSS_CUT_ASTM = "cross_cut_astm"


@dataclass(frozen=True)
class GradeScale:
    """`grades` from the best to the worst, as written; `label` names the standards it belongs to."""

    key: str
    label: str
    grades: tuple[str, ...]
    high_is_good: bool

    def value(self, grade: str) -> Decimal:
        """The number of a grade as written in `grades`."""
        low, _dash, high = grade.rstrip("B").partition("-")
        return (Decimal(low) + Decimal(high)) / 2 if high else Decimal(low)

    def written(self, value: Decimal) -> str:
        """How a number is written as a grade ("4-5" for 4.5); the number itself between grades."""
        return next((grade for grade in self.grades if self.value(grade) == value), f"{value:f}")


SCALES: Mapping[str, GradeScale] = MappingProxyType(
    {
        GREY_SCALE: GradeScale(
            GREY_SCALE,
            "grey scale (ISO 105-A02, -A03; AATCC EP1, EP2)",
            ("5", "4-5", "4", "3-4", "3", "2-3", "2", "1-2", "1"),
            high_is_good=True,
        ),
        CROSS_CUT_ISO: GradeScale(
            CROSS_CUT_ISO, "ISO 2409", ("0", "1", "2", "3", "4", "5"), high_is_good=False
        ),
        CROSS_CUT_ASTM: GradeScale(
            CROSS_CUT_ASTM, "ASTM D3359 method B", ("5B", "4B", "3B", "2B", "1B", "0B"), high_is_good=True
        ),
    }
)

AREA_REMOVED: tuple[str, ...] = ("0 %", "≤ 5 %", "5–15 %", "15–35 %", "35–65 %", "> 65 %")
"""Part of the cross-cut area flaked off, by ISO class; ASTM class 5B is ISO 0, and so on."""

_DASHES = re.compile("[\u2010-\u2015\u2212\ufe63\u301c~/]")


def scale_of(key: str) -> GradeScale:
    """Raises InputError `grade.unknown_scale`."""
    if key not in SCALES:
        raise InputError(
            "grade.unknown_scale",
            f"{key!r} is no scale of grades here; allowed: {', '.join(SCALES)}.",
            "Correct the standards pack.",
            value=key,
        )
    return SCALES[key]


def parse_grade(text: str, scale: GradeScale) -> Decimal | None:
    """The number of a grade as typed, None when nothing was.

    The grey scale reads "4-5", "4/5", "4.5" and "4,5" alike. Raises InputError `grade.not_a_grade`, for a
    class of the opposite cross-cut scale with the class it would be.
    """
    plain = _DASHES.sub("-", "".join(unicodedata.normalize("NFKC", text).split())).upper()
    if not plain:
        return None
    if scale.key == GREY_SCALE and re.fullmatch("[1-5][.,][05]", plain):
        plain = f"{plain[0]}-{int(plain[0]) + 1}" if plain[2] == "5" else plain[0]
    if plain in scale.grades:
        return scale.value(plain)
    raise InputError(
        "grade.not_a_grade",
        f"{text.strip()[:40]!r} is no grade of {scale.label}; allowed: {', '.join(scale.grades)}.",
        _other_scale(plain, scale) or "Give one of the grades; compare with the scale.",
        value=text.strip()[:40],
        allowed=", ".join(scale.grades),
    )


def _other_scale(plain: str, scale: GradeScale) -> str:
    if scale.key == CROSS_CUT_ISO and plain in SCALES[CROSS_CUT_ASTM].grades:
        return f"{plain} is a class of ASTM D3359; in ISO 2409 it is {iso_of_astm(plain)}."
    if scale.key == CROSS_CUT_ASTM and plain in SCALES[CROSS_CUT_ISO].grades:
        return f"Write the B: {plain}B. If {plain} is a class of ISO 2409, it is {5 - int(plain)}B here."
    return ""


def iso_of_astm(grade: str) -> str:
    """The class of ISO 2409 with the same part of the area removed as a class of ASTM D3359 method B."""
    return str(5 - int(grade[0]))
