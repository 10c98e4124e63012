"""Report numbers that are unique without a network, and can be read over the phone.

`AKD-7QK3ZM-0042-H`: brand prefix, six characters of the installation's id (30 bits of its key's hash), a
counter that the installation never uses twice, and a check character by ISO/IEC 7064 MOD 37,36.
"""

from __future__ import annotations

_ALPHABET = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"


def report_number(prefix: str, device_id: str, counter: int) -> str:
    """The number of an installation's `counter`-th report; `device_id` as `crypto.signing_keys` makes it."""
    body = f"{prefix.upper()}-{device_id[1:7].upper()}-{counter:04d}"
    return f"{body}-{check_character(body)}"


def check_character(text: str) -> str:
    """ISO/IEC 7064 MOD 37,36 over the letters and digits of `text`."""
    product = 36
    for character in text.upper():
        if character not in _ALPHABET:
            continue
        total = (product + _ALPHABET.index(character)) % 36 or 36
        product = total * 2 % 37
    return _ALPHABET[(37 - product) % 36]


def is_report_number(text: str) -> bool:
    """Whether the check character fits."""
    body, _, check = text.strip().upper().rpartition("-")
    return bool(body) and check == check_character(body)
