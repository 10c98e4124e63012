"""The table that `switching` reads: a row per lot and class, or per recorded fact.

What contradicts itself or could mean two things is refused with its line. The rules are the domain's.
"""

from __future__ import annotations

import datetime
from collections.abc import Callable
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache, partial
from pathlib import Path
from typing import TypeVar

from inspector_app.cli.csv_input import CsvTable, Row, brief, read_table
from inspector_app.domain.errors import InputError
from inspector_app.domain.sampling.scale import (
    LETTERS,
    Edition,
    PlanKind,
    Severity,
    parse_aql,
    parse_kind,
    parse_severity,
)
from inspector_app.domain.sampling.switching_history import (
    Entry,
    Fact,
    FactKind,
    LotResult,
    OnDue,
    tighter_ac,
)
from inspector_app.domain.sampling.tables import columns, find_cell

COLUMNS = (
    *("lot", "date", "class", "accepted", "original", "severity", "kind", "stage", "gap"),
    *("found", "n", "ac", "letter", "aql", "event", "value", "note"),
)
_SAMPLES = {Edition.ISO_2859_1_1999: 5, Edition.Z1_4: 7}
"""Samples of a multiple plan."""
_YES = ("yes", "y", "true", "1", "accepted")
_NO = ("no", "n", "false", "0", "not accepted", "not_accepted", "rejected")


T = TypeVar("T")


@dataclass(frozen=True)
class Line:
    """An entry with the class it belongs to (a fact of no class: all), its date and its line.

    A lot that does not say its severity is read once it is known which was due.
    """

    line: int
    cls: str
    on: str
    entry: Entry | OnDue

    @property
    def is_fact(self) -> bool:
        return isinstance(self.entry, Fact)


@dataclass(frozen=True)
class History:
    """`lines` by date where there are dates, else as they stand; `ignored`: headings without a meaning."""

    lines: tuple[Line, ...]
    ignored: tuple[str, ...]


def read_history(path: Path, edition: Edition) -> History:
    """Every row of the file.

    Raises InputError: those of `csv_input.read_table`, `switching.bad_column`, `switching.no_lots`,
    `switching.some_dates`, `switching.lot_twice`, `switching.bad_cell`, `switching.contradiction`, those of
    the scales; those of a lot that does not say its severity come when it is folded.
    """
    table = read_table(path, heading=True)
    ignored = _check_columns(table)
    rows = [_Cells(table, row) for row in table.rows]
    lines = [_line(cells, edition) for cells in rows]
    if all(line.is_fact for line in lines):
        raise InputError("switching.no_lots", f"{path.name} holds no lot.", "Give one row per lot and class.")
    _refuse_twice(rows)
    return History(tuple(_ordered(lines)), ignored)


def _refuse_twice(rows: list[_Cells]) -> None:
    seen: dict[tuple[str, str], int] = {}
    for cells in rows:
        lot = cells.text("lot")
        if not lot or cells.text("event") or cells.answer("original") is False:
            continue
        before = seen.setdefault((cells.text("class"), lot), cells.line)
        if before != cells.line:
            raise InputError(
                "switching.lot_twice",
                f"Line {cells.line}: lot {brief(lot)} is in line {before} already.",
                "Put no under original if it was resubmitted; call it otherwise if it is another lot.",
                value=lot,
                line=cells.line,
            )


def _ordered(lines: list[Line]) -> list[Line]:
    undated = next((line for line in lines if not line.on), None)
    if undated is None:
        return sorted(lines, key=lambda line: line.on)
    dated = next((line for line in lines if line.on), None)
    if dated is not None:
        raise InputError(
            "switching.some_dates",
            f"Line {undated.line} has no date, line {dated.line} has one.",
            "Give every row a date, or none: then they count in the order of the file.",
            line=undated.line,
        )
    return lines


