"""A checklist of 500 items: a frame while it is scrolled, and a key from the press to the painted answer,
against a plain QListView with the same titles.
"""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import quantiles

import pytest
from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView

from inspector_app.services.session import Session
from inspector_app.ui.app import make_application
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.singletons import keep_singletons
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.benchmarks.conftest import Measure
from tests.benchmarks.harness import Measured
from tests.fakes.long_checklist import answer_share, long_inspection
from tests.fakes.vaults import new_session

FRAME = 0.016
ROUNDS = 300
STEP = 53
"""Pixels from frame to frame; no divisor of a row, so that every frame shows other rows."""


@pytest.fixture
def session(tmp_path: Path) -> Iterator[Session]:
    with new_session(tmp_path / "vault") as opened:
        yield opened


@pytest.fixture
def view(qapp: QApplication, session: Session, tmp_path: Path) -> Iterator[ChecklistView]:
    """The step in the main window at 1280 x 800, a third of its items answered."""
    keep_singletons()
    settings = UiSettings(None)
    settings.language = "en"
    make_application(settings)
    file = long_inspection(session, tmp_path)
    answer_share(file, 1 / 3)
    app = AppModel(session.folder, settings)
    window = MainWindow(app)
    window.resize(1280, 800)
    window.show()
    app.set_session(session)
    window.open("workspace", file.id)
    assert app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.CHECKLIST, "surface")
    shown = screen.stack.currentWidget()
    assert isinstance(shown, ChecklistView)
    assert app.tasks.drain()
    yield shown
    app.set_session(None)
    window.close()
    app.tasks.stop()
    window.deleteLater()


@pytest.fixture
def plain(view: ChecklistView) -> Iterator[QListView]:
    """The same titles as Qt shows them by itself."""
    listed = QListView()
    titles = [str(view.items.data(view.items.index(row))) for row in range(view.items.rowCount())]
    listed.setModel(QStringListModel(titles, listed))
    listed.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
    listed.resize(view.rows.size())
    listed.show()
    yield listed
    listed.close()
    listed.deleteLater()


class Scrolled:
    """One frame further, painted at once; up again at the end."""

    def __init__(self, area: QListView) -> None:
        self._area = area
        self._step = STEP

    def __call__(self) -> None:
        bar = self._area.verticalScrollBar()
        if not bar.minimum() <= bar.value() + self._step <= bar.maximum():
            self._step = -self._step
        bar.setValue(bar.value() + self._step)
        self._area.viewport().repaint()


@pytest.mark.benchmark
def test_scrolling(measure: Measure, view: ChecklistView, plain: QListView) -> None:
    frames: list[float] = []
    scrolled = Scrolled(view.rows)

    def frame() -> Measured:
        begun = time.perf_counter()
        scrolled()
        frames.append(time.perf_counter() - begun)
        return Measured(frames[-1])

    table = measure(
        "checklist scroll frame",
        {"inspector": frame, "QListView": Scrolled(plain)},
        bare="QListView",
        rounds=ROUNDS,
    )
    assert quantiles(frames, n=100)[94] < FRAME
    assert table.ratio("inspector") < 10


@pytest.mark.benchmark
def test_answering(measure: Measure, view: ChecklistView, plain: QListView) -> None:
    """Time of the window's own thread from the key to the painted answer, while the database worker commits
    beside it; the commit itself is `test_autosave`'s.
    """
    model = plain.model()
    marks = iter(range(10_000))

    def settled() -> None:
        assert view.model.app.tasks.drain()
        QApplication.processEvents()
        row = view.items.row_of(view.rows.current)
        while row is not None and row.item.kind != "pass_fail":
            view.focus_on(view.items.beside(view.rows.current, 1))
            row = view.items.row_of(view.rows.current)
        view.rows.viewport().repaint()

    def answer() -> Measured:
        begun = time.thread_time()
        QTest.keyClick(view.rows, Qt.Key.Key_P)
        view.rows.viewport().repaint()
        return Measured(time.thread_time() - begun)

    def changed() -> Measured:
        begun = time.thread_time()
        model.setData(model.index(next(marks) % model.rowCount(), 0), "answered", Qt.ItemDataRole.EditRole)
        plain.viewport().repaint()
        return Measured(time.thread_time() - begun)

    table = measure(
        "checklist answer painted",
        {"inspector": answer, "QListView": changed},
        bare="QListView",
        rounds=60,
        before=settled,
    )
    assert table.figures["inspector"].median < FRAME
    assert table.ratio("inspector") < 20
