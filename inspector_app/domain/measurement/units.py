"""Units of measured values and the exact factors between them.

Factors are the defined ones (1 in = 25.4 mm, 1 lb = 453.59237 g, standard gravity 9.80665 m/s²), as
fractions: nothing is rounded before the last step, and then only when the exact result has no end
(`convert`). Shore A and Shore D, or litres and kilograms, are different quantities: no conversion between
them exists here.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from inspector_app.domain.errors import InputError

PLACES = 24
"""Decimals kept of a conversion whose exact result never ends, rounded half to even.

Enough that no such rounding moves a value onto or across a limit: between two quantities of at most nine
decimals the exact difference, if not 0, is at least 1 / (8896443230521 * 10^9); N and lbf are the worst pair.
"""


@dataclass(frozen=True)
class Unit:
    """`quantity` names what may be converted into what; a value in the base unit is value * factor + offset.

    `spellings` are further ways to write it behind a number; upper and lower case differ (mW, MW).
    """

    symbol: str
    quantity: str
    factor: Fraction = Fraction(1)
    offset: Fraction = Fraction(0)
    spellings: tuple[str, ...] = ()


_INCH = Fraction(254, 10)
_POUND = Fraction(45359237, 100_000)
_GRAVITY = Fraction(980665, 100_000)

_ALL = (
    Unit("mm", "length"),
    Unit("µm", "length", Fraction(1, 1000), spellings=("um",)),
    Unit("cm", "length", Fraction(10)),
    Unit("m", "length", Fraction(1000)),
    Unit("in", "length", _INCH, spellings=("inch", "inches", "in.", '"', "″", "”")),
    Unit("ft", "length", _INCH * 12, spellings=("feet", "foot")),
    Unit("yd", "length", _INCH * 36, spellings=("yard", "yards")),
    Unit("g", "mass"),
    Unit("mg", "mass", Fraction(1, 1000)),
    Unit("kg", "mass", Fraction(1000)),
    Unit("oz", "mass", _POUND / 16),
    Unit("lb", "mass", _POUND, spellings=("lbs",)),
    Unit("ml", "volume", spellings=("mL",)),
    Unit("l", "volume", Fraction(1000), spellings=("L",)),
    Unit("N", "force"),
    Unit("kN", "force", Fraction(1000)),
    Unit("gf", "force", _GRAVITY / 1000),
    Unit("kgf", "force", _GRAVITY),
    Unit("lbf", "force", _GRAVITY * _POUND / 1000),
    Unit("N·m", "torque", spellings=("Nm", "N.m", "N*m")),
    Unit("°C", "temperature", spellings=("degC", "C")),
    Unit("°F", "temperature", Fraction(5, 9), Fraction(-160, 9), spellings=("degF", "F")),
    Unit("K", "temperature", Fraction(1), Fraction(-27315, 100)),
    Unit("Δ°C", "temperature difference", spellings=("°C", "degC", "C", "K", "ΔK")),
    Unit("Δ°F", "temperature difference", Fraction(5, 9), spellings=("°F", "degF", "F")),
    Unit("s", "time", spellings=("sec",)),
    Unit("min", "time", Fraction(60)),
    Unit("h", "time", Fraction(3600)),
    Unit("lx", "illuminance", spellings=("lux",)),
    Unit("%", "percent"),
    Unit("pH", "pH"),
    Unit("Shore A", "Shore A hardness", spellings=("HA",)),
    Unit("Shore D", "Shore D hardness", spellings=("HD",)),
    Unit("pcs", "count", spellings=("pc",)),
    Unit("ΔE", "colour difference", spellings=("dE",)),
)
UNITS = {unit.symbol: unit for unit in _ALL}
"""Every unit with a meaning here, by its symbol. Any other unit of a pack is never converted."""


def spelled(text: str) -> str:
    """One spelling of a unit: "㎜" is "mm", "℃" is "°C", spaces do not count. Case does: mW is not MW."""
    return "".join(unicodedata.normalize("NFKC", text).split())


_SYMBOLS = {spelled(symbol): unit for symbol, unit in UNITS.items()}


def unit_of(symbol: str) -> Unit:
    """The unit of that symbol; a unit this program does not know is a quantity of its own."""
    return _SYMBOLS.get(spelled(symbol)) or Unit(symbol, f"custom {spelled(symbol)}")


def typed_unit(text: str, point: Unit) -> Unit | None:
    """The unit written behind a number, among those of the point's quantity; None: none of them."""
    wanted = spelled(text)
    if wanted == spelled(point.symbol):
        return point
    for unit in _ALL:
        if unit.quantity == point.quantity and wanted in map(spelled, (unit.symbol, *unit.spellings)):
            return unit
    return None


def siblings(unit: Unit) -> tuple[str, ...]:
    """Symbols of the other units of the same quantity."""
    return tuple(u.symbol for u in _ALL if u.quantity == unit.quantity and u.symbol != unit.symbol)


def exact_value(value: Decimal, source: Unit, target: Unit, *, difference: bool = False) -> Fraction:
    """`value` in another unit, exactly.

    `difference`: the value is one (a deviation, an uncertainty), so zero points do not matter: 9 °F are 5 °C.
    Raises InputError `unit.no_conversion` between different quantities.
    """
    if source.quantity != target.quantity:
        raise InputError(
            "unit.no_conversion",
            f"{source.symbol} cannot be converted to {target.symbol}: they measure different things.",
            "Measure in the unit of the point.",
            source=source.symbol,
            target=target.symbol,
        )
    exact = Fraction(value) * source.factor
    if not difference:
        exact += source.offset - target.offset
    return exact / target.factor


def convert(value: Decimal, source: Unit, target: Unit, *, difference: bool = False) -> Decimal:
    """`exact_value` as a decimal: exact where it ends, else rounded half to even to 24 decimals."""
    if source == target:
        return value
    return decimal_of(exact_value(value, source, target, difference=difference))


def is_finite(value: Fraction) -> bool:
    """Whether a fraction has an exact decimal."""
    rest = value.denominator
    for prime in (2, 5):
        while rest % prime == 0:
            rest //= prime
    return rest == 1


def decimal_of(value: Fraction) -> Decimal:
    """The decimal of a fraction with as few digits as it needs; 24 decimals, half to even, where it never
    ends. The caller's decimal context does not matter.
    """
    if is_finite(value):
        places = 0
        while (value * 10**places).denominator != 1:
            places += 1
        digits = int(value * 10**places)
    else:
        places, digits = PLACES, round(value * 10**PLACES)
    sign, magnitude = int(digits < 0), abs(digits)
    return Decimal((sign, tuple(map(int, str(magnitude))), -places))
