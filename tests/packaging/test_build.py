"""The one-folder program, built and left to test itself (packaging/build.py), and what is in it."""

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "dist" / "inspector"

pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module", autouse=True)
def built() -> None:
    """Builds; the self-test also runs from a copy under a path with spaces and Chinese characters."""
    done = subprocess.run(
        [sys.executable, str(ROOT / "packaging" / "build.py")], capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_nothing_that_must_not_ship() -> None:
    names = {path.name.split(".")[0] for path in FOLDER.rglob("*")}
    gpl = {"libreadline", "libx265"}
    never_used = {"libQt6Qml", "libQt6Quick", "libgtk-3", "libqgtk3", "tkinter", "numpy", "scipy"}
    assert names & (gpl | never_used) == set()
    assert not list(FOLDER.rglob("*DarkGarden*")), "a font under the GPL"


def test_no_link_leads_nowhere() -> None:
    assert [path for path in FOLDER.rglob("*") if path.is_symlink() and not path.exists()] == []


def test_the_licences_are_in_it() -> None:
    (table,) = FOLDER.rglob("third_party/README.md")
    assert (table.parent / "texts" / "pyside6-essentials.txt").is_file()
    assert next(FOLDER.rglob("LICENSE")).is_file()


def test_it_stays_slim() -> None:
    size = sum(path.stat().st_size for path in FOLDER.rglob("*") if path.is_file() and not path.is_symlink())
    assert size < 330e6
