"""The grid of readings: out of tolerance, inconclusive, deviations and other units, marked and in words."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.main_window import MainWindow
from inspector_app.ui.screens.workspace.measurements.table import WholeRows
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_grid import GridRole, MeasurementGrid, refusal
from inspector_app.ui.viewmodels.workspace_state import Step
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection


@pytest.fixture
def screen(window: MainWindow, session: Session, tmp_path: Path) -> WorkspaceScreen:
    inspection = new_inspection(session, pack=measuring_pack(tmp_path)).id
    window.app.set_session(session)
    window.open("workspace", inspection)
    assert window.app.tasks.drain()
    assert isinstance(window.screen_widget, WorkspaceScreen)
    return window.screen_widget


@pytest.fixture
def grid(screen: WorkspaceScreen) -> MeasurementGrid:
    made = MeasurementGrid(screen.model)
    assert screen.model.state is not None
    made.show(screen.model.state)
    screen.model.changed.connect(made.show)
    return made


def enter(grid: MeasurementGrid, point: str, *raws: str) -> list[str]:
    """States of the cells after typing."""
    row = grid.row_of(point)
    for sample, raw in enumerate(raws, 1):
        assert grid.setData(grid.index(row, sample), raw)
    return [str(grid.data(grid.index(row, sample + 1), GridRole.STATE)) for sample in range(len(raws))]


def words(grid: MeasurementGrid, point: str, sample: int = 1) -> str:
    return str(grid.data(grid.index(grid.row_of(point), sample), Qt.ItemDataRole.ToolTipRole))


def test_three_outcomes_and_their_words(screen: WorkspaceScreen, grid: MeasurementGrid) -> None:
    states = enter(grid, "gap", "10.05", "10.15", "10.25", "0.42 in")
    assert states == ["writing", "inconclusive", "inconclusive", "out"]
    assert screen.app.tasks.drain()
    assert tuple(grid.readings.tally().values()) == (1, 1, 2)
    assert grid.readings.state(grid.row_of("gap"), 1) == "ok"
    assert words(grid, "gap").startswith("within the limits · U = 0.1 mm (k = 2), guard band (ISO 14253-1), ")
    assert "inconclusive: too close to a limit" in words(grid, "gap", 2)
    assert "(0.05 mm over the upper limit)" in words(grid, "gap", 3)
    assert "15.9 % probable to be within" in words(grid, "gap", 3)
    assert words(grid, "gap", 4).startswith("0.42 in = 10.668 mm · out of tolerance: 0.468 mm over the upper")
    row = grid.row_of("gap")
    assert grid.data(grid.index(row, 2), Qt.ItemDataRole.AccessibleDescriptionRole) == words(grid, "gap", 2)
    assert grid.data(grid.index(row, 5), Qt.ItemDataRole.ToolTipRole) is None


def test_deviations_conversions_percent_and_what_is_refused(grid: MeasurementGrid) -> None:
    assert enter(grid, "runout", "0.02", "-0.2") == ["writing", "out"]
    assert words(grid, "runout").startswith("the piece is 54.22 mm · within the limits · u = 0.02 mm, ")
    assert words(grid, "runout", 2).startswith("the piece is 54.00 mm · out of tolerance: 0.15 mm under the")
    limits = grid.data(grid.index(grid.row_of("runout"), 0), GridRole.LIMITS)
    assert limits == "Δ +0.10 / −0.05 mm (54.20 mm)"
    assert enter(grid, "warmth", "9 °F") == ["writing"]
    assert words(grid, "warmth").startswith("9 °F = 5 °C · the piece is 65.0 °C")

    enter(grid, "strap", "610 mm")
    assert words(grid, "strap").startswith("610 mm ≈ 24.015748 in · within the limits")

    assert enter(grid, "mass", "260", "260.1", "243.75", "243,7") == ["writing", "out", "writing", "out"]
    assert grid.data(grid.index(grid.row_of("mass"), 0), GridRole.LIMITS) == "250.0 g +4 % / −2.5 %"
    assert words(grid, "mass", 4) == "out of tolerance: 0.05 g under the lower limit"

    gap, strap = (grid.point(grid.row_of(key)) for key in ("gap", "strap"))
    assert gap is not None
    assert strap is not None
    assert refusal("3-1/8", strap) is None
    ambiguous, wrong = refusal("3-1/8", gap), refusal("3 g", gap)
    assert ambiguous is not None
    assert wrong is not None
    assert (ambiguous.code, wrong.code) == ("reading.ambiguous", "reading.wrong_unit")
    assert not grid.setData(grid.index(grid.row_of("gap"), 1), "3 g")


def test_one_variant_is_no_choice(show: Callable[..., object], stocked: Session) -> None:
    screen = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(screen, WorkspaceScreen)
    screen.show_step(Step.MEASUREMENTS)
    assert screen.app.tasks.drain()
    view = screen.findChild(MeasurementsView)
    assert view is not None
    assert not view.sizes.isVisibleTo(view)


def test_each_size_has_its_readings_and_its_tolerance(screen: WorkspaceScreen) -> None:
    screen.show_step(Step.MEASUREMENTS)
    assert screen.app.tasks.drain()
    view = screen.findChild(MeasurementsView)
    assert view is not None
    grid = view.view.model()
    assert isinstance(grid, MeasurementGrid)
    enter(grid, "height", "80.0")
    assert screen.app.tasks.drain()
    assert view.sizes.texts() == ["Any variant · 1", "Red", "Blue"]
    assert view.sizes.isVisibleTo(view)
    view.sizes.segments.button("blue").click()
    assert grid.raw(grid.row_of("height"), 1) == ""
    assert grid.data(grid.index(grid.row_of("height"), 0), GridRole.LIMITS) == "90.0 ± 0.5 mm"
    assert enter(grid, "height", "80.0", "90.1") == ["out", "writing"]
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    kept = [(r.variant, r.sample, r.value) for r in screen.model.state.record.readings]
    assert sorted(kept, key=str) == [("blue", 1, "80.0"), ("blue", 2, "90.1"), (None, 1, "80.0")]
    assert view.sizes.texts() == ["Any variant · 1", "Red", "Blue · 2"]
    assert view.sizes.key == "blue"
    view.sizes.segments.button("").click()
    assert grid.readings.state(grid.row_of("height"), 1) == "ok"
    assert grid.readings.state(grid.row_of("height"), 2) == "empty"
    enter(grid, "gap", "10.15")
    assert screen.app.tasks.drain()
    view.view.setCurrentIndex(grid.index(grid.row_of("gap"), 2))
    view.view.setCurrentIndex(grid.index(grid.row_of("gap"), 1))
    assert view.words.text().startswith("Sample 1: inconclusive: too close to a limit")
    assert view.count.text() == "no reading out of tolerance · 1 inconclusive"
    table, frame = view.view, view.view.parentWidget()
    assert isinstance(frame, WholeRows)
    row = table.verticalHeader().defaultSectionSize()
    for rows, whole in ((1.5, 1), (2.0, 2), (2.9, 2), (99, 6)):
        frame.resize(400, round(frame.maximumHeight() - (6 - rows) * row))
        assert table.height() == frame.maximumHeight() - (6 - whole) * row
    frame.resize(400, frame.maximumHeight() - 6 * row)
    assert table.height() == frame.height()
