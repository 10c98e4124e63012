"""Build a bundle: one signed envelope per piece of a stream, its rows as an encrypted file, and the blobs it
needs.

Only an installation's own chains are sent. Nothing is written here; the result is names and contents for a
carrier.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, BinaryIO

from inspector_app.crypto.dsse import sign_envelope
from inspector_app.crypto.hashing import chain_extend, chain_start, sha256_hex
from inspector_app.crypto.signing_keys import SigningKey
from inspector_app.crypto.strict_json import strict_json
from inspector_app.sync import layout, limits
from inspector_app.sync.errors import RefusedError, UnsendableError
from inspector_app.sync.header import (
    PAYLOAD_TYPE,
    BlobRef,
    ChangesRef,
    Header,
    Schema,
    decode_header,
    encode_header,
)
from inspector_app.sync.rows import pack_rows

Content = bytes | Path | Callable[[], BinaryIO]
"""What a file of a bundle holds: bytes, a file to copy, or something that opens a stream to copy."""


@dataclass(frozen=True)
class BundleFile:
    """One file of a bundle, by its name in the layout (`v1/...`)."""

    name: str
    content: Content


@dataclass(frozen=True, kw_only=True)
class StreamChanges:
    """Rows `seq_from`..`seq_to` of one stream, as they stand in the journal of `device_id`.

    `bodies` are the exact bytes, `prev_head` and `head` the chain's heads (32 bytes) before and after them.
    `blobs` are the encrypted files these rows need, in the form in which they will be sent.
    """

    stream: str
    kind: str
    device_id: str
    seq_from: int
    seq_to: int
    prev_head: bytes
    head: bytes
    bodies: Sequence[bytes]
    blobs: tuple[BlobRef, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Sender:
    """What all envelopes of one export share.

    `recipients` are age recipients (also the own vault's, so that the sender can read what was sent);
    `audience` the device ids, or `hq`, that may take the bundle over. `created` is ISO 8601 with offset and
    whole seconds.
    """

    key: SigningKey
    brand: str
    recipients: tuple[str, ...]
    audience: tuple[str, ...]
    created: str
    app: str
    schema: Schema
    seen: Mapping[str, Any] = field(default_factory=dict)
    clock: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class BuiltEnvelope:
    """A finished envelope and its encrypted rows: exactly these bytes are sent, also when sent again."""

    header: Header
    name: str
    data: bytes
    rows_name: str
    rows_data: bytes


def build_envelopes(changes: StreamChanges, sender: Sender) -> tuple[BuiltEnvelope, ...]:
    """One envelope, or several when the rows are over the limits of one; a transaction is never split.

    Raises UnsendableError `bundle.not_own` for another installation's rows, `bundle.chain` when the rows do
    not lead from `prev_head` to `head`, `bundle.transaction` for a transaction over the limits,
    `bundle.header` for a value the format does not take.
    """
    _check_chain(changes, sender)
    built = []
    first, head, blobs = changes.seq_from, changes.prev_head, changes.blobs
    for bodies in _pieces(changes.bodies):
        previous, head = head, chain_extend(head, bodies)
        last = first + len(bodies) - 1
        reference, rows = pack_rows(bodies, sender.recipients)
        header = Header(
            brand=sender.brand,
            issuer=changes.device_id,
            audience=sender.audience,
            created=sender.created,
            stream=changes.stream,
            kind=changes.kind,
            first=first,
            last=last,
            previous=previous,
            head=head,
            changes=reference,
            blobs=blobs[: limits.MAX_BLOBS],
            schema=sender.schema,
            app=sender.app,
            seen=sender.seen,
            clock=sender.clock,
        )
        built.append(_sealed(header, reference, rows, sender.key))
        first, blobs = last + 1, blobs[limits.MAX_BLOBS :]
    if blobs:
        raise UnsendableError(
            "bundle.too_many_blobs", f"{len(changes.blobs)} photos and files are too many for one bundle."
        )
    return tuple(built)


def bundle_files(
    envelopes: Iterable[BuiltEnvelope], identity_files: Mapping[str, bytes], blobs: Mapping[str, Content]
) -> Iterator[BundleFile]:
    """All files of a bundle, each once: identity files, blobs and rows, envelopes.

    `identity_files` by device; an issuer without one (a retired key) is left out. `blobs` gives the content
    of every blob named by an envelope, by cid. Raises UnsendableError `bundle.blob_missing`.
    """
    listed = tuple(envelopes)
    for brand, device in dict.fromkeys((built.header.brand, built.header.issuer) for built in listed):
        if device in identity_files:
            yield BundleFile(layout.enrol_name(brand, device), identity_files[device])
    named: set[str] = set()
    for built in listed:
        header = built.header
        for blob in header.blobs:
            name = layout.blob_name(header.brand, header.issuer, blob.cid)
            if blob.cid not in blobs:
                raise UnsendableError(
                    "bundle.blob_missing", f"The file {blob.cid[:12]} to be sent is missing."
                )
            if name not in named:
                named.add(name)
                yield BundleFile(name, blobs[blob.cid])
        yield BundleFile(built.rows_name, built.rows_data)
        yield BundleFile(built.name, built.data)


def _check_chain(changes: StreamChanges, sender: Sender) -> None:
    if changes.device_id != sender.key.device_id:
        raise UnsendableError(
            "bundle.not_own", f"Rows of {changes.device_id} cannot be signed by {sender.key.device_id}."
        )
    begins = changes.seq_from > 1 or changes.prev_head == chain_start(changes.device_id, changes.stream)
    count = changes.seq_to - changes.seq_from + 1
    if (
        not begins
        or count != len(changes.bodies)
        or chain_extend(changes.prev_head, changes.bodies) != changes.head
    ):
        raise UnsendableError(
            "bundle.chain",
            f"Rows {changes.seq_from} to {changes.seq_to} of stream {changes.stream} do not form its chain.",
            "Nothing was sent. Run `doctor` on this vault.",
        )


def _sealed(header: Header, reference: ChangesRef, rows: bytes, key: SigningKey) -> BuiltEnvelope:
    payload = encode_header(header)
    try:
        # What our own reader would refuse must not leave.
        decode_header(payload)
    except RefusedError as error:
        raise UnsendableError(error.code, error.message) from error
    data = sign_envelope(PAYLOAD_TYPE, payload, key)
    mark = sha256_hex(data)[:8]
    return BuiltEnvelope(
        header,
        layout.envelope_name(header.brand, header.issuer, header.stream, header.first, header.last, mark),
        data,
        layout.blob_name(header.brand, header.issuer, reference.cid),
        rows,
    )


def _pieces(bodies: Sequence[bytes]) -> Iterator[list[bytes]]:
    """The rows in as few pieces as the limits allow, cut only between transactions."""
    piece: list[bytes] = []
    size = 0
    for group in _transactions(bodies):
        weight = sum(len(body) + 1 for body in group)
        if len(group) > limits.MAX_CHANGES_ROWS or weight > limits.MAX_CHANGES_RAW_BYTES:
            raise UnsendableError(
                "bundle.transaction",
                f"One change of {len(group)} rows and {weight} bytes is too large to be sent.",
            )
        if piece and (
            len(piece) + len(group) > limits.MAX_CHANGES_ROWS or size + weight > limits.MAX_CHANGES_RAW_BYTES
        ):
            yield piece
            piece, size = [], 0
        piece += group
        size += weight
    yield piece


def _transactions(bodies: Sequence[bytes]) -> Iterator[list[bytes]]:
    group: list[bytes] = []
    current: object = None
    for body in bodies:
        number = strict_json(body, limits.MAX_ROW_BYTES).get("txn")
        if group and (number is None or number != current):
            yield group
            group = []
        group.append(body)
        current = number
    if group:
        yield group
