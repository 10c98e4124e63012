"""Rows of installations whose keys were pinned by hand."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Connection, RowMapping, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.storage.tables import TrustedDeviceRow


def pin(connection: Connection, **values: Any) -> None:
    """Add or replace a pinned installation by its device id."""
    statement = upsert(TrustedDeviceRow).values(**values)
    renewed = {name: value for name, value in values.items() if name not in ("device", "since_ms")}
    connection.execute(statement.on_conflict_do_update(index_elements=["device"], set_=renewed))


def pinned(connection: Connection) -> list[RowMapping]:
    table = TrustedDeviceRow.__table__  # type: ignore[attr-defined]
    return list(connection.execute(select(table).order_by(table.c.since_ms)).mappings())


def unpin(connection: Connection, device: str) -> bool:
    statement = delete(TrustedDeviceRow).where(TrustedDeviceRow.device == device)  # type: ignore[arg-type]
    return connection.execute(statement).rowcount > 0
