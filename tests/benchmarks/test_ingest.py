"""Photo ingest (12 megapixels) against hash, encrypt, fsync and a DCT-scaled thumbnail done bare."""

import itertools
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Contender, Measured
from tests.benchmarks.job import run_job

FEW, MANY, CARD = 6, 30, 200

# Both are bound by decoding the JPEG once and by age. The program adds a second hash, EXIF, and a commit of
# its own; three times would mean that a photo is decoded or encrypted a second time.
CEILING = 3

# A 12 megapixel picture is 36 MB decoded; this is room for two of them and for the allocator's moods.
GROWTH_MB = 80

# The program itself is about 150 MB; some photos are prepared at a time, whatever the card holds.
CARD_PEAK_MB = 500


def _ingest(how: str, folder: Path) -> Contender:
    places = (folder / f"{how}-{number}" for number in itertools.count())
    return lambda: run_job("ingest", how, next(places), FEW)


@pytest.mark.benchmark
def test_ingest(measure: Measure, tmp_path: Path) -> None:
    contenders = {how: _ingest(how, tmp_path) for how in ("bare", "inspector")}
    assert measure("photo ingest", contenders, bare="bare", rounds=5).ratio("inspector") < CEILING


@pytest.mark.benchmark
def test_a_card_full(measure: Measure, tmp_path: Path) -> None:
    """200 photos at once; under a minute on a quiet machine, per photo in the table."""

    def contender(function: str, name: str) -> Contender:
        return lambda: run_job("ingest", function, tmp_path / name, CARD)

    contenders = {
        "bare": contender("bare_from_files", "bare"),
        "inspector": contender("from_files", "inspector"),
    }
    table = measure("200 photos of 12 MP", contenders, bare="bare", rounds=1, warm_up=False)
    peak = table.figures["inspector"].peak_mb
    assert table.ratio("inspector") < CEILING
    assert peak is None or peak < CARD_PEAK_MB


@pytest.mark.benchmark
def test_many_photos_need_no_more_memory_than_few(tmp_path: Path) -> None:
    few: Measured = run_job("ingest", "inspector", tmp_path / "few", FEW)
    many: Measured = run_job("ingest", "inspector", tmp_path / "many", MANY)
    if few.peak_mb is None or many.peak_mb is None:
        pytest.skip("the system does not tell a process's largest memory")
    assert many.peak_mb < few.peak_mb + GROWTH_MB
