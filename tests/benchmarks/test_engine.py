"""A sampling plan against a plain look-up in a dictionary, and the import of the engine."""

import subprocess
import sys
from functools import partial

import pytest

from inspector_app.domain.sampling import AQLS, LETTERS, AttributePlan, attribute_plan, code_letter
from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Contender, Measured
from tests.benchmarks.job import ROOT, environment, run_job

PLANS = 1000


def _jobs(**functions: str) -> dict[str, Contender]:
    return {name.replace("_", " "): partial(run_job, "engine", job) for name, job in functions.items()}


@pytest.mark.benchmark
def test_plan_look_up(measure: Measure) -> None:
    """A thousand plans of a lot each, tables made; the peer holds the finished plans by letter and AQL."""
    lot = 3000
    known = {(letter, aql): attribute_plan(lot, "II", aql) for letter in LETTERS for aql in AQLS}

    def plans() -> list[AttributePlan]:
        return [attribute_plan(lot, "II", "2.5") for _ in range(PLANS)]

    def letter_and_dictionary() -> list[AttributePlan]:
        return [known[code_letter(lot, "II"), "2.5"] for _ in range(PLANS)]

    def dictionary() -> list[AttributePlan]:
        return [known["K", "2.5"] for _ in range(PLANS)]

    contenders = {
        "inspector": plans,
        "letter and dictionary": letter_and_dictionary,
        "dictionary": dictionary,
    }
    table = measure("plan look-up, 1000 at a time", contenders, bare="dictionary", rounds=50)
    # A plan names what it is, where it comes from and what it means for its lot; a look-up is a look-up.
    assert table.figures["inspector"].median < 0.1


@pytest.mark.benchmark
def test_first_plan(measure: Measure) -> None:
    contenders = _jobs(dictionary="first_dictionary", inspector="first_plan")
    assert (
        measure("first plan of a process", contenders, bare="dictionary", rounds=11).ratio("inspector") < 20
    )


def _importing(modules: str) -> Contender:
    """The import alone, in a process that has imported nothing else: not even what runs a job."""
    code = f"import time; begun = time.perf_counter(); import {modules}; print(time.perf_counter() - begun)"

    def work() -> Measured:
        done = subprocess.run(
            [sys.executable, "-c", code], cwd=ROOT, env=environment(), capture_output=True, check=True
        )
        return Measured(float(done.stdout))

    return work


@pytest.mark.benchmark
def test_import_of_the_engine(measure: Measure) -> None:
    contenders = {
        "decimal, fractions, statistics": _importing("decimal, fractions, statistics"),
        "sampling": _importing("inspector_app.domain.sampling"),
        "sampling and measurement": _importing(
            "inspector_app.domain.sampling, inspector_app.domain.measurement"
        ),
    }
    table = measure("import of the engine", contenders, bare="decimal, fractions, statistics", rounds=21)
    assert table.ratio("sampling and measurement") < 4
