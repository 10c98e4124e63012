"""Pictures of what stands over a screen: the tour, the palette, the sheets of help, bin and large text; and
of the marks of practice and of a watched folder. Part of `screenshots`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication, QWidget

from inspector_app.domain.records import Photo
from inspector_app.services import photos
from inspector_app.services.watched_folder import WatchedFolder
from inspector_app.ui.help_sheet import HelpSheet
from inspector_app.ui.screens.workspace.bin_sheet import BinSheet
from inspector_app.ui.screens.workspace.large_text import LargeTextSheet
from inspector_app.ui.screens.workspace.workspace import WorkspaceScreen
from inspector_app.ui.theme.current import theme
from inspector_app.ui.tour.tour import Tour
from inspector_app.ui.viewmodels.workspace_state import Step

if TYPE_CHECKING:
    from screenshots import Studio


def shell_screens(studio: Studio) -> None:
    studio.app.set_session(studio.session)
    _tour(studio)
    workspace = studio.screen("workspace", studio.inspection)
    if not isinstance(workspace, WorkspaceScreen) or workspace.model.state is None:
        return
    studio.window.frame.dress(
        place="workspace", person=studio.app.text(studio.session.person.name), inspection=True, practice=True
    )
    studio.settle()
    studio.grab("practice")
    _sheets(studio, workspace)
    _palette(studio)
    _watched(studio, workspace)


def _tour(studio: Studio) -> None:
    studio.screen("today")
    tour = Tour(studio.window, studio.inspection)
    for place in range(len(tour._stops)):  # noqa: SLF001 - one picture for each
        tour.go(place)
        studio.settle()
        for _look in range(3):
            tour._look()  # noqa: SLF001 - as its timer does
        studio.settle()
        studio.grab(f"tour-{place + 1}")
    tour.end()


def _sheets(studio: Studio, workspace: WorkspaceScreen) -> None:
    _sheet(studio, HelpSheet(studio.window), "help")
    state = workspace.model.state
    if state is None:
        return
    photo = state.record.all(Photo)[0]
    workspace.model.command(photos.bin_photo, photo.id)
    studio.settle()
    studio.grab("bin-undo")
    _sheet(studio, BinSheet(workspace, workspace.model), "bin")
    workspace.model.undo()
    workspace.show_step(Step.DEFECTS)
    studio.settle()
    view = workspace.view_of(Step.DEFECTS)
    large = view.large_text() if view is not None else None
    if large is not None:
        _sheet(studio, LargeTextSheet(workspace, *large, workspace.model.language, "ja"), "large")


def _palette(studio: Studio) -> None:
    studio.window.find_anything()
    palette = studio.window._palette  # noqa: SLF001 - as it stands over the window
    if palette is not None and palette.sheet is not None:
        studio.settle()
        _save(studio, palette.sheet, "palette")
        palette.sheet.field.setText("a 1")
        studio.settle()
        _save(studio, palette.sheet, "palette-search")
        palette.sheet.reject()


def _watched(studio: Studio, workspace: WorkspaceScreen) -> None:
    folder = studio.scratch / "Camera uploads"
    folder.mkdir(exist_ok=True)
    watched = WatchedFolder(folder)
    watched.begin()
    workspace.intake.watching.watch.start(watched)
    workspace.show_step(Step.PHOTOS)
    studio.settle()
    studio.grab("watched-folder")
    workspace.intake.watching.stop()


def _sheet(studio: Studio, sheet: QWidget, name: str) -> None:
    sheet.resize(studio.window.size())
    sheet.show()
    studio.settle()
    _save(studio, sheet, name)
    sheet.close()


def _save(studio: Studio, widget: QWidget, name: str) -> None:
    QApplication.processEvents()
    file = f"{name}-{studio.app.language}-{theme().name}.png"
    if studio.wants(file):
        studio.save(widget.grab().toImage(), file)
