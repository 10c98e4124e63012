"""The workspace of a long inspection in the real window: opened, answered by a key, worked in all day."""

from __future__ import annotations

import gc
import itertools
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_app.services import actions, answers, defects, readings
from inspector_app.services.inspection_file import InspectionFile
from inspector_app.services.inspections import open_inspection
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.benchmarks.conftest import Measure
from tests.benchmarks.window import PHOTOS, Bench, long_work, windows
from tests.fakes.many_photos import add_many_photos
from tests.fakes.vaults import new_inspection

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)

# Rows become records, the pack is unpacked, the verdict judged, and a window painted: all of that against the
# bytes of the rows. The tenfold slip is a widget per item, or a look through all photos for each of them.
OPEN_CEILING = 400
# Against the answer committed by the service alone: a key is that, the verdict on 500 items, the way to the
# worker and back, and the list painted.
KEY_CEILING = 60
KEY_SLOWEST_CEILING = 60

OPERATIONS = 10_000
MARKS = (1_000, 5_000, OPERATIONS)
AT_ONCE = 5
"""Operations between two rests: a hand is quicker than the worker now and then."""
FEW_PHOTOS = 40
GROWTH_MB = 24
"""Most that 9,000 operations may leave behind; their journal rows lie on disk."""
FEW = 100
"""Objects of a panel that is made late; one thing left behind by each operation would be thousands."""
MORE_OBJECTS = 1.1

TABLES = (
    "inspection",
    "answer",
    "finding",
    "reading",
    "test_run",
    "photo",
    "photo_link",
    "carton",
    "class_plan",
)


@pytest.fixture
def bench(tmp_path: Path) -> Iterator[Callable[[Callable[..., InspectionFile]], Bench]]:
    with windows(tmp_path) as build:
        yield build


@pytest.mark.benchmark
def test_open_500_items_and_500_photos(measure: Measure, bench: Callable[..., Bench]) -> None:
    made = bench(long_work)
    stream = made.file.stream

    def rows() -> None:
        for table in TABLES:
            made.raw.execute(f"SELECT * FROM {table} WHERE stream = ?", (stream,)).fetchall()  # noqa: S608

    def record() -> None:
        open_inspection(made.file.session, made.file.id).verdict()

    def window() -> None:
        made.window.open("workspace", made.file.id)
        made.settle()
        made.screen.show_step(Step.CHECKLIST)
        made.settle()
        made.window.grab()
        assert len(made.state.checklist_items) > 400
        assert len(made.state.record.photos) == PHOTOS

    contenders = {"raw rows": rows, "record and verdict": record, "window painted": window}
    table = measure("open-workspace-500", contenders, bare="raw rows", rounds=9)
    assert table.ratio("window painted") < OPEN_CEILING


@pytest.mark.benchmark
def test_a_key_to_painted_and_committed(measure: Measure, bench: Callable[..., Bench]) -> None:
    made = bench(long_work)
    made.window.open("workspace", made.file.id)
    made.settle()
    made.screen.show_step(Step.CHECKLIST)
    made.settle()
    view = made.screen.view_of(Step.CHECKLIST)
    assert isinstance(view, ChecklistView)
    items = [item.key for item in made.state.checklist_items if item.kind == "pass_fail"]
    verdicts = itertools.cycle(("fail", "pass"))
    turns, values, marks = (
        itertools.cycle(items[:40]),
        itertools.count(),
        itertools.cycle((Qt.Key.Key_F, Qt.Key.Key_P)),
    )
    answer = next(iter(made.file.record.answers.values()))
    committed = QEventLoop()
    made.screen.model.changed.connect(committed.quit)

    def aim() -> None:
        made.settle()
        view.focus_on(next(turns))
        QApplication.processEvents()

    def bare() -> None:
        made.raw.execute("BEGIN IMMEDIATE")
        made.raw.execute("UPDATE answer SET value = ? WHERE id = ?", (f"{next(values)}", answer.id))
        made.raw.commit()

    def key() -> None:
        QTest.keyClick(view.rows, next(marks))
        committed.exec()
        view.rows.viewport().repaint()

    def service() -> None:
        answers.answer_item(made.file, items[0], next(verdicts))

    contenders = {"raw commit": bare, "answer committed": service, "key to painted and committed": key}
    table = measure("keystroke", contenders, bare="raw commit", rounds=120, before=aim)
    # The raw commit is told; where the disk takes no time for it, it is no measure for a window.
    whole, part = table.figures["key to painted and committed"], table.figures["answer committed"]
    assert whole.median / part.median < KEY_CEILING
    assert whole.p99 / part.p99 < KEY_SLOWEST_CEILING


