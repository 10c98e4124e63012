"""Connections to the vault's database: SQLCipher with a raw key, durable settings, guarded projection tables.

Every connection to a vault database in this process is made here, so that one copy of SQLite touches the
file.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as sqlcipher
from sqlalchemy import Connection, Engine, NullPool, QueuePool, create_engine, event
from sqlalchemy.exc import DatabaseError, OperationalError

from inspector_app.storage import errors, reserve
from inspector_app.storage.projections import ROWS
from inspector_app.storage.vault_folder import require_there

MINIMUM_SQLITE = (3, 51, 3)
"""First version without the WAL-reset corruption (https://sqlite.org/wal.html, fixed March 2026)."""

SQLITE_VERSION: str = sqlcipher.sqlite_version

_SETTINGS = (
    "PRAGMA journal_mode = WAL",
    "PRAGMA synchronous = FULL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA busy_timeout = 5000",
    "PRAGMA trusted_schema = OFF",
    "PRAGMA cell_size_check = ON",
    "PRAGMA mmap_size = 0",
    "PRAGMA temp_store = MEMORY",
)

GATE = "write_gate"
"""TEMP table whose one row says whether the reducer is at work on this connection."""


def connect(path: Path, key: bytes) -> Any:
    """A raw SQLCipher connection with the settings every vault uses. `key`: 32 bytes."""
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=5.0)
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    # The log goes to standard error otherwise, also for a merely wrong key.
    connection.execute("PRAGMA cipher_log_level = NONE")
    for setting in _SETTINGS:
        connection.execute(setting).fetchall()
    if sys.platform == "darwin":
        connection.execute("PRAGMA fullfsync = ON")
    return connection


def vault_engine(path: Path, key: bytes) -> Engine:
    """Pooled engine whose connections refuse writes to projections outside the reducer."""
    engine = _engine(path, key, pooled=True)
    event.listen(engine, "connect", lambda dbapi, _record: _guard(dbapi))
    return engine


def bare_engine(path: Path, key: bytes) -> Engine:
    """Unpooled engine without guards, for migrations and rebuilds."""
    return _engine(path, key, pooled=False)


def _engine(path: Path, key: bytes, *, pooled: bool) -> Engine:
    if sqlcipher.sqlite_version_info < MINIMUM_SQLITE:
        raise errors.VaultError(
            "vault.sqlite_too_old",
            f"This SQLite ({sqlcipher.sqlite_version}) can damage a vault; at least 3.51.3 is needed.",
            "Install the dependencies from the lock file.",
        )
    engine = create_engine(
        "sqlite://",
        module=sqlcipher,
        creator=lambda: connect(path, key),
        poolclass=QueuePool if pooled else NullPool,
        json_deserializer=_from_json,
        # Bound values are product secrets and personal data: they stay out of tracebacks.
        hide_parameters=True,
    )

    def begin(connection: Connection) -> None:
        write = connection.get_execution_options().get("write")
        connection.exec_driver_sql("BEGIN IMMEDIATE" if write else "BEGIN")

    event.listen(engine, "begin", begin)
    return engine


def _from_json(text: str) -> Any:
    """Most columns of this kind hold nothing; an inspection has thousands of them."""
    return {} if text == "{}" else [] if text == "[]" else json.loads(text)


def _guard(dbapi: Any) -> None:
    dbapi.execute(f"CREATE TEMP TABLE {GATE} (open INTEGER NOT NULL)")
    dbapi.execute(f"INSERT INTO {GATE} VALUES (0)")
    for row in ROWS.values():
        table = row.__tablename__
        for verb in ("INSERT", "UPDATE", "DELETE"):
            dbapi.execute(
                # Names from our own table classes, not from input.
                f"CREATE TEMP TRIGGER guard_{table}_{verb.lower()} BEFORE {verb} ON main.{table} "
                f"WHEN (SELECT open FROM temp.{GATE}) = 0 "
                f"BEGIN SELECT RAISE(ABORT, '{table} is written by the journal only'); END"
            )


@contextmanager
def reducer_at_work(connection: Connection) -> Iterator[None]:
    """Open the guarded tables on this connection while the reducer writes."""
    connection.exec_driver_sql(f"UPDATE temp.{GATE} SET open = 1")
    try:
        yield
    finally:
        connection.exec_driver_sql(f"UPDATE temp.{GATE} SET open = 0")


@contextmanager
def reading(engine: Engine, folder: Path) -> Iterator[Connection]:
    """A read transaction; faults of the database become vault errors."""
    with translated(folder), _fresh(engine) as connection, connection.begin():
        yield connection


@contextmanager
def writing(engine: Engine, folder: Path) -> Iterator[Connection]:
    """A write transaction (BEGIN IMMEDIATE); durable when the block has ended without an error."""
    with translated(folder), _fresh(engine) as connection:
        write = connection.execution_options(write=True)
        with write.begin():
            yield write


@contextmanager
def _fresh(engine: Engine) -> Iterator[Connection]:
    """A connection that is not used again once it met a bad page: SQLCipher's pager stays in error."""
    with engine.connect() as connection:
        try:
            yield connection
        except DatabaseError as error:
            if _is_damage(error):
                connection.invalidate()
            raise


def _is_damage(error: DatabaseError) -> bool:
    text = str(error.orig).lower()
    return "malformed" in text or "not a database" in text or "hmac" in text


@contextmanager
def translated(folder: Path) -> Iterator[None]:
    """SQLite's faults as errors a person can act on."""
    try:
        yield
    except OperationalError as error:
        text = str(error.orig).lower()
        if "full" in text or ("disk i/o" in text and _no_room(folder)):
            # The next try finds the space that was kept back.
            reserve.release(folder)
            raise errors.disk_full(folder) from error
        if "readonly" in text or "read-only" in text:
            raise errors.VaultError(
                "vault.read_only",
                f"The folder {folder} cannot be written.",
                "Everything saved before is safe. Check the folder's permissions or the disk.",
                folder=str(folder),
            ) from error
        if any(word in text for word in ("locked", "busy", "locking protocol")):
            raise errors.in_use(folder) from error
        unopened = "unable to open" in text
        if unopened:  # it says so too of a database that is there, when the system opens no more files
            require_there(folder)
        if unopened or "disk i/o" in text:
            raise errors.VaultError(
                "vault.io",
                f"The disk that holds {folder} does not answer; this last entry was not saved.",
                "Everything saved before is safe. Check the disk, then open the vault again.",
                retryable=True,
                folder=str(folder),
            ) from error
        raise
    except DatabaseError as error:
        if _is_damage(error):
            raise errors.damaged(_in_words(str(error.orig).lower())) from error
        raise


def _in_words(said: str) -> str:
    """SQLite's words for what it cannot read say little to the person whose vault it is."""
    if "not a database" in said:
        return "its key does not open its database; the beginning of one of them is not what was written"
    return f"its database cannot be read ({said})"


def _no_room(folder: Path) -> bool:
    """SQLite calls it an I/O error when the files it keeps beside the database find no room."""
    try:
        return reserve.free_bytes(folder) < reserve.MIB
    except OSError:
        return False
