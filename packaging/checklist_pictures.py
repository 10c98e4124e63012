"""Pictures of the checklist: items with clause, note and photos, many options, filters; and of the quick
phrases. Part of `screenshots`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from inspector_app.domain.pack import ItemKind
from inspector_app.services import phrases
from inspector_app.ui.screens.workspace.checklist.view import ChecklistView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_checklist import ChecklistFilter, ItemRow
from inspector_app.ui.viewmodels.workspace_state import Step
from inspector_app.ui.widgets.phrases import PhraseButton
from inspector_app.ui.widgets.phrases_panel import PhrasesPanel

if TYPE_CHECKING:
    from collections.abc import Callable

    from screenshots import Studio

OWN = (
    {"en": "Seen on one piece only; within the limit sample.", "ja": "一個のみ。限度見本内。"},
    {"en": "Measured again with a second caliper.", "ja": "別のノギスで再測定。"},
    {"en": "Not part of this order."},
)


def checklist_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    if not phrases.phrases(studio.session, "comment"):
        for text in OWN:
            phrases.add_phrase(studio.session, "comment", text)
    workspace = studio.screen("workspace", studio.inspection)
    if not isinstance(workspace, WorkspaceScreen):
        return
    workspace.show_step(Step.CHECKLIST)
    view = workspace.stack.currentWidget()
    if isinstance(view, ChecklistView):
        _items(studio, view)
        _filters(studio, view)
    studio.screen("settings", "phrases")
    studio.grab("settings-phrases")


def _items(studio: Studio, view: ChecklistView) -> None:
    """Items as they are looked at, each with something of its own."""
    wanted: dict[str, Callable[[ItemRow], bool]] = {
        "failed": lambda row: row.failed,
        "photos": lambda row: row.photos > 0,
        "options": lambda row: len(row.item.options) > 3,
        "barcode": lambda row: row.item.kind == ItemKind.BARCODE,
        "count": lambda row: row.item.kind == ItemKind.COUNT,
    }
    rows = [line.row for line in view.items.lines() if line.row is not None]
    for name, fits in wanted.items():
        row = next((row for row in rows if fits(row)), None)
        if row is not None:
            view.go_to(row.item.key)
            studio.settle()
            if name == "failed":
                view.show_clause()
                view.comment()
                _phrases(studio, view)
            studio.settle()
            studio.grab(f"checklist-{name}")


def _phrases(studio: Studio, view: ChecklistView) -> None:
    studio.settle()
    button = next((each for each in view.live.findChildren(PhraseButton) if each.isVisible()), None)
    if button is None:
        return
    button.open()
    studio.settle()
    panel = button.findChild(PhrasesPanel)
    name = f"checklist-phrases-{studio.app.language}-{theme().name}.png"
    if panel is not None and studio.wants(name):
        studio.save(panel.grab().toImage(), name)
        panel.close()


def _filters(studio: Studio, view: ChecklistView) -> None:
    view.keep(ChecklistFilter.OPEN)
    studio.settle()
    studio.grab("checklist-nothing-open")
    view.show_all()
    view.rows.verticalScrollBar().setValue(view.rows.verticalScrollBar().maximum() // 2)
    studio.settle()
    studio.grab("checklist-scrolled")
