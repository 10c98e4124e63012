"""Running a plan: from what each sample showed to the decision, or to what is still needed for one.

Counts are cumulative over the stages. It knows the numbers of a plan only, not where they come from.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.multistage import Stage


class Running(NamedTuple):
    """Where a plan stands.

    `state`: accepted | not_accepted | gap (between Ac and Re at the end: accepted, then back to normal
    inspection) | continue. `stage`, from 1: the one it was decided at, or the one to inspect now. `found`:
    all counted so far. `still_ok`: how many more may be found and the lot still be accepted at the end of
    `stage` (in a last stage with a gap, without it); None where it cannot be accepted there. `to_reject`: how
    many more mean it is not accepted at `stage`. Both are 0 or None once decided. `next_n`: items of the
    stage to inspect, None once decided.
    """

    state: str
    stage: int
    found: int
    still_ok: int | None
    to_reject: int
    next_n: int | None


def run(stages: Sequence[Stage], found: Sequence[int], *, complete: bool = True) -> Running:
    """Apply `found`, the number counted in each stage so far, in order.

    With `complete` False the last stage of `found` is still being inspected: it may already mean that the lot
    is not accepted, but not that it is. A rejection number counts as soon as it is reached. Stages after the
    decision are not looked at. Raises InputError `sampling.bad_count` or `sampling.too_many_stages`.
    """
    _check(stages, found)
    total = 0
    for place, (stage, count) in enumerate(zip(stages, found, strict=False)):
        total += count
        number = place + 1
        if total >= stage.re:
            return Running("not_accepted", number, total, None, 0, None)
        if number == len(found) and not complete:
            return _going_on(stage, number, total)
        if stage.ac is not None and total <= stage.ac:
            return Running("accepted", number, total, 0, 0, None)
        if number == len(stages):
            return Running("gap", number, total, 0, 0, None)
    return _going_on(stages[len(found)], len(found) + 1, total)


def _going_on(stage: Stage, number: int, total: int) -> Running:
    still_ok = None if stage.ac is None or stage.ac < total else stage.ac - total
    return Running("continue", number, total, still_ok, stage.re - total, stage.n)


def _check(stages: Sequence[Stage], found: Sequence[int]) -> None:
    if len(found) > len(stages):
        raise InputError(
            "sampling.too_many_stages",
            f"Counts of {len(found)} samples were given, but the plan has {len(stages)}.",
            "Give one count for each sample that was inspected.",
            given=len(found),
            allowed=len(stages),
        )
    for count in found:
        if count < 0:
            raise InputError(
                "sampling.bad_count",
                f"A sample cannot show {count} nonconforming items.",
                "Give 0 or more.",
                value=count,
            )
