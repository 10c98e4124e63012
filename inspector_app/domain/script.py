"""A whole inspection as data: what `inspection run` carries out and `demo` shows.

`parse_script` checks a plain mapping and makes frozen values of it, so that whoever carries it out need not
check again. Schema: `inspector_app/services/SCRIPT.md`. Names of fields are those of `domain.records` where
both have them. Whether the script fits a standards pack is checked by `domain.script_fit`.
"""

from __future__ import annotations

from collections.abc import Mapping

from inspector_app.domain.errors import InputError
from inspector_app.domain.records import Decision, DefectClass, InspectionType
from inspector_app.domain.sampling.scale import Edition, PlanKind
from inspector_app.domain.script_fields import REF, Problems, ScriptFields, ScriptProblem
from inspector_app.domain.script_parts import (
    MAX_STAGES,
    read_action,
    read_date,
    read_finding,
    read_photo,
    read_readings,
    read_signature,
    read_test,
)
from inspector_app.domain.script_values import (
    InspectionScript,
    ScriptAction,
    ScriptAnswer,
    ScriptConclusion,
    ScriptFactory,
    ScriptFinding,
    ScriptHeader,
    ScriptLot,
    ScriptOrder,
    ScriptOrderLine,
    ScriptPack,
    ScriptPhoto,
    ScriptReadings,
    ScriptSignature,
    ScriptTarget,
    ScriptTest,
    Stroke,
)

__all__ = [
    "InspectionScript",
    "ScriptAction",
    "ScriptAnswer",
    "ScriptConclusion",
    "ScriptFactory",
    "ScriptFinding",
    "ScriptHeader",
    "ScriptLot",
    "ScriptOrder",
    "ScriptOrderLine",
    "ScriptPack",
    "ScriptPhoto",
    "ScriptProblem",
    "ScriptReadings",
    "ScriptSignature",
    "ScriptTarget",
    "ScriptTest",
    "Stroke",
    "parse_script",
]

SCHEMA = 1
NO_AQL = "none"
LINEAGES = ("original", "resubmitted", "reworked")
MAX_PIECES = 100_000_000


def parse_script(mapping: object, name: str) -> InspectionScript:
    """The script in a plain mapping. `name` is how messages call it, e.g. "practice.yaml".

    Raises InputError `script.invalid` (param `problems`: a tuple of every ScriptProblem) or `script.newer`.
    """
    problems = Problems()
    root = ScriptFields(problems, "", mapping)
    schema = root.whole("script", 1, 1000, SCHEMA, required=True)
    if schema > SCHEMA:
        raise InputError(
            "script.newer",
            f"{name} is written for version {schema} of inspection scripts; this program knows {SCHEMA}.",
            "Nothing was changed. Update the program.",
            found=schema,
            known=SCHEMA,
        )
    script = InspectionScript(
        name=name,
        pack=_pack(root),
        header=_header(root),
        factory=_factory(root),
        order=_order(root),
        lot=_lot(root),
        answers=_answers(root),
        findings=root.each("findings", read_finding),
        readings=root.each("readings", read_readings),
        tests=root.each("tests", read_test),
        photos=root.each("photos", read_photo),
        actions=root.each("actions", read_action),
        conclusion=_conclusion(root),
        signatures=root.each("signatures", read_signature),
    )
    root.done()
    _check_refs(script, problems)
    if problems.found:
        more = f" ({len(problems.found) - 1} more)" if len(problems.found) > 1 else ""
        raise InputError(
            "script.invalid",
            f"{name} is not an inspection script: {problems.found[0]}{more}.",
            "Nothing was changed. The schema is documented in services/SCRIPT.md.",
            problems=tuple(problems.found),
        )
    return script


def _pack(root: ScriptFields) -> ScriptPack:
    fields = root.sub("pack", required=True)
    if fields is None:
        return ScriptPack(id="")
    pack = ScriptPack(id=fields.text("id", required=True, pattern=REF), version=fields.text("version"))
    fields.done()
    return pack


