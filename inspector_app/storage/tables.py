"""Tables that are not projections: the journal, its heads, blobs, bundles, trust, secrets. Private to this
package.
"""

# No `from __future__ import annotations` here: it breaks SQLModel.
from typing import Any

from sqlalchemy import JSON, Column, Index, LargeBinary
from sqlmodel import Field, SQLModel


def bytes_column(*, nullable: bool = False) -> Any:
    return Field(default=None, sa_column=Column(LargeBinary, nullable=nullable))


class ChangeRow(SQLModel, table=True):
    """The journal. `body` is NULL after a purge; digest and head stay, so the chain still verifies."""

    __tablename__ = "change"
    __table_args__ = (
        Index("change_by_record", "entity", "record_id"),
        Index("change_by_stream_time", "stream", "lc"),
        {"sqlite_with_rowid": False},
    )

    device: str = Field(primary_key=True)
    stream: str = Field(primary_key=True)
    seq: int = Field(primary_key=True)
    body: bytes | None = bytes_column(nullable=True)
    digest: bytes = bytes_column()
    head: bytes = bytes_column()
    lc: int
    txn: int
    wall_ms: int
    entity: str
    record_id: str
    op: str
    state: str = "local"


class HeadRow(SQLModel, table=True):
    """Newest row of each (device, stream) chain, and how far it was sent and received."""

    __tablename__ = "head"

    device: str = Field(primary_key=True)
    stream: str = Field(primary_key=True, index=True)
    seq: int
    head: bytes = bytes_column()
    sent_seq: int = 0
    acked_seq: int = 0
    sealed: bool = False


class BlobRow(SQLModel, table=True):
    """A durable blob: `pid` SHA-256 of its plaintext, `cid` of the age file; `recipients` it was encrypted
    to.
    """

    __tablename__ = "blob"

    pid: str = Field(primary_key=True)
    cid: str = Field(unique=True)
    size: int
    csize: int
    media_type: str
    recipients: list[str] = Field(sa_column=Column(JSON, nullable=False))
    state: str = "present"
    checked_ms: int | None = None


class RenditionRow(SQLModel, table=True):
    """Cache of thumbnails and print-size pictures, keyed by blob, rotation and layers, longest edge."""

    __tablename__ = "rendition"

    pid: str = Field(primary_key=True)
    variant: str = Field(primary_key=True)
    edge: int = Field(primary_key=True)
    data: bytes = bytes_column()


class BundleOutRow(SQLModel, table=True):
    """Exact bytes of an envelope once built, so that sending again sends the same bytes."""

    __tablename__ = "bundle_out"

    device: str = Field(primary_key=True)
    stream: str = Field(primary_key=True)
    seq_from: int = Field(primary_key=True)
    seq_to: int
    audience: str = Field(primary_key=True)
    envelope: bytes = bytes_column()
    changes: bytes = bytes_column()
    changes_cid: str
    state: str = "built"


class SeenEnvelopeRow(SQLModel, table=True):
    __tablename__ = "seen_envelope"

    sha256: str = Field(primary_key=True)
    issuer: str
    stream: str
    at_ms: int
    result: str


class ConflictRow(SQLModel, table=True):
    """Two values for one field; both are kept until somebody decides."""

    __tablename__ = "conflict"

    id: str = Field(primary_key=True)
    entity: str
    record_id: str = Field(index=True)
    field: str
    kept: Any = Field(sa_column=Column(JSON))
    given_up: Any = Field(sa_column=Column(JSON))
    device: str
    seq: int
    resolved_by: str | None = None


class TrustedDeviceRow(SQLModel, table=True):
    """Another installation whose keys were pinned by hand after comparing its words."""

    __tablename__ = "trusted_device"

    device: str = Field(primary_key=True)
    sign_public: bytes = bytes_column()
    age_recipient: str
    label: str
    certificates: list[str] = Field(sa_column=Column(JSON, nullable=False))
    since_ms: int


class SecretRow(SQLModel, table=True):
    """Keys of this installation; never journaled, never sent."""

    __tablename__ = "secret"

    name: str = Field(primary_key=True)
    value: bytes = bytes_column()


class CounterRow(SQLModel, table=True):
    """Lamport count, transaction number, report number."""

    __tablename__ = "counter"

    name: str = Field(primary_key=True)
    value: int


class HandoverRow(SQLModel, table=True):
    """Who carries a stream on after its author's device: written when a handover event is journaled."""

    __tablename__ = "handover"

    stream: str = Field(primary_key=True)
    device: str = Field(primary_key=True)
    heir: str


class DraftRow(SQLModel, table=True):
    """Text being typed, saved before it becomes a journal row; survives a kill."""

    __tablename__ = "draft"

    stream: str = Field(primary_key=True)
    key: str = Field(primary_key=True)
    text: str
    wall_ms: int
