"""Alembic environment: runs inside the application on the connection it is given, DDL only."""

from alembic import context

connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=context.config.attributes.get("metadata"),
    render_as_batch=True,
    # SQLite's types are those of the values; a new revision would name every text column.
    compare_type=False,
    # The caller has begun the transaction explicitly, so that DDL rolls back.
    transactional_ddl=False,
)
context.run_migrations()
