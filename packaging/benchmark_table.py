"""Prints the results of the benchmarks as a table for the README: `benchmark_table.py [FOLDER]`.

Reads `bench-output/*.json`; measures nothing.
"""

import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]


def rows(document: dict[str, Any]) -> Iterator[tuple[str, ...]]:
    """One row per contender: what, who, median, 90 %, 99 %, ratio, peak memory."""
    bare = document["bare"]
    # The bare one first: its line carries the name of the benchmark.
    for name, figures in sorted(document["contenders"].items(), key=lambda item: item[0] != bare):
        peak = figures["peak_mb"]
        yield (
            document["name"] if name == bare else "",
            name,
            _time(figures["median_s"]),
            _time(figures["p90_s"]),
            # Of a few rounds the 99th percentile is the slowest, and says nothing.
            _time(figures["p99_s"]) if document["rounds"] >= 100 else "",
            "1" if name == bare else f"{figures['ratio']:.2f}",
            f"{peak:.0f} MB" if peak is not None else "",
        )


def table(documents: list[dict[str, Any]]) -> str:
    """Markdown, with a line about the machine below."""
    titles = ("Benchmark", "", "Median", "90 %", "99 %", "Ratio", "Peak memory")
    lines = [_line(titles), _line(("---", "---", "---:", "---:", "---:", "---:", "---:"))]
    lines += [_line(row) for document in documents for row in rows(document)]
    machine = documents[0]["machine"]
    lines += [
        "",
        f"{machine['system']} {machine['processor']}, {machine['cores']} cores, Python {machine['python']}.",
    ]
    return "\n".join(lines)


def _line(cells: tuple[str, ...]) -> str:
    return f"| {' | '.join(cells)} |"


def _time(seconds: float) -> str:
    return f"{seconds:.2f} s" if seconds >= 1 else f"{1000 * seconds:.{1 if seconds < 0.1 else 0}f} ms"


def main(arguments: list[str]) -> int:
    folder = Path(arguments[0]) if arguments else ROOT / "bench-output"
    documents = [json.loads(path.read_text("utf-8")) for path in sorted(folder.glob("*.json"))]
    if not documents:
        print(f"There are no results in {folder}: run the benchmarks first.", file=sys.stderr)
        return 2
    print(table(documents))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
