"""A small bundle with everything in it, and its parts to take apart."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from inspector_app.crypto import age
from inspector_app.crypto.dsse import sign_envelope
from inspector_app.crypto.hashing import chain_extend, chain_start, sha256_hex
from inspector_app.crypto.signing_keys import SigningKey, keyid
from inspector_app.sync import layout
from inspector_app.sync.bundle import (
    BuiltEnvelope,
    BundleFile,
    Content,
    Sender,
    StreamChanges,
    build_envelopes,
    bundle_files,
)
from inspector_app.sync.carrier import Carrier, open_carrier
from inspector_app.sync.carrier_write import write_folder, write_zip
from inspector_app.sync.header import PAYLOAD_TYPE, BlobRef, Header, Schema, encode_header
from inspector_app.sync.identity import make_identity_file
from inspector_app.sync.receive import ReceivedBundle, Trust, read_bundle
from inspector_app.sync.rows import pack_rows

BRAND = "akiduki"
STREAM = "0192f0c0-1111-7222-8333-444455556666"
ORDER_STREAM = "0192f0c0-aaaa-7bbb-8ccc-ddddeeeeffff"
CREATED = "2026-11-22T15:03:36+08:00"

SENDER = SigningKey.from_raw(b"\x11" * 32)
STRANGER = SigningKey.from_raw(b"\x22" * 32)
RECEIVER = SigningKey.from_raw(b"\x33" * 32)
ME = RECEIVER.device_id

SECRET, RECIPIENT = age.new_identity()
SENDER_SECRET, SENDER_RECIPIENT = age.new_identity()
OTHER_SECRET, OTHER_RECIPIENT = age.new_identity()

IDENTITY = make_identity_file(SENDER, SENDER_RECIPIENT, "Laptop of line 3", BRAND, ["李伟"])
STRANGER_IDENTITY = make_identity_file(STRANGER, OTHER_RECIPIENT, "Laptop of line 3", BRAND, ["李伟"])

PLAIN = Sender(
    key=SENDER,
    brand=BRAND,
    recipients=(RECIPIENT, SENDER_RECIPIENT),
    audience=(ME, "hq"),
    created=CREATED,
    app="0.1.0",
    schema=Schema(1, 1),
    seen={"packs": {"akiduki-bottle": "7"}},
    clock={"wall_ms": 1763821416119, "tz_min": 480},
)


def trust(*keys: SigningKey) -> Trust:
    return {keyid(key.public): key.public for key in keys}.get


def body(number: int, txn: int | None = None, **more: Any) -> bytes:
    """A journal row with Japanese text, spelled as the journal spells them."""
    row: dict[str, Any] = {"v": 1, "n": number, "set": {"note": f"糸くず {number}"}, **more}
    if txn is not None:
        row["txn"] = txn
    return json.dumps(row, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode("utf-8")


def photo(content: bytes = b"a photo", recipients: Sequence[str] = (RECIPIENT,)) -> tuple[BlobRef, bytes]:
    sealed = age.encrypt(content, recipients)
    return BlobRef(sha256_hex(sealed), len(sealed), 1), sealed


def changes(
    bodies: Sequence[bytes],
    *,
    stream: str = STREAM,
    kind: str = "inspection",
    after: Sequence[bytes] = (),
    blobs: tuple[BlobRef, ...] = (),
    key: SigningKey = SENDER,
) -> StreamChanges:
    """`bodies` as the rows that follow `after` in the sender's chain."""
    previous = chain_extend(chain_start(key.device_id, stream), after)
    return StreamChanges(
        stream=stream,
        kind=kind,
        device_id=key.device_id,
        seq_from=len(after) + 1,
        seq_to=len(after) + len(bodies),
        prev_head=previous,
        head=chain_extend(previous, bodies),
        bodies=tuple(bodies),
        blobs=blobs,
    )


@dataclass(frozen=True)
class Sample:
    """The parts of a bundle before they are put on a carrier."""

    envelopes: tuple[BuiltEnvelope, ...]
    blobs: dict[str, Content]
    identity: bytes = IDENTITY

    def files(self) -> list[BundleFile]:
        identities = {built.header.issuer: self.identity for built in self.envelopes}
        return list(bundle_files(self.envelopes, identities, self.blobs))

    def zip(self, folder: Path) -> Path:
        return write_zip(folder / "sample.zip", self.files()).path

    def folder(self, folder: Path) -> Path:
        return write_folder(folder / "sample", self.files()).path


def make_sample() -> Sample:
    """An inspection of three rows with a photo, and an order of one row."""
    reference, sealed = photo()
    inspection = build_envelopes(changes([body(1, 1), body(2, 1), body(3, 2)], blobs=(reference,)), PLAIN)
    order = build_envelopes(changes([body(1)], stream=ORDER_STREAM, kind="order"), PLAIN)
    return Sample((*inspection, *order), {reference.cid: sealed})


def make_tiny() -> Sample:
    """One row and one photo: as few bytes as a bundle can have, for exhaustive tests."""
    reference, sealed = photo(b"", (RECIPIENT,))
    built = build_envelopes(
        changes([b'{"v":1}'], blobs=(reference,)), replace(PLAIN, recipients=(RECIPIENT,))
    )
    return Sample(built, {reference.cid: sealed})


def receive(carrier: Carrier | Path, **other: Any) -> ReceivedBundle:
    """Read as the receiving vault would; `other` arguments replace its own."""
    given: dict[str, Any] = {
        "trusted": trust(SENDER),
        "identities": [SECRET],
        "me": ME,
        "brand": BRAND,
        **other,
    }
    return read_bundle(open_carrier(carrier) if isinstance(carrier, Path) else carrier, **given)


def resigned(
    built: BuiltEnvelope, change: Callable[[Header], Header], key: SigningKey = SENDER, **name: Any
) -> BuiltEnvelope:
    """The envelope with a changed header, signed again: what somebody with a trusted key could send."""
    return sealed_payload(built, encode_header(change(built.header)), change(built.header), key, **name)


def sealed_payload(
    built: BuiltEnvelope, payload: bytes, header: Header, key: SigningKey = SENDER, **name: Any
) -> BuiltEnvelope:
    data = sign_envelope(PAYLOAD_TYPE, payload, key)
    parts: dict[str, Any] = {
        "brand": header.brand,
        "device": header.issuer,
        "stream": header.stream,
        "first": header.first,
        "last": header.last,
        "mark": sha256_hex(data)[:8],
        **name,
    }
    rows_name = layout.blob_name(parts["brand"], parts["device"], header.changes.cid)
    return replace(built, header=header, name=layout.envelope_name(**parts), data=data, rows_name=rows_name)


def with_rows(built: BuiltEnvelope, bodies: Sequence[bytes]) -> BuiltEnvelope:
    """The envelope with other rows under the same chain heads, signed again."""
    reference, sealed = pack_rows(bodies, PLAIN.recipients)
    return replace(resigned(built, lambda header: replace(header, changes=reference)), rows_data=sealed)
