"""Bring a vault's database to this program's schema. DDL only: projections are rebuilt, never data-migrated.

The database file is copied before an existing schema changes; a migration that fails leaves the file as it
was.
"""

from __future__ import annotations

from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine
from sqlmodel import SQLModel

from inspector_app.storage import errors
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

    Raises VaultError `vault.newer` for a schema this program does not know.
    """
    target = newest()
    with engine.connect() as connection:
        found = current(connection)
    if found == target:
        return False
    known = {script.revision for script in ScriptDirectory.from_config(config()).walk_revisions()}
    if found is not None and found not in known:
        raise errors.newer(found)
    if found is not None:
        copy_aside(engine, database.with_name(f"{database.name}.before-{target}"))
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        command.upgrade(config(connection), "head")
    return True


def copy_aside(engine: Engine, target: Path) -> None:
    """A consistent copy of the open database, same key, through SQLite's own VACUUM INTO."""
    target.unlink(missing_ok=True)
    with engine.connect() as connection:
        raw = connection.connection.dbapi_connection
        if raw is None:
            raise errors.VaultError("vault.closed", "The vault was closed while it was being copied.")
        raw.execute("VACUUM INTO ?", (str(target),))
