"""Whose a stream or a file is, in words a person knows: the goods and the order number of the inspection."""

from __future__ import annotations

from typing import Any

from inspector_app.domain.errors import TrustError
from inspector_app.domain.text import localized
from inspector_app.services.session import Session
from inspector_app.storage import queries


def of_stream(session: Session, stream: str, language: str) -> str:
    """The inspection a stream belongs to; the stream's id where it is none, or cannot be told."""
    try:
        with session.vault.reading() as connection:
            owner = queries.inspection_of_stream(connection, stream)
            return _inspection(connection, owner, language) or stream
    except (TrustError, ValueError, TypeError, LookupError):
        # What is looked for lies on a bad page, or was spoilt itself.
        return stream


def of_blob(session: Session, pid: str, language: str) -> str:
    """The inspections whose photos or reports are the blob, joined; empty when none is."""
    try:
        with session.vault.reading() as connection:
            owners = queries.referring_to_photo(connection, pid)
            found = [_inspection(connection, one, language) for one in owners]
    except (TrustError, ValueError, TypeError, LookupError):
        return ""
    return ", ".join(name for name in found if name)


def _inspection(connection: Any, inspection_id: str, language: str) -> str:
    if not inspection_id:
        return ""
    record = queries.inspection(connection, inspection_id)
    if record is None:
        return inspection_id
    product = localized(record.product.name, language) if record.product else ""
    order = record.order.number if record.order else ""
    return f"{product} {order}".strip() or record.header.number or inspection_id
