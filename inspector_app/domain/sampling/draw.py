"""Which cartons to open and which pieces to take, from a given seed, so that anybody can check it.

Every name that can be drawn gets the SHA-256 of the text `SEED:NAME` (UTF-8, no line end; the seed exactly as
the report prints it). Names sorted by that digest, ascending, are the draw order; the first k of them are a
draw of k. To check carton 17 of seed 6f2c by hand:

    printf '6f2c:17' | sha256sum

Names: carton 17 is `17`; carton 17 of the part "A" of a lot is `A/17`; the loose pieces of the part "B" are
`B/0`; piece 7 of the 24 in carton 17 is `17#7` (in part A `A/17#7`). Method "sha256-2" puts them together:

1. Cartons. At least the square root of all cartons, rounded up (a rule of the trade, in no ISO table), over
   the whole lot and not per part; at least one per part; shared out over the parts by `strata.apportion` on
   their cartons. In each part the first ones of its draw order are opened.
2. Pieces of each part: `strata.apportion` on what the parts hold (on their cartons when nobody knows).
3. Pieces of each carton: one after the other, from the opened carton that has given fewest and has one left,
   the earlier one in draw order first. When all are empty the next carton in draw order is opened. So the
   counts differ by 1 at most while the cartons of step 1 hold enough.
4. Within a carton whose content is known: the first ones in draw order of its pieces.

What stays when more is drawn. With the same parts, a larger sample holds every piece of the smaller one, and
more opened cartons hold every carton of fewer. In `enlarged` both hold together, whatever was asked for. When
the parts themselves grow, the order of the old names stays what it was, and new names come in between: an old
carton can be displaced only by new ones. DRAW.md tells the same to whoever checks a draw.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from math import isqrt

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.order import checked_seed, digest, draw_order
from inspector_app.domain.sampling.pile import DrawnCarton, Pile, spread
from inspector_app.domain.sampling.strata import MOST, Stratum, apportion, checked, too_many

__all__ = [
    "DrawnCarton",
    "DrawnPiece",
    "Drawing",
    "Step",
    "Stratum",
    "cartons_to_open",
    "draw",
    "draw_order",
    "enlarged",
    "replay",
    "spread",
]

_MOST_WITHIN = 2 * MOST
_MOST_WORK = 5 * MOST
"""Pieces to share out times parts, cartons times steps: some seconds of work for whoever checks a draw."""


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


@dataclass(frozen=True, slots=True)
class Step:
    """A draw, or an enlargement of it: `n` pieces altogether from then on, at least `cartons` cartons.

    `stage` is the stage of a double or multiple plan whose pieces it adds. `spread`: the pieces lie over the
    cartons as `spread` says, in the order of their numbers; so it was before there were parts of a lot.
    """

    n: int
    cartons: int = 0
    stage: int = 1
    spread: bool = False


@dataclass(frozen=True, slots=True)
class DrawnPiece:
    """A piece of the sample; `number` counts from 1, carton by carton in each step. `position` 0: unknown."""

    number: int
    stage: int
    stratum: str
    carton: int
    position: int


@dataclass(frozen=True, slots=True)
class Drawing:
    """A draw, with all that it follows from. `cartons` are in the order of the strata, then by number."""

    seed: str
    strata: tuple[Stratum, ...]
    steps: tuple[Step, ...]
    least: int
    cartons: tuple[DrawnCarton, ...]

    @property
    def n(self) -> int:
        return self.steps[-1].n

    def pieces(self) -> tuple[DrawnPiece, ...]:
        """Every piece of the sample in the order of its number; those of a step follow the earlier ones."""
        found: list[DrawnPiece] = []
        for index, step in enumerate(self.steps):
            for carton in self.cartons:
                for position in carton.added(index):
                    number = len(found) + 1
                    found.append(DrawnPiece(number, step.stage, carton.stratum, carton.number, position))
        return tuple(found)


def draw(
    seed: str, strata: Sequence[Stratum], n: int, *, cartons: int = 0, least: int = 0, stage: int = 1
) -> Drawing:
    """Draw `n` pieces. `cartons`: open that many at least; `least`: take that many from each stratum at
    least.

    Raises InputError `draw.bad_seed`, `draw.bad_step`, `draw.not_enough_items`, and those of `strata`.
    """
    return replay(seed, strata, [Step(n, cartons, stage)], least)


def enlarged(drawing: Drawing, n: int, *, cartons: int = 0, stage: int | None = None) -> Drawing:
    """The same draw carried on to `n` pieces altogether; what was drawn stays. `stage` None: still the last.

    Raises InputError `draw.bad_step` when that is less than was drawn, `draw.not_enough_items`.
    """
    last = drawing.steps[-1]
    more = Step(n, max(cartons, last.cartons), last.stage if stage is None else stage)
    return replay(drawing.seed, drawing.strata, [*drawing.steps, more], drawing.least)


def replay(seed: str, strata: Sequence[Stratum], steps: Sequence[Step], least: int = 0) -> Drawing:
    """The drawing that follows from these facts (see the module's text); errors as `draw`."""
    seed, parts = checked_seed(seed), checked(strata)
    _check_steps(steps, parts)
    tie = partial(digest, seed)
    boxes = {part.key: part.cartons for part in parts if part.cartons}
    sizes = {part.key: part.size or part.cartons for part in parts}
    piles = [Pile(seed, part) for part in parts]
    for step in steps:
        opened = apportion(_opened(step, boxes), boxes, tie, least=1) if boxes else {}
        shares = apportion(step.n, sizes, tie, least=least)
        for pile in piles:
            pile.take(shares[pile.part.key], opened.get(pile.part.key, 1), spread_out=step.spread)
    within = sum(pile.content() for pile in piles)
    if within > _MOST_WITHIN:
        raise too_many(within, _MOST_WITHIN, "pieces in the cartons to open")
    return Drawing(seed, parts, tuple(steps), least, tuple(one for pile in piles for one in pile.drawn()))


def _opened(step: Step, boxes: dict[str, int]) -> int:
    """Cartons to open whatever they hold."""
    everything = sum(boxes.values())
    if step.spread:
        return step.cartons
    return min(everything, max(cartons_to_open(everything), step.cartons, len(boxes)))


def _check_steps(steps: Sequence[Step], parts: Sequence[Stratum]) -> None:
    before, total = 0, sum(part.size for part in parts)
    for step in steps:
        fits = not step.spread or (len(parts) == 1 and not before and 0 < step.cartons <= parts[0].cartons)
        if not before <= step.n <= MOST or step.cartons < 0 or step.stage < 1 or not fits:
            raise InputError(
                "draw.bad_step",
                f"A sample of {step.n} pieces cannot be drawn here; allowed: {before} to {MOST}.",
                "What was drawn stays drawn, so the sample can only grow.",
                value=step.n,
                least=before,
            )
        before = step.n
    shared = sum(step.n for step in steps) * len(parts) if len(parts) > 1 else 0
    work = max(shared, len(steps) * sum(part.cartons for part in parts), len(steps) * MOST // 100)
    if work > _MOST_WORK:
        raise too_many(work, _MOST_WORK, "picks")
    if total and before > total:
        raise InputError(
            "draw.not_enough_items",
            f"{before} pieces cannot be drawn from {total}.",
            "Check what the cartons hold, or draw from what is not packed as well.",
            n=before,
            total=total,
        )
