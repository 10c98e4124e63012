"""The checks of a record against its pack: each looks at one kind of fact and adds to the evidence.

Rules, where a pack does not say otherwise: a failed item is one nonconformity of its class; so is each piece
with a reading out of tolerance; a failed on-site test does what the test says; what is required and not there
is noted as missing. An empty reading is not a conforming one, and an answer the item cannot have is none.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal

from inspector_app.domain.measurement.conformity import Outcome
from inspector_app.domain.pack import ChecklistItem, ItemKind, MeasurementSpec, OnFail, Section
from inspector_app.domain.records import Answer, Reading
from inspector_app.domain.verdict_evidence import (
    EFFECTS,
    FAIL,
    NOT_APPLICABLE,
    OPEN,
    PASS,
    Evidence,
    Nonconformity,
    Scope,
    answer_state,
    by_stage,
)
from inspector_app.domain.verdict_reasons import NEUTRAL, WARNING, Parameter, Reason
from inspector_app.domain.verdict_sections import SectionTally
from inspector_app.domain.verdict_tests import check_tests


@dataclass(frozen=True)
class _ItemStanding:
    """What is noted of one item; `readings` as in a section's tally."""

    state: str
    evidence: Evidence
    readings: Mapping[str, int]


@dataclass
class KnownItems:
    """What was noted of each item the last time, and the facts it followed from: what has not changed since
    is not judged again. For one inspection and its pack.
    """

    shared: tuple[object, ...] = ()
    items: dict[str, tuple[tuple[object, ...], _ItemStanding]] = field(default_factory=dict)

    def standing(self, scope: Scope, section: Section, item: ChecklistItem) -> _ItemStanding:
        shared = scope.shared_facts
        if shared is not self.shared:
            if shared != self.shared:
                self.items.clear()
            self.shared = shared
        facts = scope.facts_of(item)
        known = self.items.get(item.key)
        if known is None or known[0] != facts:
            known = self.items[item.key] = (facts, _judge_item(scope, section, item))
        return known[1]


def check_all(scope: Scope, known: KnownItems | None = None) -> Evidence:
    """All checks, in the order in which an inspection is worked through."""
    evidence, known = Evidence(), known or KnownItems()
    _check_quantities(scope, evidence)
    for section in scope.pack.sections:
        tally = evidence.sections[section.key] = SectionTally()
        for item in section.items:
            if scope.applies(item.condition):
                standing = known.standing(scope, section, item)
                evidence.take(standing.evidence)
                tally.add(item, standing.state, lacking=bool(standing.evidence.missing))
                tally.count(standing.readings)
    _check_gauges(scope, evidence)
    _check_findings(scope, evidence)
    check_tests(scope, evidence)
    _check_photos(scope, evidence)
    return evidence


def _check_quantities(scope: Scope, evidence: Evidence) -> None:
    header = scope.record.header
    plan = next((plan for plan in scope.pack.sampling if plan.type == header.type), None)
    minimum = plan.min_packed_percent if plan is not None else 0
    if header.quantity_packed * 100 < minimum * header.lot_size:
        evidence.lacks(
            "packed",
            "step",
            "order",
            packed=header.quantity_packed,
            lot_size=header.lot_size,
            minimum=minimum,
        )


def _judge_item(scope: Scope, section: Section, item: ChecklistItem) -> _ItemStanding:
    evidence, readings = Evidence(), dict[str, int]()
    if item.measurement is None:
        state = _check_item(scope, evidence, section, item)
    else:
        pieces = _judge_readings(scope, readings, item, item.measurement)
        state = _check_point(scope, evidence, section, item, item.measurement, pieces)
    return _ItemStanding(state, evidence, readings)


def _check_item(scope: Scope, evidence: Evidence, section: Section, item: ChecklistItem) -> str:
    """How the item stands as a whole: FAIL when one of its answers fails."""
    answers = scope.all_answers.get(item.key, [])
    if not item.per_unit:
        answers = answers[-1:]
    states = [answer_state(item, answer.value, scope.variants) for answer in answers]
    failed = [answer for answer, state in zip(answers, states, strict=True) if state == FAIL]
    if failed:
        if item.on_fail == OnFail.COUNT:
            for answer in failed:
                unit = answer.unit
                evidence.counts("item", item, {unit: scope.unit_stages.get(unit, 1)} if unit else {})
            evidence.fails(scope, "item", item, section, quantity=len(failed))
        else:
            evidence.fails(scope, "item", item, section)
    _check_answered(scope, evidence, item, answers, states)
    return next((state for state in (FAIL, PASS, NOT_APPLICABLE) if state in states), OPEN)


def _check_answered(
    scope: Scope, evidence: Evidence, item: ChecklistItem, answers: Sequence[Answer], states: Sequence[str]
) -> None:
    """Whether a required item has its answers, and its photos."""
    given = [answer for answer, state in zip(answers, states, strict=True) if state != OPEN]
    if item.required and item.kind != ItemKind.PHOTO:
        # An answer without a unit is one for the whole lot.
        units = {unit.id for unit in scope.record.units} if item.per_unit else set()
        done = units & {answer.unit for answer in given}
        if not given:
            evidence.lacks("answer", "item", item.key, item.clause, title=item.title)
        elif units - done and all(answer.unit for answer in given):
            evidence.lacks(
                "unit_answers",
                "item",
                item.key,
                item.clause,
                title=item.title,
                done=len(done),
                asked=len(units),
            )
    asked = item.min_photos or int(item.photo_required or item.kind == ItemKind.PHOTO)
    photo_due = item.required if item.kind == ItemKind.PHOTO else bool(given)
    done_photos = scope.photos("item", item.key)
    if photo_due and done_photos < asked and NOT_APPLICABLE not in states:
        evidence.lacks(
            "item_photos", "item", item.key, item.clause, title=item.title, done=done_photos, asked=asked
        )


