"""Pictures of counting defects: searched, corrected, pinned, divided. Part of `screenshots`."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from inspector_app.ui.screens.workspace.defects.photo_picker import PhotoPicker
from inspector_app.ui.screens.workspace.defects.split_dialog import SplitDialog
from inspector_app.ui.screens.workspace.defects.view import DefectsView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio


def defect_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    workspace = studio.screen("workspace", studio.inspection)
    if not isinstance(workspace, WorkspaceScreen):
        return
    workspace.show_step(Step.DEFECTS, "W-07")
    studio.settle()
    studio.grab("defects-pinned")
    view = workspace.stack.currentWidget()
    if not isinstance(view, DefectsView):
        return
    view.found.toggle(view.found.view.current())
    studio.settle()
    studio.grab("defects-editor")
    view.go_to("")
    view.tiles.search.setText("scr")
    view.tiles.search.searched.emit("scr")
    studio.settle()
    studio.grab("defects-search")
    view.tiles.search.clear()
    _sheets(studio, workspace, view)


def _sheets(studio: Studio, workspace: WorkspaceScreen, view: DefectsView) -> None:
    """What stands over the step: the product large, a finding divided, photos chosen."""
    state = workspace.model.state
    if state is None:
        return
    workspace.reference.open_sheet(view.found.view.current())
    studio.settle()
    studio.grab("defects-sheet")
    if workspace.reference.sheet is not None:
        workspace.reference.sheet.close_sheet()
    row = next(one for one in view.found.findings.rows if len(one.units) and one.pins)
    row = replace(row, finding=replace(row.finding, quantity=5))
    for name, dialog in (
        ("defects-split", SplitDialog(workspace, workspace.model, workspace.pictures, row, state)),
        ("defects-photos", PhotoPicker(workspace, workspace.model, workspace.pictures, state)),
    ):
        dialog.show()
        studio.settle()
        QApplication.processEvents()
        file = f"{name}-{studio.app.language}-{theme().name}.png"
        if studio.wants(file):
            studio.save(dialog.grab().toImage(), file)
        dialog.reject()
