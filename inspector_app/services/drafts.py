"""Text while it is being typed: saved at once, so that a kill loses nothing, and journaled when it is
finished.
"""

from __future__ import annotations

from inspector_app.services.inspection_file import InspectionFile
from inspector_app.storage import drafts as store
from inspector_app.system import clock


def save_draft(file: InspectionFile, key: str, text: str) -> None:
    """Keep unfinished text under a key of the screen's choosing; durable when this returns."""
    with file.session.vault.writing() as connection:
        store.save(connection, file.stream, key, text, clock.wall_ms())


def drop_draft(file: InspectionFile, key: str) -> None:
    """Forget a draft once its text has been journaled or given up."""
    with file.session.vault.writing() as connection:
        store.drop(connection, file.stream, key)


def drafts(file: InspectionFile) -> dict[str, str]:
    """Unfinished text by key, as it was at the last keystroke."""
    with file.session.vault.reading() as connection:
        return store.of_stream(connection, file.stream)
