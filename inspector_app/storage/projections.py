"""Projection tables: what the journal folds into. Private to this package.

One table per entity of `domain.records`, column by column the same fields (a test compares them). Rows are
written by the reducer alone: `engine.py` sets TEMP triggers that refuse every other write.
"""

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


class InspectionRow(ProjectionRow, table=True):
    __tablename__ = "inspection"

    type: str
    practice: bool
    product: str | None = None
    factory: str | None = None
    order: str | None = None
    lots: list[Any] = json_column()
    pack_id: str
    pack_version: str
    pack_sha256: str
    counting: str
    edition: str
    level: str
    lot_size: int
    quantity_ordered: int
    quantity_made: int
    quantity_packed: int
    cartons_total: int
    seed: str
    place: dict[str, Any] = json_column()
    inspected_on: str | None = None
    golden_sample: str
    second_language: str | None = None
    owner: str
    epoch: int
    status: str
    number: str | None = None
    revision: int
    proposed: str | None = None
    decision: str | None = None
    decision_reason: dict[str, Any] = json_column()
    remarks: dict[str, Any] = json_column()
    previous: str | None = None
    sealed_ms: int | None = None


class ClassPlanRow(ProjectionRow, table=True):
    __tablename__ = "class_plan"

    cls: str
    aql: str | None = None
    severity: str
    edition: str
    level: str
    kind: str
    code_letter: str
    plan_letter: str
    n: int
    ac: int
    re: int
    full_inspection: bool
    note_codes: list[Any] = json_column()


class CartonRow(ProjectionRow, table=True):
    __tablename__ = "carton"

    number: int
    opened: bool
    note: str


class SampleUnitRow(ProjectionRow, table=True):
    __tablename__ = "sample_unit"

    number: int
    carton: str | None = None
    stage: int
    variant: str | None = None


class AnswerRow(ProjectionRow, table=True):
    __tablename__ = "answer"

    item_key: str
    value: str | None = None
    unit: str | None = None
    na_reason: dict[str, Any] = json_column()
    note: dict[str, Any] = json_column()


class FindingRow(ProjectionRow, table=True):
    __tablename__ = "finding"

    catalogue_key: str | None = None
    text: dict[str, Any] = json_column()
    cls: str
    quantity: int
    units: list[Any] = json_column()
    place: dict[str, Any] = json_column()
    disposition: str | None = None
    cost: dict[str, Any] = json_column()
    note: dict[str, Any] = json_column()


class ReadingRow(ProjectionRow, table=True):
    __tablename__ = "reading"

    point_key: str
    sample: int
    raw: str
    value: str | None = None
    unit_symbol: str
    sample_unit: str | None = None
    variant: str | None = None
    stage: int
    source: str
    gauge: str | None = None
    calibration: dict[str, Any] = json_column()
    uncertainty: str | None = None


class TestRunRow(ProjectionRow, table=True):
    __tablename__ = "test_run"

    test_key: str
    result: str | None = None
    sample_size: int
    failed: int
    steps: dict[str, Any] = json_column()
    readings: dict[str, Any] = json_column()
    seconds: int | None = None
    note: dict[str, Any] = json_column()


class PhotoRow(ProjectionRow, table=True):
    __tablename__ = "photo"

    pid: str
    name: str
    media_type: str
    width: int
    height: int
    size: int
    taken: str | None = None
    exif: dict[str, Any] = json_column()
    rotation: int
    caption: dict[str, Any] = json_column()
    source: str


class PhotoLinkRow(ProjectionRow, table=True):
    __tablename__ = "photo_link"

    photo: str
    target_kind: str
    target: str
    role: str
    position: int


class MarkupRow(ProjectionRow, table=True):
    __tablename__ = "markup"

    photo: str
    version: int
    layers: list[Any] = json_column()


class SignatureRow(ProjectionRow, table=True):
    __tablename__ = "signature"

    role: str
    name: str
    title: str
    company: str
    meaning: str
    strokes: list[Any] = json_column()
    refused: bool
    reason: dict[str, Any] = json_column()


class ReportRow(ProjectionRow, table=True):
    __tablename__ = "report"

    number: str
    revision: int
    language: str
    second_language: str | None = None
    variant: str
    pid: str
    size: int
    seal: str


class ActionRow(ProjectionRow, table=True):
    __tablename__ = "action"

    what: dict[str, Any] = json_column()
    why: dict[str, Any] = json_column()
    owner: str
    due: str | None = None
    status: str
    inspection: str | None = None
    findings: list[Any] = json_column()


ROWS: dict[str, type[ProjectionRow]] = {
    "stream": StreamRow,
    "brand": BrandRow,
    "person": PersonRow,
    "factory": FactoryRow,
    "product": ProductRow,
    "variant": VariantRow,
    "order": OrderRow,
    "order_line": OrderLineRow,
    "milestone": MilestoneRow,
    "lot": LotRow,
    "pack": PackRecordRow,
    "inspection": InspectionRow,
    "class_plan": ClassPlanRow,
    "carton": CartonRow,
    "sample_unit": SampleUnitRow,
    "answer": AnswerRow,
    "finding": FindingRow,
    "reading": ReadingRow,
    "test_run": TestRunRow,
    "photo": PhotoRow,
    "photo_link": PhotoLinkRow,
    "markup": MarkupRow,
    "signature": SignatureRow,
    "report": ReportRow,
    "action": ActionRow,
}
"""Entity name in the journal to its table."""