def _header(root: ScriptFields) -> ScriptHeader:
    fields = root.sub("header", required=True)
    if fields is None:
        return ScriptHeader(type="", lot_size=0)
    header = ScriptHeader(
        type=fields.choice("type", InspectionType, required=True),
        lot_size=fields.whole("lot_size", 2, MAX_PIECES, required=True),
        practice=fields.truth("practice", False),
        level=fields.text("level"),
        aqls={cls: None if aql == NO_AQL else aql for cls, aql in _by_class(fields, "aqls").items()},
        severities=_by_class(fields, "severities"),
        edition=fields.choice("edition", Edition),
        kind=fields.choice("kind", PlanKind),
        stages_finished=fields.whole("stages_finished", 0, MAX_STAGES),
        counting=fields.choice("counting", ("units", "nonconformities")),
        quantity_ordered=fields.whole("quantity_ordered", 0, MAX_PIECES),
        quantity_made=fields.whole("quantity_made", 0, MAX_PIECES),
        quantity_packed=fields.whole("quantity_packed", 0, MAX_PIECES),
        cartons_total=fields.whole("cartons_total", 0, 1_000_000),
        place=fields.local("place"),
        inspected_on=read_date(fields, "inspected_on"),
        golden_sample=fields.text("golden_sample"),
        second_language=fields.text("second_language"),
    )
    fields.done()
    return header


def _by_class(fields: ScriptFields, key: str) -> dict[str, str]:
    sub = fields.sub(key)
    found: dict[str, str] = {}
    if sub is None:
        return found
    for cls in DefectClass:
        text = sub.text(cls)
        if text:
            found[str(cls)] = text
    sub.done()
    return found


def _factory(root: ScriptFields) -> ScriptFactory | None:
    fields = root.sub("factory")
    if fields is None:
        return None
    factory = ScriptFactory(
        name=fields.local("name", required=True),
        code=fields.text("code"),
        address=fields.local("address"),
        time_zone=fields.text("time_zone"),
    )
    fields.done()
    return factory


def _order(root: ScriptFields) -> ScriptOrder | None:
    fields = root.sub("order")
    if fields is None:
        return None

    def line(sub: ScriptFields) -> ScriptOrderLine:
        return ScriptOrderLine(
            quantity=sub.whole("quantity", 1, MAX_PIECES, required=True),
            variant=sub.text("variant"),
            ship_by=read_date(sub, "ship_by"),
        )

    order = ScriptOrder(
        number=fields.text("number", required=True),
        placed_on=read_date(fields, "placed_on"),
        lines=fields.each("lines", line),
    )
    fields.done()
    return order


def _lot(root: ScriptFields) -> ScriptLot | None:
    fields = root.sub("lot")
    if fields is None:
        return None
    lot = ScriptLot(
        number=fields.text("number", required=True),
        quantity=fields.whole("quantity", 0, MAX_PIECES),
        lineage=fields.choice("lineage", LINEAGES, "original"),
    )
    fields.done()
    return lot


def _answers(root: ScriptFields) -> tuple[ScriptAnswer, ...]:
    """Item key to the answer, or to a mapping of value, note and na_reason."""
    sub = root.sub("answers")
    return tuple(_answer(sub, key) for key in sub.names()) if sub else ()


def _answer(answers: ScriptFields, key: str) -> ScriptAnswer:
    value = answers.take(key, True, "an answer")
    if not isinstance(value, Mapping):
        return ScriptAnswer(item_key=key, value=answers.text(key, what="an answer"))
    fields = ScriptFields(answers.problems, answers.at(key), value)
    answer = ScriptAnswer(
        item_key=key,
        value=fields.text("value", required=True),
        note=fields.local("note"),
        na_reason=fields.local("na_reason"),
    )
    fields.done()
    return answer


def _conclusion(root: ScriptFields) -> ScriptConclusion | None:
    fields = root.sub("conclusion")
    if fields is None:
        return None
    conclusion = ScriptConclusion(
        decision=fields.choice("decision", Decision, required=True),
        decision_reason=fields.local("decision_reason"),
        remarks=fields.local("remarks"),
    )
    fields.done()
    return conclusion


def _check_refs(script: InspectionScript, problems: Problems) -> None:
    """Refs are unique, and what photos and actions refer to exists."""
    refs = {"finding": [f.ref for f in script.findings], "action": [a.ref for a in script.actions]}
    for kind, names in refs.items():
        for index, name in enumerate(names):
            if name in names[:index]:
                problems.add(f"{kind}s[{index}].ref", "each ref once", f"{name!r} again")
    for index, photo in enumerate(script.photos):
        for place, target in enumerate(photo.targets):
            if target.target_kind in refs and target.target not in refs[target.target_kind]:
                path = f"photos[{index}].targets[{place}].target"
                problems.add(path, f"the ref of a {target.target_kind}", repr(target.target))
    for index, action in enumerate(script.actions):
        for place, ref in enumerate(action.findings):
            if ref not in refs["finding"]:
                problems.add(f"actions[{index}].findings[{place}]", "the ref of a finding", repr(ref))
