"""The database worker keeps the order, brings results to the GUI thread, and ends."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from inspector_app.domain.errors import InputError, InspectorError
from inspector_app.ui.tasks import Tasks


@pytest.fixture
def tasks(qapp: QApplication) -> Tasks:
    return Tasks()


def test_results_arrive_in_order_and_in_the_gui_thread(tasks: Tasks) -> None:
    gate = threading.Event()
    seen: list[object] = []
    workers: set[str] = set()

    def work(number: int) -> int:
        gate.wait(10)
        workers.add(threading.current_thread().name)
        return number

    for number in range(20):
        tasks.run(work, number, done=lambda got: seen.append((got, threading.current_thread())))
    gate.set()
    assert tasks.drain()
    assert seen == [(number, threading.main_thread()) for number in range(20)]
    assert workers == {"database"}
    tasks.stop()


def test_commands_go_before_reading_ahead(tasks: Tasks) -> None:
    gate = threading.Event()
    order: list[str] = []
    tasks.run(gate.wait, 10)
    tasks.fetch(order.append, "read")
    tasks.run(order.append, "command")
    gate.set()
    assert tasks.drain()
    assert order == ["command", "read"]
    tasks.stop()


def test_an_error_for_a_person_goes_to_failed_or_to_the_signal(tasks: Tasks) -> None:
    def refuse() -> None:
        raise InputError("lot.unknown", "There is no such lot.")

    own: list[InspectorError] = []
    shown: list[InspectorError] = []
    tasks.error.connect(shown.append)
    tasks.run(refuse, failed=own.append)
    tasks.run(refuse)
    assert tasks.drain()
    assert [error.code for error in own] == ["lot.unknown"]
    assert [error.code for error in shown] == ["lot.unknown"]
    tasks.stop()


def test_a_bug_is_raised_in_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    def broken() -> None:
        raise ZeroDivisionError

    with qtbot.capture_exceptions() as caught:
        tasks.run(broken)
        assert tasks.drain()
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]
    tasks.stop()


def test_nothing_is_delivered_to_a_deleted_screen(tasks: Tasks) -> None:
    class Screen(QObject):
        def __init__(self) -> None:
            super().__init__()
            self.got: list[object] = []

        def take(self, value: object) -> None:
            self.got.append(value)

        def ask(self, work: Callable[..., object], *args: object) -> None:
            def take(value: object) -> None:
                self.got.append(value)

            tasks.run(work, *args, done=take)

    from shiboken6 import delete

    screen = Screen()
    gate = threading.Event()
    tasks.run(gate.wait, 10, done=screen.take)
    screen.ask(gate.wait, 10)
    delete(screen)
    gate.set()
    assert tasks.drain()
    assert screen.got == []
    tasks.stop()


def test_stop_finishes_commands_and_drops_reads(tasks: Tasks) -> None:
    gate = threading.Event()
    done: list[str] = []
    tasks.run(gate.wait, 10)
    tasks.run(done.append, "command")
    tasks.fetch(done.append, "read")
    threading.Timer(0.01, gate.set).start()
    tasks.stop()
    tasks.stop()
    assert done == ["command"]
    tasks.run(done.append, "too late")
    assert done == ["command"]
    assert not any(thread.name == "database" and thread.is_alive() for thread in threading.enumerate())


@pytest.mark.parametrize("way", ["run", "fetch", "decode", "aside"])
def test_only_the_gui_thread_frees_what_callbacks_hold(tasks: Tasks, way: str) -> None:
    freed: list[str] = []

    def ask(fails: bool) -> None:
        held = QObject()
        weakref.finalize(held, lambda: freed.append(threading.current_thread().name))

        def work() -> str:
            if fails:
                raise InputError("held", held.objectName())
            return held.objectName()

        def take(_answer: object) -> None:
            held.setObjectName("taken")

        getattr(tasks, way)(work, done=take, failed=take)

    for number in range(40):
        ask(number % 2 > 0)
        assert tasks.drain()
    tasks.stop()
    gc.collect()
    assert freed == [threading.main_thread().name] * 40


def test_decoding_has_threads_of_its_own(tasks: Tasks) -> None:
    gate = threading.Event()
    names: list[str] = []
    tasks.run(gate.wait, 10)

    def decoded(name: str) -> None:
        names.append(name)
        gate.set()

    tasks.decode(lambda: threading.current_thread().name, done=decoded)
    assert tasks.drain()
    assert names[0].startswith("pictures")
    tasks.stop()


def test_what_was_read_in_the_moment_of_closing_is_not_decoded(tasks: Tasks) -> None:
    decoded: list[str] = []
    tasks.decode(decoded.append, "before")
    assert tasks.drain()
    read = threading.Event()
    tasks.fetch(str, done=lambda _none: tasks.decode(decoded.append, "after"))
    tasks.fetch(read.set)  # begun when the result of the one before is on its way
    assert read.wait(10)
    tasks.stop()
    QApplication.processEvents()
    assert decoded == ["before"]


def test_a_thread_of_its_own_takes_turns_with_the_commands(tasks: Tasks) -> None:
    order: list[object] = []

    def long() -> str:
        for number in range(3):
            assert tasks.take_turn(partial(order.append, number), lambda: False)[0]
        return threading.current_thread().name

    tasks.aside(long, done=order.append)
    assert tasks.drain()
    assert order == [0, 1, 2, "aside"]
    tasks.stop()


def test_a_turn_brings_back_its_result_or_its_error(tasks: Tasks) -> None:
    def refuse() -> None:
        raise InputError("lot.unknown", "There is no such lot.")

    failed: list[InspectorError] = []
    found: list[object] = []
    tasks.aside(lambda: tasks.take_turn(lambda: 7, lambda: False), done=found.append)
    tasks.aside(lambda: tasks.take_turn(refuse, lambda: False), failed=failed.append)
    assert tasks.drain()
    assert found == [(True, 7)]
    assert [error.code for error in failed] == ["lot.unknown"]
    tasks.stop()


def test_a_turn_that_is_given_up_is_never_begun(tasks: Tasks) -> None:
    gate = threading.Event()
    begun: list[object] = []
    found: list[object] = []
    tasks.run(gate.wait, 10)
    tasks.aside(lambda: tasks.take_turn(lambda: begun.append(1), lambda: True), done=found.append)
    while not found:
        QApplication.processEvents()
    gate.set()
    assert tasks.drain()
    assert (found, begun) == ([(False, None)], [])
    tasks.stop()


def test_a_turn_after_the_end_is_given_up(tasks: Tasks) -> None:
    tasks.stop()
    assert tasks.take_turn(lambda: 1, lambda: False) == (False, None)


def test_who_has_gone_gets_no_answer(tasks: Tasks, qtbot: QtBot) -> None:
    """Commands are carried out all the same, and their errors told; reading ahead is dropped."""
    done: list[str] = []
    told: list[InspectorError] = []
    tasks.error.connect(told.append)
    held = threading.Event()

    def fail() -> None:
        raise InspectorError("disk.full", "Full.")

    tasks.run(held.wait, done=lambda _result: done.append("answer"))
    tasks.run(fail, failed=lambda _error: done.append("refusal"))
    tasks.fetch(lambda: done.append("read"), done=lambda _result: done.append("picture"))
    tasks.decode(fail, failed=lambda _error: done.append("no picture"))
    tasks.run(lambda: done.append("stored"))
    tasks.let_go()
    held.set()
    assert tasks.drain()
    assert done == ["stored"]
    assert [error.code for error in told] == ["disk.full"]
    tasks.run(lambda: 1, done=lambda _result: done.append("again"))
    assert tasks.drain()
    assert done == ["stored", "again"]
    tasks.stop()
