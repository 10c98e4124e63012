"""The one thing a draw rests on: names sorted by the SHA-256 of seed and name (see `draw`)."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from functools import partial

from inspector_app.domain.errors import InputError


def draw_order(seed_hex: str, items: Iterable[int | str]) -> tuple[str, ...]:
    """All candidates, as text, in the order in which they are drawn (see the module's text).

    Raises InputError `draw.bad_seed`, and `draw.duplicate_item` when two candidates have the same name.
    """
    seed = checked_seed(seed_hex)
    names = [str(item) for item in items]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(
            "draw.duplicate_item",
            f'"{twice}" is twice in the list to draw from.',
            "Give each item a name of its own.",
            value=twice,
        )
    return tuple(sorted(names, key=partial(digest, seed)))


def checked_seed(text: str) -> str:
    """The seed as it is hashed: a hexadecimal number in lower case, any other text as it is.

    Raises InputError `draw.bad_seed` for what cannot be typed again with certainty.
    """
    seed = text.strip()
    if re.fullmatch("[0-9a-fA-F]+", seed):
        seed = seed.lower()
    if not re.fullmatch(r"[0-9A-Za-z._-]{1,64}", seed):
        raise InputError(
            "draw.bad_seed",
            f'"{text}" is not a seed.',
            "A seed has 1 to 64 of the digits 0 to 9, the letters a to z and A to Z, and . _ -",
            value=text,
        )
    return seed


def digest(seed: str, name: str) -> bytes:
    """What a name is sorted by."""
    return hashlib.sha256(f"{seed}:{name}".encode()).digest()
