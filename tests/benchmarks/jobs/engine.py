"""The sampling engine in a process that has done nothing else yet."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager


@contextmanager
def first_plan() -> Iterator[Callable[[], int]]:
    """The first plan of a process, which makes the tables."""
    from inspector_app.domain.sampling import attribute_plan

    def work() -> int:
        attribute_plan(3000, "II", "2.5")
        return 1

    yield work


@contextmanager
def first_dictionary() -> Iterator[Callable[[], int]]:
    """A dictionary of all cells made from lines as printed, and one look-up in it."""
    from tests.unit.sampling.slow_tables import AQLS, NORMAL

    def work() -> int:
        cells = {}
        for line in NORMAL.strip().splitlines():
            letter, *tokens = line.split()
            column = -1
            for token in tokens[1:]:
                column += int(token[:-1]) if token[-1] in "v^" else 1
                cells[letter, AQLS[column]] = (tokens[0], token)
        if cells["K", "2.5"] != ("125", "7"):
            raise AssertionError("the printed table was read wrongly")
        return 1

    yield work
