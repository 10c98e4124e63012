"""Verify a bundle and hand out what it holds. Nothing is taken over here, and no database is touched.

Either the whole bundle is good or none of it is: the first thing wrong refuses it. Order of checks, per
envelope: name, signature, header, recipient, sizes, hashes, decryption, bounded decompression, rows, chain;
then the blobs; at last that no file is left that no envelope names.
"""

from __future__ import annotations

import hashlib
import itertools
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import BinaryIO

from inspector_app.crypto import dsse
from inspector_app.crypto.errors import CryptoError
from inspector_app.crypto.hashing import chain_extend, chain_start, sha256_hex
from inspector_app.crypto.signing_keys import device_id
from inspector_app.sync import layout, limits
from inspector_app.sync.carrier import Carrier
from inspector_app.sync.errors import RefusedError, SyncError, refused
from inspector_app.sync.header import PAYLOAD_TYPE, BlobRef, Header, decode_header
from inspector_app.sync.identity import MAX_IDENTITY_BYTES, DeviceIdentity, read_identity_file
from inspector_app.sync.rows import unpack_rows

Trust = Callable[[str], bytes | None]
"""From a key id to the pinned public key, or None for a key that is not trusted."""

_ASK_AGAIN = "Ask the sender for a new export."


@dataclass(frozen=True)
class SignedHeader:
    """An envelope whose signature and header are good, under the name it had. `data` are its exact bytes."""

    name: str
    data: bytes
    header: Header
    keyid: str
    public: bytes


@dataclass(frozen=True, kw_only=True)
class VerifiedEnvelope:
    """Rows `seq_from`..`seq_to` of a stream, proved to be written by the device `issuer`.

    `bodies` are the exact journal bytes, `prev` and `head` the chain's heads around them (32 bytes each;
    `prev` is the chain's start when `seq_from` is 1). Whether `prev` is the head known here is for the caller
    to compare.
    """

    issuer: str
    keyid: str
    stream: str
    kind: str
    seq_from: int
    seq_to: int
    prev: bytes
    head: bytes
    bodies: tuple[bytes, ...]
    blobs: tuple[BlobRef, ...]
    header: Header
    data: bytes

    @property
    def sha256(self) -> str:
        """Identifies the envelope among those already processed."""
        return sha256_hex(self.data)


@dataclass(frozen=True)
class ReceivedBundle:
    """A verified bundle. `identities` are the identity files it carries, by device, which prove nothing by
    themselves.
    """

    brand: str
    envelopes: tuple[VerifiedEnvelope, ...]
    identities: Mapping[str, DeviceIdentity]
    carrier: Carrier
    blob_names: Mapping[str, str]

    @property
    def blobs(self) -> dict[str, BlobRef]:
        """Every blob of the bundle, once, by cid."""
        return {blob.cid: blob for envelope in self.envelopes for blob in envelope.blobs}

    def blob(self, cid: str) -> BinaryIO:
        """A stream over an encrypted blob. Its hash was compared while verifying, and is again while it is
        read.
        """
        return self.carrier.open(self.blob_names[cid])


