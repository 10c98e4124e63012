"""Which cartons to open and which items to draw, from a given seed, so that anybody can check it.

The draw. Each candidate gets the SHA-256 of the text `SEED:CANDIDATE` (UTF-8, no line end; the seed in
lower-case hexadecimal exactly as the report prints it). Candidates sorted by that digest, ascending, are the
draw order; the first k of them are a draw of k. To check carton 17 of seed 6f2c by hand:

    printf '6f2c:17' | sha256sum

Drawing more later keeps the first picks, and the order of the candidate list does not matter.
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterable
from math import isqrt

from inspector_app.domain.errors import InputError


def cartons_to_open(cartons: int, n: int = 0, per_carton: int | None = None) -> int:
    """At least the square root of the number of cartons, rounded up, and enough of them to hold `n` items.

    A rule of the trade, in no ISO table; it does not change n. `per_carton` is the number of items in a
    carton, when known. Raises InputError `draw.no_cartons` or `draw.not_enough_items`.
    """
    if cartons < 1:
        raise InputError(
            "draw.no_cartons",
            f"{cartons} cartons cannot be drawn from.",
            "Enter the number of packed cartons, 1 or more.",
            value=cartons,
        )
    root = isqrt(cartons - 1) + 1
    if per_carton is None:
        return root
    if per_carton < 1 or cartons * per_carton < n:
        raise InputError(
            "draw.not_enough_items",
            f"{cartons} cartons of {per_carton} hold fewer than the {n} items of the sample.",
            "Check the carton content, or draw from what is not packed as well.",
            cartons=cartons,
            per_carton=per_carton,
            n=n,
        )
    return max(root, -(-n // per_carton))


def draw_order(seed_hex: str, items: Iterable[int | str]) -> tuple[str, ...]:
    """All candidates, as text, in the order in which they are drawn (see the module's text).

    Raises InputError `draw.bad_seed` when the seed is not hexadecimal, `draw.duplicate_item` when two
    candidates have the same name.
    """
    seed = seed_hex.strip().lower()
    if not re.fullmatch("[0-9a-f]+", seed):
        raise InputError(
            "draw.bad_seed",
            f'"{seed_hex}" is not a seed.',
            "A seed is a hexadecimal number: digits 0 to 9 and letters a to f.",
            value=seed_hex,
        )
    names = [str(item) for item in items]
    if len(set(names)) != len(names):
        twice = next(name for name in names if names.count(name) > 1)
        raise InputError(
            "draw.duplicate_item",
            f'"{twice}" is twice in the list to draw from.',
            "Give each item a name of its own.",
            value=twice,
        )
    return tuple(sorted(names, key=lambda name: hashlib.sha256(f"{seed}:{name}".encode()).digest()))


def spread(n: int, cartons: int) -> tuple[int, ...]:
    """`n` items over that many opened cartons, as evenly as it goes, larger counts first.

    20 over 8 is 3 3 3 3 2 2 2 2. Raises InputError `draw.no_cartons`.
    """
    if cartons < 1:
        raise InputError(
            "draw.no_cartons",
            f"{n} items cannot be spread over {cartons} cartons.",
            "Open 1 carton or more.",
            value=cartons,
        )
    each, more = divmod(n, cartons)
    return (each + 1,) * more + (each,) * (cartons - more)
