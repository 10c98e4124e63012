"""The bin of an inspection: what was deleted, by whom and when, and taking it back.

Nothing in the vault is ever erased by deleting; the bin only shows it. What was taken back by an undo lies
there too, marked so: whoever undid too much and went on working finds it again. A finding that another one
took in does not: its pieces would be counted twice.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from inspector_app.domain.errors import InputError
from inspector_app.domain.journal import Body, Op
from inspector_app.domain.records import Action, Finding, Photo, PhotoLink, Reading, Record
from inspector_app.domain.text import LocalText
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage import folding, history

KINDS: tuple[type[Record], ...] = (Finding, Photo, Action, Reading, PhotoLink)
"""What a person deletes; the most important first."""


@dataclass(frozen=True)
class Binned:
    """`record` lies in the bin since `wall_ms`, put there by `person` for the reason `why`. `undone`: not
    deleted, but taken back by an undo. `with_it`: what went in the same change and comes back with it.
    """

    record: Record
    entity: str
    wall_ms: int
    person: LocalText
    count: int
    why: str = ""
    undone: bool = False
    with_it: tuple[str, ...] = ()


def binned(file: InspectionFile) -> tuple[Binned, ...]:
    """What lies in the bin, the newest first."""
    rows: list[tuple[Record, Body]] = []
    with file.session.vault.reading() as connection:
        elsewhere = _taken_in(history.rows_of_kind(connection, file.stream, "finding"))
        for kind in KINDS:
            for record in file.record.all(kind, binned=True):
                if record.binned and record.id not in elsewhere:
                    entity = folding.entity_of(record)
                    body = history.last_row_of(connection, entity, record.id, Op.BIN)
                    if body is not None:
                        rows.append((record, body))
        taken_back = {
            record.id: history.row_marked(connection, file.session.device_id, body.undo)
            for record, body in rows
        }
    # Undoing a making is no deletion; undoing a restoring is one again.
    undone = {key for key, target in taken_back.items() if target is not None and target.op == Op.INSERT}
    links = [(record, body) for record, body in rows if isinstance(record, PhotoLink)]
    entries = [_entry(file, record, body, links, undone=record.id in undone) for record, body in rows]
    taken = {record_id for entry in entries for record_id in entry.with_it}
    shown = [entry for entry in entries if entry.record.id not in taken and _is_whole(file, entry.record)]
    return tuple(sorted(shown, key=lambda entry: entry.count, reverse=True))


def restore(file: InspectionFile, ids: Iterable[str]) -> tuple[Binned, ...]:
    """Take these out of the bin, with what went with them, in one change; returns what came back.

    Raises InputError `bin.absent` when one is not there, and `inspection.read_only`.
    """
    there = {entry.record.id: entry for entry in binned(file)}
    wanted = list(dict.fromkeys(ids))
    for record_id in wanted:
        if record_id not in there:
            raise InputError(
                "bin.absent",
                f"{record_id} is not in the bin of this inspection.",
                "Nothing was changed. It may have been restored already.",
            )
    entries = [there[record_id] for record_id in wanted]
    with file.change() as tx:
        for entry in entries:
            tx.unbin(entry.record)
            for link_id in entry.with_it:
                link = file.record.get(PhotoLink, link_id)
                if link is not None:
                    tx.unbin(link)
    return tuple(entries)


def _entry(
    file: InspectionFile, record: Record, body: Body, links: Sequence[tuple[Record, Body]], *, undone: bool
) -> Binned:
    person = file.record.author(body.actor)
    return Binned(
        record,
        body.entity,
        body.at.wall_ms,
        person.name if person is not None else {},
        body.lc,
        body.why,
        undone,
        tuple(
            link.id
            for link, other in links
            if other.txn == body.txn
            and isinstance(link, PhotoLink)
            and link is not record
            and record.id in (link.photo, link.target)
        ),
    )


def _taken_in(rows: Sequence[tuple[str, Body]]) -> set[str]:
    """Findings whose last change gave their pieces to another one: merged into it, or split off from it and
    given back by an undo.
    """
    gave = {(device, body.txn) for device, body in rows if body.op == Op.UPDATE and "quantity" in body.set}
    last = {body.id: (body.op, (device, body.txn)) for device, body in rows}
    return {finding for finding, (op, change) in last.items() if op == Op.BIN and change in gave}


def _is_whole(file: InspectionFile, record: Record) -> bool:
    """Whether restoring it alone would show something: a link needs its photo, a reading its free place."""
    if isinstance(record, PhotoLink):
        photo = file.record.get(Photo, record.photo)
        again = any(
            (link.photo, link.target_kind, link.target) == (record.photo, record.target_kind, record.target)
            for link in file.record.links
        )
        return photo is not None and not photo.binned and not again and record.target_kind != "inspection"
    if isinstance(record, Reading):
        return not any(
            (one.point_key, one.sample, one.variant, one.stage)
            == (record.point_key, record.sample, record.variant, record.stage)
            for one in file.record.readings
        )
    return True
