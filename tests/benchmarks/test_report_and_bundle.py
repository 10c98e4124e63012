"""Report and bundle of a whole inspection with 100 photos, each against its bare peers."""

import itertools
import json
import shutil
from dataclasses import dataclass
from pathlib import Path

import pytest

from inspector_app.domain.text import localized
from inspector_app.services import identities, packs, photos
from inspector_app.services.demo import PRACTICE_SCRIPT, SAMPLE_PACK
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.scripts import run_script_file
from inspector_app.system.resources import resource_path
from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Contender
from tests.benchmarks.job import run_job
from tests.benchmarks.jobs.report import RENDITIONS, ROWS
from tests.benchmarks.samples import photo
from tests.fakes.vaults import new_session

PHOTOS = 100

# Placing 100 JPEGs bare is a copy of their bytes. The program does that again for PDF/A, for the signature
# and for the vault, and lays out pages of text in three languages, which alone takes several times as long.
# What this catches is streams in ASCII 85 or photos decoded again: either is another tenfold.
REPORT_CEILING = 60
# Against a compiled program that lays out similar pages and signs nothing.
TYPST_CEILING = 8

# The file is held about three times while it is signed; a hundred photos decoded would be 570 MB more.
REPORT_PEAK_MB = 600

# For a new reader every blob is decrypted, checked, encrypted and synced, then hashed and copied.
FIRST_CEILING = 8
# Nothing to encrypt: it may not cost more than encrypting would.
AGAIN_CEILING = 3


@dataclass(frozen=True)
class Inspected:
    """A closed vault with one inspection, and the same photos as plain files in `material`."""

    vault: Path
    inspection: str
    material: Path
    reader: Path
    spares: Path

    def job(self, module: str, function: str, *more: object) -> Contender:
        places = (self.spares / f"{module}-{function}-{number}" for number in itertools.count())

        def run() -> object:
            place = next(places)
            outcome = run_job(module, function, self.vault, self.inspection, place, *more)
            for left in self.spares.glob(f"{place.name}*"):
                shutil.rmtree(left) if left.is_dir() else left.unlink()
            return outcome

        return run


@pytest.fixture(scope="module")
def inspected(tmp_path_factory: pytest.TempPathFactory) -> Inspected:
    """The practice inspection, carried out for real, with photos of 12 megapixels up to a hundred."""
    folder = tmp_path_factory.mktemp("hundred")
    material, reader = folder / "material", folder / "reader.json"
    (material / RENDITIONS).mkdir(parents=True)
    (material / "originals").mkdir()
    (folder / "spares").mkdir()
    with new_session(folder / "reading-vault", "Head office") as other:
        identities.export_identity(other, reader)
    with new_session(folder / "vault") as session:
        packs.install_pack(session, resource_path(*SAMPLE_PACK))
        file = run_script_file(session, resource_path(*PRACTICE_SCRIPT), lambda _said: None, practice=False)
        for number in range(PHOTOS - len(file.record.photos)):
            photos.add_photo(file, photo(number), f"more-{number}.jpg")
        for number, one in enumerate(file.record.photos):
            made = photos.print_picture(session, one)
            (material / RENDITIONS / f"{number:03}.jpg").write_bytes(made)
            (material / "originals" / f"{number:03}").write_bytes(photos.original(session, one))
        (material / ROWS).write_text(json.dumps(_rows(file), ensure_ascii=False), "utf-8")
    return Inspected(folder / "vault", file.id, material, reader, folder / "spares")


def _rows(file: InspectionFile) -> list[list[str]]:
    """Checklist and readings as lines of text: about as much as the report says."""
    answers = file.record.answers
    lines = [
        [
            item.clause or "",
            localized(item.title, "en"),
            localized(item.title, "ja"),
            (answers[item.key].value or "") if item.key in answers else "",
        ]
        for item in file.pack.items
    ]
    lines += [[one.point_key, f"sample {one.sample}", one.raw, ""] for one in file.record.readings]
    return lines


@pytest.mark.benchmark
def test_report(measure: Measure, inspected: Inspected) -> None:
    contenders: dict[str, Contender] = {
        "reportlab, photos only": lambda: run_job("report", "bare", inspected.material),
        "typst, unsigned": lambda: run_job("report", "typst", inspected.material),
        "inspector": inspected.job("report", "inspector"),
    }
    table = measure("report of 100 photos", contenders, bare="reportlab, photos only", rounds=5)
    ours, typst = table.figures["inspector"], table.figures["typst, unsigned"]
    assert table.ratio("inspector") < REPORT_CEILING
    assert ours.median < TYPST_CEILING * typst.median
    assert ours.peak_mb is None or ours.peak_mb < REPORT_PEAK_MB


@pytest.mark.benchmark
def test_bundle(measure: Measure, inspected: Inspected) -> None:
    contenders: dict[str, Contender] = {
        "hash and encrypt": lambda: run_job("bundle", "bare", inspected.material),
        "inspector, new reader": inspected.job("bundle", "first", inspected.reader),
        "inspector, again": inspected.job("bundle", "again", inspected.reader),
    }
    table = measure("bundle of 100 photos", contenders, bare="hash and encrypt", rounds=4)
    assert table.ratio("inspector, new reader") < FIRST_CEILING
    assert table.ratio("inspector, again") < AGAIN_CEILING
