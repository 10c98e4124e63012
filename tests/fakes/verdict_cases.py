"""Small packs and inspection records for tests of the verdict; only what a rule looks at is in them."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from itertools import count
from string import Formatter
from typing import Any

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.measurement import Tolerance
from inspector_app.domain.pack import (
    ChecklistItem,
    Clause,
    DefectClass,
    DefectGroup,
    DefectType,
    InspectionPlan,
    ItemKind,
    MeasurementSpec,
    Pack,
    PackBrand,
    PackProduct,
    PackVariant,
    RequiredPhoto,
    Section,
    SiteTest,
    Standard,
)
from inspector_app.domain.records import (
    Answer,
    ClassPlan,
    Finding,
    Inspection,
    Photo,
    PhotoLink,
    Reading,
    Record,
    SampleUnit,
    TestRun,
    Variant,
)
from inspector_app.domain.sampling import class_plans
from inspector_app.domain.verdict import Verdict, assess
from inspector_app.domain.verdict_reasons import REASON_CODES

USUAL = {"critical": None, "major": "2.5", "minor": "4.0"}
"""Letter K for the usual lot of 3000: n 125; critical 0/1, major 7/8, minor 10/11."""

_numbers = count(1)


def fresh() -> str:
    return f"id-{next(_numbers)}"


def text(english: str) -> dict[str, str]:
    return {"en": english}


def item(key: str = "surface", kind: ItemKind = ItemKind.PASS_FAIL, **more: Any) -> ChecklistItem:
    return ChecklistItem(key=key, kind=kind, title=text(key.capitalize()), **{"clause": "4.3", **more})


def point(key: str = "height", *, size: int = 3, max_out: int = 0, **more: Any) -> ChecklistItem:
    spec = MeasurementSpec(
        label="A",
        tolerance=Tolerance(Decimal(50), Decimal(2), Decimal(1)),
        unit="mm",
        decimals=1,
        sample_size=size,
        max_out=max_out,
    )
    return item(key, ItemKind.MEASUREMENT, measurement=spec, **more)


def site_test(key: str = "leak", **more: Any) -> SiteTest:
    values: dict[str, Any] = {"clause": "6.2", "cls": DefectClass.MAJOR, "sample_size": 5, **more}
    return SiteTest(key=key, title=text(key.capitalize()), method=text("Turn over."), **values)


def make_pack(
    *items: ChecklistItem,
    tests: Sequence[SiteTest] = (),
    photos: Sequence[RequiredPhoto] = (),
    min_packed_percent: int = 0,
    **more: Any,
) -> Pack:
    """A pack with these items in one section, one catalogue defect and two variants."""
    return Pack(
        id="bottle",
        version="7",
        format=1,
        name=text("Bottle"),
        languages=("en",),
        min_app="0.1",
        brand=PackBrand(name=text("Brand"), prefix="BRD"),
        product=PackProduct(
            name=text("Bottle"),
            sku="B",
            variants=(
                PackVariant(key="raw", name=text("Raw"), sku="B-RAW"),
                PackVariant(key="blue", name=text("Blue"), sku="B-BLUE"),
            ),
        ),
        standard=Standard(
            code="QS",
            title=text("Standard"),
            edition="7",
            clauses=(Clause(number="4.3", title=text("Surface"), text=text("None.")),),
        ),
        sections=(Section(key="body", title=text("Body"), items=items),),
        defect_groups=(DefectGroup(key="body", title=text("Body")),),
        defects=(
            DefectType(
                code="W-07",
                name=text("Scratch"),
                description=text("A scratch."),
                cls=DefectClass.MAJOR,
                group="body",
                clause="4.3",
            ),
        ),
        sampling=(
            InspectionPlan(
                type="final_random",
                title=text("Final"),
                level="II",
                aqls={DefectClass(cls): aql for cls, aql in USUAL.items()},
                min_packed_percent=min_packed_percent,
            ),
        ),
        tests=tuple(tests),
        required_photos=tuple(photos),
        **more,
    )


def plans(lot: int = 3000, aqls: dict[str, str | None] | None = None) -> list[Record]:
    """The class plans of a lot at level II, as they are recorded."""
    return [
        ClassPlan(
            id=fresh(),
            cls=one.cls,
            aql=one.plan.aql,
            severity=one.plan.severity,
            edition=one.plan.edition,
            level=one.plan.level,
            kind=one.plan.kind,
            code_letter=one.plan.code_letter,
            plan_letter=one.plan.plan_letter,
            n=one.plan.n,
            ac=one.plan.ac,
            re=one.plan.re,
            full_inspection=one.plan.full_inspection,
            note_codes=one.plan.note_codes,
        )
        for one in class_plans(lot, "II", USUAL if aqls is None else aqls)
    ]


def answer(key: str, value: str | None, unit: str | None = None, **more: Any) -> Answer:
    return Answer(id=fresh(), item_key=key, value=value, unit=unit, **more)


def finding(cls: str, quantity: int = 1, units: Sequence[str] = (), **more: Any) -> Finding:
    return Finding(id=fresh(), cls=cls, quantity=quantity, units=tuple(units), **more)


def reading(key: str, sample: int, value: str | None, **more: Any) -> Reading:
    return Reading(id=fresh(), point_key=key, sample=sample, raw=value or "", value=value, **more)


def readings(key: str, *values: str | None) -> list[Record]:
    return [reading(key, sample, value) for sample, value in enumerate(values, 1)]


def run(key: str = "leak", result: str | None = "pass", **more: Any) -> TestRun:
    return TestRun(id=fresh(), test_key=key, result=result, **more)


def photo(target_kind: str, target: str, **more: Any) -> list[Record]:
    made = Photo(id=fresh(), pid="00", **more)
    return [made, PhotoLink(id=fresh(), photo=made.id, target_kind=target_kind, target=target)]


def unit(number: int) -> SampleUnit:
    return SampleUnit(id=f"unit-{number}", number=number)


def variant(sku: str) -> Variant:
    return Variant(id=fresh(), product="p", name=text(sku), sku=sku)


def record(*records: Record, lot: int = 3000, planned: bool = True, **header: Any) -> InspectionRecord:
    """A record with the usual plans of its lot (unless `planned` is False) and these records."""
    head = Inspection(id="inspection", lot_size=lot, quantity_packed=header.pop("packed", lot), **header)
    return InspectionRecord.of([head, *(plans(lot) if planned else []), *records], "inspection")


def judge(pack: Pack, *records: Record, **header: Any) -> Verdict:
    return assess(record(*records, **header), pack)


def codes(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.reasons]


def lacking(verdict: Verdict) -> list[str]:
    return [reason.code for reason in verdict.missing]


def found(verdict: Verdict) -> dict[str, int]:
    return {standing.cls: standing.found for standing in verdict.classes}


def states(verdict: Verdict) -> dict[str, str]:
    return {standing.cls: standing.state for standing in verdict.classes}


def only(verdict: Verdict, prefix: str) -> Any:
    """The one reason or missing entry whose code starts so."""
    (one,) = [one for one in (*verdict.reasons, *verdict.missing) if one.code.startswith(prefix)]
    names = {name for _, name, _, _ in Formatter().parse(REASON_CODES[one.code]) if name}
    assert set(one.params) == names
    return one
