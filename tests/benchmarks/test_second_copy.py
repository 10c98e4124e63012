"""A second copy of a vault of photos, the first one and a later one, against cp of the same bytes."""

import itertools
from pathlib import Path

import pytest

from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Contender
from tests.benchmarks.job import run_job
from tests.benchmarks.samples import photo
from tests.fakes.vaults import new_inspection, new_session

PHOTOS = 60

# Written, synced, read back and hashed: twice the reading, once the writing.
FIRST_CEILING = 6
# Only what is new is copied; everything is looked at.
AGAIN_CEILING = 3


@pytest.fixture(scope="module")
def vault(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """About 90 MB of photos."""
    from inspector_app.services.photos import add_photo

    folder = tmp_path_factory.mktemp("copied") / "vault"
    with new_session(folder) as session:
        file = new_inspection(session)
        for number in range(PHOTOS):
            add_photo(file, photo(number), f"IMG_{number}.jpg")
    return folder


@pytest.mark.benchmark
def test_second_copy(measure: Measure, vault: Path, tmp_path: Path) -> None:
    places = (tmp_path / str(number) for number in itertools.count())

    def contender(function: str) -> Contender:
        return lambda: run_job("second_copy", function, vault, next(places))

    contenders = {"cp": contender("bare"), "first copy": contender("first"), "later copy": contender("again")}
    table = measure("second copy of 60 photos", contenders, bare="cp", rounds=3)
    assert table.ratio("first copy") < FIRST_CEILING
    assert table.ratio("later copy") < AGAIN_CEILING
