"""The payload of a bundle's envelope: what may be in it, as values.

Reading refuses everything that is not exactly this format; unknown fields are refused too, because version 1
has none.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from inspector_app.crypto.errors import CryptoError
from inspector_app.crypto.strict_json import strict_json
from inspector_app.sync import layout, limits
from inspector_app.sync.errors import refused

PAYLOAD_TYPE = "application/vnd.inspector.bundle.v1+json"
TYPE = "inspector/bundle"
ENCODING = "age+gzip+jsonl"
HEAD_OFFICE = "hq"
"""In an audience: whoever receives for the brand."""

_KIND = re.compile(r"[a-z][a-z_]{0,39}")
_CREATED = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(?:Z|[+-][0-9]{2}:[0-9]{2})")
_APP = re.compile(r"[0-9A-Za-z.+-]{1,40}")


@dataclass(frozen=True)
class BlobRef:
    """A blob by the SHA-256 and size of its encrypted file. `priority`: 1 first, 9 last."""

    cid: str
    size: int
    priority: int = 2


@dataclass(frozen=True)
class ChangesRef:
    """The file with the rows: `cid` and `size` of the encrypted file, the rest of what is inside."""

    cid: str
    size: int
    raw_sha256: str
    raw_size: int
    count: int


@dataclass(frozen=True)
class Schema:
    """The row version written, and the oldest reader that understands it."""

    written: int
    minimum: int


@dataclass(frozen=True, kw_only=True)
class Header:
    """One envelope: rows `first`..`last` of one stream by one device, and the blobs they need.

    `previous` is the chain's head before `first`, `head` the one after `last` (32 bytes each). `created` is
    the sender's clock (ISO 8601 with offset) and decides nothing. `seen` and `clock` are notes for the head
    office.
    """

    brand: str
    issuer: str
    audience: tuple[str, ...]
    created: str
    stream: str
    kind: str
    first: int
    last: int
    previous: bytes
    head: bytes
    changes: ChangesRef
    blobs: tuple[BlobRef, ...] = ()
    schema: Schema
    app: str
    seen: Mapping[str, Any] = field(default_factory=dict)
    clock: Mapping[str, Any] = field(default_factory=dict)


def encode_header(header: Header) -> bytes:
    """The payload's bytes. They are signed as they are and never written again."""
    changes = header.changes
    document = {
        "type": TYPE,
        "v": 1,
        "brand": header.brand,
        "iss": header.issuer,
        "aud": list(header.audience),
        "created": header.created,
        "stream": header.stream,
        "kind": header.kind,
        "seq": [header.first, header.last],
        "prev": header.previous.hex(),
        "head": header.head.hex(),
        "changes": {
            "cid": changes.cid,
            "size": changes.size,
            "raw_sha256": changes.raw_sha256,
            "raw_size": changes.raw_size,
            "count": changes.count,
            "enc": ENCODING,
        },
        "blobs": [{"cid": blob.cid, "size": blob.size, "prio": blob.priority} for blob in header.blobs],
        "schema": {"w": header.schema.written, "min": header.schema.minimum},
        "app": header.app,
        "part": limits.PART_BYTES,
        "seen": dict(header.seen),
        "clock": dict(header.clock),
    }
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)
    return text.encode("utf-8")


def decode_header(payload: bytes) -> Header:
    """Read a verified payload.

    Raises RefusedError `bundle.version` for a newer format, `bundle.header` for anything else that is not the
    format.
    """
    try:
        document = strict_json(payload, limits.MAX_ENVELOPE_BYTES)
        if document["type"] == TYPE and document["v"] != 1:
            raise refused(
                "bundle.version",
                f"The bundle has format version {document['v']!r}, which this program does not know.",
                "Update the program and import it again.",
            )
        return _header(_Fields(document))
    except (CryptoError, KeyError, TypeError, ValueError) as error:
        raise refused("bundle.header", f"The bundle's header is not as specified: {error}.") from error


