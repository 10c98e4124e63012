"""Readers for the listed parts of an inspection script; used by `inspector_app.domain.script` only."""

from __future__ import annotations

import re

from inspector_app.domain.pins import MOST, WHOLE, in_thousandths
from inspector_app.domain.records import DefectClass, Visibility
from inspector_app.domain.script_fields import REF, ScriptFields, shown
from inspector_app.domain.script_values import (
    ScriptAction,
    ScriptFinding,
    ScriptPhoto,
    ScriptReadings,
    ScriptSignature,
    ScriptTarget,
    ScriptTest,
    Stroke,
)

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
TARGETS = ("inspection", "item", "finding", "test", "point", "required", "action")
MAX_STAGES = 7
"""The longest plans take seven samples."""
ACTION_STATUS = ("open", "in_progress", "done", "verified")
_FILE = re.compile(r"(?:[A-Za-z0-9_][A-Za-z0-9._-]{0,99}/){0,3}[A-Za-z0-9_][A-Za-z0-9._-]{0,99}")
_STROKE = re.compile(r"[0-9]{1,4},[0-9]{1,4}(?: [0-9]{1,4},[0-9]{1,4})*")
_READING = re.compile(r"[+-]?[0-9]{1,9}(?:[.,][0-9]{1,9})?")
_TYPED = re.compile(r".{1,40}")
"""Whether it is a reading is seen beside the unit of its point, in `script_fit`."""


_DATE = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")


def read_date(fields: ScriptFields, key: str) -> str:
    return fields.text(key, pattern=_DATE, what="a date like 2026-11-20")


def read_finding(fields: ScriptFields) -> ScriptFinding:
    finding = ScriptFinding(
        ref=fields.text("ref", required=True, pattern=REF, what="a word to refer to it by"),
        catalogue_key=fields.text("catalogue_key"),
        text=fields.local("text"),
        cls=fields.choice("cls", DefectClass),
        quantity=fields.whole("quantity", 1, 1_000_000, 1),
        units=fields.wholes("units", 1, 1_000_000),
        stage=fields.whole("stage", 1, MAX_STAGES, 1),
        place=_place(fields),
        note=fields.local("note"),
        disposition=fields.text("disposition"),
    )
    if not finding.catalogue_key and not (finding.text and finding.cls):
        fields.wrong("catalogue_key", "the code of a defect, or text and cls")
    if finding.units and finding.quantity < len(set(finding.units)):
        expected = f"at least one for each of the {len(set(finding.units))} units"
        fields.wrong("quantity", expected, str(finding.quantity))
    return finding


def _place(fields: ScriptFields) -> dict[str, object]:
    """Where on the product: words, and on a reference picture one pin, or several, in thousandths of its
    width and height; as `domain.pins` reads them.
    """
    sub = fields.sub("place")
    if sub is None:
        return {}
    place: dict[str, object] = {}
    label = sub.local("label")
    if label:
        place["label"] = dict(label)
    pins = sub.each("pins", _pin)
    if pins:
        place["picture"] = sub.text("picture", required=True)
        place["pins"] = [list(pin) for pin in pins]
        if len(pins) > MOST:
            sub.wrong("pins", f"at most {MOST} pins", str(len(pins)))
        if sub.has("x") or sub.has("y"):
            sub.wrong("pins", "either pins or x and y", "both")
    elif sub.has("picture") or sub.has("x") or sub.has("y"):
        place["picture"] = sub.text("picture", required=True)
        place["x"] = sub.whole("x", 0, WHOLE, required=True)
        place["y"] = sub.whole("y", 0, WHOLE, required=True)
    sub.done()
    return place


def _pin(fields: ScriptFields) -> tuple[str, ...]:
    """x and y, and the picture where it is another than that of the place."""
    x, y = (in_thousandths(fields.whole(side, 0, WHOLE, required=True)) for side in ("x", "y"))
    picture = fields.text("picture")
    return (x, y, picture) if picture else (x, y)


