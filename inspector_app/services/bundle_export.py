"""Write a bundle: the inspections chosen, with the records and files they refer to, for named readers."""

from __future__ import annotations

import datetime
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any, Literal

from inspector_app import __version__
from inspector_app.crypto.dsse import read_unverified
from inspector_app.crypto.hashing import chain_start, sha256_hex
from inspector_app.domain.errors import InputError
from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.journal import SCHEMA_VERSION, Body, decode_body
from inspector_app.domain.records import Record
from inspector_app.services.bundle_readers import Reader, readers_of
from inspector_app.services.bundles import blob_pids
from inspector_app.services.identities import brand_id, identity_files, retired_key
from inspector_app.services.inspections import list_inspections, read_inspection
from inspector_app.services.session import Session
from inspector_app.services.vaults import journal_event
from inspector_app.storage import exchange, history, queries, switching_rows
from inspector_app.storage.blobs import Blob, find_blob
from inspector_app.storage.errors import damaged
from inspector_app.storage.exchange import StoredEnvelope
from inspector_app.storage.journal import mark_sent
from inspector_app.sync import layout
from inspector_app.sync.bundle import (
    BuiltEnvelope,
    Content,
    Sender,
    StreamChanges,
    build_envelopes,
    bundle_files,
)
from inspector_app.sync.carrier_write import write_folder, write_zip
from inspector_app.sync.header import BlobRef, Schema, decode_header
from inspector_app.sync.limits import MAX_RECIPIENTS

_REWRAPPED_AT_ONCE = 20
"""Blobs encrypted anew in one commit: a commit waits for the disk, and their old files still take up room."""


@dataclass(frozen=True)
class Exported:
    """`existed`: the same bundle was in that place already. `bytes` is the size of all its files."""

    path: str
    form: str
    inspections: int
    streams: int
    rows: int
    blobs: int
    bytes: int
    readers: tuple[str, ...]
    existed: bool

    def as_data(self) -> dict[str, Any]:
        return asdict(self)


