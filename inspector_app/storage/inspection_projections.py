"""Tables of `domain.inspection_records`. Private to this package."""

# No `from __future__ import annotations` here: it breaks SQLModel.
from typing import Any

from sqlmodel import Field

from inspector_app.storage.projection_base import ProjectionRow, json_column


class InspectionRow(ProjectionRow, table=True):
    __tablename__ = "inspection"

    type: str
    practice: bool
    product: str | None = Field(default=None, index=True)
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
    draw: dict[str, Any] = json_column()
    stages_finished: int
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
    stages: list[Any] = json_column()
    basis: str
    severity_basis: dict[str, Any] = json_column()
    found: int | None = None
    outcome: str | None = None
    decided_stage: int | None = None


class CartonRow(ProjectionRow, table=True):
    __tablename__ = "carton"

    number: int
    opened: bool
    note: str
    stratum: str


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
    stage: int
    cls_reason: dict[str, Any] = json_column()


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
    rating: int


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