def read_readings(fields: ScriptFields) -> ScriptReadings:
    what = "a number as it was read, like 54.21"
    return ScriptReadings(
        point_key=fields.text("point_key", required=True, pattern=REF),
        values=fields.texts("values", pattern=_TYPED, what=what),
        variant=fields.text("variant"),
    )


def read_test(fields: ScriptFields) -> ScriptTest:
    steps, readings = fields.sub("steps"), fields.sub("readings")
    what = "a number as it was read, like 68.4"
    test = ScriptTest(
        test_key=fields.text("test_key", required=True, pattern=REF),
        result=fields.choice("result", ("pass", "fail", "na"), required=True),
        sample_size=fields.whole("sample_size", 0, 1_000_000),
        failed=fields.whole("failed", 0, 1_000_000),
        seconds=fields.whole("seconds", 0, 30 * 24 * 3600),
        steps={key: steps.text(key) for key in steps.names()} if steps else {},
        readings={k: readings.texts(k, pattern=_READING, what=what) for k in readings.names()}
        if readings
        else {},
        note=fields.local("note"),
    )
    if test.sample_size and test.failed > test.sample_size:
        fields.wrong("failed", f"at most sample_size ({test.sample_size})")
    return test


def read_photo(fields: ScriptFields) -> ScriptPhoto:
    def target(sub: ScriptFields) -> ScriptTarget:
        kind = sub.choice("target_kind", TARGETS, "inspection", required=True)
        return ScriptTarget(
            target_kind=kind,
            target=sub.text("target", required=kind != "inspection"),
            role=sub.choice("role", ROLES, "overview"),
        )

    what = "the path of a photo inside the script's folder"
    return ScriptPhoto(
        file=fields.text("file", required=True, pattern=_FILE, what=what),
        caption=fields.local("caption"),
        targets=fields.each("targets", target),
        visibility=fields.choice("visibility", Visibility, Visibility.FACTORY),
        rotation=fields.whole("rotation", 0, 270),
    )


def read_action(fields: ScriptFields) -> ScriptAction:
    return ScriptAction(
        ref=fields.text("ref", required=True, pattern=REF, what="a word to refer to it by"),
        what=fields.local("what", required=True),
        why=fields.local("why"),
        owner=fields.text("owner"),
        due=read_date(fields, "due"),
        status=fields.choice("status", ACTION_STATUS, "open"),
        findings=fields.texts("findings", pattern=REF, what="the ref of a finding"),
    )


def read_signature(fields: ScriptFields) -> ScriptSignature:
    signature = ScriptSignature(
        role=fields.choice("role", ("inspector", "factory"), required=True),
        name=fields.text("name", required=True),
        title=fields.text("title"),
        company=fields.text("company"),
        meaning=fields.text("meaning"),
        strokes=_strokes(fields),
        refused=fields.truth("refused", False),
        reason=fields.local("reason"),
    )
    if signature.refused and not signature.reason:
        fields.wrong("reason", "the reason of the refusal", "nothing")
    if not signature.refused and not any(len(stroke) > 1 for stroke in signature.strokes):
        fields.wrong("strokes", "at least one stroke of two points, or refused: true")
    return signature


def _strokes(fields: ScriptFields) -> tuple[Stroke, ...]:
    """Polylines written like the points of an SVG polyline: "x,y x,y ..."."""
    strokes: list[Stroke] = []
    what = "points like '120,480 135,470', each from 0 to 1000"
    for index, text in enumerate(fields.texts("strokes", pattern=_STROKE, what=what)):
        points = [tuple(int(part) for part in pair.split(",")) for pair in text.split(" ")]
        if any(value > 1000 for point in points for value in point):
            fields.problems.add(f"{fields.at('strokes')}[{index}]", what, shown(text))
        else:
            strokes.append(tuple((x, y) for x, y in points))
    return tuple(strokes)
