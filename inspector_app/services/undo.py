"""Take back the last change to an inspection, one transaction at a time, and do it again.

Taking back is a change like any other: the journal keeps both, and each of its rows names the row it takes
back. Doing it again takes back the taking back. A row stands as long as no standing row takes it back; from
that alone follows what can be undone and redone, also after the inspection was closed and opened again.

An inspection's open points have journal streams of their own; their changes belong to the same steps.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from inspector_app.domain.journal import Body, Op
from inspector_app.domain.records import ENTITIES, Action
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.recent_rows import MarkedRow
from inspector_app.storage import folding, history

_FINAL = frozenset({"signature", "report"})
"""What is decided, signed or reported is not undone but reopened."""
_ROWS = 32
"""Rows of each stream looked through at first."""


@dataclass(frozen=True)
class UndoneChange:
    """`entity` and `op` of the row that names the step (finding, ins), `record_id` what it was about,
    `fields` what it set, to `new` from `old`. `txn` numbers the transactions of this device, `rows` says how
    much changed in this one.
    """

    entity: str
    op: str
    record_id: str
    fields: frozenset[str] = field(default=frozenset(), compare=False)
    txn: int = 0
    rows: int = field(default=1, compare=False)
    new: Mapping[str, Any] = field(default_factory=dict, compare=False)
    old: Mapping[str, Any] = field(default_factory=dict, compare=False)


_Look = Callable[[Sequence[MarkedRow]], list[MarkedRow] | None]
"""Finds a step among the newest rows; None when older rows have to be known."""


def next_undo(file: InspectionFile) -> UndoneChange | None:
    """What `undo` would take back; None when there is nothing, or it is final."""
    return _named(_undoable(file))


def next_redo(file: InspectionFile) -> UndoneChange | None:
    """What `redo` would do again; None when nothing was undone, or something was done since."""
    return _named(_targets(file, _find(file, _undone_step)))


def undo(file: InspectionFile) -> UndoneChange | None:
    """Take back the last step that has not been taken back yet. The journal keeps both."""
    step = _undoable(file)
    if step:
        _take_back(file, step)
    return _named(step)


def redo(file: InspectionFile) -> UndoneChange | None:
    """Do again what was undone last; None when nothing was undone, or something was done since."""
    taking_back = _find(file, _undone_step)
    step = _targets(file, taking_back)
    if taking_back:
        _take_back(file, taking_back)
    return _named(step)


def _take_back(file: InspectionFile, step: Sequence[MarkedRow]) -> None:
    with file.change() as tx:
        for row in reversed(step):
            body = row.body
            record = folding.load(tx.connection, body.entity, body.id)
            if record is None:
                continue
            if body.op in (Op.INSERT, Op.UNBIN):
                tx.bin(record, undo=row.mark)
            elif body.op == Op.BIN:
                tx.unbin(record, undo=row.mark)
            else:
                tx.update(record, undo=row.mark, **body.old)


def _undoable(file: InspectionFile) -> list[MarkedRow]:
    step = _find(file, _newest_step)
    return [] if any(_is_final(file, row.body) for row in step) else step


def _is_final(file: InspectionFile, body: Body) -> bool:
    """Signed, reported, decided; or the beginning of the inspection itself."""
    begun = body.entity == "inspection" and body.op == Op.INSERT and body.id == file.id
    return body.entity in _FINAL or begun or (body.entity == "inspection" and "status" in body.set)


def _find(file: InspectionFile, look: _Look) -> list[MarkedRow]:
    """The step that `look` finds, oldest row first; as many rows are read as it takes to have it whole."""
    if file.read_only:
        return []
    limit = _ROWS
    while True:
        rows, all_read = newest_rows(file, limit)
        step = look(rows)
        # A draw of a large sample can have more rows than were read: it is taken back whole or not at all.
        whole = step is not None and not (step and rows[-1].body.txn == step[0].body.txn)
        if whole or all_read:
            return [row for row in step or () if row.body.entity in ENTITIES]
        limit *= 4


def newest_rows(file: InspectionFile, limit: int) -> tuple[list[MarkedRow], bool]:
    """The newest rows of the inspection and its open points, newest first, and whether these are all."""
    streams = [file.stream, *(action.stream for action in file.record.all(Action, binned=True))]
    with file.session.vault.reading() as connection:
        return file.recent_rows.newest(connection, file.session.device_id, streams, limit=limit)


def standing(rows: Sequence[MarkedRow]) -> list[MarkedRow]:
    """Of these rows, newest first, those that no standing row takes back, without mere events."""
    gone: set[str] = set()
    found = []
    for row in rows:
        if row.mark in gone or row.body.op == Op.EVENT:
            continue
        if row.body.undo:
            gone.add(row.body.undo)
        found.append(row)
    return found


def _is_plain(row: MarkedRow) -> bool:
    """A change of its own. A stream that was begun stays begun. A seed stays: taken back, the next draw would
    get another one, until somebody likes its cartons.
    """
    return not row.body.undo and "seed" not in row.body.set and row.body.entity != "stream"


def _newest_step(rows: Sequence[MarkedRow]) -> list[MarkedRow] | None:
    """The newest standing transaction that took nothing back, oldest row first."""
    return _transaction([row for row in standing(rows) if _is_plain(row)]) or None


def _undone_step(rows: Sequence[MarkedRow]) -> list[MarkedRow] | None:
    """The newest standing undo with no standing change after it, oldest row first; empty when there is
    none.
    """
    bodies = {row.mark: row.body for row in rows}
    left = standing(rows)
    for row in left:
        if _is_plain(row):
            return []
        if row.body.undo:
            target = bodies.get(row.body.undo)
            if target is None:
                return None
            if not target.undo:
                return [each for each in reversed(left) if each.body.txn == row.body.txn]
    return None


def _transaction(rows: Sequence[MarkedRow]) -> list[MarkedRow]:
    """The rows of the first one's transaction, oldest first."""
    return [row for row in reversed(rows) if row.body.txn == rows[0].body.txn]


def _targets(file: InspectionFile, taking_back: Sequence[MarkedRow]) -> list[MarkedRow]:
    """The rows that these take back, oldest first."""
    found = []
    with file.session.vault.reading() as connection:
        for row in reversed(taking_back):
            body = history.row_marked(connection, file.session.device_id, row.body.undo)
            if body is not None:
                found.append(MarkedRow(row.body.undo, body))
    return found


def _named(step: Sequence[MarkedRow]) -> UndoneChange | None:
    if not step:
        return None
    # A unit gets its row with the first finding on it, before that; the step is the finding's.
    rows = [row for row in step if row.body.entity != "sample_unit"] or step
    body = rows[0].body
    return UndoneChange(
        body.entity, body.op, body.id, frozenset(body.set), body.txn, len(rows), body.set, body.old
    )
