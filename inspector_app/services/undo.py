"""Take back the last change to an inspection, one transaction at a time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from inspector_app.domain.journal import Body, Op
from inspector_app.domain.records import ENTITIES
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage import folding, history

_FINAL = frozenset({"signature", "report", "stream"})
"""What is decided, signed or reported is not undone but reopened."""
_ROWS = 400
"""Rows looked through at first."""


@dataclass(frozen=True)
class UndoneChange:
    """`entity` and `op` of the row that names the step (finding, ins), `record_id` what it was about,
    `fields` what it set.
    """

    entity: str
    op: str
    record_id: str
    fields: frozenset[str] = field(default=frozenset(), compare=False)


def next_undo(file: InspectionFile) -> UndoneChange | None:
    """What `undo` would take back; None when there is nothing, or it is final."""
    step = _last_step(file)
    return _named(step) if step else None


def undo(file: InspectionFile) -> UndoneChange | None:
    """Take back the last step that has not been taken back yet. The journal keeps both."""
    step = _last_step(file)
    if not step:
        return None
    with file.change() as tx:
        for sequence, body in reversed(step):
            record = folding.load(tx.connection, body.entity, body.id)
            mark = f"{file.stream}/{sequence}"
            if record is None:
                continue
            if body.op in (Op.INSERT, Op.UNBIN):
                tx.bin(record, undo=mark)
            elif body.op == Op.BIN:
                tx.unbin(record, undo=mark)
            else:
                tx.update(record, undo=mark, **body.old)
    return _named(step)


def _last_step(file: InspectionFile) -> list[tuple[int, Body]]:
    """Rows of the newest transaction on this inspection that is neither an undo nor undone."""
    if file.read_only:
        return []
    limit = _ROWS
    while True:
        with file.session.vault.reading() as connection:
            rows = history.newest_rows(connection, file.session.device_id, file.stream, limit=limit)
        step = _newest_step(file.stream, rows)
        # A draw of a large sample can have more rows than were read: it is taken back whole or not at all.
        if len(rows) < limit or (step and rows[-1][1].txn != step[0][1].txn):
            break
        limit *= 4
    if any(body.entity in _FINAL or "status" in body.set for _, body in step):
        return []
    return [(sequence, body) for sequence, body in step if body.entity in ENTITIES]


def _newest_step(stream: str, rows: Sequence[tuple[int, Body]]) -> list[tuple[int, Body]]:
    """Of these rows, newest first, the step to take back, oldest row first."""
    undone = {body.undo for _, body in rows if body.undo}
    step: list[tuple[int, Body]] = []
    for sequence, body in rows:
        # A seed stays: taken back, the next draw would get another one, until somebody likes its cartons.
        if body.op == Op.EVENT or body.undo or f"{stream}/{sequence}" in undone or "seed" in body.set:
            continue
        if step and body.txn != step[0][1].txn:
            break
        step.append((sequence, body))
    step.reverse()
    return step


def _named(step: list[tuple[int, Body]]) -> UndoneChange:
    body = step[0][1]
    return UndoneChange(body.entity, body.op, body.id, frozenset(body.set))
