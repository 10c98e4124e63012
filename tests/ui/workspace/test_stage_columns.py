"""Readings of a double plan: each sample has columns of its own, tied to it in the record."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester

from inspector_app.services import defects, inspections, stages
from inspector_app.services.plan_rules import PlanRules
from inspector_app.services.readings import enter_reading
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_grid import Entry, GridRole, MeasurementGrid
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection


@pytest.fixture
def screen(show: Callable[..., object], stocked: Session, tmp_path: Path) -> WorkspaceScreen:
    """Two majors found in the first sample of a double plan, which is not finished yet."""
    file = new_inspection(stocked, pack=measuring_pack(tmp_path))
    inspections.replan(file, aqls={"major": "1.0", "minor": "2.5"}, rules=PlanRules(kind="double"))
    defects.add_finding(file, {"en": "two"}, "major", quantity=2)
    enter_reading(file, "mass", 1, "250")
    opened = show("workspace", file.id)
    assert isinstance(opened, WorkspaceScreen)
    return opened


def test_the_second_sample_gets_columns_and_its_readings_belong_to_it(screen: WorkspaceScreen) -> None:
    model = screen.model
    grid = MeasurementGrid(model)
    tester = QAbstractItemModelTester(grid, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.state is not None
    grid.show(model.state)
    model.changed.connect(grid.show)
    mass, warmth = grid.row_of("mass"), grid.row_of("warmth")
    assert (grid.samples, grid.head(5)) == (5, "5")
    model.command(stages.finish_stage)
    assert screen.app.tasks.drain()
    assert grid.samples == 10
    heads = [grid.headerData(column, Qt.Orientation.Horizontal) for column in (1, 5, 6, 10, 11)]
    assert heads == ["1", "5", "2·1", "2·5", "Ppk"]
    assert [grid.asked(warmth, column) for column in (3, 4, 6, 8, 9)] == [True, False, True, True, False]
    assert grid.data(grid.index(warmth, 9), GridRole.STATE) == "none"
    assert grid.enter([Entry(mass, 6, "251"), Entry(warmth, 8, "1"), Entry(mass, 2, "252")])
    assert not grid.enter([Entry(mass, 7, "250"), Entry(warmth, 9, "1")])
    assert screen.app.tasks.drain()
    kept = {(r.point_key, r.sample): (r.stage, r.value) for r in model.state.record.readings}
    assert kept == {
        ("mass", 1): (1, "250"),
        ("mass", 6): (2, "251"),
        ("warmth", 6): (2, "1"),
        ("mass", 2): (1, "252"),
    }
    assert [point.sample for point in grid.summary("mass").run] == [1, 2, 6]
    assert grid.raw(warmth, 8) == "1"
    del tester
