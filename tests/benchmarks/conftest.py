"""What a benchmark gets: `measure`, which also reports and writes down what it measured."""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

import pytest

from tests.benchmarks import harness

OUTPUT = Path(__file__).resolve().parents[2] / "bench-output"


class Measure(Protocol):
    """`harness.measure` that prints its table and writes it to `bench-output/`."""

    def __call__(
        self,
        name: str,
        contenders: Mapping[str, harness.Contender],
        *,
        bare: str,
        rounds: int = 5,
        before: harness.Contender | None = None,
        warm_up: bool = True,
    ) -> harness.Table: ...


@pytest.fixture
def measure(pytestconfig: pytest.Config) -> Measure:
    reporter = pytestconfig.pluginmanager.get_plugin("terminalreporter")

    def run(
        name: str,
        contenders: Mapping[str, harness.Contender],
        *,
        bare: str,
        rounds: int = 5,
        before: harness.Contender | None = None,
        warm_up: bool = True,
    ) -> harness.Table:
        table = harness.measure(name, contenders, bare=bare, rounds=rounds, before=before, warm_up=warm_up)
        harness.write(table, OUTPUT)
        if reporter is not None:
            reporter.write_line("")
            for line in table.lines():
                reporter.write_line(line)
        return table

    return run
