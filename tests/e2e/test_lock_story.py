"""Locking and unlocking through the real window: a virtual display, a bus on which a screen saver speaks."""

from __future__ import annotations

import os
import selectors
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from inspector_app.services import vaults
from inspector_app.services.people import list_people
from tests.e2e.lock_story import KEN, NEW, READY

ROOT = Path(__file__).resolve().parents[2]
PATIENCE_S = 240
SAVER = ("/org/freedesktop/ScreenSaver", "org.freedesktop.ScreenSaver.ActiveChanged", "boolean:true")


@pytest.fixture
def bus(tool: Callable[[str], str]) -> Iterator[str]:
    """The address of a session bus of our own."""
    daemon = subprocess.Popen(
        [tool("dbus-daemon"), "--session", "--nofork", "--print-address"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    assert daemon.stdout is not None
    yield daemon.stdout.readline().strip()
    daemon.terminate()
    daemon.wait()
    daemon.stdout.close()


def test_a_day_of_locking(tmp_path: Path, display: str, bus: str, tool: Callable[[str], str]) -> None:
    (tmp_path / "home").mkdir()
    surroundings = os.environ | {
        "DISPLAY": display,
        "QT_QPA_PLATFORM": "xcb",
        "DBUS_SESSION_BUS_ADDRESS": bus,
        "HOME": str(tmp_path / "home"),
        "INSPECTOR_HOME": str(tmp_path / "home"),
    }
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.lock_story", str(tmp_path)],
        cwd=ROOT,
        env=surroundings,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert program.stdout is not None
    with selectors.DefaultSelector() as selector:
        selector.register(program.stdout, selectors.EVENT_READ)
        line = program.stdout.readline() if selector.select(PATIENCE_S) else ""
    if READY in line:
        # Not by our own libraries: what a desktop says when its screen saver comes on.
        subprocess.run(
            [tool("dbus-send"), f"--bus={bus}", "--type=signal", *SAVER], check=True, timeout=PATIENCE_S
        )
    else:
        program.kill()
    _said, complaints = program.communicate(timeout=PATIENCE_S)
    assert READY in line, complaints
    assert program.returncode == 0, complaints
    assert "internal error" not in complaints
    with vaults.unlock_vault(tmp_path / "vault", NEW) as session:
        assert session.person.name == {"en": "Mei Tanaka"}
        assert [each.can_unlock for each in list_people(session)] == [True, True]
    vaults.unlock_vault(tmp_path / "vault", KEN).close()
