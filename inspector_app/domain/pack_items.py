"""What a standards pack asks an inspector to look at: checklist items, measurement points, photos.

Frozen values, filled by `inspector_app.standards.reader`. Nothing here reads files or decides about a lot;
import the names from `inspector_app.domain.pack`. Numbers are exact decimals, lengths of time are whole
seconds.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from enum import StrEnum

from inspector_app.domain.measurement.conformity import (
    Conformity,
    DecisionRule,
    Uncertainty,
    decide,
    read_uncertainty,
)
from inspector_app.domain.measurement.lot_rule import MeasurementRule
from inspector_app.domain.measurement.tolerance import Tolerance
from inspector_app.domain.records import DefectClass
from inspector_app.domain.text import LocalText


class ItemKind(StrEnum):
    """How a checklist item is answered; `pass_fail` by pass, fail or na."""

    PASS_FAIL = "pass_fail"  # noqa: S105 - a kind of item, no password
    MEASUREMENT = "measurement"
    COUNT = "count"
    CHOICE = "choice"
    TEXT = "text"
    BARCODE = "barcode"
    PHOTO = "photo"


class OnFail(StrEnum):
    """What a failed item or test does to the result of the lot."""

    COUNT = "count"  # one nonconformity of the item's class
    NOTE = "note"  # reported as a reason, counts nothing
    SECTION_FAILS = "section_fails"
    LOT_FAILS = "lot_fails"


@dataclass(frozen=True, kw_only=True)
class Condition:
    """When an item, test or photo is asked for. Empty tuples and None mean: no restriction."""

    types: tuple[str, ...] = ()
    variants: tuple[str, ...] = ()
    item: str | None = None
    equals: tuple[str, ...] = ()

    def holds(
        self,
        inspection_type: str | None = None,
        variants: tuple[str, ...] = (),
        answers: Mapping[str, str | None] | None = None,
    ) -> bool:
        """Whether it applies. What is not known yet (no type, no variants in the lot) restricts nothing."""
        if self.types and inspection_type is not None and inspection_type not in self.types:
            return False
        if self.variants and variants and not set(variants) & set(self.variants):
            return False
        return self.item is None or (answers or {}).get(self.item) in self.equals


ALWAYS = Condition()


@dataclass(frozen=True, kw_only=True)
class MeasurementSpec:
    """The measuring part of an item: `label` ("A", "B", ...) names the point on drawings and in the grid.

    `sample_size` pieces are measured; the item fails when more than `max_out` readings are out of tolerance.
    `uncertainty` is that of one reading, `decision_rule` what is done with it.
    """

    label: str
    tolerance: Tolerance
    unit: str
    decimals: int
    sample_size: int
    max_out: int = 0
    gauge: LocalText = field(default_factory=dict)
    uncertainty: Uncertainty | None = None
    decision_rule: DecisionRule = DecisionRule.SIMPLE

    def judge(self, reading: Decimal, tolerance: Tolerance, stored: str | None = None) -> Conformity:
        """What a reading proves by the rule of the point. `stored`, the uncertainty kept beside the reading,
        goes before the pack's.
        """
        return decide(reading, tolerance, read_uncertainty(stored) or self.uncertainty, self.decision_rule)


@dataclass(frozen=True, kw_only=True)
class ChoiceOption:
    """One possible answer of a choice item; `ok` False makes the answer a failure."""

    key: str
    title: LocalText
    ok: bool = True


@dataclass(frozen=True, kw_only=True)
class BarcodeSpec:
    """What a barcode must say. `by_variant` overrides `expected` for a product variant. Symbology as zxing
    names it.
    """

    expected: str
    symbology: str
    by_variant: Mapping[str, str] = field(default_factory=dict)

    def expected_for(self, variant: str | None = None) -> str:
        return self.by_variant.get(variant, self.expected) if variant else self.expected

    def matches(self, text: str, variant: str | None = None) -> bool:
        """Whether a decoded text says what is expected: one article number with or without leading zeros
        (UPC-A and EAN-13 of one GTIN), GS1-128 by its elements, anything else character by character.
        """
        from inspector_app.domain.barcodes import compare

        return compare(self.symbology, self.expected_for(variant), text).equal


@dataclass(frozen=True, kw_only=True)
class CountSpec:
    """A counted answer: whole pieces between `min` and `max` (inclusive, None: open) conform."""

    min: int | None = None
    max: int | None = None
    unit: str = ""

    def conforms(self, value: int) -> bool:
        return (self.min is None or value >= self.min) and (self.max is None or value <= self.max)


@dataclass(frozen=True, kw_only=True)
class ChecklistItem:
    """One question of the checklist. `key` is stable across versions of the pack.

    Exactly the specification of its kind is set: `measurement`, `options` (choice), `count`, `barcode`.
    `per_unit`: answered for each sample unit, else once for the lot. `references` are keys of reference
    pictures.
    """

    key: str
    kind: ItemKind
    title: LocalText
    guidance: LocalText = field(default_factory=dict)
    clause: str = ""
    cls: DefectClass = DefectClass.MAJOR
    required: bool = True
    on_fail: OnFail = OnFail.COUNT
    per_unit: bool = False
    photo_required: bool = False
    references: tuple[str, ...] = ()
    condition: Condition = ALWAYS
    measurement: MeasurementSpec | None = None
    options: tuple[ChoiceOption, ...] = ()
    count: CountSpec | None = None
    barcode: BarcodeSpec | None = None
    min_photos: int = 0

    def option(self, key: str) -> ChoiceOption | None:
        return next((o for o in self.options if o.key == key), None)


@dataclass(frozen=True, kw_only=True)
class Section:
    """A heading of the checklist with its items, in the order they are worked through.

    `measurement_rule` is over all readings of the section.
    """

    key: str
    title: LocalText
    items: tuple[ChecklistItem, ...]
    measurement_rule: MeasurementRule | None = None


@dataclass(frozen=True, kw_only=True)
class RequiredPhoto:
    """A photo the report must show at least `min` of; `role` is the role of the photo's link."""

    key: str
    title: LocalText
    role: str
    min: int = 1
    guidance: LocalText = field(default_factory=dict)
    condition: Condition = ALWAYS
