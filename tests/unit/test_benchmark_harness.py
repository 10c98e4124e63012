"""The measure itself, with a clock of its own."""

import json
from pathlib import Path

import pytest

from tests.benchmarks.harness import Measured, measure, write


class Clock:
    """Time that passes only when somebody works."""

    def __init__(self) -> None:
        self.now = 0.0

    def __call__(self) -> float:
        return self.now

    def work(self, seconds: float) -> None:
        self.now += seconds


def test_ratio_of_the_medians_without_the_first_call() -> None:
    clock = Clock()
    ours = iter([100.0, 2.0, 4.0, 3.0])
    table = measure(
        "save",
        {"ours": lambda: clock.work(next(ours)), "bare": lambda: clock.work(1.5)},
        bare="bare",
        rounds=3,
        before=lambda: clock.work(1000),
        clock=clock,
    )
    assert table.ratio("ours") == pytest.approx(2.0)
    assert table.ratio("bare") == pytest.approx(1.0)
    assert table.figures["ours"].p90 == pytest.approx(3.8)
    assert table.lines()[1].endswith("x 2.00")


def test_contenders_take_turns() -> None:
    clock, order = Clock(), []

    def contender(name: str) -> None:
        order.append(name)
        clock.work(1)

    measure("x", {n: lambda n=n: contender(n) for n in "ab"}, bare="a", rounds=2, clock=clock)  # type: ignore[misc]
    assert "".join(order) == "ababab"


def test_one_round_and_the_file(tmp_path: Path) -> None:
    clock = Clock()
    table = measure("two words", {"bare": lambda: clock.work(2)}, bare="bare", rounds=1, clock=clock)
    path = write(table, tmp_path / "new")
    assert path.name == "two-words.json"
    assert json.loads(path.read_text(encoding="utf-8"))["contenders"]["bare"] == {
        "median_s": 2.0,
        "p10_s": 2.0,
        "p90_s": 2.0,
        "p99_s": 2.0,
        "ratio": 1.0,
        "ratio_p99": 1.0,
        "peak_mb": None,
    }


def test_what_a_process_of_its_own_measured_counts_instead() -> None:
    clock = Clock()

    def elsewhere() -> Measured:
        clock.work(1000)
        return Measured(3.0, peak_mb=120.0)

    table = measure(
        "x", {"ours": elsewhere, "bare": lambda: clock.work(2)}, bare="bare", rounds=2, clock=clock
    )
    assert table.ratio("ours") == pytest.approx(1.5)
    assert table.figures["ours"].peak_mb == 120.0
    assert table.lines()[1].endswith("peak 120 MB")


def test_a_peer_that_is_not_there() -> None:
    with pytest.raises(ValueError, match="'bare' is not among"):
        measure("x", {"ours": lambda: None}, bare="bare")
