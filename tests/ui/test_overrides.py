"""A fault in a method that Qt calls reaches the hook at once, and the window goes on."""

from __future__ import annotations

import importlib
import os
import pkgutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import FunctionType

import pytest
from PySide6.QtCore import QObject

import inspector_app.ui
from inspector_app.ui.overrides import answer_for, guarded

ROOT = Path(__file__).resolve().parents[2]

NOT_CALLED_BY_QT = {"setText"}

FAULTS = """
import sys
from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget
from inspector_app.ui.app import make_application
from inspector_app.ui.settings import UiSettings

class Faulty(QWidget):
    __module__ = "inspector_app.ui.trial"

    def sizeHint(self):
        raise NameError("sizeHint")

    def minimumSizeHint(self):
        return QSize(10, 10)

    def resizeEvent(self, event):
        if event.size().width() % 2:
            raise KeyboardInterrupt
        raise NameError("resizeEvent")

told = []
application = make_application(UiSettings(None))
sys.excepthook = lambda kind, error, trace: told.append(kind.__name__)
window = QWidget()
layout = QVBoxLayout(window)
for _widget in range(6):
    layout.addWidget(Faulty())
window.show()
for width in range(20):
    window.resize(400 + width, 400)
    application.processEvents()
print(sorted(set(told)), len(told) > 100, window.isVisible())
"""


def test_faults_in_overrides_are_told_and_the_window_goes_on() -> None:
    done = subprocess.run(
        [sys.executable, "-c", FAULTS],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        check=False,
    )
    assert done.stdout == "['KeyboardInterrupt', 'NameError'] True True\n", done.stderr[-400:]
    assert done.returncode == 0, done.stderr[-400:]


def _kinds_of_ours() -> Iterator[type]:
    for module in pkgutil.walk_packages(inspector_app.ui.__path__, "inspector_app.ui."):
        importlib.import_module(module.name)
    waiting: list[type] = [QObject.__mro__[-2]]
    seen: set[type] = set()
    while waiting:
        below: list[type] = type.__subclasses__(waiting.pop())
        waiting += [kind for kind in below if kind not in seen]
        seen.update(below)
    return (kind for kind in seen if kind.__module__.startswith("inspector_app."))


def test_every_override_is_guarded() -> None:
    guarded_ones, bare = 0, []
    for kind in _kinds_of_ours():
        for name, method in vars(kind).items():
            of_qt = [base for base in kind.__mro__ if base.__module__.startswith("PySide6.")]
            if not isinstance(method, FunctionType) or not any(name in vars(base) for base in of_qt):
                continue
            if name.startswith("__") or name in NOT_CALLED_BY_QT:
                continue
            guarded_ones += hasattr(method, "__wrapped__")
            if not hasattr(method, "__wrapped__"):
                bare.append(f"{kind.__module__}.{kind.__name__}.{name}")
    assert bare == [], "say in ui/overrides.py what Qt is told when these fail"
    assert guarded_ones > 300


def test_a_guarded_method_answers_as_before_and_a_faulty_one_harmlessly(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[type[BaseException]] = []
    monkeypatch.setattr(sys, "excepthook", lambda kind, _error, _trace: told.append(kind))
    faulty = False

    class Shape:
        def width(self) -> int:
            return 1 // (not faulty)

        def scaled(self, by: int = 2) -> int:
            return by // (not faulty)

    width, scaled = guarded(Shape.width, int), guarded(Shape.scaled, lambda: -1)
    assert (width(Shape()), scaled(Shape()), scaled(Shape(), 3), scaled(Shape(), by=4)) == (1, 2, 3, 4)
    assert told == []
    faulty = True
    assert (width(Shape()), scaled(Shape(), by=4)) == (0, -1)
    assert told == [ZeroDivisionError, ZeroDivisionError]


def test_each_failing_event_has_an_answer() -> None:
    told_only, asked = answer_for("resizeEvent"), answer_for("viewportEvent")
    assert told_only is not None
    assert told_only() is None
    assert asked is not None
    assert asked() is False
    assert answer_for("show_photos") is None