class _Fields:
    """Takes named fields out of an object, each of one type, and finally insists that none is left."""

    def __init__(self, document: Any) -> None:
        if not isinstance(document, dict):
            raise TypeError("an object is expected")
        self._left = dict(document)

    def whole(self, name: str, least: int, most: int) -> int:
        value = self._left.pop(name)
        # True is an int in Python.
        if type(value) is not int or not least <= value <= most:
            raise ValueError(f"{name} must be a whole number from {least} to {most}")
        return value

    def text(self, name: str, allowed: Callable[[str], object]) -> str:
        value = self._left.pop(name)
        if not isinstance(value, str) or not allowed(value):
            raise ValueError(f"{name} is not as specified")
        return value

    def exact(self, name: str, expected: object) -> None:
        value = self._left.pop(name)
        if type(value) is not type(expected) or value != expected:
            raise ValueError(f"{name} must be {expected!r}")

    def items(self, name: str, least: int, most: int) -> list[Any]:
        value = self._left.pop(name)
        if not isinstance(value, list) or not least <= len(value) <= most:
            raise ValueError(f"{name} must be a list of {least} to {most}")
        return value

    def object(self, name: str) -> _Fields:
        return _Fields(self._left.pop(name))

    def notes(self, name: str) -> dict[str, Any]:
        value = self._left.pop(name)
        if not isinstance(value, dict):
            raise TypeError(f"{name} must be an object")
        return value

    def end(self) -> None:
        if self._left:
            raise ValueError(f"unknown field {min(self._left)!r}")


def _header(fields: _Fields) -> Header:
    fields.exact("type", TYPE)
    fields.exact("v", 1)
    fields.exact("part", limits.PART_BYTES)
    first, last = _range(fields.items("seq", 2, 2))
    header = Header(
        brand=fields.text("brand", layout.is_brand),
        issuer=fields.text("iss", layout.is_device),
        audience=_audience(fields.items("aud", 1, limits.MAX_RECIPIENTS)),
        created=fields.text("created", _CREATED.fullmatch),
        stream=fields.text("stream", layout.is_stream),
        kind=fields.text("kind", _KIND.fullmatch),
        first=first,
        last=last,
        previous=bytes.fromhex(fields.text("prev", layout.is_hash)),
        head=bytes.fromhex(fields.text("head", layout.is_hash)),
        changes=_changes(fields.object("changes")),
        blobs=tuple(_blob(_Fields(item)) for item in fields.items("blobs", 0, limits.MAX_BLOBS)),
        schema=_schema(fields.object("schema")),
        app=fields.text("app", _APP.fullmatch),
        seen=fields.notes("seen"),
        clock=fields.notes("clock"),
    )
    fields.end()
    if header.changes.count != last - first + 1:
        raise ValueError("seq and the number of rows disagree")
    cids = [header.changes.cid, *(blob.cid for blob in header.blobs)]
    if len(set(cids)) != len(cids):
        raise ValueError("a file is named twice")
    return header


def _range(pair: list[Any]) -> tuple[int, int]:
    ends = _Fields({"from": pair[0], "to": pair[1]})
    first = ends.whole("from", 1, limits.MAX_SEQUENCE)
    return first, ends.whole("to", first, limits.MAX_SEQUENCE)


def _audience(names: list[Any]) -> tuple[str, ...]:
    if not all(isinstance(name, str) and (name == HEAD_OFFICE or layout.is_device(name)) for name in names):
        raise ValueError("aud must name devices")
    return tuple(names)


def _changes(fields: _Fields) -> ChangesRef:
    fields.exact("enc", ENCODING)
    changes = ChangesRef(
        cid=fields.text("cid", layout.is_hash),
        size=fields.whole("size", 1, limits.MAX_CHANGES_BYTES),
        raw_sha256=fields.text("raw_sha256", layout.is_hash),
        raw_size=fields.whole("raw_size", 1, limits.MAX_CHANGES_RAW_BYTES),
        count=fields.whole("count", 1, limits.MAX_CHANGES_ROWS),
    )
    fields.end()
    return changes


def _blob(fields: _Fields) -> BlobRef:
    blob = BlobRef(
        cid=fields.text("cid", layout.is_hash),
        size=fields.whole("size", 1, limits.MAX_BLOB_BYTES),
        priority=fields.whole("prio", 1, 9),
    )
    fields.end()
    return blob


def _schema(fields: _Fields) -> Schema:
    schema = Schema(fields.whole("w", 1, limits.MAX_INTEGER), fields.whole("min", 1, limits.MAX_INTEGER))
    fields.end()
    return schema
