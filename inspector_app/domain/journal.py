"""The journal's rows and the one reducer that folds them into records.

A row's body is serialised once, as UTF-8 JSON with sorted keys and no floats; these bytes are stored, hashed,
sent and never serialised again. Local changes and changes from other installations are folded by the same
`fold`. This module must not know tables, files or clocks.
"""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from inspector_app.domain.errors import InputError, TrustError
from inspector_app.domain.records import ENTITIES, Record, entity_fields, fits

BODY_VERSION = 1
SCHEMA_VERSION = 1
MAX_BODY_BYTES = 64 * 1024
_SINGLE = frozenset({str, int, bool, type(None)})

INSPECTION_FACTS = frozenset(
    {
        "inspection",
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
    }
)
"""Facts only their author's installation may change; all other entities are shared master data."""


HANDOVER = "handover"
"""Kind of the event by which a stream passes from its author's device to the one its field `to` names."""


class Op(StrEnum):
    INSERT = "ins"
    UPDATE = "upd"
    BIN = "bin"
    UNBIN = "unbin"
    EVENT = "evt"


@dataclass(frozen=True)
class Instant:
    """A moment as the device saw it: wall clock, offset and zone, monotonic clock, boot identity (all kept
    apart).
    """

    wall_ms: int
    tz_min: int
    zone: str
    mono_ms: int
    boot: str


@dataclass(frozen=True, kw_only=True)
class Body:
    """One journal row. `set` and `old` hold field values; `undo` is the id of the row that this one takes
    back.
    """

    entity: str
    id: str
    op: str
    nonce: str
    lc: int
    at: Instant
    actor: str
    txn: int
    epoch: int = 1
    set: Mapping[str, Any] = field(default_factory=dict)
    old: Mapping[str, Any] = field(default_factory=dict)
    why: str = ""
    undo: str = ""
    schema: int = SCHEMA_VERSION


def encode_body(body: Body) -> bytes:
    """The bytes that are stored, hashed and sent.

    Raises InputError `journal.too_large` when the row is over 64 KiB and `journal.not_plain` when a value is
    not JSON or is a float (decimals are written as strings).
    """
    document: dict[str, Any] = {
        "v": BODY_VERSION,
        "sv": body.schema,
        "n": body.nonce,
        "lc": body.lc,
        "wall": body.at.wall_ms,
        "tz": body.at.tz_min,
        "zone": body.at.zone,
        "mono": body.at.mono_ms,
        "boot": body.at.boot,
        "actor": body.actor,
        "txn": body.txn,
        "ep": body.epoch,
        "ent": body.entity,
        "id": body.id,
        "op": str(body.op),
    }
    optional = {"set": body.set, "old": body.old, "why": body.why, "undo": body.undo}
    document.update({name: value for name, value in optional.items() if value})
    try:
        data = json.dumps(
            _without_floats(document),
            ensure_ascii=False,
            sort_keys=True,
            separators=(",", ":"),
            allow_nan=False,
        )
        encoded = data.encode("utf-8")
    except (TypeError, ValueError) as error:
        raise InputError(
            "journal.not_plain", f"A value of {body.entity} cannot be journaled: {error}."
        ) from error
    if len(encoded) > MAX_BODY_BYTES:
        raise InputError(
            "journal.too_large",
            f"This entry of {body.entity} has {len(encoded)} bytes; at most {MAX_BODY_BYTES} are allowed.",
            "Shorten the text or split it; everything saved before is safe.",
        )
    return encoded


def _without_floats(value: Any) -> Any:
    if isinstance(value, float):
        raise TypeError(f"a float ({value!r}); decimals are written as text")
    if isinstance(value, Mapping):
        return {str(key): _without_floats(inner) for key, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_without_floats(inner) for inner in value]
    return value


def decode_body(data: bytes) -> Body:
    """Read a row's bytes. Raises TrustError `journal.malformed` for anything else."""
    try:
        raw = json.loads(data)
        if raw["v"] != BODY_VERSION:
            raise ValueError(f"row version {raw['v']!r}")
        body = Body(
            entity=_text(raw["ent"]),
            id=_text(raw["id"]),
            op=_text(raw["op"]),
            nonce=_text(raw["n"]),
            lc=_whole(raw["lc"]),
            at=Instant(
                _whole(raw["wall"]),
                _whole(raw["tz"]),
                _text(raw["zone"]),
                _whole(raw["mono"]),
                _text(raw["boot"]),
            ),
            actor=_text(raw["actor"]),
            txn=_whole(raw["txn"]),
            epoch=_whole(raw["ep"]),
            set=_mapping(raw.get("set", {})),
            old=_mapping(raw.get("old", {})),
            why=_text(raw.get("why", "")),
            undo=_text(raw.get("undo", "")),
            schema=_whole(raw["sv"]),
        )
        base64.b64decode(body.nonce, validate=True)
        uuid.UUID(body.id)
    except (KeyError, TypeError, ValueError, RecursionError) as error:
        raise TrustError(
            "journal.malformed",
            f"A journal row cannot be read: {error}.",
            "Nothing was taken over; ask the sender for a new export.",
        ) from error
    return body


