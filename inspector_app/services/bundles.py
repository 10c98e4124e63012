"""Exchange with other installations: what a bundle must hold, and taking one over."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from inspector_app.crypto import age
from inspector_app.crypto.errors import CryptoError
from inspector_app.crypto.hashing import chain_extend, sha256_hex
from inspector_app.crypto.signing_keys import keyid
from inspector_app.domain.errors import TrustError
from inspector_app.domain.journal import Body, decode_body
from inspector_app.services.identities import brand_id, list_trusted, retired_key
from inspector_app.services.session import Session
from inspector_app.services.vaults import journal_event
from inspector_app.storage import exchange, history
from inspector_app.storage.blobs import Blob, find_blob, record_blob
from inspector_app.storage.journal import append_remote
from inspector_app.sync import summary
from inspector_app.sync.carrier import Carrier, open_carrier
from inspector_app.sync.receive import ReceivedBundle, VerifiedEnvelope, read_bundle
from inspector_app.system import clock

_BLOB_FIELDS = {"photo": "pid", "report": "pid", "pack": "sha256", "product": "picture"}
"""Entity to the field that names a blob."""


@dataclass(frozen=True)
class ImportOutcome:
    """`already`: everything in the bundle was here before, and nothing changed."""

    inspections: tuple[str, ...]
    rows: int
    blobs: int
    already: bool

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def inspect_bundle(path: Path) -> dict[str, Any]:
    """What a bundle says about itself, and whether it is intact; needs no key and no vault."""
    found = summary.inspect_bundle(open_carrier(path))
    return {
        "kind": "bundle",
        "form": found.form,
        "integrity": found.integrity,
        "brands": list(found.brands),
        "signers": [
            {"device": one.device_id, "label": one.label, "words": list(one.words)} for one in found.signers
        ],
        "streams": [
            {
                "stream": one.header.stream,
                "kind": one.header.kind,
                "rows": one.rows,
                "files": len(one.header.blobs),
                "created": one.header.created,
            }
            for one in found.streams
        ],
        "files": found.files,
        "bytes": found.size,
        "problems": [asdict(problem) for problem in found.problems],
    }


def blob_pids(bodies: Iterable[Body]) -> dict[str, str]:
    """The blobs that rows name, by pid, with the media type where the row tells it."""
    found: dict[str, str] = {}
    for body in bodies:
        field = _BLOB_FIELDS.get(body.entity, "")
        pid = body.set.get(field)
        if isinstance(pid, str):
            found[pid] = str(body.set.get("media_type", "application/octet-stream"))
    return found


def import_bundle(session: Session, path: Path) -> ImportOutcome:
    """Verify a bundle and take it over; all of it or nothing. Importing twice changes nothing.

    Raises TrustError `bundle.*` and `journal.*` when it is altered, from somebody unknown, not for this
    vault, or does not follow what is known here.
    """
    known = [device.sign_public for device in list_trusted(session)]
    # One's own export is recognised as already here; a clone of this vault shows as a fork. What an earlier
    # installation of this vault exported may be lost here, and comes back.
    earlier = session.vault.own_devices - {session.device_id}
    own = [session.vault.signing_key.public, *(retired_key(session, one).public for one in earlier)]
    trusted = {keyid(public): public for public in (*known, *own)}
    own_brand = brand_id(session) if session.brand else None
    carrier = open_carrier(path)
    bundle = read_for(session, carrier, trusted, own_brand)
    rows = _new_rows(session, bundle.envelopes)
    written = _take_blobs(session, bundle, [row.body for row in rows])
    try:
        with session.vault.writing() as connection:
            for blob in written:
                record_blob(connection, blob)
            for row in rows:
                append_remote(connection, row.device, row.stream, row.seq, row.data)
            for envelope in bundle.envelopes:
                exchange.mark_seen(
                    connection, envelope.sha256, envelope.issuer, envelope.stream, clock.wall_ms()
                )
    except BaseException:
        # Nothing names these files; leaving them would only fill the disk.
        for blob in written:
            session.vault.blobs.path(blob.cid).unlink(missing_ok=True)
        raise
    if rows:
        journal_event(session, "import", rows=len(rows), issuers=sorted({row.device for row in rows}))
    return ImportOutcome(
        inspections=tuple(e.stream for e in bundle.envelopes if e.kind == "inspection"),
        rows=len(rows),
        blobs=len(written),
        already=not rows and not written,
    )


def read_for(
    session: Session, carrier: Carrier, trusted: Mapping[str, bytes], brand: str | None = None
) -> ReceivedBundle:
    """Verify the bundle for this installation, else for an earlier one of this vault it was made for.

    Takes nothing over. Raises RefusedError as `sync.receive.read_bundle`.
    """
    identities = session.vault.age_identities
    for earlier in sorted(session.vault.own_devices - {session.device_id}):
        try:
            return read_bundle(carrier, trusted.get, identities, earlier, brand)
        except TrustError as error:
            if error.code != "bundle.not_for_me":
                raise
    return read_bundle(carrier, trusted.get, identities, session.device_id, brand)


@dataclass(frozen=True)
class _NewRow:
    device: str
    stream: str
    seq: int
    data: bytes
    body: Body


def _new_rows(session: Session, envelopes: Sequence[VerifiedEnvelope]) -> list[_NewRow]:
    """Rows that are not here yet, in causal order. Refuses gaps, forks and rows in streams of our own."""
    rows: list[_NewRow] = []
    known: dict[tuple[str, str], int] = {}
    # Heads after rows of this very bundle: the next envelope of a stream follows what is not stored yet.
    coming: dict[tuple[str, str, int], bytes] = {}
    with session.vault.reading() as connection:
        for chain in history.chains(connection):
            known[chain.device, chain.stream] = chain.seq
        for envelope in envelopes:
            key = (envelope.issuer, envelope.stream)
            if envelope.issuer == session.device_id and envelope.seq_to > known.get(key, 0):
                raise TrustError(
                    "bundle.clone",
                    "The bundle was written by another copy of this vault.",
                    "Nothing was taken over. Restore one of the two copies from a second copy.",
                )
            if any((own, envelope.stream) in known for own in session.vault.own_devices):
                _refuse_foreign_rows(session, envelope)
            have = known.get(key, 0)
            if envelope.seq_from > have + 1:
                raise TrustError(
                    "bundle.gap",
                    f"Rows {have + 1} to {envelope.seq_from - 1} of {envelope.stream} are missing.",
                    "Nothing was taken over. Ask the sender for an export of everything.",
                )
            _refuse_fork(connection, envelope, have, coming)
            head = envelope.prev
            for number, data in enumerate(envelope.bodies, envelope.seq_from):
                head = coming[*key, number] = chain_extend(head, [data])
                if number > have:
                    rows.append(_NewRow(*key, number, data, decode_body(data)))
            known[key] = max(have, envelope.seq_to)
    return sorted(rows, key=lambda row: (row.body.lc, row.device, row.stream, row.seq))


def _refuse_foreign_rows(session: Session, envelope: VerifiedEnvelope) -> None:
    if envelope.kind == "inspection" and envelope.issuer not in session.vault.own_devices:
        raise TrustError(
            "bundle.not_their_inspection",
            f"The bundle adds rows to the inspection {envelope.stream}, which belongs to this vault.",
            "Nothing was taken over.",
        )


def _refuse_fork(
    connection: Any, envelope: VerifiedEnvelope, have: int, coming: Mapping[tuple[str, str, int], bytes]
) -> None:
    """What the bundle repeats must be what is here already."""
    overlap = min(have, envelope.seq_to)
    if overlap < envelope.seq_from - 1:
        return
    bodies = envelope.bodies[: overlap - envelope.seq_from + 1]
    ours = coming.get((envelope.issuer, envelope.stream, overlap)) or history.head_at(
        connection, envelope.issuer, envelope.stream, overlap
    )
    if chain_extend(envelope.prev, bodies) != ours:
        raise TrustError(
            "bundle.fork",
            f"The bundle tells another history of {envelope.stream} than the one known here.",
            "Nothing was taken over. The sender's vault was copied or altered; ask the sender.",
        )


def _take_blobs(session: Session, bundle: ReceivedBundle, bodies: Sequence[Body]) -> list[Blob]:
    """Decrypt each file of the bundle, and encrypt it for this vault and its recovery key.

    Raises TrustError `bundle.incomplete` when rows name a file that is neither in the bundle nor here.
    """
    wanted = blob_pids(bodies)
    vault = session.vault
    written: list[Blob] = []
    with vault.reading() as connection:
        missing = {pid for pid in wanted if find_blob(connection, pid) is None}
    try:
        for cid in bundle.blobs if missing else ():
            with bundle.blob(cid) as stream:
                data = age.decrypt(stream.read(), list(vault.age_identities))
            pid = sha256_hex(data)
            if pid in missing:
                written.append(vault.blobs.seal(data, wanted[pid], vault.recipients()))
                missing.discard(pid)
        if missing:
            raise TrustError(
                "bundle.incomplete",
                f"{len(missing)} photos or files that the bundle speaks of are not in it.",
                "Nothing was taken over. Ask the sender for a new export.",
            )
    except (TrustError, CryptoError):
        for blob in written:
            vault.blobs.path(blob.cid).unlink(missing_ok=True)
        raise
    return written
