"""Defect catalogue, sampling plans and reference pictures of a pack, read from their YAML."""

from __future__ import annotations

from collections.abc import Callable

from inspector_app.domain.errors import InputError
from inspector_app.domain.pack import (
    CountingMode,
    DefectGroup,
    DefectType,
    InspectionPlan,
    ReferenceKind,
    ReferencePicture,
)
from inspector_app.domain.records import DefectClass, InspectionType
from inspector_app.domain.sampling import (
    ZERO_RULES,
    Edition,
    PlanKind,
    Severity,
    parse_aql,
    parse_edition,
    parse_level,
)
from inspector_app.standards.cursor import CHECKED, CLAUSE, CODE, KEY, PICTURE, Fields
from inspector_app.standards.problems import WARNING

ZERO = "none"
"""How a class without an AQL (zero acceptance) is written, so that it is never left out by mistake."""


def decode_defects(root: Fields) -> tuple[tuple[DefectGroup, ...], tuple[DefectType, ...]]:
    groups = root.each("groups", _group, required=True)
    return groups, root.each("defects", _defect, required=True)


def _group(fields: Fields) -> DefectGroup:
    return DefectGroup(
        key=fields.string("key", pattern=KEY, what="a key", defines="defect group"),
        title=fields.local("title"),
    )


def _defect(fields: Fields) -> DefectType:
    picture = "the key of a reference picture"
    return DefectType(
        code=fields.string("code", pattern=CODE, what="a code like 'W-07'", defines="defect"),
        name=fields.local("name"),
        description=fields.local("description"),
        cls=DefectClass(fields.choice("class", DefectClass, DefectClass.MAJOR, required=True)),
        group=fields.string("group", pattern=KEY, what="the key of a group above", refers="defect group"),
        clause=fields.string(
            "clause", pattern=CLAUSE, what="the number of a clause in standard.yaml", refers="clause"
        ),
        limit_ok=fields.strings("limit_ok", pattern=KEY, what=picture, refers="reference"),
        limit_not_ok=fields.strings("limit_not_ok", pattern=KEY, what=picture, refers="reference"),
    )


def decode_plans(root: Fields) -> tuple[InspectionPlan, ...]:
    return root.each("plans", _plan, required=True)


def _plan(fields: Fields) -> InspectionPlan:
    kind = fields.choice("type", InspectionType, InspectionType.FINAL_RANDOM, required=True)
    if fields.has("type"):
        fields.context.define("inspection type", kind, fields.at("type"))
    level = _canonical(fields, "level", parse_level, "an inspection level", "II")
    edition = _canonical(fields, "edition", parse_edition, "a sampling standard", Edition.ISO_2859_1_1999)
    if edition != Edition.ISO_2859_1_1999:
        fields.since(1, "edition")
    number_of_samples = fields.choice("kind", PlanKind, PlanKind.SINGLE)
    if number_of_samples != PlanKind.SINGLE:
        fields.since(1, "kind")
    fields.since(1, "zero")
    counting = CountingMode(fields.choice("counting", CountingMode, CountingMode.UNITS, required=True))
    return InspectionPlan(
        type=kind,
        title=fields.local("title"),
        level=level,
        aqls=_aqls(fields, counting),
        severity=fields.choice("severity", Severity, Severity.NORMAL),
        edition=edition,
        kind=number_of_samples,
        zero=fields.choice("zero", ZERO_RULES, ZERO_RULES[0]),
        counting=counting,
        min_packed_percent=fields.integer("min_packed_percent", 0, 100),
        note=fields.local("note", required=False),
    )


def _canonical(fields: Fields, key: str, parse: Callable[[str], str], what: str, default: str) -> str:
    text = fields.string(key, required=False, default=default, what=what)
    try:
        return str(parse(text))
    except InputError as error:
        fields.wrong(key, f"{what} ({error.hint.rstrip('.')})")
        return default


def _aqls(fields: Fields, counting: CountingMode) -> dict[DefectClass, str | None]:
    sub = fields.sub("aql", required=True)
    found: dict[DefectClass, str | None] = {}
    if sub is None:
        return found
    for cls in DefectClass:
        expected = f"an AQL of the series or {ZERO}"
        text = sub.string(cls, what=expected)
        aql = None if text in ("", ZERO) else _canonical(sub, cls, parse_aql, expected, "1.0")
        if aql is not None and counting is CountingMode.UNITS and float(aql) > 10:
            # A warning, because older programs took it; no inspection can be started with it any more.
            limit = "at most 10, or counting: nonconformities"
            fields.context.problem(sub.at(cls), limit, aql, "aql_counting", WARNING)
        found[cls] = aql
    sub.done()
    return found


def decode_references(root: Fields) -> tuple[ReferencePicture, ...]:
    return root.each("references", _reference)


def _reference(fields: Fields) -> ReferencePicture:
    return ReferencePicture(
        key=fields.string("key", pattern=KEY, what="a key", defines="reference"),
        kind=ReferenceKind(fields.choice("kind", ReferenceKind, ReferenceKind.PRODUCT, required=True)),
        file=fields.string("file", pattern=PICTURE, what="the name of a file in pictures/", refers="picture"),
        caption=fields.local("caption"),
        topic=fields.string("topic", required=False, pattern=KEY, what="a word"),
        items=fields.strings("items", what="the key of an item, a measurement or a test", refers=CHECKED),
        defects=fields.strings("defects", what="the code of a defect", refers="defect"),
    )
