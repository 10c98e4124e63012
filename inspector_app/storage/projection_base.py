"""Columns that every projection table has. Private to this package."""

# No `from __future__ import annotations` here: it breaks SQLModel.
from typing import Any

from sqlalchemy import JSON, Column
from sqlmodel import Field, SQLModel


def json_column() -> Any:
    return Field(sa_column=Column(JSON, nullable=False))


class ProjectionRow(SQLModel):
    """Columns of `domain.records.Record`, and fields of newer versions, unknown to this one (`extra`)."""

    id: str = Field(primary_key=True)
    stream: str = Field(index=True)
    visibility: str
    binned: bool
    person: str
    device: str
    seq: int
    wall_ms: int
    tz_min: int
    zone: str
    extra: dict[str, Any] = Field(default_factory=dict, sa_type=JSON)
