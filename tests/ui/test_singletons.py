"""The window lives through a day of calls into PySide6, also under Python 3.11 (see `ui/singletons.py`)."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

A_DAY = """
from PySide6.QtCore import QObject, Signal, Slot
from inspector_app.ui.app import make_application
from inspector_app.ui.settings import UiSettings

class Source(QObject):
    said = Signal(object)

    @Slot(object)
    def heard(self, value):
        pass

application = make_application(UiSettings(None))
make_application(UiSettings(None))
source = Source()
source.said.connect(source.heard)
for _ in range(40_000):
    application.processEvents()
    source.said.emit(True)
    source.said.emit(False)
print("still here")
"""


def test_a_day_of_calls_does_not_end_the_program() -> None:
    done = subprocess.run(
        [sys.executable, "-c", A_DAY],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stdout == "still here\n", done.stderr[-400:]
    assert done.returncode == 0, done.stderr[-400:]
