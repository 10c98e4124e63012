"""The checklist as rows: sections and items, filtered, with what each row needs to draw itself.

Pure: reads a `WorkspaceState`, knows no widget and no service.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from inspector_app.domain.pack import ChecklistItem, ItemKind, Section
from inspector_app.domain.records import Answer
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState


class ChecklistFilter(StrEnum):
    ALL = "all"
    OPEN = "open"
    FAILED = "failed"
    PHOTO = "photo"


@dataclass(frozen=True)
class ItemRow:
    """One item with its answer. `missing_photos`: photos still asked for."""

    item: ChecklistItem
    answer: Answer | None
    answered: bool
    failed: bool
    photos: int
    missing_photos: int


@dataclass(frozen=True)
class SectionRows:
    section: Section
    rows: tuple[ItemRow, ...]
    answered: int
    total: int
    failed: int


def item_row(state: WorkspaceState, item: ChecklistItem) -> ItemRow:
    photos = state.photo_count("item", item.key)
    answer = state.answers.get(item.key)
    wanted = item.min_photos or int(item.photo_required or item.kind == ItemKind.PHOTO)
    if answer is not None and answer.value == "na":
        wanted = 0
    return ItemRow(
        item=item,
        answer=answer,
        answered=state.answered(item),
        failed=state.failed(item),
        photos=photos,
        missing_photos=max(0, wanted - photos),
    )


def checklist_rows(
    state: WorkspaceState, kept: ChecklistFilter = ChecklistFilter.ALL, search: str = ""
) -> tuple[SectionRows, ...]:
    """Sections with the rows that pass the filter; sections without any are left out, their totals stay
    whole.
    """
    applicable = {item.key for item in state.checklist_items}
    found = []
    for section in state.pack.sections:
        rows = [item_row(state, item) for item in section.items if item.key in applicable]
        shown = tuple(row for row in rows if _passes(row, kept) and _matches(row, search))
        if shown:
            found.append(
                SectionRows(
                    section=section,
                    rows=shown,
                    answered=sum(1 for row in rows if row.answered),
                    total=len(rows),
                    failed=sum(1 for row in rows if row.failed),
                )
            )
    return tuple(found)


def filter_counts(state: WorkspaceState) -> dict[ChecklistFilter, int]:
    """How many items each filter would show."""
    rows = [item_row(state, item) for item in state.checklist_items]
    return {kept: sum(1 for row in rows if _passes(row, kept)) for kept in ChecklistFilter}


def next_open(state: WorkspaceState, after: str) -> str | None:
    """Key of the next item without an answer after this one, going round; None when all have one."""
    items = state.checklist_items
    keys = [item.key for item in items]
    start = keys.index(after) + 1 if after in keys else 0
    for item in (*items[start:], *items[:start]):
        if not state.answered(item):
            return item.key
    return None


def _passes(row: ItemRow, kept: ChecklistFilter) -> bool:
    if kept == ChecklistFilter.OPEN:
        return not row.answered
    if kept == ChecklistFilter.FAILED:
        return row.failed
    if kept == ChecklistFilter.PHOTO:
        return row.missing_photos > 0
    return True


def _matches(row: ItemRow, search: str) -> bool:
    wanted = search.strip().casefold()
    if not wanted:
        return True
    texts = [row.item.key, row.item.clause, *row.item.title.values()]
    return any(wanted in text.casefold() for text in texts)
