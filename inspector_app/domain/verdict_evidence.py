"""What an inspection record shows against its pack, before any class is counted.

Goes through checklist items, measurement points, on-site tests, findings and required photos, and notes three
things: nonconformities to be counted by class, reasons, and what is required and not there. Acceptance
numbers are not known here; `domain.verdict` applies them.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import ChecklistItem, Condition, ItemKind, OnFail, Pack, Section
from inspector_app.domain.records import Answer, CountingMode, Reading
from inspector_app.domain.text import LocalText
from inspector_app.domain.verdict_reasons import BAD, NEUTRAL, WARNING, Parameter, Reason
from inspector_app.domain.verdict_sections import SectionTally

PASS, FAIL, NOT_APPLICABLE, OPEN = "pass", "fail", "na", "open"
"""How an answer stands: as the inspector's word, or by the rule of the item's kind."""

EFFECTS = {
    OnFail.COUNT: ("counted", WARNING),
    OnFail.NOTE: ("noted", NEUTRAL),
    OnFail.SECTION_FAILS: ("section_failed", BAD),
    OnFail.LOT_FAILS: ("lot_failed", BAD),
}
"""What a failure does: the last part of its reason's code, and how the reason stands."""


@dataclass(frozen=True)
class Nonconformity:
    """`quantity` nonconformities of a class, on the sample units `units` where these are known, all of them
    found in the sample `stage`.

    `disposed`: what is to become of the pieces has been recorded.
    """

    cls: str
    units: frozenset[str]
    quantity: int
    target_kind: str
    target: str
    title: LocalText
    source: str
    disposed: bool = False
    stage: int = 1


def count(nonconformities: Iterable[Nonconformity], mode: str) -> int:
    """Nonconforming units: each known unit once, and every piece not tied to a unit. Or nonconformities, all
    of them.

    Each class is counted on its own: a unit with a major and a minor nonconformity counts in both.
    """
    chosen = tuple(nonconformities)
    if mode == CountingMode.NONCONFORMITIES:
        return sum(max(one.quantity, len(one.units)) for one in chosen)
    known = frozenset[str]().union(*(one.units for one in chosen))
    return len(known) + sum(one.quantity for one in chosen if not one.units)


def by_stage(whole: Nonconformity, stages: Mapping[str, int]) -> list[Nonconformity]:
    """A nonconformity, taken apart where its units are of several samples.

    `stages`: the sample each unit was drawn in. Pieces without a unit, and units that are not in it, belong
    to the sample the nonconformity was recorded in.
    """
    units: dict[int, set[str]] = {}
    for unit in whole.units:
        units.setdefault(stages.get(unit, whole.stage), set()).add(unit)
    if not units:
        return [whole]
    first, *later = sorted(units)
    rest = whole.quantity - sum(len(units[stage]) for stage in later)
    return [
        replace(whole, units=frozenset(units[first]), quantity=max(rest, 1), stage=first),
        *(
            replace(whole, units=frozenset(units[stage]), quantity=len(units[stage]), stage=stage)
            for stage in later
        ),
    ]


def answer_state(item: ChecklistItem, value: str | None, variants: tuple[str, ...] = ()) -> str:
    """pass, fail, na or open: how an answer to an item stands by the rule of its kind.

    A value the item cannot have (an unknown choice, no whole number) is as good as none. A barcode must be
    that of one of the lot's `variants`, or the general one when these are not known.
    """
    state = OPEN
    if value == NOT_APPLICABLE:
        state = NOT_APPLICABLE
    elif not value:
        state = OPEN
    elif item.kind == ItemKind.CHOICE:
        option = item.option(value)
        state = OPEN if option is None else _passes(option.ok)
    elif item.count is not None:
        state = _passes(item.count.conforms(int(value))) if value.isdecimal() else OPEN
    elif item.barcode is not None:
        state = _passes(any(item.barcode.matches(value, variant) for variant in variants or (None,)))
    elif item.kind == ItemKind.TEXT:
        state = PASS
    elif value in (PASS, FAIL):
        state = value
    return state


def _passes(good: bool) -> str:
    return PASS if good else FAIL


def lot_variants(record: InspectionRecord, pack: Pack) -> tuple[str, ...]:
    """Keys of the pack's variants that the lot consists of, as far as its records name them by SKU."""
    skus = {variant.sku for variant in record.variants if variant.sku}
    return tuple(variant.key for variant in pack.product.variants if variant.sku in skus)


