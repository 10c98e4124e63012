"""What the workspace shows at one moment: an immutable snapshot of one inspection, and how far each step
has come.

Pure values and functions: no Qt, no services. Words for people are made in `workspace_words`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from typing import TYPE_CHECKING

from inspector_app.domain.inspection import InspectionRecord
from inspector_app.domain.pack import ChecklistItem, Condition, ItemKind, Pack, RequiredPhoto, SiteTest
from inspector_app.domain.records import Answer, Decision, Finding, Photo
from inspector_app.domain.verdict_evidence import lot_variants

if TYPE_CHECKING:
    from inspector_app.domain.verdict import Verdict


class Step(StrEnum):
    """The steps of an inspection, in the order they are worked through."""

    ORDER = "order"
    SAMPLING = "sampling"
    CHECKLIST = "checklist"
    DEFECTS = "defects"
    MEASUREMENTS = "measurements"
    TESTS = "tests"
    PHOTOS = "photos"
    ACTIONS = "actions"
    CONCLUSION = "conclusion"


@dataclass(frozen=True)
class StepProgress:
    """`total` None: the step only counts (`done` pieces). `complete`: nothing required is left in it."""

    step: Step
    done: int
    total: int | None
    complete: bool


@dataclass(frozen=True)
class WorkspaceState:
    """One committed snapshot. `saved_ms` is the wall time of the last commit; 0 before the first in this
    session. `outdated`: ids of the signatures that were given before something entered since.
    """

    record: InspectionRecord
    verdict: Verdict
    pack: Pack
    saved_ms: int = 0
    read_only: bool = False
    outdated: frozenset[str] = frozenset()
    drafts: Mapping[str, str] = field(default_factory=dict)

    @property
    def sample(self) -> int:
        """The sample that what is found now belongs to; 1 for plans of one."""
        return 1 if self.verdict.sample is None else self.verdict.sample.number

    @cached_property
    def answer_values(self) -> Mapping[str, str | None]:
        return {key: answer.value for key, answer in self.answers.items()}

    @cached_property
    def variants(self) -> tuple[str, ...]:
        """Keys of the pack's variants that the lot consists of; empty when that is not known."""
        return lot_variants(self.record, self.pack)

    def applies(self, condition: Condition) -> bool:
        return condition.holds(self.record.header.type, self.variants, self.answer_values)

    @cached_property
    def checklist_items(self) -> tuple[ChecklistItem, ...]:
        """Items of the checklist that apply to this inspection, measurements excluded (they have their
        grid).
        """
        return tuple(item for item in self.pack.checklist_items if self.applies(item.condition))

    @cached_property
    def points(self) -> tuple[ChecklistItem, ...]:
        """Measurement points that apply to this inspection."""
        return tuple(item for item in self.pack.measurement_items if self.applies(item.condition))

    @cached_property
    def site_tests(self) -> tuple[SiteTest, ...]:
        return tuple(test for test in self.pack.tests if self.applies(test.condition))

    @cached_property
    def required_photos(self) -> tuple[RequiredPhoto, ...]:
        return tuple(photo for photo in self.pack.required_photos if self.applies(photo.condition))

    @cached_property
    def answers(self) -> Mapping[str, Answer]:
        """The record's answers by item key, looked up once per snapshot."""
        return self.record.answers

    @cached_property
    def photo_counts(self) -> Mapping[tuple[str, str], int]:
        """How many photos lie at each kind and target that has any."""
        shown = {photo.id for photo in self.record.photos}
        counts: dict[tuple[str, str], int] = {}
        for link in self.record.links:
            if link.photo in shown:
                place = (link.target_kind, link.target)
                counts[place] = counts.get(place, 0) + 1
        return counts

    def photo_count(self, kind: str, target: str) -> int:
        return self.photo_counts.get((kind, target), 0)

    def answered(self, item: ChecklistItem) -> bool:
        """Whether an item has what it asks for. A photo item is answered by its photos, or not applicable."""
        answer = self.answers.get(item.key)
        if item.kind == ItemKind.PHOTO and (answer is None or answer.value != "na"):
            return self.photo_count("item", item.key) >= max(1, item.min_photos)
        return answer is not None and answer.value not in (None, "")

    @cached_property
    def progress(self) -> Mapping[Step, StepProgress]:
        return {item.step: item for item in _progress(self)}


def finding_photo(state: WorkspaceState, finding: Finding) -> Photo | None:
    """The picture that stands for a finding: the last one attached."""
    photos = state.record.photos_of("finding", finding.id)
    return photos[-1] if photos else None


def _progress(state: WorkspaceState) -> list[StepProgress]:
    record, header = state.record, state.record.header
    items = state.checklist_items
    answered = sum(1 for item in items if state.answered(item))
    open_required = [item for item in items if item.required and not state.answered(item)]
    readings = sum(1 for reading in record.readings if reading.value is not None)
    expected = sum(point.measurement.sample_size for point in state.points if point.measurement)
    tests = [test for test in state.site_tests if (run := record.tests.get(test.key)) and run.result]
    found = sum(finding.quantity for finding in record.findings)
    required = sum(
        1 for photo in state.required_photos if state.photo_count("required", photo.key) < photo.min
    )
    open_actions = sum(1 for action in record.actions if action.status != "done")
    cartons = record.cartons
    opened = sum(1 for carton in cartons if carton.opened)
    signed = {signature.role for signature in record.signatures if signature.id not in state.outdated}
    decided = header.decision in (Decision.ACCEPTED, Decision.NOT_ACCEPTED)
    return [
        StepProgress(Step.ORDER, int(header.lot_size > 0), 1, header.lot_size > 0),
        StepProgress(Step.SAMPLING, opened, len(cartons), bool(cartons) and opened == len(cartons)),
        StepProgress(Step.CHECKLIST, answered, len(items), not open_required),
        StepProgress(Step.DEFECTS, found, None, False),
        StepProgress(Step.MEASUREMENTS, readings, expected, readings >= expected),
        StepProgress(Step.TESTS, len(tests), len(state.site_tests), len(tests) == len(state.site_tests)),
        StepProgress(Step.PHOTOS, len(record.photos), None, required == 0 and bool(record.photos)),
        StepProgress(Step.ACTIONS, open_actions, None, False),
        StepProgress(Step.CONCLUSION, len(signed), None, decided and {"inspector", "factory"} <= signed),
    ]
