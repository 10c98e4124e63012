"""A brand's standards pack as frozen values, and the look-ups everybody needs.

Format: `inspector_app/standards/FORMAT.md`. Filled by `inspector_app.standards.reader`; nothing here reads
files, knows YAML or decides about a lot. Keys are stable across versions of a pack; user-visible text is
`LocalText`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TypeVar

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import DecisionRule, Uncertainty
from inspector_app.domain.measurement.lot_rule import MeasurementRule
from inspector_app.domain.measurement.tolerance import Mode, Tolerance
from inspector_app.domain.pack_catalogue import (
    DefectGroup,
    DefectType,
    GlossaryTerm,
    GradeTable,
    InspectionPlan,
    ReferenceKind,
    ReferencePicture,
    SectionRule,
    VerdictRules,
)
from inspector_app.domain.pack_items import (
    ALWAYS,
    BarcodeSpec,
    ChecklistItem,
    ChoiceOption,
    Condition,
    CountSpec,
    ItemKind,
    MeasurementSpec,
    OnFail,
    RequiredPhoto,
    Section,
)
from inspector_app.domain.pack_tests import ReadingKind, SiteTest, TestReading, TestSampling, TestStep
from inspector_app.domain.records import CountingMode, DefectClass
from inspector_app.domain.text import LocalText

__all__ = [
    "ALWAYS",
    "BarcodeSpec",
    "ChecklistItem",
    "ChoiceOption",
    "Clause",
    "Condition",
    "CountSpec",
    "CountingMode",
    "DecisionRule",
    "DefectClass",
    "DefectGroup",
    "DefectType",
    "GlossaryTerm",
    "GradeTable",
    "InspectionPlan",
    "ItemKind",
    "LocalText",
    "MeasurementRule",
    "MeasurementSpec",
    "Mode",
    "OnFail",
    "Pack",
    "PackBrand",
    "PackProduct",
    "PackVariant",
    "ReadingKind",
    "ReferenceKind",
    "ReferencePicture",
    "RequiredPhoto",
    "Section",
    "SectionRule",
    "SiteTest",
    "Standard",
    "TestReading",
    "TestSampling",
    "TestStep",
    "Tolerance",
    "Uncertainty",
    "VerdictRules",
]


T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class PackBrand:
    """`prefix` starts every report number of the brand (2 to 6 capital letters)."""

    name: LocalText
    prefix: str


@dataclass(frozen=True, kw_only=True)
class PackVariant:
    key: str
    name: LocalText
    sku: str = ""
    size: str = ""
    colour: str = ""
    model: str = ""


@dataclass(frozen=True, kw_only=True)
class PackProduct:
    """`picture` is the file name of the product picture inside the pack, or empty."""

    name: LocalText
    sku: str
    description: LocalText = field(default_factory=dict)
    picture: str = ""
    variants: tuple[PackVariant, ...] = ()


@dataclass(frozen=True, kw_only=True)
class Clause:
    number: str
    title: LocalText
    text: LocalText


@dataclass(frozen=True, kw_only=True)
class Standard:
    """The brand's standard for this product; `edition` is what the brand prints ("7")."""

    code: str
    title: LocalText
    edition: str
    clauses: tuple[Clause, ...]
    issued: str = ""


