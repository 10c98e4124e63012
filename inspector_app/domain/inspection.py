"""One inspection as a whole: its own records and those of the order, product and factory it refers to.

An `InspectionRecord` is immutable; `with_records` gives the next one. It holds facts, and no verdict.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import TypeVar, cast

from inspector_app.domain.records import (
    Action,
    Answer,
    Brand,
    Carton,
    ClassPlan,
    DefectClass,
    Factory,
    Finding,
    Inspection,
    Lot,
    Markup,
    Order,
    Person,
    Photo,
    PhotoLink,
    Product,
    Reading,
    Record,
    Report,
    SampleUnit,
    Signature,
    TestRun,
    Variant,
)

R = TypeVar("R", bound=Record)


@dataclass(frozen=True)
class _Rows:
    """Records by kind and id, in the order they were made; binned ones are kept, not shown."""

    header: Inspection
    rows: Mapping[type[Record], Mapping[str, Record]]

    def all(self, kind: type[R], *, binned: bool = False) -> tuple[R, ...]:
        """Records of a kind, oldest first; those in the bin only when asked for."""
        found = cast("Mapping[str, R]", self.rows.get(kind, {}))
        if binned:
            return tuple(found.values())
        # Asked for again and again by verdict and screens, and always the same: nothing here changes.
        if kind not in self._shown:
            self._shown[kind] = tuple(record for record in found.values() if not record.binned)
        return cast("tuple[R, ...]", self._shown[kind])

    @cached_property
    def _shown(self) -> dict[type[Record], tuple[Record, ...]]:
        """Records outside the bin, by the kinds that were asked for."""
        return {}

    def get(self, kind: type[R], record_id: str | None) -> R | None:
        return cast("R | None", self.rows.get(kind, {}).get(record_id or ""))


class _References(_Rows):
    """What the header refers to."""

    @property
    def factory(self) -> Factory | None:
        return self.get(Factory, self.header.factory)

    @property
    def product(self) -> Product | None:
        return self.get(Product, self.header.product)

    @property
    def order(self) -> Order | None:
        return self.get(Order, self.header.order)

    @property
    def lots(self) -> tuple[Lot, ...]:
        return tuple(lot for lot_id in self.header.lots if (lot := self.get(Lot, lot_id)) is not None)

    @property
    def variants(self) -> tuple[Variant, ...]:
        return self.all(Variant)

    @property
    def brand(self) -> Brand | None:
        return next(iter(self.all(Brand)), None)

    def author(self, person_id: str) -> Person | None:
        return self.get(Person, person_id)


class InspectionRecord(_References):
    """All records of one inspection, with those of the order, product and factory it refers to."""

    @staticmethod
    def of(records: Iterable[Record], inspection_id: str) -> InspectionRecord:
        """Raises KeyError when the header is not among the records."""
        rows: dict[type[Record], dict[str, Record]] = {}
        for record in records:
            rows.setdefault(type(record), {})[record.id] = record
        return InspectionRecord(cast("Inspection", rows[Inspection][inspection_id]), rows)

    def with_records(self, records: Iterable[Record]) -> InspectionRecord:
        """This inspection after these records were added or replaced."""
        changed: dict[type[Record], dict[str, Record]] = {}
        header = self.header
        for record in records:
            kind = type(record)
            if kind not in changed:  # copied once, however many of a kind there are
                changed[kind] = dict(self.rows.get(kind, {}))
            changed[kind][record.id] = record
            if isinstance(record, Inspection) and record.id == header.id:
                header = record
        after = InspectionRecord(header, {**self.rows, **changed})
        after._shown.update({kind: rows for kind, rows in self._shown.items() if kind not in changed})
        if PhotoLink not in changed:
            after.__dict__["_links_by_place"] = self._links_by_place
        return after

    @property
    def plans(self) -> tuple[ClassPlan, ...]:
        """Sampling plans, critical first."""
        order = list(DefectClass)
        return tuple(sorted(self.all(ClassPlan), key=lambda plan: order.index(DefectClass(plan.cls))))

    @property
    def answers(self) -> Mapping[str, Answer]:
        """The answer to each item that has one, by item key (answers per unit: the last one)."""
        return {answer.item_key: answer for answer in self.all(Answer)}

    @property
    def findings(self) -> tuple[Finding, ...]:
        return self.all(Finding)

    @property
    def readings(self) -> tuple[Reading, ...]:
        return self.all(Reading)

    @property
    def tests(self) -> Mapping[str, TestRun]:
        return {run.test_key: run for run in self.all(TestRun)}

    @property
    def photos(self) -> tuple[Photo, ...]:
        return self.all(Photo)

    @property
    def links(self) -> tuple[PhotoLink, ...]:
        return self.all(PhotoLink)

    def photos_of(self, target_kind: str, target: str) -> tuple[Photo, ...]:
        """Photos attached to an item, finding, test ... in their order."""
        links = self._links_by_place.get((target_kind, target))
        if not links:  # of most places; verdict and screens ask for each one after every change
            return ()
        photos = (self.get(Photo, link.photo) for link in links)
        return tuple(photo for photo in photos if photo is not None and not photo.binned)

    @cached_property
    def _links_by_place(self) -> Mapping[tuple[str, str], tuple[PhotoLink, ...]]:
        """Links of each kind and target, in their order."""
        places: dict[tuple[str, str], list[PhotoLink]] = {}
        for link in sorted(self.links, key=lambda link: link.position):
            places.setdefault((link.target_kind, link.target), []).append(link)
        return {place: tuple(links) for place, links in places.items()}

    @property
    def markups(self) -> Mapping[str, Markup]:
        """The newest mark-up of each photo, by photo id."""
        newest: dict[str, Markup] = {}
        for markup in self.all(Markup):
            if markup.photo not in newest or newest[markup.photo].version < markup.version:
                newest[markup.photo] = markup
        return newest

    @property
    def units(self) -> tuple[SampleUnit, ...]:
        return self.all(SampleUnit)

    @property
    def cartons(self) -> tuple[Carton, ...]:
        return self.all(Carton)

    @property
    def signatures(self) -> tuple[Signature, ...]:
        return self.all(Signature)

    @property
    def reports(self) -> tuple[Report, ...]:
        return self.all(Report)

    @property
    def actions(self) -> tuple[Action, ...]:
        return self.all(Action)
