"""Tables of `domain.master_records`. Private to this package."""

# No `from __future__ import annotations` here: it breaks SQLModel.
from typing import Any

from sqlmodel import Field

from inspector_app.storage.projection_base import ProjectionRow, json_column


class StreamRow(ProjectionRow, table=True):
    __tablename__ = "stream"

    kind: str
    audience: list[Any] = json_column()
    practice: bool


class BrandRow(ProjectionRow, table=True):
    __tablename__ = "brand"

    name: dict[str, Any] = json_column()
    prefix: str


class PersonRow(ProjectionRow, table=True):
    __tablename__ = "person"

    name: dict[str, Any] = json_column()
    role: str
    company: str


class FactoryRow(ProjectionRow, table=True):
    __tablename__ = "factory"

    name: dict[str, Any] = json_column()
    code: str
    address: dict[str, Any] = json_column()
    time_zone: str
    aliases: list[Any] = json_column()
    merged_into: str | None = None


class ProductRow(ProjectionRow, table=True):
    __tablename__ = "product"

    name: dict[str, Any] = json_column()
    sku: str
    brand: str | None = None
    pack_id: str | None = None
    picture: str | None = None
    aliases: list[Any] = json_column()
    merged_into: str | None = None


class VariantRow(ProjectionRow, table=True):
    __tablename__ = "variant"

    product: str
    name: dict[str, Any] = json_column()
    size: str
    colour: str
    model: str
    sku: str


class OrderRow(ProjectionRow, table=True):
    __tablename__ = "purchase_order"

    number: str
    factory: str | None = None
    brand: str | None = None
    placed_on: str | None = None
    agreed: dict[str, Any] = json_column()


class OrderLineRow(ProjectionRow, table=True):
    __tablename__ = "order_line"

    order: str
    product: str
    variant: str | None = None
    quantity: int
    ship_by: str | None = None


class MilestoneRow(ProjectionRow, table=True):
    __tablename__ = "milestone"

    order: str
    kind: str
    planned: str | None = None
    actual: str | None = None
    quantity: int | None = None


class LotRow(ProjectionRow, table=True):
    __tablename__ = "lot"

    number: str
    order_lines: list[Any] = json_column()
    quantity: int
    lineage: str
    parent: str | None = None
    sequence_date: str | None = None


class PackRecordRow(ProjectionRow, table=True):
    __tablename__ = "pack"

    pack_id: str
    version: str
    sha256: str
    name: dict[str, Any] = json_column()
    standard: str
    languages: list[Any] = json_column()


class ActionRow(ProjectionRow, table=True):
    __tablename__ = "action"

    what: dict[str, Any] = json_column()
    why: dict[str, Any] = json_column()
    owner: str
    due: str | None = None
    status: str
    inspection: str | None = None
    findings: list[Any] = json_column()


class SwitchingEventRow(ProjectionRow, table=True):
    __tablename__ = "switching_event"

    factory: str = Field(index=True)
    product: str | None = None
    cls: str
    kind: str
    value: dict[str, Any] = json_column()
    on: str | None = None
    note: dict[str, Any] = json_column()


class GaugeRow(ProjectionRow, table=True):
    __tablename__ = "gauge"

    number: str
    kind: str
    maker: str
    model: str
    serial: str
    unit_symbol: str
    resolution: str | None = None
    uncertainty: str | None = None
    calibrated_on: str | None = None
    due_on: str | None = None
    certificate: str
    protocol: str
    note: dict[str, Any] = json_column()
    retired: bool


class PhraseRow(ProjectionRow, table=True):
    __tablename__ = "phrase"

    text: dict[str, Any] = json_column()
    use: str
    position: int
