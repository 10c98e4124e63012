"""Records of one inspection: its header and the facts that belong to it alone.

Import the names from `inspector_app.domain.records`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector_app.domain.record_base import (
    CountingMode,
    InspectionStatus,
    InspectionType,
    JsonMap,
    Record,
)
from inspector_app.domain.text import LocalText


@dataclass(frozen=True, kw_only=True)
class Inspection(Record):
    """Header of an inspection. Quantities in pieces; dates ISO 8601. `draw`: how the sample was drawn, enough
    to draw it again. `stages_finished`: how many samples of a double or multiple plan are inspected whole.
    """

    type: str = InspectionType.FINAL_RANDOM
    practice: bool = False
    product: str | None = None
    factory: str | None = None
    order: str | None = None
    lots: tuple[str, ...] = ()
    pack_id: str = ""
    pack_version: str = ""
    pack_sha256: str = ""
    counting: str = CountingMode.UNITS
    edition: str = "iso2859-1"
    level: str = "II"
    lot_size: int = 0
    quantity_ordered: int = 0
    quantity_made: int = 0
    quantity_packed: int = 0
    cartons_total: int = 0
    seed: str = ""
    draw: JsonMap = field(default_factory=dict)
    stages_finished: int = 0
    place: LocalText = field(default_factory=dict)
    inspected_on: str | None = None
    golden_sample: str = ""
    second_language: str | None = None
    owner: str = ""
    epoch: int = 1
    status: str = InspectionStatus.OPEN
    number: str | None = None
    revision: int = 0
    proposed: str | None = None
    decision: str | None = None
    decision_reason: LocalText = field(default_factory=dict)
    remarks: LocalText = field(default_factory=dict)
    previous: str | None = None
    sealed_ms: int | None = None


@dataclass(frozen=True, kw_only=True)
class ClassPlan(Record):
    """The sampling plan agreed for one defect class. `aql` None: zero acceptance.

    `stages`: (n of that stage, cumulative Ac or None where acceptance is not allowed yet, cumulative Re);
    empty is one stage of n, ac and re, which are always those of the last stage (n the sum). `basis`:
    standard | zero_acceptance | zero_ltpd | shared_letter. `severity_basis`: {"code", "params"}, why this
    severity was taken. `found` (cumulative), `outcome` (accepted | not_accepted | gap) and `decided_stage`
    are written when the inspection is concluded, and None before.
    """

    cls: str
    aql: str | None
    severity: str
    edition: str
    level: str
    kind: str
    code_letter: str
    plan_letter: str
    n: int
    ac: int
    re: int
    full_inspection: bool = False
    note_codes: tuple[str, ...] = ()
    stages: tuple[tuple[int, int | None, int], ...] = ()
    basis: str = "standard"
    severity_basis: JsonMap = field(default_factory=dict)
    found: int | None = None
    outcome: str | None = None
    decided_stage: int | None = None


@dataclass(frozen=True, kw_only=True)
class Carton(Record):
    """`stratum`: key of the part of the lot it was drawn from; empty where the lot was drawn as one. `number`
    0: the loose pieces of that part.
    """

    number: int
    opened: bool = False
    note: str = ""
    stratum: str = ""

    @property
    def label(self) -> str:
        """What it is called beside a finding: 17, or A/17; "" for loose pieces."""
        if not self.number:
            return ""
        return f"{self.stratum}/{self.number}" if self.stratum else str(self.number)


@dataclass(frozen=True, kw_only=True)
class SampleUnit(Record):
    number: int
    carton: str | None = None
    stage: int = 1
    variant: str | None = None


@dataclass(frozen=True, kw_only=True)
class Answer(Record):
    """Answer to an item. `value`: pass | fail | na, a choice key, a count, text or a decoded barcode."""

    item_key: str
    value: str | None = None
    unit: str | None = None
    na_reason: LocalText = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Finding(Record):
    """A defect found: catalogue key or free text, class, quantity in pieces, sample units by id.

    `cls_reason`: why the class is not the catalogue's. `place`: see `domain.pins`.
    """

    catalogue_key: str | None = None
    text: LocalText = field(default_factory=dict)
    cls: str
    quantity: int = 1
    units: tuple[str, ...] = ()
    place: JsonMap = field(default_factory=dict)
    disposition: str | None = None
    cost: JsonMap = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)
    stage: int = 1
    cls_reason: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Reading(Record):
    """One measured value: the text as typed and the exact decimal. `sample` counts from 1."""

    point_key: str
    sample: int
    raw: str
    value: str | None
    unit_symbol: str = ""
    sample_unit: str | None = None
    variant: str | None = None
    stage: int = 1
    source: str = "typed"
    gauge: str | None = None
    calibration: JsonMap = field(default_factory=dict)
    uncertainty: str | None = None


@dataclass(frozen=True, kw_only=True)
class TestRun(Record):
    """An on-site test. `result`: pass | fail | na or None while it runs; `steps` by step key; `readings` by
    reading key, one text per tested piece."""

    __test__ = False  # not a pytest class, though its name starts with Test

    test_key: str
    result: str | None = None
    sample_size: int = 0
    failed: int = 0
    steps: JsonMap = field(default_factory=dict)
    readings: JsonMap = field(default_factory=dict)
    seconds: int | None = None
    note: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Photo(Record):
    """A photo: `pid` is the SHA-256 of the original bytes; `rotation` in degrees clockwise on top of EXIF;
    `rating` 1 to 5 as the inspector gave it, 0 none.
    """

    pid: str
    name: str = ""
    media_type: str = "image/jpeg"
    width: int = 0
    height: int = 0
    size: int = 0
    taken: str | None = None
    exif: JsonMap = field(default_factory=dict)
    rotation: int = 0
    caption: LocalText = field(default_factory=dict)
    source: str = "import"
    rating: int = 0


@dataclass(frozen=True, kw_only=True)
class PhotoLink(Record):
    """`target_kind`: inspection | item | finding | test | point | required | action."""

    photo: str
    target_kind: str = "inspection"
    target: str = ""
    role: str = "overview"
    position: int = 0


@dataclass(frozen=True, kw_only=True)
class Markup(Record):
    photo: str
    version: int = 1
    layers: tuple[JsonMap, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Signature(Record):
    """A person's signature on screen, or the refusal to sign. `strokes`: polylines of [x, y] in 0..1000."""

    role: str
    name: str
    title: str = ""
    company: str = ""
    meaning: str = ""
    strokes: tuple[tuple[tuple[int, int], ...], ...] = ()
    refused: bool = False
    reason: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Report(Record):
    """A report that was built and signed; `pid` is the SHA-256 of the PDF."""

    number: str
    revision: int
    language: str
    second_language: str | None = None
    variant: str = "full"
    pid: str = ""
    size: int = 0
    seal: str = ""
