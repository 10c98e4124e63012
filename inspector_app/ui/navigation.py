"""The places of the program: which screen belongs to a route, imported when it is first opened."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from importlib.util import find_spec
from typing import cast

from PySide6.QtWidgets import QWidget

from inspector_app.ui.viewmodels.app_model import AppModel


@dataclass(frozen=True)
class Route:
    """`rail`: the entry of the rail that is marked while it is shown. `locked`: shown without a session."""

    module: str
    name: str
    rail: str = ""
    locked: bool = False


HOME = "today"
"""Where a person is after unlocking."""

ROUTES = {
    "first_run": Route("first_run.first_run", "FirstRunScreen", locked=True),
    "unlock": Route("unlock.unlock", "UnlockScreen", locked=True),
    "restore": Route("restore.restore", "RestoreScreen", locked=True),
    "today": Route("today.today", "TodayScreen", "today"),
    "inspections": Route("inspections.inspections", "InspectionsScreen", "inspections"),
    "new_inspection": Route("new_inspection.new_inspection", "NewInspectionScreen", "inspections"),
    "workspace": Route("workspace.workspace", "WorkspaceScreen", "workspace"),
    "trail": Route("trail.trail", "TrailScreen", "inspections"),
    "standards": Route("standards.standards", "StandardsScreen", "standards"),
    "verify": Route("verify.verify", "VerifyScreen", "verify"),
    "exchange": Route("sync.exchange", "ExchangeScreen", "exchange"),
    "new_recovery": Route("recovery.renewal", "RenewalScreen", "settings"),
    "safekeeping": Route("safekeeping.safekeeping", "SafekeepingScreen", "safekeeping"),
    "gauges": Route("gauges.gauges", "GaugesScreen"),
    "settings": Route("settings.settings", "SettingsScreen", "settings"),
}


def is_there(route: str) -> bool:
    """Whether a route can be opened: it is known, and its module is part of this program."""
    entry = ROUTES.get(route)
    if entry is None:
        return False
    module = f"inspector_app.ui.screens.{entry.module}"
    return find_spec(module.rpartition(".")[0]) is not None and find_spec(module) is not None


def build_screen(route: str, app: AppModel, argument: object) -> QWidget:
    """Make the screen of a route. Raises KeyError for a route that does not exist."""
    entry = ROUTES[route]
    screen = getattr(import_module(f"inspector_app.ui.screens.{entry.module}"), entry.name)
    made = screen(app) if argument is None else screen(app, argument)
    return cast("QWidget", made)
