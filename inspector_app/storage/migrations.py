"""Bring a vault's database to this program's schema. Revisions are DDL only: projections are folded from the
journal, never data-migrated; what a newer version had sent before this one knew it is folded anew.

The database is copied before an existing schema changes; a migration that fails leaves the file as it was.
The copy of the last migration stays beside the database, so that no more than one is kept.
"""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher
from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from alembic.util.exc import CommandError
from sqlalchemy import Connection, Engine
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import SQLModel

from inspector_app.storage import errors
from inspector_app.storage.blobs import sync_folder
from inspector_app.storage.engine import translated
from inspector_app.storage.mending import adopt_fields
from inspector_app.system.resources import migrations_path


def config(connection: Connection | None = None) -> Config:
    made = Config()
    made.set_main_option("script_location", str(migrations_path()).replace("%", "%%"))
    made.attributes["connection"] = connection
    made.attributes["metadata"] = SQLModel.metadata
    return made


def newest() -> str:
    """Revision this program writes."""
    head = ScriptDirectory.from_config(config()).get_current_head()
    if head is None:
        raise errors.VaultError(
            "vault.no_migrations", "The program's files are incomplete: no migrations found."
        )
    return head


def current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


def migrate(engine: Engine, database: Path) -> bool:
    """Bring the schema up to date; True when something changed. `engine` is unguarded.

    Raises VaultError `vault.newer` for a schema this program does not know, `vault.migration_failed`, and
    those of the disk; whatever is raised, the database is as it was.
    """
    target = newest()
    with engine.connect() as connection:
        found = current(connection)
    if found == target:
        return False
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if found is not None and found not in known:
        raise errors.newer(found)
    kept = _keep_copy(engine, database, target) if found is not None else None
    try:
        with (
            translated(database.parent),
            engine.connect().execution_options(write=True) as connection,
            connection.begin(),
        ):
            command.upgrade(config(connection), "head")
            adopt_fields(connection)
    except (SQLAlchemyError, CommandError) as error:
        raise _failed(database, found, target) from error
    if kept is not None:
        _drop_earlier_copies(database, kept)
    return True


def _keep_copy(engine: Engine, database: Path, target: str) -> Path:
    """Copy the database durably beside itself; under its name lies a whole copy or none."""
    kept = _copy_name(database, target)
    unfinished = kept.with_name(f".{kept.name}.unfinished")
    try:
        with translated(database.parent):
            copy_aside(engine, unfinished)
        # SQLite does not sync what VACUUM INTO writes.
        with unfinished.open("rb+") as file:
            os.fsync(file.fileno())
        unfinished.replace(kept)
        sync_folder(kept.parent)
    except OSError as error:
        raise errors.cannot_make(database.parent, error) from error
    finally:
        with contextlib.suppress(OSError):
            unfinished.unlink(missing_ok=True)
    return kept


def _copy_name(database: Path, revision: str) -> Path:
    return database.with_name(f"{database.name}.before-{revision}")


def _drop_earlier_copies(database: Path, kept: Path) -> None:
    for path in database.parent.glob(_copy_name(database, "*").name):
        if path != kept:
            with contextlib.suppress(OSError):
                path.unlink()


def _failed(database: Path, found: str | None, target: str) -> errors.VaultError:
    return errors.VaultError(
        "vault.migration_failed",
        f"The vault in {database.parent} could not be brought from schema {found} to {target}.",
        "Nothing in it was changed. Open it with the version of the program it was used with before, and "
        "report this fault.",
        folder=str(database.parent),
    )


def copy_aside(engine: Engine, target: Path) -> None:
    """A consistent copy of the open database, same key, through SQLite's own VACUUM INTO; not yet synced.

    Raises VaultError `vault.disk_full` or `vault.io` of the target's disk; part of a copy may lie there then.
    """
    target.unlink(missing_ok=True)
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        if raw is None:
            raise errors.VaultError("vault.closed", "The vault was closed while it was being copied.")
        try:
            raw.execute("VACUUM INTO ?", (str(target),))
        except sqlcipher.OperationalError as error:
            # Not through SQLAlchemy, which would begin a transaction: no VACUUM may run inside one.
            raise _not_copied(target.parent, str(error)) from error


def _not_copied(folder: Path, why: str) -> errors.VaultError:
    if "full" in why:
        return errors.disk_full(folder)
    return errors.VaultError(
        "vault.io",
        f"The vault's database could not be copied to {folder}: {why}.",
        "The vault itself is unchanged. Check the disk, then try again.",
        retryable=True,
        folder=str(folder),
    )
