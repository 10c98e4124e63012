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
class Figures:
    """Seconds per call."""

    median: float
    p10: float
    p90: float


@dataclass(frozen=True)
class Table:
    """The outcome of one measurement; ratios are to the contender named `bare`."""

    name: str
    bare: str
    rounds: int
    figures: Mapping[str, Figures]

    def ratio(self, contender: str) -> float:
        return self.figures[contender].median / self.figures[self.bare].median

    def lines(self) -> list[str]:
        """For the terminal: milliseconds and ratios, one line per contender."""
        width = max(len(name) for name in self.figures)
        rows = [f"{self.name} ({self.rounds} rounds, ms per call; ratio to {self.bare})"]
        for name, figures in self.figures.items():
            low, middle, high = (1000 * value for value in (figures.p10, figures.median, figures.p90))
            spread = f"(10 %: {low:.2f}, 90 %: {high:.2f})"
            rows.append(f"  {name:{width}}  {middle:10.2f}  {spread}  x {self.ratio(name):.2f}")
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
                    "ratio": self.ratio(name),
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
    clock: Callable[[], float] = time.perf_counter,
) -> Table:
    """Calls every contender once unmeasured, then all of them in turn, `rounds` times.

    `before` is called ahead of each call and not measured.
    """
    if bare not in contenders:
        raise ValueError(f"the bare contender {bare!r} is not among {sorted(contenders)}")
    seconds: dict[str, list[float]] = {contender: [] for contender in contenders}
    for counted in [False] + [True] * rounds:
        for contender, call in contenders.items():
            if before is not None:
                before()
            started = clock()
            call()
            took = clock() - started
            if counted:
                seconds[contender].append(took)
    figures = {contender: _figures(values) for contender, values in seconds.items()}
    return Table(name, bare, rounds, figures)


def _figures(values: list[float]) -> Figures:
    if len(values) == 1:
        return Figures(values[0], values[0], values[0])
    deciles = statistics.quantiles(values, n=10, method="inclusive")
    return Figures(statistics.median(values), deciles[0], deciles[-1])


def write(table: Table, folder: Path) -> Path:
    """Writes `<folder>/<name>.json` and returns its path."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{table.name.replace(' ', '-')}.json"
    path.write_text(json.dumps(table.as_json(), indent=1) + "\n", encoding="utf-8")
    return path
