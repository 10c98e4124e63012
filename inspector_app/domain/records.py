"""The records an inspection consists of, as frozen values.

Field names are the names used in the journal, in the tables and in scripts; they are never renamed. A record
holds only JSON-like values (str, int, bool, None, tuples and mappings of them); decimals are strings, so that
a journal row never contains a float. What a field may hold is checked where it is entered, not here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from functools import cache
from typing import Any

from inspector_app.domain.text import LocalText

JsonMap = Mapping[str, Any]


class Visibility(StrEnum):
    """Who may see a fact: the factory too, the brand only, or a named few."""

    FACTORY = "factory"
    BRAND = "brand"
    CONFIDENTIAL = "confidential"


class DefectClass(StrEnum):
    CRITICAL = "critical"
    MAJOR = "major"
    MINOR = "minor"


class CountingMode(StrEnum):
    """Two majors on one bottle: one nonconforming unit, or two nonconformities."""

    UNITS = "units"
    NONCONFORMITIES = "nonconformities"


class InspectionType(StrEnum):
    PRE_PRODUCTION = "pre_production"
    DURING_PRODUCTION = "during_production"
    FINAL_RANDOM = "final_random"
    RE_INSPECTION = "re_inspection"
    CONTAINER_LOADING = "container_loading"


class InspectionStatus(StrEnum):
    OPEN = "open"
    CONCLUDED = "concluded"
    SIGNED = "signed"


class Decision(StrEnum):
    ACCEPTED = "accepted"
    NOT_ACCEPTED = "not_accepted"
    PENDING = "pending"


@dataclass(frozen=True, kw_only=True)
class Record:
    """What every record carries: identity, where it is journaled, who wrote it, when and for whose eyes."""

    id: str
    stream: str = ""
    visibility: str = Visibility.FACTORY
    binned: bool = False
    person: str = ""
    device: str = ""
    seq: int = 0
    wall_ms: int = 0
    tz_min: int = 0
    zone: str = ""


BASE_FIELDS = frozenset(f.name for f in fields(Record)) - {"visibility"}
"""Fields set by the journal itself, never by a change's `set`."""


@dataclass(frozen=True, kw_only=True)
class Stream(Record):
    """First row of each journal stream: what it is about and who may receive it."""

    kind: str
    audience: tuple[str, ...] = ("hq",)
    practice: bool = False


@dataclass(frozen=True, kw_only=True)
class Brand(Record):
    name: LocalText
    prefix: str


@dataclass(frozen=True, kw_only=True)
class Person(Record):
    name: LocalText
    role: str = "inspector"
    company: str = ""


@dataclass(frozen=True, kw_only=True)
class Factory(Record):
    name: LocalText
    code: str = ""
    address: LocalText = field(default_factory=dict)
    time_zone: str = ""
    aliases: tuple[str, ...] = ()
    merged_into: str | None = None


@dataclass(frozen=True, kw_only=True)
class Product(Record):
    name: LocalText
    sku: str = ""
    brand: str | None = None
    pack_id: str | None = None
    picture: str | None = None
    aliases: tuple[str, ...] = ()
    merged_into: str | None = None


@dataclass(frozen=True, kw_only=True)
class Variant(Record):
    product: str
    name: LocalText
    size: str = ""
    colour: str = ""
    model: str = ""
    sku: str = ""


@dataclass(frozen=True, kw_only=True)
class Order(Record):
    number: str
    factory: str | None = None
    brand: str | None = None
    placed_on: str | None = None
    agreed: JsonMap = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class OrderLine(Record):
    order: str
    product: str
    variant: str | None = None
    quantity: int = 0
    ship_by: str | None = None


@dataclass(frozen=True, kw_only=True)
class Milestone(Record):
    order: str
    kind: str
    planned: str | None = None
    actual: str | None = None
    quantity: int | None = None


@dataclass(frozen=True, kw_only=True)
class Lot(Record):
    number: str
    order_lines: tuple[str, ...] = ()
    quantity: int = 0
    lineage: str = "original"
    parent: str | None = None
    sequence_date: str | None = None


@dataclass(frozen=True, kw_only=True)
class PackRecord(Record):
    """An installed standards pack: an immutable blob pinned by its hash."""

    pack_id: str
    version: str
    sha256: str
    name: LocalText
    standard: str = ""
    languages: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Inspection(Record):
    """Header of an inspection. Quantities in pieces; dates ISO 8601."""

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
    """The sampling plan agreed for one defect class. `aql` None: zero acceptance."""

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


@dataclass(frozen=True, kw_only=True)
class Carton(Record):
    number: int
    opened: bool = False
    note: str = ""


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
    """A defect found: catalogue key or free text, class, quantity in pieces, sample units by id."""

    catalogue_key: str | None = None
    text: LocalText = field(default_factory=dict)
    cls: str
    quantity: int = 1
    units: tuple[str, ...] = ()
    place: JsonMap = field(default_factory=dict)
    disposition: str | None = None
    cost: JsonMap = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)


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
    """A photo: `pid` is the SHA-256 of the original bytes; `rotation` in degrees clockwise on top of EXIF."""

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


@dataclass(frozen=True, kw_only=True)
class Action(Record):
    """A corrective action or open point; it lives on across inspections."""

    what: LocalText
    why: LocalText = field(default_factory=dict)
    owner: str = ""
    due: str | None = None
    status: str = "open"
    inspection: str | None = None
    findings: tuple[str, ...] = ()


ENTITIES: dict[str, type[Record]] = {
    "stream": Stream,
    "brand": Brand,
    "person": Person,
    "factory": Factory,
    "product": Product,
    "variant": Variant,
    "order": Order,
    "order_line": OrderLine,
    "milestone": Milestone,
    "lot": Lot,
    "pack": PackRecord,
    "inspection": Inspection,
    "class_plan": ClassPlan,
    "carton": Carton,
    "sample_unit": SampleUnit,
    "answer": Answer,
    "finding": Finding,
    "reading": Reading,
    "test_run": TestRun,
    "photo": Photo,
    "photo_link": PhotoLink,
    "markup": Markup,
    "signature": Signature,
    "report": Report,
    "action": Action,
}
"""Entity name in the journal to the value it folds into."""


@cache
def entity_fields(entity: str) -> Mapping[str, str]:
    """Names a change of `entity` may set (the record's own fields and its visibility) and their declared
    types.
    """
    return {f.name: str(f.type) for f in fields(ENTITIES[entity]) if f.name not in BASE_FIELDS}


def fits(value: Any, declared: str) -> bool:
    """Whether a value read from a journal may stand in a field declared so."""
    if declared.endswith(" | None"):
        return value is None or fits(value, declared.removesuffix(" | None"))
    if declared in _PLAIN_TYPES:
        return type(value) is _PLAIN_TYPES[declared]
    if declared == "LocalText":
        return isinstance(value, Mapping) and all(isinstance(text, str) for text in value.values())
    if declared == "JsonMap":
        return isinstance(value, Mapping)
    if not isinstance(value, tuple):
        return False
    if declared == "tuple[str, ...]":
        return all(isinstance(inner, str) for inner in value)
    if declared == "tuple[JsonMap, ...]":
        return all(isinstance(inner, Mapping) for inner in value)
    return all(_is_polyline(line) for line in value)


_PLAIN_TYPES = {"str": str, "int": int, "bool": bool}


def _is_polyline(value: Any) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(point, tuple) and len(point) == 2 and all(isinstance(axis, int) for axis in point)
        for point in value
    )
