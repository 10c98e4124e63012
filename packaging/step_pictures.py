"""Pictures of single steps of the workspace in states that a visit alone does not show. Part of
`screenshots`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from inspector_app.domain.records import Report
from inspector_app.services.reports import preview_report
from inspector_app.ui.screens.workspace.conclusion.handing_dialogs import BundleDialog, MailDialog
from inspector_app.ui.screens.workspace.conclusion.view import ConclusionView
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio

PAGE_SECONDS, SHADES = 10, 40
STROKES = (
    (
        (90, 640),
        (160, 300),
        (230, 250),
        (250, 420),
        (180, 660),
        (240, 560),
        (330, 430),
        (360, 600),
        (420, 480),
    ),
    (
        (470, 300),
        (460, 640),
        (520, 520),
        (580, 470),
        (590, 640),
        (650, 500),
        (720, 470),
        (700, 640),
        (800, 560),
    ),
)
SIGNED = Report(
    id="shown", number="AKI-7F3A2C-0001", revision=0, language="en", second_language="ja", size=12_400_000
)


def step_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    workspace = studio.screen("workspace", studio.inspection)
    if isinstance(workspace, WorkspaceScreen):
        conclusion(studio, workspace)


def shown_at(studio: Studio, workspace: WorkspaceScreen, card: QWidget, name: str) -> None:
    """A picture with the card at the top of the work area."""
    view = workspace.stack.currentWidget()
    area = view.findChild(QScrollArea) if view is not None else None
    inner = area.widget() if area is not None else None
    if area is not None and inner is not None:
        studio.settle()
        area.verticalScrollBar().setValue(card.mapTo(inner, QPoint()).y())
        studio.settle()
        studio.grab(name)


def wait_for_page(view: QWidget) -> None:
    """A PDF view draws its pages when it likes to, and says nothing; a blank one has few shades."""
    until = time.monotonic() + PAGE_SECONDS
    while time.monotonic() < until:
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
        small = view.grab().toImage().scaled(SHADES, SHADES)
        if len({small.pixel(x, y) for x in range(SHADES) for y in range(SHADES)}) > SHADES:
            return
    raise SystemExit("the page of the preview was not drawn")


def conclusion(studio: Studio, workspace: WorkspaceScreen) -> None:
    """Decision and signatures being given, the report's preview, what is asked before it leaves."""
    workspace.show_step(Step.CONCLUSION)
    view = workspace.stack.currentWidget()
    if not isinstance(view, ConclusionView):
        return
    for card in (view.inspector, view.factory):
        card.start_again()
    view.factory.pad.set_strokes(STROKES)
    shown_at(studio, workspace, view.decision, "conclusion-decision")
    shown_at(studio, workspace, view.inspector, "conclusion-signing")
    view.hand_over.show_reports((SIGNED,))
    shown_at(studio, workspace, view.report, "conclusion-report")
    dialogs = {"mail": MailDialog(view, SIGNED), "bundle": BundleDialog(view, ())}
    for name, dialog in dialogs.items():
        dialog.show()
        studio.settle()
        file_name = f"conclusion-{name}-{studio.app.language}-{theme().name}.png"
        if studio.wants(file_name):
            studio.save(dialog.grab().toImage(), file_name)
        dialog.reject()
        dialog.deleteLater()
    language, second = studio.app.language, "ja" if studio.app.language != "ja" else "en"
    found: list[bytes] = []
    view.model.query(
        lambda file: preview_report(file, language=language, second_language=second), done=found.append
    )
    studio.settle()
    view.preview.open_preview(view.tr("Preview of the report"), found[0], can_sign=True)
    studio.settle()
    wait_for_page(view.preview.view)
    studio.grab("conclusion-preview")
    view.preview.leave()
