"""The readings of the measurement grid by point and sample: text, value, judgement, state. No Qt.

Judged is by the domain, with the tolerance of the variant that is measured; where none is named, of the
lot's, if it has just one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal

from inspector_app.domain.errors import InputError
from inspector_app.domain.measurement.conformity import Conformity, Outcome
from inspector_app.domain.measurement.reading import parse_reading
from inspector_app.domain.pack import ChecklistItem, Tolerance
from inspector_app.domain.records import Reading
from inspector_app.domain.verdict_evidence import lot_variants
from inspector_app.ui.viewmodels.workspace_readings import reading_words
from inspector_app.ui.viewmodels.workspace_state import WorkspaceState
from inspector_app.ui.viewmodels.workspace_words import tolerance_text


class ReadingTable:
    """Rows are points, samples count from 1. What is being written counts already.

    `variant`: the one whose readings are shown and entered, or None for those that name none.
    """

    def __init__(self) -> None:
        self.points: tuple[ChecklistItem, ...] = ()
        self.samples = 0
        self.variant: str | None = None
        self.tolerances: Mapping[str, Tolerance] = {}
        self._readings: Mapping[tuple[str, int], Reading] = {}
        self._writing: dict[tuple[str | None, str, int], str] = {}
        self._judged: dict[tuple[str, Decimal, str | None], Conformity] = {}

    def take(self, state: WorkspaceState) -> None:
        """The next snapshot; what has been written meanwhile is forgotten."""
        self.points = state.points
        self.samples = max((p.measurement.sample_size for p in state.points if p.measurement), default=0)
        readings = {(r.variant, r.point_key, r.sample): r for r in state.record.readings}
        self._readings = {
            (point, sample): r for (v, point, sample), r in readings.items() if v == self.variant
        }
        variants = lot_variants(state.record, state.pack)
        only = variants[0] if len(variants) == 1 else None  # its tolerances then hold for every reading
        tolerances = {p.key: state.pack.tolerance(p.key, self.variant or only) for p in state.points}
        if tolerances != self.tolerances:
            self.tolerances = tolerances
            self._judged.clear()
        self._writing = {
            cell: raw
            for cell, raw in self._writing.items()
            if raw != (readings[cell].raw if cell in readings else "")
        }

    def write(self, point_key: str, sample: int, raw: str) -> None:
        """Show a text that is on its way into the record."""
        self._writing[self.variant, point_key, sample] = raw

    def point(self, row: int) -> ChecklistItem | None:
        return self.points[row] if 0 <= row < len(self.points) else None

    def asked(self, row: int, sample: int) -> bool:
        """Whether a point asks for this sample."""
        point = self.point(row)
        return bool(point and point.measurement and 1 <= sample <= point.measurement.sample_size)

    def raw(self, row: int, sample: int) -> str:
        """The text of a reading as typed."""
        point = self.point(row)
        if point is None:
            return ""
        written = self._writing.get((self.variant, point.key, sample))
        if written is not None:
            return written
        reading = self._readings.get((point.key, sample))
        return reading.raw if reading is not None else ""

    def value(self, row: int, sample: int) -> Decimal | None:
        """The value in the unit of the point."""
        point, raw = self.point(row), self.raw(row, sample)
        if point is None or not raw:
            return None
        reading = self._readings.get((point.key, sample))
        if reading is not None and reading.raw == raw and reading.value:
            return Decimal(reading.value)
        try:
            return parsed(raw, point)
        except InputError:
            return None

    def judged(self, row: int, sample: int) -> Conformity | None:
        """What the reading proves by the rule of its point; None without one."""
        point, value = self.point(row), self.value(row, sample)
        if point is None or point.measurement is None or value is None:
            return None
        stored = self._uncertainty(point, sample)
        key = (point.key, value, stored)
        if key not in self._judged:
            self._judged[key] = point.measurement.judge(value, self.tolerances[point.key], stored)
        return self._judged[key]

    def words(self, row: int, sample: int) -> str:
        """What the reading says; "" without one."""
        point, value = self.point(row), self.value(row, sample)
        if point is None or point.measurement is None or value is None:
            return ""
        stored = self._uncertainty(point, sample)
        return reading_words(
            point.measurement, self.tolerances[point.key], self.raw(row, sample), value, stored
        )

    def _uncertainty(self, point: ChecklistItem, sample: int) -> str | None:
        reading = self._readings.get((point.key, sample))
        return reading.uncertainty if reading is not None else None

    def out(self, row: int, sample: int) -> bool:
        found = self.judged(row, sample)
        return found is not None and found.outcome == Outcome.NOT_CONFORM

    def limits(self, point: ChecklistItem) -> str:
        """The tolerance that holds here, as text."""
        spec = point.measurement
        return "" if spec is None else tolerance_text(self.tolerances[point.key], spec.decimals, spec.unit)

    def state(self, row: int, sample: int) -> str:
        """none (not asked) | empty | out | inconclusive | ok | writing (shown, not committed yet)."""
        point = self.point(row)
        if point is None or not self.asked(row, sample):
            return "none"
        found = self.judged(row, sample)
        if found is not None and found.outcome != Outcome.CONFORM:
            return "out" if found.outcome == Outcome.NOT_CONFORM else "inconclusive"
        if (self.variant, point.key, sample) in self._writing:
            return "writing"
        return "ok" if self.raw(row, sample) else "empty"

    def tally(self) -> dict[Outcome, int]:
        """How many readings, over the whole grid, prove what."""
        counts = dict.fromkeys(Outcome, 0)
        for row, sample in self._cells():
            found = self.judged(row, sample)
            if found is not None:
                counts[found.outcome] += 1
        return counts

    def _cells(self) -> Iterator[tuple[int, int]]:
        for row in range(len(self.points)):
            for sample in range(1, self.samples + 1):
                if self.asked(row, sample):
                    yield row, sample


def unit_of_point(point: ChecklistItem) -> str:
    return point.measurement.unit if point.measurement else ""


def parsed(raw: str, point: ChecklistItem) -> Decimal | None:
    """A text as a reading of the point. Raises InputError `reading.*`."""
    deviates = point.measurement is not None and point.measurement.tolerance.reads_deviation
    return parse_reading(raw, unit_of_point(point), difference=deviates)