def _text(value: Any) -> str:
    if not isinstance(value, str):
        raise TypeError(f"expected text, found {value!r}")
    return value


def _whole(value: Any) -> int:
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError(f"expected a whole number, found {value!r}")
    return value


def _mapping(value: Any) -> dict[str, Any]:
    if not isinstance(value, dict):
        raise TypeError(f"expected fields by name, found {value!r}")
    return value


@dataclass(frozen=True)
class Folded:
    """Outcome of folding a row: the record after it, fields this version does not know, fields that lost."""

    record: Record
    unknown: Mapping[str, Any]
    lost: Mapping[str, tuple[Any, Any]]


def fold(
    current: Record | None,
    body: Body,
    *,
    stream: str,
    device: str,
    seq: int,
    wins: bool = True,
    heir: bool = False,
) -> Folded:
    """The record after this row. Pure; the same for local and remote rows.

    `wins` says whether this row prevails where the record's present value is neither its old nor its new
    value (the higher (Lamport count, device) wins; the caller knows both). The loser's value is returned in
    `lost` as (kept, given up), so that nothing is dropped silently. `heir`
    says that the record's author handed this stream over to `device`.

    Raises TrustError `journal.unknown_entity`, `journal.duplicate`, `journal.missing` or
    `journal.not_author`.
    """
    kind = ENTITIES.get(body.entity)
    if kind is None:
        raise TrustError(
            "journal.unknown_entity", f"This version does not know records of kind {body.entity!r}."
        )
    known = entity_fields(body.entity)
    unknown = {name: value for name, value in body.set.items() if name not in known}
    values = {name: freeze(value) for name, value in body.set.items() if name in known}
    for name, value in values.items():
        if not fits(value, known[name]):
            raise TrustError("journal.malformed", f"{body.entity}.{name} cannot hold {value!r}.")
    if body.op == Op.INSERT:
        if current is not None:
            raise TrustError("journal.duplicate", f"The record {body.id} exists already.")
        try:
            return Folded(_created(kind, values, body, stream, device, seq), unknown, {})
        except TypeError as error:
            raise TrustError("journal.malformed", f"A {body.entity} row is incomplete: {error}.") from error
    if current is None:
        raise TrustError("journal.missing", f"A row changes the record {body.id}, which is not here.")
    if current.stream != stream or type(current) is not kind:
        raise TrustError("journal.malformed", f"The record {body.id} belongs to another stream or kind.")
    if body.entity in INSPECTION_FACTS and current.device != device and not heir:
        raise TrustError("journal.not_author", f"The record {body.id} was written by another installation.")
    if body.op in (Op.BIN, Op.UNBIN):
        return Folded(replace(current, binned=body.op == Op.BIN), unknown, {})
    if body.op != Op.UPDATE:
        raise TrustError("journal.malformed", f"The operation {body.op!r} is not known.")
    return _updated(current, values, body.old, unknown, wins=wins)


def _created(
    kind: type[Record], values: dict[str, Any], body: Body, stream: str, device: str, seq: int
) -> Record:
    return kind(
        **values,
        id=body.id,
        stream=stream,
        person=body.actor,
        device=device,
        seq=seq,
        wall_ms=body.at.wall_ms,
        tz_min=body.at.tz_min,
        zone=body.at.zone,
    )


def _updated(
    current: Record, values: dict[str, Any], old: Mapping[str, Any], unknown: dict[str, Any], *, wins: bool
) -> Folded:
    taken: dict[str, Any] = {}
    lost: dict[str, tuple[Any, Any]] = {}
    for name, value in values.items():
        present = getattr(current, name)
        if present == value:
            continue
        if name in old and freeze(old[name]) != present:
            lost[name] = (value, present) if wins else (present, value)
            if not wins:
                continue
        taken[name] = value
    return Folded(replace(current, **taken), unknown, lost)


def heirs_from(handed: Mapping[str, frozenset[str]], author: str) -> frozenset[str]:
    """Every device a stream passed to after `author`; `handed` maps a device to those after it."""
    heirs: set[str] = set()
    waiting = [author]
    while waiting:
        fresh = handed.get(waiting.pop(), frozenset()) - heirs - {author}
        heirs |= fresh
        waiting.extend(fresh)
    return frozenset(heirs)


def freeze(value: Any) -> Any:
    """Lists as tuples, all the way down, so that records compare by value."""
    if type(value) in _SINGLE or value == {}:  # nearly all there is, asked for tens of thousands of times
        return value
    if isinstance(value, list | tuple):
        return tuple(freeze(inner) for inner in value)
    if isinstance(value, Mapping):
        return {key: freeze(inner) for key, inner in value.items()}
    return value
