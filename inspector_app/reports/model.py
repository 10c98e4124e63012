"""What the pages of a report say, as frozen values.

The vocabulary between whoever gathers an inspection and whoever draws it. It must not know storage, reportlab
or a clock, and holds no pictures: a photo is named here and fetched, one at a time, while it is drawn.

Conventions. Text that a person wrote is a LocalText; words of the report itself (headings, results, reasons)
are codes, translated by `strings`. Decimals are strings as they shall be printed. Every datetime is aware.
What the reader of this variant may not see has been left out already: a report never filters.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import NamedTuple

from inspector_app.domain.text import LocalText
from inspector_app.reports.draw_model import Draw
from inspector_app.reports.measurement_model import GaugeUsed, MeasurementPoint
from inspector_app.reports.site_test_model import TestLine
from inspector_app.reports.stage_model import SectionResult, StageLine

PhotoSource = Callable[[str], bytes]
"""Key of a photo (`ReportPhoto.key`) or of a picture with pins (`PinnedPicture.key`) to its print rendition:
JPEG, upright, RGB or grey, without EXIF.
"""


@dataclass(frozen=True, kw_only=True)
class Message:
    """A sentence of the report's own: `code` is looked up in the report strings and filled with `params`.

    A parameter is a str, an int or a LocalText. `text` is printed when the code is unknown to the strings.
    `standing` is good | warning | bad | neutral.
    """

    code: str
    params: Mapping[str, object] = field(default_factory=dict)
    text: LocalText = field(default_factory=dict)
    standing: str = "neutral"


@dataclass(frozen=True, kw_only=True)
class Header:
    """Whose goods, where, when, against which standard.

    `inspection_type` is a code of domain.records.InspectionType. `number` "" means a draft without a number.
    `built_at` is printed on every page, and is the PDF's creation date. `zone` is the factory's zone name.
    """

    number: str
    revision: int
    inspection_type: str
    built_at: datetime
    brand: LocalText
    product: LocalText
    sku: str = ""
    variants: tuple[LocalText, ...] = ()
    order: str = ""
    lot: LocalText = field(default_factory=dict)
    factory: LocalText = field(default_factory=dict)
    factory_code: str = ""
    factory_address: LocalText = field(default_factory=dict)
    place: LocalText = field(default_factory=dict)
    inspector: LocalText = field(default_factory=dict)
    inspector_company: LocalText = field(default_factory=dict)
    inspected_on: str = ""
    started_at: datetime | None = None
    finished_at: datetime | None = None
    zone: str = ""
    standard_code: str = ""
    standard_version: str = ""
    standard_title: LocalText = field(default_factory=dict)
    pack_name: LocalText = field(default_factory=dict)
    pack_version: str = ""
    pack_sha256: str = ""
    golden_sample: LocalText = field(default_factory=dict)
    previous_report: str = ""


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """`proposed` and `decision`: accepted | not_accepted | pending; `decision` None: not decided yet."""

    proposed: str
    decision: str | None = None
    decision_reason: LocalText = field(default_factory=dict)
    decided_by: LocalText = field(default_factory=dict)
    reasons: tuple[Message, ...] = ()
    missing: tuple[Message, ...] = ()
    sections: tuple[SectionResult, ...] = ()


@dataclass(frozen=True, kw_only=True)
class QuantityLine:
    """Pieces of one variant or order line; None where nobody counted."""

    label: LocalText
    ordered: int | None = None
    made: int | None = None
    packed: int | None = None
    inspected: int | None = None


@dataclass(frozen=True, kw_only=True)
class Quantities:
    """Pieces in total, and per line when there is more than one."""

    ordered: int = 0
    made: int = 0
    packed: int = 0
    inspected: int = 0
    cartons_total: int = 0
    lines: tuple[QuantityLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class PlanLine:
    """The plan of one class and what was found.

    `cls` critical | major | minor; `aql` as in the standard's series, None for zero acceptance; `state` is
    that of the verdict: clear (within its limits so far) | warning (one more rejects) | rejected | accepted |
    pending | gap (accepted, then back to normal inspection) | continue (another sample is needed). `counted`
    False prints a dash instead of `found`. With `stages`, one line for each of several samples, `n`, `ac` and
    `re` are those of the sample decided on or being inspected. `severity` "" where all classes have the same;
    `why`: why this severity was taken.
    """

    cls: str
    aql: str | None
    n: int
    ac: int | None
    re: int
    found: int
    state: str
    plan_letter: str = ""
    full_inspection: bool = False
    counted: bool = True
    notes: tuple[Message, ...] = ()
    stages: tuple[StageLine, ...] = ()
    severity: str = ""
    why: Message | None = None


@dataclass(frozen=True, kw_only=True)
class RiskLine:
    """Two points of the operating characteristic: percent nonconforming, and how often of 100 it passes."""

    cls: str
    better_percent: str
    better_times: str
    worse_percent: str
    worse_times: str


@dataclass(frozen=True, kw_only=True)
class Sampling:
    """`edition` is printed as it is ("ISO 2859-1:1999"); kind single | double | multiple; severity normal |
    tightened | reduced, "" where the classes differ.

    `counting` units | nonconformities; `cartons` the numbers drawn; `seed` and `draw` how they were drawn.
    """

    edition: str
    kind: str
    severity: str
    level: str
    code_letter: str
    lot_size: int
    counting: str = "units"
    plans: tuple[PlanLine, ...] = ()
    risks: tuple[RiskLine, ...] = ()
    cartons: tuple[int, ...] = ()
    seed: str = ""
    draw: Draw | None = None
    notes: tuple[Message, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReportPhoto:
    """A photo to place: `key` is handed to the PhotoSource, `sha256` (hex, of the original bytes) is printed.

    `code` is the defect code or checklist key it belongs to, `unit` and `carton` are printed when not "".
    `marks`: "" | drawn ("marks were drawn on the copy shown") | hidden ("parts of it were made unreadable");
    `lengths`: lengths were reckoned in it with a known one.
    """

    key: str
    sha256: str
    code: str = ""
    caption: LocalText = field(default_factory=dict)
    unit: str = ""
    carton: str = ""
    taken_at: datetime | None = None
    role: str = ""
    marks: str = ""
    lengths: bool = False


class PinMark(NamedTuple):
    """A pin: `number` of its finding, class, and where it lies, 0..1 from the upper left corner."""

    number: int
    cls: str
    x: float
    y: float


@dataclass(frozen=True, kw_only=True)
class PinnedPicture:
    """A picture of the product with the places of findings on it; `key` is handed to the PhotoSource."""

    key: str
    caption: LocalText
    pins: tuple[PinMark, ...]


@dataclass(frozen=True, kw_only=True)
class DefectLine:
    """A defect found; `units` and `cartons` are the numbers they carry; `disposition` a code or "".

    `number` is the one on its pins. `stage`: the sample it was found in, 0 where the plan has one only.
    `catalogue_cls`: its class in the catalogue where that is another one, else "".
    """

    code: str
    name: LocalText
    cls: str
    quantity: int
    where: LocalText = field(default_factory=dict)
    clause: str = ""
    units: tuple[int, ...] = ()
    cartons: tuple[int | str, ...] = ()
    disposition: str = ""
    note: LocalText = field(default_factory=dict)
    photos: tuple[ReportPhoto, ...] = ()
    number: int = 0
    stage: int = 0
    catalogue_cls: str = ""
    cls_reason: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ChecklistLine:
    """`result` pass | fail | na | open; `value` what was read, counted or chosen, {} for a plain result."""

    title: LocalText
    result: str
    clause: str = ""
    cls: str = ""
    value: LocalText = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)
    photos: int = 0


@dataclass(frozen=True, kw_only=True)
class ChecklistSection:
    title: LocalText
    items: tuple[ChecklistLine, ...]


@dataclass(frozen=True, kw_only=True)
class ActionLine:
    """A corrective action; `due` a date or "", `status` a code: open | in_progress | done | verified."""

    what: LocalText
    owner: LocalText
    due: str = ""
    status: str = "open"
    why: LocalText = field(default_factory=dict)
    photos: tuple[ReportPhoto, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ReferenceLine:
    """What was compared with: `kind` golden | limit_ok | limit_not_ok | product; `result` as checklist."""

    kind: str
    label: LocalText
    sealed_on: str = ""
    holder: LocalText = field(default_factory=dict)
    result: str = ""
    note: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class SignatureBlock:
    """One signature box. `role` inspector | factory.

    `strokes` are polylines of (x, y), x and y in the same unit, y downwards, drawn to fit; `image` a PNG
    instead of them. `refused` prints the refusal with `reason`. Neither strokes, image nor refusal: the box
    stays empty. `meaning` is what the signature stands for; {} prints the usual sentence of the role.
    """

    role: str
    name: LocalText = field(default_factory=dict)
    title: LocalText = field(default_factory=dict)
    company: LocalText = field(default_factory=dict)
    meaning: LocalText = field(default_factory=dict)
    signed_at: datetime | None = None
    strokes: tuple[tuple[tuple[float, float], ...], ...] = ()
    image: bytes | None = None
    refused: bool = False
    reason: LocalText = field(default_factory=dict)

    @property
    def signed(self) -> bool:
        return bool(self.strokes or self.image) and not self.refused


@dataclass(frozen=True, kw_only=True)
class ReportModel:
    """A whole report. `variant` full | factory; `practice` and `draft` print a watermark on every
    page; a draft is looked at before it is signed.

    `seal` are the groups of the seal code (four characters each, eight of them): the first bits of the
    journal heads. `photos` is the appendix (contact sheet): every photo of the report, in the order to print.
    """

    language: str
    header: Header
    outcome: Outcome
    sampling: Sampling | None = None
    quantities: Quantities = field(default_factory=Quantities)
    second_language: str | None = None
    variant: str = "full"
    practice: bool = False
    draft: bool = False
    defects: tuple[DefectLine, ...] = ()
    pinned: tuple[PinnedPicture, ...] = ()
    checklist: tuple[ChecklistSection, ...] = ()
    measurements: tuple[MeasurementPoint, ...] = ()
    gauges: tuple[GaugeUsed, ...] = ()
    tests: tuple[TestLine, ...] = ()
    actions: tuple[ActionLine, ...] = ()
    references: tuple[ReferenceLine, ...] = ()
    remarks: tuple[LocalText, ...] = ()
    photos: tuple[ReportPhoto, ...] = ()
    signatures: tuple[SignatureBlock, ...] = ()
    seal: tuple[str, ...] = ()
