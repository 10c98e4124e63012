"""Cycles are collected in the GUI thread only: a widget freed by a worker ends the program."""

import gc
import threading
import weakref
from collections.abc import Iterator

import pytest

from inspector_app.ui.collecting import Collecting
from inspector_app.ui.tasks import Tasks
from inspector_app.ui.viewmodels.app_model import AppModel


class _Knot:
    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def collecting_threads() -> Iterator[set[threading.Thread]]:
    """The threads that collected while the test ran."""
    seen: set[threading.Thread] = set()

    def note(phase: str, _info: dict[str, int]) -> None:
        seen.add(threading.current_thread())

    gc.callbacks.append(note)
    yield seen
    gc.callbacks.remove(note)


def test_a_worker_that_makes_garbage_does_not_collect_it(
    app: AppModel, collecting_threads: set[threading.Thread]
) -> None:
    left: list[weakref.ref[_Knot]] = []

    def work() -> None:
        knots = [_Knot() for _ in range(20_000)]
        left.append(weakref.ref(knots[0]))

    app.run(work)
    assert app.tasks.drain()
    assert collecting_threads == {threading.main_thread()}
    assert left[0]() is None


def test_without_workers_python_collects_by_itself_again(app: AppModel) -> None:
    assert not gc.isenabled()
    second = Tasks()
    app.tasks.stop()
    assert not gc.isenabled()
    second.stop()
    second.stop()
    assert gc.isenabled()
    assert Collecting._alive == 0
