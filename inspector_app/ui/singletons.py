"""Keeps None, True and False alive under Python 3.11 while PySide6 is in use.

PySide6 6.12 hands them out without counting, as is right from Python 3.12 on, where they are never freed.
Under Python 3.11 nearly every call gives one reference too many back, and after some ten thousand calls, in
half an hour of work, the interpreter ends itself ("none_dealloc: deallocating None").
"""

from __future__ import annotations

import sys

ENOUGH = sys.maxsize >> 3
"""More references than any session gives back, and far from an overflow."""


def keep_singletons() -> None:
    """Give them references to spare, once; does nothing where they are never freed."""
    if sys.version_info >= (3, 12) or sys.implementation.name != "cpython":
        return
    import ctypes

    for singleton in (None, True, False, NotImplemented):
        if sys.getrefcount(singleton) < ENOUGH:
            # The count is the first field of every object (Include/object.h).
            ctypes.c_ssize_t.from_address(id(singleton)).value += 2 * ENOUGH
