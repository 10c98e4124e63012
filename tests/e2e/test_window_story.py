"""The main job through the real window: events only, a virtual display, killed halfway and continued."""

from __future__ import annotations

import os
import selectors
import signal
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from inspector_app.services import bundles, identities
from tests.e2e.window_story import READY
from tests.fakes.vaults import MINI_PACK, new_session

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 240


def _start(half: str, work: Path, display: str) -> subprocess.Popen[str]:
    surroundings = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "HOME": str(work / "home"),
        "INSPECTOR_HOME": str(work / "home"),
    }
    return subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.window_story", half, str(work), str(MINI_PACK)],
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def _wait_for(process: subprocess.Popen[str], word: str) -> None:
    """Until the program prints a word; fails with what it said when it ends or takes too long."""
    assert process.stdout is not None
    assert process.stderr is not None
    with selectors.DefaultSelector() as selector:
        selector.register(process.stdout, selectors.EVENT_READ)
        ready = selector.select(PATIENCE_S)
    line = process.stdout.readline() if ready else ""
    if word not in line:
        process.kill()
        pytest.fail(f"the story broke off: {line}{process.stderr.read()}", pytrace=False)


def test_the_main_job_through_the_window(tmp_path: Path, display: str, tool: Callable[[str], str]) -> None:
    (tmp_path / "home").mkdir()
    receiver = new_session(tmp_path / "head-office", "Head office")
    identities.export_identity(receiver, tmp_path / "head-office.json")

    first = _start("first", tmp_path, display)
    _wait_for(first, READY)
    first.send_signal(signal.SIGKILL)
    assert first.wait() == -signal.SIGKILL
    first.communicate()

    second = _start("second", tmp_path, display)
    _said, complaints = second.communicate(timeout=PATIENCE_S)
    assert second.returncode == 0, complaints
    assert "internal error" not in complaints

    report = tmp_path / "report.pdf"
    told = subprocess.run(
        [tool("pdfsig"), "-nocert", str(report)], capture_output=True, text=True, check=False
    )
    assert "Signature is Valid" in told.stdout
    assert "Total document signed" in told.stdout
    checked = subprocess.run(
        [tool("qpdf"), "--check", str(report)], capture_output=True, text=True, check=False
    )
    assert checked.returncode == 0, checked.stdout + checked.stderr

    receiver.close()
    assert bundles.inspect_bundle(tmp_path / "inspection.zip")