def read_bundle(
    carrier: Carrier, trusted: Trust, identities: Sequence[str], me: str, brand: str | None = None
) -> ReceivedBundle:
    """Verify everything in `carrier` for the device `me`, whose age secrets are `identities`.

    `brand` is the vault's brand; None takes any (a vault that belongs to nobody yet). Raises RefusedError;
    among its codes: `bundle.altered`, `bundle.bad_signature`, `bundle.unknown_signer` (`params`: keyid,
    words, label), `bundle.wrong_type`, `bundle.other_brand`, `bundle.not_for_me`, `bundle.incomplete`,
    `bundle.chain`, `bundle.gap`, `bundle.stray_file`, `bundle.limit`.
    """
    parsed = parse_names(carrier)
    enrolled = read_identities(carrier)
    signed = [
        open_signed(carrier, name, trusted, enrolled)
        for name, kind in parsed.items()
        if isinstance(kind, layout.EnvelopeName)
    ]
    if not signed:
        raise refused("bundle.empty", "The bundle holds no signed entries.", _ASK_AGAIN)
    brands = sorted({kind.brand for kind in parsed.values()})
    if len(brands) > 1 or (brand is not None and brands != [brand]):
        raise refused(
            "bundle.other_brand",
            f"The bundle belongs to the brand {', '.join(brands)}, not to {brand or 'one brand only'}.",
        )
    for envelope in signed:
        if me not in envelope.header.audience and me != envelope.header.issuer:
            raise refused(
                "bundle.not_for_me",
                "The bundle was made for other installations.",
                "Give the sender this vault's identity file and ask for a new export.",
            )
    if sum(envelope.header.changes.raw_size for envelope in signed) > limits.MAX_BUNDLE_RAW_BYTES:
        raise refused(
            "bundle.limit", "The bundle holds more than can be taken over at once.", "Ask for parts."
        )
    check_files(carrier, signed)
    verified = tuple(_with_rows(carrier, envelope, identities) for envelope in signed)
    _check_ranges(verified)
    blob_names = {kind.cid: name for name, kind in parsed.items() if isinstance(kind, layout.BlobName)}
    return ReceivedBundle(brands[0], verified, enrolled, carrier, blob_names)


def parse_names(carrier: Carrier) -> dict[str, layout.Name]:
    """What each file of the carrier is, in an order in which a stream's envelopes follow each other."""
    parsed = {name: layout.parse_name(name) for name in carrier.names()}
    return {name: kind for name, kind in parsed.items() if kind is not None}


def read_identities(carrier: Carrier) -> dict[str, DeviceIdentity]:
    """The identity files inside, by device. Raises RefusedError `bundle.altered` for one that is not what its
    name says.
    """
    found = {}
    for name, kind in parse_names(carrier).items():
        if not isinstance(kind, layout.EnrolName):
            continue
        try:
            identity = read_identity_file(carrier.read(name, MAX_IDENTITY_BYTES))
        except SyncError as error:
            raise refused(
                "bundle.altered",
                f"The sender's identity file in the bundle was altered: {error.message}",
                _ASK_AGAIN,
            ) from error
        if (identity.brand, identity.device_id) != (kind.brand, kind.device):
            raise refused(
                "bundle.altered", f"{name} is the identity file of another installation.", _ASK_AGAIN
            )
        found[identity.device_id] = identity
    return found


def open_signed(
    carrier: Carrier, name: str, trusted: Trust, enrolled: Mapping[str, DeviceIdentity]
) -> SignedHeader:
    """Verify one envelope: its name's mark, the signature, and that the header says what the name says."""
    place = layout.parse_name(name)
    data = carrier.read(name, limits.MAX_ENVELOPE_BYTES)
    try:
        opened = dsse.open_envelope(data, trusted, PAYLOAD_TYPE)
    except CryptoError as error:
        raise _refused_envelope(error, name, enrolled) from error
    header = decode_header(opened.payload)
    said = layout.EnvelopeName(
        header.brand, header.issuer, header.stream, header.first, header.last, sha256_hex(data)[:8]
    )
    if said != place:
        raise refused("bundle.altered", f"{name} is not the envelope that its name says.", _ASK_AGAIN)
    if header.issuer != device_id(opened.public):
        raise refused(
            "bundle.wrong_issuer",
            f"The bundle speaks for {header.issuer} but is signed by another installation.",
        )
    return SignedHeader(name, data, header, opened.keyid, opened.public)


