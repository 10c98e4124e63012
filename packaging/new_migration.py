"""Write an Alembic revision: the difference between the tables in storage and a freshly migrated database."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path

from alembic import command

from inspector_app.storage import migrations, projections, tables  # noqa: F401  # their tables register themselves
from inspector_app.storage.engine import bare_engine
from inspector_app.system.resources import migrations_path


def main(message: str) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "db.sqlite"
        engine = bare_engine(path, bytes(32))
        if list((migrations_path() / "versions").glob("*.py")):
            migrations.migrate(engine, path)
        with engine.connect() as connection:
            command.revision(migrations.config(connection), message, autogenerate=True)


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
