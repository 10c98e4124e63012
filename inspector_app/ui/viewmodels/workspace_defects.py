"""The defect catalogue for counting: search over codes and every language, last used first, and what was
found.

Pure: reads a `WorkspaceState`, knows no widget and no service.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from inspector_app.domain.pack import DefectType
from inspector_app.domain.records import Finding
from inspector_app.domain.text import LocalText
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState

RECENT = ""
"""Group key that means: every group, last used first."""


@dataclass(frozen=True)
class DefectTile:
    defect: DefectType
    count: int


@dataclass(frozen=True)
class FindingRow:
    """A finding as the list shows it; `title` of the catalogue entry, or the free text."""

    finding: Finding
    code: str
    title: LocalText
    units: tuple[int, ...]
    photos: int
    place: bool


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


def matching(state: WorkspaceState, group: str = RECENT, search: str = "") -> tuple[DefectTile, ...]:
    """Tiles of one group, or of all; a search looks in every group. Last used come first."""
    wanted = fold(search)
    found = counts(state)
    recent = {code: place for place, code in enumerate(recent_codes(state))}
    tiles = [
        DefectTile(defect, found.get(defect.code, 0))
        for defect in state.pack.defects
        if (_found(defect, wanted) if wanted else group in (RECENT, defect.group))
    ]
    if wanted or group == RECENT:
        tiles.sort(key=lambda tile: recent.get(tile.defect.code, len(recent)))
    return tuple(tiles)


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
    findings = sorted(state.record.findings, key=lambda f: (f.wall_ms, f.seq), reverse=True)
    return tuple(_row(state, finding) for finding in findings)


def units_found(state: WorkspaceState) -> int:
    """How many sample units the findings name."""
    return len({unit for finding in state.record.findings for unit in finding.units})


def open_finding(state: WorkspaceState, code: str) -> Finding | None:
    """The newest finding of a code."""
    return next((row.finding for row in finding_rows(state) if row.finding.catalogue_key == code), None)


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


def _found(defect: DefectType, wanted: str) -> bool:
    texts = (defect.code, *defect.name.values(), *defect.description.values())
    return any(wanted in fold(text) for text in texts)


def _row(state: WorkspaceState, finding: Finding) -> FindingRow:
    by_id = {unit.id: unit.number for unit in state.record.units}
    catalogue = next((d for d in state.pack.defects if d.code == finding.catalogue_key), None)
    return FindingRow(
        finding=finding,
        code=finding.catalogue_key or "",
        title=catalogue.name if catalogue else finding.text,
        units=tuple(sorted(by_id[unit] for unit in finding.units if unit in by_id)),
        photos=state.photo_count("finding", finding.id),
        place=bool(finding.place),
    )