def _refused_envelope(error: CryptoError, name: str, enrolled: Mapping[str, DeviceIdentity]) -> RefusedError:
    if error.code == "dsse.unknown_signer":
        keyid = str(error.params["keyid"])
        claimed = next((identity for identity in enrolled.values() if identity.keyid == keyid), None)
        words = " ".join(claimed.words) if claimed else ""
        said = f' It says it is "{claimed.label}".' if claimed else ""
        return refused(
            "bundle.unknown_signer",
            f"The bundle is signed by an installation that is not trusted here.{said}",
            f"Compare the words with the sender, then add the identity file: {words or keyid}",
            keyid=keyid,
            words=words,
            label=claimed.label if claimed else "",
        )
    codes = {"dsse.bad_signature": "bundle.bad_signature", "dsse.wrong_type": "bundle.wrong_type"}
    return refused(
        codes.get(error.code, "bundle.altered"), f"{name} was refused: {error.message}", _ASK_AGAIN
    )


def check_files(carrier: Carrier, envelopes: Iterable[SignedHeader]) -> None:
    """Every file an envelope names is there with its size and hash, and no other file is there."""
    named: dict[str, int] = {}
    issuers = set()
    for envelope in envelopes:
        header = envelope.header
        issuers.add(header.issuer)
        for cid, size in (
            (header.changes.cid, header.changes.size),
            *((blob.cid, blob.size) for blob in header.blobs),
        ):
            name = layout.blob_name(header.brand, header.issuer, cid)
            if named.setdefault(name, size) != size:
                raise refused("bundle.header", f"The bundle names {name} with two sizes.")
    for name, kind in parse_names(carrier).items():
        stray = name not in named if isinstance(kind, layout.BlobName) else kind.device not in issuers
        if stray:
            raise refused("bundle.stray_file", f"The bundle holds {name}, which nothing in it names.")
    for name, size in named.items():
        if name not in carrier:
            raise refused("bundle.incomplete", f"The bundle is incomplete: {name} is missing.", _ASK_AGAIN)
        if carrier.size(name) != size:
            raise refused("bundle.altered", f"{name} has another size than its envelope says.", _ASK_AGAIN)
        with carrier.open(name) as stream:
            digest = hashlib.file_digest(stream, "sha256").hexdigest()  # type: ignore[arg-type]
        if digest != name.rpartition("/")[2]:
            raise refused("bundle.altered", f"{name} was altered or damaged.", _ASK_AGAIN)


def _with_rows(carrier: Carrier, envelope: SignedHeader, identities: Sequence[str]) -> VerifiedEnvelope:
    header = envelope.header
    name = layout.blob_name(header.brand, header.issuer, header.changes.cid)
    sealed = carrier.read(name, limits.MAX_CHANGES_BYTES)
    if sha256_hex(sealed) != header.changes.cid:
        raise refused("bundle.altered", f"{name} was altered while it was read.", _ASK_AGAIN)
    bodies = unpack_rows(sealed, header.changes, identities)
    begins = header.first > 1 or header.previous == chain_start(header.issuer, header.stream)
    if not begins or chain_extend(header.previous, bodies) != header.head:
        raise refused(
            "bundle.chain", f"The rows of {header.stream} do not form the chain their envelope says."
        )
    return VerifiedEnvelope(
        issuer=header.issuer,
        keyid=envelope.keyid,
        stream=header.stream,
        kind=header.kind,
        seq_from=header.first,
        seq_to=header.last,
        prev=header.previous,
        head=header.head,
        bodies=bodies,
        blobs=header.blobs,
        header=header,
        data=envelope.data,
    )


def _check_ranges(envelopes: Sequence[VerifiedEnvelope]) -> None:
    """Pieces of one stream in one bundle follow each other without gap or overlap."""
    for before, after in itertools.pairwise(envelopes):
        if (before.issuer, before.stream) != (after.issuer, after.stream):
            continue
        if after.seq_from != before.seq_to + 1 or after.prev != before.head or after.kind != before.kind:
            raise refused(
                "bundle.gap",
                f"The bundle's pieces of {after.stream} do not follow each other at row {after.seq_from}.",
                _ASK_AGAIN,
            )