@dataclass
class _Pieces:
    """Pieces with a reading of one point: all, those out of tolerance with the sample they are of, and those
    whose readings prove neither.
    """

    done: set[str] = field(default_factory=set)
    out: dict[str, int] = field(default_factory=dict)
    unclear: set[str] = field(default_factory=set)


def _judge_readings(
    scope: Scope, readings: dict[str, int], item: ChecklistItem, spec: MeasurementSpec
) -> _Pieces:
    """A piece is a sample number (of its variant and stage) unless the reading names the sample unit. Counts
    the outcomes in `readings`.
    """
    pieces = _Pieces()
    for reading in scope.readings.get(item.key, ()):
        if reading.value:
            piece = reading.sample_unit or f"{reading.variant or ''}/{reading.stage}/{reading.sample}"
            pieces.done.add(piece)
            tolerance = scope.pack.tolerance(item.key, reading.variant or scope.only_variant)
            outcome = spec.judge(Decimal(reading.value), tolerance, reading.uncertainty).outcome
            readings[outcome] = readings.get(outcome, 0) + 1
            if outcome == Outcome.NOT_CONFORM:
                pieces.out[piece] = scope.unit_stages.get(reading.sample_unit or "", reading.stage)
            elif outcome == Outcome.INCONCLUSIVE:
                pieces.unclear.add(piece)
    pieces.unclear -= pieces.out.keys()
    return pieces


def _check_point(
    scope: Scope,
    evidence: Evidence,
    section: Section,
    item: ChecklistItem,
    spec: MeasurementSpec,
    found: _Pieces,
) -> str:
    """How the point stands. A reading that proves neither conformity nor nonconformity counts as neither."""
    pieces, out, unclear = found.done, found.out, found.unclear
    params: dict[str, Parameter] = {"out": len(out), "done": len(pieces)}
    if len(out) > spec.max_out:
        if item.on_fail == OnFail.COUNT:
            evidence.counts("point", item, out, len(out))
        evidence.fails(scope, "point", item, section, **params)
    elif out:
        evidence.reasons.append(
            Reason(
                "point.tolerated",
                EFFECTS[OnFail.NOTE][1],
                "point",
                item.key,
                {"title": item.title, **params, "max_out": spec.max_out},
                item.clause,
                str(item.cls),
            )
        )
    if len(out) <= spec.max_out < len(out) + len(unclear):
        _check_unclear(evidence, item, len(unclear), len(pieces))
    if item.photo_required and pieces and not scope.photos("point", item.key):
        evidence.lacks("item_photos", "point", item.key, item.clause, title=item.title, done=0, asked=1)
    asked = min(spec.sample_size, scope.record.header.lot_size or spec.sample_size)
    if item.required and len(pieces) < asked and scope.answers.get(item.key) != NOT_APPLICABLE:
        evidence.lacks(
            "readings", "point", item.key, item.clause, title=item.title, done=len(pieces), asked=asked
        )
    if len(out) > spec.max_out:
        return FAIL
    if scope.answers.get(item.key) == NOT_APPLICABLE and not pieces:
        return NOT_APPLICABLE
    return PASS if pieces else OPEN


def _check_unclear(evidence: Evidence, item: ChecklistItem, inconclusive: int, done: int) -> None:
    """Readings on which it depends whether the point fails, and which prove neither."""
    params: dict[str, Parameter] = {"title": item.title, "inconclusive": inconclusive, "done": done}
    if item.required:
        evidence.lacks("inconclusive", "point", item.key, item.clause, **params)
    else:
        evidence.reasons.append(
            Reason("point.inconclusive", NEUTRAL, "point", item.key, params, item.clause, str(item.cls))
        )


def _check_gauges(scope: Scope, evidence: Evidence) -> None:
    """Readings made with a gauge whose calibration was overdue count all the same; it is said."""
    overdue: dict[tuple[str, str], list[Reading]] = {}
    for reading in scope.record.readings:
        if reading.value and reading.calibration.get("state") == "overdue":
            gauge = str(reading.calibration.get("number", "")), str(reading.calibration.get("due_on") or "")
            overdue.setdefault(gauge, []).append(reading)
    for (number, due), readings in sorted(overdue.items()):
        params: dict[str, Parameter] = {"number": number, "due": due, "readings": len(readings)}
        evidence.reasons.append(Reason("gauge.overdue", WARNING, "point", readings[0].point_key, params))


def _check_findings(scope: Scope, evidence: Evidence) -> None:
    catalogue = {defect.code: defect for defect in scope.pack.defects}
    for finding in scope.record.findings:
        defect = catalogue.get(finding.catalogue_key or "")
        whole = Nonconformity(
            cls=finding.cls,
            units=frozenset(finding.units),
            quantity=finding.quantity,
            target_kind="finding",
            target=finding.id,
            title=finding.text if defect is None else defect.name,
            source="" if defect is None else defect.clause,
            disposed=bool(finding.disposition),
            stage=finding.stage,
        )
        evidence.nonconformities += by_stage(whole, scope.unit_stages)


def _check_photos(scope: Scope, evidence: Evidence) -> None:
    for photo in scope.pack.required_photos:
        done = scope.photos("required", photo.key)
        if done < photo.min and scope.applies(photo.condition):
            evidence.lacks("photos", "photo", photo.key, title=photo.title, done=done, asked=photo.min)
