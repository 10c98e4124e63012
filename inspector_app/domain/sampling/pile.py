"""One part of a lot while it is drawn from: its cartons in draw order, and how many pieces each has given."""

from __future__ import annotations

import heapq
from dataclasses import dataclass

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.order import draw_order
from inspector_app.domain.sampling.strata import MOST, Stratum


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


@dataclass(frozen=True, slots=True)
class DrawnCarton:
    """A carton to open. `takes`: pieces that each step takes; `order`: positions in the order drawn, () when
    it is not known what the carton holds (`content` 0).
    """

    stratum: str
    number: int
    content: int
    takes: tuple[int, ...]
    order: tuple[int, ...] = ()

    @property
    def take(self) -> int:
        return sum(self.takes)

    @property
    def positions(self) -> tuple[int, ...]:
        """Which pieces of the carton to take, ascending."""
        return tuple(sorted(self.order))

    def added(self, step: int) -> tuple[int, ...]:
        """Positions, ascending, that this step takes; 0 for each whose position is not known."""
        start = sum(self.takes[:step])
        found = self.order[start : start + self.takes[step]]
        return tuple(sorted(found)) or (0,) * self.takes[step]


class Pile:
    """One stratum while it is drawn from."""

    def __init__(self, seed: str, part: Stratum) -> None:
        self.part = part
        self._seed = seed
        self._order = [
            int(name.rpartition("/")[2]) for name in draw_order(seed, map(part.name, part.numbers))
        ]
        self._taken: list[int] = []
        self._takes: list[tuple[int, ...]] = []
        # Where only the total is known a carton holds that share of it, rounded down, until all are open.
        self._room = 0 if part.items or part.loose else part.size // part.cartons

    def take(self, total: int, opened: int, *, spread_out: bool) -> None:
        """Carry on to `total` pieces with at least `opened` cartons open."""
        before = [*self._taken]
        self._open(opened)
        if spread_out:
            numbers = sorted(range(opened), key=self._order.__getitem__)
            for index, count in zip(numbers, spread(total, opened), strict=True):
                self._taken[index] += count
        else:
            self._fill(total - sum(self._taken))
        before += [0] * (len(self._taken) - len(before))
        added = tuple(now - then for now, then in zip(self._taken, before, strict=True))
        self._takes.append(added)

    def _fill(self, missing: int) -> None:
        queue = [(taken, index) for index, taken in enumerate(self._taken) if taken < self._limit(index)]
        heapq.heapify(queue)
        while missing:
            if not queue:
                self._widen()
                queue = [(n, index) for index, n in enumerate(self._taken) if n < self._limit(index)]
                continue
            taken, index = queue[0]
            self._taken[index] = taken + 1
            missing -= 1
            if taken + 1 < self._limit(index):
                heapq.heapreplace(queue, (taken + 1, index))
            else:
                heapq.heappop(queue)

    def _widen(self) -> None:
        """Open one more carton; when all are open, those of unknown content may hold one piece more."""
        if len(self._taken) < len(self._order):
            self._open(len(self._taken) + 1)
        else:
            self._room += 1

    def _open(self, count: int) -> None:
        self._taken += [0] * (min(count, len(self._order)) - len(self._taken))

    def _limit(self, index: int) -> int:
        """Pieces that carton can give; without end where nothing is known of any."""
        return self.part.content(self._order[index]) or self._room or MOST

    def content(self) -> int:
        """Pieces in all opened cartons, as far as known."""
        return sum(self.part.content(number) for number in self._order[: len(self._taken)])

    def drawn(self) -> list[DrawnCarton]:
        """The opened cartons by number; a heap of loose pieces only if it gives any."""
        found = []
        for index, taken in enumerate(self._taken):
            if self.part.loose and not taken:
                continue
            number = self._order[index]
            content = self.part.content(number)
            name = self.part.name(number)
            pieces = draw_order(self._seed, (f"{name}#{piece}" for piece in range(1, content + 1)))[:taken]
            takes = tuple(added[index] if index < len(added) else 0 for added in self._takes)
            order = tuple(int(piece.rpartition("#")[2]) for piece in pieces)
            found.append(DrawnCarton(self.part.key, number, content, takes, order))
        return sorted(found, key=lambda carton: carton.number)
