"""2,000 readings in the grid of the real window: a number typed, its statistics, a frame scrolled."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from inspector_app.domain.measurement.control import run_chart
from inspector_app.services.inspections import open_inspection
from inspector_app.services.readings import enter_reading
from inspector_app.ui.app import make_application
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.settings import UiSettings
from inspector_app.ui.singletons import keep_singletons
from inspector_app.ui.viewmodels.app_model import AppModel
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.benchmarks.conftest import Measure
from tests.fakes.many_readings import many_readings
from tests.fakes.vaults import new_session

POINTS, SAMPLES = 20, 100

# The service judges the whole inspection for its stage and commits; the window adds an editor, four keys, the
# statistics of a row and the row itself. The tenfold slip is a look through all 2,000 readings for each cell.
TYPED_CEILING = 50
# Against the run rules alone: histogram, capability, labels come to it. Tenfold: all points, not one.
STATISTICS_CEILING = 25


@pytest.fixture
def view(qapp: QApplication, tmp_path: Path) -> Iterator[MeasurementsView]:
    """The grid with all its readings but those of the last sample."""
    keep_singletons()
    settings = UiSettings(None)
    settings.language = "en"
    make_application(settings)
    session = new_session(tmp_path / "vault")
    file = many_readings(session, tmp_path, points=POINTS, samples=SAMPLES)
    app = AppModel(session.folder, settings)
    window = MainWindow(app)
    window.resize(1280, 800)
    window.show()
    app.set_session(session)
    window.open("workspace", file.id)
    assert app.tasks.drain()
    screen = window.screen_widget
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.MEASUREMENTS)
    assert app.tasks.drain()
    found = screen.view_of(Step.MEASUREMENTS)
    assert isinstance(found, MeasurementsView)
    yield found
    window.close()
    session.close()
    app.tasks.stop()
    shiboken6.delete(window)


@pytest.mark.benchmark
def test_a_number_typed_among_2000_readings(measure: Measure, view: MeasurementsView) -> None:
    model, turns = view.model, itertools.cycle(range(1, POINTS + 1))
    file = open_inspection(model.app.session, model.inspection_id)
    values = (f"50.{number % 100:02}" for number in itertools.count())
    committed = QEventLoop()
    model.changed.connect(committed.quit)

    def aim() -> None:
        assert model.app.tasks.drain()
        row = view.hands.grid.row_of(f"point-{next(turns)}")
        view.hands.go(row, SAMPLES)
        QApplication.processEvents()

    def service() -> None:
        enter_reading(file, "point-1", SAMPLES, next(values))

    def typed() -> None:
        value = next(values)
        QTest.keyClicks(view.view, value[:1])
        editor = view.view.editor()
        assert editor is not None
        QTest.keyClicks(editor, value[1:])
        QTest.keyClick(editor, Qt.Key.Key_Return)
        committed.exec()
        view.view.viewport().repaint()

    contenders = {"reading committed": service, "typed to painted and committed": typed}
    table = measure("reading-typed", contenders, bare="reading committed", rounds=60, before=aim)
    assert table.ratio("typed to painted and committed") < TYPED_CEILING


@pytest.mark.benchmark
def test_statistics_and_frames_of_2000_readings(measure: Measure, view: MeasurementsView) -> None:
    grid, bar = view.hands.grid, view.view.horizontalScrollBar()
    run = [(point.sample, point.value) for point in grid.summary("point-3").run]
    places = itertools.cycle(range(0, bar.maximum(), max(1, bar.maximum() // 50)))

    def statistics() -> None:
        grid.forget("point-3")
        view.panel.show_point(grid.summary("point-3"))
        view.panel.repaint()

    def frame() -> None:
        bar.setValue(next(places))
        view.view.viewport().repaint()

    contenders = {"run rules": lambda: run_chart(run), "statistics painted": statistics, "frame": frame}
    table = measure("readings-painted", contenders, bare="run rules", rounds=60)
    assert table.ratio("statistics painted") < STATISTICS_CEILING
