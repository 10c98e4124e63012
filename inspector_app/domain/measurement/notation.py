"""Tolerances, uncertainties and conversions as people write them, in figures and units alone: no language.

Used by the window and by reports, so that both write the same. Limits are never rounded.
"""

from __future__ import annotations

from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import Uncertainty
from inspector_app.domain.measurement.quantity import parse_quantity
from inspector_app.domain.measurement.tolerance import Tolerance

MINUS = "\N{MINUS SIGN}"
MORE_PLACES = 3
"""Decimals shown of a converted value, beyond those of its point."""


def decimal_text(value: Decimal, decimals: int) -> str:
    """A value with a fixed number of decimals and a real minus sign."""
    return f"{value:.{decimals}f}".replace("-", MINUS)


def exact_text(value: Decimal, decimals: int) -> str:
    """A limit with at least so many decimals, and all it has: a rounded limit would be another one."""
    exponent = value.normalize().as_tuple().exponent
    return decimal_text(value, max(decimals, -exponent if isinstance(exponent, int) else 0))


def shown_text(value: Decimal, decimals: int) -> str:
    """A reading with the digits it has, at most three more than its point has decimals."""
    exponent = value.as_tuple().exponent
    places = -exponent if isinstance(exponent, int) else 0
    return decimal_text(value, min(max(places, 0), decimals + MORE_PLACES))


def signed_text(value: Decimal, decimals: int) -> str:
    """A deviation with its sign: "+0.02", "−0.10", "0.00"."""
    text = shown_text(value, decimals)
    return f"+{text}" if value > 0 else text


def tolerance_text(tolerance: Tolerance, decimals: int, unit: str) -> str:
    """ "54.20 +0.10 / −0.05 mm", "73.00 ± 0.30 mm", "250.0 g ± 4 %", "≥ 500 ml"; where the deviation from the
    nominal is read, "Δ ± 0.10 mm (54.20 mm)". "" without limits.
    """
    text = _limits_text(tolerance, decimals, unit)
    if not text or not tolerance.reads_deviation or tolerance.nominal is None:
        return text
    return f"Δ {text} ({decimal_text(tolerance.nominal, decimals)} {unit}".strip() + ")"


def _limits_text(tolerance: Tolerance, decimals: int, unit: str) -> str:
    low, high = tolerance.lower, tolerance.upper
    signs = _signs(tolerance, decimals, unit)
    if signs:
        nominal = _nominal(tolerance, decimals)
        if _in_percent(tolerance):
            start = f"{nominal} {unit}".strip() if nominal else ""
            return f"{start} {signs}".strip()
        text = f"{nominal} {signs}".strip()
    elif low is not None and high is not None:
        text = f"{exact_text(low, decimals)} … {exact_text(high, decimals)}"
    elif low is not None:
        text = f"≥ {exact_text(low, decimals)}"
    elif high is not None:
        text = f"≤ {exact_text(high, decimals)}"
    else:
        return ""
    return f"{text} {unit}".strip()


def _nominal(tolerance: Tolerance, decimals: int) -> str:
    if tolerance.reads_deviation or tolerance.nominal is None:
        return ""
    return decimal_text(tolerance.nominal, decimals)


def _in_percent(tolerance: Tolerance) -> bool:
    return tolerance.plus_percent is not None or tolerance.minus_percent is not None


def _signs(tolerance: Tolerance, decimals: int, unit: str) -> str:
    """ "± 0.30", "+0.10 / −0.05", "+4 % / −2.5 %", "+4 % / −0.50 mm"; "" unless both sides are given so."""

    def side(absolute: Decimal | None, share: Decimal | None) -> str:
        if share is not None:
            return f"{share.normalize():f} %"
        text = "" if absolute is None else decimal_text(absolute, decimals)
        return f"{text} {unit}".strip() if text and _in_percent(tolerance) else text

    plus = side(tolerance.plus, tolerance.plus_percent)
    minus = side(tolerance.minus, tolerance.minus_percent)
    if not plus or not minus or tolerance.min is not None or tolerance.max is not None:
        return ""
    return f"± {plus}" if plus == minus else f"+{plus} / {MINUS}{minus}"


def uncertainty_text(uncertainty: Uncertainty, unit: str) -> str:
    """ "U = 0.1 mm (k = 2)" or "u = 0.02 mm"."""
    symbol = "u" if uncertainty.k is None else "U"
    factor = "" if uncertainty.k is None else f" (k = {uncertainty.k:f})"
    return f"{symbol} = {uncertainty.value:f} {unit}".strip() + factor


def conversion_text(raw: str, value: Decimal, unit: str, decimals: int, *, difference: bool = False) -> str:
    """ "0.4 in = 10.16 mm", with ≈ where the value has more digits than are shown; "" when `raw` was typed in
    the unit of the point, or is no reading.
    """
    try:
        typed = parse_quantity(raw, unit, difference=difference)
    except InputError:
        return ""
    if typed is None or not typed.converted:
        return ""
    shown = round(value, decimals + MORE_PLACES)
    equals = "=" if shown == value else "≈"
    text = f"{value if shown == value else shown:f}"
    return f"{typed.text} {equals} {text} {unit}".replace("-", MINUS)


def number_text(raw: str, unit: str, decimals: int) -> str:
    """A typed reading as a number in `unit`, with what was typed behind it where that was another unit:
    "80.1", "73.66 (2.9 in)". What is no reading stays as it is.
    """
    try:
        typed = parse_quantity(raw, unit)
    except InputError:
        return raw
    if typed is None:
        return raw
    if not typed.converted:
        return f"{typed.typed:f}".replace("-", MINUS)
    return f"{shown_text(typed.value, decimals)} ({typed.text})".replace("-", MINUS)


def percent_text(probability: float) -> str:
    """A probability in percent with one decimal; never "100" or "0" for what is only nearly so."""
    if 0.9995 <= probability < 1:
        return "> 99.9"
    if 0 < probability < 0.0005:
        return "< 0.1"
    return f"{100 * probability:.1f}"
