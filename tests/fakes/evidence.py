"""An inspection with everything an evidence package can hold, and ways to run and to falsify a package."""

import hashlib
import os
import subprocess
import sys
from pathlib import Path

from inspector_app.services import answers, conclusion, defects, photos, readings, reports
from inspector_app.services.inspection_file import InspectionFile
from tests.fakes.pictures import jpeg

MANIFEST, TAG_MANIFEST = "manifest-sha256.txt", "tagmanifest-sha256.txt"


def finish(file: InspectionFile) -> None:
    """Answers, a defect with its photo, a reading, a decision and a signed report."""
    answers.answer_item(file, "surface", "fail", note={"en": "felt"})
    finding = defects.count_defect(file, "W-01")
    photos.add_photo(file, jpeg(), "DSC_1.jpg", target_kind="finding", target=finding.id, role="defect")
    photos.add_photo(file, jpeg("teal"), "DSC_2.jpg")
    readings.enter_reading(file, "height", 1, "80.1")
    conclusion.conclude(file, "pending", reason={"en": "waits for the laboratory"})
    reports.build_report(file, language="en")


def run_verify(folder: Path, *options: str, python: str = sys.executable) -> tuple[int, str]:
    """Exit code and output of the package's own verify.py, in a process that cannot see this project."""
    clean = {name: value for name, value in os.environ.items() if name in ("PATH", "SYSTEMROOT", "TEMP")}
    done = subprocess.run(
        [python, "-I", "-S", str(folder / "verify.py"), *options],
        cwd=folder.parent,
        env=clean,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    return done.returncode, done.stdout + done.stderr


def remake_manifests(folder: Path) -> None:
    """What a forger does who knows about manifests: lists every file anew, as it is now."""
    names = sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())
    for manifest, payload in ((MANIFEST, True), (TAG_MANIFEST, False)):
        listed = [name for name in names if name.startswith("data/") == payload and name != TAG_MANIFEST]
        lines = [f"{hashlib.sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in listed]
        (folder / manifest).write_text("".join(lines), "ascii", newline="")
