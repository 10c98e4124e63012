"""Measures contenders against a bare peer in one run, and says the ratios.

It knows nothing of what it measures.
"""

import json
import os
import platform
import statistics
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

Contender = Callable[[], object]


@dataclass(frozen=True)
class Measured:
    """What a contender that works in a process of its own found out itself, and returns.

    Counts instead of the wall time of the call. `peak_mb` is the process's largest resident memory so far.
    """

    seconds: float
    peak_mb: float | None = None


@dataclass(frozen=True)
class Figures:
    """Seconds per call; `peak_mb` is the largest of all rounds."""

    median: float
    p10: float
    p90: float
    p99: float
    peak_mb: float | None = None


@dataclass(frozen=True)
class Table:
    """The outcome of one measurement; ratios are to the contender named `bare`."""

    name: str
    bare: str
    rounds: int
    figures: Mapping[str, Figures]

    def ratio(self, contender: str) -> float:
        return self.figures[contender].median / self.figures[self.bare].median

    def slowest_ratio(self, contender: str) -> float:
        """As `ratio`, of the 99th percentiles."""
        return self.figures[contender].p99 / self.figures[self.bare].p99

    def lines(self) -> list[str]:
        """For the terminal: milliseconds and ratios, one line per contender."""
        width = max(len(name) for name in self.figures)
        rows = [f"{self.name} ({self.rounds} rounds, ms per call; ratio to {self.bare})"]
        for name, figures in self.figures.items():
            low, middle, high = (1000 * value for value in (figures.p10, figures.median, figures.p90))
            spread = f"(10 %: {low:.2f}, 90 %: {high:.2f}, 99 %: {1000 * figures.p99:.2f})"
            memory = f"  peak {figures.peak_mb:.0f} MB" if figures.peak_mb is not None else ""
            rows.append(f"  {name:{width}}  {middle:10.2f}  {spread}  x {self.ratio(name):.2f}{memory}")
        return rows

    def as_json(self) -> dict[str, object]:
        """Seconds, ratios and what they were measured on."""
        return {
            "name": self.name,
            "bare": self.bare,
            "rounds": self.rounds,
            "machine": {
                "system": platform.system(),
                "processor": platform.machine(),
                "cores": os.cpu_count(),
                "python": platform.python_version(),
            },
            "contenders": {
                name: {
                    "median_s": figures.median,
                    "p10_s": figures.p10,
                    "p90_s": figures.p90,
                    "p99_s": figures.p99,
                    "ratio": self.ratio(name),
                    "ratio_p99": self.slowest_ratio(name),
                    "peak_mb": figures.peak_mb,
                }
                for name, figures in self.figures.items()
            },
        }


def measure(
    name: str,
    contenders: Mapping[str, Contender],
    *,
    bare: str,
    rounds: int = 5,
    before: Contender | None = None,
    warm_up: bool = True,
    clock: Callable[[], float] = time.perf_counter,
) -> Table:
    """Calls every contender once unmeasured, then all of them in turn, `rounds` times.

    `before` is called ahead of each call and not measured. Without `warm_up` every call counts: for what
    takes minutes.
    """
    if bare not in contenders:
        raise ValueError(f"the bare contender {bare!r} is not among {sorted(contenders)}")
    rows: dict[str, list[Measured]] = {contender: [] for contender in contenders}
    for counted in [False] * warm_up + [True] * rounds:
        for contender, call in contenders.items():
            if before is not None:
                before()
            started = clock()
            outcome = call()
            took = clock() - started
            if counted:
                rows[contender].append(outcome if isinstance(outcome, Measured) else Measured(took))
    figures = {contender: _figures(values) for contender, values in rows.items()}
    return Table(name, bare, rounds, figures)


def _figures(rows: list[Measured]) -> Figures:
    values = [row.seconds for row in rows]
    peak = max((row.peak_mb for row in rows if row.peak_mb is not None), default=None)
    if len(values) == 1:
        return Figures(values[0], values[0], values[0], values[0], peak)
    cuts = statistics.quantiles(values, n=100, method="inclusive")
    return Figures(statistics.median(values), cuts[9], cuts[89], cuts[98], peak)


def write(table: Table, folder: Path) -> Path:
    """Writes `<folder>/<name>.json` and returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{table.name.replace(' ', '-')}.json"
    path.write_text(json.dumps(table.as_json(), indent=1) + "\n", encoding="utf-8")
    return path