def _check_columns(table: CsvTable) -> tuple[str, ...]:
    """Headings that mean nothing here. One that may be a slip of the pen is refused: a lost column of
    resubmitted lots would change the result without a word.
    """
    names = [name.casefold() for name in table.columns]
    for name in names:
        meant = get_close_matches(name, COLUMNS, 1, 0.75)
        if (name in COLUMNS and names.count(name) > 1) or (name not in COLUMNS and meant):
            raise InputError(
                "switching.bad_column",
                f"{table.path.name}: the column {name!r} is there twice, or means {meant[0]!r}.",
                f"Columns: {', '.join(COLUMNS)}.",
                value=name,
            )
    if "accepted" not in names and not {"found", "ac"} <= set(names):
        raise InputError(
            "switching.bad_column",
            f"{table.path.name} does not say which lots were accepted.",
            f"It needs the column accepted, or the columns found and ac. Columns: {', '.join(COLUMNS)}.",
            value="accepted",
        )
    return tuple(name for name in table.columns if name and name.casefold() not in COLUMNS)


class _Cells:
    """One row by the names of its columns; a column the file does not have is empty."""

    def __init__(self, table: CsvTable, row: Row) -> None:
        self.line = row.line
        self._cells = {name.casefold(): cell for name, cell in zip(table.columns, row.cells, strict=True)}

    def text(self, name: str) -> str:
        return self._cells.get(name, "")

    def refuse(self, name: str, allowed: str) -> InputError:
        return InputError(
            "switching.bad_cell",
            f"Line {self.line}: {brief(self.text(name))} in column {name} makes no sense.",
            f"Allowed: {allowed}.",
            value=self.text(name),
            line=self.line,
        )

    def whole(self, name: str, *, least: int = 0) -> int | None:
        text = self.text(name)
        if not text:
            return None
        if not (text.isascii() and text.isdecimal() and len(text) < 10 and int(text) >= least):
            raise self.refuse(name, f"a whole number from {least} on, or nothing")
        return int(text)

    def answer(self, name: str) -> bool | None:
        text = self.text(name).casefold()
        if text in _YES:
            return True
        if text in _NO:
            return False
        if text:
            raise self.refuse(name, "yes, no")
        return None

    def date(self) -> str:
        text = self.text("date")
        try:
            return datetime.date.fromisoformat(text).isoformat() if text else ""
        except ValueError as error:
            raise self.refuse("date", "dates as YYYY-MM-DD, such as 2026-11-03") from error

    def contradiction(self, said: str) -> InputError:
        return InputError(
            "switching.contradiction",
            f"Line {self.line}: {said}.",
            "Correct one of them. A lot of a reduced 105E plan accepted between Ac and Re has yes under gap.",
            line=self.line,
        )

    def read(self, name: str, reader: Callable[[str], T], otherwise: T) -> T:
        """What a scale makes of a cell; its refusal with the line."""
        if not self.text(name):
            return otherwise
        try:
            return reader(self.text(name))
        except InputError as error:
            raise InputError(
                error.code, f"Line {self.line}: {error.message}", error.hint, value=self.text(name)
            ) from error


def _line(cells: _Cells, edition: Edition) -> Line:
    cls, on = cells.text("class"), cells.date()
    if cells.text("event"):
        return Line(cells.line, cls, on, _fact(cells))
    if cells.text("severity"):
        return Line(cells.line, cls, on, _lot(cells, edition, Severity.NORMAL))
    return Line(cells.line, cls, on, partial(_lot, cells, edition))


def _fact(cells: _Cells) -> Fact:
    kind = cells.text("event").casefold().replace(" ", "_")
    if kind not in list(FactKind):
        raise cells.refuse("event", ", ".join(FactKind))
    limit = 0
    if kind == FactKind.LIMIT_NUMBER:
        limit = cells.whole("value") or 0
        if not cells.text("value"):
            raise cells.refuse("value", "the limit number, a whole number from 0 on")
    severity = Severity.NORMAL
    if kind == FactKind.RESTART:
        severity = cells.read("value", parse_severity, severity)
    return Fact(kind=FactKind(kind), on=cells.date(), limit=limit, severity=severity)


