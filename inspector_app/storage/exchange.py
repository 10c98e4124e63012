"""Rows about bundles: envelopes built (so that sending again sends the same bytes) and envelopes seen."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.storage.blobs import Blob
from inspector_app.storage.tables import BlobRow, BundleOutRow, SeenEnvelopeRow


@dataclass(frozen=True)
class StoredEnvelope:
    """An envelope as it was built: its exact bytes, and those of its encrypted rows."""

    device: str
    stream: str
    seq_from: int
    seq_to: int
    envelope: bytes
    changes: bytes
    changes_cid: str


def stored_envelopes(connection: Connection, device: str, stream: str, audience: str) -> list[StoredEnvelope]:
    """Envelopes of a chain built for this audience, in order."""
    table = BundleOutRow.__table__  # type: ignore[attr-defined]
    rows = connection.execute(
        select(table)
        .where(table.c.device == device, table.c.stream == stream, table.c.audience == audience)
        .order_by(table.c.seq_from)
    ).mappings()
    return [
        StoredEnvelope(
            row["device"],
            row["stream"],
            row["seq_from"],
            row["seq_to"],
            bytes(row["envelope"]),
            bytes(row["changes"]),
            row["changes_cid"],
        )
        for row in rows
    ]


def store_envelopes(
    connection: Connection, device: str, stream: str, audience: str, envelopes: list[StoredEnvelope]
) -> None:
    """Replace what was built of this chain for this audience."""
    table = BundleOutRow.__table__  # type: ignore[attr-defined]
    connection.execute(
        delete(table).where(table.c.device == device, table.c.stream == stream, table.c.audience == audience)
    )
    for one in envelopes:
        connection.execute(
            insert(table),
            {
                "device": device,
                "stream": stream,
                "seq_from": one.seq_from,
                "seq_to": one.seq_to,
                "audience": audience,
                "envelope": one.envelope,
                "changes": one.changes,
                "changes_cid": one.changes_cid,
                "state": "built",
            },
        )


def mark_seen(connection: Connection, sha256: str, issuer: str, stream: str, at_ms: int) -> None:
    statement = upsert(SeenEnvelopeRow).values(
        sha256=sha256, issuer=issuer, stream=stream, at_ms=at_ms, result="accepted"
    )
    connection.execute(statement.on_conflict_do_nothing(index_elements=["sha256"]))


def replace_blob_file(connection: Connection, blob: Blob) -> None:
    """Point a blob at its newly encrypted file; its identity, the hash of the plaintext, stays."""
    connection.execute(
        update(BlobRow)
        .where(BlobRow.pid == blob.pid)  # type: ignore[arg-type]
        .values(cid=blob.cid, csize=blob.csize, recipients=list(blob.recipients))
    )
