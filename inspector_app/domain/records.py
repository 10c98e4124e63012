"""The records an inspection consists of, as frozen values.

Field names are the names used in the journal, in the tables and in scripts; they are never renamed. A record
holds only JSON-like values (str, int, bool, None, tuples and mappings of them); decimals are strings, so that
a journal row never contains a float. What a field may hold is checked where it is entered, not here.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import fields
from functools import cache
from typing import Any

from inspector_app.domain.inspection_records import (
    Answer,
    Carton,
    ClassPlan,
    Finding,
    Inspection,
    Markup,
    Photo,
    PhotoLink,
    Reading,
    Report,
    SampleUnit,
    Signature,
    TestRun,
)
from inspector_app.domain.master_records import (
    Action,
    Brand,
    Factory,
    Gauge,
    Lot,
    Milestone,
    Order,
    OrderLine,
    PackRecord,
    Person,
    Phrase,
    Product,
    Stream,
    SwitchingEvent,
    Variant,
)
from inspector_app.domain.record_base import (
    BASE_FIELDS,
    CountingMode,
    Decision,
    DefectClass,
    InspectionStatus,
    InspectionType,
    JsonMap,
    Record,
    Visibility,
)

__all__ = [
    "Action",
    "Answer",
    "BASE_FIELDS",
    "Brand",
    "Carton",
    "ClassPlan",
    "CountingMode",
    "Decision",
    "DefectClass",
    "ENTITIES",
    "Factory",
    "Finding",
    "Gauge",
    "Inspection",
    "InspectionStatus",
    "InspectionType",
    "JsonMap",
    "Lot",
    "Markup",
    "Milestone",
    "Order",
    "OrderLine",
    "PackRecord",
    "Person",
    "Photo",
    "PhotoLink",
    "Phrase",
    "Product",
    "Reading",
    "Record",
    "Report",
    "SampleUnit",
    "Signature",
    "Stream",
    "SwitchingEvent",
    "TestRun",
    "Variant",
    "Visibility",
    "entity_fields",
    "fits",
]

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
    "switching_event": SwitchingEvent,
    "gauge": Gauge,
    "phrase": Phrase,
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
    return isinstance(value, tuple) and all(_INNER[declared](inner) for inner in value)


_PLAIN_TYPES = {"str": str, "int": int, "bool": bool}


def _is_polyline(value: Any) -> bool:
    return isinstance(value, tuple) and all(
        isinstance(point, tuple) and len(point) == 2 and all(isinstance(axis, int) for axis in point)
        for point in value
    )


def _is_stage(value: Any) -> bool:
    """n, Ac or None, Re."""
    return (
        isinstance(value, tuple)
        and len(value) == 3
        and all(type(number) is int or (number is None and place == 1) for place, number in enumerate(value))
    )


_INNER: dict[str, Callable[[Any], bool]] = {
    "tuple[str, ...]": lambda value: isinstance(value, str),
    "tuple[JsonMap, ...]": lambda value: isinstance(value, Mapping),
    "tuple[tuple[int, int | None, int], ...]": _is_stage,
    "tuple[tuple[tuple[int, int], ...], ...]": _is_polyline,
}
"""What each value of a tuple may be, by the declared type."""
