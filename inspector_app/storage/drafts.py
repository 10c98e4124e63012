"""Rows of text that is being typed; not journaled, not sent."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.storage.tables import DraftRow


def save(connection: Connection, stream: str, key: str, text: str, wall_ms: int) -> None:
    statement = upsert(DraftRow).values(stream=stream, key=key, text=text, wall_ms=wall_ms)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["stream", "key"], set_={"text": text, "wall_ms": wall_ms}
        )
    )


def drop(connection: Connection, stream: str, key: str) -> None:
    connection.execute(
        delete(DraftRow).where(DraftRow.stream == stream, DraftRow.key == key)  # type: ignore[arg-type]
    )


def of_stream(connection: Connection, stream: str) -> dict[str, str]:
    query = select(DraftRow.key, DraftRow.text).where(DraftRow.stream == stream)  # type: ignore[call-overload]
    return {row.key: row.text for row in connection.execute(query)}
