"""Tables, records and migrations say the same."""

from dataclasses import fields
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, text
from sqlmodel import SQLModel

from inspector_app.domain.records import ENTITIES
from inspector_app.storage import migrations
from inspector_app.storage.engine import bare_engine
from inspector_app.storage.errors import VaultError
from inspector_app.storage.projections import ROWS
from tests.fakes.vaults import new_session

KEY = bytes(range(32))


def test_projection_tables_have_the_fields_of_their_records() -> None:
    assert ROWS.keys() == ENTITIES.keys()
    for entity, kind in ENTITIES.items():
        columns = set(ROWS[entity].model_fields)
        assert columns == {f.name for f in fields(kind)} | {"extra"}, entity


def test_migrated_schema_equals_the_tables(tmp_path: Path) -> None:
    engine = bare_engine(tmp_path / "db.sqlite", KEY)
    assert migrations.migrate(engine, tmp_path / "db.sqlite")
    assert not migrations.migrate(engine, tmp_path / "db.sqlite")
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": False})
        assert compare_metadata(context, SQLModel.metadata) == []


def test_the_vaults_of_the_tests_have_the_schema_that_migrations_make(tmp_path: Path) -> None:
    def schema(engine: Engine) -> list[str]:
        questions = ("SELECT type, name, sql FROM sqlite_master", "SELECT version_num FROM alembic_version")
        with engine.connect() as connection:
            return sorted(
                str(row) for question in questions for row in connection.exec_driver_sql(question).fetchall()
            )

    engine = bare_engine(tmp_path / "db.sqlite", KEY)
    migrations.migrate(engine, tmp_path / "db.sqlite")
    migrated = schema(engine)
    assert len(migrated) > 40
    for name in ("first", "second"):  # the second one for certain is laid down ready
        with new_session(tmp_path / name) as session, session.vault.reading() as connection:
            assert schema(connection.engine) == migrated


def test_a_newer_schema_is_refused_and_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "db.sqlite"
    engine = bare_engine(path, KEY)
    migrations.migrate(engine, path)
    with engine.connect().execution_options(write=True) as connection, connection.begin():
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    before = path.read_bytes()
    with pytest.raises(VaultError) as caught:
        migrations.migrate(engine, path)
    assert caught.value.code == "vault.newer"
    assert path.read_bytes() == before
