"""Whether an expected barcode text can exist in its symbology: length, characters, check digit."""

from __future__ import annotations

SYMBOLOGIES = ("EAN-13", "EAN-8", "UPC-A", "ITF-14", "Code 128", "Code 39", "QR Code", "Data Matrix")
"""Names as the barcode reader reports them (zxing-cpp)."""

_DIGITS = {"EAN-13": 13, "EAN-8": 8, "UPC-A": 12, "ITF-14": 14}


def check_digit(digits: str) -> str:
    """GS1 check digit of the digits before it: weights 3 and 1 from the right (GS1 General Specifications
    7.9).
    """
    total = sum(int(digit) * (3 if place % 2 == 0 else 1) for place, digit in enumerate(reversed(digits)))
    return str(-total % 10)


def barcode_fault(symbology: str, text: str) -> str | None:
    """What was expected of `text`, or None when it is possible."""
    length = _DIGITS.get(symbology)
    if length is None:
        # the matrix codes can hold any text
        possible = text.isascii() or symbology in ("QR Code", "Data Matrix")
        return None if possible else f"ASCII text for {symbology}"
    if len(text) != length or not (text.isascii() and text.isdigit()):
        return f"{length} digits for {symbology}"
    digit = check_digit(text[:-1])
    return None if text[-1] == digit else f"the check digit {digit} at the end"
