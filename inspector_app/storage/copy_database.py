"""The database of a second copy: taken with SQLite's backup interface from one moment, and checked.

The snapshot is a read transaction on a connection of its own: in WAL mode writers neither wait for it nor
does their writing restart the copying (which it would without the transaction). Destination and source have
the same key; every page is decrypted, authenticated and encrypted anew.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, NullPool, create_engine
from sqlalchemy.exc import DatabaseError

from inspector_app.domain.errors import InspectorError
from inspector_app.storage import copy_errors
from inspector_app.storage.copy_files import SYNC_EVERY, sync_file
from inspector_app.storage.engine import bare_engine, reading

PAGES_AT_ONCE = 256
"""One step: 1 MiB, some ten milliseconds; between two of them the work can be stopped."""

_INSTRUCTIONS = 10_000
_HEADS = "SELECT device, stream, seq, head FROM head ORDER BY device, stream"


@contextmanager
def snapshot(database: Path, key: bytes) -> Iterator[Connection]:
    """The vault's database as of now, however long it is looked at. `key`: 32 bytes."""
    engine = bare_engine(database, key)
    with reading(engine, database.parent) as connection:
        # A deferred transaction begins with its first look.
        connection.exec_driver_sql("SELECT count(*) FROM sqlite_master").scalar()
        yield connection


def size(connection: Connection) -> int:
    """Bytes of the database as `copy_into` writes it."""
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    return int(pages) * int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())


def heads_digest(connection: Connection) -> str:
    """SHA-256 over device, stream, number and head of every chain: equal when two journals are."""
    return _digest(connection.exec_driver_sql(_HEADS))


def copy_into(connection: Connection, target: Path, key: bytes, step: Callable[[int], None]) -> None:
    """Write the snapshot of `connection` into a new file; its end is not yet synced.

    Whatever `step` raises ends it. Raises VaultDamagedError `backup.vault_damaged` for the source and
    SurroundingsError for the target.
    """
    source: Any = connection.connection.dbapi_connection
    page = int(connection.exec_driver_sql("PRAGMA page_size").scalar_one())
    left: int | None = None
    unsynced = 0

    def told(_status: int, remaining: int, total: int) -> None:
        nonlocal left, unsynced
        written = ((total if left is None else left) - remaining) * page
        left = remaining
        unsynced += written
        if unsynced >= SYNC_EVERY:
            sync_file(target)
            unsynced = 0
        step(written)

    try:
        with closing(_open(target, key, "mode=rwc&nolock=1")) as copy:
            # The file is thrown away when anything fails: it needs no journal of its own.
            copy.execute("PRAGMA journal_mode = OFF").fetchall()
            copy.execute("PRAGMA synchronous = OFF")
            source.backup(copy, pages=PAGES_AT_ONCE, progress=told)
    except sqlcipher.Error as error:
        raise _translated(error, target) from error


@contextmanager
def reading_copy(database: Path, key: bytes) -> Iterator[Connection]:
    """A copied database for reading, also on a read-only disk; nothing is written beside it."""
    engine = create_engine(
        "sqlite://", module=sqlcipher, creator=lambda: _open(database, key, "immutable=1"), poolclass=NullPool
    )
    try:
        with engine.connect() as connection:
            yield connection
    except DatabaseError as error:
        raise copy_errors.damaged(f"its database cannot be read ({error.orig})") from error


def faults(target: Path, key: bytes, heads: str, cancelled: Callable[[], bool]) -> str:
    """What is wrong with a copied database, read with the key; empty when it is whole and its chains end
    where they should (`heads`; empty: not compared). The file may lie on a read-only disk.

    Raises InspectorError `backup.cancelled`.
    """
    try:
        with closing(_open(target, key, "immutable=1")) as copy:
            copy.set_progress_handler(cancelled, _INSTRUCTIONS)
            rows = copy.execute("PRAGMA cipher_integrity_check").fetchall()
            rows += copy.execute("PRAGMA quick_check(3)").fetchall()
    except sqlcipher.Error as error:
        if cancelled():
            raise copy_errors.cancelled() from error
        return str(error)
    problems = [str(row[0]) for row in rows if row[0] != "ok"]
    if problems:
        return problems[0]
    return "" if heads in ("", _heads_of(target, key)) else "its journal does not end where it should"


def _heads_of(target: Path, key: bytes) -> str:
    with closing(_open(target, key, "immutable=1")) as copy:
        return _digest(copy.execute(_HEADS))


def _digest(rows: Iterable[Any]) -> str:
    hashed = hashlib.sha256()
    for device, stream, seq, head in rows:
        hashed.update(f"{device}|{stream}|{seq}|{bytes(head).hex()}\n".encode())
    return hashed.hexdigest()


def _open(path: Path, key: bytes, how: str) -> Any:
    connection = sqlcipher.connect(
        f"{path.absolute().as_uri()}?{how}", uri=True, isolation_level=None, check_same_thread=False
    )
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute("PRAGMA temp_store = MEMORY")
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _translated(error: sqlcipher.Error, target: Path) -> InspectorError:
    text = str(error).lower()
    if "full" in text:
        return copy_errors.disk_full(target.parent)
    # The new file is only written, so whatever does not read is the vault's.
    if "malformed" in text or "not a database" in text or "hmac" in text:
        return copy_errors.source_damaged(text)
    return copy_errors.target_gone(target.parent)
