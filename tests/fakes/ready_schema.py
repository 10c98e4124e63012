"""The schema of a new vault without the way there: migrated once in a process, then laid down as it came out.

Half of what a test with a vault costs was three migrations of an empty file. What they do is tested by
tests/storage/test_migrations.py and test_schema.py.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

from sqlalchemy import Engine

from inspector_app.storage import migrations

_statements: dict[str | None, list[str]] = {}
"""By the folder of the migrations: some tests have migrations of their own."""


@contextmanager
def ready_schema() -> Iterator[None]:
    """While this lasts, an empty database gets its schema from the one that was migrated first."""
    really = migrations.migrate

    def migrate(engine: Engine, database: Path) -> bool:
        scripts = migrations.config().get_main_option("script_location")
        if scripts not in _statements:
            changed = really(engine, database)
            _statements[scripts] = _schema_of(engine)
            return changed
        with engine.connect().execution_options(write=True) as connection, connection.begin():
            for statement in _statements[scripts]:
                connection.exec_driver_sql(statement)
        return True

    with patch.object(migrations, "migrate", migrate):
        yield


def _schema_of(engine: Engine) -> list[str]:
    """Everything that makes this schema, its name for the next migration included."""
    with engine.connect() as connection:
        made = connection.exec_driver_sql(
            "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY rowid"
        )
        statements = [str(row[0]) for row in made]
        revision = migrations.current(connection)
    return [*statements, f"INSERT INTO alembic_version VALUES ('{revision}')"]  # noqa: S608 - our own name
