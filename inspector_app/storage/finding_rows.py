"""Which defects a person found lately, over inspections, as the projections hold it."""

from __future__ import annotations

from typing import cast

from sqlalchemy import Connection, func, select

from inspector_app.storage.folding import table


def latest_codes(connection: Connection, person: str, pack_id: str, *, inspections: int) -> tuple[str, ...]:
    """Catalogue codes this person counted in their newest `inspections` inspections by a pack (of any
    version), newest first.
    """
    header, finding = table("inspection"), table("finding")
    newest = (
        select(header.c.stream)
        .where(header.c.pack_id == pack_id, header.c.person == person)
        .order_by(header.c.wall_ms.desc())
        .limit(inspections)
    )
    rows = connection.execute(
        select(finding.c.catalogue_key)
        .where(finding.c.stream.in_(newest), finding.c.catalogue_key.is_not(None), ~finding.c.binned)
        .group_by(finding.c.catalogue_key)
        .order_by(func.max(finding.c.wall_ms).desc())
    )
    return tuple(cast("str", code) for (code,) in rows)
