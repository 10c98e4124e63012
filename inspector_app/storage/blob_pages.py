"""The table of blobs read in pieces, for checks that must not hold all of it in memory or a read open."""

from __future__ import annotations

from sqlalchemy import Connection, Table, select

from inspector_app.storage.blobs import Blob
from inspector_app.storage.tables import BlobRow

_TABLE: Table = BlobRow.__table__  # type: ignore[attr-defined]
PIECE = 500


def after(connection: Connection, pid: str, limit: int = PIECE) -> list[Blob]:
    """The next blobs in the order of their hashes, after `pid` (empty: from the beginning)."""
    query = select(_TABLE).where(_TABLE.c.pid > pid).order_by(_TABLE.c.pid).limit(limit)
    return [
        Blob(row["pid"], row["cid"], row["size"], row["csize"], row["media_type"], tuple(row["recipients"]))
        for row in connection.execute(query).mappings()
    ]


def names(connection: Connection) -> set[str]:
    """The file names (`cid`) of all blobs."""
    return set(connection.execute(select(_TABLE.c.cid)).scalars())
