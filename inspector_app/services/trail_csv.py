"""A trail as a table for spreadsheets: in words first, then exactly as the journal has it."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from inspector_app.domain.errors import cannot_write
from inspector_app.services.trail import Trail, TrailLine
from inspector_app.services.trail_words import Change, TrailWords
from inspector_app.storage.blobs import write_durably

COLUMNS = (
    "at",
    "at_place",
    "zone",
    "person",
    "what",
    "about",
    "happened",
    "field",
    "from",
    "to",
    "why",
    "takes_back",
    "taken_back_by",
    "installation",
    "op",
    "entity",
    "record_id",
    "field_key",
    "old",
    "new",
    "device",
    "stream",
    "seq",
    "digest",
)
"""Words up to `installation`; the rest as journaled. `at_place`: the same moment by the factory's clocks."""

_FORMULA = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")
"""What spreadsheets take for the beginning of a formula, full-width forms among them."""


def trail_csv(trail: Trail, lines: Iterable[TrailLine] | None = None, language: str = "en") -> str:
    """One row per changed field (RFC 4180); `lines` of the trail, or all. To be written as UTF-8 with a byte
    order mark, which makes spreadsheets read it as such.
    """
    words = TrailWords(trail, language)
    out = io.StringIO()
    writer = csv.writer(out)
    writer.writerow(COLUMNS)
    for line in trail.lines if lines is None else lines:
        for change in words.changes(line) or (Change("", "", "", ""),):
            writer.writerow([harmless(cell) for cell in _cells(trail, words, line, change)])
    return out.getvalue()


def write_trail_csv(
    path: Path, trail: Trail, lines: Iterable[TrailLine] | None = None, language: str = "en"
) -> None:
    """Write the file whole or not at all. Raises InputError or SurroundingsError `trail.cannot_write`."""
    try:
        write_durably(path, trail_csv(trail, lines, language).encode("utf-8-sig"))
    except OSError as error:
        raise cannot_write(
            error,
            "trail.cannot_write",
            f"{path} cannot be written: {error.strerror}.",
            "The trail is safe in the vault; choose another place.",
            path=str(path),
        ) from error


def _cells(trail: Trail, words: TrailWords, line: TrailLine, change: Change) -> list[str]:
    zone = trail.zone or line.zone
    return [
        line.at,
        line.at_in(zone).isoformat(timespec="seconds"),
        zone,
        words.person(line),
        words.kind(line.entity),
        words.about(line),
        words.happened(line),
        change.field,
        change.old,
        change.new,
        line.why,
        line.undo,
        line.undone,
        words.device(line),
        line.op,
        line.entity,
        line.record_id,
        change.key,
        _plain(line.old.get(change.key)),
        _plain(line.new.get(change.key)),
        line.device,
        line.stream,
        str(line.seq),
        line.digest,
    ]


def _plain(value: Any) -> str:
    if value is None:
        return ""
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False, sort_keys=True)


def harmless(cell: str) -> str:
    """Text that a spreadsheet will not take for a formula."""
    return f"'{cell}" if cell.lstrip(" ").startswith(_FORMULA) else cell
