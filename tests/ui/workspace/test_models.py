"""Item models of the workspace under Qt's own tester, with a real inspection behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from inspector_app.services.inspections import list_inspections, open_inspection
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_defects import ALL, FindingFilter
from inspector_app.ui.viewmodels.workspace_findings import FindingListModel
from inspector_app.ui.viewmodels.workspace_gallery import GalleryFilter
from inspector_app.ui.viewmodels.workspace_grid import GridRole, MeasurementGrid
from inspector_app.ui.viewmodels.workspace_photo_list import PhotoListModel, PhotoRole
from tests.fakes.vaults import MINI_PACK

FAILURES = QAbstractItemModelTester.FailureReportingMode.Fatal


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session) -> WorkspaceScreen:
    opened = show("workspace", list_inspections(stocked)[0].id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def test_the_grid_of_readings(screen: WorkspaceScreen) -> None:
    model, state = screen.model, screen.model.state
    assert state is not None
    grid = MeasurementGrid(model)
    tester = QAbstractItemModelTester(grid, FAILURES)
    grid.show(state)
    model.changed.connect(grid.show)
    assert (grid.rowCount(), grid.columnCount()) == (1, 7)
    for sample, raw in enumerate(("80.1", "80,0", "81.9"), 1):
        assert grid.setData(grid.index(0, sample), raw)
    assert grid.data(grid.index(0, 3), GridRole.STATE) == "out"
    assert screen.app.tasks.drain()
    assert tuple(grid.readings.tally().values()) == (2, 1, 0)
    states = [grid.readings.state(0, sample) for sample in range(1, 6)]
    assert states == ["ok", "ok", "out", "empty", "empty"]
    assert not grid.setData(grid.index(0, 4), "8,123")
    assert grid.raw(0, 4) == ""
    assert grid.setData(grid.index(0, 3), "")
    assert screen.app.tasks.drain()
    assert tuple(grid.readings.tally().values()) == (2, 0, 0)
    assert grid.data(grid.index(0, 6), Qt.ItemDataRole.DisplayRole) != "—"
    del tester


def test_the_list_of_photos(screen: WorkspaceScreen) -> None:
    model, state = screen.model, screen.model.state
    assert state is not None
    photos = PhotoListModel(model, screen.pictures)
    tester = QAbstractItemModelTester(photos, FAILURES)
    photos.show(state)
    model.changed.connect(photos.show)
    assert photos.rowCount() == 0
    screen.intake.add_files([MINI_PACK / "pictures" / "cup.jpg"], ("item", "surface", "overview"))
    screen.intake.add_files([MINI_PACK / "pictures" / "limit.png"], ("required", "overview", "overview"))
    assert screen.app.tasks.drain()
    assert photos.rowCount() == 2
    assert photos.data(photos.index(0), Qt.ItemDataRole.DisplayRole) == "limit.png"
    assert photos.data(photos.index(1), PhotoRole.PLACES) == "Surface"
    assert screen.app.tasks.drain()
    assert not photos.data(photos.index(0), Qt.ItemDataRole.DecorationRole).isNull()
    now = model.state
    assert now is not None
    photos.show(now, GalleryFilter(kind="item"))
    assert photos.rowCount() == 1
    del tester


def test_the_list_of_findings_comes_and_goes_in_runs(screen: WorkspaceScreen, stocked: Session) -> None:
    """One by one, ten thousand findings held the window up for eleven seconds."""
    file = open_inspection(stocked, screen.model.inspection_id)
    with file.change() as tx:
        made = [
            tx.insert("finding", file.stream, catalogue_key="W-01", cls=cls, quantity=1, stage=1)
            for cls in ["major"] * 150 + ["minor", "major"] * 5 + ["critical"] * 40
        ]
    screen.model.open()
    assert screen.app.tasks.drain()
    assert screen.model.state is not None
    model = FindingListModel(screen.model, screen.pictures)
    tester = QAbstractItemModelTester(model, FAILURES)
    runs: list[tuple[str, int, int]] = []
    model.rowsInserted.connect(lambda _parent, first, last: runs.append(("in", first, last)))
    model.rowsRemoved.connect(lambda _parent, first, last: runs.append(("out", first, last)))
    model.modelReset.connect(lambda: runs.append(("reset", 0, 0)))
    model.show(screen.model.state, "")
    assert runs == [("in", 0, 199)]
    runs.clear()
    everything = [row.finding.id for row in model.rows]
    assert set(everything) == {one.id for one in made}
    model.use_filter(FindingFilter("minor"))
    assert 0 < len(runs) <= 6
    assert {row.finding.cls for row in model.rows} == {"minor"}
    runs.clear()
    model.use_filter(ALL)
    assert 0 < len(runs) <= 6
    assert {how for how, _first, _last in runs} == {"in"}
    assert [row.finding.id for row in model.rows] == everything
    del tester
