"""What switching is folded from: lots as they were judged, facts recorded beside them, and their one order.

Knows the points a lot earns, not the rules that use them: those are in `switching`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum

from inspector_app.domain.sampling.scale import AQL_INDEX, AQLS, Edition, PlanKind, Severity
from inspector_app.domain.sampling.tables import find_cell

LOTS_FOR_REDUCED = 10
"""Lots in a row that 105E asks for before reduced inspection, where table VIII does not ask for more."""
LAST_STAGE_WITH_POINTS = {PlanKind.DOUBLE: 1, PlanKind.MULTIPLE: 3}
"""The sample by which a plan of several has to accept, to earn points."""


Place = tuple[str, int, str, str, int]
"""Date, whether after what holds for all of that date, inspection's date, identity, fact before lot."""


class FactKind(StrEnum):
    """What is recorded beside the lots."""

    REDUCED_ALLOWED = "reduced_allowed"
    REDUCED_WITHDRAWN = "reduced_withdrawn"
    PRODUCTION_IRREGULAR = "production_irregular"
    LIMIT_NUMBER = "limit_number"
    LIMIT_WAIVED = "limit_waived"
    CORRECTIVE_ACTION = "corrective_action"
    RESTART = "restart"


_AFTER_LOTS = (FactKind.CORRECTIVE_ACTION, FactKind.RESTART)
"""Facts that may answer a lot of the same day; the others hold for the whole of their day."""


@dataclass(frozen=True, kw_only=True)
class LotResult:
    """What became of one lot in one class.

    `on` is its ISO date in the sequence of production, `key` its identity. `severity` None: as was due.
    `kind`, `stage` (at which it was decided, counted from 1), `found`, `ac` and `ac_tighter` are those of the
    plan really used; `ac_tighter` as `tighter_ac` gives it. None: not known.
    """

    accepted: bool
    on: str = ""
    inspected_on: str = ""
    key: str = ""
    lot: str = ""
    original: bool = True
    severity: Severity | None = None
    kind: PlanKind = PlanKind.SINGLE
    stage: int | None = 1
    gap: bool = False
    found: int | None = None
    ac: int | None = None
    ac_tighter: int | None = None

    @property
    def place(self) -> Place:
        """Sorts lots and facts into their order, which never depends on when they became known."""
        return self.on, 1, self.inspected_on, self.key, 1


@dataclass(frozen=True, kw_only=True)
class Fact:
    """Something recorded on an ISO date. `limit` and `lots` are a limit number's, `severity` a restart's.

    With the `inspected_on` and `key` of a lot it comes right before that lot.
    """

    kind: FactKind
    on: str = ""
    inspected_on: str | None = None
    key: str = ""
    limit: int = 0
    lots: int = LOTS_FOR_REDUCED
    severity: Severity = Severity.NORMAL

    @property
    def place(self) -> Place:
        inspected_on = self.on if self.inspected_on is None else self.inspected_on
        return self.on, int(self.kind in _AFTER_LOTS), inspected_on, self.key, 0


Entry = LotResult | Fact
OnDue = Callable[[Severity], LotResult]
"""A lot whose figures can only be read by the severity that was due for it."""


def in_order(entries: Iterable[Entry]) -> list[Entry]:
    """By date; on one date the facts that hold for all of it, then the rest by inspection and identity."""
    return sorted(entries, key=lambda entry: entry.place)


def tighter_ac(edition: Edition, letter: str, aql: str, ac: int) -> int | None:
    """The acceptance number one AQL step tighter for the letter a normal single plan really has.

    None for Ac 0 and 1, whose points do not need it. A plan with Ac of 2 or more has such a neighbour of its
    own sample size. Raises InputError never; `aql` is canonical.
    """
    if ac < 2:
        return None
    return find_cell(edition, Severity.NORMAL, letter, AQLS[AQL_INDEX[aql] - 1]).ac


def points(lot: LotResult) -> int | None:
    """What an accepted lot on normal inspection adds to the switching score; 0 resets it. None: not known."""
    if lot.kind in LAST_STAGE_WITH_POINTS:
        if lot.stage is None:
            return None
        return 3 if lot.stage <= LAST_STAGE_WITH_POINTS[lot.kind] else 0
    if lot.ac is None:
        return None
    if lot.ac < 2:
        return 2
    if lot.found is None or lot.ac_tighter is None:
        return None
    return 3 if lot.found <= lot.ac_tighter else 0
