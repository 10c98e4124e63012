"""Switching rules: from the lots of one product of one factory, in order, to the severity of the next.

One class of nonconformities is followed at a time. Pure: the history comes in, a state with every step
explained comes out, folded from the beginning each time, so that a lot that arrives late is judged where it
belongs. It knows no vault and no tables but the one of normal inspection.

Rules (ISO 2859-1:1999, clause 9; MIL-STD-105E / ANSI/ASQ Z1.4, the same where not said otherwise):

- Normal to tightened: two of five or fewer consecutive lots not accepted.
- Tightened to normal: five consecutive lots accepted.
- Acceptance is discontinued when five lots of one run of tightened inspection were not accepted, accepted
  ones between them or not; tightened begins anew after corrective action. (MIL-STD-105D stopped after ten
  lots on tightened; that rule is not used.)
- Normal to reduced, ISO: switching score of 30, production steady, and reduced inspection wanted. 105E: ten
  preceding lots on normal inspection all accepted, the nonconforming found in them not above the limit number
  of table VIII (which the user enters, or waives as Z1.4 allows; the table is not held here), production
  steady, and reduced inspection wanted.
- Reduced to normal: a lot not accepted, irregular production, reduced inspection no longer wanted; 105E also
  a lot accepted in the gap between Ac and Re.

Readings where the texts leave room:

- Each run begins with nothing: the window of five lots, the score and the row of ten when normal inspection
  begins, the two counts when tightened does. The lot that causes a switch does not count after it.
- Steadiness of production and the wish for reduced inspection are one fact, `REDUCED_ALLOWED`; irregular
  production ends it until it is recorded again.
- A lot inspected on another severity than was due: not accepted counts as not accepted, whatever it was
  inspected on. Accepted counts where the inspection was at least as severe as was due; on a milder one it
  proves nothing, and the lot is passed over. Points towards reduced come from normal inspection alone.
- What is not known earns no points: a lot without its figures sets the score to 0.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass

from inspector_app.domain.sampling.scale import Edition, Severity
from inspector_app.domain.sampling.switching_history import (
    LOTS_FOR_REDUCED,
    Entry,
    Fact,
    FactKind,
    LotResult,
    OnDue,
    points,
)
from inspector_app.domain.sampling.switching_reasons import SwitchingReason

WINDOW = 5
"""Consecutive lots looked at on normal inspection."""
TOO_MANY_OF_WINDOW = 2
ACCEPTED_TO_NORMAL = 5
REJECTED_TO_STOP = 5
SCORE_NEEDED = 30

_STRICTNESS = {Severity.REDUCED: 0, Severity.NORMAL: 1, Severity.TIGHTENED: 2}


@dataclass(frozen=True)
class Step:
    """What one entry did. `counted` False: passed over. `points`: earned by this lot, None where there is no
    score; `score` and the rest: after it.
    """

    entry: Entry
    before: Severity
    after: Severity
    reason: SwitchingReason
    counted: bool
    points: int | None
    score: int | None
    discontinued: bool


@dataclass(frozen=True)
class SwitchingState:
    """Where a class stands: `severity` of the next lot, the `reason` for it, `since` that of the last switch.

    `discontinued`: no lot is accepted until corrective action is. `score` is None in editions without one.
    `accepted_in_a_row`: on tightened inspection of five needed, on normal inspection of 105E of ten;
    `rejected_on_tightened` of the five that stop acceptance.
    """

    edition: Edition
    severity: Severity
    discontinued: bool
    score: int | None
    reason: SwitchingReason
    since: SwitchingReason | None
    window: tuple[bool, ...]
    accepted_in_a_row: int
    rejected_on_tightened: int
    reduced_allowed: bool
    steps: tuple[Step, ...]


def fold(edition: Edition, history: Iterable[Entry | OnDue]) -> SwitchingState:
    """The state after a history that is in order. Only original inspections count."""
    run = _Run(edition)
    for entry in history:
        run.take(entry(run.severity) if callable(entry) else entry)
    return run.state()


def next_severity(state: SwitchingState) -> Severity:
    """The severity of the next lot; where acceptance is discontinued, of that after corrective action."""
    return state.severity


class _Run:
    """The state while it is folded."""

    def __init__(self, edition: Edition) -> None:
        self.edition = edition
        self.severity = Severity.NORMAL
        self.discontinued = False
        self.allowed = False
        self.limit: Fact | None = None
        self.score = 0
        self.window: deque[bool] = deque(maxlen=WINDOW)
        self.clean: list[int | None] = []
        self.accepted = 0
        self.rejected = 0
        self.since: SwitchingReason | None = None
        self.waiting: SwitchingReason | None = None
        self.moved = False
        self.steps: list[Step] = []

    def take(self, entry: Entry) -> None:
        before = self.severity
        earned: int | None = None
        counted = True
        if isinstance(entry, Fact):
            reason = _FACTS[entry.kind](self, entry)
        elif passed := self._passed_over(entry):
            reason, counted = passed, False
        else:
            self.moved = False
            earned = self._earn(entry)
            reason = self._judge(entry)
        score = self.score if self.scored else None
        self.steps.append(
            Step(entry, before, self.severity, reason, counted, earned, score, self.discontinued)
        )

    @property
    def scored(self) -> bool:
        return self.edition is Edition.ISO_2859_1_1999

    def state(self) -> SwitchingState:
        on_tightened = self.severity is Severity.TIGHTENED
        return SwitchingState(
            edition=self.edition,
            severity=self.severity,
            discontinued=self.discontinued,
            score=self.score if self.scored else None,
            reason=self.since if self.moved and self.since else self._standing(),
            since=self.since,
            window=tuple(self.window),
            accepted_in_a_row=self.accepted if on_tightened else len(self.clean),
            rejected_on_tightened=self.rejected,
            reduced_allowed=self.allowed,
            steps=tuple(self.steps),
        )

    def _standing(self) -> SwitchingReason:
        if self.severity is Severity.TIGHTENED:
            return self._on_tightened()
        if self.severity is Severity.REDUCED:
            return SwitchingReason("switching.reduced")
        if self.waiting is not None:
            return self.waiting
        if not self.window and self.since is None:
            return SwitchingReason("switching.start")
        return self._on_normal()

    def _on_normal(self) -> SwitchingReason:
        counts = {"rejected": self.window.count(False), "lots": len(self.window)}
        return SwitchingReason("switching.normal", counts)

    def _on_tightened(self) -> SwitchingReason:
        counts = {"accepted": self.accepted, "needed": ACCEPTED_TO_NORMAL}
        return SwitchingReason(
            "switching.tightened", {**counts, "rejected": self.rejected, "stop": REJECTED_TO_STOP}
        )

    def _passed_over(self, lot: LotResult) -> SwitchingReason | None:
        if not lot.original:
            return SwitchingReason("switching.not_original")
        if self.discontinued:
            return SwitchingReason("switching.while_discontinued")
        used = lot.severity or self.severity
        if lot.accepted and _STRICTNESS[used] < _STRICTNESS[self.severity]:
            return SwitchingReason("switching.milder", {"used": str(used), "due": str(self.severity)})
        return None

    def _earn(self, lot: LotResult) -> int | None:
        """Keep the score and the row of accepted lots, before the lot is judged."""
        if self.severity is not Severity.NORMAL:
            return None
        if not lot.accepted:
            self.score = 0
            self.clean.clear()
            return 0 if self.scored else None
        if (lot.severity or self.severity) is not Severity.NORMAL:
            return None
        self.clean.append(lot.found)
        if not self.scored:
            return None
        earned = points(lot) or 0
        self.score = self.score + earned if earned else 0
        return earned

    def _judge(self, lot: LotResult) -> SwitchingReason:
        if self.severity is Severity.NORMAL:
            return self._judge_normal(lot)
        if self.severity is Severity.TIGHTENED:
            return self._judge_tightened(lot)
        if not lot.accepted:
            return self.enter(Severity.NORMAL, SwitchingReason("switching.reduced_not_accepted"))
        if lot.gap:
            return self.enter(Severity.NORMAL, SwitchingReason("switching.reduced_gap"))
        return SwitchingReason("switching.reduced")

    def _judge_normal(self, lot: LotResult) -> SwitchingReason:
        self.window.append(lot.accepted)
        rejected = self.window.count(False)
        if rejected >= TOO_MANY_OF_WINDOW:
            counts = {"rejected": rejected, "lots": len(self.window)}
            return self.enter(Severity.TIGHTENED, SwitchingReason("switching.to_tightened", counts))
        return self.promoted() or self._on_normal()

    def _judge_tightened(self, lot: LotResult) -> SwitchingReason:
        self.accepted = self.accepted + 1 if lot.accepted else 0
        self.rejected += not lot.accepted
        if self.rejected >= REJECTED_TO_STOP:
            self.discontinued, self.moved = True, True
            self.since = SwitchingReason("switching.discontinued", {"rejected": self.rejected})
            return self.since
        if self.accepted >= ACCEPTED_TO_NORMAL:
            accepted = {"accepted": self.accepted}
            return self.enter(Severity.NORMAL, SwitchingReason("switching.to_normal", accepted))
        return self._on_tightened()

    def enter(self, severity: Severity, reason: SwitchingReason) -> SwitchingReason:
        """Begin a run: nothing that was counted before is kept. The score that led to reduced stays shown."""
        self.severity = severity
        self.since, self.moved = reason, True
        self.discontinued = False
        self.window.clear()
        self.clean.clear()
        self.accepted = self.rejected = 0
        self.waiting = None
        if severity is not Severity.REDUCED:
            self.score = 0
        return reason

    def promoted(self) -> SwitchingReason | None:
        """Go to reduced where everything is there for it; else say what is missing, None: too early."""
        self.waiting = None
        if self.severity is not Severity.NORMAL:
            return None
        earned = _by_score(self) if self.scored else _by_row(self)
        if earned is None:
            return None
        if not earned.code.startswith("switching.to_reduced"):
            self.waiting = earned
        elif not self.allowed:
            self.waiting = SwitchingReason("switching.waits_allowed")
        return self.waiting or self.enter(Severity.REDUCED, earned)


def _by_score(run: _Run) -> SwitchingReason | None:
    if run.score < SCORE_NEEDED:
        return None
    return SwitchingReason("switching.to_reduced_score", {"score": run.score, "needed": SCORE_NEEDED})


def _by_row(run: _Run) -> SwitchingReason | None:
    limit = run.limit
    lots = limit.lots if limit else LOTS_FOR_REDUCED
    if len(run.clean) < lots:
        return None
    if limit is None:
        return SwitchingReason("switching.waits_limit", {"lots": lots})
    if limit.kind is FactKind.LIMIT_WAIVED:
        return SwitchingReason("switching.to_reduced_waived", {"lots": lots})
    found = [one for one in run.clean[-lots:] if one is not None]
    if len(found) < lots:
        return SwitchingReason("switching.waits_found", {"lots": lots})
    counts = {"lots": lots, "found": sum(found), "limit": limit.limit}
    code = "to_reduced_limit" if sum(found) <= limit.limit else "over_limit"
    return SwitchingReason(f"switching.{code}", counts)


def _allow(run: _Run, _fact: Fact) -> SwitchingReason:
    run.allowed = True
    return run.promoted() or SwitchingReason("switching.allowed")


def _forbid(run: _Run, fact: Fact) -> SwitchingReason:
    irregular = fact.kind is FactKind.PRODUCTION_IRREGULAR
    run.allowed = False
    if run.severity is Severity.REDUCED:
        code = "reduced_irregular" if irregular else "reduced_withdrawn"
        return run.enter(Severity.NORMAL, SwitchingReason(f"switching.{code}"))
    run.promoted()
    return SwitchingReason("switching.irregular" if irregular else "switching.not_allowed")


def _set_limit(run: _Run, fact: Fact) -> SwitchingReason:
    if run.scored:
        return SwitchingReason("switching.no_limit")
    run.limit = fact
    promoted = run.promoted()
    if promoted is not None and run.severity is Severity.REDUCED:
        return promoted
    if fact.kind is FactKind.LIMIT_WAIVED:
        return SwitchingReason("switching.waived")
    return SwitchingReason("switching.limit", {"limit": fact.limit, "lots": fact.lots})


def _correct(run: _Run, _fact: Fact) -> SwitchingReason:
    if not run.discontinued:
        return SwitchingReason("switching.nothing_to_correct")
    return run.enter(Severity.TIGHTENED, SwitchingReason("switching.corrected"))


def _restart(run: _Run, fact: Fact) -> SwitchingReason:
    return run.enter(fact.severity, SwitchingReason("switching.directed", {"severity": str(fact.severity)}))


_FACTS = {
    FactKind.REDUCED_ALLOWED: _allow,
    FactKind.REDUCED_WITHDRAWN: _forbid,
    FactKind.PRODUCTION_IRREGULAR: _forbid,
    FactKind.LIMIT_NUMBER: _set_limit,
    FactKind.LIMIT_WAIVED: _set_limit,
    FactKind.CORRECTIVE_ACTION: _correct,
    FactKind.RESTART: _restart,
}