@dataclass(frozen=True)
class Held:
    """What a process holds at one moment; `spent`: CPU seconds so far."""

    resident_mb: float
    widgets: int
    windows: int
    qt_objects: int
    python_objects: int
    spent: float

    @staticmethod
    def now() -> Held:
        gc.collect()
        windows = QApplication.topLevelWidgets()
        return Held(
            float(psutil.Process().memory_info().rss) / 1e6,
            len(QApplication.allWidgets()),
            len(windows),
            sum(len(window.findChildren(QObject)) for window in windows),
            len(gc.get_objects()),
            time.process_time(),
        )

    def told(self, operations: int) -> str:
        return (
            f"memory: after {operations:6} operations {self.resident_mb:.0f} MB, {self.widgets} widgets in "
            f"{self.windows} windows, {self.qt_objects} Qt and {self.python_objects} Python objects, "
            f"{self.spent:.0f} s of CPU"
        )


def _script(made: Bench, finding: str, action: str) -> list[Callable[[], object]]:
    """A day's work, each entry one operation; what it changes goes round, so that no record grows."""
    model, screen = made.screen.model, made.screen
    photos = [photo.id for photo in made.state.record.photos]
    turn = itertools.count()
    return [
        lambda: model.command(answers.answer_item, "surface", ("pass", "fail")[next(turn) % 2]),
        lambda: model.command(defects.change_finding, finding, quantity=next(turn) % 9 + 1),
        lambda: model.command(readings.enter_reading, "height", 1, f"80.{next(turn) % 10}"),
        lambda: model.command(actions.change_action, action, owner=f"owner {next(turn) % 7}"),
        model.undo,
        model.redo,
        model.undo,
        lambda: screen.show_step(list(Step)[next(turn) % len(Step)]),
        lambda: model.save_draft("note", f"half a sentence {next(turn) % 50}"),
        lambda: screen.commands() and screen.places(),
        lambda: model.photo_opened.emit(photos[next(turn) % len(photos)]),
    ]


@pytest.mark.benchmark
def test_memory_after_ten_thousand_operations(
    bench: Callable[..., Bench], pytestconfig: pytest.Config
) -> None:
    made = bench(lambda session, _folder: add_many_photos(new_inspection(session), FEW_PHOTOS))
    finding = defects.count_defect(made.file, "W-01")
    action = actions.add_action(made.file, {"en": "Sort the lot"})
    made.window.open("workspace", made.file.id)
    made.settle()
    script = _script(made, finding.id, action.id)
    for step in Step:  # every view is made, so that what is left is growth
        made.screen.show_step(step)
        made.settle()
    reporter = pytestconfig.pluginmanager.get_plugin("terminalreporter")
    marks: dict[int, Held] = {}
    for number in range(1, OPERATIONS + 1):
        script[number % len(script)]()
        if number % AT_ONCE == 0:
            made.settle()
        if number in MARKS:
            marks[number] = Held.now()
            if reporter is not None:
                reporter.write_line(marks[number].told(number))
    first, last = marks[MARKS[0]], marks[MARKS[-1]]
    assert last.windows <= first.windows
    assert last.widgets - first.widgets < FEW
    assert last.qt_objects - first.qt_objects < FEW
    assert last.python_objects < first.python_objects * MORE_OBJECTS
    assert last.resident_mb - first.resident_mb < GROWTH_MB
