"""What every test gets: no display, a home of its own, and a check that it left nothing running."""

import gc
import os
import shutil
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import settings

# Before anything imports Qt. A test that wants a real window says so itself.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Left alone, Qt sizes text by the screen of whoever runs the suite.
os.environ.setdefault("QT_FONT_DPI", "96")

pytest_plugins = ["tests.coverage_floor"]

# The same examples on each run: a red suite is red again on the next machine. INSPECTOR_FUZZ=1 looks further.
settings.register_profile("suite", deadline=None, derandomize=True)
settings.register_profile("fuzz", deadline=None, max_examples=2000)
settings.load_profile("fuzz" if os.environ.get("INSPECTOR_FUZZ") else "suite")


OURS = ("inspector_app.", "tests.")
"""Whose windows count: Qt keeps hidden ones of its own (tool tips, pop-ups of combo boxes)."""


def pytest_collection_finish() -> None:
    """Modules and collected tests stay to the end: the check after each test need not look at them again."""
    gc.collect()
    gc.freeze()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty folder in place of the platform's data folder; no passphrase from the surroundings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("INSPECTOR_HOME", str(home))
    monkeypatch.delenv("INSPECTOR_PASSPHRASE", raising=False)
    # 64 MiB kept back in each of a thousand vaults would fill the disk.
    monkeypatch.setenv("INSPECTOR_RESERVE_MIB", "0")
    return home


@pytest.fixture(scope="session")
def tool() -> Callable[[str], str]:
    """Path of an outside program that checks our work (`pdfsig`, `qpdf`, `age` ...).

    On Linux `packaging/dev.py test` installs them, so a missing one is a failure; elsewhere it is a skip.
    """

    def find(name: str) -> str:
        path = shutil.which(name)
        if path is not None:
            return path
        if sys.platform == "linux":
            pytest.fail(f"{name} is not installed: run `python3 packaging/dev.py test`", pytrace=False)
        pytest.skip(f"{name} is not there on this platform")

    return find


@pytest.fixture(autouse=True)
def nothing_left_behind(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fails the test that leaves a thread, a running timer or a window behind."""
    threads = set(threading.enumerate())
    # Looking through all objects costs 70 ms: nothing for the thousands of tests that know of no Qt.
    has_window = "ui" in request.path.parts or "qapp" in request.fixturenames
    windows = {id(widget) for widget in _top_level_widgets()} if has_window else set()
    yield
    left = [f"thread {thread.name!r}" for thread in _left_threads(threads)]
    if has_window and "PySide6.QtCore" in sys.modules:
        left += _left_in_qt(windows)
    if left:
        pytest.fail("the test left behind: " + ", ".join(left), pytrace=False)


def _left_threads(before: set[threading.Thread]) -> list[threading.Thread]:
    left = []
    for thread in threading.enumerate():
        # A pool thread of Qt that ran Python once stays listed for good; _left_in_qt asks the pool.
        if thread in before or isinstance(thread, threading._DummyThread):
            continue
        # One that is just ending is not left behind; joining waits for exactly that.
        thread.join(timeout=2)
        if thread.is_alive():
            left.append(thread)
    return left


def _top_level_widgets() -> list[object]:
    widgets = sys.modules.get("PySide6.QtWidgets")
    if widgets is None or widgets.QApplication.instance() is None:
        return []
    return list(widgets.QApplication.topLevelWidgets())


def _left_in_qt(windows_before: set[int]) -> list[str]:
    from PySide6.QtCore import QCoreApplication, QEvent, QThreadPool, QTimer
    from shiboken6 import isValid

    if QCoreApplication.instance() is None:
        return []
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    left = []
    if not QThreadPool.globalInstance().waitForDone(2000):
        left.append("work in the thread pool")
    left += [
        f"window {type(widget).__name__}"
        for widget in _top_level_widgets()
        if id(widget) not in windows_before and type(widget).__module__.startswith(OURS)
    ]
    # By type, not isinstance(): that asks proxies for their class, and some answer by doing work.
    timers = {QTimer, *QTimer.__subclasses__()}
    for timer in [candidate for candidate in gc.get_objects() if type(candidate) in timers]:
        if isValid(timer) and timer.isActive():
            left.append(f"running timer of {timer.parent()!r}")
    return left
