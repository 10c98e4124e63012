"""Stages and outcomes of plans, how a sample was drawn, and what switching between severities depends on.

What a row journaled by an earlier version does not say has the default of its record; the columns have the same
defaults, so that the tables hold at once what folding the journal afresh would give.
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _added("class_plan", "stages", sa.JSON(), "[]")
    _added("class_plan", "basis", sa.Text(), "standard")
    _added("class_plan", "severity_basis", sa.JSON(), "{}")
    op.add_column("class_plan", sa.Column("found", sa.Integer(), nullable=True))
    op.add_column("class_plan", sa.Column("outcome", sa.Text(), nullable=True))
    op.add_column("class_plan", sa.Column("decided_stage", sa.Integer(), nullable=True))
    _added("inspection", "draw", sa.JSON(), "{}")
    _added("inspection", "stages_finished", sa.Integer(), "0")
    _added("carton", "stratum", sa.Text(), "")
    _added("finding", "stage", sa.Integer(), "1")
    op.create_index("ix_inspection_product", "inspection", ["product"])
    op.create_table(
        "switching_event",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("stream", sa.Text(), nullable=False),
        sa.Column("visibility", sa.Text(), nullable=False),
        sa.Column("binned", sa.Boolean(), nullable=False),
        sa.Column("person", sa.Text(), nullable=False),
        sa.Column("device", sa.Text(), nullable=False),
        sa.Column("seq", sa.Integer(), nullable=False),
        sa.Column("wall_ms", sa.Integer(), nullable=False),
        sa.Column("tz_min", sa.Integer(), nullable=False),
        sa.Column("zone", sa.Text(), nullable=False),
        sa.Column("extra", sa.JSON(), nullable=False),
        sa.Column("factory", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=True),
        sa.Column("cls", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("value", sa.JSON(), nullable=False),
        sa.Column("on", sa.Text(), nullable=True),
        sa.Column("note", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_switching_event_stream", "switching_event", ["stream"])
    op.create_index("ix_switching_event_factory", "switching_event", ["factory"])


def _added(table: str, name: str, kind: sa.types.TypeEngine, default: str) -> None:
    """A column that is never empty. SQLite adds it without copying the table."""
    op.add_column(table, sa.Column(name, kind, nullable=False, server_default=default))
