"""Whether what was signed by hand is still what stands in the inspection.

A drawn signature, or its refusal, is given for what was there to be read. What is entered after it nobody has
put their name to; both sides look again and sign again, or the change is taken back. Reads the journal only.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from inspector_app.domain.journal import Body, Op
from inspector_app.domain.records import Signature
from inspector_app.services import undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.recent_rows import MarkedRow

_ROWS = 64
_NO_CONTENT = frozenset({"signature", "report", "stream"})


def outdated_signatures(file: InspectionFile) -> tuple[Signature, ...]:
    """Signatures given before something that was entered since and stands; the oldest first. None once the
    report has sealed the inspection: nothing is entered after that.
    """
    wanted = {} if file.read_only else {signature.id: signature for signature in file.record.signatures}
    if not wanted:
        return ()
    limit = _ROWS
    while True:
        rows, all_read = undo.newest_rows(file, limit)
        signed = [row.body.id for row in rows if _signs(row.body)]
        if all_read or wanted.keys() <= set(signed):
            earlier = wanted.keys() - set(signed)
            return tuple(wanted[key] for key in _before_a_change(rows, earlier) if key in wanted)
        limit *= 4


def _before_a_change(rows: Sequence[MarkedRow], earlier: Iterable[str]) -> list[str]:
    """Ids of the signatures, oldest first, that a standing change follows; `rows` are the newest first.
    `earlier`: those written by the installation that this one was restored from, before all of these rows.
    """
    standing = {row.mark for row in undo.standing(rows)}
    taken_back: set[str] = set()
    changed, found = False, []
    for row in rows:
        taken_back.discard(row.mark)
        if _signs(row.body):
            # Also an undo counts that takes back what was there to be read.
            if changed or taken_back:
                found.append(row.body.id)
        elif row.mark in standing and row.body.undo:
            taken_back.add(row.body.undo)
        elif row.mark in standing and _is_content(row.body):
            changed = True
    if changed or taken_back:
        found += sorted(earlier, reverse=True)
    return found[::-1]


def _signs(body: Body) -> bool:
    return body.entity == "signature" and body.op == Op.INSERT


def _is_content(body: Body) -> bool:
    numbered = body.entity == "inspection" and set(body.set) == {"number"}
    return body.entity not in _NO_CONTENT and not numbered
