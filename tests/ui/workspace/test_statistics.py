"""The statistics beside the grid: indices with their sigma, warnings, run rules marked and in words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from inspector_app.domain.measurement.capability import REASONS, WARNINGS
from inspector_app.domain.measurement.control import RunPoint
from inspector_app.domain.measurement.rules import RuleSet, Signal
from inspector_app.services.session import Session
from inspector_app.ui.screens.workspace.measurements.panel import IN_ORDER, StatisticsPanel
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_grid import GridRole, MeasurementGrid
from inspector_app.ui.viewmodels.workspace_statistics import signal_text, undefined_text, warning_text
from tests.fakes.measuring import measuring_pack
from tests.fakes.vaults import new_inspection


@pytest.fixture
def grid(show: Callable[..., object], stocked: Session, tmp_path: Path) -> MeasurementGrid:
    screen = show("workspace", new_inspection(stocked, pack=measuring_pack(tmp_path)).id)
    assert isinstance(screen, WorkspaceScreen)
    assert screen.model.state is not None
    made = MeasurementGrid(screen.model)
    made.show(screen.model.state)
    return made


@pytest.fixture
def panel(grid: MeasurementGrid) -> Iterator[StatisticsPanel]:
    made = StatisticsPanel(grid.parent())  # type: ignore[arg-type]
    yield made
    made.deleteLater()
    QCoreApplication.sendPostedEvents(made, QEvent.Type.DeferredDelete)


def _enter(grid: MeasurementGrid, panel: StatisticsPanel, point: str, *raws: str) -> None:
    for sample, raw in enumerate(raws, 1):
        assert grid.setData(grid.index(grid.row_of(point), sample), raw)
    panel.show_point(grid.summary(point))


def _said(panel: StatisticsPanel) -> list[str]:
    return [panel.figures.text(key) for key in ("mean", "spread", "potential", "actual", "out")]


def test_indices_say_which_sigma_they_are_from(grid: MeasurementGrid, panel: StatisticsPanel) -> None:
    _enter(grid, panel, "gap", "10.05", "9.95", "10.10", "10.00", "10.02")
    found = grid.summary("gap").capabilities
    assert found.pp is not None
    assert found.ppk is not None
    assert found.cpk is not None
    assert _said(panel) == [
        "mean 10.024",
        "s (n = 5) 0.0559",
        f"Pp {found.pp.value:.2f} {found.pp.low:.2f} … {found.pp.high:.2f}",
        f"Ppk {found.ppk.value:.2f} {found.ppk.low:.2f} … {found.ppk.high:.2f}",
        "out of tolerance 0 of 5",
    ]
    assert panel._note.text() == "Fewer than 30 readings: go by the interval, not by the index alone."
    panel.basis.button(IN_ORDER).click()
    said = _said(panel)
    assert said[1].startswith("sigma (moving range) 0.0")
    assert said[2].startswith("Cp ")
    assert said[3].startswith(f"Cpk {found.cpk.value:.2f} {found.cpk.low:.2f} … ")
    assert panel._note.text().endswith("limits from few readings are provisional.")
    last = grid.index(grid.row_of("gap"), grid.columnCount() - 1)
    assert grid.data(last) == f"{found.ppk.value:.2f}"
    assert grid.data(last, GridRole.CAPABILITY) == found.ppk.value


def test_a_signal_is_marked_and_said(grid: MeasurementGrid, panel: StatisticsPanel) -> None:
    panel.resize(312, 900)
    _enter(grid, panel, "gap", "10.00", "10.01", "10.00", "10.01")
    assert panel._signals.isHidden()
    _enter(grid, panel, "gap", "10.00", "10.01", "10.00", "10.01", "10.50")
    assert panel._signals.text() == "Nelson rule 1: sample 5 more than 3 sigma above the mean"
    assert not panel._signals.isHidden()
    assert panel._run.accessibleDescription() == (
        "5 readings, 1 out of tolerance · Nelson rule 1: sample 5 more than 3 sigma above the mean"
    )
    assert "Sample 5: 10.50, 0.3 over the limit" in panel._note.text()
    panel.basis.button(IN_ORDER).click()
    assert not panel.grab().isNull()  # painted with diamond and control limits


def test_what_is_not_defined_says_why(grid: MeasurementGrid, panel: StatisticsPanel) -> None:
    panel.show_point(None)
    panel.show_point(grid.summary("gap"))
    assert _said(panel) == ["mean —", "s (n = 0) —", "", "Ppk — no readings yet", "out of tolerance —"]
    assert panel._note.text() == ""
    _enter(grid, panel, "gap", "10.0")
    assert _said(panel)[2:4] == ["", "Ppk — needs two readings"]
    _enter(grid, panel, "gap", "10.0", "10.0")
    assert _said(panel)[3] == "Ppk — no spread"
    panel.basis.button(IN_ORDER).click()
    assert _said(panel)[1:4] == ["sigma (moving range) 0.0000", "", "Cpk — no spread"]


def test_words_for_every_rule_reason_and_warning() -> None:
    assert QCoreApplication.instance() is not None
    run = [RunPoint(sample, grid_value) for sample, grid_value in ((3, 1), (4, 2), (5, 3), (7, 4))]  # type: ignore[arg-type]
    for number in range(1, 9):
        text = signal_text(Signal(RuleSet.NELSON, number, (0, 1, 2), 2, -1), run)
        assert text.startswith(f"Nelson rule {number}: ")
        assert "3–5" in text
    assert "3, 7" in signal_text(Signal(RuleSet.NELSON, 5, (0, 3), 3, 1), run)
    assert {code for code in REASONS if not undefined_text(code)} == {"no_target"}
    assert {code for code in WARNINGS if not warning_text(code)} == {"few_subgroups"}


def test_what_is_inconclusive_is_not_called_good(grid: MeasurementGrid, panel: StatisticsPanel) -> None:
    """10.00 ± 0.20 mm with U = 0.1 mm: the grid marks 10.25 as inconclusive, not as out."""
    _enter(grid, panel, "gap", "10.05", "10.25")
    assert _said(panel)[-1] == "out of tolerance 0 of 2 1 inconclusive"
