"""A vault after years: open, list, search and check against bare SQL and bare reading.

2,000 inspections, 50,000 photos, 1,000,000 journal rows: made at the first run (about four minutes on a quiet
machine) and kept in `bench-output/vaults`.
"""

import itertools
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from inspector_app.services import doctor, inspections
from inspector_app.services.session import Session
from inspector_app.services.vaults import unlock_vault
from tests.benchmarks.big_vault import FULL, SMALL, big_vault
from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Contender
from tests.benchmarks.job import run_job
from tests.benchmarks.jobs.big import SUMMARY_SQL
from tests.fakes.vaults import PASSPHRASE

# Little more than the statement itself. Five times is a query per inspection, or the whole journal read.
LIST_CEILING = 5
CHECK_CEILING = 5
OPEN_AND_LIST_S = 3
SEARCH_S = 0.1
PEAK_MB = 500

SEARCH_SQL = f"SELECT * FROM ({SUMMARY_SQL}) WHERE factory_name || product_name LIKE ? OR order_number LIKE ?"  # noqa: S608 - our own text


def test_the_generator_makes_a_sound_vault(tmp_path: Path) -> None:
    """What it gathers is what the journal would have written: the check folds everything afresh."""
    folder = big_vault(SMALL, tmp_path)
    with unlock_vault(folder, PASSPHRASE) as session:
        found = doctor.examine(session, photos=True, rebuild=True)
        assert [fault for fault in found.faults if fault.code != "disk.low"] == []
        # The unlocking, and that the clock stepped: the vault was made in another year.
        assert found.checked["rows"] == SMALL.rows + 2
        listed = inspections.list_inspections(session)
        assert len(listed) == SMALL.inspections
        assert sum(one.photos for one in listed) == SMALL.photos
        assert inspections.open_inspection(session, listed[0].id).verdict().result


@pytest.fixture(scope="module")
def folder() -> Path:
    return big_vault(FULL)


@pytest.fixture
def session(folder: Path) -> Iterator[Session]:
    with unlock_vault(folder, PASSPHRASE, standing="moved") as opened:
        yield opened


@pytest.fixture
def raw(session: Session) -> Iterator[Any]:
    """The driver's own connection to the same database."""
    with session.vault.reading() as connection:
        yield connection.connection.dbapi_connection


def _job(function: str, folder: Path, *arguments: str) -> Contender:
    return lambda: run_job("big", function, folder, *arguments)


@pytest.mark.benchmark
def test_open_and_list(measure: Measure, folder: Path) -> None:
    contenders = {"bare": _job("open_and_list_bare", folder), "inspector": _job("open_and_list", folder)}
    table = measure("big vault, unlock and list", contenders, bare="bare", rounds=3)
    assert table.figures["inspector"].median < OPEN_AND_LIST_S


@pytest.mark.benchmark
def test_list(measure: Measure, session: Session, raw: Any) -> None:
    contenders: dict[str, Contender] = {
        "bare SQL": lambda: raw.execute(SUMMARY_SQL).fetchall(),
        "inspector": lambda: inspections.list_inspections(session),
    }
    table = measure("big vault, list of 2,000", contenders, bare="bare SQL", rounds=7)
    assert table.ratio("inspector") < LIST_CEILING


@pytest.mark.benchmark
def test_search(measure: Measure, session: Session, raw: Any, qapp: object) -> None:
    """A letter more in the search field of the list."""
    from inspector_app.ui.viewmodels.inspection_list import InspectionList

    model = InspectionList("en")
    model.set_summaries(inspections.list_inspections(session))
    words = itertools.cycle(("Sak", "Saku", "bottle l", "PO-01", "L17"))

    def bare() -> None:
        word = f"%{next(words)}%"
        raw.execute(SEARCH_SQL, (word, word)).fetchall()

    def inspector() -> None:
        model.set_search(next(words))

    table = measure(
        "big vault, search", {"bare SQL": bare, "inspector": inspector}, bare="bare SQL", rounds=20
    )
    assert table.figures["inspector"].p90 < SEARCH_S


@pytest.mark.benchmark
def test_open_one(measure: Measure, session: Session, raw: Any) -> None:
    """One inspection of 500 rows, another one each time."""
    ours = itertools.cycle(one.id for one in inspections.list_inspections(session)[::37])
    theirs = itertools.cycle(one.id for one in inspections.list_inspections(session)[::41])
    tables = ("class_plan", "carton", "sample_unit", "answer", "finding", "reading", "photo", "photo_link")

    def bare() -> None:
        stream = next(theirs)
        for name in ("inspection", *tables):
            raw.execute(f"SELECT * FROM {name} WHERE stream = ?", (stream,)).fetchall()  # noqa: S608 - as above

    contenders: dict[str, Contender] = {
        "bare SQL": bare,
        "inspector": lambda: inspections.open_inspection(session, next(ours)),
    }
    measure("big vault, open one", contenders, bare="bare SQL", rounds=20)


@pytest.mark.benchmark
def test_full_check(measure: Measure, folder: Path) -> None:
    """Pages, chains and every blob decrypted; some minutes."""
    contenders = {
        "read and hash": _job("read_through_ciphers", folder),
        "files as they lie": _job("read_files", folder),
        "inspector": _job("check", folder, "photos"),
    }
    table = measure("big vault, doctor", contenders, bare="read and hash", rounds=1, warm_up=False)
    peak = table.figures["inspector"].peak_mb
    assert table.ratio("inspector") < CHECK_CEILING
    assert peak is None or peak < PEAK_MB


@pytest.mark.benchmark
def test_rebuild(measure: Measure, folder: Path) -> None:
    """Every record compared with a fresh fold of the journal; some minutes."""
    contenders = {
        "read and hash": _job("read_through_ciphers", folder),
        "inspector": _job("check", folder, "rebuild"),
    }
    table = measure("big vault, doctor --rebuild", contenders, bare="read and hash", rounds=1, warm_up=False)
    peak = table.figures["inspector"].peak_mb
    assert peak is None or peak < PEAK_MB
