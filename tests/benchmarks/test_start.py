"""Program start to a usable window, against a process that shows an empty QMainWindow."""

import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from inspector_app.system.paths import default_vault_dir
from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Contender, Measured
from tests.benchmarks.job import ROOT, environment
from tests.fakes.vaults import new_session

# Twice is the aim; Python alone may take that much longer to import on a slow disk. Four times means that
# something heavy (SQLModel, pyHanko, reportlab: 100 to 300 ms each) is imported before the window again.
CEILING = 4


@pytest.fixture
def display() -> Iterator[str]:
    """A virtual X display of its own."""
    if shutil.which("Xvfb") is None:
        pytest.skip("Xvfb is not there")
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-screen", "0", "1400x900x24", "-nolisten", "tcp"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert server.stdout is not None
    with server, server.stdout:
        yield f":{server.stdout.readline().strip()}"
        server.terminate()


def _starting(what: str, **settings: str) -> Contender:
    env = environment(**settings)

    def start() -> Measured:
        begun = time.monotonic()
        done = subprocess.run(
            [sys.executable, "-m", "tests.benchmarks.jobs.start", what],
            cwd=ROOT,
            env=env,
            capture_output=True,
            text=True,
            check=True,
        )
        return Measured(float(done.stdout) - begun)

    return start


def _contenders(compiled: Path, **settings: str) -> dict[str, Contender]:
    # The everyday start is that of somebody who has a vault.
    new_session(default_vault_dir()).close()
    # Where nobody else writes: the first, uncounted round compiles.
    settings["PYTHONPYCACHEPREFIX"] = str(compiled)
    return {what: _starting(what, **settings) for what in ("bare", "inspector")}


@pytest.mark.benchmark
def test_start_offscreen(measure: Measure, tmp_path: Path) -> None:
    contenders = _contenders(tmp_path, QT_QPA_PLATFORM="offscreen")
    assert measure("start offscreen", contenders, bare="bare", rounds=11).ratio("inspector") < CEILING


@pytest.mark.benchmark
def test_start_on_a_display(measure: Measure, tmp_path: Path, display: str) -> None:
    contenders = _contenders(tmp_path, QT_QPA_PLATFORM="xcb", DISPLAY=display)
    assert measure("start xcb", contenders, bare="bare", rounds=11).ratio("inspector") < CEILING
