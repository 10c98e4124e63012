"""What the pages say of a draw: in a report, and on the pick list. Frozen values, as in `model`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from inspector_app.domain.text import LocalText


@dataclass(frozen=True, kw_only=True)
class DrawnPart:
    """A part of the lot. `drawn`: numbers of the cartons drawn from `total`; `pieces` taken from them.

    No cartons (`total` 0): that many of `of` loose pieces. `name` "" for a lot that is not parted.
    """

    name: str
    total: int
    drawn: tuple[int, ...]
    pieces: int
    of: int = 0


@dataclass(frozen=True, kw_only=True)
class Draw:
    """How the cartons were drawn. `example`: what the first carton is called in the texts that are hashed;
    `journaled`: the seed was made at random and recorded before the draw, by an inspection.
    """

    seed: str
    example: str
    parts: tuple[DrawnPart, ...]
    journaled: bool = True


@dataclass(frozen=True, kw_only=True)
class PickLine:
    """A carton to open; `number` 0: loose pieces. `new`: how many of `take` the last draw added.

    `positions`: which pieces, counted as they lie in the carton; () when its content is not known.
    """

    part: str
    number: int
    take: int
    positions: Sequence[int] = ()
    new: int = 0
    new_positions: Sequence[int] = ()
    opened: bool = False


@dataclass(frozen=True, kw_only=True)
class PickList:
    """The sheet to go and open cartons with. `number` of the inspection's report, when it has one already;
    `paper` A4 or Letter.
    """

    language: str
    draw: Draw
    lines: tuple[PickLine, ...]
    inspected_on: str
    product: LocalText
    sku: str = ""
    factory: LocalText = field(default_factory=dict)
    order: str = ""
    lot: str = ""
    second_language: str | None = None
    paper: str = "A4"
    practice: bool = False
