"""Measurement points of a pack: tolerances, units, uncertainty, rules over points, grade tables.

Reads them from their YAML; FORMAT.md says what may be written. Judges no reading.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from decimal import Decimal

from inspector_app.domain.measurement.conformity import has_conform_zone
from inspector_app.domain.measurement.grading import narrow_steps
from inspector_app.domain.measurement.units import UNITS, typed_unit
from inspector_app.domain.pack import (
    DecisionRule,
    GradeTable,
    MeasurementRule,
    MeasurementSpec,
    Mode,
    OnFail,
    Section,
    Tolerance,
    Uncertainty,
)
from inspector_app.standards.cursor import KEY, Fields
from inspector_app.standards.problems import WARNING

SIDES = ("plus", "minus", "plus_percent", "minus_percent")
LIMITS = ("nominal", *SIDES, "min", "max")
RULE_EFFECTS = (OnFail.NOTE, OnFail.SECTION_FAILS, OnFail.LOT_FAILS)
_CUSTOM_UNIT = re.compile(r"[^\s\d.,+/'’\"-]\S{0,11}")
_ZERO = Decimal(0)


def decode_tolerance(fields: Fields, mode: Mode = Mode.VALUE) -> Tolerance:
    """Nominal with plus and minus (absolute or in percent), or min and/or max."""
    fields.since(1, "plus_percent", "minus_percent")
    tolerance = Tolerance(
        nominal=fields.decimal("nominal"),
        plus=fields.decimal("plus", minimum=_ZERO),
        minus=fields.decimal("minus", minimum=_ZERO),
        min=fields.decimal("min"),
        max=fields.decimal("max"),
        plus_percent=fields.decimal("plus_percent", minimum=_ZERO),
        minus_percent=fields.decimal("minus_percent", minimum=_ZERO),
        mode=mode,
    )
    _check_tolerance(fields, tolerance)
    return tolerance


def _check_tolerance(fields: Fields, tolerance: Tolerance) -> None:
    given = [key for key in LIMITS if fields.has(key)]
    sided = [key for key in SIDES if getattr(tolerance, key) is not None]
    percent = [key for key in sided if key.endswith("_percent")]
    if not given or (tolerance.lower is None and tolerance.upper is None):
        expected = "nominal with plus and minus, or min, or max"
        fields.context.problem(fields.place, expected, ", ".join(given) or "none of them", "missing")
    elif sided and tolerance.nominal is None:
        fields.wrong("nominal", "a nominal for plus and minus", "nothing", "missing")
    elif sided and (tolerance.min is not None or tolerance.max is not None):
        fields.wrong("nominal", "either plus and minus or min and max", ", ".join(given))
    elif doubled := [key for key in percent if key.removesuffix("_percent") in sided]:
        fields.wrong(doubled[0], "a side either in the unit or in percent, not both", ", ".join(given))
    elif percent and not tolerance.nominal:
        fields.wrong(percent[0], "a nominal other than 0 to take percent of", str(tolerance.nominal))
    elif tolerance.reads_deviation and tolerance.nominal is None:
        fields.wrong("nominal", "a nominal that the deviations are from", "nothing", "missing")
    elif tolerance.lower is not None and tolerance.upper is not None and tolerance.lower >= tolerance.upper:
        fields.wrong(
            given[0], "a lower limit below the upper one", f"{tolerance.lower} and {tolerance.upper}"
        )


def unit_and_decimals(fields: Fields) -> tuple[str, int]:
    """The unit (of `UNITS`, or the pack's own as `custom_unit`) and the decimals a reading is shown with."""
    fields.since(1, "custom_unit")
    if fields.has("custom_unit"):
        what = "a unit of up to 12 characters without spaces that does not begin like a number"
        unit = fields.string("custom_unit", pattern=_CUSTOM_UNIT, what=what)
        known = next((found for other in UNITS.values() if unit and (found := typed_unit(unit, other))), None)
        if known:
            fields.wrong("custom_unit", f"a unit the program does not know; write unit: {known.symbol}")
        if fields.string("unit", required=False):
            fields.wrong("unit", "either unit or custom_unit")
    else:
        unit = fields.choice("unit", UNITS, required=True)
    return unit, fields.integer("decimals", 0, 6, required=True)


def check_decimals(fields: Fields, tolerance: Tolerance, decimals: int) -> None:
    for key in ("nominal", "plus", "minus", "min", "max"):
        value = getattr(tolerance, key)
        exponent = value.normalize().as_tuple().exponent if value is not None else 0
        if isinstance(exponent, int) and -exponent > decimals:
            fields.wrong(key, f"at most {decimals} decimals, as the key decimals says", str(value))


def decode_measurement(fields: Fields) -> MeasurementSpec | None:
    """The measuring part of an item."""
    sub = fields.sub("measurement", required=True)
    if sub is None:
        return None
    sub.since(1, "mode", "uncertainty", "decision_rule")
    unit, decimals = unit_and_decimals(sub)
    tolerance = decode_tolerance(sub, Mode(sub.choice("mode", Mode, Mode.VALUE)))
    check_decimals(sub, tolerance, decimals)
    size = sub.integer("sample_size", 1, 2000, default=1, required=True)
    spec = MeasurementSpec(
        label=sub.string("label", what="a short label like 'A'", defines="point label"),
        tolerance=tolerance,
        unit=unit,
        decimals=decimals,
        sample_size=size,
        max_out=sub.integer("max_out", 0, size - 1),
        gauge=sub.local("gauge", required=False),
        uncertainty=_uncertainty(sub),
        decision_rule=DecisionRule(sub.choice("decision_rule", DecisionRule, DecisionRule.SIMPLE)),
    )
    if spec.decision_rule != DecisionRule.SIMPLE and spec.uncertainty is None:
        sub.wrong("decision_rule", "an uncertainty beside it, or the rule simple")
    _check_zone(sub, "uncertainty", tolerance, spec)
    sub.done()
    return spec


def _check_zone(fields: Fields, key: str, tolerance: Tolerance, spec: MeasurementSpec) -> None:
    """A rule that takes the uncertainty into account should leave something that can be verified."""
    uncertainty, rule = spec.uncertainty, spec.decision_rule
    if uncertainty is None or rule == DecisionRule.SIMPLE or has_conform_zone(tolerance, uncertainty, rule):
        return
    expected = "an uncertainty that leaves room to verify conformity within the limits"
    found = f"{tolerance.lower} to {tolerance.upper} with {uncertainty.text}"
    fields.context.problem(fields.at(key), expected, found, "no_zone", WARNING)


def _uncertainty(fields: Fields) -> Uncertainty | None:
    """`standard`, or `expanded` with its factor `k` (2 where it is not said)."""
    sub = fields.sub("uncertainty")
    if sub is None:
        return None
    standard = sub.decimal("standard", minimum=_ZERO)
    expanded = sub.decimal("expanded", minimum=_ZERO)
    k = sub.decimal("k", minimum=Decimal(1))
    if (standard is None) == (expanded is None):
        sub.context.problem(sub.place, "either standard or expanded", ", ".join(sub.names()) or "neither")
    elif standard is not None and k is not None:
        sub.wrong("k", "k beside expanded only")
    sub.done()
    if expanded is not None:
        return Uncertainty(expanded, k or Decimal(2))
    return None if standard is None else Uncertainty(standard)


def decode_measurement_rule(fields: Fields) -> MeasurementRule | None:
    """A rule over all readings: of the lot in pack.yaml, of a section in the section."""
    fields.since(1, "measurement_rule")
    sub = fields.sub("measurement_rule")
    if sub is None:
        return None
    share = sub.decimal("max_out_percent", minimum=_ZERO)
    if share is None or share >= 100:
        sub.wrong("max_out_percent", "a share in percent, from 0 to below 100")
    effect = sub.choice("effect", RULE_EFFECTS, OnFail.LOT_FAILS)
    sub.done()
    return MeasurementRule(max_out_percent=share or _ZERO, effect=effect)


def specs_of(sections: Iterable[Section]) -> dict[str, MeasurementSpec]:
    """What is measured at each point, by its key."""
    items = (item for section in sections for item in section.items)
    return {item.key: item.measurement for item in items if item.measurement is not None}


def decode_grades(root: Fields, specs: Mapping[str, MeasurementSpec]) -> tuple[GradeTable, ...]:
    """Tolerances by size; each reads what its point reads."""
    return root.each("tables", lambda fields: _grade_table(fields, specs))


def _grade_table(fields: Fields, specs: Mapping[str, MeasurementSpec]) -> GradeTable:
    def row(points: Fields, point: str) -> dict[str, Tolerance]:
        spec = specs.get(point)

        def cell(sizes: Fields, variant: str) -> Tolerance:
            sizes.context.refer("variant", variant, sizes.at(variant))
            sub = sizes.sub(variant, required=True)
            if sub is None:
                return Tolerance()
            tolerance = decode_tolerance(sub, Mode.VALUE if spec is None else spec.tolerance.mode)
            if spec is not None:
                _check_zone(sizes, variant, tolerance, spec)
            sub.done()
            return tolerance

        points.context.refer("point", point, points.at(point))
        graded = points.table(point, cell, required=True)
        _check_steps(points, point, graded)
        return graded

    return GradeTable(
        key=fields.string("key", pattern=KEY, what="a key", defines="grade table"),
        title=fields.local("title"),
        rows=fields.table("rows", row, required=True),
    )


def _check_steps(points: Fields, point: str, graded: Mapping[str, Tolerance]) -> None:
    """A tolerance of half a grade step or more is worth a word to the author; it is no error."""
    for narrow in narrow_steps(graded):
        expected = f"a tolerance under half the step from {narrow.smaller} to {narrow.larger} ({narrow.step})"
        found = f"{narrow.tolerance}" + (", the sizes overlap" if narrow.overlap else "")
        points.context.problem(points.at(point), expected, found, "grade_step", WARNING)
