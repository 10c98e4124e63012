"""Passphrases: suggesting one that can be remembered, and saying how strong a chosen one is."""

from __future__ import annotations

import math
import re

from inspector_app.crypto.slots import MIN_PASSPHRASE_LENGTH, make_passphrase
from inspector_app.crypto.words import WORDS


def suggest() -> str:
    """Six words drawn by the system's random source: 60 bits, and behind Argon2id enough for many years."""
    return make_passphrase()


def strength(passphrase: str) -> str:
    """ "short", "weak", "fair" or "strong": a rough estimate of bits, on the careful side.

    Words of the list count 10 bits each, other words of letters 12, anything else by the kinds of characters;
    repeated words and characters count once.
    """
    text = passphrase.strip()
    if len(text) < MIN_PASSPHRASE_LENGTH:
        return "short"
    words = set(re.split(r"[\s\-_.,]+", text.lower()))
    bits = sum(_bits(word) for word in words)
    if bits < 36:
        return "weak"
    return "fair" if bits < 50 else "strong"


def _bits(word: str) -> float:
    if word in _KNOWN:
        return 10
    if word.isalpha() and len(word) < 12:
        return min(12.0, 2.6 * len(set(word)))
    alphabet = sum(
        size
        for size, kind in ((26, str.islower), (26, str.isupper), (10, str.isdigit))
        if any(kind(character) for character in word)
    )
    alphabet += 20 if any(not character.isalnum() for character in word) else 0
    # What people choose is far from random: a third of the bits that the alphabet allows.
    return len(set(word)) * math.log2(max(alphabet, 2)) * 0.6


_KNOWN = frozenset(WORDS)