def export_bundle(
    session: Session,
    inspection_ids: Sequence[str],
    out: Path,
    *,
    form: Literal["zip", "folder"] = "zip",
    recipients: Sequence[Path] = (),
    readers: Sequence[str] = (),
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Exported:
    """Write own inspections (all that are no practice when none is named) for the readers named:
    `recipients` are identity files, `readers` device ids of trusted installations.

    Where neither is given, every trusted installation may read it. `progress(done, total)` counts bytes of
    photos and files. Raises InputError `bundle.no_reader`, `bundle.reader_unknown`, `bundle.practice`,
    `bundle.not_own`, `bundle.nothing`, `bundle.cancelled` (nothing is left behind then); SurroundingsError
    when the medium fails.
    """
    allowed = readers_of(session, recipients, readers)
    records = _chosen(session, inspection_ids)
    give_up = cancelled or (lambda: False)
    blobs = _blobs_for(session, records, allowed, give_up)
    audience = tuple(sorted(reader.device for reader in allowed))
    sender = _sender(session, audience, allowed)
    built: list[BuiltEnvelope] = []
    for stream in needed_streams(session, records):
        built.extend(_envelopes(session, stream, sender, blobs))
    contents: dict[str, Content] = {blob.cid: session.vault.blobs.path(blob.cid) for blob in blobs.values()}
    write = write_zip if form == "zip" else write_folder
    told = _teller(sum(blob.csize for blob in blobs.values()), progress, give_up)
    written = write(out, bundle_files(built, identity_files(session), contents), told)
    with session.vault.writing() as connection:
        for envelope in built:
            mark_sent(connection, envelope.header.issuer, envelope.header.stream, envelope.header.last)
    journal_event(
        session, "export", inspections=[r.header.id for r in records], readers=list(audience), form=form
    )
    return Exported(
        path=str(out),
        form=form,
        inspections=len(records),
        streams=len({envelope.header.stream for envelope in built}),
        rows=sum(envelope.header.changes.count for envelope in built),
        blobs=len(blobs),
        bytes=written.size,
        readers=audience,
        existed=written.existed,
    )


def _teller(
    total: int, progress: Callable[[int, int], None] | None, cancelled: Callable[[], bool]
) -> Callable[[int], None]:
    """Passes on how far the writing is, and stops it when it was given up."""

    def told(done: int) -> None:
        _require_wanted(cancelled)
        if progress is not None:
            progress(min(done, total), total)

    return told


def _require_wanted(cancelled: Callable[[], bool]) -> None:
    if cancelled():
        raise InputError("bundle.cancelled", "The export was stopped.", "Nothing was written.")


def _chosen(session: Session, inspection_ids: Sequence[str]) -> list[InspectionRecord]:
    ids = list(dict.fromkeys(inspection_ids)) or [
        one.id for one in list_inspections(session) if not one.practice and not one.received
    ]
    records = [read_inspection(session, one) for one in ids]
    for record in records:
        if record.header.practice:
            raise InputError(
                "bundle.practice",
                "A practice inspection is not exported: it must never be taken for a real one.",
                "Choose inspections that are no practice.",
            )
        if record.header.device not in session.vault.own_devices:
            raise InputError(
                "bundle.not_own",
                f"The inspection {record.header.id} was made elsewhere and is not passed on.",
                "Ask its author for an export.",
            )
    if not records:
        raise InputError("bundle.nothing", "There is no inspection to export.")
    return records


def needed_streams(session: Session, records: Sequence[InspectionRecord]) -> list[str]:
    """Streams that the inspections need, those they refer to first."""
    streams: dict[str, None] = {}
    with session.vault.reading() as connection:
        for record in records:
            header = record.header
            pack = queries.pack_by_hash(connection, header.pack_sha256)
            referred: list[Record | None] = [
                record.brand,
                *(person for person in (record.author(row.person) for row in _rows(record)) if person),
                record.factory,
                record.product,
                record.order,
                *record.lots,
                pack,
            ]
            streams.update(dict.fromkeys(one.stream for one in referred if one is not None))
            facts = switching_rows.streams_of(connection, header.factory, header.product)
            streams.update(dict.fromkeys(facts))
            streams[header.stream] = None
            streams.update(dict.fromkeys(action.stream for action in record.actions))
    return list(streams)


def _rows(record: InspectionRecord) -> list[Record]:
    return [row for rows in record.rows.values() for row in rows.values()]


def _blobs_for(
    session: Session,
    records: Sequence[InspectionRecord],
    readers: Sequence[Reader],
    cancelled: Callable[[], bool],
) -> dict[str, Blob]:
    """Every blob the streams name, encrypted so that the readers can open it, by pid."""
    vault = session.vault
    needed = {reader.age_recipient for reader in readers}
    found: dict[str, Blob] = {}
    for stream in needed_streams(session, records):
        with vault.reading() as connection:
            pids = _stream_pids(connection, stream)
            blobs = {pid: find_blob(connection, pid) for pid in pids}
        for pid, blob in blobs.items():
            if blob is None:
                raise damaged(f"a row names {pid[:12]}, which is not here")
            found[pid] = blob
    stale = [blob for blob in found.values() if not needed <= set(blob.recipients)]
    for start in range(0, len(stale), _REWRAPPED_AT_ONCE):
        _require_wanted(cancelled)
        renewed = _rewrapped(session, stale[start : start + _REWRAPPED_AT_ONCE], needed)
        found.update({blob.pid: blob for blob in renewed})
    return found


def _stream_pids(connection: Any, stream: str) -> list[str]:
    bodies = (
        decode_body(body)
        for chain in history.chains(connection, stream)
        for body in history.bodies(connection, chain.device, stream)
    )
    return list(blob_pids(bodies))


def _rewrapped(session: Session, blobs: Sequence[Blob], needed: set[str]) -> list[Blob]:
    """Encrypt blobs anew for more readers; the new files take the old ones' place."""
    vault = session.vault
    own = vault.recipients()
    renewed = []
    for blob in blobs:
        earlier = [recipient for recipient in blob.recipients if recipient not in own]
        recipients = list(dict.fromkeys([*own, *sorted(needed), *earlier]))[:MAX_RECIPIENTS]
        renewed.append(vault.blobs.seal(vault.blobs.open(blob), blob.media_type, recipients))
    with vault.writing() as connection:
        for blob in renewed:
            exchange.replace_blob_file(connection, blob)
    for blob in blobs:
        vault.blobs.path(blob.cid).unlink(missing_ok=True)
    return renewed


def _sender(session: Session, audience: tuple[str, ...], readers: Sequence[Reader]) -> Sender:
    vault = session.vault
    now = vault.clock(vault.zone)
    zone = datetime.timezone(datetime.timedelta(minutes=now.tz_min))
    created = datetime.datetime.fromtimestamp(now.wall_ms / 1000, zone)
    return Sender(
        key=vault.signing_key,
        brand=brand_id(session),
        recipients=tuple(
            dict.fromkeys([vault.age_recipient, *sorted(reader.age_recipient for reader in readers)])
        ),
        audience=audience,
        created=created.isoformat(timespec="seconds"),
        app=__version__,
        schema=Schema(SCHEMA_VERSION, 1),
        clock={"wall_ms": now.wall_ms, "tz_min": now.tz_min, "mono_ms": now.mono_ms, "boot": now.boot},
    )


def _envelopes(session: Session, stream: str, sender: Sender, blobs: dict[str, Blob]) -> list[BuiltEnvelope]:
    """Envelopes of this installation's chains of a stream: those built before where they still fit."""
    vault = session.vault
    audience = " ".join(sender.audience)
    built: list[BuiltEnvelope] = []
    with vault.reading() as connection:
        own = [chain for chain in history.chains(connection, stream) if chain.device in vault.own_devices]
    for chain in own:
        with vault.reading() as connection:
            bodies = history.bodies(connection, chain.device, stream)
            stored = exchange.stored_envelopes(connection, chain.device, stream, audience)
        decoded = [decode_body(body) for body in bodies]
        references = tuple(BlobRef(blobs[pid].cid, blobs[pid].csize) for pid in blob_pids(decoded))
        reused = [_reopened(one) for one in stored]
        if _still_fits(reused, chain.seq, references):
            built.extend(reused)
            continue
        changes = StreamChanges(
            stream=stream,
            kind=_kind(decoded),
            device_id=chain.device,
            seq_from=1,
            seq_to=chain.seq,
            prev_head=chain_start(chain.device, stream),
            head=chain.head,
            bodies=bodies,
            blobs=references,
        )
        key = vault.signing_key if chain.device == vault.device_id else retired_key(session, chain.device)
        fresh = build_envelopes(changes, replace(sender, key=key))
        with vault.writing() as connection:
            exchange.store_envelopes(
                connection, chain.device, stream, audience, [_stored(one) for one in fresh]
            )
        built.extend(fresh)
    return built


def _kind(bodies: Sequence[Body]) -> str:
    """What the stream is about; a chain that carries on another device's does not say it again."""
    first = bodies[0] if bodies else None
    return str(first.set["kind"]) if first is not None and first.entity == "stream" else "continued"


def _still_fits(built: Sequence[BuiltEnvelope], seq: int, blobs: Sequence[BlobRef]) -> bool:
    named = [blob.cid for envelope in built for blob in envelope.header.blobs]
    return bool(built) and built[-1].header.last == seq and named == [blob.cid for blob in blobs]


def _stored(built: BuiltEnvelope) -> StoredEnvelope:
    header = built.header
    return StoredEnvelope(
        header.issuer,
        header.stream,
        header.first,
        header.last,
        built.data,
        built.rows_data,
        header.changes.cid,
    )


def _reopened(stored: StoredEnvelope) -> BuiltEnvelope:
    """Our own envelope out of our own encrypted database: its signature need not be checked again."""
    header = decode_header(read_unverified(stored.envelope).payload)
    mark = sha256_hex(stored.envelope)[:8]
    return BuiltEnvelope(
        header,
        layout.envelope_name(header.brand, header.issuer, header.stream, header.first, header.last, mark),
        stored.envelope,
        layout.blob_name(header.brand, header.issuer, stored.changes_cid),
        stored.changes,
    )
