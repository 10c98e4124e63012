"""Item models of the workspace under Qt's own tester, with a real inspection behind them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from inspector_app.services.inspections import list_inspections
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
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
