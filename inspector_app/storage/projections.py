"""Projection tables: what the journal folds into. Private to this package.

One table per entity of `domain.records`, column by column the same fields (a test compares them). Rows are
written by the reducer alone: `engine.py` sets TEMP triggers that refuse every other write.
"""

from inspector_app.storage.inspection_projections import (
    AnswerRow,
    CartonRow,
    ClassPlanRow,
    FindingRow,
    InspectionRow,
    MarkupRow,
    PhotoLinkRow,
    PhotoRow,
    ReadingRow,
    ReportRow,
    SampleUnitRow,
    SignatureRow,
    TestRunRow,
)
from inspector_app.storage.master_projections import (
    ActionRow,
    BrandRow,
    FactoryRow,
    GaugeRow,
    LotRow,
    MilestoneRow,
    OrderLineRow,
    OrderRow,
    PackRecordRow,
    PersonRow,
    PhraseRow,
    ProductRow,
    StreamRow,
    SwitchingEventRow,
    VariantRow,
)
from inspector_app.storage.projection_base import ProjectionRow

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
    "switching_event": SwitchingEventRow,
    "gauge": GaugeRow,
    "phrase": PhraseRow,
}
"""Entity name in the journal to its table."""
