"""Checklist sections, required photos and grade tables of a pack, read from their YAML."""

from __future__ import annotations

from inspector_app.domain.barcodes import SYMBOLOGIES, barcode_fault
from inspector_app.domain.pack import (
    ALWAYS,
    BarcodeSpec,
    ChecklistItem,
    ChoiceOption,
    Condition,
    CountSpec,
    ItemKind,
    OnFail,
    RequiredPhoto,
    Section,
)
from inspector_app.domain.records import DefectClass, InspectionType
from inspector_app.standards.cursor import CLAUSE, KEY, Fields
from inspector_app.standards.decode_measurement import decode_measurement, decode_measurement_rule

ROLES = (
    "overview",
    "product",
    "packaging",
    "carton",
    "marking",
    "detail",
    "defect",
    "test",
    "before",
    "after",
)


def decode_section(fields: Fields) -> Section:
    return Section(
        key=fields.string("key", pattern=KEY, what="a key", defines="section"),
        title=fields.local("title"),
        items=fields.each("items", _item, required=True),
        measurement_rule=decode_measurement_rule(fields),
    )


def clause_of(fields: Fields) -> str:
    return fields.string(
        "clause", pattern=CLAUSE, what="the number of a clause in standard.yaml", refers="clause"
    )


def class_of(fields: Fields) -> DefectClass:
    return DefectClass(fields.choice("class", DefectClass, DefectClass.MAJOR, required=True))


def references_of(fields: Fields) -> tuple[str, ...]:
    return fields.strings(
        "references", pattern=KEY, what="the key of a reference picture", refers="reference"
    )


def _item(fields: Fields) -> ChecklistItem:
    kind = ItemKind(fields.choice("kind", ItemKind, ItemKind.PASS_FAIL))
    defines = "point" if kind == ItemKind.MEASUREMENT else "item"
    return ChecklistItem(
        key=fields.string("key", pattern=KEY, what="a key like 'surface-body'", defines=defines),
        kind=kind,
        title=fields.local("title"),
        guidance=fields.local("guidance", required=False),
        clause=clause_of(fields),
        cls=class_of(fields),
        required=fields.boolean("required", True),
        on_fail=OnFail(fields.choice("on_fail", OnFail, OnFail.COUNT)),
        per_unit=fields.boolean("per_unit", False),
        photo_required=fields.boolean("photo_required", False),
        references=references_of(fields),
        condition=condition_of(fields),
        measurement=decode_measurement(fields) if kind == ItemKind.MEASUREMENT else None,
        options=_options(fields) if kind == ItemKind.CHOICE else (),
        count=_count(fields) if kind == ItemKind.COUNT else None,
        barcode=_barcode(fields) if kind == ItemKind.BARCODE else None,
        min_photos=fields.integer("min_photos", 1, 20, default=1) if kind == ItemKind.PHOTO else 0,
    )


def condition_of(fields: Fields) -> Condition:
    sub = fields.sub("condition")
    if sub is None:
        return ALWAYS
    types = sub.strings("types", what="an inspection type")
    for index, name in enumerate(types):
        if name not in tuple(InspectionType):
            sub.wrong(
                "types", "inspection types out of " + ", ".join(InspectionType), f"{name!r} at [{index}]"
            )
    condition = Condition(
        types=types,
        variants=sub.strings("variants", what="the key of a variant", refers="variant"),
        item=sub.string("item", required=False, pattern=KEY, what="the key of an item", refers="item")
        or None,
        equals=sub.strings("equals", what="an answer"),
    )
    if (condition.item is None) != (not condition.equals):
        sub.wrong("equals", "answers, together with the item they belong to")
    sub.done()
    return condition


def _options(fields: Fields) -> tuple[ChoiceOption, ...]:
    def option(sub: Fields) -> ChoiceOption:
        return ChoiceOption(
            key=sub.string("key", pattern=KEY, what="a key"),
            title=sub.local("title"),
            ok=sub.boolean("ok", True),
        )

    options = fields.each("options", option, required=True)
    if not fields.has("options"):
        return ()
    keys = [o.key for o in options]
    if len(options) < 2 or len(set(keys)) < len(keys):
        fields.wrong("options", "at least two options with different keys", ", ".join(keys) or "none")
    elif not any(o.ok for o in options):
        fields.wrong("options", "at least one option that is ok", "none")
    return options


def _count(fields: Fields) -> CountSpec | None:
    sub = fields.sub("count", required=True)
    if sub is None:
        return None
    spec = CountSpec(
        min=sub.optional_integer("min", 0, 100_000_000),
        max=sub.optional_integer("max", 0, 100_000_000),
        unit=sub.string("unit", required=False),
    )
    if spec.min is not None and spec.max is not None and spec.min > spec.max:
        sub.wrong("min", f"at most max ({spec.max})")
    sub.done()
    return spec


def _barcode(fields: Fields) -> BarcodeSpec | None:
    sub = fields.sub("barcode", required=True)
    return None if sub is None else decode_barcode(sub)


def decode_barcode(sub: Fields) -> BarcodeSpec:
    """What a barcode must say: of an item, or of a reading of a test."""
    symbology = sub.choice("symbology", SYMBOLOGIES, required=True)

    def of_variant(variants: Fields, key: str) -> str:
        variants.context.refer("variant", key, variants.at(key))
        return _barcode_text(variants, key, symbology)

    spec = BarcodeSpec(
        expected=_barcode_text(sub, "expected", symbology),
        symbology=symbology,
        by_variant=sub.table("by_variant", of_variant),
    )
    sub.done()
    return spec


def _barcode_text(fields: Fields, key: str, symbology: str) -> str:
    text = fields.string(key, what="the text of the barcode")
    fault = barcode_fault(symbology, text) if text and symbology else None
    if fault:
        fields.wrong(key, fault)
    return text


def decode_required_photo(fields: Fields) -> RequiredPhoto:
    return RequiredPhoto(
        key=fields.string("key", pattern=KEY, what="a key", defines="required photo"),
        title=fields.local("title"),
        role=fields.choice("role", ROLES, "overview", required=True),
        min=fields.integer("min", 1, 50, default=1),
        guidance=fields.local("guidance", required=False),
        condition=condition_of(fields),
    )
