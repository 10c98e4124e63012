"""Questions asked of the projections: lists for screens, and one inspection as a whole."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Connection, Select, Table, and_, func, or_, select

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.records import (
    Action,
    Brand,
    Factory,
    Inspection,
    Lot,
    Order,
    OrderLine,
    PackRecord,
    Person,
    Phrase,
    Product,
    Record,
    Variant,
)
from inspector_app.domain.text import LocalText
from inspector_app.storage.folding import entity_of_kind, load, load_all, load_stream, table, to_record
from inspector_app.storage.tables import BlobRow, ChangeRow, HeadRow

R = TypeVar("R", bound=Record)

_CHANGES: Table = ChangeRow.__table__  # type: ignore[attr-defined]
_HEADS: Table = HeadRow.__table__  # type: ignore[attr-defined]

_SUMMARY_COLUMNS = (
    "id",
    "type",
    "status",
    "practice",
    "lots",
    "lot_size",
    "edition",
    "inspected_on",
    "number",
    "proposed",
    "decision",
    "wall_ms",
    "device",
)
_KINDS = ("multiple", "double", "single")
"""An inspection is of the first of these that one of its plans is."""

_INSPECTION_PARTS = (
    "class_plan",
    "carton",
    "sample_unit",
    "answer",
    "finding",
    "reading",
    "test_run",
    "photo",
    "photo_link",
    "markup",
    "signature",
    "report",
)


@dataclass(frozen=True)
class InspectionSummary:
    """One line of the list of inspections. `changed_ms`: wall time of its newest row on this device. `kind`:
    single | double | multiple, or empty without a plan.
    """

    id: str
    type: str
    status: str
    practice: bool
    product_name: LocalText
    factory_name: LocalText
    order_number: str
    lot_number: str
    lot_size: int
    edition: str
    kind: str
    inspected_on: str | None
    number: str | None
    proposed: str | None
    decision: str | None
    changed_ms: int
    photos: int
    received: bool
    author: LocalText
    picture: str | None


def everything(connection: Connection, kind: type[R]) -> tuple[R, ...]:
    """All records of a kind outside the bin, oldest first."""
    return cast("tuple[R, ...]", tuple(load_all(connection, entity_of_kind(kind))))


def find(connection: Connection, kind: type[R], record_id: str | None) -> R | None:
    return cast("R | None", load(connection, entity_of_kind(kind), record_id)) if record_id else None


def order_lines(connection: Connection, order_id: str) -> tuple[OrderLine, ...]:
    return cast("tuple[OrderLine, ...]", tuple(load_stream(connection, "order_line", order_id)))


def variants(connection: Connection, product_id: str) -> tuple[Variant, ...]:
    return cast("tuple[Variant, ...]", tuple(load_stream(connection, "variant", product_id)))


def inspection(connection: Connection, inspection_id: str) -> InspectionRecord | None:
    """The inspection with everything it refers to; None when there is none with this id."""
    header = find(connection, Inspection, inspection_id)
    if header is None:
        return None
    records: list[Record] = [header]
    for entity in _INSPECTION_PARTS:
        records.extend(load_stream(connection, entity, header.stream))
    records.extend(actions_of(connection, inspection_id))
    records.extend(everything(connection, Brand))
    records.extend(everything(connection, Person))
    for kind, record_id in (
        (Factory, header.factory),
        (Product, header.product),
        (Order, header.order),
        (Inspection, header.previous),
    ):
        found = find(connection, cast("type[Record]", kind), record_id)
        if found is not None:
            records.append(found)
    records.extend(lot for lot_id in header.lots if (lot := find(connection, Lot, lot_id)) is not None)
    if header.product is not None:
        records.extend(variants(connection, header.product))
    if header.order is not None:
        records.extend(order_lines(connection, header.order))
    return InspectionRecord.of(records, inspection_id)


def phrases_of(connection: Connection, person: str) -> tuple[Phrase, ...]:
    """A person's own phrases outside the bin, by use and in their order."""
    rows = table("phrase")
    query = select(rows).where(rows.c.person == person, rows.c.binned.is_(False))
    ordered = query.order_by(rows.c.use, rows.c.position, rows.c.id)
    return tuple(cast("Phrase", to_record("phrase", row)) for row in connection.execute(ordered).mappings())


def phrase_stream(connection: Connection, person: str) -> str | None:
    """The stream of a person's phrases; None before the first one, in the bin or not."""
    rows = table("phrase")
    return connection.execute(select(rows.c.stream).where(rows.c.person == person).limit(1)).scalar()


def actions_of(connection: Connection, inspection_id: str) -> tuple[Action, ...]:
    actions = table("action")
    rows = connection.execute(
        select(actions).where(actions.c.inspection == inspection_id).order_by(actions.c.id)
    )
    return tuple(cast("Action", to_record("action", row)) for row in rows.mappings())


def pack_by_hash(connection: Connection, sha256: str) -> PackRecord | None:
    packs = table("pack")
    row = connection.execute(select(packs).where(packs.c.sha256 == sha256)).mappings().first()
    return cast("PackRecord", to_record("pack", row)) if row is not None else None


