"""The switching rules once more, slowly: every count is read anew from the list of lots of the present run.

Shares nothing with the program but the types of lots and facts. Nothing is carried along but where the
present run began; what it holds is counted from its lots each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from inspector_app.domain.sampling.switching_history import Fact, LotResult

STRICT = ("reduced", "normal", "tightened")


def severity_after(history: Sequence[LotResult | Fact], *, iso: bool) -> tuple[str, bool, int]:
    """Severity of the next lot, whether acceptance is discontinued, the score (0 outside ISO and normal)."""
    severity, stopped, began = "normal", False, 0
    for at, entry in enumerate(history):
        run = originals(history[began : at + 1])
        moved: str | None
        if isinstance(entry, Fact):
            moved = by_fact(entry, severity, stopped)
            stopped = stopped and moved is None
        elif not entry.original or stopped:
            continue
        else:
            stopped = severity == "tightened" and [lot.accepted for lot in run].count(False) >= 5
            moved = None if stopped else by_lot(entry, run, severity)
        if moved is None and severity == "normal" and wanted(history[: at + 1]):
            moved = "reduced" if earned(run, history[: at + 1], iso=iso) else None
        if moved is not None:
            severity, began = moved, at + 1
    return severity, stopped, score(originals(history[began:])) if iso and severity == "normal" else 0


def originals(entries: Sequence[LotResult | Fact]) -> list[LotResult]:
    return [lot for lot in entries if isinstance(lot, LotResult) and lot.original]


def by_fact(fact: Fact, severity: str, stopped: bool) -> str | None:
    if fact.kind == "restart":
        return str(fact.severity)
    if fact.kind == "corrective_action" and stopped:
        return "tightened"
    ends = fact.kind in ("production_irregular", "reduced_withdrawn")
    return "normal" if ends and severity == "reduced" else None


def by_lot(lot: LotResult, run: Sequence[LotResult], severity: str) -> str | None:
    results = [one.accepted for one in counted(run, severity)[-5:]]
    if severity == "normal":
        return "tightened" if results.count(False) >= 2 else None
    if severity == "tightened":
        return "normal" if results == [True] * 5 else None
    return "normal" if lot.gap or not lot.accepted else None


def counted(run: Sequence[LotResult], due: str) -> list[LotResult]:
    return [lot for lot in run if not lot.accepted or STRICT.index(lot.severity or due) >= STRICT.index(due)]


def wanted(earlier: Sequence[LotResult | Fact]) -> bool:
    said = [
        entry.kind == "reduced_allowed"
        for entry in earlier
        if isinstance(entry, Fact)
        and entry.kind in ("reduced_allowed", "reduced_withdrawn", "production_irregular")
    ]
    return bool(said) and said[-1]


def earned(run: Sequence[LotResult], earlier: Sequence[LotResult | Fact], *, iso: bool) -> bool:
    if iso:
        return score(run) >= 30
    rules = [e for e in earlier if isinstance(e, Fact) and e.kind in ("limit_number", "limit_waived")]
    if not rules:
        return False
    clean = [lot for lot in clean_tail(run) if (lot.severity or "normal") == "normal"]
    last = clean[-rules[-1].lots :]
    if len(last) < rules[-1].lots:
        return False
    if rules[-1].kind == "limit_waived":
        return True
    return (
        all(lot.found is not None for lot in last) and sum(lot.found or 0 for lot in last) <= rules[-1].limit
    )


def clean_tail(run: Sequence[LotResult]) -> list[LotResult]:
    return list(takewhile(lambda lot: lot.accepted, reversed(run)))[::-1]


def score(run: Sequence[LotResult]) -> int:
    """Points of the lots on normal inspection after the last that earned none."""
    lots = [lot for lot in run if not lot.accepted or (lot.severity or "normal") == "normal"]
    return sum(takewhile(bool, (worth(lot) for lot in reversed(lots))))


def worth(lot: LotResult) -> int:
    if not lot.accepted:
        return 0
    if lot.kind == "double":
        return 3 * (lot.stage == 1)
    if lot.kind == "multiple":
        return 3 * (lot.stage in (1, 2, 3))
    if lot.ac in (0, 1):
        return 2
    known = None not in (lot.ac, lot.found, lot.ac_tighter)
    return 3 * (known and (lot.found or 0) <= (lot.ac_tighter or 0))
