"""Pictures of the full view, of marking a photo up, and of comparing it. Part of `screenshots`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector_app.domain.records import Photo
from inspector_app.services.markup import set_layers
from inspector_app.ui.screens.workspace.compare.tools import BLINK, OVERLAY, SIDE
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio

_STYLE = {"tone": "bad", "width": 2}
MARKS = (
    {"id": "a", "kind": "arrow", "points": [[0.2, 0.25], [0.42, 0.42]], "style": _STYLE, "text": "Scratch"},
    {"id": "e", "kind": "ellipse", "points": [[0.4, 0.4], [0.56, 0.56]], "style": _STYLE},
    {
        "id": "k",
        "kind": "dimension",
        "points": [[0.12, 0.86], [0.52, 0.86]],
        "style": {"tone": "accent", "width": 2},
        "value": "100 mm",
    },
    {
        "id": "r",
        "kind": "dimension",
        "points": [[0.62, 0.3], [0.62, 0.7]],
        "style": {"tone": "accent", "width": 2},
        "value": "75.0 ± 0.3 mm",
        "scale": "k",
    },
    {"id": "p", "kind": "pin", "points": [[0.3, 0.6]], "style": _STYLE, "number": 1, "text": "傷 · 划痕"},
    {"id": "u", "kind": "blur", "points": [[0.74, 0.08], [0.95, 0.24]]},
    {"id": "c", "kind": "cover", "points": [[0.74, 0.74], [0.95, 0.9]], "style": {"tone": "ink", "width": 2}},
)


def full_view_screens(studio: Studio) -> None:
    """One photo in full, marked, being marked, and beside the golden sample."""
    studio.app.set_session(studio.session)
    workspace = studio.screen("workspace", studio.inspection)
    if not isinstance(workspace, WorkspaceScreen) or workspace.model.state is None:
        return
    workspace.show_step(Step.CHECKLIST)
    record = workspace.model.state.record
    photo = max(record.all(Photo), key=lambda one: one.size)
    workspace.model.photo_opened.emit(photo.id)
    studio.settle()
    studio.grab("full-view")
    workspace.model.command(set_layers, photo.id, MARKS)
    studio.settle()
    studio.grab("full-view-marked")
    viewer = workspace.viewer
    viewer.tools.markup.click()
    viewer.editor.marks.choose("e")
    studio.settle()
    studio.grab("full-view-markup")
    viewer.editor.marks.choose("r")
    studio.settle()
    studio.grab("full-view-dimension")
    viewer.editor.end()
    workspace.model.compare_asked.emit(photo.id, "")
    studio.settle()
    view = viewer.comparer.view
    for mode in (SIDE, OVERLAY, BLINK):
        view.show_mode(mode)
        if mode == BLINK:
            view.toggle_blinking()
        studio.settle()
        studio.grab(f"compare-{mode}")
    view.close_view()
    viewer.view.close_view()
    workspace.model.command(set_layers, photo.id, ())
    studio.settle()
