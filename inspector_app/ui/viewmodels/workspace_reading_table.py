"""The readings of the measurement grid by point and sample: text, value, judgement, state. No Qt.

Judged is by the domain, with the tolerance of the variant that is measured; where none is named, of the
lot's, if it has just one.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import Conformity, Outcome
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.pack import ChecklistItem, Tolerance
from inspector_app.domain.records import Reading
from inspector_app.domain.verdict_evidence import lot_variants
from inspector_app.ui.viewmodels.workspace_readings import gauge_words, reading_words
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import tolerance_text


class ReadingCells:
    """Rows are points, columns samples, counted from 1. What is being written counts already.

    Of a double or multiple plan each sample has columns of its own, side by side: `stages` of them, `width`
    columns each. `variant`: the one whose readings are shown and entered, or None for those that name none.
    """

    def __init__(self) -> None:
        self.points: tuple[ChecklistItem, ...] = ()
        self.width, self.stages = 0, 1
        self.variant: str | None = None
        self.tolerances: Mapping[str, Tolerance] = {}
        self._readings: dict[str, dict[int, Reading]] = {}
        self._writing: dict[tuple[str | None, str, int], str] = {}
        # What was worked out of a point's readings; forgotten when they change.
        self._judged: dict[tuple[str, Decimal, str | None], Conformity] = {}
        self._tallies: dict[str, Counter[Outcome]] = {}
        self._states: dict[str, dict[int, str]] = {}
        self._numbers: list[list[int]] = []
        self._sorted: tuple[str | None, tuple[Reading, ...], dict[str, dict[int, Reading]]] | None = None

    @property
    def samples(self) -> int:
        """Columns of readings."""
        return self.width * self.stages

    def take(self, state: WorkspaceState) -> frozenset[str]:
        """The next snapshot: which points changed. What was being written and is in it is forgotten."""
        self.points, self.width, self.stages = self.shape(state)
        self._number_columns()
        before, every = self._readings, self._by_point(state)
        self._readings = every
        changed = {p.key for p in state.points if before.get(p.key) != every.get(p.key)}
        changed |= self._forget_written(state)
        if self._take_tolerances(state):
            changed = {point.key for point in state.points}
        for key in changed:
            self._forget(key)
        return frozenset(changed)

    def _forget(self, point_key: str) -> None:
        """What was worked out for a point no longer holds."""
        self._tallies.pop(point_key, None)
        self._states.pop(point_key, None)

    def shape(self, state: WorkspaceState) -> tuple[tuple[ChecklistItem, ...], int, int]:
        """Points, width and stages that a snapshot has."""
        sizes = {p.key: p.measurement.sample_size for p in state.points if p.measurement}
        measured = [
            -(-max(found) // sizes[key]) for key, found in self._by_point(state).items() if key in sizes
        ]
        return state.points, max(sizes.values(), default=0), max([state.sample, *measured])

    def _by_point(self, state: WorkspaceState) -> dict[str, dict[int, Reading]]:
        """Readings of the variant by point and sample; asked for several times with each snapshot."""
        readings = state.record.readings
        if self._sorted is None or self._sorted[0] != self.variant or self._sorted[1] is not readings:
            found: dict[str, dict[int, Reading]] = {}
            for reading in readings:
                if reading.variant == self.variant:
                    found.setdefault(reading.point_key, {})[reading.sample] = reading
            self._sorted = (self.variant, readings, found)
        return self._sorted[2]

    def _take_tolerances(self, state: WorkspaceState) -> bool:
        variants = lot_variants(state.record, state.pack)
        only = variants[0] if len(variants) == 1 else None  # its tolerances then hold for every reading
        tolerances = {p.key: state.pack.tolerance(p.key, self.variant or only) for p in state.points}
        if tolerances == self.tolerances:
            return False
        self.tolerances = tolerances
        self._judged.clear()
        return True

    def _forget_written(self, state: WorkspaceState) -> set[str]:
        """Drop what has been committed; keys of its points."""
        if not self._writing:
            return set()
        written = {(variant, point) for variant, point, _sample in self._writing}
        raws = {
            (reading.variant, reading.point_key, reading.sample): reading.raw
            for reading in state.record.readings
            if (reading.variant, reading.point_key) in written
        }
        done = {cell for cell, raw in self._writing.items() if raws.get(cell, "") == raw}
        self._writing = {cell: raw for cell, raw in self._writing.items() if cell not in done}
        return {point for _variant, point, _sample in done}

    def give_up(self) -> None:
        """Forget what was being written: it was refused."""
        self._tallies.clear()
        self._states.clear()
        self._writing.clear()

    def stage(self, column: int) -> int:
        """The sample of the plan that a column belongs to."""
        return (column - 1) // self.width + 1 if self.width else 1

    def number(self, row: int, column: int) -> int:
        """The number that the sample in this column has in the record; 0 where the point asks for none."""
        inside = 0 <= row < len(self._numbers) and 0 <= column < len(self._numbers[row])
        return self._numbers[row][column] if inside else 0

    def _number_columns(self) -> None:
        """Look up once which sample each cell is."""
        sizes = [point.measurement.sample_size if point.measurement else 0 for point in self.points]
        self._numbers = [
            [0, *((stage * size + place if place <= size else 0) for stage, place in self._places())]
            for size in sizes
        ]

    def _places(self) -> list[tuple[int, int]]:
        """Sample of the plan, from 0, and piece in it, from 1, of each column."""
        return [(stage, place) for stage in range(self.stages) for place in range(1, self.width + 1)]

    def write(self, row: int, column: int, raw: str) -> None:
        """Show a text that is on its way into the record."""
        self._writing[self._cell(row, column)] = raw
        self._forget(self.points[row].key)

    def _cell(self, row: int, column: int) -> tuple[str | None, str, int]:
        return self.variant, self.points[row].key, self.number(row, column)

    def point(self, row: int) -> ChecklistItem | None:
        return self.points[row] if 0 <= row < len(self.points) else None

    def asked(self, row: int, column: int) -> bool:
        """Whether a point asks for this sample."""
        return self.number(row, column) > 0

    def reading(self, row: int, column: int) -> Reading | None:
        """The reading in the record, if there is one."""
        point = self.point(row)
        return None if point is None else self._readings.get(point.key, {}).get(self.number(row, column))

    def raw(self, row: int, column: int) -> str:
        """The text of a reading as typed."""
        if not self.asked(row, column):
            return ""
        written = self._writing.get(self._cell(row, column)) if self._writing else None
        if written is not None:
            return written
        reading = self.reading(row, column)
        return reading.raw if reading is not None else ""


class ReadingTable(ReadingCells):
    """What the readings say: values, judgements, words."""

    def value(self, row: int, column: int) -> Decimal | None:
        """The value in the unit of the point."""
        point, raw = self.point(row), self.raw(row, column)
        if point is None or not raw:
            return None
        reading = self.reading(row, column)
        if reading is not None and reading.raw == raw and reading.value:
            return Decimal(reading.value)
        try:
            return parsed(raw, point)
        except InputError:
            return None

    def judged(self, row: int, column: int) -> Conformity | None:
        """What the reading proves by the rule of its point; None without one."""
        point, value = self.point(row), self.value(row, column)
        if point is None or point.measurement is None or value is None:
            return None
        stored = self._uncertainty(row, column)
        key = (point.key, value, stored)
        if key not in self._judged:
            self._judged[key] = point.measurement.judge(value, self.tolerances[point.key], stored)
        return self._judged[key]

    def words(self, row: int, column: int) -> str:
        """What the reading says; "" without one."""
        point, value = self.point(row), self.value(row, column)
        if point is None or point.measurement is None or value is None:
            return ""
        stored, reading = self._uncertainty(row, column), self.reading(row, column)
        said = reading_words(
            point.measurement, self.tolerances[point.key], self.raw(row, column), value, stored
        )
        gauge = gauge_words(reading.calibration) if reading is not None else ""
        return f"{said} · {gauge}" if gauge else said

    def overdue(self, row: int, column: int) -> bool:
        """Whether the reading was made with a gauge whose calibration was overdue."""
        reading = self.reading(row, column)
        return reading is not None and reading.calibration.get("state") == "overdue"

    def _uncertainty(self, row: int, column: int) -> str | None:
        reading = self.reading(row, column)
        return reading.uncertainty if reading is not None else None

    def out(self, row: int, column: int) -> bool:
        found = self.judged(row, column)
        return found is not None and found.outcome == Outcome.NOT_CONFORM

    def would_be_out(self, point: ChecklistItem, value: Decimal) -> bool:
        """Whether a value that is not entered yet would prove a nonconformity."""
        spec = point.measurement
        if spec is None:
            return False
        return spec.judge(value, self.tolerances[point.key], None).outcome == Outcome.NOT_CONFORM

    def limits(self, point: ChecklistItem) -> str:
        """The tolerance that holds here, as text."""
        spec = point.measurement
        return "" if spec is None else tolerance_text(self.tolerances[point.key], spec.decimals, spec.unit)

    def state(self, row: int, column: int) -> str:
        """none (not asked) | empty | out | inconclusive | ok | writing (shown, not committed yet)."""
        point = self.point(row)
        if point is None or not self.asked(row, column):
            return "none"
        states = self._states.setdefault(point.key, {})
        if column not in states:
            states[column] = self._state(row, column)
        return states[column]

    def _state(self, row: int, column: int) -> str:
        found = self.judged(row, column)
        if found is not None and found.outcome != Outcome.CONFORM:
            return "out" if found.outcome == Outcome.NOT_CONFORM else "inconclusive"
        if self._writing and self._cell(row, column) in self._writing:
            return "writing"
        return "ok" if self.raw(row, column) else "empty"

    def tally(self) -> dict[Outcome, int]:
        """How many readings, over the whole grid, prove what."""
        total: Counter[Outcome] = Counter()
        for row, point in enumerate(self.points):
            if point.key not in self._tallies:
                found = (self.judged(row, column) for column in range(1, self.samples + 1))
                self._tallies[point.key] = Counter(one.outcome for one in found if one is not None)
            total += self._tallies[point.key]
        return {outcome: total[outcome] for outcome in Outcome}


def unit_of_point(point: ChecklistItem) -> str:
    return point.measurement.unit if point.measurement else ""


def parsed(raw: str, point: ChecklistItem) -> Decimal | None:
    """A text as a reading of the point. Raises InputError `reading.*`."""
    deviates = point.measurement is not None and point.measurement.tolerance.reads_deviation
    return parse_reading(raw, unit_of_point(point), difference=deviates)
