"""The table of the README from what the harness writes."""

import importlib.util
from pathlib import Path

import pytest

from tests.benchmarks.harness import Figures, Table, write

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "benchmark_table.py"
_spec = importlib.util.spec_from_file_location("benchmark_table", SCRIPT)
assert _spec is not None
assert _spec.loader is not None
benchmark_table = importlib.util.module_from_spec(_spec)
_spec.loader.exec_module(benchmark_table)


def _table(rounds: int) -> Table:
    bare = Figures(0.004, 0.003, 0.005, 0.0125)
    ours = Figures(0.010, 0.009, 1.2, 1.5, peak_mb=210.4)
    return Table("autosave", "raw commit", rounds, {"raw commit": bare, "inspector": ours})


def test_a_row_for_each_contender(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(_table(400), tmp_path)
    assert benchmark_table.main([str(tmp_path)]) == 0
    lines = capsys.readouterr().out.splitlines()
    assert lines[2] == "| autosave | raw commit | 4.0 ms | 5.0 ms | 12.5 ms | 1 |  |"
    assert lines[3] == "|  | inspector | 10.0 ms | 1.20 s | 1.50 s | 2.50 | 210 MB |"


def test_few_rounds_have_no_99th_percentile(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(_table(5), tmp_path)
    benchmark_table.main([str(tmp_path)])
    assert "12.5 ms" not in capsys.readouterr().out


def test_no_results(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert benchmark_table.main([str(tmp_path)]) == 2
    assert "run the benchmarks first" in capsys.readouterr().err
