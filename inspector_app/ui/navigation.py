"""The places of the program: which screen belongs to a route, imported when it is first opened."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
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


ROUTES = {
    "first_run": Route("first_run.first_run", "FirstRunScreen", locked=True),
    "unlock": Route("unlock.unlock", "UnlockScreen", locked=True),
    "inspections": Route("inspections.inspections", "InspectionsScreen", "inspections"),
    "new_inspection": Route("new_inspection.new_inspection", "NewInspectionScreen", "inspections"),
    "workspace": Route("workspace.workspace", "WorkspaceScreen", "workspace"),
    "standards": Route("standards.standards", "StandardsScreen", "standards"),
    "verify": Route("verify.verify", "VerifyScreen", "verify"),
    "exchange": Route("sync.exchange", "ExchangeScreen", "exchange"),
    "new_recovery": Route("recovery.renewal", "RenewalScreen", "settings"),
    "safekeeping": Route("safekeeping.safekeeping", "SafekeepingScreen", "safekeeping"),
    "settings": Route("settings.settings", "SettingsScreen", "settings"),
}


def build_screen(route: str, app: AppModel, argument: object) -> QWidget:
    """Make the screen of a route. Raises KeyError for a route that does not exist."""
    entry = ROUTES[route]
    screen = getattr(import_module(f"inspector_app.ui.screens.{entry.module}"), entry.name)
    made = screen(app) if argument is None else screen(app, argument)
    return cast("QWidget", made)
