"""Pictures of the workspace, of photos on their way in and of those that were refused or lost. Part of
`screenshots`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget

from inspector_app.domain.errors import InputError
from inspector_app.services.photo_intake import Refusal
from inspector_app.services.photo_list import PhotoState
from inspector_app.ui.screens.safekeeping.photos import PhotosSection
from inspector_app.ui.screens.workspace.intake_sheet import IntakeSheet
from inspector_app.ui.screens.workspace.sampling.curve import RiskCard
from inspector_app.ui.screens.workspace.sampling.switching import SwitchingCard
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.viewmodels.workspace_intake import IntakeReport
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio

REFUSED = (
    InputError("media.truncated", "", name="IMG_20261120_091208.jpg"),
    InputError("media.truncated", "", name="IMG_20261120_092017.jpg"),
    InputError("media.other_kind", "", name="IMG_0042.MOV.jpg", format="MP4"),
    InputError("media.too_many_pixels", "", name="panorama.jpg", width=24000, height=8000),
)


def workspace_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    workspace = studio.screen("workspace", studio.inspection)
    if isinstance(workspace, WorkspaceScreen):
        for step in Step:
            workspace.show_step(step)
            studio.settle()
            studio.grab(f"workspace-{step.value}")
            if step == Step.SAMPLING:
                _further_down(studio, workspace)


def _further_down(studio: Studio, workspace: WorkspaceScreen) -> None:
    """What the sampling step shows below the cartons: switching, then the risks."""
    shown = workspace.stack.currentWidget()
    area = shown.findChild(QScrollArea) if shown is not None else None
    inner = area.widget() if area is not None else None
    for number, kind in enumerate((SwitchingCard, RiskCard), start=2):
        card: QWidget | None = workspace.findChild(kind)
        if area is not None and inner is not None and card is not None:
            area.verticalScrollBar().setValue(card.mapTo(inner, QPoint()).y())
            studio.settle()
            studio.grab(f"workspace-sampling-{number}")


def photo_screens(studio: Studio) -> None:
    """Photos on their way in, those that were refused, and a verifier that found something."""
    studio.app.set_session(studio.session)
    workspace = studio.screen("workspace", studio.inspection)
    if isinstance(workspace, WorkspaceScreen):
        workspace.show_step(Step.CHECKLIST)
        workspace.intake.progressed.emit(137, 200, 2)
        studio.settle()
        studio.grab("photos-coming-in")
        report = IntakeReport(taken=196, again=3, others=4, moving=["IMG_0199.png"])
        report.refused = [Refusal(error.params["name"], error, Path()) for error in REFUSED]  # type: ignore[arg-type]
        workspace.intake_bar.show_report(report)
        studio.settle()
        studio.grab("photos-refused")
        sheet = IntakeSheet(workspace, report)
        sheet.show()
        QApplication.processEvents()
        name = f"photos-refused-list-{studio.app.language}-{theme().name}.png"
        if studio.wants(name):
            studio.save(sheet.grab().toImage(), name)
        sheet.reject()
    section = studio.screen("safekeeping", "photos").findChild(PhotosSection)
    if section is not None:
        photos = section.model.photos()
        states = [PhotoState.MISSING, PhotoState.ALTERED, PhotoState.SEALED, PhotoState.UNDECODABLE]
        states += [PhotoState.UNCHANGED] * (len(photos) - 8) + [PhotoState.UNCHECKED] * 4
        section.browser.show_photos(
            [one.found(state, "", one.added_ms) for one, state in zip(photos, states, strict=False)]
        )
        section.browser.list.setCurrentIndex(section.model.index(1))
        studio.settle()
        studio.grab("safekeeping-photos-found")