@dataclass(frozen=True, kw_only=True)
class Pack:
    """A whole standards pack. `format` is the format version (1); `min_app` the oldest program that may use
    it; `measurement_rule` is over all readings of the lot.
    """

    id: str
    version: str
    format: int
    name: LocalText
    languages: tuple[str, ...]
    min_app: str
    brand: PackBrand
    product: PackProduct
    standard: Standard
    sections: tuple[Section, ...]
    defect_groups: tuple[DefectGroup, ...]
    defects: tuple[DefectType, ...]
    sampling: tuple[InspectionPlan, ...]
    tests: tuple[SiteTest, ...] = ()
    required_photos: tuple[RequiredPhoto, ...] = ()
    references: tuple[ReferencePicture, ...] = ()
    grade_tables: tuple[GradeTable, ...] = ()
    glossary: tuple[GlossaryTerm, ...] = ()
    verdict: VerdictRules = field(default_factory=VerdictRules)
    licence: str = ""
    measurement_rule: MeasurementRule | None = None

    @cached_property
    def items(self) -> tuple[ChecklistItem, ...]:
        """Every item of every section, measurements included, in order."""
        return tuple(item for section in self.sections for item in section.items)

    @cached_property
    def checklist_items(self) -> tuple[ChecklistItem, ...]:
        """The items that are not measurements."""
        return tuple(item for item in self.items if item.kind != ItemKind.MEASUREMENT)

    @cached_property
    def measurement_items(self) -> tuple[ChecklistItem, ...]:
        """The measurement points; each has `.measurement`."""
        return tuple(item for item in self.items if item.kind == ItemKind.MEASUREMENT)

    def item(self, key: str) -> ChecklistItem:
        return _find("item", key, self._index.items)

    def section(self, key: str) -> Section:
        return _find("section", key, {s.key: s for s in self.sections})

    def section_of(self, item_key: str) -> Section:
        return _find("item", item_key, self._index.sections)

    def defect(self, code: str) -> DefectType:
        return _find("defect", code, self._index.defects)

    def test(self, key: str) -> SiteTest:
        return _find("test", key, {t.key: t for t in self.tests})

    def clause(self, number: str) -> Clause:
        return _find("clause", number, self._index.clauses)

    def reference(self, key: str) -> ReferencePicture:
        return _find("reference", key, self._index.references)

    def required_photo(self, key: str) -> RequiredPhoto:
        return _find("required_photo", key, {p.key: p for p in self.required_photos})

    def plan(self, inspection_type: str) -> InspectionPlan:
        return _find("inspection_type", inspection_type, {p.type: p for p in self.sampling})

    def references_for(self, key: str) -> tuple[ReferencePicture, ...]:
        """Pictures for an item key, a test key or a defect code, in the order of the pack; empty when there
        are none.

        Golden samples belong to everything and come last when nothing names them.
        """
        named = set(self._named_references(key))
        return tuple(
            r for r in self.references if r.key in named or key in r.items or key in r.defects
        ) + tuple(
            r
            for r in self.references
            if r.kind == ReferenceKind.GOLDEN and r.key not in named and not r.items and not r.defects
        )

    def tolerance(self, point_key: str, variant: str | None = None) -> Tolerance:
        """Tolerance of a measurement point or test reading, for a variant where a grade table has a row for
        it.
        """
        if variant:
            for table in self.grade_tables:
                row = table.rows.get(point_key, {})
                if variant in row:
                    return row[variant]
        return _find("point", point_key, self._index.tolerances)

    def _named_references(self, key: str) -> tuple[str, ...]:
        if key in self._index.items:
            return self._index.items[key].references
        if key in self._index.defects:
            return self._index.defects[key].limit_ok + self._index.defects[key].limit_not_ok
        return next((t.references for t in self.tests if t.key == key), ())

    @cached_property
    def _index(self) -> _Index:
        return _Index(self)


class _Index:
    """The look-up tables of a pack, made once when first asked for."""

    def __init__(self, pack: Pack) -> None:
        self.items = {item.key: item for item in pack.items}
        self.sections = {item.key: section for section in pack.sections for item in section.items}
        self.defects = {defect.code: defect for defect in pack.defects}
        self.clauses = {clause.number: clause for clause in pack.standard.clauses}
        self.references = {reference.key: reference for reference in pack.references}
        self.tolerances = {i.key: i.measurement.tolerance for i in pack.items if i.measurement is not None}
        self.tolerances.update({r.key: r.tolerance for test in pack.tests for r in test.readings})


def _find(kind: str, key: str, table: Mapping[str, T]) -> T:
    if key not in table:
        raise InputError(
            f"pack.unknown_{kind}",
            f"The standards pack has no {kind.replace('_', ' ')} {key!r}.",
            "Nothing was changed. Check the key, or whether the inspection uses another version of the pack.",
            key=key,
        )
    return table[key]
