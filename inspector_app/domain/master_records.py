"""Records that outlive an inspection: brand, people, factories, products, orders, lots, packs, actions,
gauges, phrases, and what switching between severities depends on.

Import the names from `inspector_app.domain.records`.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from inspector_app.domain.record_base import JsonMap, Record
from inspector_app.domain.text import LocalText


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
class Action(Record):
    """A corrective action or open point; it lives on across inspections."""

    what: LocalText
    why: LocalText = field(default_factory=dict)
    owner: str = ""
    due: str | None = None
    status: str = "open"
    inspection: str | None = None
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class SwitchingEvent(Record):
    """A fact that switching between severities depends on, beside the lots themselves, for one factory and
    one product of it (None: all). `cls` empty: all classes; `on` an ISO date.

    `kind`: reduced_allowed | reduced_withdrawn | production_irregular | limit_number | limit_waived |
    corrective_action | restart; `value` holds what the kind needs ({"limit": 5}).
    """

    factory: str
    product: str | None = None
    cls: str = ""
    kind: str
    value: JsonMap = field(default_factory=dict)
    on: str | None = None
    note: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class Gauge(Record):
    """A measuring instrument. `number`: what stands on it; `uncertainty` (expanded, k = 2) and `resolution`:
    exact decimals in `unit_symbol`; dates ISO 8601.

    `kind`: caliper | micrometer | height | thickness | scale | force | torque | thermometer | other.
    `protocol`: how its values arrive: "" (typed, or by a cable that types) | mitutoyo | ascii.
    """

    number: str
    kind: str
    maker: str = ""
    model: str = ""
    serial: str = ""
    unit_symbol: str = "mm"
    resolution: str | None = None
    uncertainty: str | None = None
    calibrated_on: str | None = None
    due_on: str | None = None
    certificate: str = ""
    protocol: str = ""
    note: LocalText = field(default_factory=dict)
    retired: bool = False


@dataclass(frozen=True, kw_only=True)
class Phrase(Record):
    """A sentence a person writes often, in the languages they need it in. It is theirs: its stream goes into
    no inspection's bundle. `use`: comment | defect | action | remark; `position` orders those of one use.
    """

    text: LocalText
    use: str = "comment"
    position: int = 0
