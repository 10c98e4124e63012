"""The defect catalogue for counting: search over codes and every language, last used first, and what was
found.

Pure: reads a `WorkspaceState`, knows no widget and no service.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from inspector_app.domain.pack import DefectType
from inspector_app.domain.pins import pins_of
from inspector_app.domain.records import Finding
from inspector_app.domain.text import LocalText
from inspector_app.ui.viewmodels.defect_search import rank
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

RECENT = ""
"""Group key that means: every group, last used first."""


@dataclass(frozen=True)
class DefectTile:
    defect: DefectType
    count: int


@dataclass(frozen=True)
class FindingRow:
    """A finding as the list shows it; `title` of the catalogue entry, or the free text. `number` as on its
    pins and in the report; `cartons` that its units came from; `catalogue_cls` "" for free text.
    """

    finding: Finding
    number: int
    code: str
    title: LocalText
    units: tuple[int, ...]
    cartons: tuple[str, ...]
    photos: int
    pins: int
    catalogue_cls: str = ""


@dataclass(frozen=True)
class FindingFilter:
    """Which findings to show; an empty field shows all of them."""

    cls: str = ""
    unit: int = 0
    stage: int = 0
    without_photo: bool = False

    def shows(self, row: FindingRow) -> bool:
        return (
            self.cls in ("", row.finding.cls)
            and (not self.unit or self.unit in row.units)
            and self.stage in (0, row.finding.stage)
            and not (self.without_photo and row.photos)
        )


ALL = FindingFilter()


def fold(text: str) -> str:
    """Text for comparing: full-width and half-width forms equal, case ignored."""
    return unicodedata.normalize("NFKC", text).casefold().strip()


def counts(state: WorkspaceState) -> dict[str, int]:
    """Pieces found per defect code."""
    found: dict[str, int] = {}
    for finding in state.record.findings:
        if finding.catalogue_key:
            found[finding.catalogue_key] = found.get(finding.catalogue_key, 0) + finding.quantity
    return found


def matching(
    state: WorkspaceState, group: str = RECENT, search: str = "", lately: Sequence[str] = ()
) -> tuple[DefectTile, ...]:
    """Tiles of one group, or of all; a search looks in every group. What fits best comes first, then what was
    counted last: here, and before that in other inspections (`lately`).
    """
    found = counts(state)
    used = {code: place for place, code in enumerate(dict.fromkeys((*recent_codes(state), *lately)))}
    ranks = {
        defect.code: rank(defect, search) if search.strip() else int(group not in (RECENT, defect.group))
        for defect in state.pack.defects
    }
    kept = [defect for defect in state.pack.defects if _shown(ranks[defect.code], bool(search.strip()))]
    if search.strip() or group == RECENT:
        kept.sort(key=lambda defect: (ranks[defect.code] or 0, used.get(defect.code, len(used))))
    return tuple(DefectTile(defect, found.get(defect.code, 0)) for defect in kept)


def _shown(rank: int | None, searching: bool) -> bool:
    return rank is not None if searching else rank == 0


def recent_codes(state: WorkspaceState) -> tuple[str, ...]:
    """Codes by when they were last counted, newest first."""
    last: dict[str, tuple[int, int]] = {}
    for finding in state.record.findings:
        if finding.catalogue_key:
            moment = (finding.wall_ms, finding.seq)
            last[finding.catalogue_key] = max(moment, last.get(finding.catalogue_key, (0, 0)))
    return tuple(sorted(last, key=lambda code: last[code], reverse=True))


def finding_rows(state: WorkspaceState) -> tuple[FindingRow, ...]:
    """What was found so far, newest first."""
    record = state.record
    cartons = {one.id: (one.stratum, one.number, one.label) for one in record.cartons if one.number}
    units = {one.id: (one.number, cartons.get(one.carton or "")) for one in record.units}
    defects = {defect.code: defect for defect in state.pack.defects}
    rows = []
    for number, finding in enumerate(record.findings, start=1):
        known = [units[unit] for unit in finding.units if unit in units]
        defect = defects.get(finding.catalogue_key or "")
        rows.append(
            FindingRow(
                finding=finding,
                number=number,
                code=finding.catalogue_key or "",
                title=defect.name if defect else finding.text,
                units=tuple(sorted(unit for unit, _ in known)),
                cartons=tuple(label for _, _, label in sorted({carton for _, carton in known if carton})),
                photos=state.photo_count("finding", finding.id),
                pins=len(pins_of(finding.place, state.pack)),
                catalogue_cls=str(defect.cls) if defect else "",
            )
        )
    rows.sort(key=lambda row: (row.finding.wall_ms, row.finding.seq), reverse=True)
    return tuple(rows)


def units_found(rows: Sequence[FindingRow]) -> int:
    """How many sample units are affected, counted as the verdict counts them: each unit that is named once,
    and every piece without one. 0 where no finding names a unit.
    """
    named = {unit for row in rows for unit in row.units}
    return len(named) + sum(row.finding.quantity for row in rows if not row.units) if named else 0


def pieces_found(rows: Sequence[FindingRow]) -> int:
    """Nonconformities: at least one for each unit of a finding."""
    return sum(max(row.finding.quantity, len(row.units)) for row in rows)


def parse_units(text: str) -> tuple[int, ...]:
    """Unit numbers as typed: "3, 7 10-12". Raises ValueError naming what is not a number."""
    numbers: list[int] = []
    for part in fold(text).replace("、", ",").replace(";", ",").replace(" ", ",").split(","):
        if not part:
            continue
        first, dash, last = part.partition("-")
        if not first.isdigit() or (dash and not last.isdigit()) or (dash and int(last) - int(first) > 10_000):
            raise ValueError(part)
        numbers.extend(range(int(first), int(last or first) + 1))
    return tuple(dict.fromkeys(numbers))


def unit_text(numbers: Sequence[int]) -> str:
    return ", ".join(str(number) for number in numbers)
