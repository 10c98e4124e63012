"""The values of an inspection script; import them from `inspector_app.domain.script`.

What is None or empty is not carried out. Names of fields are those of `domain.records` where both have them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from inspector_app.domain.records import Visibility
from inspector_app.domain.text import LocalText

Stroke = tuple[tuple[int, int], ...]
"""A polyline of (x, y), each from 0 to 1000, the origin at the top left."""


@dataclass(frozen=True, kw_only=True)
class ScriptPack:
    """The standards pack by id; the newest installed version when `version` is empty."""

    id: str
    version: str = ""


@dataclass(frozen=True, kw_only=True)
class ScriptHeader:
    """`aqls`: class to AQL or None (zero acceptance). None or empty: what the pack's plan for the type
    says. `stages_finished`: how many samples of a double or multiple plan were inspected whole.
    """

    type: str
    lot_size: int
    practice: bool = False
    level: str = ""
    aqls: Mapping[str, str | None] = field(default_factory=dict)
    severities: Mapping[str, str] = field(default_factory=dict)
    edition: str = ""
    kind: str = ""
    stages_finished: int = 0
    counting: str = ""
    quantity_ordered: int = 0
    quantity_made: int = 0
    quantity_packed: int = 0
    cartons_total: int = 0
    place: LocalText = field(default_factory=dict)
    inspected_on: str = ""
    golden_sample: str = ""
    second_language: str = ""


@dataclass(frozen=True, kw_only=True)
class ScriptFactory:
    name: LocalText
    code: str = ""
    address: LocalText = field(default_factory=dict)
    time_zone: str = ""


@dataclass(frozen=True, kw_only=True)
class ScriptOrderLine:
    """`variant` is the key of a variant of the pack, or empty for the product as such."""

    quantity: int
    variant: str = ""
    ship_by: str = ""


@dataclass(frozen=True, kw_only=True)
class ScriptOrder:
    number: str
    placed_on: str = ""
    lines: tuple[ScriptOrderLine, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ScriptLot:
    number: str
    quantity: int = 0
    lineage: str = "original"


@dataclass(frozen=True, kw_only=True)
class ScriptAnswer:
    item_key: str
    value: str
    note: LocalText = field(default_factory=dict)
    na_reason: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ScriptFinding:
    """`ref` names it inside the script. Of the catalogue (`catalogue_key`) or in free words (`text` and
    `cls`).
    """

    ref: str
    catalogue_key: str = ""
    text: LocalText = field(default_factory=dict)
    cls: str = ""
    quantity: int = 1
    units: tuple[int, ...] = ()
    stage: int = 1
    place: Mapping[str, object] = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)
    disposition: str = ""

    @property
    def pin_pictures(self) -> Mapping[int, str]:
        """The pictures that pins are on beside that of the place, by the number of the pin from 0."""
        pins = self.place.get("pins")
        listed = enumerate(pins) if isinstance(pins, list) else ()
        return {number: str(picture) for number, (_x, _y, *pictures) in listed for picture in pictures}


@dataclass(frozen=True, kw_only=True)
class ScriptReadings:
    """Readings of one point, sample 1 first, as they were typed."""

    point_key: str
    values: tuple[str, ...]
    variant: str = ""


@dataclass(frozen=True, kw_only=True)
class ScriptTest:
    """`steps`: step key to what was noted; `readings`: reading key to one text per piece."""

    test_key: str
    result: str
    sample_size: int = 0
    failed: int = 0
    seconds: int = 0
    steps: Mapping[str, str] = field(default_factory=dict)
    readings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    note: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ScriptTarget:
    """`target`: key of the item, test, point or required photo, or the `ref` of the finding or action."""

    target_kind: str
    target: str = ""
    role: str = "overview"


@dataclass(frozen=True, kw_only=True)
class ScriptPhoto:
    """`file` is relative to the script's folder, with forward slashes."""

    file: str
    caption: LocalText = field(default_factory=dict)
    targets: tuple[ScriptTarget, ...] = ()
    visibility: str = Visibility.FACTORY
    rotation: int = 0


@dataclass(frozen=True, kw_only=True)
class ScriptAction:
    ref: str
    what: LocalText
    why: LocalText = field(default_factory=dict)
    owner: str = ""
    due: str = ""
    status: str = "open"
    findings: tuple[str, ...] = ()


@dataclass(frozen=True, kw_only=True)
class ScriptConclusion:
    decision: str
    decision_reason: LocalText = field(default_factory=dict)
    remarks: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class ScriptSignature:
    """`strokes`: polylines of (x, y) in 0..1000, or none and `refused` with its reason."""

    role: str
    name: str
    title: str = ""
    company: str = ""
    meaning: str = ""
    strokes: tuple[Stroke, ...] = ()
    refused: bool = False
    reason: LocalText = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True)
class InspectionScript:
    """A whole inspection. What is None or empty is not carried out; without a conclusion it stays open."""

    name: str
    pack: ScriptPack
    header: ScriptHeader
    factory: ScriptFactory | None = None
    order: ScriptOrder | None = None
    lot: ScriptLot | None = None
    answers: tuple[ScriptAnswer, ...] = ()
    findings: tuple[ScriptFinding, ...] = ()
    readings: tuple[ScriptReadings, ...] = ()
    tests: tuple[ScriptTest, ...] = ()
    photos: tuple[ScriptPhoto, ...] = ()
    actions: tuple[ScriptAction, ...] = ()
    conclusion: ScriptConclusion | None = None
    signatures: tuple[ScriptSignature, ...] = ()
