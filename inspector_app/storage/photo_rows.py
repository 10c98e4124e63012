"""Every photo of the vault with what is known of its file, for checking them all: rows, not records.

A vault may hold 50,000 photos: three queries, no look-up per photo.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, Table, bindparam, select, update

from inspector_app.domain.records import Lot
from inspector_app.domain.text import LocalText
from inspector_app.storage import queries
from inspector_app.storage.folding import table
from inspector_app.storage.tables import BlobRow

_BLOBS: Table = BlobRow.__table__  # type: ignore[attr-defined]

PRESENT = "present"


@dataclass(frozen=True, slots=True)
class PhotoRow:
    """A photo outside the bin. `taken` as the camera said; `added_ms`, `tz_min` when it came in; `places` as
    (target kind, target). `state` and `checked_ms` are what the last check found, and when (None: never).
    """

    id: str
    pid: str
    stream: str
    name: str
    taken: str
    added_ms: int
    tz_min: int
    person: str
    places: tuple[tuple[str, str], ...]
    state: str
    checked_ms: int | None


@dataclass(frozen=True, slots=True)
class PhotoOwner:
    """The inspection some photos belong to."""

    id: str
    product: LocalText
    order: str
    lot: str
    practice: bool
    pack_sha256: str


def photo_rows(connection: Connection, stream: str | None = None) -> list[PhotoRow]:
    """All photos, or those of one inspection's stream; oldest inspection first, each in its own order."""
    photo, link = table("photo"), table("photo_link")
    places: dict[str, list[tuple[str, str]]] = {}
    links = select(link.c.photo, link.c.target_kind, link.c.target).where(link.c.binned.is_(False))
    if stream is not None:
        links = links.where(link.c.stream == stream)
    for row in connection.execute(links):
        places.setdefault(row.photo, []).append((row.target_kind, row.target))
    query = (
        select(
            photo.c.id,
            photo.c.pid,
            photo.c.stream,
            photo.c.name,
            photo.c.taken,
            photo.c.wall_ms,
            photo.c.tz_min,
            photo.c.person,
            _BLOBS.c.state,
            _BLOBS.c.checked_ms,
        )
        .outerjoin(_BLOBS, _BLOBS.c.pid == photo.c.pid)
        .where(photo.c.binned.is_(False))
        .order_by(photo.c.stream, photo.c.id)
    )
    if stream is not None:
        query = query.where(photo.c.stream == stream)
    return [
        PhotoRow(
            row.id,
            row.pid,
            row.stream,
            row.name,
            row.taken or "",
            row.wall_ms,
            row.tz_min,
            row.person,
            tuple(places.get(row.id, ())),
            row.state or PRESENT,
            row.checked_ms,
        )
        for row in connection.execute(query)
    ]


def bad_photos(connection: Connection, stream: str) -> dict[str, str]:
    """The photos of one inspection whose file was not found as it should be, and what was found; by photo."""
    photo = table("photo")
    query = (
        select(photo.c.id, _BLOBS.c.state)
        .join(_BLOBS, _BLOBS.c.pid == photo.c.pid)
        .where(photo.c.stream == stream, photo.c.binned.is_(False), _BLOBS.c.state != PRESENT)
    )
    return {row.id: row.state for row in connection.execute(query)}


def photo_owners(connection: Connection) -> dict[str, PhotoOwner]:
    """The inspections outside the bin, by their stream."""
    head, product, order = table("inspection"), table("product"), table("order")
    lots = {lot.id: lot.number for lot in queries.everything(connection, Lot)}
    query = (
        select(
            head.c.id,
            head.c.stream,
            head.c.practice,
            head.c.pack_sha256,
            head.c.lots,
            product.c.name.label("product_name"),
            order.c.number.label("order_number"),
        )
        .outerjoin(product, product.c.id == head.c.product)
        .outerjoin(order, order.c.id == head.c.order)
        .where(head.c.binned.is_(False))
    )
    return {
        row.stream: PhotoOwner(
            row.id,
            row.product_name or {},
            row.order_number or "",
            ", ".join(lots.get(lot, "") for lot in row.lots),
            row.practice,
            row.pack_sha256,
        )
        for row in connection.execute(query)
    }


def finding_names(connection: Connection) -> dict[str, tuple[str, LocalText]]:
    """The catalogue code (or "") and the text of every finding, by its id."""
    finding = table("finding")
    query = select(finding.c.id, finding.c.catalogue_key, finding.c.text)
    return {row.id: (row.catalogue_key or "", row.text or {}) for row in connection.execute(query)}


def note_checked(connection: Connection, states: Mapping[str, str], at_ms: int) -> None:
    """Remember what a check found, by `pid`. Not journaled: it can be found out again at any time."""
    statement = (
        update(_BLOBS)
        .where(_BLOBS.c.pid == bindparam("of"))
        .values(state=bindparam("found"), checked_ms=bindparam("at"))
    )
    rows = [{"of": pid, "found": state, "at": at_ms} for pid, state in states.items()]
    if rows:
        connection.execute(statement, rows)


def blobs_in_state(connection: Connection, states: Iterable[str]) -> set[str]:
    """The `pid` of blobs that the last check found in one of these states."""
    query = select(_BLOBS.c.pid).where(_BLOBS.c.state.in_(list(states)))
    return set(connection.execute(query).scalars())
