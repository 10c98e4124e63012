"""Keys and other secrets of this installation in the encrypted database; never journaled, never sent."""

from __future__ import annotations

from sqlalchemy import Connection, delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from inspector_app.storage.tables import SecretRow


def read_secret(connection: Connection, name: str) -> bytes | None:
    query = select(SecretRow.value).where(SecretRow.name == name)  # type: ignore[call-overload]
    found = connection.execute(query).scalar()
    return bytes(found) if found is not None else None


def secrets_named(connection: Connection, beginning: str) -> tuple[bytes, ...]:
    """The values of all secrets whose name begins so, in the order of their names."""
    query = select(SecretRow.name, SecretRow.value).order_by(SecretRow.name)  # type: ignore[call-overload]
    return tuple(bytes(row.value) for row in connection.execute(query) if row.name.startswith(beginning))


def write_secret(connection: Connection, name: str, value: bytes) -> None:
    statement = upsert(SecretRow).values(name=name, value=value)
    connection.execute(statement.on_conflict_do_update(index_elements=["name"], set_={"value": value}))


def drop_secret(connection: Connection, name: str) -> None:
    connection.execute(delete(SecretRow).where(SecretRow.name == name))  # type: ignore[arg-type]
