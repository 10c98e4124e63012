"""The checklist as rows: sections and items, filtered and searched, with what each row needs to draw itself.

Pure: reads a `WorkspaceState`, knows no widget and no service.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from inspector_app.domain.pack import ChecklistItem, ItemKind, Pack, Section
from inspector_app.domain.records import Answer
from inspector_app.domain.text import LocalText, folded
from inspector_app.domain.verdict_evidence import answer_state
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

NOT_APPLICABLE = "na"
_CLAUSE = re.compile(r"§?(\d+(?:\.\d+)*)\.?")


class ChecklistFilter(StrEnum):
    ALL = "all"
    OPEN = "open"
    FAILED = "failed"
    PHOTO = "photo"
    NOT_APPLICABLE = "na"


@dataclass(frozen=True)
class ItemRow:
    """One item with its answer: `value` empty while there is none. `wanted_photos`: asked for by the pack,
    none where the item is not applicable. `asked` False: its condition does not hold any more; what was
    recorded stays, is seen, and counts for nothing.
    """

    item: ChecklistItem
    answer: Answer | None = None
    value: str = ""
    answered: bool = False
    failed: bool = False
    photos: int = 0
    wanted_photos: int = 0
    asked: bool = True

    @property
    def note(self) -> LocalText:
        return self.answer.note if self.answer is not None else {}

    @property
    def reason(self) -> LocalText:
        """Why it is not applicable."""
        return self.answer.na_reason if self.answer is not None else {}

    @property
    def missing_photos(self) -> int:
        return max(0, self.wanted_photos - self.photos)

    @property
    def not_applicable(self) -> bool:
        return self.value == NOT_APPLICABLE


@dataclass(frozen=True)
class SectionRows:
    """`rows` pass the filter; `answered`, `total` and `failed` are of the whole section."""

    section: Section
    rows: tuple[ItemRow, ...]
    answered: int
    total: int
    failed: int


def item_row(
    state: WorkspaceState, item: ChecklistItem, expected: str | None = None, known: ItemRow | None = None
) -> ItemRow:
    """The row of an item. `expected`: an answer that was given a moment ago and is not committed yet.
    `known`: the row as it was, which is given back where nothing changed.
    """
    answer = state.answers.get(item.key)
    value = expected if expected is not None else (answer.value if answer is not None else None) or ""
    photos = state.photo_count("item", item.key)
    if known is not None and known.photos == photos and known.value == value and _same(known.answer, answer):
        return known
    if known is not None and not known.asked:
        return _row_not_asked(state, item)
    wanted = item.min_photos or int(item.photo_required or item.kind == ItemKind.PHOTO)
    wanted = 0 if value == NOT_APPLICABLE else wanted
    return ItemRow(
        item=item,
        answer=answer,
        value=value,
        answered=photos >= wanted if item.kind == ItemKind.PHOTO else bool(value),
        failed=answer_state(item, value, state.variants) == "fail",
        photos=photos,
        wanted_photos=wanted,
    )


def _row_not_asked(state: WorkspaceState, item: ChecklistItem) -> ItemRow:
    answer = state.answers.get(item.key)
    value = (answer.value if answer is not None else None) or ""
    return ItemRow(item, answer, value, photos=state.photo_count("item", item.key), asked=False)


def _has_something(state: WorkspaceState, item: ChecklistItem) -> bool:
    answer = state.answers.get(item.key)
    written = answer is not None and (answer.value or answer.note)
    return bool(written or state.photo_count("item", item.key))


def _same(known: Answer | None, answer: Answer | None) -> bool:
    """Whether two answers read alike beside their value: an answer shown since its key was pressed is not
    shown anew when it has been committed.
    """
    if known is answer:
        return True
    notes = [(one.note, one.na_reason) if one is not None else ({}, {}) for one in (known, answer)]
    return notes[0] == notes[1]


AllRows = tuple[tuple[Section, tuple[ItemRow, ...]], ...]
"""Every item that applies, section by section, and those that no longer do but have something recorded."""


class ItemSearch:
    """Finds items by words in any language of the pack, by key, by code, by the number of a clause."""

    def __init__(self, pack: Pack) -> None:
        self._texts = {}
        for section in pack.sections:
            heading = " ".join(section.title.values())
            for item in section.items:
                texts = [item.key, *item.title.values(), *item.guidance.values(), heading]
                texts += [item.barcode.expected] if item.barcode is not None else []
                self._texts[item.key] = folded(" ".join(texts))

    def matches(self, item: ChecklistItem, wanted: str) -> bool:
        """Every word has to be found; a number alone is looked for among clauses first: 4.1 is not 4.10."""
        return all(
            self._is_clause(item, word) or word in self._texts[item.key] for word in folded(wanted).split()
        )

    @staticmethod
    def _is_clause(item: ChecklistItem, word: str) -> bool:
        number = _CLAUSE.fullmatch(word)
        if number is None or not item.clause:
            return False
        return item.clause == number[1] or item.clause.startswith(f"{number[1]}.")


def all_rows(state: WorkspaceState, expected: Mapping[str, str], known: Mapping[str, ItemRow]) -> AllRows:
    """Every section with the rows of its items that apply; `known` rows are used again."""
    applicable = {item.key for item in state.checklist_items}
    kept = {i.key for i in state.pack.checklist_items if i.key not in applicable and _has_something(state, i)}

    def row(item: ChecklistItem) -> ItemRow:
        if item.key in kept:
            return _row_not_asked(state, item)
        before = known.get(item.key)
        same = before if before is not None and before.asked else None
        return item_row(state, item, expected.get(item.key), same)

    return tuple(
        (section, tuple(row(item) for item in section.items if item.key in applicable or item.key in kept))
        for section in state.pack.sections
    )


def checklist_rows(
    rows: AllRows,
    kept: ChecklistFilter = ChecklistFilter.ALL,
    search: ItemSearch | None = None,
    wanted: str = "",
    held: str = "",
) -> tuple[SectionRows, ...]:
    """Sections with the rows that pass the filter; sections without any are left out, their totals stay
    whole. `held`: key of an item that stays although it no longer passes, while a person is at it.
    """

    def shown(row: ItemRow) -> bool:
        if row.item.key == held:
            return True
        return passes(row, kept) and (search is None or search.matches(row.item, wanted))

    everything = kept == ChecklistFilter.ALL and search is None
    found = []
    for section, every in rows:
        passing = every if everything else tuple(row for row in every if shown(row))
        if passing:
            found.append(section_rows(section, passing, every))
    return tuple(found)


def section_rows(section: Section, passing: tuple[ItemRow, ...], every: tuple[ItemRow, ...]) -> SectionRows:
    answered, failed = sum([row.answered for row in every]), sum([row.failed for row in every])
    return SectionRows(section, passing, answered, sum([row.asked for row in every]), failed)


def changed_items(before: WorkspaceState, state: WorkspaceState) -> frozenset[str] | None:
    """Keys of the items whose answer or photos changed between two snapshots; None when other items apply
    now, or are judged otherwise.
    """
    same_pack = before.pack is state.pack and before.variants == state.variants
    if not same_pack or before.checklist_items != state.checklist_items:
        return None
    old, new = before.answers, state.answers
    changed = {key for key, answer in new.items() if old.get(key) is not answer}
    changed |= old.keys() - new.keys()
    if before.photo_counts != state.photo_counts:
        places = before.photo_counts.items() ^ state.photo_counts.items()
        changed |= {target for (kind, target), _count in places if kind == "item"}
    if changed:
        own = {item.key for item in state.pack.checklist_items}
        applicable = {item.key for item in state.checklist_items}
        if any(key in own and key not in applicable for key in changed):
            return None
    return frozenset(changed)


def filter_counts(rows: AllRows) -> dict[ChecklistFilter, int]:
    """How many items each filter would show."""
    every = [row for _section, rows_of in rows for row in rows_of if row.asked]
    return {
        ChecklistFilter.ALL: len(every),
        ChecklistFilter.OPEN: sum([not row.answered for row in every]),
        ChecklistFilter.FAILED: sum([row.failed for row in every]),
        ChecklistFilter.PHOTO: sum([row.photos < row.wanted_photos for row in every]),
        ChecklistFilter.NOT_APPLICABLE: sum([row.value == NOT_APPLICABLE for row in every]),
    }


def passes(row: ItemRow, kept: ChecklistFilter) -> bool:
    """Whether a filter shows a row."""
    if not row.asked:
        return kept == ChecklistFilter.ALL
    if kept == ChecklistFilter.OPEN:
        return not row.answered
    if kept == ChecklistFilter.FAILED:
        return row.failed
    if kept == ChecklistFilter.PHOTO:
        return row.missing_photos > 0
    if kept == ChecklistFilter.NOT_APPLICABLE:
        return row.not_applicable
    return True
