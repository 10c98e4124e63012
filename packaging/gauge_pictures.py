"""Pictures of the measurements with gauges, and of their register. Part of `screenshots`."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.domain.records import Gauge
from inspector_app.services import gauges
from inspector_app.ui.gauges.port import PortSettings
from inspector_app.ui.gauges.port_dialog import PortDialog
from inspector_app.ui.screens.gauges.editor import GaugeDialog
from inspector_app.ui.screens.workspace.measurements.paste import PasteDialog
from inspector_app.ui.screens.workspace.measurements.view import MeasurementsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_block import read_rows
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio

REGISTER = (
    ("C-112", "caliper", "mm", 77, "0.02", "Mitutoyo", "500-196-30", "K-2026-0412"),
    ("C-113", "caliper", "mm", -12, "0.02", "Mitutoyo", "500-196-30", "K-2025-0398"),
    ("M-07", "micrometer", "mm", 14, "0.004", "Mahr", "40 EWR", "K-2026-0077"),
    ("S-21", "scale", "g", 203, "0.2", "A&D", "FX-3000i", "W-8812"),
    ("T-03", "torque", "N·m", None, None, "Tohnichi", "ATG12CN", ""),
    ("F-9", "force", "N", 330, "0.5", "Imada", "DST-50N", "F-9-2026"),
)


def register(studio: Studio) -> dict[str, Gauge]:
    """The gauges by number, entered once."""
    found = {gauge.number: gauge for gauge in gauges.gauges(studio.session)}
    today = gauges.today(studio.session)
    for number, kind, unit, days, uncertainty, maker, model, certificate in REGISTER:
        if number not in found:
            due = None if days is None else today + datetime.timedelta(days=days)
            found[number] = gauges.add_gauge(
                studio.session,
                number,
                kind,
                unit_symbol=unit,
                uncertainty=uncertainty or "",
                maker=maker,
                model=model,
                certificate=certificate,
                due_on=due.isoformat() if due else None,
                calibrated_on=(due - datetime.timedelta(days=365)).isoformat() if due else None,
            )
    return found


def gauge_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    known = register(studio)
    studio.screen("gauges", known["M-07"].id)
    studio.grab("gauges")
    screen = studio.window.screen_widget
    if screen is not None:
        _dialog(
            studio, GaugeDialog(screen, known["C-112"], studio.app.language, lambda _: None), "gauges-edit"
        )
    workspace = studio.screen("workspace", studio.inspection)
    if isinstance(workspace, WorkspaceScreen):
        workspace.show_step(Step.MEASUREMENTS)
        studio.settle()
        view = workspace.stack.currentWidget()
        if isinstance(view, MeasurementsView):
            _measuring(studio, view, known)


def _measuring(studio: Studio, view: MeasurementsView, known: dict[str, Gauge]) -> None:
    grid = view.hands.grid
    view.hands.go(0, 1)
    view.head.gauge.choose(known["C-112"].id)
    studio.settle()
    studio.grab("measurements-gauge")
    view.hands.go(1, 1)
    view.head.gauge.choose(known["C-113"].id)
    studio.settle()
    point = grid.point(1)
    spec = point.measurement if point is not None else None
    upper = grid.readings.tolerances[point.key].upper if point is not None else None
    if spec is not None and upper is not None:
        view.hands.take(f"{upper + 1:.{spec.decimals}f}", "typed")
        studio.settle()
        view.hands.go(1, 1)
    view.hands.go(1, 2)
    studio.settle()
    studio.grab("measurements-overdue")
    view.head.gauge.click()
    QApplication.processEvents()
    _save(studio, view.head.gauge.menu_, "measurements-gauges")
    view.head.gauge.menu_.close()
    rows = read_rows("Point\t1\t2\t3\nA Height\t220.1\t219,9\t1,234\nB Body\t73.0\tabc\t73.1\n")
    _dialog(studio, PasteDialog(view, grid, rows, grid.index(0, 2), down=False), "measurements-paste")
    _dialog(
        studio, PortDialog(view, known["C-112"], PortSettings(port="COM3", request="1\\r")), "gauges-port"
    )
    view.model.undo()
    studio.settle()


def _dialog(studio: Studio, dialog: QWidget, name: str) -> None:
    dialog.show()
    QApplication.processEvents()
    _save(studio, dialog, name)
    dialog.close()
    dialog.deleteLater()


def _save(studio: Studio, widget: QWidget, name: str) -> None:
    name = f"{name}-{studio.app.language}-{theme().name}.png"
    if studio.wants(name):
        studio.save(widget.grab().toImage(), name)