@dataclass(frozen=True)
class Scope:
    """A record with its pack, and what follows from the two of them alone."""

    record: InspectionRecord
    pack: Pack

    @cached_property
    def answers(self) -> dict[str, str | None]:
        """Value of the last answer to each item."""
        return {key: answer.value for key, answer in self.record.answers.items()}

    @cached_property
    def all_answers(self) -> dict[str, list[Answer]]:
        """Every answer to each item, one per sample unit where it is asked per unit."""
        found: dict[str, list[Answer]] = {}
        for answer in self.record.all(Answer):
            found.setdefault(answer.item_key, []).append(answer)
        return found

    @cached_property
    def readings(self) -> dict[str, tuple[Reading, ...]]:
        """The readings of each measurement point, in the order they were made."""
        found: dict[str, list[Reading]] = {}
        for reading in self.record.readings:
            found.setdefault(reading.point_key, []).append(reading)
        return {key: tuple(readings) for key, readings in found.items()}

    @cached_property
    def shared_facts(self) -> tuple[object, ...]:
        """What any item may depend on, beside its own answers, readings and photos."""
        return self.pack, self.record.header.lot_size, self.variants, self.unit_stages

    def facts_of(self, item: ChecklistItem) -> tuple[object, ...]:
        """What this item's standing follows from, beside `shared_facts`."""
        kind = "item" if item.measurement is None else "point"
        readings = self.readings.get(item.key, ())
        return tuple(self.all_answers.get(item.key, ())), readings, self.photos(kind, item.key)

    @cached_property
    def unit_stages(self) -> dict[str, int]:
        """The sample that each sample unit was drawn in."""
        return {unit.id: unit.stage for unit in self.record.units}

    @cached_property
    def variants(self) -> tuple[str, ...]:
        return lot_variants(self.record, self.pack)

    @property
    def only_variant(self) -> str | None:
        """The lot's variant when it has just one; its tolerances then hold for every reading."""
        return self.variants[0] if len(self.variants) == 1 else None

    def applies(self, condition: Condition) -> bool:
        return condition.holds(self.record.header.type, self.variants, self.answers)

    def photos(self, target_kind: str, target: str) -> int:
        return len(self.record.photos_of(target_kind, target))


@dataclass
class Evidence:
    """What has been noted so far; filled by the checks, read by the verdict."""

    nonconformities: list[Nonconformity] = field(default_factory=list)
    reasons: list[Reason] = field(default_factory=list)
    missing: list[Reason] = field(default_factory=list)
    sections: dict[str, SectionTally] = field(default_factory=dict)

    def take(self, other: Evidence) -> None:
        """Note what was noted elsewhere of one item."""
        self.nonconformities += other.nonconformities
        self.reasons += other.reasons
        self.missing += other.missing

    def lacks(self, code: str, target_kind: str, target: str, source: str = "", **params: Parameter) -> None:
        """Note something required that is not there."""
        self.missing.append(Reason(f"missing.{code}", WARNING, target_kind, target, params, source))

    def counts(
        self, target_kind: str, item: ChecklistItem, units: Mapping[str, int], quantity: int = 1
    ) -> None:
        """Note a nonconformity of an item's class, on these units with the sample each was drawn in."""
        whole = Nonconformity(
            str(item.cls), frozenset(units), quantity, target_kind, item.key, item.title, item.clause
        )
        self.nonconformities += by_stage(whole, units)

    def fails(
        self, scope: Scope, target_kind: str, item: ChecklistItem, section: Section, **params: Parameter
    ) -> None:
        """Note the failure of a checklist item or measurement point, by what it does."""
        effect, standing = EFFECTS[item.on_fail]
        extra: dict[str, Parameter] = {"title": item.title, **params}
        if item.on_fail == OnFail.COUNT:
            extra["cls"] = str(item.cls)
        if item.on_fail == OnFail.SECTION_FAILS:
            extra["section"] = section.title
            if scope.pack.verdict.section_effect(section.key) == OnFail.NOTE:
                standing = WARNING
        self.reasons.append(
            Reason(
                f"{target_kind}.{effect}",
                standing,
                target_kind,
                item.key,
                extra,
                item.clause,
                str(item.cls),
            )
        )