def summaries(
    connection: Connection,
    own_devices: Collection[str],
    *,
    statuses: Collection[str] | None = None,
    ids: Collection[str] | None = None,
) -> tuple[InspectionSummary, ...]:
    """All inspections outside the bin, or those of some statuses or ids, the one changed last first.
    `own_devices`: this installation and those it was restored from; an inspection of any other was received.
    """
    lot, head = table("lot"), table("inspection")
    lots = {row.id: row.number for row in connection.execute(select(lot.c.id, lot.c.number))}
    wanted = _summaries()
    if statuses is not None:
        wanted = wanted.where(head.c.status.in_(statuses))
    if ids is not None:
        wanted = wanted.where(head.c.id.in_(ids))
    return tuple(_summary(row, lots, own_devices) for row in connection.execute(wanted))


def finished_inspections(connection: Connection) -> tuple[str, ...]:
    """Ids of the real inspections that are concluded or signed, the newest first; from here or elsewhere."""
    head = table("inspection")
    rows = connection.execute(
        select(head.c.id)
        .where(head.c.binned.is_(False), head.c.practice.is_(False), head.c.status != "open")
        .order_by(head.c.id.desc())
    )
    return tuple(row.id for row in rows)


def unfinished_actions(connection: Connection) -> tuple[Action, ...]:
    """Open points outside the bin, the one due first before the others; those without a day come last."""
    action = table("action")
    rows = connection.execute(
        select(action)
        .where(action.c.binned.is_(False), action.c.status.in_(("open", "in_progress")))
        .order_by(action.c.due.is_(None), action.c.due, action.c.id)
    )
    return tuple(cast("Action", to_record("action", row)) for row in rows.mappings())


@cache
def _summaries() -> Select[Any]:
    """One statement for the list, whatever its length; built once."""
    head, photo = table("inspection"), table("photo")
    factory, product, order, person = table("factory"), table("product"), table("order"), table("person")
    photos = (
        select(photo.c.stream, func.count().label("photos"))
        .where(photo.c.binned.is_(False))
        .group_by(photo.c.stream)
        .subquery()
    )
    plan = table("class_plan")
    kinds = (
        select(plan.c.stream, func.group_concat(plan.c.kind).label("kinds"))
        .where(plan.c.binned.is_(False))
        .group_by(plan.c.stream)
        .subquery()
    )
    # The last row of each chain, found by its number: the newest time of all rows would be looked for in the
    # whole journal.
    newest = (
        select(_HEADS.c.stream, func.max(_CHANGES.c.wall_ms).label("changed"))
        .join(
            _CHANGES,
            and_(
                _CHANGES.c.device == _HEADS.c.device,
                _CHANGES.c.stream == _HEADS.c.stream,
                _CHANGES.c.seq == _HEADS.c.seq,
            ),
        )
        .where(_HEADS.c.stream.in_(select(head.c.stream)))
        .group_by(_HEADS.c.stream)
        .subquery()
    )
    return (
        select(
            *(head.c[name] for name in _SUMMARY_COLUMNS),
            factory.c.name.label("factory_name"),
            product.c.name.label("product_name"),
            product.c.picture.label("picture"),
            order.c.number.label("order_number"),
            person.c.name.label("author_name"),
            func.coalesce(photos.c.photos, 0).label("photos"),
            newest.c.changed,
            kinds.c.kinds,
        )
        .outerjoin(factory, factory.c.id == head.c.factory)
        .outerjoin(product, product.c.id == head.c.product)
        .outerjoin(order, order.c.id == head.c.order)
        .outerjoin(person, person.c.id == head.c.person)
        .outerjoin(photos, photos.c.stream == head.c.stream)
        .outerjoin(newest, newest.c.stream == head.c.stream)
        .outerjoin(kinds, kinds.c.stream == head.c.stream)
        .where(head.c.binned.is_(False))
        .order_by(newest.c.changed.desc(), head.c.id.desc())
    )


def _summary(row: Any, lots: dict[str, str], own_devices: Collection[str]) -> InspectionSummary:
    return InspectionSummary(
        id=row.id,
        type=row.type,
        status=row.status,
        practice=row.practice,
        product_name=row.product_name or {},
        factory_name=row.factory_name or {},
        order_number=row.order_number or "",
        lot_number=", ".join(lots.get(lot, "") for lot in row.lots),
        lot_size=row.lot_size,
        edition=row.edition,
        kind=next((kind for kind in _KINDS if kind in (row.kinds or "")), ""),
        inspected_on=row.inspected_on,
        number=row.number,
        proposed=row.proposed,
        decision=row.decision,
        changed_ms=row.changed or row.wall_ms,
        photos=row.photos,
        received=row.device not in own_devices,
        author=row.author_name or {},
        picture=row.picture,
    )


def inspection_of_stream(connection: Connection, stream: str) -> str:
    """Id of the inspection whose stream this is; empty for streams about other things."""
    head = table("inspection")
    return str(connection.execute(select(head.c.id).where(head.c.stream == stream)).scalar() or "")


def referring_to_photo(connection: Connection, pid: str) -> tuple[str, ...]:
    """Ids of the inspections whose photos or reports are the blob `pid`."""
    photo, report, head = table("photo"), table("report"), table("inspection")
    query = select(head.c.id).where(
        or_(
            head.c.stream.in_(select(photo.c.stream).where(photo.c.pid == pid)),
            head.c.stream.in_(select(report.c.stream).where(report.c.pid == pid)),
        )
    )
    return tuple(connection.execute(query).scalars())


def blob_totals(connection: Connection) -> tuple[int, int]:
    """How many blobs the vault has, and the bytes of their encrypted files."""
    row = connection.execute(select(func.count(), func.coalesce(func.sum(BlobRow.csize), 0))).one()
    return int(row[0]), int(row[1])
