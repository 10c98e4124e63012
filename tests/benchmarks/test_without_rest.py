"""Work that goes on without a rest: keys one after the other, answers while the conclusion is in front, undo
after undo.
"""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_app.services import answers, undo
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.benchmarks.conftest import Measure
from tests.benchmarks.window import Bench, long_work, windows
from tests.fakes.vaults import new_inspection, new_session

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

KEYS = 200
# The window answers a key before it is committed; behind it, the worker commits and judges the ones before.
# The tenfold slip is a look through all items, or the list laid out whole, for each of them.
KEY_CEILING = 25
# Forty sentences and twenty-five sections stand there; most of them say after an answer what they said.
CONCLUSION_CEILING = 30
# As dear as the first one; reading the journal anew for each was ten times that.
UNDO_CEILING = 5
UNDONE = 150


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Callable[[Callable[..., InspectionFile]], Bench]]:
    with windows(tmp_path) as build:
        yield build


@pytest.mark.benchmark
def test_two_hundred_answers_by_keys_without_a_rest(measure: Measure, bench: Callable[..., Bench]) -> None:
    made = bench(long_work)
    made.window.open("workspace", made.file.id)
    made.settle()
    made.screen.show_step(Step.CHECKLIST)
    made.settle()
    view = made.screen.view_of(Step.CHECKLIST)
    assert isinstance(view, ChecklistView)
    items = [item.key for item in made.state.checklist_items if item.kind == "pass_fail"]
    aside, *turns = items
    beside = open_inspection(made.file.session, made.file.id)
    verdicts, following = itertools.cycle(("fail", "pass")), itertools.cycle(turns)
    marks = itertools.cycle(((Qt.Key.Key_F, "fail"), (Qt.Key.Key_P, "pass")))
    given: dict[str, str] = {}

    def key() -> None:
        mark, value = next(marks)
        view.focus_on(next(following))
        given[view.rows.current] = value
        QTest.keyClick(view.rows, mark)
        QApplication.processEvents()

    contenders = {
        "answer committed": lambda: answers.answer_item(beside, aside, next(verdicts)),
        "key, shown before the next": key,
    }
    table = measure("keys-in-a-row", contenders, bare="answer committed", rounds=KEYS)
    made.settle()
    assert {item: made.state.answers[item].value for item in given} == given
    assert table.ratio("key, shown before the next") < KEY_CEILING


@pytest.mark.benchmark
def test_an_answer_while_the_conclusion_is_in_front(measure: Measure, bench: Callable[..., Bench]) -> None:
    made = bench(long_work)
    made.window.open("workspace", made.file.id)
    made.settle()
    made.screen.show_step(Step.CONCLUSION)
    made.settle()
    beside = open_inspection(made.file.session, made.file.id)
    first, second = [item.key for item in made.state.checklist_items if item.kind == "pass_fail"][:2]
    verdicts = itertools.cycle(("fail", "pass"))
    model = made.screen.model
    assert len(made.state.verdict.missing) > 100

    def painted() -> None:
        model.command(answers.answer_item, second, next(verdicts))
        assert made.window.app.tasks.drain()
        QApplication.processEvents()
        made.window.grab()

    contenders = {
        "answer committed": lambda: answers.answer_item(beside, first, next(verdicts)),
        "conclusion painted": painted,
    }
    table = measure("answer-on-conclusion", contenders, bare="answer committed", rounds=20)
    assert table.ratio("conclusion painted") < CONCLUSION_CEILING


@pytest.mark.benchmark
def test_undo_after_many(measure: Measure, tmp_path: Path) -> None:
    with new_session(tmp_path / "vault") as session:
        fresh, worn = new_inspection(session), new_inspection(session)
        verdicts = itertools.cycle(("fail", "pass"))
        for _each in range(UNDONE + 60):
            answers.answer_item(worn, "surface", next(verdicts))
        for _each in range(UNDONE):
            undo.undo(worn)

        def one_more() -> None:
            answers.answer_item(fresh, "surface", next(verdicts))
            undo.next_undo(fresh)

        def told(file: InspectionFile) -> Callable[[], object]:
            return lambda: (undo.undo(file), undo.next_undo(file), undo.next_redo(file))

        contenders = {"the last change": told(fresh), f"after {UNDONE} undos": told(worn)}
        table = measure("undo", contenders, bare="the last change", rounds=30, before=one_more)
    assert table.ratio(f"after {UNDONE} undos") < UNDO_CEILING
