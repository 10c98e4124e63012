"""The wheel: built from this tree, installed elsewhere, and able to find everything it ships."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.packaging


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with nothing but the wheel's contents; the libraries come from this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "-q", "--disable-pip-version-check"]
    wheel = ["wheel", "--no-deps", "--no-build-isolation", "--no-index", "-w", str(folder), str(ROOT)]
    subprocess.run([*pip, *wheel], check=True)
    (built,) = folder.glob("inspector_app-*.whl")
    target = folder / "installed"
    subprocess.run(
        [*pip, "install", "--no-deps", "--no-index", "--target", str(target), str(built)], check=True
    )
    return target


def run(installed: Path, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Runs the installed program, which comes before the source tree on the path."""
    return subprocess.run(
        [sys.executable, "-m", "inspector_app", *arguments],
        capture_output=True,
        text=True,
        cwd=cwd,
        env=os.environ | {"PYTHONPATH": str(installed)},
        check=False,
    )


def test_it_carries_resources_and_migrations(installed: Path) -> None:
    bundled = installed / "inspector_app" / "_bundled"
    assert (bundled / "resources" / "fonts" / "NotoSans-Regular.ttf").is_file()
    assert list((bundled / "db" / "versions").glob("*.py"))
    assert not list((bundled / "resources").rglob("*.py")), "scripts that make samples are not for users"


def test_it_passes_its_self_test(installed: Path, tmp_path: Path) -> None:
    done = run(installed, "self-test", cwd=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
