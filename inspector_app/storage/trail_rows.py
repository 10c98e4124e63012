"""Journal rows as the trail shows them, and the names people need to read them. Reads only."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from sqlalchemy import Connection, Select, select, union_all

from inspector_app.domain.errors import TrustError
from inspector_app.domain.text import LocalText
from inspector_app.storage.folding import table
from inspector_app.storage.tables import ChangeRow, TrustedDeviceRow

_OF_THE_INSTALLATION = ("device", "person", "brand", "pack", "switching", "gauge")
"""Kinds of the streams that tell what happened beside the inspections: to the installation, its people,
packs and gauges, and what decides how severely is inspected.
"""

_AT_ONCE = 500
"""Streams named in one statement; SQLite allows only so many values."""

_NOTHING: Mapping[str, Any] = {}
_CHANGES: Any = ChangeRow.__table__  # type: ignore[attr-defined]
_COLUMNS = (_CHANGES.c.device, _CHANGES.c.stream, _CHANGES.c.seq, _CHANGES.c.digest, _CHANGES.c.body)


class JournalRow(NamedTuple):
    """A journal row with its place in the chain; `digest` is the SHA-256 of its bytes. `wall_ms`, `tz_min`
    and `zone`: when, as the device saw it; `actor` the person's id; `undo` as in `domain.journal.Body`.
    """

    device: str
    stream: str
    seq: int
    digest: bytes
    lc: int
    wall_ms: int
    tz_min: int
    zone: str
    actor: str
    entity: str
    record_id: str
    op: str
    old: Mapping[str, Any]
    new: Mapping[str, Any]
    why: str
    undo: str


def rows_of(connection: Connection, streams: Iterable[str]) -> list[JournalRow]:
    """Every row of these streams, from all devices, in causal order (Lamport count, device, number).

    Raises TrustError `journal.malformed` when a row is not one.
    """
    named = sorted(set(streams))
    found: list[JournalRow] = []
    for start in range(0, len(named), _AT_ONCE):
        query = select(*_COLUMNS).where(_CHANGES.c.stream.in_(named[start : start + _AT_ONCE]))
        found += _decoded(connection, query)
    return sorted(found, key=_order)


def installation_rows(connection: Connection) -> list[JournalRow]:
    """Every row about the installation and its people, and every event wherever it is journaled."""
    streams = table("stream")
    chosen = select(streams.c.id).where(streams.c.kind.in_(_OF_THE_INSTALLATION))
    own = select(*_COLUMNS).where(_CHANGES.c.stream.in_(chosen))
    events = select(*_COLUMNS).where(_CHANGES.c.entity == "event", _CHANGES.c.stream.not_in(chosen))
    return sorted(_decoded(connection, union_all(own, events)), key=_order)


def _decoded(connection: Connection, query: Select[Any] | Any) -> list[JournalRow]:
    return [
        _row(device, stream, seq, digest, body)
        for device, stream, seq, digest, body in connection.execute(query)
        if body is not None
    ]


def _row(device: str, stream: str, seq: int, digest: bytes, body: bytes) -> JournalRow:
    """What was checked when it was written is only taken apart here: trails are long, and people wait."""
    try:
        raw = json.loads(body)
        return JournalRow(
            device,
            stream,
            seq,
            digest,
            raw["lc"],
            raw["wall"],
            raw["tz"],
            raw["zone"],
            raw["actor"],
            raw["ent"],
            raw["id"],
            raw["op"],
            raw.get("old", _NOTHING),
            raw.get("set", _NOTHING),
            raw.get("why", ""),
            raw.get("undo", ""),
        )
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise TrustError(
            "journal.malformed",
            f"Row {seq} of {stream} cannot be read: {error}.",
            "Run 'inspector-app doctor'; nothing was changed.",
        ) from error


def _order(row: JournalRow) -> tuple[int, str, str, int]:
    return row.lc, row.device, row.stream, row.seq


def people(connection: Connection) -> dict[str, LocalText]:
    """The name of every person there ever was, also of those who left."""
    persons = table("person")
    return {row.id: row.name for row in connection.execute(select(persons.c.id, persons.c.name))}


def device_labels(connection: Connection) -> dict[str, str]:
    """What other installations are called here."""
    trusted: Any = TrustedDeviceRow.__table__  # type: ignore[attr-defined]
    return {row.device: row.label for row in connection.execute(select(trusted.c.device, trusted.c.label))}


def names_of(connection: Connection, record_ids: Iterable[str]) -> dict[str, LocalText]:
    """Names and numbers of the master data with these ids: products, factories, orders, lots, gauges ..."""
    wanted = sorted(set(record_ids))
    found: dict[str, LocalText] = {}
    for entity in ("product", "factory", "variant", "brand", "order", "lot", "gauge"):
        records = table(entity)
        label = records.c.number if entity in ("order", "lot", "gauge") else records.c.name
        for start in range(0, len(wanted), _AT_ONCE):
            ids = wanted[start : start + _AT_ONCE]
            for record_id, text in connection.execute(
                select(records.c.id, label).where(records.c.id.in_(ids))
            ):
                found[record_id] = {"en": text} if isinstance(text, str) else text
    return found


def inspection_names(connection: Connection, record_ids: Iterable[str]) -> dict[str, LocalText]:
    """What people call these inspections: the report's number where there is one, and the product."""
    head, product = table("inspection"), table("product")
    wanted = sorted(set(record_ids))
    found: dict[str, LocalText] = {}
    for start in range(0, len(wanted), _AT_ONCE):
        query = (
            select(head.c.id, head.c.number, product.c.name)
            .outerjoin(product, product.c.id == head.c.product)
            .where(head.c.id.in_(wanted[start : start + _AT_ONCE]))
        )
        for record_id, number, name in connection.execute(query):
            names = name or {"en": ""}
            found[record_id] = {tag: f"{number or ''} {text}".strip() for tag, text in names.items()}
    return found


class ChainRow(NamedTuple):
    """A row exactly as stored; `body` None where it was purged."""

    seq: int
    body: bytes | None
    digest: bytes
    head: bytes


def chain_rows(connection: Connection, device: str, stream: str) -> list[ChainRow]:
    """All rows of a chain in their order, unread and unjudged."""
    query = (
        select(_CHANGES.c.seq, _CHANGES.c.body, _CHANGES.c.digest, _CHANGES.c.head)
        .where(_CHANGES.c.device == device, _CHANGES.c.stream == stream)
        .order_by(_CHANGES.c.seq)
    )
    return [
        ChainRow(seq, None if body is None else bytes(body), bytes(digest), bytes(head))
        for seq, body, digest, head in connection.execute(query)
    ]