def _lot(cells: _Cells, edition: Edition, due: Severity) -> LotResult:
    severity = cells.read("severity", _severity, None)
    kind = cells.read("kind", parse_kind, PlanKind.SINGLE)
    found, (ac, tighter) = cells.whole("found"), _numbers(cells, edition, severity or due, kind)
    gap = cells.answer("gap") or False
    accepted = _accepted(cells, found, ac, kind, gap=gap)
    original = cells.answer("original")
    return LotResult(
        accepted=accepted,
        on=cells.date(),
        key=str(cells.line),
        lot=cells.text("lot"),
        original=original is not False,
        severity=severity,
        kind=kind,
        stage=_stage(cells, edition, kind),
        gap=gap,
        found=found,
        ac=ac,
        ac_tighter=tighter,
    )


def _stage(cells: _Cells, edition: Edition, kind: PlanKind) -> int | None:
    stage = cells.whole("stage", least=1)
    most = {PlanKind.SINGLE: 1, PlanKind.DOUBLE: 2}.get(kind, _SAMPLES[edition])
    if stage is not None and stage > most:
        raise cells.refuse("stage", "1" if most == 1 else f"1 to {most}, the samples of a {kind} plan")
    return 1 if most == 1 else stage


def _severity(text: str) -> Severity | None:
    return parse_severity(text)


def _accepted(cells: _Cells, found: int | None, ac: int | None, kind: PlanKind, *, gap: bool) -> bool:
    """As said, else by the numbers. Plans of several samples may reject with no more than their last Ac."""
    said = cells.answer("accepted")
    if found is None or ac is None:
        if said is None:
            raise cells.refuse("accepted", "yes, no; nothing only where found and ac are given")
        return said
    if gap and found <= ac:
        raise cells.contradiction(f"{found} found is not in the gap above acceptance number {ac}")
    by_numbers = found <= ac or gap
    if said and not by_numbers:
        raise cells.contradiction(f"accepted, and {found} found with acceptance number {ac}")
    if said is False and by_numbers and kind is PlanKind.SINGLE:
        raise cells.contradiction(f"not accepted, and {found} found with acceptance number {ac}")
    return by_numbers if said is None else said


def _numbers(
    cells: _Cells, edition: Edition, severity: Severity, kind: PlanKind
) -> tuple[int | None, int | None]:
    """Acceptance number of the plan, and one AQL step tighter: from letter and AQL, or from n and Ac."""
    ac, n = cells.whole("ac"), cells.whole("n", least=1)
    if kind is not PlanKind.SINGLE:
        return ac, None
    normal = severity is Severity.NORMAL
    letter, aql_text = cells.text("letter").upper(), cells.text("aql")
    if letter and aql_text:
        if letter not in LETTERS:
            raise cells.refuse("letter", ", ".join(LETTERS))
        aql = cells.read("aql", parse_aql, "")
        cell = find_cell(edition, severity, letter, aql)
        if ac is not None and ac != cell.ac:
            plan = f"letter {letter} at AQL {aql}, {severity}, has acceptance number {cell.ac}"
            raise cells.contradiction(f"{plan} (n = {cell.n}), and ac says {ac}")
        return cell.ac, tighter_ac(edition, cell.letter, aql, cell.ac) if normal else None
    return ac, _by_size(edition, n, ac) if normal else None


@cache
def _by_size(edition: Edition, n: int | None, ac: int | None) -> int | None:
    """The tighter Ac of the normal plan of that size; None where no plan of the tables has these numbers."""
    cells = (cell for column in columns(edition, Severity.NORMAL) for cell in column.values())
    own = [cell.ac for cell in cells if cell.n == n]
    if ac is None or ac < 2 or ac not in own:
        return None
    return max(other for other in own if other < ac)
