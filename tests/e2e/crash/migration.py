"""A program of tomorrow: this one with more migrations, so that a vault has something to be migrated to."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from inspector_app.storage import migrations
from inspector_app.system.resources import migrations_path

_REVISION = '''"""A migration with something to do: a table, an index, and a table made anew."""

import sqlalchemy as sa
from alembic import op

revision = "{revision}"
down_revision = "{before}"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table("later_{number}", sa.Column("id", sa.Text()), sa.Column("text", sa.Text()))
    op.execute("INSERT INTO later_{number} SELECT id, hex(randomblob(200)) FROM answer")
    op.create_index("later_index_{number}", "change", ["wall_ms", "op"])
    with op.batch_alter_table("draft", recreate="always") as batch:
        batch.alter_column("text", existing_type=sa.Text(), nullable=False)
    op.drop_index("later_index_{number}", "change")
'''


def add_revision(folder: Path) -> str:
    """Put one more migration on top of those in `folder`, which begins as a copy of ours; its name."""
    if not folder.exists():
        shutil.copytree(migrations_path(), folder, ignore=shutil.ignore_patterns("__pycache__"))
    with newer_program(folder):
        before = migrations.newest()
    number = len(list((folder / "versions").glob("later_*.py"))) + 1
    revision = f"later_{number}"
    (folder / "versions" / f"later_{number:04}.py").write_text(
        _REVISION.format(revision=revision, before=before, number=number), "utf-8"
    )
    return revision


@contextmanager
def newer_program(folder: Path) -> Iterator[None]:
    """Within the block this process finds its migrations in `folder`."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(migrations, "migrations_path", lambda: folder)
        yield
